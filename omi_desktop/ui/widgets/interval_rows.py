"""Table cells in which a proportion is drawn: its 95% interval on a line from 0 to 100, and where it lies."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12
from omi_desktop.ui.widgets.quiet_rows import QuietRows

BAR_ROLE = 0x0102
"""A Bar to draw in the cell, at the left of its text."""
_BAR_PX, _SHORT_BAR_PX, _THICK, _DOT = 110, 48, 6, 4
_WIDEST_TEXT = "100 to 100"

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Bar:
    """A proportion to draw: where it lies and its 95% interval, all between 0 and 1."""

    share: float
    low: float
    high: float
    line: float | None = None
    """The line of priority, where the programme has one."""


class IntervalRows(QuietRows):
    """Quiet rows whose cells may carry a Bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        bar = index.data(BAR_ROLE)
        if bar is not None:
            self._draw(painter, QRectF(option.rect), bar)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        if index.data(BAR_ROLE) is None:
            return size
        return QSize(bar_room(), size.height())

    def _draw(self, painter: QPainter, cell: QRectF, bar: Bar) -> None:
        """The track, the interval on it, the proportion as a ring, the line of priority across."""
        colours = theme().colours
        middle = cell.top() + SPACE_4 + QFontMetrics(theme().fonts.interface).height() / 2 + 0.5
        left, width = cell.left() + SPACE_12, cell.width() - SPACE_12 - SPACE_8 - _text_room()
        if width < _THICK * 2:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(left, middle - 1, width, 2), colours.track)
        if bar.line is not None:
            tick = round(left + width * bar.line)
            painter.fillRect(QRectF(tick, middle - _THICK - 1, 1.5, 2 * _THICK + 2), colours.tick)
        span = QRectF(left + width * bar.low, middle - _THICK / 2, width * (bar.high - bar.low), _THICK)
        painter.setPen(QPen(colours.accent, 0))
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(span, _THICK / 2, _THICK / 2)
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(colours.panel)
        painter.drawEllipse(QPointF(left + width * bar.share, middle), _DOT, _DOT)
        painter.restore()


def bar_room() -> int:
    """The width of a cell with a Bar, in pixels."""
    return theme().px(_BAR_PX) + _text_room() + 2 * SPACE_8


def least_bar_room() -> int:
    """The same with the shortest line that still compares."""
    return theme().px(_SHORT_BAR_PX) + _text_room() + 2 * SPACE_8


def _text_room() -> int:
    """The room that the widest interval takes in figures."""
    return theme().text_width("interface", _WIDEST_TEXT) + SPACE_12
