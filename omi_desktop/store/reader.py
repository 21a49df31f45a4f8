"""What an inspection file holds, read: its details, records, answers, notes and history."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from omi_desktop.errors import FileDamaged, FileUnusable, InputProblem, Problem
from omi_desktop.instruments.checks import ANNOTATED
from omi_desktop.instruments.loader import build, instrument_of
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.changes import (
    BENCHMARK,
    BESIDE,
    Change,
    Delivered,
    InstrumentChanged,
    Record,
)
from omi_desktop.records.leftovers import Filled, Leftover, Move, leftovers, move, taken
from omi_desktop.records.revisions import Heads, Past, Revision
from omi_desktop.store import merged, trail
from omi_desktop.store.database import Database
from omi_desktop.store.explaining import known_errors
from omi_desktop.store.replacing import REPLACED, Replaced


@dataclass(frozen=True, slots=True)
class Details:
    """What an inspection is: its id, its programme, the area, the week, the lead inspector."""

    id: str
    file_id: str
    programme: str
    instrument: str
    area: str
    starts: str
    ends: str
    lead: str
    sample: str
    """How a reconstructed sample is labelled; empty for a real inspection."""
    created_at: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What the file keeps of one item of a record."""

    record: str
    item: str
    value: str | None
    note: str
    answered_by: str
    answered_at: str


class InspectionReader:
    """The reading half of an inspection; every question to the file is asked here."""

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self.closed = False
        self._db = db

    @property
    def details(self) -> Details:
        """What the inspection is, as it stands now."""
        columns = ", ".join(field.name for field in fields(Details))
        return Details(*self._one(f"SELECT {columns} FROM inspection"))

    @property
    def instrument(self) -> Instrument:
        """The instrument kept inside the file; it changes by `change_instrument` alone."""
        return self._edition[1]

    @property
    def instrument_sha256(self) -> str:
        """The fingerprint of the instrument as this object has read it."""
        return self._edition[0]

    @cached_property
    def _edition(self) -> tuple[str, Instrument]:
        sha256, text = self._one(
            "SELECT sha256, json FROM instrument JOIN inspection ON instrument.sha256 = inspection.instrument"
        )
        return sha256, self._built(text)

    def _built(self, text: str) -> Instrument:
        # checked when it was put in; reading it again leaves out the checks
        problems: list[Problem] = []
        return build(json.loads(text), self.path.name, problems)

    @cached_property
    def earlier_instruments(self) -> tuple[Instrument, ...]:
        """The instruments that the inspection was moved away from, newest in the file first."""
        query = "SELECT json FROM instrument WHERE sha256 <> ? ORDER BY rowid DESC"
        return tuple(self._built(text) for (text,) in self._all(query, [self.instrument_sha256]))

    def _read_again(self, changes: Iterable[Change]) -> None:
        """Forget what was read of the instrument where one of the changes is of it."""
        if any(isinstance(change, InstrumentChanged) for change in changes):
            for name in ("_edition", "earlier_instruments"):
                self.__dict__.pop(name, None)

    def kept_texts(self) -> dict[str, str]:
        """The text of every instrument in the file by its fingerprint, newest first."""
        return dict(self._all("SELECT sha256, toml FROM instrument ORDER BY rowid DESC"))

    def kept_version(self, sha256: str) -> str:
        """The version of an instrument in the file."""
        return str(self._one("SELECT version FROM instrument WHERE sha256 = ?", [sha256])[0])

    def would_move(self, text: str, name: str = "The instrument") -> Move:
        """What changing the instrument for another would mean; nothing is written.

        Raises ProblemsFound with every fault of the text, InputProblem where it is of another programme.
        """
        new = instrument_of(text, self.instrument.id, name)
        return move(self.instrument, new, self._filled())

    def leftovers(self) -> tuple[Leftover, ...]:
        """The answers to an earlier instrument that this one does not ask or offer: kept, not counted."""
        earlier = self.earlier_instruments
        if not earlier:
            return ()
        found = leftovers(self.instrument, self._filled())
        return tuple(
            left for left in found if any(taken(i, left.form, left.item, left.value) for i in earlier)
        )

    def _filled(self) -> Filled:
        forms = dict.fromkeys(record.form for record in self.records())
        return {form: self.all_answers(form).values() for form in forms}

    @property
    def instrument_text(self) -> str:
        """The instrument kept inside the file, as it was written."""
        query = "SELECT toml FROM instrument JOIN inspection ON instrument.sha256 = inspection.instrument"
        return str(self._one(query)[0])

    @cached_property
    def encrypted(self) -> bool:
        """Whether the file cannot be read without its passphrase."""
        return bool(self._one("PRAGMA cipher_status")[0] == "1")

    def records(self, form: str | None = None) -> list[Record]:
        """The records of a form, or of all forms, in the order they were added.

        No second readings, and no benchmark case: it is everyone's, and none of the area's.
        """
        return self._records(f"AND {COUNTED}", form)

    def second_readings(self, form: str | None = None) -> list[Record]:
        """What stands beside the records that count: other readings of them, and benchmark cases."""
        return self._records(f"AND NOT ({COUNTED})", form)

    def entered_beside(self, form: str) -> dict[str, tuple[Record, dict[str, str]]]:
        """Every consensus and what was agreed of every benchmark case, with the answers, by record id."""
        found = [record for record in self.second_readings(form) if record.reading in BESIDE]
        return {record.id: (record, self.answers(record.id)) for record in found}

    def benchmark_cases(self, form: str = "case") -> list[Record]:
        """The cases that everyone reads before the week; they are in no list and no score of the area."""
        return self._records(f"AND {OWN} AND id IN ({_BENCHMARKS})", form)

    def readings(self, record: str) -> list[Record]:
        """Every reading of a record, its own first. Raises InputProblem where there is no such record."""
        own = self.record(record)
        return [own, *(other for other in self.second_readings(own.form) if other.parent == record)]

    def _records(self, where: str, form: str | None) -> list[Record]:
        of_form, values = (" AND form = ?", [form]) if form else ("", [])
        query = f"SELECT {_RECORD} FROM record WHERE removed = '' {where}{of_form} ORDER BY position"
        return [_record(row) for row in self._all(query, values)]

    def record(self, record: str) -> Record:
        """One record by its id. Raises InputProblem where there is none."""
        rows = self._all(f"SELECT {_RECORD} FROM record WHERE id = ?", [record])
        if not rows:
            raise InputProblem(f"There is no record {record}.", "Choose one of the list.")
        return _record(rows[0])

    def removal(self, record: str) -> str:
        """Why a record is out of the list: the reason, or yes; empty while it is in."""
        return str(self._one("SELECT removed FROM record WHERE id = ?", [record])[0])

    def replaced_cases(self) -> list[Replaced]:
        """The cases that were replaced by others, in the order of the list."""
        query = "SELECT id, ref, status, removed FROM record WHERE removed <> '' ORDER BY position"
        return [
            Replaced(record, ref, status.removeprefix(REPLACED), reason)
            for record, ref, status, reason in self._all(query)
            if status.startswith(REPLACED)
        ]

    def find(self, form: str, ref: str) -> Record | None:
        """The record of a form with that reference, None where there is none; never a second reading."""
        query = f"SELECT {_RECORD} FROM record WHERE removed = '' AND {OWN} AND form = ? AND ref = ?"
        return next((_record(row) for row in self._all(query, [form, ref])), None)

    def answers(self, record: str) -> dict[str, str]:
        """The answers and facts of a record as recorded, those set aside included."""
        return dict(
            self._all("SELECT item, value FROM answer WHERE record = ? AND value IS NOT NULL", [record])
        )

    def entry(self, record: str, item: str) -> tuple[str | None, str]:
        """The value and the note of one item of a record."""
        rows = self._all("SELECT value, note FROM answer WHERE record = ? AND item = ?", [record, item])
        return rows[0] if rows else (None, "")

    def notes(self, record: str) -> dict[str, str]:
        """The notes of a record by item; the record's own stand under `notes`."""
        return dict(self._all("SELECT item, note FROM answer WHERE record = ? AND note <> ''", [record]))

    def notes_on(self, item: str) -> dict[str, str]:
        """The notes on one item by record id, over all records; not those of second readings."""
        query = f"""SELECT record, note FROM answer JOIN record ON record.id = answer.record
                   WHERE item = ? AND note <> '' AND {COUNTED}"""
        return dict(self._all(query, [item]))

    def all_notes(self, form: str | None = None) -> dict[str, dict[str, str]]:
        """The notes of every record of a form, or of all, by record id; annotations among them.

        Records without any are there too; second readings are not.
        """
        found: dict[str, dict[str, str]] = {record.id: {} for record in self.records(form)}
        query = f"""SELECT record, item, note FROM answer JOIN record ON record.id = answer.record
                    WHERE note <> '' AND removed = '' AND {OWN}"""
        for record, item, note in self._all(query):
            if record in found:
                found[record][item] = note
        return found

    def annotations(self, record: str | None = None) -> list[Kept]:
        """What is remarked beside answers and notes (records/annotations.py), with who and when."""
        where, values = ("AND record.id = ?", [record]) if record else ("", [])
        query = f"""SELECT record, item, value, note, answered_by, answered_at
                    FROM answer JOIN record ON record.id = answer.record
                    WHERE record.removed = '' AND note <> '' AND instr(item, '{ANNOTATED}') {where}
                    ORDER BY record.position, answer.item"""
        return [Kept(*row) for row in self._all(query, values)]

    def all_answers(self, form: str = "case") -> dict[str, dict[str, str]]:
        """The answers of every record of a form, by record id, in the order of the records.

        Those of second readings are not among them: what is read twice counts once. Nor is a benchmark case.
        """
        found: dict[str, dict[str, str]] = {record.id: {} for record in self.records(form)}
        query = f"""SELECT record, item, value FROM answer JOIN record ON record.id = answer.record
                    WHERE value IS NOT NULL AND removed = '' AND {COUNTED} AND form = ?"""
        for record, item, value in self._all(query, [form]):
            found[record][item] = value
        return found

    def scored_answers(self, form: str = "case") -> dict[str, dict[str, str]]:
        """The same of the records that count in a score; in a second reader's pack their readings do not."""
        counted = {record.id for record in self.records(form) if not record.reading}
        return {record: given for record, given in self.all_answers(form).items() if record in counted}

    def kept(self, record: str | None = None) -> list[Kept]:
        """Everything kept about the items of a record, or of all records and second readings.

        With each its value, note, who and when.
        """
        where, values = ("AND record.id = ?", [record]) if record else ("", [])
        query = f"""SELECT record, item, value, note, answered_by, answered_at
                    FROM answer JOIN record ON record.id = answer.record
                    WHERE record.removed = '' {where} ORDER BY record.position, answer.item"""
        return [Kept(*row) for row in self._all(query, values)]

    def history(self, record: str | None = None) -> Iterator[trail.Entry]:
        """Who changed what, when: of one record or of all, oldest first."""
        with known_errors(self.path):
            yield from trail.entries(self._db, record)

    def history_since_status(self, record: str) -> list[trail.Entry]:
        """What sealing looks at: the changes of status, and all that came from the last of them on."""
        with known_errors(self.path):
            return list(trail.since_status(self._db, record))

    def last_entry(self) -> trail.Entry | None:
        """The newest history entry."""
        with known_errors(self.path):
            return trail.last_entry(self._db)

    def heads(self, record: str) -> dict[str, Heads]:
        """What is known of every answer of a record: what stands, what contradicts it, what is past."""
        with known_errors(self.path):
            return merged.heads_of(self._db, record)

    def open_revisions(self) -> list[tuple[tuple[str, str], Revision]]:
        """What contradicts an answer that stands and is not decided, by record id and item."""
        with known_errors(self.path):
            return merged.open_revisions(self._db)

    def settled_revisions(self) -> list[tuple[tuple[str, str], Revision]]:
        """What once contradicted an answer and was settled, by record id and item."""
        with known_errors(self.path):
            return merged.settled_revisions(self._db)

    def pasts(self, records: Iterable[str]) -> dict[tuple[str, str], tuple[str, Past]]:
        """For every answer of some records that was changed: when it came to stand, and what is past."""
        with known_errors(self.path):
            return merged.pasts(self._db, records)

    def deliveries(self) -> list[tuple[Delivered, str, str]]:
        """The exports that were merged, with by whom and when."""
        with known_errors(self.path):
            return merged.deliveries(self._db)

    def anchor(self) -> tuple[str, int]:
        """The hash of the newest history entry and how many there are."""
        with known_errors(self.path):
            return trail.head(self._db)

    def faults(self) -> list[str]:
        """What does not hold in the file: pages, structure, history. Empty for a sound file."""
        checks = (self._page_faults, self._seal_faults, lambda: trail.faults(self._db))
        return list(dict.fromkeys(fault for check in checks for fault in self._found_by(check)))

    def _found_by(self, check: Callable[[], Iterable[str]]) -> list[str]:
        """What a check finds; that it cannot read on is a find too."""
        found: list[str] = []
        try:
            with known_errors(self.path):
                found.extend(check())
        except FileUnusable as error:
            found.append(error.title)
        return found

    def _page_faults(self) -> Iterator[str]:
        yield from (row[0] for row in self._db.execute("PRAGMA integrity_check") if row[0] != "ok")

    def _seal_faults(self) -> Iterator[str]:
        if self.encrypted:
            yield from (row[0] for row in self._db.execute("PRAGMA cipher_integrity_check"))

    def _all(self, query: str, values: Iterable[object] = ()) -> list[tuple[Any, ...]]:
        with known_errors(self.path):
            return list(self._db.execute(query, list(values)).fetchall())

    def _one(self, query: str, values: Iterable[object] = ()) -> tuple[Any, ...]:
        rows = self._all(query, values)
        if not rows:
            raise FileDamaged(f"{self.path.name} holds no inspection.", "Open its last backup.")
        return rows[0]

    def _kept_value(self, record: str, item: str) -> str | None:
        return self.entry(record, item)[0]


OWN = "(reading = '' OR parent NOT IN (SELECT id FROM record))"
"""Not a reading beside another; in a second reader's pack, which lacks the first, it is the case itself."""
_BENCHMARKS = f"SELECT parent FROM record WHERE reading = '{BENCHMARK}' AND removed = ''"
COUNTED = f"{OWN} AND id NOT IN ({_BENCHMARKS})"
"""Counts towards the scores: the case itself, unless everyone reads it."""
_RECORD = "id, form, ref, parent, assessor, second_reader, status, removed, reading, offender_manager"


def _record(row: tuple[Any, ...]) -> Record:
    *columns, removed, reading, manager = row
    found = Record(*columns)
    return replace(found, removed=bool(removed), reading=reading, offender_manager=manager)
