"""A table to read, not to fill in: figures as narrow as they are, the text takes the room that is left."""

from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets import marks
from omi_desktop.ui.widgets.quiet_rows import QuietRows
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars

_LEAST_PX, _MOST_PX = 260, 300
_TIGHT_PX, _TIGHT_MOST_PX = 150, 110
"""The same where the window is small for the text: texts break before the table scrolls sideways."""


class WideTable(QTableView):
    """Sorted by its headings; Enter or a double click activates a line; scrolls before it cuts a text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wide = 0
        self.setObjectName(name)
        self.setItemDelegate(QuietRows(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        slim_scroll_bars(self)

    def set_wide(self, column: int) -> None:
        """Give this column what the others leave."""
        self.wide = column
        self.spread()

    def spread(self) -> None:
        """Measure the columns anew."""
        header = self.horizontalHeader()
        if not header.count():
            return
        others = [place for place in range(header.count()) if place != self.wide]
        wanted = {place: self.sizeHintForColumn(place) for place in others}
        for least, most in ((_LEAST_PX, _MOST_PX), (_TIGHT_PX, _TIGHT_MOST_PX)):
            for place in others:
                width = min(wanted[place], theme().px(most))
                header.resizeSection(place, max(width, header.sectionSizeHint(place)))
            left = self.viewport().width() - sum(header.sectionSize(place) for place in others)
            if left >= theme().px(least):
                break
        header.resizeSection(self.wide, max(left, theme().px(least)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self.spread()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the keyboard's focus the line in hand is outlined, or the table where none is."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        with QPainter(self.viewport()) as painter:
            here = self.currentIndex()
            marks.outline(painter, self._line(here) if here.isValid() else self.viewport().rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The outline comes."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The outline goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _line(self, here: QModelIndex) -> QRect:
        """The cell, or the whole line where lines are chosen."""
        cell = self.visualRect(here)
        if self.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows:
            cell.setLeft(0)
            cell.setWidth(min(self.horizontalHeader().length(), self.viewport().width()))
        return cell

    def dress(self) -> None:
        """Put on the fonts and colours in force."""
        self.setFont(theme().fonts.interface)
        self.horizontalHeader().setFont(theme().fonts.guidance)
        self.horizontalHeader().setStyleSheet(_header_sheet())
        self.spread()


def _header_sheet() -> str:
    """The headings stand level with the cells; on the header alone, which has no rows to slow down."""
    colours = theme().colours
    return (
        f"QHeaderView::section {{ background: {colours.panel.name()}; color: {colours.muted.name()};"
        f" border: none; border-bottom: 1px solid {colours.outline.name()};"
        f" padding: {SPACE_4}px {SPACE_8 - 1}px; }}"
    )
