"""The disk under a file: what it is called, what room it has, whether it is still there and takes a write."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from pathlib import Path

NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
"""The disk, the account's share of it or the largest file allowed is full."""
_PROBE = 8192


def device_of(path: Path) -> int | None:
    """What tells the disk with a file from another one; None where it does not answer."""
    with contextlib.suppress(OSError):
        return path.stat().st_dev
    return None


def has_gone(path: Path, device: int | None) -> bool:
    """Whether another disk, or none, stands where the one with the file was; False where nobody knows."""
    if device is None:
        return False
    for place in (path, *path.absolute().parents):
        try:
            return place.stat().st_dev != device
        except FileNotFoundError:
            continue
        except OSError:
            return True
    return True


def answers(path: Path) -> bool:
    """Whether the disk under a file reads at all; one bad place on it is another matter."""
    try:
        with path.open("rb") as file:
            file.read(_PROBE)
    except (FileNotFoundError, PermissionError):
        return True
    except OSError:
        return False
    return True


def place_of(path: Path) -> str:
    """What a person calls the disk with a file: its drive letter, or where it hangs in the tree."""
    path = path.absolute()
    if path.drive:
        return path.drive
    return next((str(place) for place in path.parents if place.is_mount()), path.anchor)


def free_megabytes(path: Path) -> int:
    """How much room there is beside a file, in whole megabytes; 0 where that cannot be told."""
    with contextlib.suppress(OSError):
        return shutil.disk_usage(path.absolute().parent).free // 1_000_000
    return 0


def refusal(path: Path) -> int:
    """The error number with which the folder of a file refuses a little more than the file holds; 0 for none.

    SQLite tells "disk I/O error" for a limit that is reached and for a stick that was pulled alike.
    """
    name = ""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.absolute().parent)
        try:
            os.lseek(handle, _size(path), os.SEEK_SET)
            os.write(handle, bytes(_PROBE))
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        return error.errno or errno.EIO
    finally:
        with contextlib.suppress(OSError):
            if name:
                Path(name).unlink()
    return 0


def _size(path: Path) -> int:
    with contextlib.suppress(OSError):
        return path.stat().st_size
    return 0
