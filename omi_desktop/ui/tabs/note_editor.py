"""Writing a note: saved half a second after the first key that is not, at once when the focus leaves."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from omi_desktop.ui.later import once_after
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_16
from omi_desktop.ui.widgets.inputs import draw_box
from omi_desktop.ui.widgets.limited_text import LimitedText
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars

AT_MOST = 400
"""Milliseconds that anything typed may wait, however fast the keys come; half a second with the writing."""
NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Reasons for which the keyboard goes and comes back to the same writing."""


class NoteEditor(LimitedText):
    """A plain text; emits `written` only for what a person typed."""

    written = Signal(str, str)
    """Item and text, to be saved."""
    closed = Signal(str)
    """The person is done with the note of this item."""
    left = Signal()
    """What is typed from now on is another piece of writing: the keyboard went elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = ""
        self._saved = ""
        self._timer = once_after(self, AT_MOST, self.commit)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        slim_scroll_bars(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)

    def open(self, item: str, text: str, name: str) -> None:
        """Show the note of an item and be ready to write."""
        self.commit()
        self.left.emit()
        self.item, self._saved = item, text
        self.setObjectName(f"{item}:note")
        self.setAccessibleName(name)
        self.setPlainText(text)
        self._timer.stop()
        self.moveCursor(self.textCursor().MoveOperation.End)

    def commit(self) -> None:
        """Hand over what has been typed since it was last saved."""
        self._timer.stop()
        text = self.toPlainText()
        if self.item and text != self._saved:
            self._saved = text
            self.written.emit(self.item, text)

    def show_text(self, text: str) -> None:
        """Show what an undo or another view wrote, without taking it for typing."""
        if text != self.toPlainText():
            self._saved = text
            self.setPlainText(text)
            self._timer.stop()

    def sizeHint(self) -> QSize:
        """Five lines."""
        return QSize(theme().px(320), 5 * theme().line_height("question") + SPACE_16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, F2 and Ctrl+Enter are the way back to the question; the rest is text."""
        if is_way_back(event):
            self.commit()
            self.closed.emit(self.item)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter ends the note here; elsewhere in the window it marks the case as complete."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_ctrl_enter(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.Paint:
            # the box of the lines under it; the text is painted on the viewport
            with QPainter(self) as painter:
                draw_box(painter, self, theme().colours.panel, theme().colours.outline)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The box shows where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save before anything else happens."""
        self.commit()
        if event.reason() not in NOT_LEFT:
            self.left.emit()
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _on_text_changed(self) -> None:
        # painting fires this too; `commit` compares with what is saved before it hands anything over.
        # started anew with every key, the timer would never end under one who types without a pause
        if self.item and not self._timer.isActive():
            self._timer.start()


def is_way_back(event: QKeyEvent) -> bool:
    """Whether it is one of the keys that lead from a note back to its question."""
    return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F2) or _is_ctrl_enter(event)


def _is_ctrl_enter(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )
