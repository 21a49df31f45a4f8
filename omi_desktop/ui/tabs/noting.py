"""From what is typed in a note to the deed that keeps it."""

from __future__ import annotations

from omi_desktop.app.session import Session
from omi_desktop.errors import InputProblem
from omi_desktop.records.evidence import kind_changes
from omi_desktop.ui.tabs.note_panel import NotePanel
from omi_desktop.ui.tabs.row_note import RowNote


def keep(session: Session, form: str, writer: NotePanel | RowNote) -> None:
    """Write whatever the writer says was written, and end a step with each visit."""
    writer.written.connect(lambda item, text: session.annotate(form, item, text))
    writer.refused.connect(session.refused)
    writer.ended.connect(session.end_typing)
    writer.moved.connect(lambda *what: move(session, form, *what))


def move(session: Session, form: str, base: str, old: str, new: str) -> None:
    """Make what is written as one kind of note one of another, as one deed."""
    sheet = session.shown_sheet(form)
    if sheet is None:
        return
    try:
        changes = kind_changes(sheet.id, base, old, new, session.shown_notes(form))
    except InputProblem as error:
        session.refused.emit(error)
        return
    if changes:
        session.do(changes)
