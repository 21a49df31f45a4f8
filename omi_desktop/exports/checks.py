"""Hashes that show a changed, missing or added row of a workbook; writing and merging use the same ones."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

CELL_END = "\x1f"
"""Stands between two values: no text that an inspection keeps can hold it (records/text.py)."""
ROW_END = b"\x1e"
CHECK_LENGTH = 16
"""Hexadecimal digits of a row check."""


def row_check(values: Iterable[str]) -> str:
    """The check of a row over its other values, as text in the order of their columns; empty cells count."""
    return _short(_line(values))


class RowsDigest:
    """The SHA-256 over the rows of a sheet in their order, taken while they are written or read."""

    def __init__(self) -> None:
        self.count = 0
        self._whole = hashlib.sha256()

    def add(self, values: Iterable[str]) -> str:
        """Take a row in, given without its check, and return that check."""
        line = _line(values)
        self._whole.update(line)
        self._whole.update(ROW_END)
        self.count += 1
        return _short(line)

    @property
    def sha256(self) -> str:
        """The digest over the rows taken in so far."""
        return self._whole.hexdigest()


def _line(values: Iterable[str]) -> bytes:
    return CELL_END.join(values).encode()


def _short(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()[:CHECK_LENGTH]
