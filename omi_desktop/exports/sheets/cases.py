"""The sheet `Cases`: one row a case, one column a fact or question, the texts of the choices as values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from itertools import groupby

from omi_desktop.exports.book import Book, Page
from omi_desktop.exports.cells import shown
from omi_desktop.exports.offers import list_source, offers
from omi_desktop.exports.progress import Steps
from omi_desktop.exports.week import CASE, Week
from omi_desktop.instruments.model import NOT_APPLICABLE, Fact, Instrument, Question

OWN_COLUMNS = {"case_ref": "Case", "assessor": "Assessor", "status": "Status"}
SHEET = "Cases"
HEADER_ROWS = 2
NARROWEST, WIDEST = 12, 32
"""Characters in the columns of items; their choices decide between the two."""
HEADING_LINES = 10
CELLS_LISTED = 100
"""Ranges in one data validation; more go into another one."""
REFUSED = {
    "error_title": "Not one of the answers",
    "error_message": "Choose one of the list. A change made here counts in this workbook only: to change "
    "the inspection, answer in OMI Desktop.",
}

Writer = Callable[[Page, int, int, str], None]


LEFT_OUT = "left out of this workbook"
SECOND_READING = ", second reading"
"""What the status of a case says that another has read first: it counts in no score."""


def write(book: Book, week: Week, steps: Steps, start: float, end: float) -> None:
    """Write the sheet: what does not apply to a case, is not answered yet or is left out stays blank."""
    items = case_items(week.instrument)
    own = [(14.0, ""), (16.0, ""), (24.0 if week.again else 12.0, "")]
    page = book.page(SHEET, own + [(_width(item), "") for item in items])
    _write_heading(page, items, week.identifying)
    writers = [
        (column, item.id, _writer(item))
        for column, item in enumerate(items, len(OWN_COLUMNS))
        if item.id not in week.identifying
    ]
    live = week.live[CASE]
    listed = (*week.cases, *week.again)
    for row, record in enumerate(steps.through(listed, len(listed), start, end), HEADER_ROWS):
        complete = "Complete" if live.progress(record.id).complete else "Incomplete"
        status = f"{complete}{SECOND_READING if record.reading else ''}"
        page.texts(row, (shown(record.ref), shown(record.assessor), status))
        state = live.states[record.id]
        for column, item, writer in writers:
            value = state.counted(item)
            if value is not None:
                writer(page, row, column, value)
    last = max(HEADER_ROWS + len(listed) - 1, HEADER_ROWS)
    _add_lists(page, week.instrument, items, last)
    _arrange(page, len(items), last)


def case_items(instrument: Instrument) -> list[Fact | Question]:
    """The facts and questions with a column of their own; the case list's columns are there already."""
    return [item for item in instrument.items_of(CASE) if item.id not in OWN_COLUMNS]


def _write_heading(page: Page, items: list[Fact | Question], left_out: frozenset[str]) -> None:
    page.texts(0, [*OWN_COLUMNS, *(item.id for item in items)], "heading")
    texts = [*OWN_COLUMNS.values(), *(_heading(item, left_out) for item in items)]
    page.texts(1, texts, "question")
    page.fit(1, texts, most=HEADING_LINES)


def _heading(item: Fact | Question, left_out: frozenset[str]) -> str:
    """The text of the item; the column stays where its values do not, so that workbooks paste together."""
    return f"{item.text} ({LEFT_OUT})" if item.id in left_out else item.text


def _width(item: Fact | Question) -> float:
    """Wide enough for the longest choice and the id, and for the text in not too many lines."""
    needed = max((len(text) for text in (item.id, *(choice.text for choice in item.choices))), default=0)
    return min(max(needed + 1, len(item.text) / (HEADING_LINES - 3), NARROWEST), WIDEST)


def _writer(item: Fact | Question) -> Writer:
    """How a value of the item gets into its cell."""
    if isinstance(item, Fact) and item.kind == "number":
        return _write_number
    if isinstance(item, Fact) and item.kind == "date":
        return _write_date
    texts = {choice.id: choice.text for choice in item.choices} | {NOT_APPLICABLE: "Not applicable"}
    return lambda page, row, column, value: page.text(row, column, texts.get(value) or shown(value))


def _write_number(page: Page, row: int, column: int, value: str) -> None:
    page.number(row, column, float(value), "fact")


def _write_date(page: Page, row: int, column: int, value: str) -> None:
    day = date.fromisoformat(value)
    # spreadsheets disagree about the days before March 1900
    (page.day(row, column, day) if day.year > 1900 else page.text(row, column, value))


def _add_lists(page: Page, instrument: Instrument, items: list[Fact | Question], last: int) -> None:
    """Let every cell of a choice offer its choices, one validation for all columns with the same list."""
    listed = offers(instrument)
    sources = [list_source(listed[item.choices], item) if item.choices else "" for item in items]
    ranges: dict[str, list[list[int]]] = defaultdict(list)
    for source, group in groupby(enumerate(sources, len(OWN_COLUMNS)), key=lambda pair: pair[1]):
        columns = [column for column, _ in group]
        ranges[source].append([HEADER_ROWS, columns[0], last, columns[-1]])
    for source, cells in ranges.items():
        for first in range(0, len(cells) if source else 0, CELLS_LISTED):
            some = cells[first : first + CELLS_LISTED]
            rule = {"validate": "list", "source": source, "other_cells": some[1:], **REFUSED}
            page.sheet.data_validation(*some[0], rule)


def _arrange(page: Page, items: int, last: int) -> None:
    """Headings that stay, filters, and pages that go on to the right with the case beside every row."""
    page.sheet.freeze_panes(HEADER_ROWS, 1)
    page.sheet.autofilter(1, 0, last, len(OWN_COLUMNS) + items - 1)
    page.sheet.repeat_rows(0, HEADER_ROWS - 1)
    page.sheet.repeat_columns(0)
    page.sheet.set_print_scale(60)
    page.sheet.print_across()
