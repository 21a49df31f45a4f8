"""What the scores beside the bars share: they open like a button and show what an answer changed."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4
from omi_desktop.ui.widgets.score_bar import DELTA_MS, draw_difference


class ScoreButton(QAbstractButton):
    """A figure that a person can open by click, Space, Enter and screen reader."""

    activated = Signal(str)
    """The key of the score a person opened."""

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.name = key, name
        self.figure = "–"
        self._delta = 0.0
        self._forget = QTimer(self, singleShot=True, interval=DELTA_MS)
        self._forget.timeout.connect(self.clear_delta)
        self.setObjectName(f"score:{key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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

    def show_delta(self, points: float) -> None:
        """Show for two seconds what an answer changed, in points to one decimal."""
        self._delta = round(points, 1)
        if self._delta:
            self._forget.start()
        else:
            self._forget.stop()
        self.update()

    def clear_delta(self) -> None:
        """Show the difference no longer."""
        self._forget.stop()
        self._delta = 0.0
        self.update()

    def delta(self) -> float:
        """The difference shown at this moment, 0 when there is none."""
        return self._delta

    def nextCheckState(self) -> None:
        """Qt asks this when a person or a screen reader presses the button."""
        self.activated.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

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
