"""Locking: what is half typed is saved, the file is closed, its pages go; the passphrase brings all back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from omi_desktop.app import tasks
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered
from omi_desktop.settings import Settings
from omi_desktop.store import locks
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.inspection_details import InspectionDetailsDialog
from omi_desktop.ui.help_key import LockKey
from omi_desktop.ui.lock_page import LockPage
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.menus import WHILE_LOCKED
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.note_editor import NoteEditor
from omi_desktop.ui.widgets.fact_field import WrittenFact
from tests.ui.shown import shown

PASSPHRASE = "four words make one"
ITEM = "1.2.01"
SECRETS = ("C007", "Marzipan", "Testshire")


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inspection with a passphrase, and things in it that nobody else is to read."""
    path = tmp_path_factory.mktemp("made") / "week.omi"
    text = library.text_of("omi-2008")
    with Inspection.create(path, text, area="Testshire", passphrase=PASSPHRASE) as made:
        for ref in ("C001", "C007"):
            made.add_record("case", ref)
    return path


@pytest.fixture
def protected(made_once: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return Path(shutil.copy(made_once, tmp_path))


@pytest.fixture
def window(qtbot: QtBot, protected: Path) -> Iterator[MainWindow]:
    """That inspection open at the second case."""
    window = shown(qtbot, MainWindow(Settings(assessor="A. Reader")))
    assert window.open_path(protected, PASSPHRASE, "C007", ITEM)
    yield window
    window.close_inspection()


def tab_of(window: MainWindow) -> EntryTab:
    assert window.view is not None
    tab = window.view.page.current_tab()
    assert isinstance(tab, EntryTab)
    return tab


def half_a_note(window: MainWindow) -> NoteEditor:
    """Type in a note, with the caret left in the middle of it."""
    tab = tab_of(window)
    tab.edit_note(ITEM)
    editor = tab.findChild(NoteEditor, f"{ITEM}:note")
    assert isinstance(editor, NoteEditor)
    QTest.keyClicks(editor, "Marzipan seen")
    for _ in range(5):
        QTest.keyClick(editor, Qt.Key.Key_Left)
    return editor


def page(window: MainWindow) -> LockPage:
    assert window.locking is not None
    assert window.locking.locked is not None
    return window.locking.locked.page


def unlock(window: MainWindow, passphrase: str = PASSPHRASE) -> None:
    QTest.keyClicks(page(window).line, passphrase)
    QTest.keyClick(page(window).line, Qt.Key.Key_Return)


def texts(widgets: list[QWidget]) -> str:
    """Everything that widgets say, to the eye and to a screen reader."""
    said = []
    for widget in widgets:
        said += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()]
        said += [widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            said.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
        elif isinstance(widget, QComboBox):
            said += [widget.itemText(n) for n in range(widget.count())]
    return "\n".join(said)


# --- what locking does ---------------------------------------------------------------------------------


def test_a_half_typed_note_is_saved_and_comes_back_with_its_caret(window: MainWindow) -> None:
    """SAFETY E37."""
    half_a_note(window)
    assert window.view is not None
    tab = window.view.page.bar.currentIndex()
    window.lock()
    assert window.session is None
    assert window.view is None
    unlock(window)
    assert window.session is not None
    assert window.view is not None
    case = window.session.record(window.session.case)
    assert case.ref == "C007"
    assert window.session.inspection.notes(case.id) == {ITEM: "Marzipan seen"}
    assert window.view.page.bar.currentIndex() == tab
    focus = window.focusWidget()
    assert isinstance(focus, NoteEditor)
    assert (focus.item, focus.textCursor().position()) == (ITEM, len("Marzipan"))


def test_columns_scrolling_and_a_date_half_typed_are_there_again(qtbot: QtBot, window: MainWindow) -> None:
    assert window.view is not None
    window.actions_by_name["fold_scores"].trigger()
    window.view.page.bar.setCurrentIndex(0)
    assert window.view.page.go_to("start_date")
    line = window.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "31/1")
    tab = tab_of(window)
    bar = tab.verticalScrollBar()
    bar.setValue(bar.value() + 7 if bar.value() + 7 <= bar.maximum() else bar.value() - 7)
    scrolled = bar.value()
    window.lock()
    assert window.view is None
    unlock(window)
    assert window.view is not None
    assert not window.actions_by_name["fold_scores"].isChecked()
    assert window.actions_by_name["fold_cases"].isChecked()
    row = tab_of(window).rows["start_date"]
    assert isinstance(row, WrittenFact)
    assert (row.line.text(), bool(row.problem()), row.value()) == ("31/1", True, None)
    assert window.focusWidget() is row.line
    qtbot.waitUntil(lambda: tab_of(window).verticalScrollBar().value() == scrolled)


def test_no_widget_keeps_a_word_of_a_case(qtbot: QtBot, window: MainWindow) -> None:
    half_a_note(window)
    assert window.session is not None
    assert window.view is not None
    window.view.findings()
    window.view.progress()
    others = set(QApplication.allWidgets()) - {window, *window.findChildren(QWidget)}
    kept = [widget for widget in others if widget.window() is not window]
    assert any(secret in texts(QApplication.allWidgets()) for secret in SECRETS)
    window.lock()
    qtbot.waitUntil(lambda: not window.findChildren(EntryTab))
    qtbot.waitUntil(lambda: len(window.findChildren(QDialog)) == 0)
    said = texts([widget for widget in QApplication.allWidgets() if widget not in kept])
    assert not [secret for secret in SECRETS if secret in said]
    assert window.windowTitle() == "OMI Desktop"


def test_the_file_is_closed_and_nobody_else_may_write_to_it(window: MainWindow, protected: Path) -> None:
    assert window.session is not None
    inspection = window.session.inspection
    window.lock()
    assert inspection.closed
    assert locks.lock_path(protected).exists()
    assert not protected.with_name(f"{protected.name}-journal").exists()
    unlock(window)
    assert locks.lock_path(protected).exists()
    window.close_inspection()
    assert not locks.lock_path(protected).exists()


def test_a_locked_inspection_lets_go_of_its_file_at_the_end(window: MainWindow, protected: Path) -> None:
    window.lock()
    assert window.close()
    assert not locks.lock_path(protected).exists()


def test_a_wrong_passphrase_is_said_calmly_and_the_next_one_may_be_right(
    window: MainWindow, protected: Path
) -> None:
    window.lock()
    before = protected.read_bytes()
    for typed in ("wrong", "", f"{PASSPHRASE} "):
        page(window).line.clear()
        unlock(window, typed)
        assert page(window).field.message.text()
        assert page(window).line.selectedText() in ("", typed)
        assert page(window).line.hasFocus()
        assert window.session is None
    assert protected.read_bytes() == before
    page(window).line.clear()
    unlock(window)
    assert window.session is not None


def test_keys_and_clicks_in_the_window_keep_it_open(window: MainWindow) -> None:
    assert window.locking is not None
    idle = window.locking.idle
    for act in (QTest.keyClick, QTest.mouseClick):
        idle._last -= 9 * 60
        before = idle._last
        act(window.windowHandle(), Qt.Key.Key_Shift if act is QTest.keyClick else Qt.MouseButton.LeftButton)
        assert idle._last > before


def test_the_page_says_whose_work_it_is_since_when_and_why(window: MainWindow) -> None:
    assert window.locking is not None
    window.locking.idle.idle.emit(10)
    assert page(window).heading.text() == "week is locked"
    said = page(window).since.text()
    assert said.startswith("A. Reader · locked at ")
    assert said.endswith("after 10 minutes without a key or a click")


def test_no_command_reaches_a_locked_inspection(window: MainWindow) -> None:
    window.lock()
    offered = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert offered == WHILE_LOCKED
    assert not offered & {"undo", "redo", "export_week", "open_inspection", "edit_settings", "details"}
    unlock(window)
    assert window.actions_by_name["undo"].isEnabled() is False
    assert window.actions_by_name["lock"].isEnabled()


def test_undo_works_after_unlocking_as_before(window: MainWindow) -> None:
    assert window.session is not None
    window.session.answer("case", ITEM, "yes")
    window.session.answer("case", ITEM, "no")
    window.session.undo()
    window.lock()
    unlock(window)
    assert window.session is not None
    answers = window.session.inspection.answers
    window.actions_by_name["redo"].trigger()
    assert answers(window.session.case) == {ITEM: "no"}
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert answers(window.session.case) == {}


def test_undo_is_there_when_the_program_is_started_again(window: MainWindow, protected: Path) -> None:
    assert window.session is not None
    window.session.answer("case", ITEM, "yes")
    window.close_inspection()
    assert window.open_path(protected, PASSPHRASE, "C007")
    assert window.actions_by_name["undo"].isEnabled()
    window.actions_by_name["undo"].trigger()
    assert window.session.inspection.answers(window.session.case) == {}


# --- what is open besides ------------------------------------------------------------------------------


def test_it_locks_behind_an_open_dialog(window: MainWindow) -> None:
    """SAFETY E37."""
    lock = window.actions_by_name["lock"]
    assert [key.toString() for key in lock.shortcuts()] == ["Ctrl+L"]
    window.edit_settings()
    assert QApplication.activeModalWidget() is not None
    lock.trigger()
    assert QApplication.activeModalWidget() is None
    assert page(window).isVisible()
    unlock(window)
    assert window.session is not None


def test_it_locks_under_a_dialog_that_is_waited_for(qtbot: QtBot, window: MainWindow) -> None:
    seen = []

    def lock() -> None:
        seen.append(isinstance(QApplication.activeModalWidget(), InspectionDetailsDialog))
        window.lock()

    QTimer.singleShot(0, window, lock)
    window.details()
    assert seen == [True]
    assert page(window).isVisible()
    assert QApplication.activeModalWidget() is None


def test_the_key_of_a_dialog_locks_too(qtbot: QtBot, window: MainWindow) -> None:
    """SAFETY E37."""
    window.edit_settings()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.findChild(LockKey).key().toString() == "Ctrl+L"
    dialog.findChild(LockKey).activated.emit()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert page(window).isVisible()


class Slow(tasks.Task):
    """Work under way that ends when it is called off."""

    def cancel(self) -> None:
        self.take(("cancelled", None))


def test_work_under_way_is_waited_for_when_idle_and_called_off_by_command(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.locking is not None
    task, backup = Slow(), Slow()
    backup.is_in_background = True
    window.locking.idle.idle.emit(10)
    assert window.session is not None
    assert task.is_running
    with qtbot.waitSignal(task.cancelled):
        window.lock()
    assert window.session is None
    assert backup.is_running
    backup.cancel()


def test_what_is_not_saved_is_hidden_and_not_dropped(
    window: MainWindow, disk_full: object, qtbot: QtBot
) -> None:
    assert window.session is not None
    disk_full(True)  # type: ignore[operator]
    assert not window.session.answer("case", ITEM, "yes")
    window.lock()
    assert "NOT SAVED" in page(window).about.text()
    assert not tab_of(window).isVisible()
    unlock(window, "wrong")
    assert page(window).isVisible()
    page(window).line.clear()
    disk_full(False)  # type: ignore[operator]
    unlock(window)
    assert tab_of(window).isVisible()
    assert window.session.retry()
    assert window.session.inspection.answers(window.session.case) == {ITEM: "yes"}


# --- plain files ---------------------------------------------------------------------------------------


def test_a_plain_file_is_hidden_and_says_that_this_protects_little(
    qtbot: QtBot, inspection_path: Path
) -> None:
    window = shown(qtbot, MainWindow(Settings()))
    window.open_path(inspection_path)
    assert window.locking is not None
    window.locking.idle.idle.emit(10)
    assert window.locking.locked is None, "nothing is won by locking it when idle"
    window.lock()
    assert window.view is not None
    assert not window.view.isVisible()
    assert "only hidden" in page(window).about.text()
    assert not page(window).line.isVisible()
    assert not window.actions_by_name["undo"].isEnabled()
    assert page(window).heading.text() == "area is hidden"
    assert page(window).open.text() == "Continue"
    qtbot.mouseClick(page(window).open, Qt.MouseButton.LeftButton)
    assert window.view.isVisible()
    window.close_inspection()


def test_locking_takes_out_what_was_copied(window: MainWindow) -> None:
    assert window.session is not None
    window.session.do([Answered(window.session.case, ITEM, None, "yes")])
    assert window.view is not None
    window.view.progress()
    assert window.view._progress is not None
    window.view._progress.copy()
    assert QGuiApplication.clipboard().text()
    window.lock()
    assert QGuiApplication.clipboard().text() == ""
