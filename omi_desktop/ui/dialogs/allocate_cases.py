"""Giving the cases out: who reads, who is local, how many twice; what each would get, before the deed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSpinBox, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.errors import OmiError
from omi_desktop.fieldwork.allocation import Plan, Wish, allocate, write
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog, Message
from omi_desktop.ui.models.score_page import ScorePageModel
from omi_desktop.ui.models.week_pages import plan_page
from omi_desktop.ui.theme import theme
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.widgets.inputs import LineInput, input_height
from omi_desktop.ui.widgets.long_table import LongTable
from omi_desktop.ui.words import counted

_SOON = 250
"""Milliseconds after the last key until the preview follows."""


class AllocateCasesDialog(FormDialog):
    """A preview that follows what is typed; its button does what the preview shows, as one deed."""

    WIDTH = 820

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("allocate_cases", "", parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Allocate cases"))
        self.heading.setText(self.tr("Allocate cases"))
        self.intro.setText(
            self.tr(
                "Evenly over the assessors, each kind of case spread. Nobody gets a case of which the list "
                "names them as offender manager."
            )
        )
        self.intro.show()
        self._session = session
        self.plan: Plan | None = None
        self.assessors, self.local, self.double = LineInput(), LineInput(), QSpinBox()
        self.again = Check("allocate_cases:again", self.tr("Give out anew what nobody has begun"))
        self.model, self.table = ScorePageModel(self), LongTable("allocate_cases:plan", self)
        self.said = Message("allocate_cases:said")
        self._late = QTimer(self, singleShot=True, interval=_SOON)
        self._late.timeout.connect(self.look)
        self._lay_out()
        self.look()

    def _lay_out(self) -> None:
        hint = self.tr("Names with commas between them.")
        self.add_field(Field("assessors", self.tr("Assessors"), self.assessors, hint))
        local = self.tr("Local assessors among them")
        share = self.tr("Together they read about a third of the cases. May be empty.")
        self.double.setRange(0, len(self._session.records(CASE)))
        self.double.setMinimumHeight(input_height())
        twice = self.tr("Cases read twice")
        why = self.tr("In all, those already marked included.")
        self.add_pair(Field("local", local, self.local, share), Field("double", twice, self.double, why))
        self.body.addWidget(self.again)
        self.table.setModel(self.model)
        self.table.setSortingEnabled(False)
        self.table.setAccessibleName(self.tr("Who would read what"))
        self.body.addWidget(self.table)
        self.body.addWidget(self.said)
        self._prefill()
        for line in (self.assessors, self.local):
            line.textEdited.connect(lambda _text: self._late.start())
        self.double.valueChanged.connect(lambda _number: self._late.start())
        self.again.toggled.connect(lambda _on: self.look())

    def _prefill(self) -> None:
        """Whoever has cases already reads; as many are read twice as are marked."""
        records = self._session.records(CASE)
        names = dict.fromkeys(record.assessor for record in records if record.assessor)
        self.assessors.setText(", ".join(names))
        self.double.setValue(sum(bool(record.second_reader) for record in records))

    def wish(self) -> Wish:
        """What is asked for."""
        names, local = (
            tuple(name.strip() for name in line.text().split(",") if name.strip())
            for line in (self.assessors, self.local)
        )
        return Wish(names, local, self.double.value(), again=self.again.isChecked())

    def look(self) -> None:
        """Plan anew and show it."""
        self._late.stop()
        self.plan = None
        try:
            self.plan = allocate(self._session.inspection, self.wish())
            problem = ""
        except OmiError as error:
            problem = str(error)
        if not self.wish().assessors and not self.wish().local:
            problem = ""
        self.said.say(problem, "attention")
        self._show(self.plan)

    def _show(self, plan: Plan | None) -> None:
        changed = len(plan.changed) if plan else 0
        self.primary.setText(
            counted(changed, self.tr("Allocate {count} case"), self.tr("Allocate {count} cases"))
            if changed
            else self.tr("Allocate cases")
        )
        self.table.setVisible(plan is not None)
        if plan is not None:
            self.model.set_page(plan_page(self._session.instrument, plan))
            self.table.dress()
            self.table.measure()
            rows = min(self.model.rowCount(), 12) + 2
            self.table.setFixedHeight(rows * (theme().line_height("interface") + 16))
        if self.isVisible():
            self.fit()

    def _on_primary(self) -> None:
        self.look()
        if self.plan is None:
            names = self.tr("Name those who read the cases.")
            self.said.say(self.said.text() or names)
            self.assessors.setFocus()
            return
        if not self.plan.changed:
            self.said.say(self.tr("Every case has its reader already: nothing would change."), "attention")
            return
        try:
            deed = write(self._session.inspection, self.plan)
        except OmiError as error:
            self.said.say(str(error))
            return
        self._session.adopt(deed)
        one = self.tr("{count} case allocated. Ctrl+Z takes it back.")
        many = self.tr("{count} cases allocated. Ctrl+Z takes it back.")
        self._session.notified.emit(counted(len(self.plan.changed), one, many))
        self.accept()
