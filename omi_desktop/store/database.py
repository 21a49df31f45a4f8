"""Opening a database file: SQLCipher under sqlite-utils, with the settings that keep answers safe."""

from __future__ import annotations

import contextlib
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3
import sqlcipher3.dbapi2 as driver

from omi_desktop.errors import (
    DiskFull,
    DriveGone,
    FileBusy,
    FileDamaged,
    FileMissing,
    FileMoved,
    FileUnusable,
    InputProblem,
    NewerVersion,
    NotAnInspection,
    PassphraseNeeded,
)

# sqlite-utils prefers pysqlite3 where it is present; under that name it gets SQLCipher, so that the
# errors it catches are the errors this library raises
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", driver)

import sqlite_utils  # noqa: E402  (only after the alias above)

APPLICATION_ID = 0x4F4D4931  # "OMI1"
USER_VERSION = 1
PLAIN_HEADER = b"SQLite format 3\x00"
Database = sqlite_utils.Database
Error = driver.Error
BUSY_TIMEOUT = 2.0
"""Seconds to wait for another program that holds the file."""


def normal_passphrase(passphrase: str) -> str:
    """The passphrase as it is used, in one Unicode form. Raises InputProblem where it cannot be one."""
    if "\x00" in passphrase:
        raise InputProblem("A passphrase cannot hold a NUL character.", "Type it again.")
    if not passphrase:
        raise InputProblem("The passphrase is empty.", "Type one, or choose a file without a passphrase.")
    # composed and decomposed letters are different keys to SQLCipher, and the same to a person
    return unicodedata.normalize("NFKC", passphrase)


def create(path: Path, passphrase: str | None) -> Database:
    """A new, empty database file. Raises FileUnusable where the path is taken or cannot be written."""
    key = None if passphrase is None else normal_passphrase(passphrase)
    if path.exists():
        raise FileUnusable(f"{path} exists already.", "Choose another name, or move that file away.")
    try:
        path.touch(mode=0o600, exist_ok=False)
        return _prepared(_connect(path, key, read_only=False))
    except (OSError, Error) as error:
        path.unlink(missing_ok=True)
        raise explained(error, path) from error


def open_existing(path: Path, passphrase: str | None, *, read_only: bool = False) -> Database:
    """Open an inspection file; nothing is written before it is known to be one.

    Raises FileMissing, PassphraseNeeded, NotAnInspection, NewerVersion or FileBusy.
    """
    _check_kind(path, passphrase)
    key = None if passphrase is None or is_plain(path) else normal_passphrase(passphrase)
    try:
        connection = _connect(path, key, read_only)
    except Error as error:
        raise explained(error, path) from error
    try:
        _check_identity(connection, path)
        return _prepared(connection, read_only)
    except Error as error:
        connection.close()
        raise explained(error, path) from error
    except BaseException:
        connection.close()
        raise


def is_plain(path: Path) -> bool:
    """Whether the file is not encrypted."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def _check_kind(path: Path, passphrase: str | None) -> None:
    try:
        if not path.exists():
            raise FileMissing(f"There is no file {path}.", "Check the name, or make a new inspection.")
        if not path.is_file():
            raise NotAnInspection(f"{path} is not an inspection file.", "Choose a file ending in .omi.")
        head = path.open("rb").read(16)
    except OSError as error:
        raise FileMissing(f"{path} cannot be opened: {error.strerror}.", "Ask for access to it.") from error
    if not head or head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise NotAnInspection(f"{path} is not an inspection file.", "Choose a file ending in .omi.")
    if head != PLAIN_HEADER and passphrase is None:
        raise PassphraseNeeded(f"{path} is protected by a passphrase.", "Give the passphrase to open it.")


def _connect(path: Path, key: str | None, read_only: bool) -> driver.Connection:
    mode = "ro" if read_only else "rw"
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = driver.connect(uri, uri=True, isolation_level=None, timeout=BUSY_TIMEOUT)
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = '{_quoted(key)}'")
    return connection


def _quoted(text: str) -> str:
    return text.replace("'", "''")


def _check_identity(connection: driver.Connection, path: Path) -> None:
    """Make sure, before anything is written, that the file is ours and of a version known here."""
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotAnInspection(f"{path} is not an inspection file.", "Choose a file ending in .omi.")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > USER_VERSION:
        raise NewerVersion(
            f"{path} was made by a newer version of OMI Desktop (file format {version}, this one knows "
            f"{USER_VERSION}).",
            "Update the program; the file was not changed.",
        )


def _prepared(connection: driver.Connection, read_only: bool = False) -> Database:
    for setting in (
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {setting}")
    if not read_only:
        # not WAL: people copy the one file, and the copy must be whole
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = EXTRA")
        if sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync = ON")
    return Database(connection, recursive_triggers=True)


FULL, IO_ERROR, BUSY, LOCKED, READ_ONLY, CORRUPT, NOT_A_DATABASE, CANNOT_OPEN = 13, 10, 5, 6, 8, 11, 26, 14


def explained(error: Exception, path: Path) -> FileUnusable:
    """The known error behind what the database or the operating system raised."""
    # extended codes are mostly not given by sqlcipher3: the low byte is the kind
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == FULL or getattr(error, "errno", None) == 28:
        return DiskFull(f"NOT SAVED: the disk with {path.name} is full.", "Free some space, then try again.")
    if code == IO_ERROR:
        return DriveGone(
            f"NOT SAVED: the drive with {path.name} does not answer.", "Put it back, then try again."
        )
    if code in (BUSY, LOCKED):
        return FileBusy(f"NOT SAVED: another program holds {path.name}.", "Close it there, then try again.")
    if code == READ_ONLY:
        return FileMoved(
            f"NOT SAVED: {path.name} was moved, replaced or made read-only.",
            "Save your work under a new name.",
        )
    if code == NOT_A_DATABASE:
        return PassphraseNeeded(
            f"This passphrase does not open {path}.",
            "Type it again; if it is right, the file is damaged or not an inspection.",
        )
    if code == CORRUPT:
        return FileDamaged(f"Part of {path.name} is damaged.", "Open the last backup, or recover the file.")
    if code == CANNOT_OPEN or isinstance(error, OSError):
        reason = getattr(error, "strerror", None) or "its folder cannot be used"
        return FileMissing(f"{path} cannot be opened: {reason}.", "Check the folder and your rights to it.")
    return FileUnusable(f"{path} cannot be used: {error}.", "Open the last backup, or recover the file.")


@contextlib.contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Raise what the database raises inside as the known error it means."""
    try:
        yield
    except Error as error:
        raise explained(error, path) from error
