"""Review in the window: the panel beside the questions, the review of the week, sealing, the interview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from omi_desktop.fieldwork import queries
from omi_desktop.records.annotations import RECORD_NOTES
from omi_desktop.records.changes import Record
from omi_desktop.records.evidence import ask_changes, to_ask
from omi_desktop.records.interview import STATES, interview_changes, interview_state
from omi_desktop.records.sealing import RETURNED
from omi_desktop.ui.sealing import Sealing
from omi_desktop.ui.side_column import SideColumn
from omi_desktop.ui.standing import interview_text
from omi_desktop.ui.tabs.entry_tab import EntryTab

if TYPE_CHECKING:
    from omi_desktop.ui.dialogs.review_week import ReviewWeekWindow
    from omi_desktop.ui.inspection_view import InspectionView
    from omi_desktop.ui.review_panel import ReviewPanel

SCORES, REVIEW = "scores", "review"


class Reviewing(QObject):
    """Does the review commands of the view; `side` gets the panel as a page of its own."""

    def __init__(self, view: InspectionView, side: SideColumn) -> None:
        super().__init__(view)
        self._view, self._session, self._side = view, view.session, side
        side.add(REVIEW, self.tr("To look at"), lambda: self.panel)
        self.sealing = Sealing(view.session, lambda: self.panel, view)
        self.sealing.told.connect(view.tell)
        self.sealing.look_requested.connect(self.to_review)
        self.sealing.asked.connect(lambda: self._clear_calm())
        self.sealing.done.connect(lambda: view.page.focus_entry())
        self._week: ReviewWeekWindow | None = None

    @cached_property
    def panel(self) -> ReviewPanel:
        """What is left to look at; the first case is painted without it."""
        from omi_desktop.ui.review_panel import ReviewPanel

        view = self._view
        made = ReviewPanel(view.session, lambda: [tab.page for tab in view.page.entry_tabs], view)
        # counted before it comes in front, it would stand over the cases until then
        made.hide()
        made.item_requested.connect(self.go_to)
        made.counted.connect(lambda count: self._side.set_count(REVIEW, count))
        return made

    def to_review(self) -> None:
        """Move the keyboard to what is left to look at, or from there back to the questions."""
        focus = QApplication.focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self._view.page.focus_entry()
            return
        self._view.fold_scores(True)
        self._side.show_page(REVIEW)
        self.panel.go_on()

    def _clear_calm(self) -> None:
        if self._view.notice.kind == "info":
            self._view.notice.clear()

    def go_to(self, item: str) -> None:
        """Go to a question, the first one of a criterion, or the notes of the record."""
        criterion = self._session.instrument.criterion_by_id.get(item)
        questions = self._session.instrument.questions_in(item) if criterion else ()
        wanted = [question.id for question in questions] or [item]
        if item == RECORD_NOTES:
            self._view.case_notes()
            self._view.page.notes_tab.query.open_where_asked()
        elif not any(self._view.page.go_to(one) for one in wanted):
            self._view.tell("attention", self.tr("{0} is not asked of this case.").format(item))
        elif criterion and isinstance(tab := self._view.page.current_tab(), EntryTab):
            tab.queries.open_on(item)

    def week(self) -> None:
        """Show what is left to look at in every case."""
        from omi_desktop.ui.dialogs.review_week import ReviewWeekWindow

        self._session.leaving.emit()
        if self._week is None:
            self._week = ReviewWeekWindow(self._session, self._view)
            self._week.case_requested.connect(self._open)
        self._week.come_to_front()

    def _open(self, record: str, item: str) -> None:
        self._view.open_case(record)
        self.go_to(item)

    # --- the interview ---------------------------------------------------------------------------

    def interview(self, shown: bool) -> None:
        """Show only the questions that need the practitioner, with their notes open, or all again."""
        self._view.page.show_interview(shown)
        self._view.column_shown.emit("interview", self._view.page.is_interview())

    def on_form_selected(self) -> None:
        """Another page is in front: it may be with the practitioner or not."""
        self._view.column_shown.emit("interview", self._view.page.is_interview())

    def next_interview_state(self) -> None:
        """Not read, read, interviewed, unavailable: the next of these."""
        if case := self._case():
            state = interview_state(self._session.shown_notes(case.form))
            self.set_interview_state(STATES[(STATES.index(state) + 1) % len(STATES)])

    def set_interview_state(self, state: str) -> None:
        """Say how far the interview about the case in hand has got."""
        if case := self._case():
            changes = interview_changes(case.id, state, self._session.shown_notes(case.form))
            # each is a step of undo of its own, not one piece of writing
            self._session.end_typing()
            if changes and self._session.do(changes):
                self._view.tell("info", self.tr("{0}. Ctrl+Z takes it back.").format(interview_text(state)))

    def ask_manager(self) -> None:
        """Mark the question in hand "ask the offender manager", or take the mark away."""
        tab, sheet = self._view.page.current_tab(), self._session.sheet(self._session.form)
        if sheet is None or not isinstance(tab, EntryTab) or not tab.current:
            return
        notes = self._session.shown_notes(sheet.form)
        marked = tab.current in to_ask(notes)
        self._session.end_typing()
        if self._session.do(ask_changes(sheet.id, tab.current, None if marked else "", notes)):
            said = self.tr("{0} is no longer to be asked.") if marked else self.tr("{0} is to be asked.")
            self._view.tell("info", said.format(tab.current))

    # --- queries ---------------------------------------------------------------------------------

    def query(self) -> None:
        """Open the queries on the answer, the criterion or the case in hand: ask, reply, close."""
        self._view.page.current_tab().toggle_query()

    def give_back(self) -> None:
        """Return the case in hand to its assessor for correction."""
        case = self._record()
        if case is None:
            return
        if case.status == RETURNED:
            self._view.tell("info", self.tr("The case is returned for correction already."))
        elif self._session.do(queries.give_back(case)):
            self._view.tell("info", self.tr("Returned for correction. Ctrl+Z takes it back."))

    def _record(self) -> Record | None:
        return self._session.record(self._session.in_hand) if self._session.in_hand else None

    def _case(self) -> Record | None:
        return self._session.record(self._session.case) if self._session.case else None


class ReviewCommands:
    """The commands of the menus that are about review, for the view of an inspection."""

    reviewing: Reviewing

    def to_review(self) -> None:
        """Move the keyboard to what is left to look at, or back."""
        self.reviewing.to_review()

    def review_week(self) -> None:
        """Show what is left to look at in every case."""
        self.reviewing.week()

    def mark_complete(self) -> None:
        """Seal the case in hand as complete, or open it again; what is open is said, not forbidden."""
        self.reviewing.sealing.toggle()

    def interview(self, shown: bool) -> None:
        """Show only the questions for the practitioner, or all again."""
        self.reviewing.interview(shown)

    def interview_state(self) -> None:
        """Say how far the interview has got: the next state."""
        self.reviewing.next_interview_state()

    def ask_manager(self) -> None:
        """Mark the question in hand "ask the offender manager", or take the mark away."""
        self.reviewing.ask_manager()

    def query_answer(self) -> None:
        """Ask, reply to or close a query on the answer, the criterion or the case in hand."""
        self.reviewing.query()

    def give_back(self) -> None:
        """Return the case in hand for correction."""
        self.reviewing.give_back()


__all__ = ["REVIEW", "SCORES", "ReviewCommands", "Reviewing"]
