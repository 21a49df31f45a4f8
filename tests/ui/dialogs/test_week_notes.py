"""The notes of the week: found by words, kind, criterion and assessor, and opened at their place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.fieldwork.review import search_notes
from omi_desktop.records.changes import Noted
from omi_desktop.settings import Settings
from omi_desktop.ui.dialogs.week_notes import WeekNotesWindow
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.models import note_pages
from omi_desktop.ui.models.note_pages import LONGEST
from omi_desktop.ui.widgets.inputs import ListInput

Key = Qt.Key
NOTES = (
    ("0411", "1.2.01", "Screening in the contact log"),
    ("0411", "1.2.01#strength", "Victim liaison asked at once"),
    ("0411", "1.2.01#seen", "contact log p. 3"),
    ("0415", "1.2#improvement", "Plans seldom name the victim"),
    ("0417", "notes", "Thin file"),
    ("0417", "1.3.05#ask", "yes"),
)


@pytest.fixture
def noted(area: Session, case_of) -> Session:  # type: ignore[no-untyped-def]
    """Six notes on three cases of two assessors; one is a mark without a word."""
    area.do([Noted(case_of(ref), item, "", text) for ref, item, text in NOTES])
    return area


@pytest.fixture
def window(qtbot: QtBot, noted: Session) -> WeekNotesWindow:
    window = WeekNotesWindow(noted)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.come_to_front()
    return window


def lines(window: WeekNotesWindow) -> list[tuple[str, str]]:
    """Where each note shown is, and its words."""
    return [
        (window.shown.index(row, 2).data(), window.shown.index(row, 4).data())
        for row in range(window.shown.rowCount())
    ]


def look_for(qtbot: QtBot, window: WeekNotesWindow, words: str) -> None:
    window.words.clear()
    qtbot.keyClicks(window.words, words)
    qtbot.waitUntil(lambda: not window._typed.isActive())


def choose(qtbot: QtBot, chooser: ListInput, value: str) -> None:
    chooser.setFocus()
    qtbot.keyClick(chooser, Key.Key_Home)
    while chooser.currentData() != value:
        qtbot.keyClick(chooser, Key.Key_Down)


def test_every_note_with_words_stands_there(noted: Session, window: WeekNotesWindow) -> None:
    assert len(lines(window)) == len(search_notes(noted.inspection, "")) - 1
    assert window.heading.text() == "5 notes"


def test_words_kind_criterion_and_assessor_narrow_it(qtbot: QtBot, window: WeekNotesWindow) -> None:
    look_for(qtbot, window, "victim")
    assert [on for on, _ in lines(window)] == ["1.2.01", "1.2"]
    choose(qtbot, window.kind, "improvement")
    assert lines(window) == [("1.2", "Plans seldom name the victim")]
    choose(qtbot, window.kind, "")
    look_for(qtbot, window, "")
    choose(qtbot, window.criterion, "1.2")
    assert {on for on, _ in lines(window)} == {"1.2.01", "1.2"}
    choose(qtbot, window.criterion, "")
    choose(qtbot, window.assessor, "B. Other")
    assert lines(window) == [("the case", "Thin file")]


def test_enter_opens_the_case_at_the_note(qtbot: QtBot, noted: Session, window: WeekNotesWindow) -> None:
    look_for(qtbot, window, "liaison")
    qtbot.keyClick(window.words, Key.Key_Return)
    with qtbot.waitSignal(window.case_requested) as opened:
        qtbot.keyClick(window.table, Key.Key_Return)
    record, item = opened.args
    assert (noted.record(record).ref, item) == ("0411", "1.2.01")
    assert window.isHidden()


def test_the_view_goes_to_the_question_or_to_the_notes_of_the_case(qtbot: QtBot, noted: Session) -> None:
    view = InspectionView(noted, Settings())
    qtbot.addWidget(view)
    view.show()
    records = {record.ref: record.id for record in noted.records()}
    view.evidencing.open_note(records["0411"], "1.2.01")
    assert (noted.case, view.page.current_tab().current) == (records["0411"], "1.2.01")
    view.evidencing.open_note(records["0415"], "1.2")
    assert view.page.current_tab().current.startswith("1.2.")
    view.evidencing.open_note(records["0417"], "notes")
    assert view.page.current_tab() is view.page.notes_tab


def test_a_copy_holds_every_note_whole(qtbot: QtBot, noted: Session, window: WeekNotesWindow) -> None:
    long = "word " * LONGEST
    noted.do([Noted(noted.records()[3].id, "notes", "", long.strip())])
    qtbot.waitUntil(lambda: len(lines(window)) == 6)
    assert all(len(text) <= LONGEST + 4 for _, text in lines(window))
    window.copy()
    copied = QGuiApplication.clipboard().text()
    assert "0411\tA. Reader\t1.2.01\tStrength\tVictim liaison asked at once" in copied
    assert long.strip() in copied


def test_of_very_many_the_first_are_shown_and_all_are_copied(
    noted: Session, window: WeekNotesWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_pages, "MOST", 3)
    window._look()
    assert (len(lines(window)), window.heading.text()) == (3, "5 notes")
    assert window.note.text().startswith("The first 3 are shown")
    window.copy()
    copied = QGuiApplication.clipboard().text()
    assert all(text in copied for _, item, text in NOTES if not item.endswith("#ask"))


def test_it_says_what_to_do_where_nothing_is(qtbot: QtBot, area: Session) -> None:
    window = WeekNotesWindow(area)
    qtbot.addWidget(window)
    window.come_to_front()
    assert window.pages.currentWidget() is window.empty
    assert window.empty.text().startswith("No note yet. F2 on a question writes one")
    look_for(qtbot, window, "victim")
    assert window.empty.text().startswith("Nothing found.")


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, window: WeekNotesWindow) -> None:
    qtmodeltester.check(window.shown)
