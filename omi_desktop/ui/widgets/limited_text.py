"""A text to write in that takes what can be kept: too much at once is refused whole, never cut."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from omi_desktop.records.text import LONGEST_TEXT, too_long
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.words import Words

NEAR = 5_000
"""Characters before the limit from which they are counted in sight."""


class LimitedText(QPlainTextEdit):
    """Refuses a paste, a drop or a key that would make the text longer than a note may be.

    Near the limit a line under the text counts the characters.
    """

    refused = Signal(object)
    """The InputProblem that says so; the text is as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counter = Words("", "guidance", "attention", wrap=False)
        self.counter.setParent(self)
        self.counter.setObjectName("note:counter")
        self.counter.hide()
        self.textChanged.connect(self._count)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take a paste or a drop whole, or not at all."""
        if self._has_room(source.text()):
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A full text takes no further letter."""
        new_line = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        typed = event.text() if event.text().isprintable() or new_line else ""
        if self._has_room(typed):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Nor one that is composed of several keys."""
        if self._has_room(event.commitString()):
            super().inputMethodEvent(event)

    def _count(self) -> None:
        # in Qt's halves of characters first, which it knows without looking at the text
        near = self.document().characterCount() > LONGEST_TEXT - NEAR
        length = len(self.toPlainText()) if near else 0
        near = length > LONGEST_TEXT - NEAR
        said = self.tr("{count} of {most} characters") if near else ""
        self.counter.setText(said.format(count=f"{length:,}", most=f"{LONGEST_TEXT:,}"))
        self.setAccessibleDescription(self.counter.text())
        if near == self.counter.isHidden():
            self.counter.setVisible(near)
            under = self.counter.sizeHint().height() + SPACE_4 if near else 0
            self.setViewportMargins(0, 0, 0, under)
        self._place_counter()

    def _place_counter(self) -> None:
        """At the right, under the text and over none of it."""
        self.counter.adjustSize()
        room = self.contentsRect()
        left = room.right() - self.counter.width() - SPACE_8
        self.counter.move(left, room.bottom() - self.counter.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The counter stays in its corner."""
        super().resizeEvent(event)
        if not self.counter.isHidden():
            self._place_counter()

    def _has_room(self, added: str) -> bool:
        """Whether the text may grow by so much; where it may not that is said."""
        # counted in Qt's halves of characters first: nearly every text is far below the limit
        if not added or self.document().characterCount() + len(added) <= LONGEST_TEXT:
            return True
        replaced = self.textCursor().selectedText()
        length = len(self.toPlainText()) - len(replaced) + len(added)
        if length > LONGEST_TEXT:
            self.refused.emit(too_long(length, self.tr("With this the note")))
        return length <= LONGEST_TEXT
