"""The middle of the window: the heading of the record in hand and its tabs."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.records.changes import Answered, Noted
from omi_desktop.settings import Settings
from omi_desktop.ui.alert_bar import AlertBar
from omi_desktop.ui.later import once_after, while_idle
from omi_desktop.ui.record_heading import RecordHeading
from omi_desktop.ui.standing import Standing
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.groups import case_pages, pages
from omi_desktop.ui.tabs.interview_tab import InterviewArea
from omi_desktop.ui.tabs.notes_tab import NotesTab
from omi_desktop.ui.typography import SPACE_8, SPACE_24
from omi_desktop.ui.widgets.page_tabs import PageTabs


class RecordPage(QWidget):
    """Shows the record in hand of one form; every tab is built at its first visit or when there is time."""

    item_focused = Signal(str)
    interview_left = Signal()
    """All questions are shown again."""
    all_answered = Signal()
    """Enter was pressed and nothing of the record is left."""

    def __init__(
        self, session: Session, settings: Settings, form: str = CASE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.form = session, form
        self.heading = RecordHeading(self)
        self.standing = Standing(session, form, self)
        self.alerts = AlertBar(self, session)
        self._interview: InterviewArea | None = None
        self.bar = PageTabs(self)
        self.bar.setObjectName("tabs")
        self.bar.setAccessibleName(self.tr("Tabs of the record"))
        self.stack = QStackedWidget(self)
        made = case_pages if form == CASE else partial(pages, form=form)
        found = made(
            session.instrument, facts_title=self.tr("Case facts") if form == CASE else self.tr("Facts")
        )
        self.entry_tabs = [EntryTab(session, page, self) for page in found]
        self.notes_tab = NotesTab(session, form, self)
        self._fill_bar()
        self._lay_out()
        self._forms = {tab.page.form for tab in self.entry_tabs}
        self._later = while_idle(self, self._build_another)
        self._seen = False
        self._counting = once_after(self, 0, self._count)
        self._dirty: set[int] = set()
        self.apply_settings(settings)
        self._connect()
        self._show_record()

    def _fill_bar(self) -> None:
        for tab in self.entry_tabs:
            self.bar.add(tab.page.title)
            self.stack.addWidget(tab)
            tab.item_focused.connect(self.item_focused)
            tab.next_requested.connect(self.next_unanswered)
            tab.finished.connect(self._go_on)
        self.bar.add(self.tr("Notes"))
        self.stack.addWidget(self.notes_tab)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.standing)
        column.addWidget(self.alerts)
        tabs = QHBoxLayout()
        # the first title stands exactly under the heading
        tabs.setContentsMargins(SPACE_24 - 4 - SPACE_8, 0, 0, 0)
        tabs.addWidget(self.bar)
        column.addLayout(tabs)
        column.addWidget(self.stack, 1)
        # keeps the heading at the top while there is nothing to fill in
        column.addStretch(0)

    def _connect(self) -> None:
        self.bar.currentChanged.connect(self._on_tab_changed)
        self.notes_tab.item_requested.connect(self._go_to_noted)
        self.session.leaving.connect(self.commit_notes)
        self.session.record_selected.connect(self._on_record_selected)
        self.session.records_changed.connect(self._show_record)
        self.session.record_changed.connect(self._on_record_changed)
        self.session.answer_changed.connect(self._on_answer_changed)
        self.session.note_changed.connect(self._on_note_changed)

    def apply_settings(self, settings: Settings) -> None:
        """Follow what the user chose: going on after an answer, questions that do not apply."""
        for tab in self.entry_tabs:
            tab.advance = settings.advance_after_answer
            tab.set_grey_hidden(settings.hidden_questions == "grey")

    # --- where the keyboard is -------------------------------------------------------------------

    def current_tab(self) -> EntryTab | NotesTab:
        """The tab in hand."""
        held = self.stack.currentWidget()
        return held.tab if isinstance(held, InterviewArea) and held.tab else held  # type: ignore[return-value]

    def is_interview(self) -> bool:
        """Whether only the questions for the practitioner are shown."""
        return self._interview is not None and self.stack.currentWidget() is self._interview

    def show_interview(self, shown: bool) -> None:
        """Show only the questions for the practitioner, or all again; the keyboard stays on its item."""
        current = getattr(self.current_tab(), "current", "")
        self.commit_notes()
        if shown and self._interview is None:
            self._interview = InterviewArea(self.session, self.form, self)
            self._interview.made.connect(self._on_interview_made)
            self.stack.addWidget(self._interview)
        if self._interview:
            self._interview.show_record()
            self.stack.setCurrentIndex(
                self.stack.indexOf(self._interview) if shown else self.bar.currentIndex()
            )
        self.bar.setVisible(self._has_record() and not shown)
        tab = self.current_tab()
        go = tab.go_to if shown and isinstance(tab, EntryTab) else self.go_to
        if not (current and go(current)):
            self.focus_entry()

    def _on_interview_made(self) -> None:
        tab = self._interview.tab if self._interview else None
        if tab:
            tab.advance = self.entry_tabs[0].advance
            tab.item_focused.connect(self.item_focused)
            tab.next_requested.connect(self.next_unanswered)
            tab.finished.connect(self._go_on)

    def go_to(self, item: str) -> bool:
        """Show the tab of an item and put the keyboard on it; False where it is not asked of this case."""
        if self._interview and self._interview.tab and self.is_interview():
            if item in self._interview.tab.page.items:
                return self._interview.tab.go_to(item)
            self._leave_interview()
        for index, tab in enumerate(self.entry_tabs):
            if item in tab.page.items and self.bar.isTabVisible(index):
                self.bar.setCurrentIndex(index)
                return tab.go_to(item)
        return False

    def _go_to_noted(self, item: str) -> bool:
        """To the item that a note is on, or to the first question asked of its criterion."""
        instrument = self.session.instrument
        questions = () if item in instrument.items else instrument.questions_in(item)
        return any(self.go_to(one) for one in ([question.id for question in questions] or [item]))

    def _leave_interview(self) -> None:
        self.stack.setCurrentIndex(self.bar.currentIndex())
        self.bar.setVisible(self._has_record())
        self.interview_left.emit()

    def next_unanswered(self, after: str = "") -> bool:
        """Go to the next item without an answer, through the tabs and round to the first."""
        if self._go_on(after):
            return True
        self.all_answered.emit()
        return False

    def _go_on(self, after: str = "") -> bool:
        here = self.bar.currentIndex()
        count = len(self.entry_tabs)
        order = [(here + n) % count if here < count else n for n in range(count)]
        for n, index in enumerate(order):
            item = self.entry_tabs[index].first_unanswered(after if n == 0 else "")
            if item:
                return self.go_to(item)
        first = self.entry_tabs[order[0]].first_unanswered()
        return bool(first) and self.go_to(first)

    def focus_entry(self) -> None:
        """Put the keyboard on the item in hand, else on the first without an answer, else on the first."""
        tab = self.current_tab()
        if isinstance(tab, NotesTab):
            tab.focus_editor()
        elif not tab.go_to(tab.current or tab.first_unanswered()):
            tab.step(1)

    def step_tab(self, by: int) -> None:
        """To the next or previous tab, round and round."""
        if self.is_interview():
            self._leave_interview()
        shown = [index for index in range(self.bar.count()) if self.bar.isTabVisible(index)]
        here = shown.index(self.bar.currentIndex())
        self.bar.setCurrentIndex(shown[(here + by) % len(shown)])
        self.focus_entry()

    def commit_notes(self) -> None:
        """Write whatever has been typed in a note and not been saved yet."""
        for tab in self._tabs():
            tab.commit_note()

    def show_guidance(self, shown: bool) -> None:
        """Open or close the guidance of every question."""
        for tab in self.entry_tabs:
            tab.show_guidance(shown)

    def _tabs(self) -> list[EntryTab | NotesTab]:
        found: list[EntryTab | NotesTab] = [*self.entry_tabs, self.notes_tab]
        return [*found, self._interview.tab] if self._interview and self._interview.tab else found

    # --- what changed ----------------------------------------------------------------------------

    def _on_tab_changed(self, index: int) -> None:
        self.commit_notes()
        self.stack.setCurrentIndex(index)
        if self.bar.isHidden() and self._has_record():
            self._leave_interview()

    def _on_record_selected(self, record: str) -> None:
        for tab in self.entry_tabs:
            tab.current = ""
        self._show_record()

    def _show_record(self) -> None:
        """Show the record in hand, where it is one of this form."""
        if self.session.form != self.form:
            return
        for index, tab in enumerate(self.entry_tabs):
            self.bar.setTabVisible(index, self.session.fills(tab.page.form))
        has_record = self._has_record()
        self.bar.setVisible(has_record and not self.is_interview())
        self.stack.setVisible(has_record)
        for held in self._tabs():
            held.set_stale()
        if self._interview and self.is_interview():
            self._interview.show_record()
        self.standing.refresh()
        self.heading.show_record(self.session, self.form)
        self._dirty = set(range(len(self.entry_tabs) + 1))
        self._count()

    def _has_record(self) -> bool:
        """Whether there is something to fill in: a form filled in once always is."""
        return bool(self.session.in_hand) or self.session.instrument.form_by_id[self.form].once

    def _on_record_changed(self, record: str) -> None:
        if record == self.session.in_hand and self.session.form == self.form:
            self.heading.show_record(self.session, self.form)

    def _on_answer_changed(self, change: Answered, flipped: list[str]) -> None:
        form = self.session.record(change.record).form
        sheet = self.session.sheet(form) if form in self._forms else None
        if sheet is None or sheet.id != change.record:
            return
        moved = {change.item, *flipped}
        self._dirty |= {n for n, tab in enumerate(self.entry_tabs) if moved.intersection(tab.page.items)}
        self._counting.start()
        if change.item in self.heading.items:
            self.heading.show_record(self.session, self.form)

    def _on_note_changed(self, change: Noted) -> None:
        self._dirty.add(len(self.entry_tabs))
        self._counting.start()

    def _count(self) -> None:
        """Bring the counts in the tabs up to date."""
        for index in sorted(self._dirty):
            self.bar.set_count(index, self._count_of(index))
        self._dirty.clear()

    def _count_of(self, index: int) -> str:
        if not self._has_record():
            return ""
        if index == len(self.entry_tabs):
            return str(self.notes_tab.count())
        progress = self.entry_tabs[index].progress()
        return f"{progress.answered}/{progress.asked}"

    # --- building when there is time -------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tab in hand is on the screen: now there is time for the others, not before."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.build_others()

    def build_others(self) -> None:
        """Build the tabs that are not in sight one by one, whenever nothing else is to be done."""
        self._later.start()

    def _build_another(self) -> None:
        unbuilt = next((tab for tab in self.entry_tabs if not tab.built), None)
        if unbuilt is None:
            self._later.stop()
        else:
            unbuilt.build()
