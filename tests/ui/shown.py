"""A widget as a person has it before them: shown, and in the active window."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def shown(qtbot: QtBot, widget: W, width: int = 1366, height: int = 740) -> W:
    """The widget, shown in this size; keys and shortcuts reach the active window alone."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    # on a busy machine the first paint of a window alone has taken longer than the five seconds of pytest-qt
    with qtbot.waitActive(widget, timeout=60_000):
        widget.show()
        widget.activateWindow()
    return widget
