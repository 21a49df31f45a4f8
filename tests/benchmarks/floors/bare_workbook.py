"""The same cells through bare XlsxWriter: no looks, no widths, no checks."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
from xlsxwriter import Workbook

Cells = dict[str, list[tuple[int, int, str | float]]]
"""Row, column and value of every filled cell, by sheet."""


def cells_of(path: Path) -> Cells:
    """Every filled cell of a workbook; a date as its text."""
    book = openpyxl.load_workbook(path, read_only=True)
    return {
        sheet.title: [
            (row, column, value if isinstance(value, int | float) else str(value))
            for row, values in enumerate(sheet.iter_rows(values_only=True))
            for column, value in enumerate(values)
            if value is not None
        ]
        for sheet in book.worksheets
    }


def write(cells: Cells, out: Path) -> None:
    """Write them as plainly as can be, in memory as ours, then to the disk."""
    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    for name, filled in cells.items():
        sheet = book.add_worksheet(name)
        for row, column, value in filled:
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            else:
                sheet.write_number(row, column, value)
    book.close()
    out.write_bytes(buffer.getvalue())
