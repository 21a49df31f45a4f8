"""The sheet `Notes`: evidence and examples in the assessors' own words, by criterion and case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from omi_desktop.exports.book import Book
from omi_desktop.exports.cells import pieces
from omi_desktop.exports.sheets.cases import OWN_COLUMNS
from omi_desktop.exports.week import Week
from omi_desktop.instruments.model import Fact, Question
from omi_desktop.records.changes import Record
from omi_desktop.records.grades import graded_on
from omi_desktop.records.wording import answer_text, entry_text
from omi_desktop.store.inspection import Kept

SHEET = "Notes"
COLUMNS = ("criterion", "criterion title", "case_ref", "form", "assessor", "item", "text", "answer", "note")
WIDTHS = (10, 28, 12, 18, 16, 10, 40, 16, 70)
WHOLE_RECORD = "whole record"
SET = "set by the lead inspector"


@dataclass(frozen=True, slots=True)
class Remark:
    """One note, or one answer in words, with where it belongs."""

    place: tuple[int, int, int]
    cells: tuple[str, ...]
    text: str


def write(book: Book, week: Week) -> None:
    """Write the sheet, a note longer than a cell over several rows."""
    page = book.page(SHEET, [(width, "long") for width in WIDTHS])
    page.texts(0, COLUMNS, "heading")
    row = 0
    for remark in remarks(week):
        for part in pieces(remark.text):
            row += 1
            page.fit(row, (*remark.cells, part))
            page.texts(row, (*remark.cells, part), "long")
    page.sheet.freeze_panes(1, 0)
    page.sheet.repeat_rows(0)
    page.sheet.autofilter(0, 0, max(row, 1), len(COLUMNS) - 1)


def remarks(week: Week) -> list[Remark]:
    """Every note in the order of criteria, then cases; those on whole records and facts last."""
    return sorted(_unsorted(week), key=lambda remark: remark.place)


def _unsorted(week: Week) -> Iterator[Remark]:
    criteria = {criterion: index for index, criterion in enumerate(week.instrument.criterion_by_id)}
    items = {item: index for index, item in enumerate(week.instrument.items)}
    for number, record in enumerate((*week.own, *week.again)):
        for kept in week.kept[record.id]:
            text = _words(week, kept)
            if text:
                criterion = _criterion(week, kept.item)
                place = (criteria.get(criterion, len(criteria)), number, items.get(kept.item, -1))
                yield Remark(place, _cells(week, record, kept, criterion), text)


def _words(week: Week, kept: Kept) -> str:
    """The note, after what was answered in words where the item is a text."""
    item = week.instrument.items.get(kept.item)
    in_words = isinstance(item, Fact) and item.kind == "text" and item.id not in OWN_COLUMNS
    return "\n".join(part for part in (kept.value if in_words else "", kept.note) if part)


def _criterion(week: Week, item: str) -> str:
    found = week.instrument.items.get(item)
    return found.criterion if isinstance(found, Question) else item


def _cells(week: Week, record: Record, kept: Kept, criterion: str) -> tuple[str, ...]:
    instrument = week.instrument
    found, known = instrument.items.get(kept.item), instrument.criterion_by_id.get(criterion)
    form = instrument.form_by_id.get(record.form)
    text = found.text if found else known.statement if known else WHOLE_RECORD
    return (
        known.id if known else "",
        known.title if known else "",
        record.ref[:200],
        form.title if form else record.form,
        week.readers[record.id][:200],
        kept.item,
        text,
        _answer(week, record, kept),
    )


def _answer(week: Week, record: Record, kept: Kept) -> str:
    item = week.instrument.items.get(kept.item)
    if kept.value is not None and graded_on(week.instrument, record.form, kept.item):
        return f"{entry_text(week.instrument, kept.item, kept.value)} ({SET})"
    if item is None or kept.value is None or (isinstance(item, Fact) and item.kind == "text"):
        return ""
    counts = week.live[record.form].states[record.id].counted(kept.item) is not None
    return answer_text(item, kept.value) + ("" if counts else " (set aside)")
