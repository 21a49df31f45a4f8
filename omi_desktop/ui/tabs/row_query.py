"""The reviewer's queries on an item, opened under its row: what was asked, the reply, and how to go on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.errors import OmiError
from omi_desktop.fieldwork import queries
from omi_desktop.records.changes import Change
from omi_desktop.records.queries import SETTLED, Query
from omi_desktop.ui.tabs.remarked import by, queries_in_hand, query_remarks
from omi_desktop.ui.tabs.row_area import RowArea
from omi_desktop.ui.tabs.rows import Row
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.widgets.limited_text import LimitedText
from omi_desktop.ui.widgets.row_geometry import columns
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.words import Words


class QueryEditor(LimitedText):
    """A few lines; Ctrl+Enter sends them, Escape goes back to the question."""

    sent = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        slim_scroll_bars(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, leave, or write."""
        if _is_ctrl_enter(event):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter sends here; elsewhere in the window it seals the case."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_ctrl_enter(event):
            event.accept()
            return True
        return super().event(event)


class QueryPanel(QWidget):
    """What was asked and closed before, a text to write, and the buttons that make sense."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = ""
        self.thread_words = Words(role="guidance")
        self.editor = QueryEditor(self)
        self.editor.setObjectName("query:text")
        self.send, self.close_query = Button("", primary=True), Button(self.tr("Close the query"))
        self.send.setObjectName("query:send")
        self.close_query.setObjectName("query:close")
        hint = Words(self.tr("Ctrl+Enter sends it · Esc goes back to the question"), "guidance", "muted")
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.send)
        row.addWidget(self.close_query)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACE_4)
        self._column.addWidget(self.thread_words)
        self._column.addWidget(self.editor)
        self._column.addLayout(row)
        self._column.addWidget(hint)
        self._dress()

    def show_queries(self, item: str, found: list[Query]) -> None:
        """Show the queries on an item and offer to ask, or to reply and close."""
        asked = bool(found) and found[-1].state != SETTLED
        self.item = item
        # one that is open stands in the row above
        past = [query for query in found if query.state == SETTLED]
        self.thread_words.setText("\n".join(line for query in past for line in _told(self, query)))
        self.thread_words.setVisible(bool(past))
        self.send.setText(self.tr("Reply") if asked else self.tr("Ask, and return the case"))
        self.close_query.setVisible(asked)
        name = self.tr("Reply to the query on {0}") if asked else self.tr("Query on {0}")
        self.editor.setAccessibleName(name.format(item))
        self.editor.setPlaceholderText(
            self.tr("What was found, or changed") if asked else self.tr("What is to be looked at again")
        )

    def hasHeightForWidth(self) -> bool:
        """The texts break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows everything at this width, in pixels."""
        return int(self._column.heightForWidth(width)) if self._column.hasHeightForWidth() else self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay level with the question's text."""
        super().resizeEvent(event)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def _dress(self) -> None:
        self._column.setContentsMargins(columns(max(self.width(), 1)).text, SPACE_8, SPACE_8, SPACE_12)
        self.editor.setFixedHeight(3 * theme().line_height("question") + SPACE_16)


class RowQuery(QObject):
    """Opens and closes the panel, and does what is asked in it."""

    left = Signal(str)
    """The person is done and wants back to the row of this item."""

    def __init__(self, area: RowArea, rows: Mapping[str, Row], session: Session, form: str) -> None:
        super().__init__(area)
        self._area, self._rows, self._session, self._form = area, rows, session, form
        self.panel: QueryPanel | None = None
        self._drafts: dict[tuple[str, str], str] = {}
        """What was written and not sent, by record and item: it is there again when one comes back."""
        self._record = ""

    def item(self) -> str:
        """The item whose queries are open, "" where none are."""
        return self.panel.item if self.panel and not self.panel.isHidden() else ""

    def toggle(self, item: str) -> None:
        """Open the queries of an item, or close them again."""
        if self.item() == item:
            self.close()
            self.left.emit(item)
            return
        self.close()
        panel = self.panel = self.panel or self._made()
        self._show(item)
        sheet = self._session.shown_sheet(self._form)
        self._record = sheet.id if sheet else ""
        panel.editor.setPlainText(self._drafts.pop((self._record, item), ""))
        panel.editor.moveCursor(QTextCursor.MoveOperation.End)
        widgets = [row for row in self._area.stack.rows() if row is not panel]
        widgets.insert(widgets.index(self._rows[item]) + 1, panel)
        panel.show()
        self._area.stack.set_rows(widgets)
        panel.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rows[item].set_focus_shown(True)
        self._area.show_row(panel)

    def close(self) -> None:
        """Take the panel away."""
        panel, item = self.panel, self.item()
        if panel and item:
            if written := panel.editor.toPlainText().strip():
                self._drafts[self._record, item] = written
            self._rows[item].set_focus_shown(False)
            panel.hide()
            self._area.stack.set_rows([row for row in self._area.stack.rows() if row is not panel])

    def _made(self) -> QueryPanel:
        panel = QueryPanel(self._area.stack)
        panel.editor.refused.connect(self._session.refused)
        panel.editor.sent.connect(self._send)
        panel.editor.left.connect(lambda: self.toggle(panel.item))
        panel.send.clicked.connect(self._send)
        panel.close_query.clicked.connect(self._close_query)
        return panel

    def _found(self, item: str) -> list[Query]:
        notes = self._session.shown_notes(self._form)
        return [query for query in queries_in_hand(self._session, self._form, notes) if query.item == item]

    def _show(self, item: str) -> None:
        assert self.panel is not None
        self.panel.show_queries(item, self._found(item))

    def _send(self) -> None:
        assert self.panel is not None
        item, text = self.item(), self.panel.editor.toPlainText()
        found = self._found(item)
        asked = bool(found) and found[-1].state != SETTLED
        self._do(queries.reply if asked else queries.ask, item, text)

    def _close_query(self) -> None:
        self._do(queries.close, self.item())

    def _do(self, deed: Callable[..., list[Change]], item: str, *text: str) -> None:
        """Make the changes of a deed as one step of undo, or say why not; then back to the question."""
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
            if text and self.panel:
                self.panel.editor.clear()
            self.toggle(item)


def _told(panel: QueryPanel, query: Query) -> list[str]:
    """A closed query, its reply and its end, a line each."""
    end = panel.tr("Closed by {0}").format(by(query.closed_by, query.closed_at))
    return [*(remark.text for remark in query_remarks(query)), end]


def _is_ctrl_enter(event: QEvent) -> bool:
    """Whether it is the key that sends what is written."""
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )
