"""The open inspection: cases at the left, the case in the middle, scores at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.settings import Settings
from omi_desktop.ui import finding
from omi_desktop.ui.case_list import CaseList
from omi_desktop.ui.columns import Columns, dress, panel
from omi_desktop.ui.evidencing import EvidenceCommands, Evidencing
from omi_desktop.ui.forms import FormChooser, FormStack
from omi_desktop.ui.later import once_painted
from omi_desktop.ui.notices import Notices
from omi_desktop.ui.record_page import RecordPage
from omi_desktop.ui.reviewing import SCORES, ReviewCommands, Reviewing
from omi_desktop.ui.scores_panel import ScoresPanel
from omi_desktop.ui.side_column import SideColumn
from omi_desktop.ui.status_line import StatusLine
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_16
from omi_desktop.ui.what_is_left import WhatIsLeft
from omi_desktop.ui.widgets.notice_bar import Kind

if TYPE_CHECKING:
    from omi_desktop.ui.dialogs.agreement import AgreementWindow
    from omi_desktop.ui.dialogs.findings import FindingsWindow
    from omi_desktop.ui.dialogs.progress import ProgressWindow


class InspectionView(QWidget, ReviewCommands, EvidenceCommands):
    """Puts the three columns together and carries what one asks to the others.

    With `page_first` the cases and the scores come right after the first paint of the case in hand.
    """

    instrument_requested = Signal()
    """Show what another instrument would change."""
    save_elsewhere_requested = Signal()
    """The disk does not take the work: put it under another name."""
    column_shown = Signal(str, bool)
    """The command of a side column, and whether that column is in sight."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        page_first: bool = False,
    ) -> None:
        super().__init__(parent)
        self.session, self._settings, self._page_first = session, settings, page_first
        self.chooser = FormChooser(session, self)
        self.lists = FormStack(self._make_list, self)
        self.pages = FormStack(self._make_page, self)
        self.sides = FormStack(self._make_side, self)
        self.cases: CaseList
        self.page: RecordPage
        self.scores: QWidget
        self._findings: FindingsWindow | None = None
        self._progress: ProgressWindow | None = None
        self._agreement: AgreementWindow | None = None
        self._show_form(CASE)
        self.status = StatusLine(self)
        self._left = WhatIsLeft(session, self.status, lambda: self.page, self)
        self._notices = Notices(session, self.status, self)
        self.notice = self._notices.bar
        self._side = SideColumn(self)
        self._side.add(SCORES, self.tr("Scores"), lambda: self.sides)
        self.reviewing = Reviewing(self, self._side)
        self.evidencing = Evidencing(self, self._side)
        self._columns = Columns([self.chooser, self.lists], self._middle(), self._side)
        self._status_panel = panel(self.status)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._columns, 1)
        whole.addWidget(self._status_panel)
        self._connect()
        self._left.describe()
        if page_first:
            once_painted(self.page, self._fill)
        else:
            self.reviewing.panel.refresh()

    def _fill(self) -> None:
        """Fill the columns that were left for later."""
        self._page_first = False
        for column in (*self.lists.made(), *self.sides.made()):
            if isinstance(column, CaseList | ScoresPanel):
                column.fill()
        self.reviewing.panel.refresh()

    def _middle(self) -> QWidget:
        """The page, and the notice under it: coming and going there it moves no question."""
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notice = QVBoxLayout()
        notice.setContentsMargins(SPACE_16, 0, SPACE_16, SPACE_8)
        notice.addWidget(self.notice)
        notice.addWidget(self.reviewing.sealing.bar)
        column.addWidget(self.pages, 1)
        column.addLayout(notice)
        return middle

    def _connect(self) -> None:
        self.session.form_selected.connect(self._on_form_selected)
        self.chooser.chosen.connect(self.work_on)
        self._notices.instrument_requested.connect(self.instrument_requested)
        self._notices.save_elsewhere_requested.connect(self.save_elsewhere_requested)
        self._columns.column_shown.connect(lambda name, on: self.column_shown.emit(f"fold_{name}", on))

    def _make_list(self, form: str) -> CaseList:
        made = CaseList(self.session, self, self._settings.assessor, form, filled=not self._page_first)
        made.deeds.seal_requested.connect(self.mark_complete)
        made.entered.connect(lambda: self.page.focus_entry())
        return made

    def _make_page(self, form: str) -> RecordPage:
        page = RecordPage(self.session, self._settings, form, self)
        page.bar.currentChanged.connect(lambda _: self._left.describe())
        page.item_focused.connect(lambda _: self._left.describe_keys())
        page.all_answered.connect(self._on_all_answered)
        page.interview_left.connect(lambda: self.column_shown.emit("interview", False))
        page.standing.state_chosen.connect(lambda state: self.reviewing.set_interview_state(state))
        return page

    def _make_side(self, form: str) -> QWidget:
        if form != CASE:
            from omi_desktop.ui.side_panels import side_panel

            return side_panel(self.session, form, self)
        panel = ScoresPanel(self.session, self, filled=not self._page_first)
        panel.case_requested.connect(self.open_case)
        return panel

    def _show_form(self, form: str) -> None:
        """Bring the list, the page and the side panel of a form in front."""
        self.cases = self.lists.show_form(form)  # type: ignore[assignment]
        self.page = self.pages.show_form(form)  # type: ignore[assignment]
        self.scores = self.sides.show_form(form)
        self.lists.setVisible(not self.session.instrument.form_by_id[form].once)

    def _on_form_selected(self, form: str) -> None:
        self._show_form(form)
        self._left.describe()
        self.reviewing.on_form_selected()

    def apply_settings(self, settings: Settings) -> None:
        """Follow what the user chose."""
        self._settings = settings
        self.cases.set_assessor(settings.assessor)
        for page in self.pages.made():
            page.apply_settings(settings)  # type: ignore[attr-defined]

    # --- what a person asks for ------------------------------------------------------------------

    def work_on(self, form: str) -> None:
        """Turn to another form: cases, a pile of questionnaires, the management criteria."""
        self.session.work_on(form)
        self.page.focus_entry()

    def open_case(self, record: str, item: str = "") -> None:
        """Take a record in hand and put the keyboard on an item, or on the first that has no answer."""
        self.session.select(self._worked_on(record))
        if item and not self.page.go_to(item):
            self.tell("attention", self.tr("{0} is not asked of this case.").format(item))
        elif not item:
            self.page.focus_entry()

    def _worked_on(self, record: str) -> str:
        """The record on whose page a record stands: an interview about a case is a tab of that case."""
        found = self.session.record(record)
        if found.form == CASE or self.session.instrument.form_by_id[found.form].per != "case":
            return record
        return next((case.id for case in self.session.records() if case.ref == found.ref), record)

    def findings(self) -> None:
        """Show what every question of the form worked on came to."""
        from omi_desktop.ui.dialogs.findings import FindingsWindow

        if self._findings is None:
            self._findings = FindingsWindow(self.session, self)
            self._findings.case_requested.connect(self.open_case)
        self._findings.open_form(self.session.form)

    def progress(self) -> None:
        """Show how far the week has got."""
        from omi_desktop.ui.dialogs.progress import ProgressWindow

        if self._progress is None:
            self._progress = ProgressWindow(self.session, self)
            self._progress.case_requested.connect(self.open_case)
        self._progress.come_to_front()

    def agreement(self) -> None:
        """Show how far the readers of cases read twice agree."""
        from omi_desktop.ui.dialogs.agreement import AgreementWindow

        if self._agreement is None:
            self._agreement = AgreementWindow(self.session, self)
            self._agreement.case_requested.connect(self.open_case)
        self._agreement.come_to_front()

    def find_question(self) -> None:
        """Ask for words or a number and go there."""
        finding.ask(self)

    def tell(self, kind: Kind, text: str) -> None:
        """Say something in place."""
        self._notices.tell(kind, text)

    # --- commands of the menus -------------------------------------------------------------------

    def change_instrument(self) -> None:
        """Show what another instrument would change, and move over to it where that is wanted."""
        self.instrument_requested.emit()

    def undo(self) -> None:
        """Take the newest deed back."""
        self.session.undo()

    def redo(self) -> None:
        """Make the deed again that was taken back last."""
        self.session.redo()

    def find_case(self) -> None:
        """Find a case."""
        self.fold_cases(True)
        self.cases.focus_search()

    def new_case(self) -> None:
        """Add a case under the reference asked for, or the next questionnaire; its first page is shown."""
        before = self.session.in_hand
        self.cases.add_case()
        if self.session.in_hand != before:
            self.page.bar.setCurrentIndex(0)
            self.page.focus_entry()

    def next_case(self) -> None:
        """Take the next case of the list in hand."""
        self.cases.select_next()
        self.page.focus_entry()

    def previous_case(self) -> None:
        """Take the previous case of the list in hand."""
        self.cases.select_previous()
        self.page.focus_entry()

    def next_unanswered(self) -> None:
        """Go to the next question without an answer."""
        self.page.next_unanswered(getattr(self.page.current_tab(), "current", ""))

    def next_tab(self) -> None:
        """Go to the next tab of the case."""
        self.page.step_tab(1)

    def previous_tab(self) -> None:
        """Go to the previous tab of the case."""
        self.page.step_tab(-1)

    def case_notes(self) -> None:
        """Go to the notes on the case."""
        self.page.bar.setCurrentIndex(self.page.bar.count() - 1)
        self.page.focus_entry()

    def fold_cases(self, shown: bool) -> None:
        """Show or fold away the cases."""
        self._columns.wish("cases", shown)

    def fold_scores(self, shown: bool) -> None:
        """Show or fold away the scores."""
        self._columns.wish("scores", shown)

    def to_scores(self) -> None:
        """Move the keyboard to the scores, or from there back to the questions."""
        focus = QApplication.focusWidget()
        if focus is not None and self.scores.isAncestorOf(focus):
            self.page.focus_entry()
        else:
            self.fold_scores(True)
            self._side.show_page(SCORES)
            self.scores.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def guidance(self, shown: bool) -> None:
        """Open or close the guidance of every question."""
        self.page.show_guidance(shown)

    # --- what happened ---------------------------------------------------------------------------

    def _on_all_answered(self) -> None:
        if self.session.form != CASE and not self.session.instrument.form_by_id[self.session.form].once:
            self._begin_next()
        elif self.session.form != CASE:
            self.tell("info", self.tr("Nothing is left here."))
        elif self.session.record(self.session.case).status == "complete":
            self.tell("info", self.tr("Nothing is left in this case. Alt+Down is the next one."))
        else:
            text = self.tr("Nothing is left in this case. Ctrl+Enter seals it as complete.")
            self.tell("info", text)

    def _begin_next(self) -> None:
        """A pile of questionnaires is entered one after the other: go on to the next."""
        records = self.session.records(self.session.form)
        live = self.session.live(self.session.form)
        done = self.session.record(self.session.in_hand).ref
        waiting = next((r for r in records if not live.progress(r.id).answered), None)
        if waiting:
            self.session.select(waiting.id)
        else:
            self.session.add_record(self.session.form, assessor=self._settings.assessor)
        self.page.bar.setCurrentIndex(0)
        self.page.focus_entry()
        here = self.session.record(self.session.in_hand).ref
        self.tell("info", self.tr("{0} is complete; this is {1}.").format(done, here))

    # --- the look --------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            dress(self._status_panel, theme().colours.panel)
