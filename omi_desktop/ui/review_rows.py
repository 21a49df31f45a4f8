"""How a line of a review is painted: a heading with sign and count, under it where and what."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from omi_desktop.ui.icons import ICON_PX, icon_pixmap
from omi_desktop.ui.models.review_lines import SIGNS, ReviewLine
from omi_desktop.ui.models.review_model import LINE
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12

Index = QModelIndex | QPersistentModelIndex


class ReviewRows(QStyledItemDelegate):
    """Every line as high as its words need; the texts begin under one another."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width, line = self._view.viewport().width(), index.data(LINE)
        around = SPACE_12 + SPACE_4 if line.is_heading else 2 * SPACE_4
        return QSize(width, sum(part.height for part in _paragraphs(line, width)) + around)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ReviewLine = index.data(LINE)
        painter.save()
        if line.is_heading:
            _draw_heading(painter, option.rect, line)
        else:
            _draw_ground(painter, option.rect, option.state)
            _draw_line(painter, option.rect, line)
        painter.restore()


def _draw_heading(painter: QPainter, box: QRect, line: ReviewLine) -> None:
    size, top = theme().px(ICON_PX), box.top() + SPACE_12
    name, role = SIGNS[line.kind]
    lower = (theme().line_height("interface") - size) // 2
    sign = icon_pixmap(name, role, size, painter.device().devicePixelRatioF())
    painter.drawPixmap(box.left() + SPACE_8, top + lower, sign)
    painter.setPen(theme().colours.text)
    _paragraphs(line, box.width())[0].draw(painter, box.left() + _left(), top)
    count = str(line.count)
    width = theme().text_width("figure", count)
    paragraph(count, "figure", width + SPACE_8).draw(painter, box.right() - width - SPACE_8, top)


def _draw_line(painter: QPainter, box: QRect, line: ReviewLine) -> None:
    left, top, inks = box.left() + _left(), box.top() + SPACE_4, theme().colours
    parts = _paragraphs(line, box.width())
    for n, part in enumerate(parts):
        is_text = n == (1 if line.where else 0)
        painter.setPen(inks.text if is_text else inks.muted)
        part.draw(painter, left, top)
        top += part.height


def _paragraphs(line: ReviewLine, width: int) -> list[Paragraph]:
    """Where it is, what it is, what is to be said of it, under one another."""
    room = width - _left() - SPACE_8
    if line.is_heading:
        return [
            paragraph(line.text, "interface_strong", room - theme().text_width("figure", "000") - SPACE_8)
        ]
    texts = ((line.where, "guidance"), (line.text, "interface"), (line.below, "guidance"))
    return [paragraph(" ".join(text.split()), role, room) for text, role in texts if text]


def _left() -> int:
    return SPACE_8 + theme().px(ICON_PX) + SPACE_8


def _draw_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    colours = theme().colours
    chosen, focused = (
        bool(state & QStyle.StateFlag.State_Selected),
        bool(state & QStyle.StateFlag.State_HasFocus),
    )
    if not (chosen or focused or state & QStyle.StateFlag.State_MouseOver):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.accent, 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent_soft if chosen else colours.hover)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
