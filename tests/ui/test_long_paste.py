"""A paste of ten megabytes (SAFETY E41): refused whole with its sentence, what stood there stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.errors import InputProblem
from omi_desktop.records.text import LONGEST_TEXT
from omi_desktop.records.values import understand
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tabs.note_editor import NoteEditor
from omi_desktop.ui.widgets.fact_field import fact_field
from omi_desktop.ui.widgets.inputs import LineInput
from omi_desktop.ui.widgets.limited_text import LimitedText
from tests.small import small
from tests.ui.shown import shown

HUGE = "Seen in file. " * 750_000


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Puts a text on the clipboard."""
    yield qapp.clipboard().setText
    qapp.clipboard().clear()


@pytest.fixture
def text(qtbot: QtBot) -> LimitedText:
    return shown(qtbot, LimitedText())


@pytest.fixture
def refusals(text: LimitedText) -> list[InputProblem]:
    refusals: list[InputProblem] = []
    text.refused.connect(refusals.append)
    return refusals


@pytest.fixture
def window(qtbot: QtBot, inspection_path: Path) -> Iterator[MainWindow]:
    window = shown(qtbot, MainWindow(Settings()))
    assert window.open_path(inspection_path, item="1.2.01")
    yield window
    window.close_inspection()


def drop(text: LimitedText, dropped: str) -> None:
    """As a drop, the context menu and the middle button bring it."""
    data = QMimeData()
    data.setText(dropped)
    text.insertFromMimeData(data)


def test_a_paste_that_is_too_long_leaves_what_was_there(
    qtbot: QtBot, text: LimitedText, refusals: list[InputProblem], clipboard: Callable[[str], None]
) -> None:
    qtbot.keyClicks(text, "Typed")
    clipboard(HUGE)
    qtbot.keyClick(text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert text.toPlainText() == "Typed"
    [refusal] = refusals
    assert str(refusal) == (
        "With this the note has 10,500,005 characters; a note holds 100,000. "
        "Shorten it, or split it over several notes."
    )


def test_a_paste_that_just_fits_is_taken_whole_and_nothing_after_it(
    qtbot: QtBot, text: LimitedText, refusals: list[InputProblem]
) -> None:
    # a letter outside the first 65,536 is two halves to Qt and one to a person
    longest = "𝄞" * LONGEST_TEXT
    drop(text, longest)
    assert text.toPlainText() == longest
    assert refusals == []
    qtbot.keyClick(text, "x")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(text, composed)
    drop(text, "x")
    assert text.toPlainText() == longest
    assert len(refusals) == 4
    qtbot.keyClick(text, Qt.Key.Key_Left)
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    qtbot.keyClick(text, "x")
    assert len(text.toPlainText()) == LONGEST_TEXT
    assert len(refusals) == 4


def test_a_paste_over_what_is_selected_counts_without_it(
    text: LimitedText, refusals: list[InputProblem]
) -> None:
    drop(text, "a" * LONGEST_TEXT)
    text.selectAll()
    drop(text, "b" * LONGEST_TEXT)
    assert text.toPlainText() == "b" * LONGEST_TEXT
    assert refusals == []


def test_in_the_window_the_sentence_is_said_and_the_note_goes_on(
    qtbot: QtBot, window: MainWindow, inspection_path: Path, clipboard: Callable[[str], None]
) -> None:
    assert window.view is not None
    tab = window.view.page.current_tab()
    tab.edit_note("1.2.01")  # type: ignore[union-attr]
    editor = tab.findChild(NoteEditor, "1.2.01:note")
    qtbot.keyClicks(editor, "Seen")
    clipboard(HUGE)
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "a note holds 100,000" in window.view.notice.text()
    qtbot.keyClicks(editor, " twice")
    window.close_inspection()
    with Inspection.open(inspection_path, read_only=True) as inspection:
        assert inspection.notes(inspection.records()[0].id) == {"1.2.01": "Seen twice"}


def test_a_line_takes_what_can_be_kept_and_one_more_so_that_nothing_is_cut_in_silence(
    qtbot: QtBot, clipboard: Callable[[str], None]
) -> None:
    line = shown(qtbot, LineInput())
    for length, taken in ((LONGEST_TEXT, LONGEST_TEXT), (10_000_000, LONGEST_TEXT + 1)):
        clipboard("x" * length)
        line.clear()
        line.paste()
        assert len(line.text()) == taken


def test_a_line_that_is_too_long_is_refused_in_place_and_nothing_of_it_is_kept(
    qtbot: QtBot, clipboard: Callable[[str], None]
) -> None:
    office = small().items["office"]
    row = fact_field("office", office.text, "text", understand=lambda given: understand(office, given))
    shown(qtbot, row)
    clipboard(HUGE)
    with qtbot.assertNotEmitted(row.edited):
        row.line.paste()  # type: ignore[attr-defined]
        qtbot.keyClick(row.line, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert "a note holds 100,000" in row.line.accessibleDescription()  # type: ignore[attr-defined]


def test_near_the_limit_a_counter_stands_under_the_text(text: LimitedText) -> None:
    margins = text.viewportMargins
    text.setPlainText("x" * (LONGEST_TEXT - 5_000))
    assert text.counter.isHidden()
    assert margins().bottom() == 0
    drop(text, "y\U0001f600")
    assert text.counter.text() == text.accessibleDescription() == "95,002 of 100,000 characters"
    assert text.counter.isVisible()
    assert text.counter.geometry().top() >= text.viewport().geometry().bottom()
    assert text.rect().contains(text.counter.geometry())
    text.setPlainText("short again")
    assert text.counter.isHidden()
    assert (text.accessibleDescription(), margins().bottom()) == ("", 0)
