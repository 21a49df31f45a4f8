"""Rows under one another in a scroll area that keeps the row in hand where the eye is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from omi_desktop.ui.typography import SPACE_16, SPACE_24
from omi_desktop.ui.widgets.row_geometry import widest_row
from omi_desktop.ui.widgets.row_stack import RowStack
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars


class RowArea(QScrollArea):
    """Scrolls a stack of rows; which of them is in hand, the subclass tells with `row_in_hand`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = RowStack()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self.stack)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # a bar that comes and goes changes the width, and with it where the lines break
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        slim_scroll_bars(self)
        self._fit()

    def row_in_hand(self) -> QWidget | None:
        """The row that is to stay in sight."""
        return None

    def show_current(self) -> None:
        """Keep the row in hand in sight when the window changes; a row that is stays where it is."""
        if row := self.row_in_hand():
            self.show_row(row, around=0)

    def show_row(self, row: QWidget, around: int = 2 * SPACE_24) -> None:
        """Scroll just far enough that a row and so many pixels around it can be seen."""
        self._settle()
        room = self.viewport().height()
        top, bottom = row.y() - around, row.y() + row.height() + around
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(min(bottom - room, row.y()))

    @contextmanager
    def kept_in_place(self) -> Iterator[None]:
        """While other rows come and go, the row in hand stays at its height on the screen."""
        anchor = self.row_in_hand()
        before = anchor.y() - self.verticalScrollBar().value() if anchor else 0
        yield
        self.stack.place()
        if anchor and not anchor.isHidden():
            self._settle()
            self.verticalScrollBar().setValue(anchor.y() - before)

    def _settle(self) -> None:
        """Let the scroll bar know the stack's height before it is asked to move."""
        if self.stack.height() < self.stack.minimumHeight():
            self.stack.resize(self.stack.width(), self.stack.minimumHeight())
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.stack.minimumHeight() - self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows grow no wider than is easy to read."""
        super().resizeEvent(event)
        self._fit()
        if self.row_in_hand():
            QTimer.singleShot(0, self, self.show_current)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.stack.set_widest(widest_row())
        self.stack.set_margins(SPACE_24 - 4, 0, SPACE_16, SPACE_24 * 2)
