"""What a program does and finds on a disk with faults: python -m tests.store.faults.trials KIND FILE."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Callable
from pathlib import Path

from omi_desktop.errors import ChangedElsewhere, NotSaved, OmiError
from omi_desktop.records.changes import Answered, Change, Noted, Record, RecordAdded
from omi_desktop.store import backups
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL
from tests.store.faults.disk import OPEN, SYNC, TRUNCATE, WRITE, Disk

DISK = Disk()
FAULTS = {
    "write": (WRITE | TRUNCATE, errno.EIO),
    "fsync": (SYNC, errno.EIO),
    "full": (WRITE, errno.ENOSPC),
    "open": (OPEN, errno.EIO),
}


class Answering:
    """One fact answered with 1, 2, 3 ...; after each fault the file is compared with what was saved."""

    def __init__(self, file: Path, passphrase: str | None) -> None:
        self.file, self.passphrase = file, passphrase
        self.inspection = Inspection.open(file, passphrase)
        self.record = self.inspection.records()[0].id
        self.saved = 0
        self.tried = 0
        self.late = 0
        """How many were refused and were in the file all the same: the very last flush had failed."""

    def answer(self, number: int) -> bool:
        """Answer with a number; whether it was acknowledged."""
        self.tried = number
        old = str(self.saved) if self.saved else None
        try:
            self.inspection.write([Answered(self.record, "hours", old, str(number))])
        except ChangedElsewhere:
            # reported as failed, on the disk all the same: the session looks and finds it there
            if self.found() != number:
                raise
            self.late += 1
        except NotSaved:
            return False
        self.saved = number
        return True

    def found(self) -> int:
        return int(self.inspection.answers(self.record).get("hours", 0))

    def reread(self) -> tuple[int, list[str]]:
        """The number in the file, read by another connection where that is quick, and its faults."""
        # reading puts right what a failed write has left; whoever may only read cannot
        found = self.found()
        if self.passphrase:
            return found, self.inspection.faults()
        with Inspection.open(self.file, self.passphrase, read_only=True) as other:
            return int(other.answers(self.record).get("hours", 0)), other.faults()


def nth(file: Path, passphrase: str | None, how: list[str]) -> object:
    """For each N the N-th call of a kind fails while answering goes on: what was lost or damaged by it."""
    (kinds, number), last = FAULTS[how[0]], int(how[1])
    trial, wrong, refused = Answering(file, passphrase), [], 0
    for n in range(1, last + 1):
        DISK.fail(n, kinds, number)
        while not DISK.hits():
            if not trial.answer(trial.saved + 1):
                refused += 1
        DISK.mend()
        found, faults = trial.reread()
        # what was refused may be there all the same, what was acknowledged has to be
        if found not in (trial.saved, trial.tried) or faults:
            wrong.append((n, trial.saved, found, faults))
        if not trial.answer(trial.saved + 1):
            wrong.append((n, "no answer is taken after the fault"))
    trial.inspection.close()
    return {"wrong": wrong, "refused": refused, "saved": trial.saved, "late": trial.late}


def filling(file: Path, passphrase: str | None, _: list[str]) -> object:
    """The disk fills up, is full for a while, and has room again."""
    DISK.room(60_000)
    trial = Answering(file, passphrase)
    note, number = "Seen in the file. " * 100, 0
    error = None
    while error is None:
        number += 1
        try:
            trial.inspection.annotate(trial.record, "hours", f"{number} {note * number}")
            last = number
        except NotSaved as refused:
            error = refused
    again = _error(lambda: trial.inspection.annotate(trial.record, "a", note * 20))
    kept = trial.inspection.notes(trial.record)["hours"].split()[0]
    DISK.mend()
    trial.inspection.annotate(trial.record, "a", note)
    faults = trial.inspection.faults()
    trial.inspection.close()
    return {
        "error": str(error),
        "kind": type(error).__name__,
        "again": again,
        "kept": int(kept) == last,
        "faults": faults,
    }


def _error(do: Callable[[], object]) -> str:
    try:
        do()
    except OmiError as error:
        return str(error)
    return ""


def creating(file: Path, passphrase: str | None, how: list[str]) -> object:
    """A new file on a disk with room for so many bytes; all that is left in its folder."""
    DISK.room(int(how[0]))
    new = file.with_name("new.omi")
    told = _error(lambda: Inspection.create(new, SMALL, area="Gwent", passphrase=passphrase).close())
    return {"told": told, "left": sorted(path.name for path in file.parent.iterdir())}


def backing_up(file: Path, passphrase: str | None, how: list[str]) -> object:
    """A backup where there is no room for one, and the ones there before and after."""
    with Inspection.open(file, passphrase) as inspection:
        backups.back_up(inspection, backups.OPENED)
        before = _contents(file)
        inspection.answer(inspection.records()[0].id, "hours", "7")
        DISK.room(int(how[0]))
        told = _error(lambda: backups.back_up(inspection, backups.WORKING))
        same = _contents(file) == before
        DISK.mend()
        made = backups.back_up(inspection, backups.WORKING)
    return {"told": told, "same": same, "then": made is not None}


def _contents(file: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in backups.folder_of(file).iterdir()}


def merging(file: Path, passphrase: str | None, how: list[str]) -> object:
    """A hundred records with their answers in one deed on a full disk, and again when it has room."""
    with Inspection.open(file, passphrase) as inspection:
        records = [inspection.new_record("case", f"M{number:03}") for number in range(100)]
        changes = [change for record in records for change in _brought(record)]
        before = inspection.kept(), inspection.anchor()
        DISK.room(int(how[0]))
        told = _error(lambda: inspection.write(changes, "merge"))
        same = (inspection.kept(), inspection.anchor()) == before
        DISK.mend()
        again = _error(lambda: inspection.write(changes, "merge"))
        return {
            "told": told,
            "same": same,
            "again": again,
            "records": len(inspection.records()),
            "faults": inspection.faults(),
        }


def _brought(record: Record) -> tuple[Change, ...]:
    return (
        RecordAdded(record),
        Answered(record.id, "a", None, "yes"),
        Noted(record.id, "a", "", "Seen. " * 40),
    )


def pulling(file: Path, passphrase: str | None, _: list[str]) -> object:
    """The drive is gone for a while."""
    trial = Answering(file, passphrase)
    assert trial.answer(1)
    DISK.pull()
    note = Noted(trial.record, "a", "", "x")
    told = [_error(lambda: trial.inspection.write([note])) for _ in range(3)]
    DISK.mend()
    back = _error(lambda: trial.inspection.write([note]))
    result = trial.reread()
    trial.inspection.close()
    return {"told": told, "back": back, "found": result}


def main() -> None:
    kind, file, passphrase, *how = sys.argv[1:]
    trials = {
        "nth": nth,
        "filling": filling,
        "creating": creating,
        "backing-up": backing_up,
        "merging": merging,
        "pulling": pulling,
    }
    print(json.dumps(trials[kind](Path(file), passphrase or None, how)))


if __name__ == "__main__":
    main()
