"""A score as a bar from 0 to 100, with the line of priority, its figure and what an answer changed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets.opening_score import OpeningScore

LINE_OF_PRIORITY = 70.0
"""Per cent; what scores below it comes first (OMI report 2008)."""
_SHORTEST_BAR = 60

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ScoreBar(OpeningScore):
    """A button: label, bar and figure on one line, or the bar under its label."""

    def __init__(
        self,
        key: str,
        label: str,
        name: str = "",
        line: float | None = LINE_OF_PRIORITY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(key, parent)
        self.label, self._name, self._line = label, name or label, line
        self._score: float | None = None
        self._counts = ""
        self._below = False
        self._label_width = 0
        self._hinted_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_score(self, score: float | None, counts: str = "", below: bool | None = None) -> None:
        """Show this score in per cent (None: nothing scored yet) and say what it is made of.

        The figure shown decides on which side of the line it lies, unless `below` says otherwise.
        """
        self._score, self._counts = score, counts
        judged = score is not None and self._line is not None and _whole(score) < self._line
        self._below = judged if below is None else below
        self._say()
        self.update()

    def score(self) -> float | None:
        """The score shown, in per cent."""
        return self._score

    def set_label_width(self, pixels: int) -> None:
        """Give several bars one left edge; 0 follows the label."""
        self._label_width = pixels
        self.update()

    def label_width(self) -> int:
        """The room the label takes by itself, in pixels."""
        return theme().text_width("interface", self.label) + SPACE_8

    def figure(self) -> str:
        """The figure as it stands beside the bar."""
        return "–" if self._score is None else f"{_whole(self._score)}%"

    def sizeHint(self) -> QSize:
        """A label, some bar, the figure."""
        return QSize(max(theme().px(180), self.minimumSizeHint().width()), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Label, sign and figure; where that leaves too little for the bar, it stands under them."""
        width = self._labelled() + self._slot() + self._figure_room() + 2 * SPACE_4
        line = max(24, theme().line_height("interface") + SPACE_4)
        self._hinted_narrow = self._is_narrow()
        return QSize(width, line + theme().px(14) if self._hinted_narrow else line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar goes under its label where it gets too short, and comes back beside it."""
        if self._hinted_narrow != self._is_narrow():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Label, bar, sign or difference, figure."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_ground(painter)
            inside = QRectF(self.rect()).adjusted(SPACE_4, 0, -SPACE_4, 0)
            room = inside.adjusted(self._labelled(), 0, -self._figure_room() - self._slot(), 0)
            if self._is_narrow():
                room = inside.adjusted(0, inside.height() - theme().px(18), 0, -SPACE_4)
                inside.setBottom(room.top())
            self._draw_words(painter, inside)
            self._draw_sign(painter, inside.adjusted(0, 0, -self._figure_room(), 0))
            self._draw_bar(painter, room)

    def _draw_words(self, painter: QPainter, line: QRectF) -> None:
        """The label at the left, the figure at the right."""
        now = theme()
        painter.setFont(now.fonts.interface)
        painter.setPen(now.colours.text)
        painter.drawText(line, _LEFT, self.label)
        painter.setFont(now.fonts.figure)
        painter.setPen(now.colours.muted if self._score is None else now.colours.text)
        painter.drawText(line, _RIGHT, self.figure())

    def _draw_ground(self, painter: QPainter) -> None:
        """Tinted under the pointer, outlined with the keyboard's focus."""
        colours = theme().colours
        painter.setPen(QPen(colours.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colours.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self.underMouse():
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _draw_bar(self, painter: QPainter, room: QRectF) -> None:
        """The track, the filled part, and the line of priority standing out above and below."""
        colours = theme().colours
        height = theme().px(8)
        bar = QRectF(room.left(), room.center().y() - height / 2, room.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.track)
        painter.drawRoundedRect(bar, height / 2, height / 2)
        if self._score:
            painter.setBrush(colours.accent)
            filled = QRectF(bar)
            filled.setWidth(max(bar.width() * min(self._score, 100) / 100, height))
            painter.drawRoundedRect(filled, height / 2, height / 2)
        if self._line is not None:
            self._draw_line(painter, bar)

    def _draw_line(self, painter: QPainter, bar: QRectF) -> None:
        """The line of priority, with a gap around it so that it is seen on track and on bar."""
        assert self._line is not None
        x = round(bar.left() + bar.width() * self._line / 100)
        reach = theme().px(4)
        ground = theme().colours.hover if self.underMouse() else self.palette().color(self.backgroundRole())
        top, height = round(bar.top()) - reach, round(bar.height()) + 2 * reach
        painter.fillRect(x - 1, round(bar.top()) - 1, 4, round(bar.height()) + 2, ground)
        painter.fillRect(x, top, 2, height, theme().colours.tick)

    def _draw_sign(self, painter: QPainter, slot: QRectF) -> None:
        """What has just changed, else whether it lies below the line."""
        colours = theme().colours
        if self._delta:
            up = self._delta > 0
            draw_difference(painter, slot, self._delta, colours.saved if up else colours.attention)
        elif self._below:
            draw_triangle(painter, slot.right() - SPACE_4, slot.center().y(), colours.attention, up=False)

    def _is_narrow(self) -> bool:
        """Whether a bar beside its label would be too short to compare."""
        beside = self.width() - self._labelled() - self._slot() - self._figure_room() - 2 * SPACE_4
        return beside < theme().px(_SHORTEST_BAR)

    def _labelled(self) -> int:
        """Where the bar starts, from the left edge inside."""
        return self._label_width or max(theme().px(38), self.label_width())

    def _figure_room(self) -> int:
        """Room for the widest figure."""
        return theme().text_width("figure", "100%")

    def _slot(self) -> int:
        """Room for the sign or the difference, so that nothing moves when it comes."""
        return theme().text_width("guidance", "0.0") + theme().px(7) + SPACE_4 * 3

    def _say(self) -> None:
        """Tell the tooltip and the screen reader in words."""
        if self._score is None:
            parts = [self._name, self.tr("not scored yet")]
        else:
            parts = [self._name, self.tr("{0} per cent").format(_whole(self._score))]
        parts += [self._counts] if self._counts else []
        parts += [self.tr("below the line of priority")] if self._below else []
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(", ".join(parts))


def draw_difference(painter: QPainter, slot: QRectF, points: float, colour: QColor) -> None:
    """A triangle up or down and the points, at the right of the slot."""
    text = f"{abs(points):.1f}" if abs(points) < 10 else str(_whole(abs(points)))
    painter.setFont(theme().fonts.guidance)
    painter.setPen(colour)
    box = slot.adjusted(0, 0, -SPACE_4, 0)
    painter.drawText(box, _RIGHT, text)
    left = box.right() - theme().text_width("guidance", text) - SPACE_4
    draw_triangle(painter, left, slot.center().y(), colour, up=points > 0)


def draw_triangle(painter: QPainter, right: float, middle: float, colour: QColor, *, up: bool) -> None:
    """A triangle drawn rather than written: not every font has one."""
    size = theme().px(7)
    base, tip = (middle + size / 2, middle - size / 2) if up else (middle - size / 2, middle + size / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corners = [QPointF(right - size, base), QPointF(right, base), QPointF(right - size / 2, tip)]
    painter.drawPolygon(QPolygonF(corners))


def _whole(score: float) -> int:
    """Half a per cent is rounded up, as the reports do."""
    return int(score + 0.5)
