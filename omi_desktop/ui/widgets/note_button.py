"""The note mark at the end of a row: a plus to add one, a pencil when there is one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from omi_desktop.ui.icons import icon_pixmap
from omi_desktop.ui.theme import theme
from omi_desktop.ui.widgets.remarks import Remark


class NoteButton(QAbstractButton):
    """For the pointer and for screen readers; the keyboard has F2, so Tab does not stop here."""

    def __init__(self, item: str, ask: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._ask = ask
        self._note = ""
        self._remarks: tuple[Remark, ...] = ()
        self._item = item
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName(f"{item}:note")
        self.set_note("")

    def set_note(self, note: str) -> None:
        """Show whether there is a note; the whole of it is in the tooltip."""
        self._note = note
        self._describe()

    def set_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what else is noted here: the sign of the most pressing, all of it in the tooltip."""
        if tuple(remarks) != self._remarks:
            self._remarks = tuple(remarks)
            self._describe()

    def sign(self) -> tuple[str, str]:
        """The icon shown and the colour of the palette it is drawn in."""
        pressing = next((r for r in self._remarks if r.role == "attention"), None)
        if pressing is None and self._note:
            return "note", "accent"
        shown = pressing or next(iter(self._remarks), None)
        return (shown.icon, shown.role) if shown else ("add", "outline")

    def _describe(self) -> None:
        lines = [self._note] if self._note else []
        said = "\n".join([*lines, *(remark.spoken for remark in self._remarks)])
        self.setToolTip(said or self.tr("Add a note (F2)"))
        name = self.tr("%s note: %s") % (self._item, said) if said else self.tr("%s add a note") % self._item
        self.setAccessibleName(name)
        self.update()

    def nextCheckState(self) -> None:
        """Qt asks this when a person or a screen reader presses the button."""
        self._ask()

    def sizeHint(self) -> QSize:
        """A square of 24 pixels at 100%."""
        return QSize(theme().px(24), theme().px(24))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Quiet again."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign of what is there, the plus quietly where nothing is."""
        with QPainter(self) as painter:
            if self.underMouse():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme().colours.track)
                painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            size = theme().px(16)
            at = (self.width() - size) // 2, (self.height() - size) // 2
            painter.drawPixmap(*at, icon_pixmap(*self.sign(), size, self.devicePixelRatioF()))
