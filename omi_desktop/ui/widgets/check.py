"""A box to tick, drawn to the text size and seen in both themes."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8

_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))


class Check(QCheckBox):
    """Native for keyboard and screen readers; the tick stands on the accent."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setObjectName(name)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Box and text, with room for the focus round them."""
        width = theme().text_width("interface", self._words()) + self._box() + SPACE_8 + 2 * SPACE_4
        return QSize(width, theme().line_height("interface") + SPACE_4)

    def minimumSizeHint(self) -> QSize:
        """It is shown whole."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Box and text alike."""
        return self.rect().contains(pos) and pos.x() <= self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, the tick, the text; outlined with the keyboard's focus."""
        colours, size = theme().colours, self._box()
        box = QRectF(SPACE_4, (self.height() - size) / 2, size, size)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = colours.accent if self.isChecked() or self.underMouse() else colours.outline
            painter.setPen(QPen(edge if self.isEnabled() else colours.line, 1.4))
            painter.setBrush(colours.accent if self.isChecked() else colours.panel)
            painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
            if self.isChecked():
                painter.setPen(QPen(colours.on_accent, size / 8, c=Qt.PenCapStyle.RoundCap))
                points = [QPointF(box.left() + x * size, box.top() + y * size) for x, y in _TICK]
                painter.drawPolyline(QPolygonF(points))
            painter.setPen(colours.text if self.isEnabled() else colours.muted)
            painter.setFont(theme().fonts.interface)
            words = QRectF(self.rect()).adjusted(box.right() + SPACE_8, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words())
            if self.hasFocus():
                painter.setPen(QPen(colours.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                whole = QRectF(0, 0, min(self.sizeHint().width(), self.width()), self.height())
                painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 4, 4)

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _box(self) -> int:
        return theme().px(16)
