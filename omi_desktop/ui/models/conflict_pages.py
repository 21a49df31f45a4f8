"""What is to be decided after a merge, as a table: case, question, how it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from omi_desktop.app.session import CASE
from omi_desktop.instruments.model import Instrument
from omi_desktop.merging.receipt import Conflict
from omi_desktop.records.wording import entry_text
from omi_desktop.scoring.document import Document
from omi_desktop.ui.language import core
from omi_desktop.ui.models.score_page import Cell, Column, Page, Row

Key = tuple[str, str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conflicts", text)


def conflicts_page(conflicts: Sequence[Conflict], states: Mapping[Key, str], instrument: Instrument) -> Page:
    """A line for each; `states` has whose answer was taken, and nothing of what is open."""
    columns = (
        Column(_tr("Case")),
        Column(_tr("Question")),
        Column("", wide=True),
        Column(_tr("State")),
        Column(_tr("Taken from")),
    )
    rows = tuple(_row(one, states.get(key_of(one)), instrument) for one in conflicts)
    return Page(progress(len(states), len(conflicts)), "", columns, rows)


def key_of(conflict: Conflict) -> Key:
    """What a conflict is about."""
    return conflict.record, conflict.item


def progress(done: int, total: int) -> str:
    """How far one has got: "2 of 3 decided"."""
    return _tr("{done} of {total} decided").format(done=done, total=total) if total else ""


def _row(conflict: Conflict, taken: str | None, instrument: Instrument) -> Row:
    cells = (
        Cell(where(conflict, instrument)),
        Cell(conflict.item),
        Cell(conflict.text),
        Cell(_tr("To decide") if taken is None else _tr("Decided")),
        Cell(taken or ""),
    )
    return Row(cells, key_of(conflict), quiet=taken is not None)


def where(conflict: Conflict, instrument: Instrument) -> str:
    """Whose answer it is: the case's, or another form's."""
    if conflict.form == CASE or conflict.form not in instrument.form_by_id:
        return conflict.ref
    return f"{instrument.form_by_id[conflict.form].title} {conflict.ref}".strip()


def answer(reading: Document, item: str, instrument: Instrument) -> str:
    """One of the answers, as a person reads it."""
    return core(entry_text(instrument, item, reading["value"])) or _tr("No answer")
