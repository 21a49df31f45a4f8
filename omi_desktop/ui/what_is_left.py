"""The bottom line: what is left on the tab in sight, and the keys that matter now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from omi_desktop.app.session import CASE, Session
from omi_desktop.ui.record_page import RecordPage
from omi_desktop.ui.status_line import StatusLine
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.widgets.question_row import QuestionRow


class WhatIsLeft(QObject):
    """Keeps the bottom line up with the record in hand; `page` gives the page in sight."""

    def __init__(
        self, session: Session, status: StatusLine, page: Callable[[], RecordPage], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.session, self._status, self._page = session, status, page
        session.answer_changed.connect(lambda *_: self.describe())
        session.record_selected.connect(lambda _: self.describe())
        session.records_changed.connect(self.describe)

    def describe(self) -> None:
        """Look again at what is left and which keys matter."""
        tab = self._page().current_tab()
        if (self.session.in_hand or self._once()) and isinstance(tab, EntryTab):
            left = tab.progress().left
            words = self.tr("Nothing left on this tab") if left == 0 else self.tr("{0} left on this tab")
            self._status.show_left(words.format(left))
        else:
            self._status.show_left("")
        self.describe_keys()

    def _once(self) -> bool:
        return self.session.instrument.form_by_id[self.session.form].once

    def describe_keys(self) -> None:
        """Show the keys that matter where the keyboard is."""
        if self.session.form != CASE and not self.session.in_hand and not self._once():
            hints = [("Ctrl+N", self.tr("begin the first one"))]
        elif self.session.form == CASE and not self.session.case:
            hints = [("Ctrl+I", self.tr("import the case list")), ("Ctrl+N", self.tr("new case"))]
        else:
            hints = [
                ("Enter", self.tr("next unanswered")),
                ("F2", self.tr("note")),
                ("Ctrl+F", self.tr("find")),
                ("F1", self.tr("help")),
            ]
            if self._has_guidance():
                hints.insert(1, ("G", self.tr("guidance")))
        self._status.set_hints(hints)

    def _has_guidance(self) -> bool:
        """Whether the question in hand has guidance to open."""
        tab = self._page().current_tab()
        row = tab.rows.get(tab.current) if isinstance(tab, EntryTab) else None
        return isinstance(row, QuestionRow) and row.has_guidance()
