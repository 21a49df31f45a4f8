"""What the signs on the bars mean."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4
from omi_desktop.ui.widgets.score_bar import draw_triangle


class ScoreLegend(QWidget):
    """The line and the triangle, each drawn as on a bar, with its words."""

    def __init__(self, line: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (self.tr("line of priority, {0}%").format(line), self.tr("below the line"))
        self.setObjectName("score:legend")
        self.setAccessibleName(self._words[0])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Two lines where one has no room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line or two."""
        return theme().line_height("guidance") * (1 if self._beside(width) else 2)

    def sizeHint(self) -> QSize:
        """Both side by side."""
        return QSize(theme().px(240), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each sign before its words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours, line = theme().colours, theme().line_height("guidance")
            first, second = self._texts()
            reach = theme().px(6)
            painter.fillRect(SPACE_4 + theme().px(3), line // 2 - reach, 2, 2 * reach, colours.tick)
            left, top = (self._left() * 2 + self._width(0), 0) if self._beside(self.width()) else (0, line)
            draw_triangle(
                painter, left + SPACE_4 + theme().px(8), top + line / 2, colours.attention, up=False
            )
            painter.setPen(colours.muted)
            first.draw(painter, self._left(), 0)
            second.draw(painter, left + self._left(), top)

    def _texts(self) -> tuple[Paragraph, Paragraph]:
        first, second = (paragraph(words, "guidance", 10_000) for words in self._words)
        return first, second

    def _left(self) -> int:
        return SPACE_4 + theme().px(14)

    def _width(self, which: int) -> int:
        return theme().text_width("guidance", self._words[which])

    def _beside(self, width: int) -> bool:
        return 3 * self._left() + self._width(0) + self._width(1) <= width
