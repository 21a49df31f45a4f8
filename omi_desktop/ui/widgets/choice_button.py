"""One choice: a native radio button that paints its ring, its text and its key itself."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton

from omi_desktop.ui.paragraph import paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets import marks
from omi_desktop.ui.widgets.alive import is_alive

if TYPE_CHECKING:
    from omi_desktop.ui.widgets.choice_buttons import ChoiceButtons

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Choice(NamedTuple):
    """One answer offered: its value, its text, and the keys that give it ("0 A": 0 is shown, A works too)."""

    value: str
    text: str
    key: str = ""

    @property
    def cap(self) -> str:
        """The key that is shown."""
        return self.key.split(" ", 1)[0]


class ChoiceButton(QRadioButton):
    """Native for the keyboard and for screen readers; a click always chooses, it never takes back."""

    _owner: "ChoiceButtons | None" = None

    def __init__(self, item: str, choice: Choice, owner: "ChoiceButtons") -> None:
        super().__init__(choice.text.replace("&", "&&"), owner)
        self._owner = owner
        self.choice = choice
        # an unanswered question shows every button off
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setObjectName(f"{item}:{choice.value}")
        self.setAccessibleName(f"{item} {choice.text}")

    def nextCheckState(self) -> None:
        """Qt asks this on a click, a press of Space or a screen reader's press, never on setChecked."""
        if self._owner:
            self._owner.take(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses, left and right look at the neighbours, everything else is the row's business."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        elif self._owner and (step := _STEPS.get(Qt.Key(event.key()))):
            self._owner.step(self, step)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the row."""
        super().focusInEvent(event)
        if self._owner:
            self._owner.focus_came()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the row."""
        super().focusOutEvent(event)
        # Qt says so also while the whole row is being deleted
        if is_alive(self._owner):
            self._owner.focus_went(event.reason())

    def sizeHint(self) -> QSize:
        """One line of text with ring and key."""
        return QSize(natural_width(self.choice), line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring, text, key; a fine frame where the keyboard's focus is."""
        with QPainter(self) as painter:
            now, first = theme(), line_height()
            ratio, enabled = self.devicePixelRatioF(), self.isEnabled()
            ring = marks.ring(
                checked=self.isChecked(), enabled=enabled, hovered=self.underMouse(), ratio=ratio
            )
            size, left = marks.ring_size(), SPACE_4
            painter.drawPixmap(left, (first - size) // 2, ring)
            left += size + SPACE_8
            painter.setPen(now.colours.text if enabled else now.colours.muted)
            left += self._draw_text(painter, left) + now.px(6)
            if self.choice.key and enabled:
                _, cap_height = marks.cap_size(self.choice.cap)
                painter.drawPixmap(left, (first - cap_height) // 2, marks.cap(self.choice.cap, ratio))
            if self.hasFocus():
                self._draw_focus(painter)

    def _draw_text(self, painter: QPainter, left: int) -> int:
        """The text, broken where the room is narrow; gives the width it took."""
        block = paragraph(self.choice.text, "question", text_room(self.choice, self.width()))
        block.draw(painter, left, (line_height() - theme().line_height("question")) / 2)
        return round(block.widest_line())

    def _draw_focus(self, painter: QPainter) -> None:
        """Which choice Space would take."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colours.accent, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def line_height() -> int:
    """The height of a choice whose text is one line; at least 24 pixels, easy to hit."""
    return theme().remember("choice line", lambda: max(24, theme().line_height("question") + SPACE_4))


def natural_width(choice: Choice) -> int:
    """The width a choice takes on one line."""
    return theme().text_width("question", choice.text) + _around(choice)


def height_at(choice: Choice, width: int) -> int:
    """The height a choice needs at this width; more lines where its text has to break."""
    if width >= natural_width(choice):
        return line_height()
    block = paragraph(choice.text, "question", text_room(choice, width))
    return line_height() - theme().line_height("question") + block.height


def text_room(choice: Choice, width: int) -> int:
    """What is left for the text of a choice that wide."""
    return width - _around(choice)


def _around(choice: Choice) -> int:
    """Everything in a choice but its text."""
    cap = marks.cap_size(choice.cap)[0]
    return SPACE_4 + marks.ring_size() + SPACE_8 + (theme().px(6) + cap if cap else 0) + SPACE_4
