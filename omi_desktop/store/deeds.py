"""The deeds of an inspection: answers, notes, grades, records, its details and its instrument."""

from __future__ import annotations

import uuid

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.loader import fingerprint, instrument_of
from omi_desktop.instruments.model import Fact, Question
from omi_desktop.records import own_facts
from omi_desktop.records.annotations import RECORD_NOTES, base_of, is_annotation, notable, parse
from omi_desktop.records.changes import (
    SECOND,
    Answered,
    Change,
    Deed,
    InspectionEdited,
    InstrumentChanged,
    Noted,
    Record,
    RecordAdded,
    RecordEdited,
    another_reading,
)
from omi_desktop.records.grades import form_of_criterion, graded_criterion, graded_on, understand_grade
from omi_desktop.records.text import kept
from omi_desktop.records.values import understand
from omi_desktop.store import grading, replacing
from omi_desktop.store.migrations import INSPECTION_FIELDS, RECORD_FIELDS
from omi_desktop.store.writing import InspectionWriter

__all__ = ["RECORD_NOTES", "Deeds", "new_id"]


class Deeds(InspectionWriter):
    """What an assessor does to an inspection; each is one transaction and returns what it changed."""

    def answer(self, record: str, item: str, value: str | None) -> Deed:
        """Record, change or (with None) clear one answer or fact, and say what changed.

        With the id of a criterion that is graded, the lead inspector's grade; its note is the reason.
        Raises InputProblem for an item that the record's form does not have, a value it does not take,
        or a grade without its reason.
        """
        new = self.understood(record, item, value)
        old = self._kept_value(record, item)
        return self.write([Answered(record, item, old, new)] if old != new else [])

    def set_grade(self, criterion: str, grade: str | None, reason: str) -> Deed:
        """Set the lead inspector's grade of a criterion with its reason, or with None clear both.

        The form it stands on is added where it is not there yet. Raises InputProblem for a criterion that
        is not graded, a grade that does not exist, or one without a reason.
        """
        return self.write(self.grade_changes(criterion, grade, reason))

    def grade_changes(self, criterion: str, grade: str | None, reason: str) -> list[Change]:
        """What `set_grade` writes, for callers that keep their own undo. Raises InputProblem as it does."""
        form = form_of_criterion(self.instrument, graded_criterion(self.instrument, criterion).id)
        sheet = next(iter(self.records(form)), None)
        record = sheet or self.new_record(form, "")
        changes = grading.entry_changes(self, record.id, criterion, grade, reason)
        return [RecordAdded(record), *changes] if changes and not sheet else changes

    def annotate(self, record: str, item: str, note: str) -> Deed:
        """Write, change or (with an empty text) clear the note on an item, a criterion or the record.

        With the id of an annotation (records/annotations.py), what is remarked beside it. Raises InputProblem
        for a note that is too long, and for taking away the reason of a grade.
        """
        base = item if is_annotation(item) and parse(item) is None else base_of(item)
        if base != RECORD_NOTES and base not in self.instrument.criterion_by_id:
            self._item(record, base)
        new, old = kept(note, "The note"), self.notes(record).get(item, "")
        return self.write([Noted(record, item, old, new)] if old != new else [])

    def add_record(
        self, form: str, ref: str, *, parent: str = "", assessor: str = "", second_reader: str = ""
    ) -> Deed:
        """Add a record. Raises InputProblem where the form is unknown or the reference is taken or empty."""
        record = self.new_record(form, ref, parent, assessor, second_reader)
        return self.write(own_facts.added(self.instrument, record))

    def new_record(
        self, form: str, ref: str, parent: str = "", assessor: str = "", second_reader: str = ""
    ) -> Record:
        """A record ready to be added. Raises InputProblem as `add_record` does."""
        known = self.instrument.form_by_id.get(form)
        if known is None:
            raise InputProblem(
                f'There is no form "{form}".', f"Use one of {', '.join(self.instrument.form_by_id)}."
            )
        ref = kept(ref, "The reference").strip()
        if not ref and not known.once:
            raise InputProblem(f"A record of “{known.title}” needs a reference.", "Give it one.")
        self._require_free(form, ref)
        return Record(new_id(), form, ref, parent, kept(assessor), kept(second_reader))

    def new_reading(self, record: str, assessor: str, reading: str = SECOND) -> Record:
        """Another reading of a record, ready to be added: by whom, and in which part.

        Its id follows from these, so that it is the same wherever it is made. Raises InputProblem for a
        record that is itself another reading, and for a reading without a reader.
        """
        own, reader = self.record(record), kept(assessor).strip()
        if own.reading or not reader:
            raise InputProblem(f"{own.ref} cannot be read again so.", "Name its own record and a reader.")
        return another_reading(own, reader, reading)

    def edit_record(self, record: str, field: str, value: str) -> Deed:
        """Change the reference, assessor, second reader or status of a record, or mark it as removed."""
        self._check_field(field, RECORD_FIELDS)
        found, new = self.record(record), kept(value).strip()
        if field == "ref" and not new and not self._form(found.form).once:
            raise InputProblem(f"{found.ref} needs a reference.", "Give it one.")
        old = getattr(found, field) if field != "removed" else self.removal(record)
        if field == "removed":
            return self.write([RecordEdited(record, field, old, new)] if old != new else [])
        return self.write(own_facts.edited(self.instrument, found, field, new, self.answers(record)))

    def replace_case(self, record: str, new_ref: str, reason: str) -> Deed:
        """Replace a case that cannot be read by a new one, read by the same people; the old one is kept.

        Raises InputProblem for a reference that is taken, a missing reason or a case that is out already.
        """
        return self.write(self.replacing(record, new_ref, reason), "sample replace")

    def replacing(self, record: str, new_ref: str, reason: str) -> list[Change]:
        """What `replace_case` writes, for callers with an undo of their own. Raises InputProblem too."""
        old = self.record(record)
        new = self.new_record(old.form, new_ref, "", old.assessor, old.second_reader)
        sheets = [sheet for sheet in self.records() if sheet.parent == old.id]
        out = replacing.taken_out(old, sheets, new.ref, reason)
        return [*out, *own_facts.added(self.instrument, new)]

    def edit(self, field: str, value: str) -> Deed:
        """Change the area, the dates or the lead inspector of the inspection."""
        self._check_field(field, INSPECTION_FIELDS)
        old, new = getattr(self.details, field), kept(value).strip()
        return self.write([InspectionEdited(field, old, new)] if old != new else [])

    def change_instrument(self, text: str, name: str = "The instrument") -> Deed:
        """Go on with another instrument of the same programme; the one so far stays in the file.

        Every answer stays; what it does not ask or offer is set aside. Raises ProblemsFound with every
        fault of the text, InputProblem for another programme, ChangedElsewhere where another was faster.
        """
        instrument_of(text, self.instrument.id, name)
        old, new = self.instrument_sha256, fingerprint(text)
        return self.write([InstrumentChanged(old, new, text)] if old != new else [], "instrument")

    def understood(self, record: str, item: str, value: str | None) -> str | None:
        """The value to keep, None where it clears."""
        form = self.record(record).form
        grade = graded_on(self.instrument, form, item)
        cleared = value is None or not value.strip()
        # where only notes stand there is nothing but no answer
        found = (
            None if grade or (cleared and notable(self.instrument, form, item)) else self._item(record, item)
        )
        if value is None or cleared:
            return None
        return understand(found, value) if found else understand_grade(self.instrument, item, value)

    def _item(self, record: str, item: str) -> Fact | Question:
        form = self.record(record).form
        found = self.instrument.items.get(item)
        if found is None or self.instrument.form_of(item) != form:
            title = self._form(form).title
            raise InputProblem(
                f'“{title}” has no item "{item}".', "Use the id of a fact or question of that form."
            )
        return found


def new_id() -> str:
    """An id that no other inspection and no other record has."""
    return str(uuid.uuid4())
