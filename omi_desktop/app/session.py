"""The open inspection as the window sees it: one door for writing, undo, and the signals views wait for."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from omi_desktop.app.retrying import Retrying
from omi_desktop.app.undo import DeedCommand
from omi_desktop.app.unsaved import Unsaved
from omi_desktop.errors import ChangedElsewhere, FileUnusable, InputProblem, NotSaved, OmiError
from omi_desktop.instruments.model import Instrument
from omi_desktop.records import own_facts
from omi_desktop.records.changes import (
    Answered,
    Brought,
    Change,
    Deed,
    Noted,
    Record,
    RecordAdded,
    RecordEdited,
)
from omi_desktop.records.references import next_reference
from omi_desktop.records.routing import RecordState
from omi_desktop.records.text import kept
from omi_desktop.records.values import understand
from omi_desktop.records.wording import consequence
from omi_desktop.scoring.live import LiveScores, Progress
from omi_desktop.store.inspection import Inspection

CASE = "case"


class Session(Retrying, QObject):
    """The open inspection, the case in hand, the undo stack.

    Every deed of the window is a method here: it writes to the file, then pushes an undo command and
    tells the views, which paint themselves anew from what they are told.

    Signals:
        answer_changed(Answered, list[str]): one answer, and the items that now apply or no longer do.
        note_changed(Noted): one note.
        record_changed(str): a record was added, edited or removed, by its id.
        records_changed(): many records at once (an import); look at everything again.
        scores_changed(str): the live scores of that form moved.
        leaving(): what is being typed has to be written now: another case, an export, the end.
        form_selected(str): another form is worked on: cases, or a pile of questionnaires.
        record_selected(str): another record of the form worked on is in hand, "" for none.
        case_selected(str): another case is in hand, "" for none; it stays in hand beside other forms.
        saved(Deed): the deed is on the disk.
        refused(OmiError): what was asked cannot be done; nothing changed.
        not_saved(OmiError): the disk did not take it; `retry` tries again.
        unsaved_changed(): more or less waits to be saved; what is shown as waiting is looked at again.
        notified(str): one calm sentence about what a deed brought with it.
    """

    answer_changed = Signal(object, object)
    note_changed = Signal(object)
    record_changed = Signal(str)
    records_changed = Signal()
    scores_changed = Signal(str)
    leaving = Signal()
    form_selected = Signal(str)
    record_selected = Signal(str)
    case_selected = Signal(str)
    saved = Signal(object)
    refused = Signal(object)
    not_saved = Signal(object)
    unsaved_changed = Signal()
    notified = Signal(str)

    def __init__(self, inspection: Inspection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.inspection = inspection
        self.instrument: Instrument = inspection.instrument
        self.undo_stack = QUndoStack(self)
        self.form = CASE
        """The form worked on."""
        self._in_hand: dict[str, str] = {}
        self.unsaved = Unsaved()
        """What the disk did not take, ready to be tried again."""
        self._file_id, last = inspection.details.file_id, inspection.last_entry()
        self._last_seq = last.seq if last else 0
        self._notes_read: dict[str, dict[str, str]] = {}
        self._live: dict[str, LiveScores] = {}
        self._records: dict[str, Record] = {record.id: record for record in inspection.records()}
        self._case_scores: LiveScores | None = None

    # --- what is there ---------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """Where the inspection file is."""
        return self.inspection.path

    def records(self, form: str = CASE) -> list[Record]:
        """The records of a form in their order."""
        return [record for record in self._records.values() if record.form == form and not record.removed]

    def record(self, record: str) -> Record:
        """One record by its id."""
        return self._records[record]

    def live(self, form: str = CASE) -> LiveScores:
        """The scores of a form's records, kept up with every answer."""
        if form not in self._live:
            self._live[form] = LiveScores(self.instrument, self.inspection.all_answers(form), form)
        return self._live[form]

    def state(self, record: str) -> RecordState:
        """One record's answers and the items that apply to it."""
        return self._scores_with(record).states[record]

    def progress(self, record: str, items: Iterable[str] | None = None) -> Progress:
        """How many items of a record that apply are answered; of all its items unless some are named."""
        return self._scores_with(record).progress(record, items)

    def case_scores(self) -> LiveScores:
        """The scores of the case in hand alone: its profile."""
        if self._case_scores is None:
            known = self._live.get(CASE)
            self._case_scores = known.of_record(self.case) if known and self.case else self._case_alone()
        return self._case_scores

    def _case_alone(self) -> LiveScores:
        own = {self.case: self.inspection.answers(self.case)} if self.case else {}
        return LiveScores(self.instrument, own)

    def _scores_with(self, record: str) -> LiveScores:
        """Scores that a record is in: for the case in hand the other cases need not be read."""
        form = self._records[record].form
        return self.case_scores() if record == self.case and form not in self._live else self.live(form)

    @property
    def closed(self) -> bool:
        """Whether the file is closed: what was to be looked at a little later need not be any more."""
        return self.inspection.closed

    @property
    def case(self) -> str:
        """The case in hand, "" for none."""
        return self._in_hand.get(CASE, "")

    @property
    def in_hand(self) -> str:
        """The record in hand of the form worked on, "" for none."""
        return self._in_hand.get(self.form, "")

    def sheet(self, form: str) -> Record | None:
        """The record of a form that is in hand; of a second form per case, the one of the case in hand.

        None until something is in it.
        """
        if form != CASE and self.instrument.form_by_id[form].per == "case":
            return self._sheet_of_case(form) if self.case else None
        if self.instrument.form_by_id[form].once:
            return next(iter(self.records(form)), None)
        return self._records.get(self._in_hand.get(form, ""))

    def _sheet_of_case(self, form: str) -> Record | None:
        """A second form belongs to its case by record, or where a list brought it, by reference."""
        case = self._records[self.case]
        found = [record for record in self.records(form) if record.parent == case.id]
        found += [record for record in self.records(form) if not record.parent and record.ref == case.ref]
        return found[0] if found else None

    def shown_sheet(self, form: str) -> Record | None:
        """The same, or one that waits to be saved."""
        parent = self.case if self.instrument.form_by_id[form].per == "case" and form != CASE else ""
        return self.sheet(form) or (self.unsaved.added(form, parent) if self.unsaved else None)

    def shown_notes(self, form: str) -> dict[str, str]:
        """The notes on the record in hand of a form, those that wait to be saved included."""
        sheet = self.shown_sheet(form)
        if sheet is None:
            return {}
        notes = self._notes_of(sheet.id)
        return notes | self.unsaved.notes(sheet.id) if self.unsaved else notes

    def waiting(self, form: str) -> dict[str, str | None]:
        """The answers of the record in hand of a form that wait to be saved."""
        sheet = self.shown_sheet(form) if self.unsaved else None
        return self.unsaved.values(sheet.id) if sheet else {}

    # --- deeds -----------------------------------------------------------------------------------

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

    def answer(self, form: str, item: str, value: str | None) -> bool:
        """Answer an item of the record in hand, or with None clear it; whether it is on the disk.

        A fact or gate that changes what is asked says so through `notified`, and is one step of undo.
        """
        target, first = self._target(form)
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
        target, first = self._target(form)
        old = self._notes_of(target.id).get(item, "")
        try:
            new = kept(note, "The note")
        except InputProblem as error:
            self.refused.emit(error)
            return False
        change = Noted(target.id, item, old, new)
        return self._as_it_was(change) if old == new else self.do([*first, change])

    def _as_it_was(self, change: Change) -> bool:
        """What waited to be saved about this is no longer wanted: the file has it so already."""
        if self.unsaved:
            self.unsaved.supersede((change,))
            self.unsaved_changed.emit()
        return True

    def _notes_of(self, record: str) -> dict[str, str]:
        """The notes of a record; where the drive has gone, as they were read last."""
        with contextlib.suppress(FileUnusable):
            self._notes_read[record] = self.inspection.notes(record)
        return self._notes_read.get(record, {})

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

    # --- telling the views -----------------------------------------------------------------------

    def _publish(self, deed: Deed) -> None:
        self._last_seq = deed.seq
        if len(deed.changes) > _MANY or any(isinstance(change, Brought) for change in deed.changes):
            self._reload()
        else:
            for change in deed.changes:
                self._take(change)
        self.saved.emit(deed)

    def _take(self, change: Change) -> None:
        match change:
            case Answered():
                self._take_answer(change)
            case Noted():
                self.note_changed.emit(change)
            case RecordAdded(record) if record.reading:
                # kept beside the record itself, and in no list and no score
                self.record_changed.emit(record.parent)
            case RecordAdded(record):
                self._records[record.id] = record
                self.live(record.form).add(record.id, {})
                self._record_moved(record.id)
            case RecordEdited(record=record_id) if record_id not in self._records:
                self.record_changed.emit(self.inspection.record(record_id).parent)
            case RecordEdited(record=record_id):
                self._records[record_id] = self.inspection.record(record_id)
                self._take_edited(self._records[record_id], change.field)

    def _take_answer(self, change: Answered) -> None:
        form = self._records[change.record].form
        live = self.live(form)
        before = set(live.states[change.record].answers) - {change.item}
        flipped = live.change(change.record, change.item, change.new)
        if form == CASE and change.record == self.case and self._case_scores is not None:
            self._case_scores.change(change.record, change.item, change.new)
        self.answer_changed.emit(change, flipped)
        self.scores_changed.emit(form)
        if flipped:
            state = live.states[change.record]
            self.notified.emit(consequence(dict.fromkeys(before, ""), flipped, state))

    def _take_edited(self, record: Record, field: str) -> None:
        if field == "removed":
            live = self.live(record.form)
            if record.removed:
                live.remove(record.id)
            else:
                live.add(record.id, self.inspection.answers(record.id))
        self._record_moved(record.id)

    def _record_moved(self, record: str) -> None:
        moved = self._records[record]
        if moved.removed and self._in_hand.get(moved.form) == record:
            self._put_down(moved.form)
        self.record_changed.emit(record)
        self.scores_changed.emit(self._records[record].form)

    def _put_down(self, form: str) -> None:
        """The record in hand of a form has gone."""
        self._in_hand[form] = ""
        if form == CASE:
            self._case_scores = None
            self.case_selected.emit("")
        if form == self.form:
            self.record_selected.emit("")

    def _reload(self) -> None:
        self._records = {record.id: record for record in self.inspection.records()}
        self._live.clear()
        self._case_scores = None
        for form, record in list(self._in_hand.items()):
            if record and record not in self._records:
                self._put_down(form)
        self.records_changed.emit()
        self.scores_changed.emit(CASE)


_MANY = 40
"""Changes in one deed from which the views look at everything again instead of at each."""
