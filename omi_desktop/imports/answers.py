"""Answers out of a table: one row an answer, checked against the instrument, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from omi_desktop.errors import InputProblem, ProblemsFound
from omi_desktop.imports.tables import Refusal, Row, Table, column_key, overlong, read_table
from omi_desktop.instruments.model import Criterion, Form, Item
from omi_desktop.instruments.tables import did_you_mean
from omi_desktop.records import own_facts
from omi_desktop.records.annotations import notable
from omi_desktop.records.changes import CONSENSUS, Answered, Change, Deed, Noted, Record, RecordAdded
from omi_desktop.records.grades import check_grade, graded_on, understand_grade
from omi_desktop.records.text import kept
from omi_desktop.records.values import understand
from omi_desktop.store.inspection import Inspection

NEEDED = ("case_ref", "item", "answer")
OPTIONAL = ("note", "form")
CASE = "case"

Cell = tuple[str, str]
"""A record's id and an item's id."""


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """What a table of answers would change, rows refused and why, columns not understood."""

    name: str
    rows: int
    changes: tuple[Change, ...]
    refused: tuple[Refusal, ...]
    ignored: tuple[str, ...]

    @property
    def answers(self) -> int:
        """How many answers it sets, changes or clears."""
        return sum(isinstance(change, Answered) for change in self.changes)

    @property
    def notes(self) -> int:
        """How many notes it writes."""
        return sum(isinstance(change, Noted) for change in self.changes)

    @property
    def new_records(self) -> int:
        """How many records of other forms it makes."""
        return sum(isinstance(change, RecordAdded) for change in self.changes)


def read_answers(path: Path, inspection: Inspection, reading: str = "") -> AnswerSheet:
    """Read a table of answers for an inspection; nothing is written.

    Rows hold in order: of two about the same item the later one does. An answer behind a closed gate
    is taken and kept, and does not count. With `reading` (one of BESIDE) the answers are those of the
    consensus of the cases, or agreed of benchmark cases. Raises FileUnusable where it is no table,
    InputProblem where its header lacks a column.
    """
    table = read_table(path)
    columns = _columns(table)
    taking = _TakingBeside(inspection, columns, reading) if reading else _Taking(inspection, columns)
    refused = list(overlong(table))
    for row in table.rows:
        refused += taking.take(row)
    ignored = tuple(
        name for place, name in enumerate(table.header.cells) if name and place not in columns.values()
    )
    refused.sort(key=lambda refusal: refusal.row)
    return AnswerSheet(table.name, len(table.rows), tuple(taking.changes()), tuple(refused), ignored)


def import_answers(inspection: Inspection, sheet: AnswerSheet) -> Deed:
    """Write the answers of a sheet in one transaction. Raises ProblemsFound where any row is refused."""
    if sheet.refused:
        count = len({refusal.row for refusal in sheet.refused})
        rows = "1 row" if count == 1 else f"{count} rows"
        raise ProblemsFound(
            f"{sheet.name}: nothing was imported, {rows} cannot be taken.",
            [refusal.problem for refusal in sheet.refused],
        )
    return inspection.write(sheet.changes, "answers import")


def _columns(table: Table) -> dict[str, int]:
    """The place of each known column in a row."""
    names = [column_key(name) for name in table.header.cells]
    found = {}
    for column in (*NEEDED, *OPTIONAL):
        count = names.count(column_key(column))
        if count > 1:
            raise InputProblem(f"{table.name} has {count} columns {column}.", "Leave one of them.")
        if count:
            found[column] = names.index(column_key(column))
    missing = [column for column in NEEDED if column not in found]
    if missing:
        raise InputProblem(
            f"{table.name} has no column {' and no column '.join(missing)}.",
            f"Its first row names {', '.join(NEEDED)}, and if wanted {' and '.join(OPTIONAL)}.",
        )
    return found


class _Taking:
    """Takes row after row, checking each against the instrument and what the inspection holds."""

    def __init__(self, inspection: Inspection, columns: Mapping[str, int]) -> None:
        self._inspection = inspection
        self._instrument = inspection.instrument
        self._columns = columns
        self._records: dict[tuple[str, str], Record] = {
            (record.form, self._key(record)): record for record in inspection.records()
        }
        self._added: list[Record] = []
        self._values: dict[Cell, str | None] = {}
        self._notes: dict[Cell, str] = {}
        # thousands of rows give the same few answers to the same few hundred questions
        self._value = cache(self._understand)
        self._item = cache(self._find_item)

    def take(self, row: Row) -> list[Refusal]:
        """Take one row in; what is wrong with it, empty where all is well."""
        cells = {name: row.cells[i] if i < len(row.cells) else "" for name, i in self._columns.items()}
        faults: list[Refusal] = []
        with _refusing(row, "form", faults):
            form = self._form(cells.get("form") or CASE)
        if faults:
            return faults
        with _refusing(row, "case_ref", faults):
            record = self._record(form, cells["case_ref"])
        with _refusing(row, "item", faults):
            item = self._item(form, cells["item"])
            with _refusing(row, "answer", faults):
                value = self._value(item, cells["answer"])
        with _refusing(row, "note", faults):
            note = kept(cells.get("note", ""), "The note")
        if faults:
            return faults
        cell = record.id, cells["item"]
        if isinstance(item, Criterion):
            with _refusing(row, "note", faults):
                self._notes[cell] = self._reason(cell, value, note)
        elif note:
            self._notes[cell] = note
        if item and not faults:
            self._values[cell] = value
        return faults

    def changes(self) -> Iterator[Change]:
        """What all the rows together change, compared with what the inspection holds."""
        instrument = self._inspection.instrument
        yield from (change for record in self._added for change in own_facts.added(instrument, record))
        records = {record.id: record for record in self._records.values()}
        values = self._held({records[record].form for record, _ in self._values})
        for (record, item), new in self._values.items():
            old = values.get(record, {}).get(item)
            if old != new:
                yield Answered(record, item, old, new)
        notes = {record: self._inspection.notes(record) for record in {record for record, _ in self._notes}}
        for (record, item), note in self._notes.items():
            before = notes[record].get(item, "")
            if before != note:
                yield Noted(record, item, before, note)

    def _held(self, forms: Iterable[str]) -> dict[str, dict[str, str]]:
        """The answers of every record of these forms as recorded."""
        return {key: held for form in forms for key, held in self._inspection.all_answers(form).items()}

    def _key(self, record: Record) -> str:
        form = self._instrument.form_by_id.get(record.form)
        return "" if form and form.once else record.ref

    def _form(self, given: str) -> Form:
        form = self._instrument.form_by_id.get(given)
        if form is None:
            known = tuple(self._instrument.form_by_id)
            raise InputProblem(f'There is no form "{given}".', did_you_mean(given, known))
        return form

    def _record(self, form: Form, ref: str) -> Record:
        """The record a row is about; of a form other than the case's it is made if new."""
        if form.once and ref:
            what = f"“{form.title}” is filled in once, so that it has no reference."
            raise InputProblem(what, "Leave the cell empty.")
        if not ref and not form.once:
            raise InputProblem("The reference is missing.", "Say which record the answer belongs to.")
        record = self._records.get((form.id, ref))
        if record is None and form.id == CASE:
            raise InputProblem(
                f"There is no case {ref}.", "Import the case list first, or mend the reference."
            )
        return record or self._add(form, ref)

    def _add(self, form: Form, ref: str) -> Record:
        # a second form of a case carries the case's reference
        case = self._records.get((CASE, ref)) if form.per == CASE else None
        record = self._inspection.new_record(form.id, ref, case.id if case else "")
        self._records[form.id, ref] = record
        self._added.append(record)
        return record

    def _find_item(self, form: Form, given: str) -> Item | Criterion | None:
        """The fact, question or criterion graded; None for what holds a note only: others, or the record."""
        instrument = self._instrument
        found = instrument.items.get(given)
        if found and instrument.form_of(given) == form.id:
            return found
        if graded_on(instrument, form.id, given):
            return instrument.criterion_by_id[given]
        if notable(instrument, form.id, given):
            return None
        if found:
            other = instrument.form_of(given)
            raise InputProblem(f"{given} stands on the form {other}.", f"Write {other} in the column form.")
        known = tuple(item.id for item in instrument.items_of(form.id))
        raise InputProblem(f'“{form.title}” has no item "{given}".', did_you_mean(given, known))

    def _understand(self, item: Item | Criterion | None, given: str) -> str | None:
        if item is None and given:
            raise InputProblem("Only a note can stand here, no answer.", "Leave the answer empty.")
        if item is None or not given:
            return None
        if isinstance(item, Criterion):
            return understand_grade(self._instrument, item.id, given)
        return understand(item, given)

    def _reason(self, cell: Cell, grade: str | None, note: str) -> str:
        """What a row leaves as the note of a grade: its own, the one that stands, none where it clears both.

        A grade set anew brings a reason of its own: what stands there may be another grade's, or evidence.
        Raises InputProblem where it brings none.
        """
        record, criterion = cell
        kept_grade, kept_note = self._inspection.entry(record, criterion)
        before = self._values.get(cell, kept_grade)
        if grade != before:
            check_grade(self._instrument, criterion, grade, note)
            return note
        return note or self._notes.get(cell, kept_note)


@contextmanager
def _refusing(row: Row, column: str, faults: list[Refusal]) -> Iterator[None]:
    """Turn an InputProblem inside into a refusal of the row."""
    try:
        yield
    except InputProblem as problem:
        faults.append(Refusal(row.number, column, problem.title, problem.hint))


class _TakingBeside(_Taking):
    """Takes rows about readings that the manager enters beside the cases: of one kind, by reference."""

    def __init__(self, inspection: Inspection, columns: Mapping[str, int], reading: str) -> None:
        super().__init__(inspection, columns)
        self._reading = reading
        self._beside = inspection.entered_beside(CASE)
        found = (record for record, _ in self._beside.values() if record.reading == reading)
        self._records = {(CASE, record.ref): record for record in found}

    def _record(self, form: Form, ref: str) -> Record:
        record = self._records.get((form.id, ref))
        if record is not None:
            return record
        if form.id != CASE:
            raise InputProblem("Only cases are read beside.", "Leave the column form out, or write case.")
        if self._reading == CONSENSUS:
            raise InputProblem(f"Case {ref} has no consensus.", "Begin it with omi consensus.")
        raise InputProblem(f"Case {ref} is no benchmark case.", "Mark it with omi sample benchmark.")

    def _held(self, forms: Iterable[str]) -> dict[str, dict[str, str]]:
        return {record: answers for record, (_, answers) in self._beside.items()}
