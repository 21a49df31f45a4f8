"""A file under its name whole and on the disk, or not at all."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

LONGEST_START = 200
"""Bytes of a name that its temporary neighbour takes over; with its own end it stays below 255."""


def write_file_durably(path: Path, content: bytes) -> None:
    """Put `content` under `path`; until that is done, and when it fails, what was there before stays.

    The file is readable by its owner only. A temporary file beside it is written, flushed to the disk and
    renamed, and the folder is flushed too: without that a power cut can bring the old file back.
    Raises OSError.
    """
    handle, name = _part(path)
    part = Path(name)
    try:
        _fill(handle, content)
        part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    flush_folder(path.parent)


@contextlib.contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """A new file beside `path`, for content that is not held in memory; at the end it takes that name.

    Until then, and when something fails, what was there before stays. Raises OSError.
    """
    handle, name = _part(path)
    os.close(handle)
    part = Path(name)
    try:
        yield part
        put_in_place(part, path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _part(path: Path) -> tuple[int, str]:
    """A new file beside `path`, open, and its name: the same with an end, cut where it would be too long."""
    start = path.name.encode()[:LONGEST_START].decode(errors="ignore")
    return tempfile.mkstemp(prefix=f".{start}.", suffix=".part", dir=path.parent)


def put_in_place(part: Path, path: Path) -> None:
    """Rename a file that was written beside `path` to `path`, durably. Raises OSError."""
    part.chmod(0o600)
    handle = os.open(part, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    part.replace(path)
    flush_folder(path.parent)


def make_private_folder(folder: Path) -> None:
    """A folder that is its owner's alone, where there is none yet; durably. Raises OSError."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700)
        flush_folder(folder.parent)


def _fill(handle: int, content: bytes) -> None:
    with open(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make the renaming itself durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
