"""Doing something a little later: once after a pause, or whenever there is nothing else to do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


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
