"""What a program does until its power is cut, step by step: python -m tests.store.faults.work KIND FILE."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from omi_desktop import files
from omi_desktop.store import backups, rekey
from omi_desktop.store.inspection import Inspection
from tests.store.faults.cuts import TOLD

ANSWERS = 120
CONTENT = 5_000


def answers(file: Path, passphrase: str | None, tell: Callable[[str], None], how: list[str]) -> None:
    """Answer one fact with 1, 2, 3 ..., the file closed and opened now and then."""
    for first in range(1, ANSWERS, 30):
        with Inspection.open(file, passphrase) as inspection:
            if "careless" in how:
                inspection._db.execute("PRAGMA synchronous = OFF")
            record = inspection.records()[0].id
            for number in range(first, first + 30):
                inspection.answer(record, "hours", str(number))
                tell(str(number))


def backing_up(file: Path, passphrase: str | None, tell: Callable[[str], None], how: list[str]) -> None:
    """Answer and back up in turn; told is the name of each backup."""
    with Inspection.open(file, passphrase) as inspection:
        record = inspection.records()[0].id
        for number in range(1, 9):
            inspection.answer(record, "hours", str(number))
            made = backups.back_up(inspection, backups.WORKING)
            assert made is not None
            if "careless" in how:
                shutil.copy(file, made.path)
            tell(made.path.name)


def replacing(file: Path, _: str | None, tell: Callable[[str], None], how: list[str]) -> None:
    """Put one content after the other under a name, as an export does."""
    target = file.with_name("week.xlsx")
    for number in range(1, 60):
        content = str(number % 10).encode() * CONTENT
        if "careless" in how:
            target.write_bytes(content)
        else:
            files.write_file_durably(target, content)
        tell(str(number))


def rekeying(file: Path, passphrase: str | None, tell: Callable[[str], None], how: list[str]) -> None:
    """Change the passphrase, once."""
    rekey.change_passphrase(file, passphrase, None if "to-plain" in how else "four other words entirely")
    tell("changed")


def main() -> None:
    kind, file, passphrase = sys.argv[1], Path(sys.argv[2]), sys.argv[3] or None
    told = os.open(file.with_name(TOLD), os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def tell(text: str) -> None:
        os.write(told, f"{text}\n".encode())

    works = {"answers": answers, "backups": backing_up, "replacing": replacing, "rekeying": rekeying}
    works[kind](file, passphrase, tell, sys.argv[4:])


if __name__ == "__main__":
    main()
