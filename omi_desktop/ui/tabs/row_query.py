"""The reviewer's queries on an item or a criterion, opened under its row or heading."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.app.session import Session
from omi_desktop.records.queries import SETTLED
from omi_desktop.ui.tabs.asking import Asking
from omi_desktop.ui.tabs.query_panel import QueryPanel
from omi_desktop.ui.tabs.remarked import queries_in_hand
from omi_desktop.ui.tabs.row_area import RowArea
from omi_desktop.ui.tabs.rows import Row
from omi_desktop.ui.widgets.criterion_header import CriterionHeader


class RowQuery(QObject):
    """Opens and closes the panel where it belongs."""

    left = Signal(str)
    """The person is done and wants back to the row of this item."""

    def __init__(
        self,
        area: RowArea,
        rows: Mapping[str, Row],
        headers: Mapping[str, CriterionHeader],
        session: Session,
        form: str,
    ) -> None:
        super().__init__(area)
        self._area, self._rows, self._headers = area, rows, headers
        self._session, self._form = session, form
        self._asking: Asking | None = None

    @property
    def panel(self) -> QueryPanel | None:
        """Where queries are written, None before the first was opened."""
        return self._asking.panel if self._asking else None

    def item(self) -> str:
        """The item or criterion whose queries are open, "" where none are."""
        return self.panel.item if self.panel and not self.panel.isHidden() else ""

    def meant(self, current: str, note: QWidget | None, on: str) -> str:
        """What a query is to be on: where the keyboard is, in a panel or a criterion's note, else `current`.

        `note` is the open note, and `on` what it is on.
        """
        focus = QApplication.focusWidget()
        if focus and self.panel and self.panel.isAncestorOf(focus):
            return self.item()
        return on if on in self._headers and focus and note and note.isAncestorOf(focus) else current

    def open_on(self, criterion: str) -> bool:
        """Open the queries on a criterion where one is open; False where none is."""
        notes = self._session.shown_notes(self._form)
        found = queries_in_hand(self._session, self._form, notes)
        if criterion not in self._headers or not any(
            query.item == criterion and query.state != SETTLED for query in found
        ):
            return False
        if self.item() != criterion:
            self.toggle(criterion)
        return True

    def toggle(self, item: str) -> None:
        """Open the queries of an item or a criterion, or close them again."""
        if self.item() == item:
            self.close()
            # a heading takes no keyboard: back to the row that had it
            self.left.emit(item if item in self._rows else getattr(self._area.row_in_hand(), "item", ""))
            return
        self.close()
        asking = self._asking = self._asking or self._made()
        asking.open(item)
        above = self._rows.get(item) or self._headers[item]
        widgets = [row for row in self._area.stack.rows() if row is not asking.panel]
        widgets.insert(widgets.index(above) + 1, asking.panel)
        asking.panel.show()
        self._area.stack.set_rows(widgets)
        asking.focus()
        if item in self._rows:
            self._rows[item].set_focus_shown(True)
        self._area.show_row(asking.panel, around=above.height())

    def close(self) -> None:
        """Take the panel away."""
        panel, item = self.panel, self.item()
        if self._asking and panel and item:
            self._asking.keep_draft()
            if item in self._rows:
                self._rows[item].set_focus_shown(False)
            panel.hide()
            self._area.stack.set_rows([row for row in self._area.stack.rows() if row is not panel])

    def _made(self) -> Asking:
        asking = Asking(QueryPanel(self._area.stack), self._session, self._form)
        asking.done.connect(self.toggle)
        return asking
