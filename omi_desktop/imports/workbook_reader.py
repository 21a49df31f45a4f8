"""The rows of a workbook's sheets, read one by one after the guard: whatever is beyond a table is refused."""

from __future__ import annotations

import io
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from omi_desktop.errors import FileUnusable
from omi_desktop.imports.guard import check_workbook

Cells = tuple[Any, ...]
MOST_EMPTY = 20_000


@contextmanager
def opened(content: bytes, name: str, *, values: bool = False) -> Iterator[Any]:
    """A workbook that has passed the guard, open for reading; with `values` formulas give their results.

    Raises FileUnusable where the guard refuses it.
    """
    check_workbook(content, name)
    # lxml, where it is installed, knows entities that the other parser refuses
    os.environ["OPENPYXL_LXML"] = "False"
    import openpyxl  # takes a while to import

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and validations, which are not read
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False, data_only=values)
        try:
            yield book
        finally:
            book.close()


def sheet(book: Any, title: str, name: str) -> Any:
    """A sheet by its title. Raises FileUnusable where there is none."""
    if title not in book.sheetnames:
        raise FileUnusable(
            f"{name} has no sheet “{title}”.", "Ask for the workbook again, as it was exported."
        )
    found = book[title]
    found.reset_dimensions()  # what a file says about its size need not be true
    return found


def rows(sheet: Any, name: str, columns: int, most: int) -> Iterator[tuple[int, Cells]]:
    """The rows that hold something, with their numbers from 1 and as many cells as there are columns.

    Raises FileUnusable for anything beyond the last column or after so many rows, and for empty rows by the
    ten thousand: formatted to the end of the sheet, a million of them take half a minute to read.
    """
    for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
        if not any(value is not None for value in cells):
            if number > most + MOST_EMPTY:
                what = f"{name} has tens of thousands of empty rows in its sheet “{sheet.title}”."
                raise FileUnusable(what, "Delete them, or ask for the workbook again.")
            continue
        if number > most or any(value is not None for value in cells[columns:]):
            where = f"row {number} of its sheet “{sheet.title}”"
            raise FileUnusable(f"{name} has something beyond the table in {where}.", "Take it out.")
        yield number, tuple(cells[:columns]) + (None,) * (columns - len(cells))
