"""What the scores beside the bars share: their figure, the words around it, and how they are drawn."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4
from omi_desktop.ui.widgets.opening_score import OpeningScore
from omi_desktop.ui.widgets.score_bar import draw_difference


class ScoreButton(OpeningScore):
    """A figure with its words, in as many lines as they need."""

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.name = name
        self.figure = "–"
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_figure(self, figure: str, counts: str, lines: tuple[str, ...] = ()) -> None:
        """Show this figure; `counts` is told on demand, `lines` stand under it."""
        self.figure = figure
        self.set_lines(lines)
        said = figure.replace("%", self.tr(" per cent")).replace("–", self.tr("not scored yet"))
        words = ", ".join(part for part in (self.name, said, counts) if part)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def set_lines(self, lines: tuple[str, ...]) -> None:
        """What stands under the figure."""

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Titles break."""
        return True

    def sizeHint(self) -> QSize:
        """As high as its texts at the present width."""
        return QSize(theme().px(240), self.heightForWidth(self.width()))

    def draw_ground(self, painter: QPainter, inset: float, edge: bool = False) -> None:
        """Tinted under the pointer, outlined with the keyboard's focus; `edge`: always with an edge."""
        colours = theme().colours
        pen = QPen(colours.chip_line, 1) if edge else QPen(Qt.PenStyle.NoPen)
        painter.setPen(QPen(colours.accent, 2) if self.hasFocus() else pen)
        painter.setBrush(colours.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
        if edge or self.hasFocus() or self.underMouse():
            inside = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(inside, 2 + 4 * edge, 2 + 4 * edge)

    def draw_delta(self, painter: QPainter, slot: QRectF) -> None:
        """What has just changed, at the right of the slot."""
        if self._delta:
            colours = theme().colours
            draw_difference(
                painter, slot, self._delta, colours.saved if self._delta > 0 else colours.attention
            )


def delta_room() -> int:
    """The width that any difference fits into, in pixels."""
    return theme().text_width("guidance", "10.0") + theme().px(7) + 2 * SPACE_4
