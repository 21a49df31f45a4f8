"""A disk that does not take it, in the window: the red bar, the value in its place, nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.note_editor import NoteEditor
from tests.ui.shown import shown

Full = Callable[[bool], None]


@pytest.fixture
def window(qtbot: QtBot, inspection_path: Path) -> Iterator[MainWindow]:
    window = shown(qtbot, MainWindow(Settings()))
    assert window.open_path(inspection_path, item="1.2.01")
    yield window
    if window.session is not None:
        window.session.unsaved.forget()
        window.close_inspection()


def note_editor(tab: EntryTab) -> NoteEditor:
    """The note open on question 1.2.01."""
    editor = tab.findChild(NoteEditor, "1.2.01:note")
    assert isinstance(editor, NoteEditor)
    return editor


def tab_of(window: MainWindow) -> EntryTab:
    assert window.view is not None
    tab = window.view.page.current_tab()
    assert isinstance(tab, EntryTab)
    return tab


def answers(path: Path) -> dict[str, str]:
    with Inspection.open(path, read_only=True) as inspection:
        assert inspection.faults() == []
        return inspection.answers(inspection.records()[0].id)


def press(qtbot: QtBot, window: MainWindow, item: str, key: str) -> None:
    assert window.view is not None
    assert window.view.page.go_to(item)
    qtbot.keyClicks(tab_of(window).rows[item].choices.buttons["yes"], key)  # type: ignore[union-attr]


def test_on_a_full_disk_the_answer_stays_in_its_row_marked_until_it_is_saved(
    qtbot: QtBot, window: MainWindow, inspection_path: Path, disk_full: Full
) -> None:
    assert window.view is not None
    disk_full(True)
    press(qtbot, window, "1.2.01", "y")
    row, notice = tab_of(window).rows["1.2.01"], window.view.notice
    assert row.value() == "yes"
    assert row.is_unsaved()
    assert "NOT SAVED" in row.accessibleDescription()
    assert notice.kind == "danger"
    for part in ("NOT SAVED", "Everything saved before is safe", "then try again"):
        assert part in notice.text()
    assert window.view.status.saved_text() == "NOT SAVED"
    assert answers(inspection_path) == {}
    qtbot.mouseClick(notice.buttons["retry"], Qt.MouseButton.LeftButton)
    assert row.is_unsaved()
    disk_full(False)
    qtbot.mouseClick(notice.buttons["retry"], Qt.MouseButton.LeftButton)
    assert not row.is_unsaved()
    assert row.value() == "yes"
    assert notice.isHidden() or notice.kind != "danger"
    assert window.view.status.saved_text().startswith("Saved ")
    assert answers(inspection_path) == {"1.2.01": "yes"}


def test_what_waits_is_there_when_the_case_comes_back(
    qtbot: QtBot, window: MainWindow, disk_full: Full
) -> None:
    assert window.view is not None
    assert window.session is not None
    first, second = (record.id for record in window.session.records()[:2])
    disk_full(True)
    press(qtbot, window, "1.2.01", "y")
    window.view.open_case(second, "1.2.01")
    assert tab_of(window).rows["1.2.01"].value() is None
    assert not tab_of(window).rows["1.2.01"].is_unsaved()
    window.view.open_case(first, "1.2.01")
    assert tab_of(window).rows["1.2.01"].value() == "yes"
    assert tab_of(window).rows["1.2.01"].is_unsaved()


def test_a_note_keeps_its_text_and_is_saved_when_there_is_room(
    qtbot: QtBot, window: MainWindow, disk_full: Full
) -> None:
    assert window.session is not None
    tab = tab_of(window)
    tab.edit_note("1.2.01")
    editor = note_editor(tab)
    disk_full(True)
    qtbot.keyClicks(editor, "Seen in file")
    tab.commit_note()
    assert editor.toPlainText() == "Seen in file"
    tab.edit_note("1.2.01")
    tab.edit_note("1.2.01")
    assert editor.toPlainText() == "Seen in file"
    disk_full(False)
    assert window.session.retry()
    assert window.session.inspection.notes(window.session.case) == {"1.2.01": "Seen in file"}


def test_the_window_stays_open_and_says_why_while_the_last_write_fails(
    qtbot: QtBot, window: MainWindow, inspection_path: Path, disk_full: Full
) -> None:
    """SAFETY E5."""
    assert window.view is not None
    tab = tab_of(window)
    tab.edit_note("1.2.01")
    disk_full(True)
    qtbot.keyClicks(note_editor(tab), "half a no")
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert window.view.notice.text().startswith("NOT SAVED")
    window.close_inspection()
    assert window.session is not None
    assert not window.open_path(inspection_path)
    disk_full(False)
    window.closeEvent(event)
    assert event.isAccepted()
    with Inspection.open(inspection_path, read_only=True) as inspection:
        assert inspection.notes(inspection.records()[0].id) == {"1.2.01": "half a no"}


def test_a_file_that_has_gone_is_saved_under_another_name_with_what_waits(
    qtbot: QtBot, window: MainWindow, inspection_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.view is not None
    press(qtbot, window, "1.2.01", "y")
    inspection_path.unlink()
    press(qtbot, window, "1.2.04", "y")
    assert "moved, replaced" in window.view.notice.text()
    mine = str(tmp_path / "mine.omi")
    monkeypatch.setattr("omi_desktop.ui.opening_window.QFileDialog.getSaveFileName", lambda *_: (mine, ""))
    qtbot.mouseClick(window.view.notice.buttons["elsewhere"], Qt.MouseButton.LeftButton)
    assert answers(tmp_path / "mine.omi") == {"1.2.01": "yes", "1.2.04": "yes"}
    assert window.view.notice.isHidden() or window.view.notice.kind != "danger"
