"""Opening an inspection for a command, and reading a passphrase out of a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from omi_desktop.cli.options import takes_over, writer
from omi_desktop.errors import FileLocked, FileMissing, FileUnusable, PassphraseNeeded
from omi_desktop.store import locks, places
from omi_desktop.store.inspection import Inspection


def reading(file: Path, passphrase_file: Path | None) -> Inspection:
    """The inspection, opened so that the command cannot change it.

    Only a journal left by a killed program makes it write: SQLite takes the half write back first.
    """
    return _open(file, passphrase_file, read_only=not _left_half_done(file))


def writing(file: Path, passphrase_file: Path | None, who: str | None) -> Inspection:
    """The inspection, opened for deeds in the name of `who` and held until it is closed.

    Raises FileLocked with who holds it, unless --take-over may take that lock.
    """
    return _open(file, passphrase_file, read_only=False, who=who or "", lock=True)


def _open(
    file: Path, passphrase_file: Path | None, *, read_only: bool, who: str = "", lock: bool = False
) -> Inspection:
    passphrase = read_secret(passphrase_file) if passphrase_file else None
    warn_if_shared(file)
    try:
        return Inspection.open(
            file, passphrase, who=writer(who), read_only=read_only, lock=lock, take_over=takes_over()
        )
    except FileLocked as error:
        raise locked(error) from error
    except PassphraseNeeded as error:
        if passphrase is not None:
            raise
        raise PassphraseNeeded(error.title, "Name the file that holds it with --passphrase-file.") from error


def warn_if_shared(file: Path) -> None:
    """Say once on stderr that a file lies where others, or a synchronising program, may write it too."""
    context = click.get_current_context(silent=True)
    told: set[Path] = context.meta.setdefault(WARNED, set()) if context else set()
    kind = places.shared_as(file)
    if kind and file not in told:
        told.add(file)
        click.echo(f"Note: {places.warning(file, kind)}", err=True)


WARNED = "omi_desktop.warned"


def locked(error: FileLocked) -> FileLocked:
    """The same, with what can be done about it here."""
    hint = (
        "Close it there; if it is open nowhere, use --take-over."
        if error.may_take_over
        else "Close it there."
    )
    return FileLocked(error.title, hint, error.may_take_over)


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Keep other writers out of a file that is replaced whole. Raises FileLocked with who holds it."""
    try:
        lock = locks.take(file, take_over=takes_over())
    except FileLocked as error:
        raise locked(error) from error
    try:
        yield
    finally:
        lock.release()


def _left_half_done(file: Path) -> bool:
    try:
        return Path(f"{file}-journal").stat().st_size > 0
    except OSError:  # none, or a folder that may not be opened: opening the file itself says so
        return False


def read_secret(file: Path) -> str:
    """The first line of a file without its line end. Raises FileMissing or FileUnusable."""
    try:
        with file.open(encoding="utf-8-sig", newline="\n") as opened:
            secret = opened.readline()
    except OSError as error:
        raise FileMissing(f"{file} cannot be read: {error.strerror}.", "Check the name.") from error
    except UnicodeDecodeError as error:
        raise FileUnusable(f"{file} is not a text file.", "Save it as UTF-8.") from error
    secret = secret.removesuffix("\n").removesuffix("\r")
    if not secret:
        raise FileUnusable(f"The first line of {file} is empty.", "Write the passphrase there.")
    return secret
