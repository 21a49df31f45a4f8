"""The rows of a table that somebody made: a CSV of any usual kind, or the first sheet of a workbook."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from omi_desktop.errors import FileMissing, FileUnusable, Problem
from omi_desktop.imports.guard import LARGEST_FILE, OLE_HEADER, ZIP_HEADER
from omi_desktop.imports.sandbox import Sandbox
from omi_desktop.imports.workbook_reader import opened

MOST_COLUMNS = 1_000
SEPARATORS = ",;\t"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it stands in the file: its number there, counted from 1, and its cells as text."""

    number: int
    cells: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not any(self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its header; empty rows are left out."""

    name: str
    header: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row cannot be taken: its number, the column, what is wrong, how to mend it."""

    row: int
    column: str
    what: str
    remedy: str

    @property
    def problem(self) -> Problem:
        """The same as one line of a report."""
        place = f"Row {self.row}" + (f", column {self.column}" if self.column else "")
        return Problem(place, self.what, self.remedy)


def read_table(path: Path) -> Table:
    """Read a .csv or .xlsx file. Raises FileMissing, or FileUnusable where it is no such table."""
    content = _content(path)
    if content.startswith(OLE_HEADER):
        raise _unusable(path, "is an old .xls file or has a password", "Save it as .xlsx without a password")
    rows = _workbook_rows(path, content) if content.startswith(ZIP_HEADER) else _text_rows(path, content)
    filled = (row for row in rows if not row.empty)
    header = next(filled, None)
    if header is None:
        raise _unusable(path, "is empty", "Name a file with a header row and a row for each entry")
    return Table(path.name, header, tuple(filled))


def column_key(text: str) -> str:
    """A column's name as it is compared: whatever its capitals, blanks, underscores or question mark."""
    return " ".join(text.replace("_", " ").rstrip(" ?:").split()).casefold()


def overlong(table: Table) -> Iterator[Refusal]:
    """Rows with something beyond the last column: mostly a comma in a text without quotation marks."""
    width = len(table.header.cells)
    for row in table.rows:
        if any(row.cells[width:]):
            yield Refusal(
                row.number,
                "",
                f"It has {len(row.cells)} cells, the header has {width}.",
                "Put a text with commas in quotation marks.",
            )


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise _unusable(path, f"is larger than {LARGEST_FILE // 1_000_000} MB", "Split it")
        return path.read_bytes()
    except OSError as error:
        raise FileMissing(f"{path} cannot be read: {error.strerror}.", "Check the name.") from error


def _unusable(path: Path, what: str, remedy: str) -> FileUnusable:
    return FileUnusable(f"{path.name} {what}.", f"{remedy}.")


# --- text ----------------------------------------------------------------------------------------


def _text_rows(path: Path, content: bytes) -> Iterator[Row]:
    text = _decoded(path, content)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    try:
        for number, cells in enumerate(reader, 1):
            yield Row(number, _trimmed(cells))
    except csv.Error as error:
        what = f"cannot be read as CSV at line {reader.line_num} ({error})"
        raise _unusable(path, what, "Mend the quotation marks there") from error


def _decoded(path: Path, content: bytes) -> str:
    # Excel writes the computer's own encoding unless it is asked for Unicode
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ["utf-16"] if wide else ["utf-8-sig", "cp1252"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise _unusable(path, "is not a text file", "Save the table as CSV (UTF-8) or .xlsx")


def _separator(text: str) -> str:
    """The separator that splits the first line into most cells."""
    first = io.StringIO(text.lstrip(), newline="").readline().strip("\r\n")
    # what stands in quotation marks separates nothing
    bare = re.sub('"[^"]*"', "", first)
    return max(SEPARATORS, key=bare.count)


def _trimmed(cells: Iterable[str]) -> tuple[str, ...]:
    trimmed = [cell.strip() for cell in cells]
    while trimmed and not trimmed[-1]:
        trimmed.pop()
    return tuple(trimmed)


# --- workbooks -----------------------------------------------------------------------------------


def _workbook_rows(path: Path, content: bytes) -> list[Row]:
    """The rows of the first sheet, read where a hostile workbook harms nobody."""
    with Sandbox() as sandbox:
        return sandbox.run(path.name, first_sheet, content, path.name)


def first_sheet(content: bytes, name: str) -> list[Row]:
    """The rows of a workbook's first sheet. Raises FileUnusable for what is no sound workbook."""
    with opened(content, name, values=True) as book:
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what a file says about its size need not be true
        return [
            Row(number, _narrow(name, _trimmed(_cell_text(value) for value in cells)))
            for number, cells in enumerate(sheet.iter_rows(values_only=True), 1)
            if any(value is not None for value in cells)
        ]


def _narrow(name: str, cells: tuple[str, ...]) -> tuple[str, ...]:
    if len(cells) > MOST_COLUMNS:
        raise _unusable(Path(name), f"has more than {MOST_COLUMNS} columns", "Leave out what is not needed")
    return cells


def _cell_text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == datetime.min.time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ", "seconds")
        case date():
            return value.isoformat()
        case _:
            return str(value)
