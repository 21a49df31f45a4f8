"""Table cells with air around them; lines that do not count stand back."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8

QUIET_ROLE = 0x0101
"""True for a line that stands back."""

Index = QModelIndex | QPersistentModelIndex


class QuietRows(QStyledItemDelegate):
    """Colours and room only; the words are the model's."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        ink = theme().colours.muted if index.data(QUIET_ROLE) else theme().colours.text
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, ink)
        option.palette.setColor(QPalette.ColorRole.Highlight, theme().colours.accent_soft)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground to the edge, the text inside, a hairline below."""
        colours, box = theme().colours, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colours.accent_soft)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colours.line)
        inside = QStyleOptionViewItem(option)
        inside.rect = box.adjusted(SPACE_4, SPACE_4, -SPACE_4, -SPACE_4)
        inside.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, inside, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # measured at the width it is painted in, otherwise a line more would end in dot-dot-dot
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(SPACE_4, 0, -SPACE_4, 0)
        return super().sizeHint(inside, index) + QSize(SPACE_8, 2 * SPACE_4)
