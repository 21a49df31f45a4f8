"""Telling the views what was written: a deed comes in, the signals that they wait for go out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from omi_desktop.app.in_hand import CASE, InHand
from omi_desktop.records.changes import (
    BESIDE,
    Answered,
    Brought,
    Change,
    Deed,
    Noted,
    Record,
    RecordAdded,
    RecordEdited,
)
from omi_desktop.records.wording import consequence
from omi_desktop.store.inspection import Inspection


class Publishing(InHand):
    """Takes what was written into what is known, and says what changed.

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
        super().__init__(inspection, parent)
        last = inspection.last_entry()
        self._last_seq = last.seq if last else 0

    def _publish(self, deed: Deed) -> None:
        self._last_seq = deed.seq
        if len(deed.changes) > _MANY or any(isinstance(change, Brought) for change in deed.changes):
            self._reload()
        else:
            for change in deed.changes:
                self._take(change)
        self.saved.emit(deed)

    def look_again(self) -> None:
        """What a merge wrote is on the disk and no step of undo: every view reads anew."""
        last = self.inspection.last_entry()
        self._reload()
        if last:
            self._last_seq = last.seq
            self.saved.emit(Deed((), last.seq, last.at))

    def _take(self, change: Change) -> None:
        match change:
            case Answered(record=record_id) if record_id not in self._records:
                # of a reading beside the record itself
                self.record_changed.emit(self.inspection.record(record_id).parent)
            case Answered():
                self._take_answer(change)
            case Noted():
                self.note_changed.emit(change)
            case RecordAdded(record) if record.reading in BESIDE:
                # of a benchmark the case itself leaves or comes back
                self._reload()
            case RecordAdded(record) if record.reading:
                # kept beside the record itself, and in no list and no score
                self.record_changed.emit(record.parent)
            case RecordAdded(record):
                self._records[record.id] = record
                self.live(record.form).add(record.id, {})
                self._record_moved(record.id)
            case RecordEdited(record=record_id, field="removed") if self._is_another_reading(record_id):
                self._reload()
            case RecordEdited(record=record_id) if record_id not in self._records:
                self._take_unknown(self.inspection.record(record_id))
            case RecordEdited(record=record_id):
                self._records[record_id] = self.inspection.record(record_id)
                self._take_edited(self._records[record_id], change.field)

    def _is_another_reading(self, record: str) -> bool:
        return bool(self.inspection.record(record).reading)

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

    def _take_unknown(self, record: Record) -> None:
        """A reading kept beside its record, or one that was taken back before this file was opened."""
        if record.reading or record.removed:
            self.record_changed.emit(record.parent)
            return
        self._records[record.id] = record
        self.live(record.form).add(record.id, self.inspection.answers(record.id))
        self._record_moved(record.id)

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
        self._records = self._read_records()
        self._live.clear()
        self._told = ("", {})
        self._case_scores = None
        for form, record in list(self._in_hand.items()):
            if record and record not in self._records:
                self._put_down(form)
        self.records_changed.emit()
        self.scores_changed.emit(CASE)


_MANY = 40
"""Changes in one deed from which the views look at everything again instead of at each."""
