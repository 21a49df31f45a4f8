"""What the inspection is: area, week and lead to be mended, the rest to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.errors import InputProblem
from omi_desktop.records.changes import InspectionEdited
from omi_desktop.records.text import kept
from omi_desktop.records.values import understand_date
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog, rule
from omi_desktop.ui.typography import SPACE_8, SPACE_16
from omi_desktop.ui.widgets.inputs import LineInput
from omi_desktop.ui.wording import day
from omi_desktop.ui.words import Words


class InspectionDetailsDialog(FormDialog):
    """What is mended is one deed, undone with one key."""

    WIDTH = 560

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("inspection_details", "", parent=parent)
        self.setWindowTitle(self.tr("Details of the inspection"))
        self.heading.setText(self.tr("Details of the inspection"))
        self._session = session
        self._details = session.inspection.details
        self.lines = {name: LineInput() for name in ("area", "starts", "ends", "lead")}
        for name, line in self.lines.items():
            line.setText(getattr(self._details, name))
        self._lay_out()
        self.body.addWidget(rule())
        self.body.addLayout(self._facts())
        self.primary.setText(self.tr("Save the details"))

    def _lay_out(self) -> None:
        area = Field("area", self.tr("Area"), self.lines["area"], check=self._area_problem)
        self.add_field(area)
        starts = Field("starts", self.tr("From"), self.lines["starts"], check=self._start_problem)
        ends = Field("ends", self.tr("To"), self.lines["ends"], check=self._end_problem)
        self.add_pair(starts, ends)
        for name, field in (("starts", starts), ("ends", ends)):
            self.lines[name].setText(day(getattr(self._details, name)))
            self.verify_when_left(field, self.lines[name].editingFinished)
        self.add_field(Field("lead", self.tr("Lead inspector"), self.lines["lead"]))

    def _facts(self) -> QGridLayout:
        instrument, inspection = self._session.instrument, self._session.inspection
        encrypted = self.tr("Encrypted with a passphrase")
        plain = self.tr("Plain: not protected")
        rows = (
            (self.tr("Programme"), f"{instrument.title} ({instrument.id}), {instrument.years}"),
            (self.tr("Instrument"), self.tr("version {0}").format(instrument.version)),
            (self.tr("SHA-256"), self._details.instrument),
            (self.tr("Inspection"), self._details.id),
            (self.tr("File"), str(self._session.path)),
            (self.tr("File id"), self._details.file_id),
            (self.tr("Protection"), encrypted if inspection.encrypted else plain),
            (self.tr("Sample"), self._details.sample),
            (self.tr("Cases"), str(len(self._session.records(CASE)))),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_16)
        grid.setVerticalSpacing(SPACE_8)
        grid.setColumnStretch(1, 1)
        for place, (name, text) in enumerate(row for row in rows if row[1]):
            grid.addWidget(Words(name, "guidance", "muted", wrap=False), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_to_copy(name, text), place, 1)
        return grid

    # --- what is wrong ---------------------------------------------------------------------------

    def _area_problem(self) -> str:
        return "" if self.lines["area"].text().strip() else self.tr("Name the area that is inspected.")

    def _date_problem(self, name: str) -> str:
        try:
            self._value(name)
        except InputProblem:
            return self.tr("This is no date. Write it as day/month/year: 14/01/2008.")
        return ""

    def _start_problem(self) -> str:
        return self._date_problem("starts")

    def _end_problem(self) -> str:
        if problem := self._date_problem("ends") or self._date_problem("starts"):
            return problem
        starts, ends = self._value("starts"), self._value("ends")
        return self.tr("It ends before it begins.") if starts and ends and ends < starts else ""

    def _value(self, name: str) -> str:
        """What is to be kept. Raises InputProblem for what is no date."""
        text = kept(self.lines[name].text().strip())
        return understand_date(text, name) if text and name in ("starts", "ends") else text

    # --- the deed --------------------------------------------------------------------------------

    def _on_primary(self) -> None:
        if not self.verify():
            return
        new = {name: self._value(name) for name in self.lines}
        old = {name: getattr(self._details, name) for name in self.lines}
        changes = [InspectionEdited(name, old[name], new[name]) for name in new if new[name] != old[name]]
        if not changes or self._session.do(changes):
            self.accept()


def _to_copy(name: str, text: str) -> QLabel:
    """Wide enough to be read, long ids broken, all of it to be copied."""
    # a word that is too long is broken only where a line may break
    shown = Words("\u200b".join(text[n : n + 16] for n in range(0, len(text), 16)), "guidance")
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown.setAccessibleName(f"{name}: {text}")
    return shown
