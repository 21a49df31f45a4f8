"""The dataset as CSV: UTF-8, choice ids and numbers, and no text that a spreadsheet would evaluate."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from omi_desktop.exports.dataset.columns import Cell, Column, Row

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes spreadsheets evaluate a cell, full-width letters included."""
QUOTE = "'"
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)


def write(path: Path, columns: Iterable[Column], rows: Iterable[Row]) -> None:
    """Write a heading and the rows, one after the other. Raises OSError."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([column.name for column in columns])
        writer.writerows(_cells(rows))


def _cells(rows: Iterable[Row]) -> Iterator[list[str]]:
    for row in rows:
        yield [_text(cell) for cell in row]


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return harmless(cell)
    return "" if cell is None else str(cell).lower()


def harmless(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula."""
    if text.startswith(FORMULA_STARTS) and not _NUMBER.fullmatch(text):
        return QUOTE + text
    return text
