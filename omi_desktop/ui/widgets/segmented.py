"""A switch between two or three views, side by side: This case | All cases."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8

_ALONG, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Segmented(QWidget):
    """Native checkable buttons of which one is on; arrows move between them, Tab stops once.

    `chosen` comes from a person alone, never from `set_value`.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._across = across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.buttons: dict[str, QPushButton] = {}
        for value, text in options:
            button = self.buttons[value] = _Segment(f"{name}:{value}", text, self, value)
            across.addWidget(button)
        self.set_value(next(iter(self.buttons)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_value(self, value: str) -> None:
        """Show this one as on; emits nothing. Raises KeyError for a value that is not offered."""
        self.buttons[value].setChecked(True)

    def value(self) -> str:
        """The one that is on."""
        return next(value for value, button in self.buttons.items() if button.isChecked())

    def set_text(self, value: str, text: str) -> None:
        """Say something else on one of them, as a count."""
        button = self.buttons[value]
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(text)
        self._arrange()

    def is_end(self, button: QPushButton) -> tuple[bool, bool]:
        """Whether the button is at the left end, and whether it is at the right end."""
        row = list(self.buttons.values())
        return self._is_stacked() or button is row[0], self._is_stacked() or button is row[-1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room for every text, else one below the other."""
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size needs other room."""
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        """Along or down, as the width allows."""
        needed = sum(button.sizeHint().width() for button in self.buttons.values())
        down = needed > self.width()
        self._across.setDirection(_DOWN if down else _ALONG)
        self._across.setSpacing(SPACE_4 if down else 0)

    def _is_stacked(self) -> bool:
        """Whether the parts stand one below the other."""
        return self._across.direction() == _DOWN


class _Segment(QPushButton):
    """One part of the switch."""

    def __init__(self, name: str, text: str, owner: Segmented, value: str) -> None:
        super().__init__(text, owner)
        self._owner, self._value = owner, value
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Qt asks this on a person's click or arrow key, never on setChecked."""
        if not self.isChecked():
            self.setChecked(True)
            self._owner.chosen.emit(self._value)

    def sizeHint(self) -> QSize:
        """The text in its stronger weight, so that nothing moves when it is chosen."""
        width = theme().text_width("interface_strong", self.text()) + 2 * SPACE_8
        return QSize(width, theme().line_height("interface") + SPACE_8 + 4)

    def minimumSizeHint(self) -> QSize:
        """Below its text it ends in a sign that there is more."""
        return QSize(theme().px(48), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tinted, strong and underlined in the accent when on; outlined twice with the keyboard's focus."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            now, on = theme(), self.isChecked()
            shape = self._shape(0.5)
            ground = (
                now.colours.accent_soft
                if on
                else now.colours.hover
                if self.underMouse()
                else now.colours.panel
            )
            painter.setPen(QPen(now.colours.accent if on else now.colours.chip_line, 1))
            painter.setBrush(ground)
            painter.drawPath(shape)
            role = "interface_strong" if on else "interface"
            painter.setFont(now.font(role))
            painter.setPen(now.colours.accent if on else now.colours.text)
            text = now.elided(role, self.text(), self.width() - SPACE_8)
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, text)
            if self.hasFocus():
                painter.setPen(QPen(now.colours.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(self._shape(1))

    def _shape(self, inset: float) -> QPainterPath:
        """Rounded at the ends of the switch only."""
        first, last = self._owner.is_end(self)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        shape, radius = QPainterPath(), 6.0
        shape.addRoundedRect(box, radius, radius)
        square = QPainterPath()
        if not first:
            square.addRect(QRectF(box.left(), box.top(), radius, box.height()))
        if not last:
            square.addRect(QRectF(box.right() - radius, box.top(), radius, box.height()))
        return shape.united(square)
