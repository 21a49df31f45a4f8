"""The open inspection as the window sees it: what is taken in hand, one door for writing, undo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from omi_desktop.app.in_hand import CASE as CASE
from omi_desktop.app.publishing import Publishing
from omi_desktop.app.retrying import Retrying
from omi_desktop.app.undo import DeedCommand
from omi_desktop.errors import ChangedElsewhere, InputProblem, NotSaved, OmiError
from omi_desktop.records import own_facts
from omi_desktop.records.changes import Answered, Change, Deed, Noted, Record, RecordEdited
from omi_desktop.records.references import next_reference
from omi_desktop.records.text import kept
from omi_desktop.records.values import understand
from omi_desktop.store.inspection import Inspection


class Session(Retrying, Publishing):
    """The open inspection, the case in hand, the undo stack.

    Every deed of the window is a method here: it writes to the file, then pushes an undo command and
    tells the views, which paint themselves anew from what they are told.
    """

    def __init__(self, inspection: Inspection, parent: QObject | None = None) -> None:
        super().__init__(inspection, parent)
        self.undo_stack = QUndoStack(self)
        self._file_id = inspection.details.file_id
        self.visit = 0
        """Counts the visits to a note: what is typed in one of them is one step of undo."""
        self.counting = False
        """Whether the steps of undo are only being counted off: they write nothing then."""

    # --- what is in hand -------------------------------------------------------------------------

    def work_on(self, form: str) -> None:
        """Turn to another form; the record that was in hand there last is in hand again."""
        if form == self.form:
            return
        self.leaving.emit()
        self.form = form
        if not self.in_hand:
            first = next(iter(self.records(form)), None)
            self._in_hand[form] = first.id if first else ""
        self.form_selected.emit(form)
        self.record_selected.emit(self.in_hand)

    def select(self, record: str) -> None:
        """Take another record in hand, of whichever form; with "" none of the form worked on."""
        form = self._records[record].form if record else self.form
        if record == self._in_hand.get(form, "") and form == self.form:
            return
        # a note half typed belongs to the record that is still in hand
        self.leaving.emit()
        other_form, self.form = form != self.form, form
        moved = record != self._in_hand.get(form, "")
        self._in_hand[form] = record
        if form == CASE and moved:
            self._case_scores = None
            self.case_selected.emit(record)
        if other_form:
            self.form_selected.emit(form)
        self.record_selected.emit(record)

    # --- deeds -----------------------------------------------------------------------------------

    def answer(self, form: str, item: str, value: str | None) -> bool:
        """Answer an item of the record in hand, or with None clear it; whether it is on the disk.

        A fact or gate that changes what is asked says so through `notified`, and is one step of undo.
        """
        try:
            target, first = self._target(form)
        except InputProblem as error:
            self.refused.emit(error)
            return False
        return self.answer_record(target.id, item, value, first)

    def answer_record(self, record: str, item: str, value: str | None, before: Iterable[Change] = ()) -> bool:
        """Answer an item of any record; `before` holds what has to be written with it."""
        try:
            new = understand(self.instrument.items[item], value) if value else None
        except InputProblem as error:
            self.refused.emit(error)
            return False
        known = record in self._records
        # all records of the form are read before one moves: afterwards they would have it already
        old = self.live(self._records[record].form).states[record].recorded(item) if known else None
        if old == new:
            return self._as_it_was(Answered(record, item, old, new))
        return self.do([*before, Answered(record, item, old, new)])

    def annotate(self, form: str, item: str, note: str) -> bool:
        """Write the note on an item, a criterion or (with `notes`) the record of the case in hand."""
        try:
            target, first = self._target(form)
            old = self._notes_of(target.id).get(item, "")
            new = kept(note, "The note")
        except InputProblem as error:
            self.refused.emit(error)
            return False
        change = Noted(target.id, item, old, new)
        return self._as_it_was(change) if old == new else self.do([*first, change])

    def end_typing(self) -> None:
        """The keyboard has left a note: what is typed next is a step of undo of its own."""
        self.visit += 1

    def _as_it_was(self, change: Change) -> bool:
        """What waited to be saved about this is no longer wanted: the file has it so already."""
        if self.unsaved:
            self.unsaved.supersede((change,))
            self.unsaved_changed.emit()
        return True

    def set_grade(self, criterion: str, grade: str | None, reason: str) -> bool:
        """Set the lead inspector's grade of a criterion with its reason, or with None clear both."""
        try:
            changes = self.inspection.grade_changes(criterion, grade, reason)
        except OmiError as error:
            self.refused.emit(error)
            return False
        return not changes or self.do(changes)

    def set_status(self, record: str, status: str) -> bool:
        """Mark a case as complete, or open it again."""
        old = self._records[record].status
        return old == status or self.do([RecordEdited(record, "status", old, status)])

    def add_case(self, ref: str, assessor: str = "") -> str:
        """Add a case and take it in hand; its record id, "" where it was refused."""
        return self.add_record(CASE, ref, assessor)

    def add_record(self, form: str, ref: str = "", assessor: str = "") -> str:
        """Add a record of a form and take it in hand; without a reference it gets the next number.

        Gives its record id, "" where it was refused.
        """
        try:
            record = self.inspection.new_record(
                form, ref or next_reference([r.ref for r in self.records(form)]), assessor=assessor
            )
        except OmiError as error:
            self.refused.emit(error)
            return ""
        if not self.do(own_facts.added(self.instrument, record)):
            return ""
        self.select(record.id)
        return record.id

    def do(self, changes: Iterable[Change]) -> bool:
        """Make changes as one deed with one step of undo; whether they are on the disk."""
        deed = self._write(tuple(changes), "edit")
        if deed is None:
            return False
        self._push(deed)
        return True

    def _push(self, deed: Deed) -> None:
        self.undo_stack.push(DeedCommand(self, deed))

    def redo_changes(self, changes: tuple[Change, ...], act: str) -> bool:
        """Make the changes of an undo or redo step; whether they are on the disk."""
        return self._write(changes, act) is not None

    def adopt(self, deed: Deed) -> None:
        """Take over what another part wrote to this inspection (an import): undo step and all."""
        if deed.changes:
            self._publish(deed)
            self.undo_stack.push(DeedCommand(self, deed))
            if not self.in_hand and (first := next(iter(self.records(self.form)), None)):
                self.select(first.id)

    def undo(self) -> None:
        """Take the newest deed back."""
        self.leaving.emit()
        self.undo_stack.undo()

    def redo(self) -> None:
        """Make the deed again that was taken back last."""
        self.leaving.emit()
        self.undo_stack.redo()

    @contextmanager
    def only_counting(self) -> Iterator[None]:
        """Move along the undo stack without writing anything: it is as the history tells it."""
        self.counting = True
        try:
            yield
        finally:
            self.counting = False

    def close(self) -> None:
        """Write what is being typed and close the file."""
        self.leaving.emit()
        self.inspection.close()

    def move_to(self, path: Path) -> None:
        """Go on in a copy of the file under another name, and write there what the disk did not take.

        Raises FileUnusable where the copy cannot be made; the session stays as it was.
        """
        old = self.inspection
        old.save_copy(path)
        self.inspection = Inspection.open(path, old.passphrase, who=old.who, lock=True)
        old.close()
        self.retry()

    def _target(self, form: str) -> tuple[Record, list[Change]]:
        """The record in hand to write to, and what adds it where it is not there yet."""
        if not self.fills(form):
            title = self.instrument.form_by_id[form].title
            raise InputProblem(f"“{title}” belongs to the case itself.", "Fill it in there.")
        sheet = self.shown_sheet(form)
        if sheet:
            return sheet, []
        if self.instrument.form_by_id[form].once:
            record = self.inspection.new_record(form, "")
        else:
            case = self._records[self.case]
            record = self.inspection.new_record(form, case.ref, parent=case.id, assessor=case.assessor)
        return record, own_facts.added(self.instrument, record)

    def _write(self, changes: tuple[Change, ...], act: str) -> Deed | None:
        self.unsaved.supersede(changes)
        if self.unsaved and not self.retry():
            # in their order: what waits may be what this stands on
            self.unsaved.add(changes, act)
            self.unsaved_changed.emit()
            return None
        try:
            deed = self.inspection.write(changes, act)
        except ChangedElsewhere as error:
            # trying again would meet the same; what stands there now is shown instead
            self._reload()
            self.not_saved.emit(error)
            return None
        except NotSaved as error:
            self.unsaved.add(changes, act)
            self.not_saved.emit(error)
            self.unsaved_changed.emit()
            return None
        except OmiError as error:
            self.refused.emit(error)
            return None
        self._publish(deed)
        return deed
