"""A note of one line, such as where in the file it was seen: saved like every note, while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from omi_desktop.errors import InputProblem
from omi_desktop.ui.later import once_after
from omi_desktop.ui.tabs.note_editor import AT_MOST, NOT_LEFT, is_way_back
from omi_desktop.ui.widgets.inputs import LineInput


def _as_typed(text: str) -> str:
    return text.strip()


class LineNote(LineInput):
    """Emits `written` only for what a person typed, at most half a second after the first key of it.

    `understood` makes of the text what is kept; while it raises InputProblem nothing is, and `problem`
    says why once the keyboard leaves.
    """

    written = Signal(str, str)
    """Item and text, to be saved."""
    closed = Signal()
    """The person is done with the note."""
    left = Signal()
    """The keyboard went elsewhere."""
    problem = Signal(str)
    """Why what stands here is not kept, "" where it is."""

    def __init__(self, name: str, understood: Callable[[str], str] = _as_typed) -> None:
        super().__init__()
        self.item, self._name, self._saved = "", name, ""
        self._understood = understood
        self._timer = once_after(self, AT_MOST, self._write)
        self.setAccessibleName(name)
        self.textEdited.connect(self._on_edited)

    def open(self, item: str, text: str) -> None:
        """Show what is noted under this item."""
        self.commit()
        self.item, self._saved = item, text
        self.setObjectName(f"{item}:note")
        self._show(text)

    def show_text(self, text: str) -> None:
        """Show what an undo or another view wrote, without taking it for typing."""
        if text != self._saved:
            self._saved = text
            self._show(text)

    def type_in(self, text: str) -> None:
        """Write this as if it had been typed."""
        self.setText(text)
        self.commit()

    def commit(self) -> None:
        """Hand over what has been typed since it was last saved, and say where it cannot be kept."""
        self._write()
        said = self._why_not()
        self.set_wrong(bool(said))
        self.problem.emit(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, F2 and Ctrl+Enter are the way back to the question; Enter goes on."""
        if is_way_back(event):
            self.commit()
            self.closed.emit()
        elif event.text() in ("\r", "\n"):
            self.commit()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter ends the note here; elsewhere in the window it marks the case as complete."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and is_way_back(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save before anything else happens."""
        self.commit()
        if event.reason() not in NOT_LEFT:
            self.left.emit()
        super().focusOutEvent(event)

    def _write(self) -> None:
        self._timer.stop()
        if not self.item or self._why_not():
            return
        text = self._understood(self.text())
        if text != self._saved:
            self._saved = text
            self.written.emit(self.item, text)

    def _why_not(self) -> str:
        try:
            self._understood(self.text())
        except InputProblem as error:
            return str(error)
        return ""

    def _show(self, text: str) -> None:
        self._timer.stop()
        self.setText(text)
        self.set_wrong(False)

    def _on_edited(self) -> None:
        self.set_wrong(False)
        if self.item and not self._timer.isActive():
            self._timer.start()
