"""A section above its criteria's bars: its title, its score, how its criteria stand."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4
from omi_desktop.ui.widgets.score_button import ScoreButton, delta_room

_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


_GAP = 2


class SectionScore(ScoreButton):
    """The figure stands in the same column as those of the bars below it."""

    def __init__(self, key: str, title: str, name: str, parent: QWidget | None = None) -> None:
        self._title, self._line = title, ""
        super().__init__(key, name, parent)

    def set_lines(self, lines: tuple[str, ...]) -> None:
        """One line, as "3 good, 2 priority for improvement"."""
        before = self.heightForWidth(self.width())
        self._line = " ".join(lines)
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()

    def line(self) -> str:
        """The line under the title."""
        return self._line

    def heightForWidth(self, width: int) -> int:
        """Title and line."""
        return self._head(width).height + self._under(width).height + 2 * _GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title at the left, figure at the right; the line under them, and what an answer changed."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw_ground(painter, 1)
            now, head, under = theme(), self._head(self.width()), self._under(self.width())
            painter.setPen(now.colours.text)
            head.draw(painter, SPACE_4, _GAP)
            painter.setPen(now.colours.muted)
            under.draw(painter, SPACE_4, _GAP + head.height)
            line, width = now.line_height("guidance"), self.width() - 2 * SPACE_4
            painter.setFont(now.fonts.figure)
            painter.setPen(now.colours.text)
            painter.drawText(QRectF(SPACE_4, _GAP, width, line), _RIGHT, self.figure)
            self.draw_delta(painter, QRectF(SPACE_4, _GAP + head.height, width + SPACE_4, line))

    def _head(self, width: int) -> Paragraph:
        room = theme().text_width("figure", "100%") + SPACE_4
        return paragraph(self._title, "guidance", width - room - 2 * SPACE_4)

    def _under(self, width: int) -> Paragraph:
        return paragraph(self._line or "–", "guidance", width - delta_room() - SPACE_4)
