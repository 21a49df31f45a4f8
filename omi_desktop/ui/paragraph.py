"""Running text that a widget paints itself: laid out once, measured, drawn many times."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from omi_desktop.ui.theme import theme


class Paragraph:
    """One text in the font of one role at one width, broken into lines; nothing is ever cut off."""

    __slots__ = ("_layout", "height", "lines", "width")

    def __init__(self, text: str, role: str, width: int) -> None:
        line_height = theme().line_height(role)
        self._layout = QTextLayout(text, theme().font(role))
        self._layout.setTextOption(_wrapping())
        self.lines = self._break(max(width, 1), line_height)
        self.width = width
        self.height = self.lines * line_height
        """In pixels, whole lines at the comfortable line height."""

    def _break(self, width: int, line_height: int) -> int:
        """Lay the lines under one another and count them."""
        self._layout.beginLayout()
        count = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * line_height + (line_height - line.height()) / 2))
            count += 1
        self._layout.endLayout()
        return count

    def widest_line(self) -> float:
        """The width of the longest line as broken, in pixels."""
        return max((self._layout.lineAt(n).naturalTextWidth() for n in range(self.lines)), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the painter's pen, the first line's top at y."""
        self._layout.draw(painter, QPointF(x, y))


def paragraph(text: str, role: str, width: int) -> Paragraph:
    """The paragraph, shared by every row and case that shows this text at this width."""
    return theme().remember(("paragraph", text, role, width), lambda: Paragraph(text, role, width))


def _wrapping() -> QTextOption:
    """Break between words; a word longer than the line is broken rather than cut."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
