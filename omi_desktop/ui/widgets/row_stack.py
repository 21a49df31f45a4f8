"""Rows under one another, each exactly as high as it needs at the stack's width."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class RowStack(QWidget):
    """A column for hundreds of rows without a layout's several passes; put it into a resizable scroll area.

    Rows are children; hidden ones take no room. A row that calls `updateGeometry` (its reason or note
    came or went) moves those below it, and nothing else.
    """

    def __init__(self, parent: QWidget | None = None, widest: int = 0) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._margins = QMargins()
        self._widest = widest

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these from top to bottom; they become children. Rows left out are only no longer placed."""
        self._rows = list(rows)
        for row in self._rows:
            if row.parent() is not self:
                row.setParent(self)
        self.place()

    def rows(self) -> list[QWidget]:
        """The rows from top to bottom."""
        return list(self._rows)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Room around the rows, in pixels."""
        self._margins = QMargins(left, top, right, bottom)
        self.place()

    def set_widest(self, pixels: int) -> None:
        """Rows grow no wider than this, however wide the window; 0 is no limit."""
        self._widest = pixels
        self.place()

    def place(self) -> None:
        """Give every row its rectangle, and the stack the height of them all."""
        margins = self._margins
        width = self.width() - margins.left() - margins.right()
        width = min(width, self._widest) if self._widest else width
        top = margins.top()
        for row in self._rows:
            if not row.isHidden():
                height = row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
                row.setGeometry(margins.left(), top, width, height)
                top += height
        self.setMinimumHeight(top + margins.bottom())

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(self.width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows follow the width."""
        if event.size().width() != event.oldSize().width():
            self.place()

    def event(self, event: QEvent) -> bool:
        """A row changed its height or was shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)
