"""The kinds of note side by side, one of them chosen; those that are written show their sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from omi_desktop.records.annotations import KINDS
from omi_desktop.ui.icons import icon_pixmap
from omi_desktop.ui.kinds import LOOKS, kind_key, kind_text
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets import marks

_SIGN_PX = 14


class KindBar(QWidget):
    """Native checkable buttons that break into lines where the room is narrow.

    Where two lines are not enough only the kind chosen keeps its words; the others have key and sign.

    Arrows move between them and Tab stops once; a click leaves the keyboard where it is. `chosen` comes
    from a person alone.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kinds")
        self.setAccessibleName(self.tr("Kind of note"))
        self.buttons = {kind: _Kind(kind, self) for kind in KINDS}
        self.buttons[KINDS[0]].setChecked(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_value(self, kind: str) -> None:
        """Show this kind as chosen; emits nothing."""
        self.buttons[kind].setChecked(True)
        self.fit()

    def value(self) -> str:
        """The kind chosen."""
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    def set_written(self, texts: Mapping[str, str]) -> None:
        """Show which kinds have a text here; the text stands in the tooltip."""
        for kind, button in self.buttons.items():
            button.set_text_of(texts.get(kind, ""))
        self.fit()

    def hasHeightForWidth(self) -> bool:
        """The buttons break into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows every kind at this width, in pixels."""
        return self._places(width)[-1][2] + self._line()

    def sizeHint(self) -> QSize:
        """What it would like at its present width."""
        return QSize(self.width(), self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """The longest kind whole, and every line."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines follow the width."""
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size needs other room."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self.fit()

    def fit(self) -> None:
        """Give every button its place."""
        for button, left, top in self._places(self.width()):
            button.setGeometry(left, top, button.sizeHint().width(), self._line())
            button.update()

    def _places(self, width: int) -> Sequence[tuple[QPushButton, int, int]]:
        """Each button with its left and top, in pixels."""
        found = self._broken(width, short=False)
        return found if found[-1][2] <= self._line() + SPACE_4 else self._broken(width, short=True)

    def _broken(self, width: int, *, short: bool) -> Sequence[tuple[QPushButton, int, int]]:
        found: list[tuple[QPushButton, int, int]] = []
        left = top = 0
        for button in self.buttons.values():
            button.short = short
        for button in self.buttons.values():
            needed = button.sizeHint().width()
            if left and left + needed > width:
                left, top = 0, top + self._line() + SPACE_4
            found.append((button, left, top))
            left += needed + SPACE_4
        return found

    def _line(self) -> int:
        return theme().line_height("interface") + SPACE_8


class _Kind(QPushButton):
    """One kind: its key, its sign where it is written, its words."""

    def __init__(self, kind: str, owner: KindBar) -> None:
        super().__init__(kind_text(kind), owner)
        self._kind, self._owner, self._written = kind, owner, ""
        self.short = False
        """Whether it goes without its words while it is not chosen."""
        self.setObjectName(f"kind:{kind}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        # a click on a kind must not end the writing
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._describe()

    def set_text_of(self, text: str) -> None:
        """What is written of this kind."""
        if text != self._written:
            self._written = text
            self._describe()
            self.update()

    def nextCheckState(self) -> None:
        """Qt asks this on a person's click or arrow key, never on setChecked."""
        if not self.isChecked():
            self.setChecked(True)
            self._owner.fit()
            self._owner.chosen.emit(self._kind)

    def sizeHint(self) -> QSize:
        """Key, sign and the words in their stronger weight, so that nothing moves when it is chosen."""
        words = theme().text_width("interface_strong", self.text()) if self._is_worded() else 0
        return QSize(SPACE_8 + self._before_words() + words + SPACE_8, theme().line_height("interface") + 8)

    def minimumSizeHint(self) -> QSize:
        """It is shown whole."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tinted and strong when chosen, with a second outline for the keyboard's focus."""
        with QPainter(self) as painter:
            now, on = theme(), self.isChecked()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            hovered = now.colours.hover if self.underMouse() else now.colours.panel
            painter.setBrush(now.colours.accent_soft if on else hovered)
            edge = now.colours.accent if on or self.hasFocus() else now.colours.chip_line
            painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            self._draw_before_words(painter)
            painter.setFont(now.font("interface_strong" if on else "interface"))
            painter.setPen(now.colours.accent if on else now.colours.text)
            box = QRectF(self.rect()).adjusted(SPACE_8 + self._before_words(), 0, 0, 0)
            if self._is_worded():
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _draw_before_words(self, painter: QPainter) -> None:
        """The key's digit, or the sign of the kind where there is a text; without words both."""
        ratio, left, key = self.devicePixelRatioF(), SPACE_8, self._digit()
        if not self._written or not self._is_worded():
            top = (self.height() - marks.cap_size(key)[1]) // 2
            painter.drawPixmap(left - 2, top, marks.cap(key, ratio))
            left += marks.cap_size(key)[0] + SPACE_4
        if self._written or not self._is_worded():
            look, size = LOOKS[self._kind], theme().px(_SIGN_PX)
            role = look.role if self._written else "muted"
            sign = icon_pixmap(look.icon, role, size, ratio)
            painter.drawPixmap(left, (self.height() - size) // 2, sign)

    def _before_words(self) -> int:
        cap, sign = marks.cap_size(self._digit())[0], theme().px(_SIGN_PX)
        return max(cap - 2, sign) + SPACE_4 if self._is_worded() else cap + SPACE_4 + sign

    def _is_worded(self) -> bool:
        return self.isChecked() or not self.short

    def _digit(self) -> str:
        return kind_key(self._kind)[-1]

    def _describe(self) -> None:
        name = self.text()
        self.setAccessibleName(self.tr("{0}, written").format(name) if self._written else name)
        key = self.tr("{0} ({1})").format(name, kind_key(self._kind))
        self.setToolTip(f"{key}\n{self._written}" if self._written else key)
