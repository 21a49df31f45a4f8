"""The end of window and session: nothing that is typed is lost, and a fault keeps the window open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop import __main__ as program
from omi_desktop.app import crash
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.note_editor import NoteEditor
from tests.ui.shown import shown


@pytest.fixture
def window(qtbot: QtBot, inspection_path: Path) -> Iterator[MainWindow]:
    window = shown(qtbot, MainWindow(Settings()))
    assert window.open_path(inspection_path, item="1.2.01")
    yield window
    if window.session is not None:
        window.session.unsaved.forget()
        window.close_inspection()


def type_half_a_note(qtbot: QtBot, window: MainWindow) -> None:
    assert window.view is not None
    tab = window.view.page.current_tab()
    assert isinstance(tab, EntryTab)
    tab.edit_note("1.2.01")
    editor = tab.findChild(NoteEditor, "1.2.01:note")
    assert editor is not None
    qtbot.keyClicks(editor, "half a no")


class Shutdown:
    """The session manager of a desktop that is going down."""

    def __init__(self) -> None:
        self.cancelled = False

    def allowsInteraction(self) -> bool:  # noqa: N802
        return True

    def cancel(self) -> None:
        self.cancelled = True


def test_the_end_of_the_session_writes_the_note_that_is_being_typed(
    qtbot: QtBot, window: MainWindow, inspection_path: Path
) -> None:
    """SAFETY E7."""
    type_half_a_note(qtbot, window)
    shutdown = Shutdown()
    program.on_session_end(window, shutdown)  # type: ignore[arg-type]
    assert not shutdown.cancelled
    with Inspection.open(inspection_path, read_only=True) as inspection:
        assert inspection.notes(inspection.records()[0].id) == {"1.2.01": "half a no"}


def test_the_end_of_the_session_waits_while_the_disk_does_not_take_the_note(
    qtbot: QtBot, window: MainWindow, disk_full: Callable[[bool], None]
) -> None:
    """SAFETY E7, E5."""
    assert window.view is not None
    disk_full(True)
    type_half_a_note(qtbot, window)
    shutdown = Shutdown()
    program.on_session_end(window, shutdown)  # type: ignore[arg-type]
    assert shutdown.cancelled
    assert window.view.notice.text().startswith("NOT SAVED")
    disk_full(False)


def test_the_program_listens_to_the_end_of_the_session(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """SAFETY E7: heard while the program runs."""
    asked = SIGNAL("commitDataRequest(QSessionManager&)")
    app = program.application()
    before, heard = app.receivers(asked), []
    # the hooks of this process are pytest's
    monkeypatch.setattr(program, "_catch_crashes", lambda window: None)
    monkeypatch.setattr(program, "_after_first_paint", lambda app: None)
    monkeypatch.setattr(program.gc, "disable", lambda: None)

    def look_and_end() -> None:
        heard.append(app.receivers(asked) - before)
        QApplication.closeAllWindows()

    QTimer.singleShot(200, look_and_end)
    assert program.run(program.parser().parse_args([])) == 0
    assert heard == [1]


@pytest.mark.qt_no_exception_capture
def test_a_fault_of_the_program_while_closing_leaves_the_window_open(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SAFETY E5: what raises in closeEvent would close the window all the same."""
    told: list[crash.Report] = []
    net = crash.install(told.append)

    def fail() -> bool:
        raise ZeroDivisionError

    try:
        with monkeypatch.context() as broken:
            broken.setattr(window, "all_saved", fail)
            # from the event loop, as a click on the cross comes
            QTimer.singleShot(0, window.close)
            qtbot.waitUntil(lambda: bool(told), timeout=60_000)
        assert window.isVisible()
        assert window.session is not None
        assert window.session.answer("case", "1.2.01", "yes")
    finally:
        net.uninstall()
