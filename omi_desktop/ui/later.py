"""Doing something a little later: once after a pause, or whenever there is nothing else to do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def once_after(owner: QObject, milliseconds: int, do: Callable[[], object]) -> QTimer:
    """A timer that does it once each time it is started; starting it again begins the pause anew."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    return timer


def while_idle(owner: QObject, do: Callable[[], object]) -> QTimer:
    """A timer that does it again and again, while started, whenever no event waits."""
    timer = QTimer(owner)
    timer.setInterval(0)
    timer.timeout.connect(do)
    return timer


def once_painted(widget: QWidget, do: Callable[[], object]) -> None:
    """Do it once, when the widget has been painted for the first time: what is looked at comes first."""
    _FirstPaint(widget, do)


class _FirstPaint(QObject):
    """Waits for one paint; an idle timer alone would come before the screen asks for it."""

    def __init__(self, widget: QWidget, do: Callable[[], object]) -> None:
        super().__init__(widget)
        self._timer = once_after(self, 0, do)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start()
        return False
