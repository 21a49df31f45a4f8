"""Small things drawn once and stamped often: the ring of a choice, the cap of a key."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from omi_desktop.ui.theme import theme


def stamp(
    key: tuple[object, ...], width: int, height: int, ratio: float, draw: Callable[[QPainter], None]
) -> QPixmap:
    """A pixmap of that size in device-independent pixels, drawn once for the theme and the screen's ratio."""

    def make() -> QPixmap:
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
        return pixmap

    return theme().remember(("stamp", key, width, height, ratio), make)


def ring_size() -> int:
    """The diameter of a choice's ring, in pixels."""
    return theme().px(16)


def ring(*, checked: bool, enabled: bool, hovered: bool, ratio: float) -> QPixmap:
    """The ring of a choice: filled with the accent and a dot where it is the answer."""
    size = ring_size()

    def draw(painter: QPainter) -> None:
        colours = theme().colours
        edge = colours.accent if (checked or hovered) and enabled else colours.outline
        line = max(size / 11, 1.4)
        circle = QRectF(line / 2, line / 2, size - line, size - line)
        painter.setPen(QPen(edge, line))
        painter.setBrush(edge if checked else colours.panel)
        painter.drawEllipse(circle)
        if checked:
            dot = size * 0.3
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.on_accent if enabled else colours.panel)
            painter.drawEllipse(QRectF((size - dot) / 2, (size - dot) / 2, dot, dot))

    return stamp(("ring", checked, enabled, hovered), size, size, ratio, draw)


def outline(painter: QPainter, box: QRect) -> None:
    """What the keyboard's focus is on, where a widget has no edge of its own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().colours.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4)
    painter.restore()


def cap_size(key: str) -> tuple[int, int]:
    """Width and height of a key cap, in pixels; no cap, no width."""
    if not key:
        return 0, 0
    now = theme()
    height = now.px(17)
    return max(height, now.text_width("cap", key) + now.px(9)), height


def cap(key: str, ratio: float) -> QPixmap:
    """The key that does a thing, as it looks on the keyboard."""
    width, height = cap_size(key)

    def draw(painter: QPainter) -> None:
        colours = theme().colours
        painter.setPen(QPen(colours.chip_line, 1))
        painter.setBrush(colours.chip)
        painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 3, 3)
        painter.setPen(colours.muted)
        painter.setFont(theme().fonts.cap)
        painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, key)

    return stamp(("cap", key), width, height, ratio, draw)
