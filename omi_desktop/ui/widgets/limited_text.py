"""A text to write in that takes what can be kept: too much at once is refused whole, never cut."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from omi_desktop.records.text import LONGEST_TEXT, too_long


class LimitedText(QPlainTextEdit):
    """Refuses a paste, a drop or a key that would make the text longer than a note may be."""

    refused = Signal(object)
    """The InputProblem that says so; the text is as it was."""

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
