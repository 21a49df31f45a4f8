"""What a query panel does: shows the queries on one thing of the record in hand, asks, replies, closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor

from omi_desktop.app.session import Session
from omi_desktop.errors import OmiError
from omi_desktop.fieldwork import queries
from omi_desktop.records.changes import Change
from omi_desktop.records.queries import SETTLED, Query
from omi_desktop.ui.tabs.query_panel import QueryPanel
from omi_desktop.ui.tabs.remarked import queries_in_hand


class Asking(QObject):
    """Works a panel for an item, a criterion or (`notes`) the whole record."""

    done = Signal(str)
    """The person has asked, replied or closed, or wants back: to this item."""

    def __init__(self, panel: QueryPanel, session: Session, form: str) -> None:
        super().__init__(panel)
        self.panel, self._session, self._form = panel, session, form
        self._drafts: dict[tuple[str, str], str] = {}
        """What was written and not sent, by record and item: it is there again when one comes back."""
        self._record = ""
        panel.editor.refused.connect(session.refused)
        panel.editor.sent.connect(self._send)
        panel.editor.left.connect(lambda: self.done.emit(panel.item))
        panel.send.clicked.connect(self._send)
        panel.close_query.clicked.connect(self._close_query)

    def open(self, item: str) -> None:
        """Show the queries on this, with what was half written."""
        self.panel.show_queries(item, self.found(item))
        sheet = self._session.shown_sheet(self._form)
        self._record = sheet.id if sheet else ""
        self.panel.editor.setPlainText(self._drafts.pop((self._record, item), ""))
        self.panel.editor.moveCursor(QTextCursor.MoveOperation.End)

    def focus(self) -> None:
        """Ready to write."""
        self.panel.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_draft(self) -> None:
        """What is written and not sent is kept for when one comes back."""
        if written := self.panel.editor.toPlainText().strip():
            self._drafts[self._record, self.panel.item] = written

    def found(self, item: str) -> list[Query]:
        """The queries on this, as they were asked."""
        notes = self._session.shown_notes(self._form)
        return [query for query in queries_in_hand(self._session, self._form, notes) if query.item == item]

    def _send(self) -> None:
        item, text = self.panel.item, self.panel.editor.toPlainText()
        found = self.found(item)
        asked = bool(found) and found[-1].state != SETTLED
        self._do(queries.reply if asked else queries.ask, item, text)

    def _close_query(self) -> None:
        self._do(queries.close, self.panel.item)

    def _do(self, deed: Callable[..., list[Change]], item: str, *text: str) -> None:
        """Make the changes of a deed as one step of undo, or say why not; then back to where one was."""
        sheet = self._session.sheet(self._form)
        if sheet is None:
            return
        try:
            changes = deed(self._session.inspection, sheet, item, *text)
        except OmiError as error:
            self._session.refused.emit(error)
            return
        self._session.end_typing()
        if self._session.do(changes):
            if text:
                self.panel.editor.clear()
            self.done.emit(item)
