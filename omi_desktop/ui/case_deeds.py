"""What can be done to a case from the list: add, rename, allocate, complete, remove; all can be undone."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QListView, QMenu, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.errors import InputProblem, OmiError
from omi_desktop.fieldwork.beside import begin_consensus, mark_benchmark, readings_of_case, take_away
from omi_desktop.records import own_facts
from omi_desktop.records.changes import BESIDE, CONSENSUS, Change, Record, RecordEdited
from omi_desktop.records.text import kept
from omi_desktop.ui.models.case_model import COMPLETE

OPEN = "open"


class CaseDeeds(QObject):
    """Asks for what is needed and hands it to the session; nothing asks "are you sure", all can be undone."""

    seal_requested = Signal()
    """The case in hand is to be sealed."""

    def __init__(self, session: Session, parent: QWidget, form: str = CASE) -> None:
        super().__init__(parent)
        self._session, self._form = session, form
        self._widget = parent

    # --- deeds -----------------------------------------------------------------------------------

    def add(self, assessor: str = "") -> None:
        """Ask for a reference and add a case under it; a questionnaire takes the next number unasked."""
        if self._form != CASE:
            self._session.add_record(self._form, assessor=assessor)
            return
        from omi_desktop.ui.dialogs.new_case import NewCaseDialog

        taken = {record.ref for record in self._session.records(self._form)}
        dialog = NewCaseDialog(taken, assessor, self._widget)
        if dialog.exec():
            self._session.add_case(dialog.reference(), dialog.assessor())

    def rename(self, case: str, reference: str) -> None:
        """Give a case another reference, and with it the sheets that belong to it."""
        record, new = self._session.record(case), kept(reference.strip())
        if new == record.ref:
            return
        if problem := self._reference_problem(new):
            self._session.refused.emit(problem)
            return
        sheets = [sheet for sheet in self._sheets(record) if sheet.ref == record.ref]
        self._session.do(change for each in (record, *sheets) for change in self._edited(each, "ref", new))

    def allocate(self, case: str, assessor: str) -> None:
        """Give a case to an assessor."""
        record, new = self._session.record(case), kept(assessor.strip())
        if new != record.assessor:
            self._session.do(self._edited(record, "assessor", new))

    def _edited(self, record: Record, column: str, new: str) -> list[Change]:
        answers = self._session.state(record.id).answers
        return own_facts.edited(self._session.instrument, record, column, new, answers)

    def remove(self, case: str) -> None:
        """Take a case out of the list, and the sheets that belong to it; nothing of it is deleted."""
        record = self._session.record(case)
        changes = [RecordEdited(each.id, "removed", "", "yes") for each in (record, *self._sheets(record))]
        if self._session.do(changes):
            text = self.tr("Case {reference} was removed. Ctrl+Z brings it back.")
            self._session.notified.emit(text.format(reference=record.ref))

    def replace(self, case: str) -> None:
        """Ask for another case in the place of one that cannot be read, and for the reason."""
        from omi_desktop.ui.dialogs.replace_case import ReplaceCaseDialog

        record = self._session.record(case)
        taken = {each.ref for each in self._session.records(self._form)}
        dialog = ReplaceCaseDialog(record.ref, taken, self._widget)
        if dialog.exec():
            self._replace(record, dialog.reference(), dialog.reason())

    def _replace(self, old: Record, reference: str, reason: str) -> None:
        try:
            deed = self._session.inspection.replace_case(old.id, reference, reason)
        except OmiError as error:
            self._session.refused.emit(error)
            return
        self._session.adopt(deed)
        self._session.select(next(record.id for record in self._session.records() if record.ref == reference))
        text = self.tr("Case {old} is replaced by {new}. Ctrl+Z brings it back.")
        self._session.notified.emit(text.format(old=old.ref, new=reference))

    def mark_benchmark(self, case: str) -> None:
        """Make a case one that everybody reads, and take its agreed answers in hand."""
        record = self._session.record(case)
        reading, changes = mark_benchmark(self._session.inspection, record)
        if self._session.do(changes):
            self._session.select(reading.id)
            text = self.tr(
                "Case {0} is for everyone to read, and in no score. Enter the agreed answers here."
            )
            self._session.notified.emit(text.format(record.ref))

    def begin_consensus(self, case: str) -> None:
        """Begin a third reading of a case that two have read, with what both said, and take it in hand."""
        try:
            reading, changes = begin_consensus(self._session.inspection, self._session.record(case))
        except OmiError as error:
            self._session.refused.emit(error)
            return
        if not changes or self._session.do(changes):
            self._session.select(reading.id)

    def take_away(self, beside: str) -> None:
        """Take a consensus away, or make a benchmark case one of the area again."""
        record = self._session.record(beside)
        if self._session.do(take_away(self._session.inspection, record)):
            text = self.tr("Taken away. Ctrl+Z brings it back with its answers.")
            self._session.notified.emit(text)

    def toggle_complete(self, case: str) -> None:
        """Take a case in hand to be sealed as complete, where what is open is said; or open it again."""
        if self._session.record(case).status == COMPLETE:
            self._session.set_status(case, OPEN)
        else:
            self._session.select(case)
            self.seal_requested.emit()

    def _reference_problem(self, reference: str) -> InputProblem | None:
        if not reference:
            return InputProblem(self.tr("A case needs a reference."), self.tr("Give it one."))
        if any(record.ref == reference for record in self._session.records(self._form)):
            title = self.tr("{reference} is there already.").format(reference=reference)
            return InputProblem(title, self.tr("Give it another reference."))
        return None

    def _sheets(self, case: Record) -> Iterator[Record]:
        """What was filled in beside the case form for this case."""
        for form in self._session.instrument.forms:
            if form.id != CASE:
                yield from (r for r in self._session.records(form.id) if r.parent == case.id)

    # --- the menu --------------------------------------------------------------------------------

    def menu(self, case: str, owner: QWidget) -> QMenu:
        """What can be done where the pointer is: on a case, or with "" beside them."""
        menu = QMenu(owner)
        _add(menu, "add", self.tr("Add a case…")).triggered.connect(lambda: self.add())
        if case:
            menu.addSeparator()
            beside = self._session.record(case).reading in BESIDE
            (self._add_beside_actions if beside else self._add_case_actions)(menu, case, owner)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add_beside_actions(self, menu: QMenu, beside: str, _owner: QWidget) -> None:
        record = self._session.record(beside)
        done = record.status == COMPLETE
        text = self.tr("Open it again") if done else self.tr("Seal as complete")
        _add(menu, "complete", text).triggered.connect(lambda: self.toggle_complete(beside))
        consensus = record.reading == CONSENSUS
        away = self.tr("Take the consensus away") if consensus else self.tr("No longer a benchmark case")
        _add(menu, "take_away", away).triggered.connect(lambda: self.take_away(beside))

    def _add_readings(self, menu: QMenu, case: str) -> None:
        """What can be read beside a case; in a pack its first reading may not be there."""
        if self._form != CASE or self._session.record(case).reading:
            return
        menu.addSeparator()
        if len(readings_of_case(self._session.inspection, self._session.record(case))) > 1:
            agree = _add(menu, "consensus", self.tr("Consensus of its readings"))
            agree.triggered.connect(lambda: self.begin_consensus(case))
        mark = _add(menu, "benchmark", self.tr("Benchmark case: everyone reads it"))
        mark.triggered.connect(lambda: self.mark_benchmark(case))

    def _add_case_actions(self, menu: QMenu, case: str, owner: QWidget) -> None:
        done = self._session.record(case).status == COMPLETE
        text = self.tr("Open it again") if done else self.tr("Seal as complete")
        _add(menu, "complete", text).triggered.connect(lambda: self.toggle_complete(case))
        view = owner.findChild(QListView)
        if view is not None:
            rename = _add(menu, "rename", self.tr("Change the reference"))
            rename.triggered.connect(lambda: view.edit(view.currentIndex()))
        self._add_assessors(menu.addMenu(self.tr("Give it to")), case)
        self._add_readings(menu, case)
        menu.addSeparator()
        if self._form == CASE:
            replace = _add(menu, "replace", self.tr("Replace by another case…"))
            replace.triggered.connect(lambda: self.replace(case))
        _add(menu, "remove", self.tr("Remove from the list")).triggered.connect(lambda: self.remove(case))

    def _add_assessors(self, menu: QMenu, case: str) -> None:
        at_present = self._session.record(case).assessor
        known = {record.assessor for record in self._session.records(self._form) if record.assessor}
        for name in sorted(known):
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == at_present)
            action.triggered.connect(lambda _=False, name=name: self.allocate(case, name))
        menu.addSeparator()
        menu.addAction(self.tr("Somebody else…")).triggered.connect(lambda: self._ask_assessor(case))
        if at_present:
            menu.addAction(self.tr("Nobody")).triggered.connect(lambda: self.allocate(case, ""))

    def _ask_assessor(self, case: str) -> None:
        at_present = self._session.record(case).assessor
        title, label = self.tr("Give the case to"), self.tr("Assessor")
        name, given = QInputDialog.getText(self._widget, title, label, text=at_present)
        if given and name.strip():
            self.allocate(case, name)


def _add(menu: QMenu, name: str, text: str) -> QAction:
    action = menu.addAction(text)
    action.setObjectName(f"case:{name}")
    return action
