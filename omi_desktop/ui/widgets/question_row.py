"""One question as a row: number, text, why it is asked, guidance, choices, note."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from omi_desktop.ui.icons import icon_pixmap
from omi_desktop.ui.paragraph import paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets.alive import is_alive
from omi_desktop.ui.widgets.choice_button import line_height
from omi_desktop.ui.widgets.choice_buttons import ChoiceButtons, Choices
from omi_desktop.ui.widgets.form_row import FormRow, Line
from omi_desktop.ui.widgets.note_button import NoteButton
from omi_desktop.ui.widgets.remarks import Remark
from omi_desktop.ui.widgets.row_geometry import Columns


class QuestionRow(FormRow):
    """Built once for a question, then shown with another case's content by `set_content`.

    That and the single setters only paint. `chosen`, `cleared` and `note_requested` come from a
    person alone; `focused` says that the keyboard came here.
    """

    chosen = Signal(str, str)
    """Item and the value a person took, also when it was taken already."""
    cleared = Signal(str)
    """A person pressed Delete on this item."""
    note_requested = Signal(str)
    """A person pressed F2 or the note mark of this item."""

    def __init__(
        self,
        item: str,
        number: str,
        text: str,
        choices: Choices,
        guidance: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(item, text, guidance, parent)
        self.number = number
        self._note = ""
        self.setAccessibleName(f"{number} {text}")
        self.choices = _RowChoices(item, choices, self)
        self.choices.say(number, text)
        self.note_button = NoteButton(item, self.ask_for_note, self)
        self.hold(self.choices)

    def set_content(
        self, value: str | None = None, reason: str = "", note: str = "", off_reason: str = ""
    ) -> None:
        """Show another case's answer, why it is asked there, its note, and why it is not asked (off)."""
        self.set_value(value)
        self.set_note(note)
        self._show_lines(reason, off_reason)

    def set_value(self, value: str | None) -> None:
        """Show this answer, or with None no answer."""
        if value != self.choices.value():
            self.choices.set_value(value)
            self.update()

    def set_note(self, note: str) -> None:
        """Show this note, or none."""
        if note == self._note:
            return
        came_or_went = bool(note) != bool(self._note)
        self._note = note
        self.note_button.set_note(note)
        if came_or_went:
            self.heights_change()
        self.update()

    def set_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what is remarked on this; the note mark bears the sign of the most pressing."""
        super().set_remarks(remarks)
        self.note_button.set_remarks(remarks)

    def value(self) -> str | None:
        """The answer shown."""
        return self.choices.value()

    def note(self) -> str:
        """The note shown."""
        return self._note

    def is_answered(self) -> bool:
        """Whether one of the choices is shown as taken."""
        return self.choices.value() is not None

    def switch(self, on: bool) -> None:
        """Choices and note together."""
        super().switch(on)
        self.note_button.setEnabled(on)

    def extra_lines(self, at: Columns) -> list[Line]:
        """The note, cut to one line with a sign that there is more; the mark's tooltip has all of it."""
        if not self._note:
            return []
        indent = theme().px(12) + SPACE_4
        text = theme().elided("guidance", " ".join(self._note.split()), at.text_width - indent)
        return [(paragraph(text, "guidance", at.text_width), theme().colours.text, indent)]

    def place(self) -> None:
        """The note mark stands level with the first line."""
        super().place()
        at = self.columns(self.width())
        level = SPACE_8 + (line_height() - at.note_size) // 2
        self.note_button.setGeometry(at.note, level, at.note_size, at.note_size)

    def draw_number(self, painter: QPainter, at: Columns) -> None:
        """Strong while it waits for an answer."""
        now = theme()
        waiting = not self.is_off() and not self.is_answered()
        painter.setPen(now.colours.text if waiting else now.colours.muted)
        painter.setFont(now.fonts.guidance_strong if waiting else now.fonts.guidance)
        box = QRectF(at.number, self.first_line(), at.text - at.number, now.line_height("question"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.number)

    def draw_sign(self, painter: QPainter, left: int, top: int) -> None:
        """A pencil before the note."""
        size = theme().px(12)
        sign = icon_pixmap("note", "accent", size, self.devicePixelRatioF())
        painter.drawPixmap(left, top + (theme().line_height("guidance") - size) // 2, sign)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 asks for the note; what the choices did not want goes on to the tab."""
        if event.key() == Qt.Key.Key_F2 and not event.modifiers():
            self.ask_for_note()
        else:
            event.ignore()

    def answer_taken(self, value: str) -> None:
        """A person took this value."""
        self.update()
        self.chosen.emit(self.item, value)

    def ask_for_note(self) -> None:
        """A person wants to write a note."""
        self.note_requested.emit(self.item)


class _RowChoices(ChoiceButtons):
    """Tells its row directly: four connections for each of 284 rows took 15 ms of building a tab."""

    _row: QuestionRow | None = None

    def __init__(self, item: str, choices: Choices, row: QuestionRow) -> None:
        super().__init__(item, choices, row)
        self._row = row

    def on_chosen(self, value: str) -> None:
        if self._row:
            self._row.answer_taken(value)

    def on_cleared(self) -> None:
        if self._row:
            self._row.cleared.emit(self._row.item)

    def on_focus(self, came: bool) -> None:
        if is_alive(self._row):
            self._row.focus_moved(came)
