"""How what was found is painted: where it stands, its text, its key, and under it why or what note."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12
from omi_desktop.ui.widgets import marks

Index = QModelIndex | QPersistentModelIndex
PARTS = Qt.ItemDataRole.UserRole + 1
"""Where a row keeps its parts: (where, text, below, key cap, whether it can be gone to)."""


class FoundRows(QStyledItemDelegate):
    """Every row as high as its words need; the texts of a list begin under one another."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.first_column = 0
        """The width that `where` has in every row, in pixels."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, sum(part.height for part in self._paragraphs(index, width)) + 2 * SPACE_8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        box: QRect = option.rect
        where, _, _, key, open_to = index.data(PARTS)
        _draw_ground(painter, box, option.state)
        text, *below = self._paragraphs(index, box.width())
        left, top = box.left() + SPACE_8 + self.first_column, box.top() + SPACE_8
        colours = theme().colours
        painter.setPen(colours.text if open_to else colours.muted)
        text.draw(painter, left, top)
        painter.setPen(colours.muted)
        paragraph(where, "interface", self.first_column).draw(painter, box.left() + SPACE_8, top)
        for part in below:
            part.draw(painter, left, top + text.height)
        if key:
            place = box.right() - SPACE_8 - marks.cap_size(key)[0]
            painter.drawPixmap(place, top, marks.cap(key, painter.device().devicePixelRatioF()))
        painter.restore()

    def _paragraphs(self, index: Index, width: int) -> list[Paragraph]:
        """The text, then the line under it where there is one."""
        _, text, below, key, _ = index.data(PARTS)
        room = width - self.first_column - 2 * SPACE_8 - (marks.cap_size(key)[0] + SPACE_12 if key else 0)
        under = [paragraph(below, "guidance", room)] if below else []
        return [paragraph(text, "interface", room), *under]


def _draw_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    colours = theme().colours
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    width = 2 if state & QStyle.StateFlag.State_HasFocus else 1
    if not (chosen or state & QStyle.StateFlag.State_MouseOver):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.accent, width) if chosen else Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent_soft if chosen else colours.hover)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
