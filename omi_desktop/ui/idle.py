"""Noticing that nobody is at the computer: no key and no click for a while, or the computer was asleep."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_EVERY = 2000
"""Milliseconds between two looks at the clock."""
ASLEEP = 60
"""Seconds between two looks that only a computer that was suspended needs."""
_GIVEN = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class Idle(QObject):
    """Emits `idle` after so many minutes; the wall clock counts: it goes on while the computer sleeps.

    It listens at the windows, where keys and clicks come in once each: an ear at every widget would cost
    each of them.
    """

    idle = Signal(int)
    """Nobody has been there for so many minutes; 0 where the computer was asleep."""

    def __init__(
        self, minutes: Callable[[], int], parent: QObject, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._minutes, self._now = minutes, now
        self._last = self._looked = now()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(LOOK_EVERY)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen_at)
            # the window that is in front already, as when a file is opened in it
            self._listen_at(app.focusWindow())

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._now()

    def look(self) -> None:
        """Look at the clock."""
        now, before = self._now(), self._looked
        self._looked = now
        # a clock that was put back says nothing
        self._last = min(self._last, now)
        if now - before > ASLEEP:
            self.idle.emit(0)
        elif now - self._last >= self._minutes() * 60:
            self.idle.emit(self._minutes())

    def _listen_at(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self.touch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key and click goes on to where it was meant for."""
        if event.type() in _GIVEN:
            self.touch()
        return False
