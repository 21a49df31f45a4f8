"""Every cell of a small workbook changed in turn, in every way that hands and spreadsheets have.

The cells are changed in the XML, as a spreadsheet would write them, so that thousands of workbooks are cheap.
By default each cell is changed in a few of the ways, all ways coming up in every column; `--full` tries all.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from xml.sax.saxutils import escape

import openpyxl
import pytest

from omi_desktop.errors import OmiError
from omi_desktop.merging.delivery import Delivery
from omi_desktop.merging.workbook import read_workbook
from tests.merging.fieldwork import Fieldwork

SHEETS = ("Answers", "About")
CELL = r'<c r="{place}"( s="\d+")?[^>]*?(/>|>.*?</c>)'
FEW = 2
"""Ways tried on each cell, unless all are."""


def as_text(text: str) -> str:
    return f't="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


WAYS: dict[str, Callable[[str], str]] = {
    "another text": lambda held: as_text("no" if held == "yes" else "yes"),
    "blank": lambda held: "/>",
    "a number": lambda held: f"><v>{held if held.isdecimal() else 7}</v></c>",
    "a truth value": lambda held: 't="b"><v>1</v></c>',
    "a formula": lambda held: f't="str"><f>"{held[:20]}"</f><v>{escape(held)}</v></c>',
    "a date": lambda held: "><v>39461</v></c>",
    "an error": lambda held: 't="e"><v>#REF!</v></c>',
    "blanks around": lambda held: as_text(f" {held} "),
    "capitals": lambda held: as_text(held.swapcase() if held.swapcase() != held else held + "X"),
    "its first letter": lambda held: as_text(held[:1].upper() + "." * (len(held) < 2)),
}
"""How a cell is changed; from what it held to the rest of its XML."""


class Parts:
    """A workbook taken apart, to be put together with one cell changed."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        book = openpyxl.load_workbook(io.BytesIO(content))
        self.held = {
            (name, cell.coordinate): "" if cell.value is None else str(cell.value)
            for name in SHEETS
            for row in book[name].iter_rows()
            for cell in row
            if cell.value is not None or name == "Answers"
        }
        self.path = {name: f"xl/worksheets/sheet{book.sheetnames.index(name) + 1}.xml" for name in SHEETS}

    def changed(self, sheet: str, place: str, way: str) -> bytes:
        path = self.path[sheet]
        xml = self.parts[path].decode()
        found = re.search(CELL.format(place=place), xml)
        cell = f'<c r="{place}" ' + WAYS[way](self.held[sheet, place])
        new = xml[: found.start()] + cell + xml[found.end() :] if found else with_cell(xml, place, cell)
        return self.together({path: new.encode()})

    def together(self, new: dict[str, bytes]) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, content in self.parts.items():
                archive.writestr(name, new.get(name, content))
        return out.getvalue()


def with_cell(xml: str, place: str, cell: str) -> str:
    """The sheet with a cell that it left out because it is empty, at its place in the row."""
    column, row = re.fullmatch(r"([A-Z]+)(\d+)", place).groups()  # type: ignore[union-attr]
    start = re.search(rf'(<row r="{row}"[^>]*>)(.*?)(</row>)', xml).span(2)  # type: ignore[union-attr]
    body = xml[start[0] : start[1]]
    before = [m.end() for m in re.finditer(r'<c r="([A-Z]+)\d+".*?(?:/>|</c>)', body) if m[1] < column]
    at = start[0] + (before[-1] if before else 0)
    return xml[:at] + cell + xml[at:]


@pytest.fixture
def parts(week: Fieldwork) -> Parts:
    """Anna's workbook of a case with a few answers and a note."""
    week.answer("Anna", "C1", a="yes", hours="7", started="2008-01-14")
    week.note("Anna", "C1", "a", "yes")
    week.answer("Anna", "C1", b="no")
    week.answer("Anna", "C1", b="yes")
    return Parts(week.workbook("Anna").read_bytes())


def tried(parts: Parts, full: bool) -> Iterator[tuple[str, str, str]]:
    """Cells and ways: a few each, going on where the last cell left off, so that no column misses a way."""
    ways, number = list(WAYS), 0
    for sheet, place in parts.held:
        for step in range(len(ways) if full else FEW):
            way = ways[(number + step) % len(ways)]
            if not (way == "blank" and not parts.held[sheet, place]):
                yield sheet, place, way
        number += 1 if full else FEW + 1


def taken(delivery: Delivery) -> object:
    """All that merging would take of a delivery."""
    return replace(delivery, edited=(), remarks=())


def test_no_changed_cell_is_taken_and_none_that_matters_goes_unsaid(
    parts: Parts, request: pytest.FixtureRequest
):
    whole = read_workbook(parts.together({}), "week.xlsx", ())
    assert (whole.edited, whole.remarks) == ((), ())
    unnamed = 0
    unsaid: list[tuple[str, str, str]] = []
    silent: list[tuple[str, str, str]] = []
    for sheet, place, way in tried(parts, request.config.getoption("--full")):
        try:
            found = read_workbook(parts.changed(sheet, place, way), "week.xlsx", ())
        except OmiError as error:
            unnamed += "week.xlsx" not in error.title
            continue
        said = bool(found.edited or found.remarks)
        if not said and taken(found) != taken(whole):
            silent.append((sheet, place, way))
        elif not said and sheet == "Answers":
            unsaid.append((sheet, place, way))
    assert unnamed == 0
    assert silent == []
    assert unsaid == []
