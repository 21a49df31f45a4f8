"""Sealing a case as complete: asked once, in its place, with what is open; undo opens it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from omi_desktop.app.session import Session
from omi_desktop.fieldwork import queries
from omi_desktop.records.sealing import COMPLETE, OPEN
from omi_desktop.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from omi_desktop.ui.review_panel import ReviewPanel

SEAL, LOOK = "seal", "look"


class SealBar(NoticeBar):
    """Says what is open; Enter seals all the same, Escape leaves the case as it is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class Sealing(QObject):
    """Seals the record in hand or opens it again."""

    told = Signal(str, str)
    """A kind of notice and what to say."""
    look_requested = Signal()
    """A person wants to see what is open."""
    asked = Signal()
    """The bar came: what was said before has been said."""
    done = Signal()
    """The bar was put away: back to the questions."""

    def __init__(self, session: Session, panel: Callable[[], ReviewPanel], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self.bar = SealBar("seal", parent)
        self.bar.acted.connect(self._on_acted)
        self.bar.closed.connect(self.done)
        session.record_selected.connect(lambda _: self.bar.clear())
        session.answer_changed.connect(lambda *_: self.bar.clear())

    def toggle(self) -> None:
        """Ask with what is open, seal at once where nothing is or where it was asked; or open again."""
        session = self._session
        if not session.in_hand:
            return
        if session.record(session.in_hand).status == COMPLETE:
            if session.set_status(session.in_hand, OPEN):
                self.told.emit("info", self.tr("The case is open again."))
            return
        session.leaving.emit()
        panel = self._panel()
        panel.refresh()
        if self.bar.isVisible() or panel.found is None or panel.found.clear:
            self._seal()
        else:
            from omi_desktop.ui.models.review_lines import open_text

            self._ask(open_text(panel.found))

    def _ask(self, left: str) -> None:
        self.asked.emit()
        text = self.tr("Still open: {0}.").format(left)
        actions = [(SEAL, self.tr("Seal all the same")), (LOOK, self.tr("Look at it"))]
        self.bar.show_notice("attention", text, actions)
        for button in self.bar.buttons.values():
            button.setAutoDefault(True)
        self.bar.buttons[SEAL].setFocus(Qt.FocusReason.OtherFocusReason)

    def _seal(self) -> None:
        record = self._session.record(self._session.in_hand)
        asked = self.bar.isVisible()
        self.bar.clear()
        if self._session.do(queries.seal(record)):
            said = self.tr("Sealed as complete. Ctrl+Z opens it again, Alt+Down is the next case.")
            self.told.emit("info", said)
        if asked:
            self.done.emit()

    def _on_acted(self, action: str) -> None:
        if action == SEAL:
            self._seal()
        else:
            self.bar.clear()
            self.look_requested.emit()
