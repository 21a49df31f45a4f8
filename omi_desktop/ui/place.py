"""Where somebody was in an inspection: case, tab, question, caret; of its texts only what is half typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from omi_desktop.app.session import CASE
from omi_desktop.records.annotations import base_of
from omi_desktop.ui.columns import Columns
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.note_editor import NoteEditor
from omi_desktop.ui.widgets.fact_field import WrittenFact


@dataclass(frozen=True, slots=True)
class Place:
    """What has to be known to go back there."""

    form: str
    case: str
    record: str
    tab: int
    item: str = ""
    note: bool = False
    """Whether the note of the item is open."""
    caret: int = 0
    scrolled: int = 0
    folded: tuple[str, ...] = ()
    """The side columns that are folded away."""
    half_written: tuple[tuple[str, str], ...] = ()
    """Facts by id with what was written and is not understood: a date half typed, which no file takes."""


def place_in(view: InspectionView) -> Place:
    """Where the keyboard is."""
    session, tab = view.session, view.page.current_tab()
    item = tab.current if isinstance(tab, EntryTab) else ""
    note = tab.note_open() if isinstance(tab, EntryTab) else ""
    return Place(
        session.form,
        session.case,
        session.in_hand,
        view.page.bar.currentIndex(),
        note or item,
        bool(note),
        _caret(_writing(view, note or item)),
        tab.verticalScrollBar().value() if isinstance(tab, EntryTab) else 0,
        folded.folded() if (folded := view.findChild(Columns)) else (),
    )


def half_written(view: InspectionView) -> tuple[tuple[str, str], ...]:
    """What is written in facts and not understood, once the keyboard has left them."""
    return tuple((fact.item, text) for fact in _facts(view) if (text := fact.half_written()))


def _facts(view: InspectionView) -> Iterator[WrittenFact]:
    tabs = (tab for tab in view.page.entry_tabs if tab.built)
    return (row for tab in tabs for row in tab.rows.values() if isinstance(row, WrittenFact))


def go_back(view: InspectionView, place: Place) -> None:
    """Take the same record in hand and put the keyboard where it was, as far as that is still there."""
    session = view.session
    for fold in place.folded:
        {"cases": view.fold_cases, "scores": view.fold_scores}[fold](False)
    known = {record.id for record in (*session.records(), *session.records(place.form))}
    if place.case in known:
        session.select(place.case)
    if place.form != CASE:
        view.work_on(place.form)
        if place.record in known:
            session.select(place.record)
    view.page.bar.setCurrentIndex(place.tab)
    _write_again(view, dict(place.half_written))
    tab = view.page.current_tab()
    if not isinstance(tab, EntryTab):
        tab.focus_editor()
    elif not (place.item and tab.go_to(base_of(place.item))):
        view.page.focus_entry()
    elif place.note:
        tab.edit_note(place.item)
    _set_caret(_writing(view, place.item), place.caret)
    if isinstance(tab, EntryTab):
        # the rows know their heights after the next layout
        QTimer.singleShot(0, tab, lambda: tab.verticalScrollBar().setValue(place.scrolled))


def _write_again(view: InspectionView, texts: dict[str, str]) -> None:
    for tab in view.page.entry_tabs:
        for item in texts.keys() & set(tab.page.items):
            tab.refresh()
            row = tab.rows[item]
            if isinstance(row, WrittenFact):
                row.write(texts[item])


def _writing(view: InspectionView, item: str) -> QLineEdit | QPlainTextEdit | None:
    """What is written in at this place: a note, a line, or nothing."""
    tab = view.page.current_tab()
    if not isinstance(tab, EntryTab):
        return tab.editor
    if tab.note_open():
        return tab.findChild(NoteEditor, f"{item}:note")
    row = tab.rows.get(item)
    return row.findChild(QLineEdit, item) if row else None


def _caret(writing: QLineEdit | QPlainTextEdit | None) -> int:
    if isinstance(writing, QLineEdit):
        return writing.cursorPosition()
    return writing.textCursor().position() if writing else 0


def _set_caret(writing: QLineEdit | QPlainTextEdit | None, caret: int) -> None:
    if isinstance(writing, QLineEdit):
        writing.setCursorPosition(caret)
    elif writing:
        cursor = writing.textCursor()
        cursor.setPosition(min(caret, len(writing.toPlainText())))
        writing.setTextCursor(cursor)
