"""Finding a question of the case in hand by words or number, and going there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from omi_desktop.app.session import Session
from omi_desktop.instruments.model import Question
from omi_desktop.records.routing import RecordState, routing
from omi_desktop.records.wording import not_asked_because
from omi_desktop.ui.language import core

if TYPE_CHECKING:
    from omi_desktop.ui.dialogs.finder import Findable
    from omi_desktop.ui.inspection_view import InspectionView
    from omi_desktop.ui.record_page import RecordPage


def ask(view: InspectionView) -> None:
    """Ask for words or a number and go there."""
    from omi_desktop.ui.dialogs.find_question import FindQuestion

    dialog = FindQuestion(_findable(view.session, view.page), view.window())
    dialog.chosen.connect(lambda item: go_to(view, item))
    dialog.open()
    dialog.line.setFocus()


def go_to(view: InspectionView, item: str) -> None:
    """Put the keyboard on a question that was found, or say why it is not asked."""
    if view.page.go_to(item):
        return
    instrument = view.session.instrument
    reason = not_asked_because(
        instrument, instrument.items[item], _state(view.session, instrument.form_of(item))
    )
    said = QCoreApplication.translate("InspectionView", "{0} is not asked of this case. {1}.")
    view.tell("attention", said.format(item, core(reason)))


def _findable(session: Session, page: RecordPage) -> list[Findable]:
    from omi_desktop.ui.dialogs.finder import Findable

    found = []
    for tab in page.entry_tabs:
        state, instrument = _state(session, tab.page.form), session.instrument
        notes = session.shown_notes(tab.page.form)
        for item in (instrument.items[i] for i in tab.page.items):
            off = "" if item.id in state.applying else core(not_asked_because(instrument, item, state))
            words = f"{item.id} {item.text} {item.help}"
            where = item.id if isinstance(item, Question) else tab.page.title
            found.append(Findable(item.id, where, item.text, words, off, notes.get(item.id, "")))
    return found


def _state(session: Session, form: str) -> RecordState:
    sheet = session.sheet(form)
    if sheet:
        return session.state(sheet.id)
    return RecordState(routing(session.instrument, form), {})
