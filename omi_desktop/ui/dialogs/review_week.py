"""The review of the week: what is left to look at in every case, by kind and by assessor."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.fieldwork.review import record_review, week_review
from omi_desktop.records.review import Review
from omi_desktop.ui.dialogs.table_window import TableWindow
from omi_desktop.ui.models.review_lines import KINDS, kind_texts
from omi_desktop.ui.models.review_week import week_page
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_16
from omi_desktop.ui.widgets.inputs import Button, ListInput
from omi_desktop.ui.widgets.long_table import LongTable
from omi_desktop.ui.words import Words


class ReviewWeekWindow(TableWindow):
    """Stays open beside the form and follows it; Enter opens the case at what there is to look at.

    `case_requested` carries the record id and the item.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "review_week", parent)
        self._found: dict[str, Review] = {}
        self._stale: set[str] = set()
        self.setWindowTitle(self.tr("Review of the week"))
        self._build()
        for signal in (session.answer_changed, session.record_changed, session.note_changed):
            signal.connect(self._on_changed)
        session.records_changed.connect(self._on_all_changed)
        self._take_room(1080, 620)

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading, self.note = Words("", "heading"), Words("", "guidance", "muted")
        self.heading.setObjectName("review_week:heading")
        self.kind, self.assessor = ListInput(), ListInput()
        self.kind.setObjectName("review_week:kind")
        self.assessor.setObjectName("review_week:assessor")
        self.kind.addItem(self.tr("Everything"), "")
        for kind in KINDS:
            self.kind.addItem(kind_texts()[kind], kind)
        self.kind.activated.connect(lambda _: self._show_page())
        self.assessor.activated.connect(lambda _: self._show_page())
        self.table = LongTable("review_week:table", self)
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("What is left to look at"))
        self.table.activated.connect(self._on_activated)
        self.copy_button, self.close_button = Button(self.tr("Copy the table")), Button(self.tr("Close"))
        for button, act in ((self.copy_button, self.copy), (self.close_button, self.close)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        QShortcut(QKeySequence("Ctrl+C"), self, self.copy)
        self._lay_out()
        self._dress(theme())

    def _lay_out(self) -> None:
        above, foot = QHBoxLayout(), QHBoxLayout()
        for text, widget in ((self.tr("Show"), self.kind), (self.tr("Assessor"), self.assessor)):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            above.addWidget(label)
            above.addWidget(widget)
        above.addStretch(1)
        foot.addWidget(self.note, 1)
        for button in (self.copy_button, self.close_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        for layout in (above, foot, column):
            layout.setSpacing(SPACE_8)
        column.addWidget(self.heading)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    # --- showing ---------------------------------------------------------------------------------

    def _look(self) -> None:
        """Look through the records that changed, at first all of them, and show what was asked for."""
        session = self._session
        if not self._found or not self._stale <= self._found.keys():
            reviews = [
                review
                for form in session.instrument.forms
                for review in week_review(session.inspection, form.id, session.live(form.id).states)
            ]
            self._found = {review.record.id: review for review in reviews}
        else:
            for changed in self._stale:
                record, state = session.record(changed), session.state(changed)
                self._found[changed] = record_review(session.inspection, record, state)
        self._stale.clear()
        self._offer_names(self.assessor, [one.record.assessor for one in self._found.values()])
        self._show_page()

    def _show_page(self) -> None:
        kind, assessor = self.kind.currentData() or "", self.assessor.currentData() or ""
        page = week_page(self._session.instrument, self._found.values(), kind, assessor)
        self._show_table(page, len(page.columns) - 1)
        self.heading.setText(page.heading)
        said = (
            self.tr("Enter opens the case there.") if page.rows else self.tr("Nothing of this kind is open.")
        )
        self.note.setText(said)

    def _on_changed(self, change: object = None, *_: object) -> None:
        record = change if isinstance(change, str) else getattr(change, "record", "")
        if record in self._found and self._session.record(record).removed:
            self._found.clear()
        self._stale.add(record)
        self._late.start()

    def _on_all_changed(self) -> None:
        self._found.clear()
        self._late.start()

    # --- opening and copying ---------------------------------------------------------------------

    def _on_activated(self, index: QModelIndex) -> None:
        opens = self._opened_by(index)
        if isinstance(opens, tuple):
            self.hide()
            self.case_requested.emit(*opens)

    def copy(self) -> None:
        """Put the table on the clipboard, in the order shown."""
        self.note.setText(self.tr("Copied: {0} lines").format(self._put_on_clipboard()))
