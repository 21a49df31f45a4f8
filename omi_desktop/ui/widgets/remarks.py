"""What is remarked on an item, a line each under its text: a sign, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from omi_desktop.ui.icons import icon_pixmap
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4

_SIGN_PX = 12


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark: its icon, the colour of the palette it is drawn in, its words."""

    icon: str
    role: str
    text: str
    whole: str = ""
    """All of what was written, where `text` shortens it."""

    @property
    def spoken(self) -> str:
        """The same with nothing left out."""
        return f"{self.text}\n{self.whole}" if self.text.find(" …") >= 0 and self.whole else self.text


def height(remarks: Sequence[Remark], width: int) -> int:
    """The height that shows them whole at this width, in pixels."""
    return sum(_words(remark, width).height for remark in remarks)


def draw(painter: QPainter, remarks: Sequence[Remark], left: int, top: int, width: int) -> None:
    """Paint them under one another."""
    size = theme().px(_SIGN_PX)
    lower = (theme().line_height("guidance") - size) // 2
    for remark in remarks:
        sign = icon_pixmap(remark.icon, remark.role, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(left, top + lower, sign)
        painter.setPen(theme().colours.text)
        words = _words(remark, width)
        words.draw(painter, left + _indent(), top)
        top += words.height


def spoken(remarks: Sequence[Remark]) -> str:
    """What a screen reader says of them."""
    return ". ".join(remark.text for remark in remarks)


def _words(remark: Remark, width: int) -> Paragraph:
    return paragraph(" ".join(remark.text.split()), "guidance", width - _indent())


def _indent() -> int:
    return theme().px(_SIGN_PX) + SPACE_4
