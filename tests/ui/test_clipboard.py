"""What was copied leaves the clipboard again, but not what somebody else put there."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from omi_desktop.ui import clipboard


def test_what_was_copied_is_taken_out_after_half_a_minute(qapp: QApplication) -> None:
    clipboard.put("C007\tyes")
    watch = clipboard.watch()
    assert watch.pause.isActive()
    assert watch.pause.interval() == 30_000
    watch.pause.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_else_copied_since_stays(qapp: QApplication) -> None:
    clipboard.put("C007\tyes")
    QGuiApplication.clipboard().setText("A shopping list")
    clipboard.watch().pause.timeout.emit()
    assert QGuiApplication.clipboard().text() == "A shopping list"
