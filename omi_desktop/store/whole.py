"""A new inspection file under its name whole, or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from omi_desktop import files
from omi_desktop.errors import FileUnusable
from omi_desktop.store.explaining import explained


@contextlib.contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """Where to build it beside `path`; closed by the end, it takes that name.

    Killed meanwhile, only a leftover stays that the next try takes away. Raises FileUnusable where the name
    is taken or cannot be written.
    """
    if path.exists():
        raise FileUnusable(f"{path} exists already.", "Choose another name, or move that file away.")
    part = path.with_name(f".{path.name}.part")
    _sweep(part)
    try:
        yield part
        files.put_in_place(part, path)
    except OSError as error:
        raise explained(error, path) from error
    finally:
        _sweep(part)


def _sweep(part: Path) -> None:
    """Take away what a run that was killed, or this one, left beside."""
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}-journal").unlink(missing_ok=True)
