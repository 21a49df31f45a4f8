"""One fact as a row: choices side by side, a list, or a line to write on."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from omi_desktop.errors import OmiError
from omi_desktop.ui.icons import icon_pixmap
from omi_desktop.ui.language import core, locale
from omi_desktop.ui.paragraph import paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets.choice_buttons import ChoiceButtons, Choices
from omi_desktop.ui.widgets.fact_inputs import FactLine, FactList
from omi_desktop.ui.widgets.form_row import FormRow, Line
from omi_desktop.ui.widgets.inputs import input_height
from omi_desktop.ui.widgets.row_geometry import Columns, columns_without_number

MOST_SIDE_BY_SIDE = 5
"""More choices than this make a list to open."""

_WRITTEN_PX = {"number": 110, "date": 130, "text": 344}


class FactField(FormRow):
    """`edited(item, value)` comes from a person alone; None where the fact was cleared.

    What is written is read by `understand`, which gives the value to keep or raises OmiError; a text it
    refuses stays as it was written, is marked with the reason, and is not emitted.
    """

    edited = Signal(str, object)

    def __init__(self, item: str, text: str, guidance: str = "", parent: QWidget | None = None) -> None:
        super().__init__(item, text, guidance, parent)
        self.setAccessibleName(text)

    def set_content(self, value: str | None = None, reason: str = "", off_reason: str = "") -> None:
        """Show another case's value, why it is asked there, and why it is not asked (off)."""
        self.set_value(value)
        self._show_lines(reason, off_reason)

    def set_value(self, value: str | None) -> None:
        """Show this value, or None; emits nothing."""
        raise NotImplementedError

    def value(self) -> str | None:
        """The value shown, None while there is none or what is written is not understood."""
        raise NotImplementedError

    def columns(self, width: int) -> Columns:
        """A fact has no number: its text starts at the left."""
        return columns_without_number(width)


class ChoiceFact(FactField):
    """A fact with few choices: all of them side by side."""

    def __init__(self, item: str, text: str, choices: Choices, guidance: str, parent: QWidget | None) -> None:
        super().__init__(item, text, guidance, parent)
        self.choices = ChoiceButtons(item, choices, self)
        self.choices.setAccessibleName(text)
        self.choices.say(f"{text}:")
        self.choices.chosen.connect(lambda value: self.edited.emit(self.item, value))
        self.choices.cleared.connect(lambda: self.edited.emit(self.item, None))
        self.choices.focus_changed.connect(self.focus_moved)
        self.hold(self.choices)

    def set_value(self, value: str | None) -> None:
        """Show this choice, or none."""
        self.choices.set_value(value)

    def value(self) -> str | None:
        """The choice shown."""
        return self.choices.value()


class ListFact(FactField):
    """A fact with many choices: a list to open; its first line clears."""

    def __init__(self, item: str, text: str, choices: Choices, guidance: str, parent: QWidget | None) -> None:
        super().__init__(item, text, guidance, parent)
        self.list = FactList(self)
        self.list.setObjectName(item)
        self.list.setAccessibleName(text)
        self.list.addItem(self.tr("Not recorded"), None)
        for value, label, *_ in choices:
            self.list.addItem(label, value)
        self.list.activated.connect(self._on_activated)
        self.hold(self.list)

    def set_value(self, value: str | None) -> None:
        """Show this choice, or that nothing is recorded."""
        self.list.setCurrentIndex(max(self.list.findData(value), 0))

    def value(self) -> str | None:
        """The choice shown."""
        return self.list.currentData()

    def first_line(self) -> int:
        """Level with the text in the box."""
        return _level_with_box()

    def held_box(self, at: Columns) -> tuple[int, int]:
        """As wide as its longest line asks."""
        return at.choices + SPACE_4, min(self.list.sizeHint().width(), at.choices_width - SPACE_4)

    def _on_activated(self, index: int) -> None:
        self.edited.emit(self.item, self.list.itemData(index))


class WrittenFact(FactField):
    """A fact to write: number, date or text."""

    def __init__(
        self,
        item: str,
        text: str,
        kind: str,
        understand: Callable[[str], str],
        guidance: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(item, text, guidance, parent)
        self._kind, self._understand = kind, understand
        self._value: str | None = None
        self._problem = ""
        self.line = FactLine(self)
        self.line.setObjectName(item)
        self.line.setAccessibleName(text)
        self.line.setPlaceholderText(self.tr("dd/mm/yyyy") if kind == "date" else "")
        self.line.textEdited.connect(self._on_typed)
        self.line.editingFinished.connect(self._on_finished)
        self._dirty = False
        self.hold(self.line)

    def set_value(self, value: str | None) -> None:
        """Show this value; what is being written stays unless the value is another one."""
        if value != self._value or not (self._dirty or self._problem):
            self._value, self._dirty = value, False
            self.line.setText(self._as_written(value))
            self._tell("")

    def value(self) -> str | None:
        """The value understood, None where there is none."""
        return None if self._problem else self._value

    def problem(self) -> str:
        """Why what is written is not understood; empty when it is."""
        return self._problem

    def half_written(self) -> str:
        """What is written and not understood; empty where nothing is."""
        return self.line.text() if self._problem else ""

    def write(self, text: str) -> None:
        """Write this as if it had been typed."""
        self.line.setText(text)
        self._dirty = True
        self._on_finished()

    def extra_lines(self, at: Columns) -> list[Line]:
        """The date in words, so that day and month cannot be mistaken; or what is wrong."""
        colours = theme().colours
        if self._problem:
            indent = theme().px(12) + SPACE_4
            block = paragraph(self._problem, "guidance", at.text_width - indent)
            return [(block, colours.danger, indent)]
        if self._kind == "date" and self._value:
            return [(paragraph(self._in_words(), "guidance", at.text_width), colours.muted, 0)]
        return []

    def first_line(self) -> int:
        """Level with the text in the box."""
        return _level_with_box()

    def held_box(self, at: Columns) -> tuple[int, int]:
        """As wide as what is to be written."""
        return at.choices + SPACE_4, min(theme().px(_WRITTEN_PX[self._kind]), at.choices_width - SPACE_4)

    def draw_sign(self, painter: QPainter, left: int, top: int) -> None:
        """The sign of what is wrong."""
        size = theme().px(12)
        sign = icon_pixmap("attention", "danger", size, self.devicePixelRatioF())
        painter.drawPixmap(left, top + (theme().line_height("guidance") - size) // 2, sign)

    def _on_typed(self) -> None:
        self._dirty = True

    def _on_finished(self) -> None:
        """The person left the line or pressed Enter."""
        if not self._dirty:
            return
        self._dirty = False
        written = self.line.text().strip()
        try:
            understood = self._understand(written) if written else None
        except OmiError as problem:
            self._tell(core(str(problem)))
            return
        self._take(understood)

    def _take(self, understood: str | None) -> None:
        """Show what was understood, and say so where it is new."""
        is_new = understood != self._value
        self._value = understood
        self.line.setText(self._as_written(understood))
        self._tell("")
        if is_new:
            self.edited.emit(self.item, understood)

    def _tell(self, problem: str) -> None:
        """Show or take away what is wrong."""
        self._problem = problem
        self.line.set_wrong(bool(problem))
        self.line.setAccessibleDescription(problem)
        self.heights_change()

    def _as_written(self, value: str | None) -> str:
        """A date as it is written in Britain; anything else as it is."""
        day = _day(value) if self._kind == "date" else None
        return locale().toString(day, "dd/MM/yyyy") if day else value or ""

    def _in_words(self) -> str:
        """Monday 14 January 2008."""
        day = _day(self._value)
        return locale().toString(day, "dddd d MMMM yyyy") if day else ""


def fact_field(
    item: str,
    text: str,
    kind: str,
    choices: Choices = (),
    guidance: str = "",
    understand: Callable[[str], str] = str,
    parent: QWidget | None = None,
) -> FactField:
    """The row for a fact of that kind: choice, yes_no, number, date or text.

    Choices are (value, text, key); a yes/no fact brings its own. Up to five stand side by side.
    """
    if kind in ("number", "date", "text"):
        return WrittenFact(item, text, kind, understand, guidance, parent)
    offered = choices or (_yes_no() if kind == "yes_no" else ())
    made = ChoiceFact if len(offered) <= MOST_SIDE_BY_SIDE else ListFact
    return made(item, text, offered, guidance, parent)


def _level_with_box() -> int:
    """From the row's edge to a line of text that stands level with the text in a line or list."""
    return SPACE_8 + (input_height() - theme().line_height("question")) // 2


def _yes_no() -> Choices:
    """Yes and no with their keys."""
    return [
        ("yes", QCoreApplication.translate("FactField", "Yes"), "Y"),
        ("no", QCoreApplication.translate("FactField", "No"), "N"),
    ]


def _day(value: str | None) -> QDate | None:
    """The day of an ISO date, None where it is none."""
    day = QDate.fromString(value or "", Qt.DateFormat.ISODate)
    return day if day.isValid() else None
