"""A row of a form: a text, what stands under it, and an input beside it or below it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets import remarks as remarked
from omi_desktop.ui.widgets.choice_button import line_height
from omi_desktop.ui.widgets.remarks import Remark
from omi_desktop.ui.widgets.row_geometry import Columns, columns

Line = tuple[Paragraph, QColor, int]
"""A paragraph, its colour and its indent in pixels."""


class FormRow(QWidget):
    """Paints its own texts, so that hundreds of rows are light; knows its height at every width.

    A subclass makes one input, hands it to `hold`, and says what is shown under the text.
    """

    focused = Signal(str)
    """The keyboard came to this item."""

    def __init__(self, item: str, text: str, guidance: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item, self.text = item, text
        self._guidance, self._guidance_shown = guidance, bool(guidance)
        self._reason = self._off_reason = ""
        self._told: list[str] = []
        self._remarks: tuple[Remark, ...] = ()
        self._focus_shown = self._unsaved = False
        self._heights: dict[int, int] = {}
        self.setObjectName(item)
        self.setSizePolicy(_policy())

    def hold(self, held: QWidget) -> None:
        """Take the row's input; the keyboard's focus on the row is focus on it."""
        self._held = held
        self.setFocusProxy(held)

    # what is shown

    def set_reason(self, reason: str) -> None:
        """Show why this is asked, or nothing."""
        self._show_lines(reason, self._off_reason)

    def set_off(self, off_reason: str) -> None:
        """Grey the row and say why it is not asked; with an empty text it is asked again."""
        self._show_lines(self._reason, off_reason)

    def set_told(self, told: list[str]) -> None:
        """Show what others said of this, a line each, or nothing."""
        if told != self._told:
            self._told = told
            self.heights_change()

    def told(self) -> list[str]:
        """The lines shown of what others said."""
        return self._told

    def set_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what is remarked on this, a line each with its sign, or nothing."""
        if tuple(remarks) != self._remarks:
            self._remarks = tuple(remarks)
            self._describe()
            self.heights_change()

    def remarks(self) -> tuple[Remark, ...]:
        """The remarks shown."""
        return self._remarks

    def set_unsaved(self, unsaved: bool) -> None:
        """Mark what is shown as not on the disk."""
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self._describe()
            self.heights_change()

    def _describe(self) -> None:
        """What a screen reader says of the row beside its name."""
        unsaved = self._unsaved_text() if self._unsaved else ""
        said = (unsaved, remarked.spoken(self._remarks))
        self.setAccessibleDescription(". ".join(text for text in said if text))

    def is_unsaved(self) -> bool:
        """Whether what is shown is marked as not on the disk."""
        return self._unsaved

    def set_guidance_shown(self, shown: bool) -> None:
        """Open or close the guidance under the text."""
        if shown != self._guidance_shown:
            self._guidance_shown = shown
            self.heights_change()

    def set_focus_shown(self, shown: bool) -> None:
        """Outline the row without the keyboard being here, as while its note is written elsewhere."""
        self._focus_shown = shown
        self.update()

    def has_guidance(self) -> bool:
        """Whether there is guidance to open."""
        return bool(self._guidance)

    def is_guidance_shown(self) -> bool:
        """Whether the guidance is open."""
        return self._guidance_shown and bool(self._guidance)

    def is_off(self) -> bool:
        """Whether it is shown as not asked in this case."""
        return bool(self._off_reason)

    def is_focus_shown(self) -> bool:
        """Whether the row is outlined as the one in hand."""
        return self._focus_shown

    def focus_moved(self, came: bool) -> None:
        """The keyboard came to the row or left it."""
        if came != self._focus_shown:
            self.set_focus_shown(came)
            if came:
                self.focused.emit(self.item)

    def switch(self, on: bool) -> None:
        """Let the inputs be used, or not."""
        self._held.setEnabled(on)

    def _show_lines(self, reason: str, off_reason: str) -> None:
        """Show these lines where they differ from those shown."""
        if (reason, off_reason) == (self._reason, self._off_reason):
            return
        if bool(off_reason) != self.is_off():
            self.switch(not off_reason)
        self._reason, self._off_reason = reason, off_reason
        self.heights_change()

    # measures

    def columns(self, width: int) -> Columns:
        """Where things stand in a row that wide."""
        return columns(width)

    def extra_lines(self, at: Columns) -> list[Line]:
        """What a subclass shows under text, reason and guidance."""
        return []

    def lines(self, at: Columns) -> list[Line]:
        """The paragraphs from top to bottom."""
        colours = theme().colours
        ink = colours.muted if self._off_reason else colours.text
        lines: list[Line] = [(paragraph(self.text, "question", at.text_width), ink, 0)]
        if self._unsaved:
            words = paragraph(self._unsaved_text(), "guidance_strong", at.text_width)
            lines.append((words, colours.danger, 0))
        if under := self._off_reason or self._reason:
            lines.append((paragraph(under, "guidance", at.text_width), colours.muted, 0))
        if self.is_guidance_shown():
            lines.append((paragraph(self._guidance, "guidance", at.text_width), colours.muted, 0))
        for told in self._told:
            lines.append((paragraph(" ".join(told.split()), "guidance", at.text_width), colours.text, 0))
        return lines + self.extra_lines(at)

    @staticmethod
    def _unsaved_text() -> str:
        return QCoreApplication.translate("FormRow", "NOT SAVED yet: kept here")

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
        """The narrowest row in which everything can still be read."""
        return QSize(theme().px(280), line_height() + 2 * SPACE_8)

    def heights_change(self) -> None:
        """What was measured is no longer true."""
        self._heights.clear()
        self.updateGeometry()
        self.place()
        self.update()

    def place(self) -> None:
        """Put the input beside the text, or under it."""
        at = self.columns(self.width())
        height = self._held_height(at.choices_width)
        top = self.height() - height - SPACE_8 - 1 if at.stacked else SPACE_8
        left, width = self.held_box(at)
        self._held.setGeometry(left, top, width, height)

    def first_line(self) -> int:
        """From the row's edge to its first line of text, which stands level with the input."""
        return SPACE_8 + (line_height() - theme().line_height("question")) // 2

    def held_box(self, at: Columns) -> tuple[int, int]:
        """Left edge and width of the input."""
        return at.choices, at.choices_width

    def _measure(self, width: int) -> int:
        """The height of the taller of text and input, or of both where they stand under one another."""
        at = self.columns(width)
        lines = self.lines(at)
        breath = SPACE_4 if len(lines) > 1 or self._remarks else 0
        text = self.first_line() + sum(line[0].height for line in lines) + breath
        text += remarked.height(self._remarks, at.text_width)
        held = self._held_height(at.choices_width)
        if at.stacked:
            return text + SPACE_4 + held + SPACE_8 + 1
        return max(text + self.first_line(), SPACE_8 + held + SPACE_8) + 1

    def _held_height(self, width: int) -> int:
        """The height of the input at that width."""
        held = self._held
        return held.heightForWidth(width) if held.hasHeightForWidth() else held.sizeHint().height()

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the width."""
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        if event.type() == QEvent.Type.FontChange:
            self.heights_change()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the input takes the row in hand without changing anything."""
        if not self._off_reason:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline and paragraphs."""
        with QPainter(self) as painter:
            at = self.columns(self.width())
            self._draw_ground(painter)
            top = self.first_line()
            for n, (block, colour, indent) in enumerate(self.lines(at)):
                painter.setPen(colour)
                block.draw(painter, at.text + indent, top)
                if indent:
                    self.draw_sign(painter, at.text, top)
                top += block.height + (SPACE_4 if n == 0 else 0)
            remarked.draw(painter, self._remarks, at.text, top, at.text_width)
            self.draw_number(painter, at)

    def draw_number(self, painter: QPainter, at: Columns) -> None:
        """A row without a number draws none."""

    def draw_sign(self, painter: QPainter, left: int, top: int) -> None:
        """The sign before an indented line; none unless a subclass has one."""

    def _draw_ground(self, painter: QPainter) -> None:
        """The outline of the row in focus, a hairline under every other."""
        colours = theme().colours
        if not self._focus_shown:
            painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(colours.accent_soft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _policy() -> QSizePolicy:
    """As wide as the tab, as high as it needs."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
