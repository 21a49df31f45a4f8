"""The known error behind what the database or the operating system raises over a file in use."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from omi_desktop.errors import (
    DiskFull,
    DriveGone,
    FileBusy,
    FileDamaged,
    FileMissing,
    FileMoved,
    FileUnusable,
    NotSaved,
)
from omi_desktop.store import media

FULL, IO_ERROR, BUSY, LOCKED, READ_ONLY, CORRUPT, NOT_A_DATABASE, CANNOT_OPEN = 13, 10, 5, 6, 8, 11, 26, 14


@contextlib.contextmanager
def known_errors(path: Path, *, saving: bool = False, device: int | None = None) -> Iterator[None]:
    """Raise what the database raises inside as the known error it means."""
    try:
        yield
    except driver.Error as error:
        raise explained(error, path, saving=saving, device=device) from error


def explained(
    error: Exception, path: Path, *, saving: bool = False, device: int | None = None
) -> FileUnusable:
    """The known error behind what the database or the operating system raised over a file in use.

    `device` is the disk on which the file was when it was opened, where that is known.
    """
    kind, number = kind_of(error), getattr(error, "errno", None)
    if kind == FULL or number in media.NO_ROOM:
        return _full(path, saving, number)
    if kind == IO_ERROR:
        return _not_written(path, saving, device)
    if kind in (BUSY, LOCKED):
        title = _told(saving, f"Another program holds {path.name}.")
        return FileBusy(title, "Close it there, then try again.")
    if kind == READ_ONLY or (saving and kind == CANNOT_OPEN):
        return _not_there(path, saving, device, made=kind == CANNOT_OPEN)
    if kind in (CORRUPT, NOT_A_DATABASE):
        # a drive that was pulled out reads as damage, too
        if media.has_gone(path, device) or not media.answers(path):
            return _gone(path, saving)
        title = _told(saving, f"Part of {path.name} is damaged.")
        return FileDamaged(title, "Open the last backup, or recover the file.")
    if kind == CANNOT_OPEN or isinstance(error, OSError):
        reason = getattr(error, "strerror", None) or "its folder cannot be used"
        return FileMissing(f"{path} cannot be opened: {reason}.", "Check the folder and your rights to it.")
    return (NotSaved if saving else FileUnusable)(
        _told(saving, f"The file {path.name} cannot be used: {error}."),
        "Open the last backup, or recover the file.",
    )


def kind_of(error: Exception) -> int:
    """What SQLite calls the error; 0 for another one."""
    # extended codes are mostly not given by sqlcipher3: the low byte is the kind
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _told(saving: bool, sentence: str) -> str:
    return f"NOT SAVED: {sentence}" if saving else sentence


def _full(path: Path, saving: bool, number: int | None = None) -> DiskFull:
    place = media.place_of(path)
    if number in media.NO_ROOM[1:] and number != media.NO_ROOM[0]:
        title = f"The room that you may use on {place} is full."
    else:
        title = f"The disk is full ({media.free_megabytes(path)} MB free on {place})."
    return DiskFull(_told(saving, title), "Free some space, then try again.")


def _not_written(path: Path, saving: bool, device: int | None) -> NotSaved:
    """A limit that is reached, a drive that was taken away, or one that works again already."""
    if media.has_gone(path, device):
        return _gone(path, saving)
    number = media.refusal(path) if saving else 0
    if number in media.NO_ROOM:
        return _full(path, saving, number)
    if number:
        return _gone(path, saving)
    title = _told(saving, f"The drive with {path.name} reported a fault.")
    return DriveGone(title, "Try again; if it happens again, save your work on another drive.")


def _gone(path: Path, saving: bool) -> DriveGone:
    title = _told(saving, f"The drive with {path.name} has gone.")
    return DriveGone(title, "Put it back, then try again, or save your work on this computer.")


def _not_there(path: Path, saving: bool, device: int | None, made: bool) -> NotSaved:
    """A file that was taken away; or where something was to be `made` beside it, maybe a lack of room."""
    if media.has_gone(path, device):
        return _gone(path, saving)
    if made and (number := media.refusal(path)) in media.NO_ROOM:
        return _full(path, saving, number)
    title = _told(saving, f"The file {path.name} was moved, replaced or made read-only.")
    return FileMoved(title, "Save your work under a new name.")
