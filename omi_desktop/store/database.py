"""Opening a database file: SQLCipher, with the settings that keep answers safe."""

from __future__ import annotations

import os
import sys
import unicodedata
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from omi_desktop.errors import (
    FileMissing,
    FileUnusable,
    InputProblem,
    NewerVersion,
    NotAnInspection,
    PassphraseNeeded,
)
from omi_desktop.store.connection import Database as Database
from omi_desktop.store.explaining import NOT_A_DATABASE, READ_ONLY, explained, kind_of

APPLICATION_ID = 0x4F4D4931  # "OMI1"
USER_VERSION = 1
PLAIN_HEADER = b"SQLite format 3\x00"
PAGE = 4096
Error = driver.Error
BUSY_TIMEOUT = 2.0
"""Seconds to wait for another program that holds the file."""


def normal_passphrase(passphrase: str) -> str:
    """The passphrase as it is used, in one Unicode form. Raises InputProblem where it cannot be one."""
    if "\x00" in passphrase:
        raise InputProblem("A passphrase cannot hold a NUL character.", "Type it again.")
    if not passphrase:
        raise InputProblem("The passphrase is empty.", "Type one, or choose a file without a passphrase.")
    try:
        passphrase.encode()
    except UnicodeEncodeError as error:
        raise InputProblem("The passphrase holds half a character.", "Type it again.") from error
    # composed and decomposed letters are different keys to SQLCipher, and the same to a person
    return unicodedata.normalize("NFKC", passphrase)


def create(path: Path, passphrase: str | None) -> Database:
    """A new, empty database file. Raises FileUnusable where the path is taken or cannot be written."""
    key = None if passphrase is None else normal_passphrase(passphrase)
    try:
        if not path.parent.is_dir():
            raise FileMissing(f"There is no folder {path.parent}.", "Make it first, or choose another one.")
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError as error:
        hint = "Choose another name, or move that file away."
        raise FileUnusable(f"{path} exists already.", hint) from error
    except OSError as error:
        raise explained(error, path) from error
    return _first_connection(path, key)


def _first_connection(path: Path, key: str | None) -> Database:
    """The connection to a file just made; where that fails the file goes again."""
    try:
        connection = _connect(path, key, read_only=False)
    except Error as error:
        path.unlink()
        raise explained(error, path) from error
    try:
        return _prepared(connection)
    except BaseException as error:
        connection.close()
        path.unlink()
        if isinstance(error, Error):
            raise explained(error, path) from error
        raise


def open_existing(path: Path, passphrase: str | None, *, read_only: bool = False) -> Database:
    """Open an inspection file; nothing is written before it is known to be one.

    Raises FileMissing, PassphraseNeeded, NotAnInspection, NewerVersion or FileBusy.
    """
    _check_kind(path, passphrase)
    key = None if passphrase is None or is_plain(path) else normal_passphrase(passphrase)
    try:
        connection = _connect(path, key, read_only)
    except Error as error:
        raise _not_opened(error, path, key) from error
    try:
        _check_identity(connection, path)
        return _prepared(connection, read_only)
    except Error as error:
        connection.close()
        raise _not_opened(error, path, key) from error
    except BaseException:
        connection.close()
        raise


def in_memory() -> Database:
    """An empty database that is nowhere on the disk."""
    return Database(driver.connect(":memory:", isolation_level=None))


def is_plain(path: Path) -> bool:
    """Whether the file is not encrypted."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def writable(path: Path) -> bool:
    """Whether the file can be written; SQLite keeps its journal in the same folder for a moment."""
    # not Path.resolve, which raises for a link to itself
    path = Path(os.path.realpath(path))
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _check_kind(path: Path, passphrase: str | None) -> None:
    try:
        if not path.exists():
            raise FileMissing(f"There is no file {path}.", "Check the name, or make a new inspection.")
        if not path.is_file():
            raise NotAnInspection(f"{path} is not an inspection file.", "Choose a file ending in .omi.")
        with path.open("rb") as file:
            head = file.read(PAGE)
    except OSError as error:
        raise FileMissing(f"{path} cannot be opened: {error.strerror}.", "Ask for access to it.") from error
    plain = head.startswith(PLAIN_HEADER)
    if not plain and not _looks_encrypted(head):
        raise NotAnInspection(f"{path} is not an inspection file.", "Choose a file ending in .omi.")
    if not plain and passphrase is None:
        raise PassphraseNeeded(f"{path} is protected by a passphrase.", "Give the passphrase to open it.")


def _looks_encrypted(head: bytes) -> bool:
    """Whether the first page could be SQLCipher's: 4,096 bytes of noise, hardly a value missing."""
    known = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
    return len(head) == PAGE and len(set(head)) > 200 and not head.startswith(known)


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
    return Database(connection)


def _not_opened(error: Exception, path: Path, key: str | None) -> FileUnusable:
    """The known error behind a file that did not open."""
    kind = kind_of(error)
    if kind == NOT_A_DATABASE and key is not None:
        return PassphraseNeeded(
            f"This passphrase does not open {path}.",
            "Type it again; if it is right, the file is damaged or not an inspection.",
        )
    if kind == READ_ONLY:
        return FileUnusable(
            f"{path} was left in the middle of a write and cannot be put right where nothing may be written.",
            "Copy it, with the -journal file beside it, to a folder of your own and open it there.",
        )
    return explained(error, path)
