"""The list and the line of a fact: they tell their row where the keyboard is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from omi_desktop.ui.widgets.alive import is_alive
from omi_desktop.ui.widgets.form_row import FormRow
from omi_desktop.ui.widgets.inputs import LineInput, ListInput

_NOT_LOST = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Input
else:
    # an object of two Qt classes crashes
    _Input = object


class _InRow(_Input):
    """Put before a Qt input: its row is marked while the keyboard is in it."""

    _row: FormRow | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._row:
            self._row.focus_moved(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # another window, or the open list: the keyboard comes back here
        if event.reason() not in _NOT_LOST and is_alive(self._row):
            self._row.focus_moved(False)


class FactList(_InRow, ListInput):
    """A list to open; Delete clears it. What letters and arrows come by is taken with Enter or on leaving."""

    def __init__(self, row: FormRow) -> None:
        super().__init__(row)
        self._row = row
        self._looking = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete clears, letters and arrows look, Enter takes; without that it is the row's business."""
        if event.key() == Qt.Key.Key_Delete:
            self.setCurrentIndex(0)
            self._take()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take() if self._looking else event.ignore()
        else:
            self._look(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was come by is taken."""
        super().focusOutEvent(event)
        if self._looking and event.reason() not in _NOT_LOST and is_alive(self._row):
            self._take()

    def _look(self, event: QKeyEvent) -> None:
        """Qt takes every line that a key comes by: the second letter would be typed into the next row."""
        before = self.currentIndex()
        self.blockSignals(True)
        super().keyPressEvent(event)
        self.blockSignals(False)
        self._looking = self._looking or self.currentIndex() != before

    def _take(self) -> None:
        self._looking = False
        self.activated.emit(self.currentIndex())


class FactLine(_InRow, LineInput):
    """A line to write on."""

    def __init__(self, row: FormRow) -> None:
        super().__init__(row)
        self._row = row
