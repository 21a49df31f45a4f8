"""The keys that matter now, each with its cap: F2 note."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_16
from omi_desktop.ui.widgets import marks


class KeyHint(QAbstractButton):
    """A key and what it does; a click does it as well. The keyboard needs no stop here: it has the key."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(text)
        self.setAccessibleName(f"{text}, {key}")
        self.setObjectName(f"hint:{key}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The cap and the text."""
        width, height = marks.cap_size(self.key)
        line = max(height, theme().line_height("interface"))
        return QSize(width + theme().px(5) + theme().text_width("interface", self.text()), line)

    def minimumSizeHint(self) -> QSize:
        """It is shown whole or not at all."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap, then the text quietly."""
        with QPainter(self) as painter:
            width, height = marks.cap_size(self.key)
            cap = marks.cap(self.key, self.devicePixelRatioF())
            painter.drawPixmap(0, (self.height() - height) // 2, cap)
            colours = theme().colours
            painter.setPen(colours.text if self.underMouse() else colours.muted)
            painter.setFont(theme().fonts.interface)
            text = QRectF(self.rect()).adjusted(width + theme().px(5), 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class KeyHints(QWidget):
    """Hints from left to right, the most needed first; those that find no room are left out, not cut."""

    pressed = Signal(str)
    """The key of the hint a person clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: list[KeyHint] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show these keys and texts; the same again costs nothing."""
        if [(hint.key, hint.text()) for hint in self._hints] == list(hints):
            return
        for old in self._hints:
            old.hide()
            old.deleteLater()
        self._hints = [KeyHint(key, text, self) for key, text in hints]
        for hint in self._hints:
            hint.clicked.connect(lambda _=False, key=hint.key: self.pressed.emit(key))
        self._place()

    def hints(self) -> list[KeyHint]:
        """Every hint, also those without room at present."""
        return list(self._hints)

    def sizeHint(self) -> QSize:
        """Room for all of them."""
        width = sum(hint.sizeHint().width() + SPACE_16 for hint in self._hints)
        return QSize(width, max(marks.cap_size("F2")[1], theme().line_height("interface")))

    def minimumSizeHint(self) -> QSize:
        """None has to be seen."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as there is room for."""
        self._place()

    def _place(self) -> None:
        """Put them side by side until the room ends."""
        left = 0
        for hint in self._hints:
            size = hint.sizeHint()
            hint.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
            hint.setVisible(left + size.width() <= self.width())
            left += size.width() + SPACE_16
