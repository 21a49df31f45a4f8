"""The reviewer's queries on the whole record, above its notes: what is asked, the reply, and how to go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.records.annotations import RECORD_NOTES
from omi_desktop.records.queries import SETTLED
from omi_desktop.ui.tabs.asking import Asking
from omi_desktop.ui.tabs.query_panel import QueryPanel
from omi_desktop.ui.tabs.remarked import query_remarks
from omi_desktop.ui.widgets import remarks as remarked
from omi_desktop.ui.widgets.remarks import Remark


class RecordQuery(QWidget):
    """A query that is open is always shown; the panel to write in is opened and closed."""

    left = Signal()
    """The person is done and wants back to the notes."""

    def __init__(self, session: Session, form: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines, self.panel = _Lines(self), QueryPanel(self, level=False)
        self._asking = Asking(self.panel, session, form)
        self._asking.done.connect(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.lines)
        column.addWidget(self.panel)
        self.panel.hide()

    def toggle(self) -> None:
        """Open where queries are written, or close it again."""
        if self.panel.isHidden():
            self._asking.open(RECORD_NOTES)
            self.panel.show()
            self._asking.focus()
            return
        self.close_panel()
        self.left.emit()

    def open_where_asked(self) -> None:
        """Open it where a query waits for a reply or its end."""
        if self.lines.remarks and self.panel.isHidden():
            self.toggle()

    def close_panel(self) -> None:
        """Take the panel away; what is half written is kept."""
        if not self.panel.isHidden():
            self._asking.keep_draft()
            self.panel.hide()

    def refresh(self) -> None:
        """Show what is asked of the record in hand."""
        found = [query for query in self._asking.found(RECORD_NOTES) if query.state != SETTLED]
        self.lines.set_remarks([line for query in found for line in query_remarks(query)])


class _Lines(QWidget):
    """Remarks under one another, each with its sign."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.remarks: tuple[Remark, ...] = ()
        self.setObjectName("query:lines")
        self.hide()

    def set_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these, or nothing."""
        self.remarks = tuple(remarks)
        self.setAccessibleName(remarked.spoken(self.remarks))
        self.setVisible(bool(self.remarks))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows them whole at this width, in pixels."""
        return remarked.height(self.remarks, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines from the top."""
        with QPainter(self) as painter:
            remarked.draw(painter, self.remarks, 0, 0, self.width())
