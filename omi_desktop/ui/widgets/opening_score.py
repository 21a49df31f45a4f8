"""A score that can be pressed: it opens to its questions, and shows for a moment what an answer changed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

DELTA_MS = 2000


class OpeningScore(QAbstractButton):
    """Opens by click, Space, Enter and screen reader."""

    activated = Signal(str)
    """The key of the score a person opened."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._delta = 0.0
        self._forget = QTimer(self, singleShot=True, interval=DELTA_MS)
        self._forget.timeout.connect(self.clear_delta)
        self.setObjectName(f"score:{key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_delta(self, points: float) -> None:
        """Show for two seconds what an answer changed, in points to one decimal; 0.0 shows nothing."""
        self._delta = round(points, 1)
        if self._delta:
            self._forget.start()
        else:
            self._forget.stop()
        self.update()

    def clear_delta(self) -> None:
        """Show the difference no longer."""
        self._forget.stop()
        self._delta = 0.0
        self.update()

    def delta(self) -> float:
        """The difference shown at this moment, 0 when there is none."""
        return self._delta

    def nextCheckState(self) -> None:
        """Qt asks this when a person or a screen reader presses the button."""
        self.activated.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
