"""A journal left beside a file: played back where it is the file's own, never where it is of another one."""

from __future__ import annotations

import contextlib
from pathlib import Path

from omi_desktop import files
from omi_desktop.errors import FileDamaged, FileLocked, FileUnusable, PassphraseNeeded
from omi_desktop.store import backups, database, locks
from omi_desktop.store.inspection import Inspection

MAGIC = bytes.fromhex("d9d505f920a163d7")
"""How SQLite's journals begin that are still to be played back."""


def journal_of(path: Path) -> Path:
    """Where SQLite keeps the journal of a file."""
    path = path.resolve()
    return path.with_name(f"{path.name}-journal")


def waits(path: Path) -> bool:
    """Whether a journal lies beside a file that the next opening would play back into it."""
    with contextlib.suppress(OSError), journal_of(path).open("rb") as journal:
        return journal.read(len(MAGIC)) == MAGIC
    return False


def settle(path: Path, passphrase: str | None) -> bool:
    """Play back the journal beside a file; whether it was of another file, and the file is as it was found.

    SQLite does not ask whose journal it is. Somebody who puts an older copy in the place of a file after a
    crash would lose that copy to it: so both are set aside first, and where the file is not sound
    afterwards and is without the journal, the journal stays set aside. Raises PassphraseNeeded, with both as
    they were.
    """
    try:
        held = locks.take(path)
    except FileUnusable as error:
        if isinstance(error, FileLocked):
            return False  # its writer lives, and needs the journal
        raise
    try:
        return _settle(path.resolve(), passphrase)
    finally:
        held.release()


def _settle(path: Path, passphrase: str | None) -> bool:
    try:
        kept = backups.set_aside(path, backups.FOREIGN_JOURNAL)
    except OSError:
        return False  # no room for a copy: then as SQLite would
    journal, kept_journal = journal_of(path), kept.path.with_name(f"{kept.path.name}-journal")
    trouble = _trouble(path, passphrase)
    if trouble is not None:
        journal.unlink(missing_ok=True)
        files.flush_folder(path.parent)
        backups.copy_durably(kept.path, path)
        if _trouble(path, passphrase) is None:
            backups.clear_foreign(path)
            return True
        # damaged, or another passphrase: left as it was found
        backups.copy_durably(kept_journal, journal)
    _give_up(kept.path, kept_journal)
    if isinstance(trouble, PassphraseNeeded):
        raise trouble
    return False


def _give_up(*kept: Path) -> None:
    for path in kept:
        path.unlink()
    with contextlib.suppress(OSError):
        kept[0].parent.rmdir()


def _trouble(path: Path, passphrase: str | None) -> FileUnusable | None:
    """Why a file does not open or is not whole, None for a sound one."""
    try:
        with Inspection(path, database.open_existing(path, passphrase)) as found:
            faults = found.faults()
    except FileUnusable as error:
        return error
    return FileDamaged(f"Part of {path.name} is damaged: {faults[0]}") if faults else None
