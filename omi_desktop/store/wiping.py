"""Taking an inspection file away for good: its key first, then every byte, its backups and what lies beside.

On a magnetic disk what is overwritten is gone. A solid-state disk, a memory stick and a file system that
copies on writing keep the old blocks for a while: there only encryption protects. That is why the first
page goes first: with it goes the salt, without which the passphrase opens none of the rest.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from omi_desktop import files
from omi_desktop.store.backups import backups_of, folder_of
from omi_desktop.store.locks import lock_path

FIRST_PAGE = 4096
"""Bytes of the page that holds the salt of an encrypted file."""
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Wiped:
    """What was taken away, and what stays there because the program did not make it."""

    files: int
    bytes: int
    left: tuple[Path, ...]


def wipe(file: Path) -> Wiped:
    """Overwrite and delete an inspection file with its journal, backups and half-made files.

    The caller holds its lock, has closed it, and knows that it has arrived elsewhere. Other files in the
    folder of the backups are let be. Raises OSError where the disk refuses; what is gone by then is gone.
    """
    doomed = list(_doomed(file))
    # every key before any content: a power cut in between leaves nothing that opens
    for path in doomed:
        _overwrite(path, FIRST_PAGE)
    size = 0
    for path in doomed:
        size += path.stat().st_size
        _overwrite(path, None)
        path.unlink()
    folder = folder_of(file)
    left = tuple(sorted(folder.iterdir())) if folder.is_dir() else ()
    if folder.is_dir() and not left:
        folder.rmdir()
    files.flush_folder(file.resolve().parent)
    return Wiped(len(doomed), size, left)


def _doomed(file: Path) -> Iterator[Path]:
    """The file itself, its journal, its backups, and what a killed run left half made of them."""
    real = file.resolve()
    yield real
    beside = [
        real.with_name(f"{real.name}-journal"),
        *real.parent.glob(_escaped(f".{real.name}.") + "*part*"),
    ]
    backups = [backup.path for backup in backups_of(real)]
    folder = folder_of(real)
    halves = list(folder.glob(".*.part*")) if folder.is_dir() else []
    lock = lock_path(real)
    yield from (path for path in (*beside, *backups, *halves) if path.is_file() and path != lock)


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "[]*?" else letter for letter in name)


def _overwrite(path: Path, most: int | None) -> None:
    """Write random bytes over the beginning of a file, or over all of it, and onto the disk."""
    with contextlib.suppress(PermissionError):
        path.chmod(0o600)
    with path.open("r+b") as opened:
        left = path.stat().st_size if most is None else min(most, path.stat().st_size)
        while left > 0:
            piece = os.urandom(min(CHUNK, left))
            opened.write(piece)
            left -= len(piece)
        opened.flush()
        os.fsync(opened.fileno())
