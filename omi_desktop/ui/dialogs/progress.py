"""Progress of the week: assessors, what is missing, what the scores may still become, the sample."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.fieldwork.progress import WeekProgress
from omi_desktop.fieldwork.readings import readings_of
from omi_desktop.ui.dialogs.table_window import TableWindow
from omi_desktop.ui.models.score_page import Page
from omi_desktop.ui.models.week_pages import (
    cases_page,
    not_applicable_page,
    outlook_page,
    people_page,
    sample_page,
)
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_16
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.widgets.long_table import LongTable
from omi_desktop.ui.widgets.segmented import Segmented
from omi_desktop.ui.words import Words

_PAGES: dict[str, Callable[[WeekProgress], Page]] = {
    "people": people_page,
    "cases": cases_page,
    "outlook": outlook_page,
    "not_applicable": not_applicable_page,
    "sample": lambda found: sample_page(found.composition),
}


class ProgressWindow(TableWindow):
    """Stays open beside the form and follows it; Enter on a case opens it at the first thing missing.

    `case_requested` carries the record id and the item that a person wants to see.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "progress", parent)
        self.setWindowTitle(self.tr("Progress of the week"))
        self._build()
        for signal in (session.scores_changed, session.record_changed, session.records_changed):
            signal.connect(self._on_changed)
        self._take_room(1280, 640)

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading, self.note = Words("", "heading"), Words("", "guidance", "muted")
        self.heading.setObjectName("progress:heading")
        self.note.setObjectName("progress:note")
        self.switch = Segmented("progress:view", self._views(), self)
        self.switch.chosen.connect(self._on_view)
        self.table = LongTable("progress:table", self)
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("Progress of the week"))
        self.table.activated.connect(self._on_activated)
        self.copy_button, self.close_button = Button(self.tr("Copy the table")), Button(self.tr("Close"))
        for button, act in ((self.copy_button, self.copy), (self.close_button, self.close)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        QShortcut(QKeySequence("Ctrl+C"), self, self.copy)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_8)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        for widget in (self.heading, self.switch):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._dress(theme())

    def _views(self) -> list[tuple[str, str]]:
        """The sample is a page of its own where the report says how it is made up."""
        views = [
            ("people", self.tr("Assessors")),
            ("cases", self.tr("What is missing")),
            ("outlook", self.tr("Scores to come")),
            ("not_applicable", self.tr("Not applicable")),
        ]
        return [*views, ("sample", self.tr("Sample"))] if self._session.instrument.composition else views

    def _notes(self) -> dict[str, str]:
        as_no = self.tr(
            "“Not applicable” takes a case out of a question, so that giving it freely can raise a score; "
            "beside each stands what it were if they were all “no”."
        )
        bounds = self.tr(
            "Lowest and highest: if everything still missing in cases that are not complete came out below, "
            "or above, the line. No final score can lie outside."
        )
        missing = self.tr("Enter opens the case at the first thing missing.")
        sample = self.tr(
            "As the programme's report states it. Where it speaks of a minimum number and names none, one is "
            "the least."
        )
        return {
            "people": as_no, "cases": missing, "outlook": f"{bounds} {as_no}", "not_applicable": as_no,
            "sample": sample,
        }  # fmt: skip

    # --- showing ---------------------------------------------------------------------------------

    def _look(self) -> None:
        """Count again and show the page in front."""
        view = self.switch.value()
        unread = readings_of(self._session.inspection).unread
        found = WeekProgress(self._session.records(CASE), self._session.live(CASE), unread)
        page = _PAGES[view](found)
        self._show_table(page, next((n for n, column in enumerate(page.columns) if column.wide), 0))
        self.heading.setText(people_page(found).heading if view == "sample" else page.heading)
        self.note.setText(self._notes()[view])

    def _on_view(self, _view: str) -> None:
        # what another page was sorted by means nothing on this one
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._look()

    # --- opening and copying ---------------------------------------------------------------------

    def _on_activated(self, index: QModelIndex) -> None:
        opens = self._opened_by(index)
        if isinstance(opens, tuple):
            self.hide()
            self.case_requested.emit(*opens)

    def copy(self) -> None:
        """Put the table on the clipboard, in the order shown."""
        self.note.setText(self.tr("Copied: {0} lines").format(self._put_on_clipboard()))
