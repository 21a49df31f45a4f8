"""The notes of the week as a table: whose case, on what, of which kind, in which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from omi_desktop.fieldwork.review import Hit
from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.records.annotations import RECORD_NOTES
from omi_desktop.records.changes import Record
from omi_desktop.records.evidence import MARKED
from omi_desktop.ui.language import core
from omi_desktop.ui.models.score_page import Cell, Column, Page, Row
from omi_desktop.ui.words import counted

MOST = 400
"""Lines that are shown at once; who sees more of them narrows them down."""
LONGEST = 360
"""Characters of a note that a line of the table shows, round the first word found."""


def criterion_of(instrument: Instrument, item: str) -> str:
    """The criterion that a note belongs to, "" for one on a fact or on the whole case."""
    if item in instrument.criterion_by_id:
        return item
    found = instrument.items.get(item)
    return found.criterion if isinstance(found, Question) else ""


def is_worded(hit: Hit) -> bool:
    """Whether it says something; a mark to ask may stand there without a word."""
    return hit.text != MARKED


def notes_page(
    instrument: Instrument, hits: Sequence[tuple[Hit, Record]], searched: bool, *, whole: bool = False
) -> Page:
    """A line for each note found; `whole` all of them with texts of any length, as they are copied."""
    columns = (
        Column(_tr("Case")),
        Column(_tr("Assessor")),
        Column(_tr("On")),
        Column(_tr("Kind")),
        Column(_tr("Note"), wide=True),
    )
    order = {item: n for n, item in enumerate(instrument.items)}
    one, many = _tr("{count} note"), _tr("{count} notes")
    if searched:
        one, many = _tr("{count} note found"), _tr("{count} notes found")
    told = hits if whole else hits[:MOST]
    rows = [_row(hit, record, order.get(hit.item, -1), whole) for hit, record in told]
    return Page(counted(len(hits), one, many), "", columns, tuple(rows))


def _row(hit: Hit, record: Record, place: int, whole: bool) -> Row:
    on = _tr("the case") if hit.item == RECORD_NOTES else hit.item
    kind = core(hit.kind)
    text = hit.text if whole else shown(hit)
    return Row(
        (
            Cell(hit.ref, hit.ref),
            Cell(record.assessor, record.assessor.casefold()),
            Cell(on, float(place)),
            Cell(kind, kind),
            Cell(text, text.casefold()),
        ),
        opens=(hit.record, hit.item),
    )


def shown(hit: Hit) -> str:
    """The note on one line; of a long one the part round the first word that was looked for."""
    flat = " ".join(hit.text.split())
    if len(flat) <= LONGEST:
        return flat
    start = max(min(hit.start, len(flat)) - LONGEST // 3, 0)
    part = flat[start : start + LONGEST]
    return ("… " if start else "") + part + (" …" if start + LONGEST < len(flat) else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("NotePages", text)
