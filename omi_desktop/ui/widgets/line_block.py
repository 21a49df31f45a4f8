"""A block of a side page: a quiet title, and lines under it, each with a sign where it has one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from omi_desktop.ui.icons import icon_pixmap
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12

_SIGN_PX = 14


@dataclass(frozen=True, slots=True)
class BlockLine:
    """One line: its text, what stands smaller under it, its sign, how far it is set in."""

    text: str
    under: str = ""
    icon: str = ""
    ink: str = "accent"
    """The colour of the sign."""
    depth: int = 0


class LineBlock(QLabel):
    """Paints plain texts; a stop for Tab, so that a screen reader reads it whole. Empty it is hidden.

    A label to assistive technology: a mere area has no words of its own there.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.title = title
        self.lines: tuple[BlockLine, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_lines(self, lines: Sequence[BlockLine]) -> None:
        """Show these lines; the same again costs nothing."""
        if tuple(lines) == self.lines:
            return
        self.lines = tuple(lines)
        said = ". ".join(f"{line.text} {line.under}".strip() for line in lines)
        self.setAccessibleName(f"{self.title}: {said}")
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Texts break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows everything at this width, in pixels."""
        below = sum(text.height + under.height + SPACE_4 for _, _, text, under in self._placed(width))
        return SPACE_12 + self._title(width).height + SPACE_4 + below

    def sizeHint(self) -> QSize:
        """What the block would like at its present width."""
        return QSize(self.width(), self.heightForWidth(max(self.width(), 120)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The title shows where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Quiet again."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, then line by line."""
        with QPainter(self) as painter:
            colours, title = theme().colours, self._title(self.width())
            painter.setPen(colours.accent if self.hasFocus() else colours.muted)
            title.draw(painter, 0, SPACE_12)
            if self.hasFocus():
                painter.fillRect(0, SPACE_12 + title.height, self.width(), 2, colours.accent)
            top = SPACE_12 + title.height + SPACE_4
            for line, left, text, under in self._placed(self.width()):
                self._draw_sign(painter, line, left, top)
                painter.setPen(colours.text)
                text.draw(painter, left, top)
                painter.setPen(colours.muted)
                under.draw(painter, left, top + text.height)
                top += text.height + under.height + SPACE_4

    def _draw_sign(self, painter: QPainter, line: BlockLine, left: int, top: int) -> None:
        if line.icon:
            size = theme().px(_SIGN_PX)
            lower = (theme().line_height("interface") - size) // 2
            sign = icon_pixmap(line.icon, line.ink, size, self.devicePixelRatioF())
            painter.drawPixmap(left - size - SPACE_4, top + lower, sign)

    def _placed(self, width: int) -> Iterator[tuple[BlockLine, int, Paragraph, Paragraph]]:
        signs = any(line.icon for line in self.lines)
        for line in self.lines:
            left = line.depth * SPACE_12 + (theme().px(_SIGN_PX) + SPACE_4 if signs else 0)
            room = max(width - left - SPACE_8, 1)
            under = paragraph(line.under, "guidance", room) if line.under else _NOTHING
            yield line, left, paragraph(line.text, "interface", room), under

    def _title(self, width: int) -> Paragraph:
        return paragraph(self.title, "guidance_strong", width)


class _Nothing(Paragraph):
    """No text takes no room."""

    def __init__(self) -> None:
        self.height = 0

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """There is nothing to draw."""


_NOTHING = _Nothing()
