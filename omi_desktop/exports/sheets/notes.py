"""The sheet `Notes`: evidence and examples in the assessors' own words, by criterion and case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from omi_desktop.exports.book import Book
from omi_desktop.exports.cells import pieces, shown
from omi_desktop.exports.sheets.cases import OWN_COLUMNS
from omi_desktop.exports.week import Week
from omi_desktop.instruments.model import Fact, Question
from omi_desktop.records.annotations import (
    ALERT,
    ALERT_TOLD,
    ALERT_WHEN,
    CLOSED,
    INTERVIEW,
    SEEN,
    annotation,
    base_of,
    parse,
    part_text,
)
from omi_desktop.records.changes import Record
from omi_desktop.records.grades import graded_on
from omi_desktop.records.wording import answer_text, entry_text
from omi_desktop.store.inspection import Kept

SHEET = "Notes"
COLUMNS = ("criterion", "criterion title", "case_ref", "form", "assessor", "item", "text", "answer", "note",
           "kind", "where seen")  # fmt: skip
WIDTHS = (10, 28, 12, 18, 16, 10, 40, 16, 70, 20, 24)
WHOLE_RECORD = "whole record"
BESIDE = (SEEN, ALERT_TOLD, ALERT_WHEN, INTERVIEW)
"""What stands in the row of the note that it belongs to, or is no note."""
SET = "set by the lead inspector"


@dataclass(frozen=True, slots=True)
class Remark:
    """One note, or one answer in words, with where it belongs."""

    place: tuple[int, int, int]
    cells: tuple[str, ...]
    text: str
    kind: tuple[str, str]
    """What kind of note, and where it was seen."""


def write(book: Book, week: Week) -> None:
    """Write the sheet, a note longer than a cell over several rows."""
    page = book.page(SHEET, [(width, "long") for width in WIDTHS])
    page.texts(0, COLUMNS, "heading")
    row = 0
    for remark in remarks(week):
        for part in pieces(remark.text):
            row += 1
            cells = (*remark.cells, part, *remark.kind)
            page.fit(row, cells)
            page.texts(row, cells, "long")
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
        by_item = {kept.item: kept for kept in week.kept[record.id]}
        for kept in by_item.values():
            text, base = _words(week, kept, by_item), _base(kept, by_item)
            if text:
                criterion = _criterion(week, base.item)
                place = (criteria.get(criterion, len(criteria)), number, items.get(base.item, -1))
                seen = by_item.get(annotation(base.item, SEEN))
                kind = (part_text(kept.item), shown(seen.note) if seen else "")
                yield Remark(place, _cells(week, record, base, criterion), text, kind)


def _base(kept: Kept, by_item: Mapping[str, Kept]) -> Kept:
    """What a note is on: the entry of the item itself, where it has one."""
    base = base_of(kept.item)
    return by_item.get(base) or replace(kept, item=base, value=None, note="")


def _words(week: Week, kept: Kept, by_item: Mapping[str, Kept]) -> str:
    """The note, after what was answered in words where the item is a text; of an alert, who was told."""
    remark = parse(kept.item)
    if remark and (remark.part in BESIDE or remark.step == CLOSED):
        return ""
    if remark and remark.part == ALERT:
        return "\n".join([kept.note, _told(remark.base, by_item)])
    item = week.instrument.items.get(kept.item)
    in_words = isinstance(item, Fact) and item.kind == "text" and item.id not in OWN_COLUMNS
    return "\n".join(part for part in (kept.value if in_words else "", kept.note) if part)


def _told(item: str, by_item: Mapping[str, Kept]) -> str:
    """Who was told of an alert, and when."""
    parts = [by_item.get(annotation(item, part)) for part in (ALERT_TOLD, ALERT_WHEN)]
    who, when = (part.note if part else "" for part in parts)
    return f"Told: {who or 'nobody named'}{f', {when}' if when else ''}"


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
