"""What is left to look at in every case as one table: case, assessor, kind, where, what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.records.review import Review
from omi_desktop.ui.models.review_lines import KINDS, UNANSWERED, ReviewLine, found_lines, kind_texts
from omi_desktop.ui.models.score_page import Cell, Column, Page, Row
from omi_desktop.ui.words import counted


def week_page(instrument: Instrument, found: Iterable[Review], kind: str = "", assessor: str = "") -> Page:
    """A line for everything of a kind (or of all) in the cases of an assessor (or of everybody).

    What is not answered is one line for each case, which opens it at the first of it. A row opens
    (record, item).
    """
    texts = kind_texts()
    reviews = [one for one in found if not assessor or one.record.assessor == assessor]
    lines = [
        (review, line)
        for review in reviews
        for line in _lines(instrument, review)
        if not kind or line.kind == kind
    ]
    rows = tuple(
        _row(instrument, review, line, texts[line.kind], n) for n, (review, line) in enumerate(lines)
    )
    cases = len({review.record.id for review, _ in lines})
    if not rows:
        heading = _tr("Nothing left to look at")
    else:
        things = counted(len(rows), _tr("{count} line"), _tr("{count} lines"))
        where = counted(cases, _tr("{count} record"), _tr("{count} records"))
        heading = _tr("{things} in {where}").format(things=things, where=where)
    columns = (
        Column(_tr("Case")),
        Column(_tr("Assessor")),
        Column(_tr("What it is")),
        Column(_tr("Where")),
        Column(_tr("What there is to look at"), wide=True),
    )
    return Page(heading, "", columns, rows)


def _lines(instrument: Instrument, review: Review) -> Iterator[ReviewLine]:
    yield from found_lines(instrument, review)
    if review.unanswered:
        one, many = (
            _tr("{count} item, the first of them opens"),
            _tr("{count} items, the first of them opens"),
        )
        first = review.unanswered[0]
        left = counted(len(review.unanswered), one, many)
        yield ReviewLine(UNANSWERED, left, "", "", review.record.id, first)


def _row(instrument: Instrument, review: Review, line: ReviewLine, kind: str, place: int) -> Row:
    record = review.record
    form = "" if record.form == "case" else f"{instrument.form_by_id[record.form].title} "
    where = line.item if isinstance(instrument.items.get(line.item), Question) else ""
    said = "\n".join(part for part in (line.text, line.below) if part)
    cells = (
        Cell(f"{form}{record.ref}", place),
        Cell(record.assessor, record.assessor.casefold()),
        Cell(kind, KINDS.index(line.kind)),
        Cell(where, where),
        Cell(said, said.casefold()),
    )
    return Row(cells, (line.record, line.item))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewWeek", text)
