"""One question as a row: number, text, why it is asked, guidance, choices, note."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omi_desktop.ui.icons import icon_pixmap
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets.choice_button import line_height
from omi_desktop.ui.widgets.choice_buttons import ChoiceButtons, Choices
from omi_desktop.ui.widgets.note_button import NoteButton
from omi_desktop.ui.widgets.row_geometry import Columns, columns


class QuestionRow(QWidget):
    """Paints its own text, so that a row is its radio buttons, a note mark and nothing else.

    Built once for a question, then shown with another case's content by `set_content`; that and the
    single setters only paint. `chosen`, `cleared` and `note_requested` come from a person alone.
    """

    chosen = Signal(str, str)
    """Item and the value a person took, also when it was taken already."""
    cleared = Signal(str)
    """A person pressed Delete on this item."""
    note_requested = Signal(str)
    """A person pressed F2 or the note mark of this item."""
    focused = Signal(str)
    """The keyboard came to this item."""

    def __init__(
        self,
        item: str,
        number: str,
        text: str,
        choices: Choices,
        guidance: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item, self.number, self.text = item, number, text
        self._guidance, self._reason, self._note, self._off_reason = guidance, "", "", ""
        self._guidance_shown = bool(guidance)
        self._has_focus = False
        self._heights: dict[int, int] = {}
        self.setObjectName(item)
        self.setAccessibleName(f"{number} {text}")
        self.choices = _RowChoices(item, choices, self)
        self.note_button = NoteButton(item, self.ask_for_note, self)
        self.setFocusProxy(self.choices)
        self.setSizePolicy(_policy())

    # what is shown

    def set_content(
        self, value: str | None = None, reason: str = "", note: str = "", off_reason: str = ""
    ) -> None:
        """Show another case's answer, why it is asked there, its note, and why it is not asked (off)."""
        self.choices.set_value(value)
        if note != self._note:
            self.note_button.set_note(note)
        if bool(off_reason) != bool(self._off_reason):
            self.choices.setEnabled(not off_reason)
            self.note_button.setEnabled(not off_reason)
        lines_change = (reason, bool(note), off_reason) != (self._reason, bool(self._note), self._off_reason)
        self._reason, self._note, self._off_reason = reason, note, off_reason
        if lines_change:
            self._heights_change()
        self.update()

    def set_value(self, value: str | None) -> None:
        """Show this answer, or with None no answer."""
        self.choices.set_value(value)
        self.update()

    def set_note(self, note: str) -> None:
        """Show this note, or none."""
        self.set_content(self.value(), self._reason, note, self._off_reason)

    def set_guidance_shown(self, shown: bool) -> None:
        """Open or close the guidance under the text."""
        if shown != self._guidance_shown:
            self._guidance_shown = shown
            self._heights_change()
            self.update()

    def set_focus_shown(self, shown: bool) -> None:
        """Outline the row without the keyboard being here, as while its note is written elsewhere."""
        self._has_focus = shown
        self.update()

    def value(self) -> str | None:
        """The answer shown."""
        return self.choices.value()

    def note(self) -> str:
        """The note shown."""
        return self._note

    def is_answered(self) -> bool:
        """Whether one of the choices is shown as taken."""
        return self.choices.value() is not None

    def is_off(self) -> bool:
        """Whether the question is shown as not asked in this case."""
        return bool(self._off_reason)

    def is_focus_shown(self) -> bool:
        """Whether the row is outlined as the one in hand."""
        return self._has_focus

    # measures

    def hasHeightForWidth(self) -> bool:
        """Text and choices break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows everything at this width, in pixels."""
        if (height := self._heights.get(width)) is None:
            height = self._heights[width] = self._measure(width)
        return height

    def sizeHint(self) -> QSize:
        """What the row would like at its present width."""
        width = max(self.width(), theme().px(480))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The narrowest row in which every choice can still be read."""
        return QSize(theme().px(280), line_height() + 2 * SPACE_8)

    def _measure(self, width: int) -> int:
        """The height of the taller of text and choices, or of both where they stand under one another."""
        at = columns(width)
        text = _pad() + sum(block.height for block, *_ in self._blocks(at)) + self._between()
        choices = self.choices.heightForWidth(at.choices_width)
        if at.stacked:
            return text + SPACE_4 + choices + SPACE_8 + 1
        return max(text + _pad(), SPACE_8 + choices + SPACE_8) + 1

    def _blocks(self, at: Columns) -> list[tuple[Paragraph, QColor]]:
        """The paragraphs from top to bottom with their colours."""
        colours = theme().colours
        ink = colours.muted if self._off_reason else colours.text
        blocks = [(paragraph(self.text, "question", at.text_width), ink)]
        for line in (self._off_reason or self._reason, self._guidance if self._guidance_shown else ""):
            if line:
                blocks.append((paragraph(line, "guidance", at.text_width), colours.muted))
        if self._note:
            blocks.append((paragraph(self._one_line_note(at), "guidance", at.text_width), colours.text))
        return blocks

    def _between(self) -> int:
        """A breath between the question and what stands under it."""
        return SPACE_4 if self._reason or self._off_reason or self._note or self._shows_guidance() else 0

    def _shows_guidance(self) -> bool:
        return self._guidance_shown and bool(self._guidance)

    def _one_line_note(self, at: Columns) -> str:
        """The note cut to one line with a dot-dot-dot; all of it is in the mark's tooltip."""
        return theme().elided("guidance", " ".join(self._note.split()), at.text_width - _note_indent())

    def _heights_change(self) -> None:
        """What was measured is no longer true."""
        self._heights.clear()
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        """Give choices and note mark their rectangles."""
        at = columns(self.width())
        height = self.choices.heightForWidth(at.choices_width)
        top = self.height() - height - SPACE_8 - 1 if at.stacked else SPACE_8
        self.choices.setGeometry(at.choices, top, at.choices_width, height)
        level = SPACE_8 + (line_height() - at.note_size) // 2
        self.note_button.setGeometry(at.note, level, at.note_size, at.note_size)

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the width."""
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        if event.type() == QEvent.Type.FontChange:
            self._heights_change()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 asks for the note; what the choices did not want goes on to the tab."""
        if event.key() == Qt.Key.Key_F2 and not event.modifiers():
            self.ask_for_note()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the choices takes the row in hand without answering."""
        if not self._off_reason:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline, number, paragraphs."""
        painter = QPainter(self)
        at = columns(self.width())
        self._draw_ground(painter)
        self._draw_number(painter, at)
        top = _pad()
        for n, (block, colour) in enumerate(self._blocks(at)):
            painter.setPen(colour)
            indent = self._draw_note_sign(painter, at, top, n) if self._note else 0
            block.draw(painter, at.text + indent, top)
            top += block.height + (SPACE_4 if n == 0 else 0)

    def _draw_ground(self, painter: QPainter) -> None:
        """The outline of the row in focus, a hairline under every other."""
        colours = theme().colours
        if not self._has_focus:
            painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(colours.accent_soft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _draw_number(self, painter: QPainter, at: Columns) -> None:
        """Strong while it waits for an answer."""
        now = theme()
        waiting = not self._off_reason and not self.is_answered()
        painter.setPen(now.colours.text if waiting else now.colours.muted)
        painter.setFont(now.fonts.guidance_strong if waiting else now.fonts.guidance)
        box = QRectF(at.number, _pad(), at.text - at.number, now.line_height("question"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.number)

    def _draw_note_sign(self, painter: QPainter, at: Columns, top: int, n: int) -> int:
        """A small sheet before the note; gives the indent of the paragraph."""
        if n != len(self._blocks(at)) - 1:
            return 0
        size = theme().px(12)
        line = theme().line_height("guidance")
        sign = icon_pixmap("note", "accent", size, self.devicePixelRatioF())
        painter.drawPixmap(at.text, top + (line - size) // 2, sign)
        return _note_indent()

    # what a person does

    def answer_taken(self, value: str) -> None:
        """A person took this value."""
        self.update()
        self.chosen.emit(self.item, value)

    def ask_for_note(self) -> None:
        """A person wants to write a note."""
        self.note_requested.emit(self.item)

    def focus_moved(self, came: bool) -> None:
        """The keyboard came to the row or left it."""
        if came != self._has_focus:
            self.set_focus_shown(came)
            if came:
                self.focused.emit(self.item)


class _RowChoices(ChoiceButtons):
    """Tells its row directly: four connections for each of 284 rows took 15 ms of building a tab."""

    def __init__(self, item: str, choices: Choices, row: QuestionRow) -> None:
        super().__init__(item, choices, row)
        self._row = row

    def on_chosen(self, value: str) -> None:
        self._row.answer_taken(value)

    def on_cleared(self) -> None:
        self._row.cleared.emit(self._row.item)

    def on_focus(self, came: bool) -> None:
        self._row.focus_moved(came)


def _pad() -> int:
    """From the row's edge to its first line of text, so that it stands level with the choices."""
    return SPACE_8 + (line_height() - theme().line_height("question")) // 2


def _note_indent() -> int:
    """Room for the sheet before a note."""
    return theme().px(12) + SPACE_4


def _policy() -> QSizePolicy:
    """As wide as the tab, as high as it needs."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
