"""What can be done to a case from the list: add, rename, allocate, complete, remove; all can be undone."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QListView, QMenu, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.errors import InputProblem, OmiError
from omi_desktop.records import own_facts
from omi_desktop.records.changes import Change, Record, RecordEdited
from omi_desktop.records.text import kept
from omi_desktop.ui.models.case_model import COMPLETE

OPEN = "open"


class CaseDeeds(QObject):
    """Asks for what is needed and hands it to the session; nothing asks "are you sure", all can be undone."""

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

    def toggle_complete(self, case: str) -> None:
        """Mark a case as complete, or open it again."""
        done = self._session.record(case).status == COMPLETE
        self._session.set_status(case, OPEN if done else COMPLETE)

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
            self._add_case_actions(menu, case, owner)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add_case_actions(self, menu: QMenu, case: str, owner: QWidget) -> None:
        done = self._session.record(case).status == COMPLETE
        text = self.tr("Open it again") if done else self.tr("Mark as complete")
        _add(menu, "complete", text).triggered.connect(lambda: self.toggle_complete(case))
        view = owner.findChild(QListView)
        if view is not None:
            rename = _add(menu, "rename", self.tr("Change the reference"))
            rename.triggered.connect(lambda: view.edit(view.currentIndex()))
        self._add_assessors(menu.addMenu(self.tr("Give it to")), case)
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
