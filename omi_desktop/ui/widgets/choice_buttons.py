"""The choices of one question or fact as native radio buttons on fixed columns."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_16
from omi_desktop.ui.widgets.choice_button import Choice, ChoiceButton, height_at, natural_width
from omi_desktop.ui.widgets.choice_grid import Place, arrange

_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_NOT_LOST = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_Modifier = Qt.KeyboardModifier
_MODIFIERS = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_STEP = 24

Choices = Sequence[Choice | tuple[str, str, str]]
"""What is offered: value, text and key, in the order shown."""


class ChoiceButtons(QWidget):
    """Shows at most one choice as taken, none while unanswered; one stop of the Tab key for all of them.

    `chosen` and `cleared` come from a person alone (click, key, screen reader), never from `set_value`.
    """

    chosen = Signal(str)
    """The value a person took; also when it was taken already, so that the focus may go on."""
    cleared = Signal()
    """A person pressed Delete."""
    focus_changed = Signal(bool)
    """The keyboard came to one of the choices, or left them all."""

    def __init__(self, item: str, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self.item = item
        self.choices: tuple[Choice, ...] = tuple(Choice(*choice) for choice in choices)
        self.buttons: dict[str, ChoiceButton] = {
            choice.value: ChoiceButton(item, choice, self) for choice in self.choices
        }
        self._stop: ChoiceButton | None = None
        self._move_stop()

    def say(self, before: str, about: str = "") -> None:
        """Have a screen reader say this before each choice, and about it what is asked."""
        for button in self.buttons.values():
            button.setAccessibleName(f"{before} {button.choice.text}")
            button.setAccessibleDescription(about)

    def value(self) -> str | None:
        """The value shown, None while unanswered."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show this value, or with None no answer; emits nothing."""
        if value == self._value:
            return
        self._check(False)
        self._value = value
        self._check(True)
        self._move_stop()

    def take(self, button: ChoiceButton) -> None:
        """A person took this choice."""
        self.set_value(button.choice.value)
        self.on_chosen(button.choice.value)

    def on_chosen(self, value: str) -> None:
        """Pass on what a person took."""
        self.chosen.emit(value)

    def on_cleared(self) -> None:
        """Pass on that a person pressed Delete."""
        self.cleared.emit()

    def on_focus(self, came: bool) -> None:
        """Pass on where the keyboard is."""
        self.focus_changed.emit(came)

    def take_key(self, key: str) -> bool:
        """Take the choice whose key this is, as a person's click; whether there was one."""
        for choice in self.choices:
            if key and self.isEnabled() and key.upper() in choice.key.upper().split():
                self.buttons[choice.value].click()
                return True
        return False

    def step(self, button: ChoiceButton, by: int) -> None:
        """Look at the neighbour without taking it."""
        row = list(self.buttons.values())
        row[(row.index(button) + by) % len(row)].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_came(self) -> None:
        """The keyboard is at one of the choices."""
        self.on_focus(True)

    def focus_went(self, reason: Qt.FocusReason) -> None:
        """The keyboard left; to a neighbour, or for another window in front, is no leaving."""
        now_at = QApplication.focusWidget()
        stayed = now_at is not None and self.isAncestorOf(now_at)
        if reason not in _NOT_LOST and not stayed:
            self.on_focus(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A choice's key takes it, Delete clears; anything else is the row's business."""
        plain = not event.modifiers() & _MODIFIERS
        if plain and event.key() in _CLEARING:
            self.on_cleared()
        elif not (plain and self.take_key(event.text())):
            event.ignore()

    def hasHeightForWidth(self) -> bool:
        """Choices that find no room go to a further line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines, in pixels."""
        return self._spots(width)[1]

    def sizeHint(self) -> QSize:
        """All choices on one line, if the list is short."""
        widths = [natural_width(choice) for choice in self.choices]
        room = sum(-(-width // _step()) * _step() for width in widths)
        return QSize(room, self.heightForWidth(room))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word or so; below that the texts break."""
        return QSize(theme().px(120), self.heightForWidth(max(self.width(), theme().px(120))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every button in its place."""
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._place()

    def _place(self) -> None:
        """Give every button its rectangle."""
        for button, rect in zip(self.buttons.values(), self._spots(self.width())[0], strict=True):
            button.setGeometry(rect)

    def _spots(self, width: int) -> tuple[list[QRect], int]:
        """Every button's rectangle and the height of them all; shared by questions with these choices."""
        return theme().remember(("choices", self.choices, width), partial(_measure, self.choices, width))

    def _check(self, on: bool) -> None:
        """Show the button of the present value on or off; a value that is not offered shows none."""
        if button := self.buttons.get(self._value or ""):
            button.setChecked(on)

    def _move_stop(self) -> None:
        """Let Tab stop at the choice taken, or at the first."""
        stop = self.buttons.get(self._value or "") or next(iter(self.buttons.values()), None)
        if stop is self._stop or stop is None:
            return
        if self._stop:
            self._stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        had_focus = self._stop is not None and self._stop.hasFocus()
        stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stop = stop
        self.setFocusProxy(stop)
        if had_focus:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)


def _measure(choices: tuple[Choice, ...], width: int) -> tuple[list[QRect], int]:
    """Rectangles of the choices within that width, and their height together."""
    gap = theme().px(SPACE_16) - SPACE_4
    places = arrange([natural_width(choice) + gap for choice in choices], width + gap, _step())
    placed = list(zip(choices, places, strict=True))
    rects = [_sized(choice, place, min(natural_width(choice), width - place.x)) for choice, place in placed]
    top = 0
    for line in range(max((place.line for place in places), default=-1) + 1):
        level = [rect for rect, place in zip(rects, places, strict=True) if place.line == line]
        for rect in level:
            rect.moveTop(top)
        top += max(rect.height() for rect in level) + SPACE_4
    return rects, max(top - SPACE_4, 0)


def _sized(choice: Choice, place: Place, width: int) -> QRect:
    """The rectangle of one choice that wide, not yet on its line."""
    return QRect(place.x, 0, width, height_at(choice, width))


def _step() -> int:
    """The grid the choices stand on, in pixels."""
    return theme().px(_STEP)
