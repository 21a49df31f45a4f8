"""How a case is painted in the list: sign, reference, what it is, how far it has got."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from omi_desktop.ui.icons import ICON_PX, icon_pixmap
from omi_desktop.ui.models.case_model import Role
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8

Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class CaseDelegate(QStyledItemDelegate):
    """Every row as high as its words need; nothing is cut off."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        ref, line = _texts(index, width)
        height = ref.height + (line.height if line else 0)
        return QSize(width, height + 2 * SPACE_8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        box: QRect = option.rect
        _draw_ground(painter, box, option.state)
        _draw_mark(painter, box, index)
        ref, line = _texts(index, box.width())
        left, top = box.left() + _before_text(), box.top() + SPACE_8
        painter.setPen(theme().colours.text)
        ref.draw(painter, left, top)
        if line:
            painter.setPen(theme().colours.muted)
            line.draw(painter, left, top + ref.height)
        _draw_percent(painter, box, index)
        painter.restore()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the reference, so that it is clear what is edited."""
        box: QRect = option.rect
        height = editor.sizeHint().height()
        left = box.left() + _before_text() - SPACE_4
        editor.setGeometry(left, box.top() + SPACE_4, box.right() - left - SPACE_4, height)


def _texts(index: Index, width: int) -> tuple[Paragraph, Paragraph | None]:
    """Reference and line as they are broken at this width."""
    room = width - _before_text() - SPACE_8
    # a dot stays with the words before it
    line = index.data(Role.LINE).replace(" · ", "\u00a0· ")
    ref = paragraph(index.data(Qt.ItemDataRole.DisplayRole), "interface", room - _percent_room() - SPACE_8)
    return ref, paragraph(line, "guidance", room) if line else None


def _before_text() -> int:
    return SPACE_8 + theme().px(ICON_PX) + SPACE_8


def _percent_room() -> int:
    return theme().text_width("guidance", "100%")


def _draw_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    """Tinted when it is the case in hand or the pointer is over it, outlined with the keyboard's focus."""
    colours = theme().colours
    chosen, hovered = bool(state & _State.State_Selected), bool(state & _State.State_MouseOver)
    focused = bool(state & _State.State_HasFocus)
    if not (chosen or hovered or focused):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.accent, 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent_soft if chosen else colours.hover)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)


def _draw_mark(painter: QPainter, box: QRect, index: Index) -> None:
    mark, size = index.data(Role.MARK), theme().px(ICON_PX)
    top = box.top() + SPACE_8 + (theme().line_height("interface") - size) // 2
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(box.left() + SPACE_8, top, icon_pixmap(mark.icon, mark.role, size, ratio))


def _draw_percent(painter: QPainter, box: QRect, index: Index) -> None:
    painter.setFont(theme().fonts.guidance)
    painter.setPen(theme().colours.muted)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    first = QRect(box.left(), box.top() + SPACE_8, box.width() - SPACE_8, theme().line_height("interface"))
    painter.drawText(first, right, f"{index.data(Role.PERCENT)}%")
