"""Killed at any moment: every answer that was acknowledged is in the file, and the file is sound."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from tests.store.kinds import BOTH_KINDS

KILLS = 8
SCRIPT = """
import logging, sys
from pathlib import Path
from omi_desktop.store.inspection import Inspection
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(message)s")
with Inspection.open(Path(sys.argv[1]), sys.argv[3] or None) as inspection:
    before = int(inspection.answers(sys.argv[2]).get("hours", 0))
    for number in range(before + 1, before + 100_000):
        inspection.answer(sys.argv[2], "hours", str(number))
        sys.stdout.flush()
"""


def acknowledged_before_the_kill(path: Path, case: str, passphrase: str | None, wanted: int) -> int:
    """Kill the writer after so many acknowledgements, in the midst of the next; the newest seq it told."""
    command = [sys.executable, "-c", SCRIPT, str(path), case, passphrase or ""]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline() for _ in range(wanted)]
        writer.kill()
        told += writer.stdout.read().splitlines()
    assert writer.returncode == -9
    whole = [line.strip() for line in told if line.strip().removeprefix("saved seq=").isdigit()]
    return int(whole[-1].removeprefix("saved seq="))


@BOTH_KINDS
def test_no_acknowledged_answer_is_lost(reopened, path, case, passphrase):
    chance = random.Random(2008)
    for _ in range(KILLS):
        acknowledged = acknowledged_before_the_kill(path, case, passphrase, chance.randint(1, 40))
        with reopened() as inspection:
            newest = inspection.last_entry()
            assert acknowledged <= newest.seq <= acknowledged + 1
            assert inspection.answers(case)["hours"] == newest.new
            assert inspection.faults() == []
        assert [entry.name for entry in path.parent.iterdir()] == ["area.omi"]
