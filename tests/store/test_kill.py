"""Killed at any moment: every answer that was acknowledged is in the file, and the file is sound."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from omi_desktop.errors import FileUnusable
from omi_desktop.store.inspection import Inspection
from tests.store.kinds import BOTH_KINDS
from tests.store.unprivileged import unprivileged

KILLS, ALL_KILLS = 5, 150
"""For each kind of file."""
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
def test_no_acknowledged_answer_is_lost(reopened, path, case, passphrase, request):
    chance = random.Random(2008)
    for _ in range(ALL_KILLS if request.config.getoption("--full") else KILLS):
        acknowledged = acknowledged_before_the_kill(path, case, passphrase, chance.randint(1, 40))
        with reopened() as inspection:
            newest = inspection.last_entry()
            assert acknowledged <= newest.seq <= acknowledged + 1
            assert inspection.answers(case)["hours"] == newest.new
            assert inspection.faults() == []
        assert [entry.name for entry in path.parent.iterdir()] == ["area.omi"]


HALF_WRITTEN = """
import os, sys
from pathlib import Path
from omi_desktop.store.inspection import Inspection
inspection = Inspection.open(Path(sys.argv[1]), sys.argv[3] or None)
connection = inspection._db.conn
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN")
for number in range(60):
    note = f"{number} " * 1000
    connection.execute("INSERT INTO answer VALUES (?, ?, NULL, ?, '', '')", [sys.argv[2], f"x{number}", note])
os._exit(9)
"""


def leave_half_written(path: Path, case: str, passphrase: str | None) -> None:
    """End a program in the middle of a transaction so large that parts of it are in the file already."""
    before = path.read_bytes()
    command = [sys.executable, "-c", HALF_WRITTEN, str(path), case, passphrase or ""]
    assert subprocess.run(command, check=False).returncode == 9
    assert path.read_bytes() != before
    assert path.with_name("area.omi-journal").stat().st_size > 0


@BOTH_KINDS
def test_a_half_written_deed_is_gone_when_the_file_is_opened(reopened, path, case, passphrase):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
    leave_half_written(path, case, passphrase)
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes"}
        assert inspection.notes(case) == {}
        assert inspection.faults() == []
    assert [entry.name for entry in path.parent.iterdir()] == ["area.omi"]


@BOTH_KINDS
def test_a_half_written_file_that_cannot_be_put_right_where_it_is_says_so(path, case, passphrase):
    leave_half_written(path, case, passphrase)
    before = path.read_bytes()
    path.parent.chmod(0o500)
    path.chmod(0o400)

    def open_it() -> None:
        with pytest.raises(
            FileUnusable, match=r"left in the middle of a write .*\. Copy it, with the -journal file"
        ):
            Inspection.open(path, passphrase)

    try:
        unprivileged(open_it)
    finally:
        path.parent.chmod(0o700)
    assert path.read_bytes() == before
