"""A merge that is killed leaves each workbook merged whole or not at all, and the next one finishes it."""

from __future__ import annotations

import signal
import subprocess
import sys

from omi_desktop.store.inspection import Inspection
from tests.merging.fieldwork import Fieldwork, case, content

PROGRAM = """
import os, signal, sys
from pathlib import Path
from omi_desktop.merging.run import merge
from omi_desktop.store import merged
from omi_desktop.store.inspection import Inspection

countdown, base, *files = sys.argv[1:]
left = int(countdown)
bring = merged.bring

def brought(db, change):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return bring(db, change)

merged.bring = brought
with Inspection.open(Path(base), who="Manager") as inspection:
    merge(inspection, [Path(file) for file in files])
"""


def test_a_kill_in_mid_merge_leaves_that_workbook_out_and_the_next_merge_brings_it(week: Fieldwork):
    for ref in ("C1", "C2"):
        week.answer("Anna", ref, a="yes", b="no", released="yes", promptly="no")
    week.answer("Ben", "C3", a="no", b="no")
    files = [week.workbook("Ben"), week.workbook("Anna")]
    whole = week.copy("whole")
    week.merge(*files, base=whole)
    command = [sys.executable, "-c", PROGRAM, "6", str(week.base), *map(str, files)]
    run = subprocess.run(command, check=False, capture_output=True)
    assert run.returncode == -signal.SIGKILL, run.stderr
    with week.manager() as inspection:
        assert inspection.faults() == []
        assert "a" in inspection.answers(case(inspection, "C3"))
        assert "a" not in inspection.answers(case(inspection, "C1"))
        assert len(inspection.deliveries()) == 1
    week.merge(*files)
    with week.manager() as inspection, Inspection.open(whole) as expected:
        assert content(inspection) == content(expected)
