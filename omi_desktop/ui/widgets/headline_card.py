"""A headline score in a card of its own: the one figure that stands alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12
from omi_desktop.ui.widgets.score_button import ScoreButton, delta_room

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class HeadlineCard(ScoreButton):
    """Title, figure with what an answer changed beside it, then the band's word and the counts."""

    def __init__(self, key: str, title: str, parent: QWidget | None = None) -> None:
        self._title = title
        self._lines: tuple[str, ...] = ("",)
        super().__init__(key, title, parent)

    def set_lines(self, lines: tuple[str, ...]) -> None:
        """What stands under the figure."""
        before = self.heightForWidth(self.width())
        self._lines = lines
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()

    def lines(self) -> tuple[str, ...]:
        """What stands under the figure."""
        return self._lines

    def heightForWidth(self, width: int) -> int:
        """Everything, with room around it."""
        blocks = sum(block.height for block in (self._head(width), *self._under(width)))
        return blocks + theme().line_height("headline") + 2 * SPACE_8

    def paintEvent(self, event: QPaintEvent) -> None:
        """From top to bottom."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw_ground(painter, 0.5 + 0.5 * self.hasFocus(), edge=True)
            now, head, top = theme(), self._head(self.width()), SPACE_8
            painter.setPen(now.colours.muted)
            head.draw(painter, SPACE_12, top)
            top += head.height
            self._draw_figure(painter, top)
            top += now.line_height("headline")
            painter.setPen(now.colours.muted)
            for block in self._under(self.width()):
                block.draw(painter, SPACE_12, top)
                top += block.height

    def _draw_figure(self, painter: QPainter, top: int) -> None:
        now = theme()
        painter.setFont(now.fonts.headline)
        painter.setPen(now.colours.text)
        box = QRectF(SPACE_12, top, self.width() - 2 * SPACE_12, now.line_height("headline"))
        painter.drawText(box, _LEFT, self.figure)
        left = SPACE_12 + now.text_width("headline", "100%") + SPACE_8
        self.draw_delta(painter, QRectF(left, top + SPACE_4 / 2, delta_room(), box.height()))

    def _head(self, width: int) -> Paragraph:
        return paragraph(self._title, "interface", width - 2 * SPACE_12)

    def _under(self, width: int) -> list[Paragraph]:
        return [paragraph(line, "guidance", width - 2 * SPACE_12) for line in self._lines if line]
