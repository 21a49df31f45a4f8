"""Queries on a criterion and on the case as a whole: asked, found again, replied to and closed."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.records.annotations import RECORD_NOTES
from omi_desktop.records.queries import queries_of
from omi_desktop.settings import Settings
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.models.review_lines import QUERY
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.query_panel import QueryPanel
from tests.ui.shown import shown


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> InspectionView:
    view = shown(qtbot, InspectionView(session, Settings()))
    view.to_review()
    return view


def tab_of(view: InspectionView) -> EntryTab:
    tab = view.page.current_tab()
    assert isinstance(tab, EntryTab)
    return tab


def on_criterion(qtbot: QtBot, view: InspectionView) -> QueryPanel:
    """From question 1.2.01 to the note on its criterion, and from there to the queries on it."""
    view.page.go_to("1.2.01")
    tab = tab_of(view)
    tab.edit_note("1.2")
    view.query_answer()
    assert tab.queries.item() == "1.2"
    assert tab.note_open() == ""
    panel = tab.queries.panel
    assert panel is not None
    return panel


def send(qtbot: QtBot, panel: QueryPanel, text: str) -> None:
    qtbot.keyClicks(panel.editor, text)
    qtbot.keyClick(panel.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def take_query(qtbot: QtBot, view: InspectionView) -> None:
    """Enter on the query that is listed to be looked at."""
    panel = view.reviewing.panel
    view.to_review()
    row = next(n for n, line in enumerate(panel.model.lines) if line.kind == QUERY and line.item)
    panel.list.setCurrentIndex(panel.model.index(row))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)


def states(view: InspectionView) -> list[tuple[str, str, str]]:
    found = queries_of(view.session.inspection.annotations(view.session.case))
    return [(query.item, query.state, query.reply) for query in found]


def test_a_criterion_is_queried_from_its_note_and_the_keyboard_comes_back(
    qtbot: QtBot, view: InspectionView
) -> None:
    send(qtbot, on_criterion(qtbot, view), "Why so low?")
    tab = tab_of(view)
    assert states(view) == [("1.2", "open", "")]
    assert view.session.record(view.session.case).status == "returned"
    assert "Why so low?" in tab.headers["1.2"].accessibleName()
    assert (tab.queries.item(), tab.current) == ("", "1.2.01")
    assert tab.rows["1.2.01"].isAncestorOf(tab.focusWidget())


def test_the_query_on_a_criterion_is_reached_from_what_is_left_replied_to_and_closed(
    qtbot: QtBot, view: InspectionView
) -> None:
    send(qtbot, on_criterion(qtbot, view), "Why so low?")
    take_query(qtbot, view)
    panel = tab_of(view).queries.panel
    assert panel is not None
    assert panel.editor.hasFocus()
    send(qtbot, panel, "See page 12.")
    take_query(qtbot, view)
    panel.close_query.click()
    assert states(view) == [("1.2", "closed", "See page 12.")]
    assert "Why so low?" not in tab_of(view).headers["1.2"].accessibleName()


def test_the_whole_case_is_queried_from_its_notes_replied_to_and_closed(
    qtbot: QtBot, view: InspectionView
) -> None:
    view.case_notes()
    view.query_answer()
    query = view.page.notes_tab.query
    send(qtbot, query.panel, "Which release is this?")
    assert states(view) == [(RECORD_NOTES, "open", "")]
    assert query.lines.isVisible()
    assert query.lines.accessibleName().endswith("Which release is this?")
    assert view.page.notes_tab.editor.hasFocus()
    view.page.focus_entry()
    take_query(qtbot, view)
    assert query.panel.editor.hasFocus()
    send(qtbot, query.panel, "The second.")
    take_query(qtbot, view)
    query.panel.close_query.click()
    assert states(view) == [(RECORD_NOTES, "closed", "The second.")]
    assert query.lines.isHidden()


def test_the_button_on_the_notes_opens_and_closes_the_query_and_keeps_what_is_half_written(
    qtbot: QtBot, view: InspectionView
) -> None:
    view.case_notes()
    notes = view.page.notes_tab
    notes.ask.click()
    qtbot.keyClicks(notes.query.panel.editor, "Which")
    qtbot.keyClick(notes.query.panel.editor, Qt.Key.Key_Escape)
    assert notes.query.panel.isHidden()
    notes.ask.click()
    assert notes.query.panel.editor.toPlainText() == "Which"
    assert states(view) == []


def test_the_notes_are_no_wider_than_the_rows(view: InspectionView) -> None:
    view.page.go_to("1.2.01")
    view.resize(2560, 1000)
    row = tab_of(view).rows["1.2.01"]
    view.case_notes()
    editor = view.page.notes_tab.editor
    view.grab()
    assert 0 < editor.width() <= row.width()
