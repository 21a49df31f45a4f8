"""Working on a copy on this computer while the file lies in a shared folder, and putting it back whole."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from omi_desktop import paths
from omi_desktop.errors import FileUnusable
from omi_desktop.files import write_file_durably
from omi_desktop.store import locks
from omi_desktop.store.explaining import explained

ORIGIN = "origin.json"


@dataclass(frozen=True)
class WorkingCopy:
    """A copy that is worked on, and the file in the shared folder that it goes back to."""

    original: Path
    local: Path
    base: str
    """The SHA-256 of the original when it was copied."""
    lock: locks.Lock
    """On the original: others are told that somebody works on it."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """Where the work is now; `conflict` where the original had changed, and stays as it is."""

    path: Path
    conflict: bool = False


_held_on: dict[Path, locks.Lock] = {}
"""Locks of originals that could not be written: their work goes on next time."""


def begin(original: Path) -> WorkingCopy:
    """Copy a file to this computer and hold it there; work that was not put back before goes on.

    Raises FileLocked where somebody else has it open, FileUnusable where it cannot be copied.
    """
    original = original.resolve()
    _require_closed(original)
    lock = _held_on.pop(original, None) or locks.take(original)
    try:
        return _copied(original, lock)
    except OSError as error:
        lock.release()
        raise explained(error, original) from error
    except BaseException:
        lock.release()
        raise


def put_back(copy: WorkingCopy) -> PutBack:
    """Put a copy that was closed in the place of its original, and take it away here.

    Where the original changed meanwhile it stays, and the work lies beside it under a name of its own.
    Raises FileUnusable where the folder cannot be written; the copy stays here and goes on next time.
    """
    try:
        content = copy.local.read_bytes()
        target = copy.original
        if _mark(content) != copy.base:
            conflict = not target.is_file() or _mark(target.read_bytes()) != copy.base
            target = _free(copy.original) if conflict and target.is_file() else target
            write_file_durably(target, content)
        _forget(copy)
    except OSError as error:
        # others are told on: there is work that has to come here
        _held_on[copy.original] = copy.lock
        why = explained(error, copy.original)
        raise FileUnusable(why.title, f"Your work is safe in {copy.local}; it goes on from there.") from error
    copy.lock.release()
    return PutBack(target, conflict=target != copy.original)


def waiting(original: Path) -> Path | None:
    """The copy of a file that was not put back, None where there is none."""
    local = _folder(original.resolve()) / original.name
    return local if local.is_file() and (local.parent / ORIGIN).is_file() else None


def _copied(original: Path, lock: locks.Lock) -> WorkingCopy:
    folder = _folder(original)
    local, origin = folder / original.name, folder / ORIGIN
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        if local.is_file():
            return WorkingCopy(original, local, str(json.loads(origin.read_bytes())["base"]), lock)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = original.read_bytes()
    # the copy before what it is of: half of it is never gone on with
    origin.unlink(missing_ok=True)
    write_file_durably(local, content)
    write_file_durably(origin, json.dumps({"original": str(original), "base": _mark(content)}).encode())
    return WorkingCopy(original, local, _mark(content), lock)


def _require_closed(original: Path) -> None:
    journal = original.with_name(f"{original.name}-journal")
    if journal.is_file() and journal.stat().st_size:
        raise FileUnusable(
            f"{original} was not closed properly.", "Open it once where it is; after that a copy can be made."
        )


def _forget(copy: WorkingCopy) -> None:
    """Take the copy away here; its backups stay, since the original has none of this work."""
    (copy.local.parent / ORIGIN).unlink(missing_ok=True)
    copy.local.unlink(missing_ok=True)


def _free(original: Path) -> Path:
    day = datetime.now(UTC).strftime("%Y-%m-%d %H%M")
    names = [
        f"{original.stem} (your copy of {day}){more}.omi" for more in ("", *(f" {n}" for n in range(2, 99)))
    ]
    return next(path for path in map(original.with_name, names) if not path.exists())


def _folder(original: Path) -> Path:
    return paths.copies_dir() / hashlib.sha256(str(original).encode()).hexdigest()[:16]


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
