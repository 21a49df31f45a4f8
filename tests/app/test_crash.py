import logging
import os
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from omi_desktop import paths
from omi_desktop.app import crash
from omi_desktop.ui.dialogs.crash_dialog import CrashDialog

SECRET = "Mr Nobody of Nowhere"
# pytest-qt fails a test for what its own hook sees: here the program's hook is the one at work
pytestmark = pytest.mark.qt_no_exception_capture


@pytest.fixture
def reports():
    return []


@pytest.fixture
def net(qtbot, reports):
    spread = crash.install(reports.append)
    yield spread
    spread.uninstall()


def fail(*_):
    raise ValueError(SECRET)


def log_text():
    for handler in logging.getLogger("omi_desktop").handlers:
        handler.flush()
    return "".join(file.read_text() for file in paths.log_dir().glob("*.log*"))


def test_an_error_in_a_slot_is_told_once_and_the_program_goes_on(qtbot, net, reports):
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(fail)
    for _ in range(200):
        button.click()
    qtbot.waitUntil(lambda: sum(net.seen.values()) == 200)
    assert [report.kind for report in reports] == ["ValueError"]


def test_an_error_while_painting_is_caught(qtbot, net, reports):
    class Broken(QWidget):
        def paintEvent(self, event):  # noqa: N802
            fail()

    widget = Broken()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: bool(reports))
    assert "paintEvent" in str(reports[0])


def test_an_error_in_a_thread_is_told_in_the_thread_of_the_window(qtbot, net):
    heard = []
    net.crashed.connect(lambda _: heard.append(threading.current_thread()))
    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.main_thread()]


def test_neither_log_nor_report_holds_what_the_error_was_about(qtbot, net, reports):
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(reports))
    logging.getLogger("omi_desktop.store").error("not written", exc_info=ValueError(SECRET))
    text = log_text()
    assert "ValueError" in text
    assert "test_crash.py" in text
    assert SECRET not in text + str(reports[0])


def test_a_thousand_errors_leave_a_small_log_that_tells_nothing_of_a_case(qtbot, net, reports):
    before = os.umask(0o022)
    try:
        for number in range(1000):
            try:
                _broken(number)(f"{SECRET} {number}")
            except ValueError as error:
                logging.getLogger("omi_desktop.any").exception("an error")
                net.catch(type(error), error.__traceback__)
        qtbot.waitUntil(lambda: sum(net.seen.values()) == 1000)
    finally:
        os.umask(before)
    files = list(paths.log_dir().iterdir())
    assert sum(file.stat().st_size for file in files) <= 1_000_000
    assert [file for file in files if file.stat().st_mode & 0o077] == []
    assert "ValueError" in log_text()
    assert SECRET not in log_text() + "".join(str(report) for report in reports)


def _broken(number):
    """A function of its own for each fault: a thousand places, not one a thousand times."""
    named = {}
    text = f"def fault_{number}(note):\n" + "\n" * number + "    raise ValueError(note)"
    exec(compile(text, "entry.py", "exec"), named)
    return named[f"fault_{number}"]


def test_the_log_stays_below_a_megabyte(net):
    for number in range(20_000):
        net._on_caught(crash.Report(f"Error{number}", ("  somewhere.py:1 in something",) * 3))
    assert sum(file.stat().st_size for file in paths.log_dir().iterdir()) < 1_000_000


def test_an_error_in_the_hook_itself_ends_nothing(qtbot, net, reports, monkeypatch):
    """SAFETY E8."""
    monkeypatch.setattr(crash, "report_of", fail)
    sys.excepthook(ValueError, ValueError(SECRET), None)
    monkeypatch.undo()
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(reports))


def test_everything_that_goes_wrong_meanwhile_is_in_one_dialog(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    CrashDialog.tell(crash.Report("ValueError", ("  a.py:1 in b",)), window)
    CrashDialog.tell(crash.Report("KeyError", ("  c.py:2 in d",)), window)
    (dialog,) = window.findChildren(CrashDialog)
    dialog.copy.click()
    copied = QApplication.clipboard().text()
    assert "ValueError" in copied
    assert "KeyError" in copied
    dialog.primary.click()
    qtbot.waitUntil(lambda: CrashDialog._open is None)
