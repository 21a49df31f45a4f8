"""One writer at a time: who holds the file is told, and what a crash left is taken over."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys

import pytest

from omi_desktop.errors import ChangedElsewhere, FileLocked
from omi_desktop.records.changes import Answered
from omi_desktop.store import locks
from omi_desktop.store.inspection import Inspection

HOLD = """
import sys
from pathlib import Path
from omi_desktop.store.inspection import Inspection
inspection = Inspection.open(Path(sys.argv[1]), lock=True)
print("held", flush=True)
sys.stdin.readline()
inspection.close()
"""
ENTER = """
import os, sys
from pathlib import Path
from omi_desktop.errors import FileLocked
from omi_desktop.store import locks
print("ready", flush=True)
os.read(int(sys.argv[2]), 1)
try:
    lock = locks.take(Path(sys.argv[1]))
except FileLocked:
    print("refused", flush=True)
else:
    print("writes", flush=True)
    sys.stdin.readline()
    lock.release()
"""


def started(script, path, gate=None):
    """Another program at the same file; where there is a gate it waits there until that is closed."""
    command = [sys.executable, "-c", script, str(path), str(gate)]
    passed = () if gate is None else (gate,)
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, pass_fds=passed)


@pytest.fixture
def holder(path):
    """Another program that has the file open for writing."""
    with started(HOLD, path) as other:
        assert other.stdout.readline() == "held\n"
        yield other
        other.kill()


def names(path):
    return sorted(entry.name for entry in path.parent.iterdir())


def left_by(path, **what):
    """A lock as another program would have left it."""
    holder = {"token": "t", "host": "PC-17", "user": "J. Smith", "pid": 7, "started": "", "since": SINCE}
    locks.lock_path(path).write_text(json.dumps(holder | what))


SINCE = "2008-01-14T09:12:00Z"


def test_a_second_writer_is_refused_with_who_where_and_since(path, holder):
    """SAFETY E16."""
    with pytest.raises(
        FileLocked, match=r"area\.omi is open for writing: .+ on .+ since \d\d/\d\d/\d{4} \d\d:\d\d"
    ):
        Inspection.open(path, lock=True)
    with pytest.raises(FileLocked):
        Inspection.open(path, lock=True, take_over=True)
    holder.communicate("\n")
    Inspection.open(path, lock=True).close()
    assert names(path) == ["area.omi"]


def test_reading_goes_on_beside_a_writer(path, holder):
    """SAFETY E16."""
    with Inspection.open(path, read_only=True, lock=True) as inspection:
        assert inspection.details.area == "Gwent"
    assert locks.holder_of(path).pid == holder.pid


def test_a_lock_of_a_killed_program_is_taken_without_asking(path, holder):
    """SAFETY E17."""
    holder.kill()
    holder.wait()
    with Inspection.open(path, lock=True) as inspection:
        assert inspection.lock.after_crash
        assert locks.holder_of(path).pid == os.getpid()
    assert names(path) == ["area.omi"]


def test_a_number_that_was_given_to_another_program_since_is_no_holder(path):
    left_by(path, host=locks._me().host, pid=os.getpid(), started="long ago")
    assert locks.holder_of(path) is None
    Inspection.open(path, lock=True).close()


def test_a_lock_of_another_computer_is_named_and_taken_over_only_when_that_is_said(path):
    """SAFETY E17."""
    left_by(path)
    with pytest.raises(FileLocked, match=r"J\. Smith on PC-17 since .*take over") as refused:
        Inspection.open(path, lock=True)
    assert refused.value.may_take_over
    with Inspection.open(path, lock=True, take_over=True) as inspection:
        assert not inspection.lock.after_crash
    assert names(path) == ["area.omi"]


@pytest.mark.parametrize("content", [b"", b"\x00" * 300, b"[]", b'{"token": 1}', b"\xff\xfe"])
def test_an_empty_or_damaged_lock_is_never_taken_without_asking(path, content):
    """SAFETY E17."""
    locks.lock_path(path).write_bytes(content)
    with pytest.raises(
        FileLocked, match="who has it is not known, as the lock beside it is empty"
    ) as refused:
        Inspection.open(path, lock=True)
    assert refused.value.may_take_over
    Inspection.open(path, lock=True, take_over=True).close()
    assert names(path) == ["area.omi"]


def test_the_lock_is_its_owners_alone_and_goes_when_the_file_is_closed(path):
    before = os.umask(0o022)
    try:
        with Inspection.open(path, lock=True):
            assert locks.lock_path(path).stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(before)
    assert names(path) == ["area.omi"]


def test_opening_anew_in_the_same_window_keeps_the_lock_until_the_last_is_closed(path):
    first, second = Inspection.open(path, lock=True), Inspection.open(path, lock=True)
    first.close()
    assert locks.holder_of(path) is not None
    second.close()
    assert names(path) == ["area.omi"]


def test_a_lock_that_somebody_took_over_is_not_taken_from_them(path):
    with Inspection.open(path, lock=True):
        left_by(path)
    assert locks.holder_of(path).host == "PC-17"


@pytest.mark.parametrize(("stale", "count"), [(False, 5), (True, 20)])
def test_of_many_that_open_at_once_exactly_one_writes(path, stale, count):
    """SAFETY E19."""
    if stale:
        left_by(path, host=locks._me().host, pid=2**22 + 1)
    gate, key = os.pipe()
    openers = [started(ENTER, path, gate) for _ in range(count)]
    try:
        assert [opener.stdout.readline() for opener in openers] == ["ready\n"] * count
        # all of them at the same moment
        os.close(key)
        told = sorted(opener.stdout.readline() for opener in openers)
    finally:
        os.close(gate)
        for opener in openers:
            opener.communicate("\n")
    assert told == ["refused\n"] * (count - 1) + ["writes\n"]
    assert names(path) == ["area.omi"]


def test_a_lock_is_taken_over_while_no_other_program_can_be_at_it(path, monkeypatch):
    left_by(path, host=locks._me().host, pid=2**22 + 1)
    write, at_it = locks._write, []

    def looking(handle, me):
        with locks.lock_path(path).open() as other, pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        at_it.append(handle)
        write(handle, me)

    monkeypatch.setattr(locks, "_write", looking)
    Inspection.open(path, lock=True).close()
    assert len(at_it) == 1


def test_without_the_lock_two_writers_still_lose_nothing(path, case):
    """SAFETY E18: the conflict is told, and the history holds what each of them decided."""
    with Inspection.open(path, lock=True) as first:
        locks.lock_path(path).unlink()
        with Inspection.open(path) as second:
            second.write([Answered(case, "a", None, "yes")])
            with pytest.raises(ChangedElsewhere, match=r"^NOT SAVED: The answer to a was changed by another"):
                first.write([Answered(case, "a", None, "no")])
            assert first.answers(case) == {"a": "yes"}
            # having looked at it, the first decides otherwise
            first.answer(case, "a", "no")
            with pytest.raises(ChangedElsewhere):
                second.write([Answered(case, "a", "yes", None)])
        values = [entry.new for entry in first.history(case) if entry.item == "a"]
        assert values == ["yes", "no"]
        assert first.faults() == []
