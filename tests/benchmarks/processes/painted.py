"""Telling the moment of a window's first paint to whoever made this process."""

import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

_EXPOSED = (QEvent.Type.Expose, QEvent.Type.Paint)
_AFTER = QEvent.Type(QEvent.registerEventType())


class FirstPaint(QObject):
    """Prints the monotonic clock, in nanoseconds, once a window that was just shown has been painted.

    Listens to the window alone: a filter on the application would slow the start that is measured.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window.windowHandle()
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Painting happens while the exposure is handled; what is posted now comes right after it."""
        if event.type() in _EXPOSED:
            self._window.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(_AFTER))
        return False

    def customEvent(self, event: QEvent) -> None:
        """The paint is over."""
        print(time.monotonic_ns(), flush=True)


def stay_until_told() -> None:
    """Say that all is built, and keep the process as it is until it has been looked at."""
    print("built", flush=True)
    sys.stdin.readline()
    QCoreApplication.quit()
