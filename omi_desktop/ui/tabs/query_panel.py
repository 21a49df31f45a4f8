"""Where a reviewer's query is written: what was asked before, a text, the buttons that make sense."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omi_desktop.records.annotations import RECORD_NOTES
from omi_desktop.records.queries import SETTLED, Query
from omi_desktop.ui.tabs.remarked import by, query_remarks
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

    def __init__(self, parent: QWidget | None = None, *, level: bool = True) -> None:
        """`level`: with the text of the question above it; otherwise it begins at the left."""
        super().__init__(parent)
        self.item, self._level = "", level
        self.thread_words = Words(role="guidance")
        self.editor = QueryEditor(self)
        self.editor.setObjectName("query:text")
        self.send, self.close_query = Button("", primary=True), Button(self.tr("Close the query"))
        self.send.setObjectName("query:send")
        self.close_query.setObjectName("query:close")
        hint = Words(self.tr("Ctrl+Enter sends it · Esc goes back"), "guidance", "muted")
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
        self.editor.setAccessibleName(self._name(item, asked))
        self.editor.setPlaceholderText(
            self.tr("What was found, or changed") if asked else self.tr("What is to be looked at again")
        )

    def _name(self, item: str, asked: bool) -> str:
        if item == RECORD_NOTES:
            return self.tr("Reply to the query on the case") if asked else self.tr("Query on the case")
        name = self.tr("Reply to the query on {0}") if asked else self.tr("Query on {0}")
        return name.format(item)

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
        left = columns(max(self.width(), 1)).text if self._level else 0
        self._column.setContentsMargins(left, SPACE_8, SPACE_8 if self._level else 0, SPACE_12)
        self.editor.setFixedHeight(3 * theme().line_height("question") + SPACE_16)


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
