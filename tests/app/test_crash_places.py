"""An error wherever Qt calls back (SAFETY E4, E6): one dialog, the program goes on, answers are saved."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from omi_desktop.app import crash
from omi_desktop.app.session import Session
from omi_desktop.instruments import library
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.crash_dialog import CrashDialog

# pytest-qt fails a test for what its own hook sees: here the program's hook is the one at work
pytestmark = pytest.mark.qt_no_exception_capture
SECRET = "Mr Nobody of Nowhere"
PATIENCE = 60_000


def fail(*_: object) -> None:
    raise ValueError(SECRET)


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    path = tmp_path / "area.omi"
    Inspection.create(path, library.text_of("omi-2008"), area="Testshire", passphrase=None).close()
    session = Session(Inspection.open(path))
    session.add_case("C001")
    yield session
    session.inspection.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def tellers() -> list[threading.Thread]:
    """The threads in which a dialog was opened or added to."""
    return []


@pytest.fixture
def net(window: QWidget, tellers: list[threading.Thread]) -> Iterator[crash.CrashNet]:
    def tell(report: crash.Report) -> None:
        tellers.append(threading.current_thread())
        CrashDialog.tell(report, window)

    spread = crash.install(tell)
    yield spread
    spread.uninstall()
    for dialog in window.findChildren(CrashDialog):
        dialog.done(0)
    CrashDialog._forget()


# --- the places --------------------------------------------------------------------------------------


class Broken(QWidget):
    """Raises in each of its overrides."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        fail()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        fail()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        fail()


class BrokenModel(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 20

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 10

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> None:
        fail()


class BrokenFilter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.User:
            fail()
        return False


class BrokenThread(QThread):
    def run(self) -> None:
        fail()


class BrokenRun(QRunnable):
    def run(self) -> None:
        fail()


class Caller(QObject):
    called = Signal()

    def stumble(self) -> None:
        fail()


def click(window: QWidget) -> None:
    button = QPushButton(window)
    button.clicked.connect(fail)
    for _ in range(200):
        button.click()


def queued(window: QWidget) -> None:
    caller = Caller(window)
    caller.called.connect(fail, Qt.ConnectionType.QueuedConnection)
    caller.called.emit()


def timer(window: QWidget) -> None:
    QTimer.singleShot(0, fail)


def in_a_dialog(window: QWidget) -> None:
    dialog = QDialog(window)
    QTimer.singleShot(0, fail)
    QTimer.singleShot(0, dialog.accept)
    assert dialog.exec() == QDialog.DialogCode.Accepted


def thread_of_qt(window: QWidget) -> None:
    thread = BrokenThread(window)
    thread.start()
    assert thread.wait(PATIENCE)


def pool(window: QWidget) -> None:
    QThreadPool.globalInstance().start(BrokenRun())
    assert QThreadPool.globalInstance().waitForDone(PATIENCE)


def slot_in_a_thread(window: QWidget) -> None:
    thread, worker = QThread(window), Caller()
    worker.moveToThread(thread)
    thread.started.connect(worker.stumble)
    thread.start()
    thread.quit()
    assert thread.wait(PATIENCE)


def thread_of_python(window: QWidget) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def painting(window: QWidget) -> None:
    Broken(window).show()


def pressing_a_key(window: QWidget) -> None:
    # posted: what is sent from Python would be raised in Python again
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Y, Qt.KeyboardModifier.NoModifier, "y")
    QApplication.postEvent(Broken(window), event)


def closing(window: QWidget) -> None:
    broken = Broken(window)
    QTimer.singleShot(0, broken.close)


def filtering(window: QWidget) -> None:
    watched = QLabel(window)
    watched.installEventFilter(BrokenFilter(window))
    QApplication.postEvent(watched, QEvent(QEvent.Type.User))


def cells(window: QWidget) -> None:
    table = QTableView(window)
    table.setModel(BrokenModel(table))
    table.resize(400, 300)
    table.show()


def too_deep(window: QWidget) -> None:
    def deeper() -> None:
        deeper()

    QTimer.singleShot(0, deeper)


def raising(error: BaseException) -> Callable[[QWidget], None]:
    def fail_so() -> None:
        raise error

    return lambda window: QTimer.singleShot(0, fail_so)


def deleted(window: QWidget) -> None:
    label = QLabel(window)
    shiboken6.delete(label)
    QTimer.singleShot(0, lambda: label.text())


PLACES = {
    "a click, 200 times": (click, "ValueError"),
    "a queued slot": (queued, "ValueError"),
    "a timer": (timer, "ValueError"),
    "a slot inside dialog.exec": (in_a_dialog, "ValueError"),
    "QThread.run": (thread_of_qt, "ValueError"),
    "QRunnable.run": (pool, "ValueError"),
    "a slot in another thread": (slot_in_a_thread, "ValueError"),
    "threading.Thread": (thread_of_python, "ValueError"),
    "paintEvent": (painting, "ValueError"),
    "keyPressEvent": (pressing_a_key, "ValueError"),
    "closeEvent": (closing, "ValueError"),
    "eventFilter": (filtering, "ValueError"),
    "data() of every cell": (cells, "ValueError"),
    "a recursion without end": (too_deep, "RecursionError"),
    "no memory": (raising(MemoryError()), "MemoryError"),
    "an interrupt": (raising(KeyboardInterrupt()), "KeyboardInterrupt"),
    "an object that Qt has deleted": (deleted, "RuntimeError"),
}


@pytest.mark.parametrize("place", PLACES)
def test_an_error_is_told_in_one_dialog_and_later_answers_are_saved(
    qtbot: QtBot,
    window: QWidget,
    net: crash.CrashNet,
    session: Session,
    tellers: list[threading.Thread],
    place: str,
) -> None:
    """SAFETY E4; E6 for those in other threads."""
    go_wrong, kind = PLACES[place]
    session.answer("case", "1.2.01", "yes")
    go_wrong(window)
    qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)), timeout=PATIENCE)
    assert session.answer("case", "1.2.04", "no")
    with Inspection.open(session.path, read_only=True) as inspection:
        assert inspection.answers(session.case) == {"1.2.01": "yes", "1.2.04": "no"}
        assert inspection.faults() == []
    qtbot.waitUntil(lambda: place != "a click, 200 times" or sum(net.seen.values()) == 200, timeout=PATIENCE)
    [dialog] = window.findChildren(CrashDialog)
    told = dialog.details.toPlainText()
    assert told.count(f"{kind} (OMI Desktop") == 1
    assert told.count(" (OMI Desktop") == 1
    assert len(told.splitlines()) < 40
    assert SECRET not in told
    assert set(tellers) == {threading.main_thread()}
    assert dialog.thread() is window.thread()


def test_an_error_in_every_cell_and_role_is_counted_and_told_once(
    qtbot: QtBot, window: QWidget, net: crash.CrashNet, tellers: list[threading.Thread]
) -> None:
    """SAFETY E4: `data()` raises once for each role and cell."""
    cells(window)
    qtbot.waitUntil(lambda: sum(net.seen.values()) > 100, timeout=PATIENCE)
    assert len(tellers) == 1
