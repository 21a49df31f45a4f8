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
    """A list to open; Delete clears it."""

    def __init__(self, row: FormRow) -> None:
        super().__init__(row)
        self._row = row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete clears, Enter is the row's business."""
        if event.key() == Qt.Key.Key_Delete:
            self.setCurrentIndex(0)
            self.activated.emit(0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class FactLine(_InRow, LineInput):
    """A line to write on."""

    def __init__(self, row: FormRow) -> None:
        super().__init__(row)
        self._row = row
