"""Alerts of which nobody is known to have been told: in amber on the case until somebody was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.records.annotations import ALERT, RECORD_NOTES, annotation, is_alert
from omi_desktop.records.changes import Noted
from omi_desktop.records.evidence import Evidence, all_evidence
from omi_desktop.ui.later import once_after
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.evident import heard, shortened
from omi_desktop.ui.typography import SPACE_8, SPACE_16, SPACE_24
from omi_desktop.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from omi_desktop.ui.record_page import RecordPage

TELL = "tell"
_SOON = 250
"""Milliseconds after what is typed of an alert: the bar moves what is under it, and not between two keys."""
_MOST_NAMED = 4


class AlertBar(QWidget):
    """Under the heading of the record in hand; its button opens the first of them where it is told."""

    def __init__(self, page: RecordPage, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self.unheard: list[Evidence] = []
        self.bar = NoticeBar("alerts", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24 - SPACE_8, 0, SPACE_16, SPACE_8)
        column.addWidget(self.bar)
        self.hide()
        self.bar.acted.connect(lambda _: self.tell())
        self._soon = once_after(self, 0, self.refresh)
        session.note_changed.connect(self._on_note_changed)
        # methods: a page that was replaced is asked no more, as a lambda would be
        session.record_selected.connect(self._look_soon)
        session.records_changed.connect(self._look_soon)
        self._soon.start(0)

    def refresh(self) -> None:
        """Look at the record in hand, and at what is filled in beside it on its tabs."""
        if self._session.closed or self._session.form != self._page.form:
            return
        found = list(self._unheard())
        if found == self.unheard:
            return
        self.unheard = found
        if found:
            self.bar.show_notice("attention", self._text(), [(TELL, self.tr("Say who was told"))], False)
        self.setVisible(bool(found))

    def _look_soon(self, *_what: object) -> None:
        self._soon.start(0)

    def _on_note_changed(self, change: Noted) -> None:
        if is_alert(change.item):
            self._soon.start(_SOON)

    def tell(self) -> None:
        """Open the first of them, ready for who was told."""
        if not self.unheard:
            return
        base = self.unheard[0].item
        tabs = self._page.entry_tabs
        tab = next((tab for tab in tabs if base in tab.page.items or base in tab.headers), None)
        if base == RECORD_NOTES or tab is None:
            self._page.bar.setCurrentIndex(self._page.bar.count() - 1)
            self._page.notes_tab.panel.choose(ALERT)
            self._page.notes_tab.panel.focus_told()
        else:
            self._page.bar.setCurrentIndex(tabs.index(tab))
            self._open(tab, base)

    def _open(self, tab: EntryTab, base: str) -> None:
        tab.go_to(base)
        if tab.note_open():
            tab.edit_note(tab.note_open())
        tab.edit_note(annotation(base, ALERT))
        if panel := tab.note_panel():
            panel.focus_told()
            tab.ensureWidgetVisible(panel.when)
            tab.ensureWidgetVisible(panel.told)

    def _unheard(self) -> Iterator[Evidence]:
        forms = dict.fromkeys([self._page.form, *(tab.page.form for tab in self._page.entry_tabs)])
        for form in forms:
            sheet, notes = self._session.shown_sheet(form), self._session.shown_notes(form)
            if sheet is not None and any(is_alert(item) for item in notes):
                yield from (note for note in all_evidence(sheet.id, notes) if note.unheard)

    def _text(self) -> str:
        if len(self.unheard) == 1:
            (alert,) = self.unheard
            said = self.tr("Alert on {0}: {1} · {2}.")
            return said.format(self._where(alert), shortened(alert.text), heard(alert))
        named = ", ".join(self._where(alert) for alert in self.unheard[:_MOST_NAMED])
        more = self.tr(" and {0} more").format(len(self.unheard) - _MOST_NAMED)
        named += more if len(self.unheard) > _MOST_NAMED else ""
        return self.tr("{0} alerts of which nobody is noted as told: {1}.").format(len(self.unheard), named)

    def _where(self, alert: Evidence) -> str:
        return self.tr("the case") if alert.item == RECORD_NOTES else alert.item
