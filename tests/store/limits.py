"""Running a few lines in a process that may write no larger files: the nearest thing to a full disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BEFORE = """
import resource, signal, sys
from pathlib import Path
from omi_desktop.errors import OmiError
from omi_desktop.store.inspection import Inspection
# writing beyond the limit is to fail, not to end the process
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path, record = Path(sys.argv[1]), sys.argv[2]
def limit(size):
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (size if size else most, most))
"""


def in_limits(script: str, path: Path, record: str = "") -> list[str]:
    """Run a script that knows `path`, `record` and `limit(bytes)`, 0 for none; the lines it printed."""
    run = subprocess.run(
        [sys.executable, "-c", BEFORE + script, str(path), record],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()
