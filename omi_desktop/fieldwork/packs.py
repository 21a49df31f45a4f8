"""What an assessor takes along: the cases allocated to them, and those to be read a second time, unseen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from omi_desktop.errors import InputProblem, OmiError
from omi_desktop.fieldwork.allocation import FORM, same
from omi_desktop.instruments.model import Fact
from omi_desktop.records import own_facts
from omi_desktop.records.changes import Answered, Record, another_reading
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection, Kept
from omi_desktop.store.packing import Contents, write_pack
from omi_desktop.store.trail import now

LIST_ACT = "sample import"
"""The deed that took the case list in; what it set is the list's, and nobody's reading."""


@dataclass(frozen=True, slots=True)
class Pack:
    """What was written for whom."""

    path: Path
    assessor: str
    file_id: str
    cases: int
    second: int
    """Cases among them that others read too, the benchmark included: nothing of their readings is in it."""
    records: int
    answers: int
    encrypted: bool


def pack(inspection: Inspection, assessor: str, path: Path, passphrase: str | None = None) -> Pack:
    """Write an assessor's pack: an inspection file with their cases only, and the same inspection id.

    It takes the inspection's passphrase unless another is given. Raises InputProblem where nothing is
    allocated to the assessor, FileUnusable where the file cannot be written under that name.
    """
    own, second = records_of(inspection, assessor)
    if not own and not second:
        raise InputProblem(f"Nothing is allocated to “{assessor}”.", _offer(inspection))
    kept = [entry for record in own for entry in _entries(inspection, record)]
    there = {record.id: record for record in inspection.second_readings()}
    readings = [_again(record, record.second_reader) for record in second]
    for reading, record in zip(readings, second, strict=True):
        kept += _begun(inspection, reading, there) or _listed(inspection, record, reading)
    # everybody reads a benchmark case, whoever had it before
    everyones = inspection.benchmark_cases(FORM)
    for record in everyones:
        reading = _again(record, readings[0].assessor if readings else own[0].assessor or assessor)
        readings.append(reading)
        kept += (
            _begun(inspection, reading, there)
            or _read_before(inspection, record, reading)
            or _listed(inspection, record, reading)
        )
    # of a reading that was merged and goes out again: it stands in the place of the case
    readings = [there.get(reading.id, reading) for reading in readings]
    sheets = _sheets(readings, there)
    kept += [entry for sheet in sheets for entry in _entries(inspection, sheet)]
    key = passphrase or (inspection.passphrase if inspection.encrypted else None)
    contents = Contents((*own, *readings, *sheets), kept)
    file_id = write_pack(inspection, path, contents, key)
    cases = len(readings) + sum(record.form == FORM for record in own)
    answers = sum(entry.value is not None for entry in kept)
    name = readings[0].assessor if readings else own[0].assessor or assessor
    return Pack(path, name, file_id, cases, len(readings), len(contents.records), answers, key is not None)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one assessor's pack among several: the pack, or why there is none."""

    assessor: str
    path: Path
    pack: Pack | None = None
    problem: str = ""


def write_packs(
    inspection: Inspection,
    folder: Path,
    names: Sequence[str],
    passphrase: str | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> list[Outcome]:
    """Write a pack for each assessor into a folder; one that cannot be written keeps none of the others."""
    outcomes = []
    for done, name in enumerate(names, 1):
        path = folder / file_name(inspection, name)
        try:
            outcomes.append(Outcome(name, path, pack(inspection, name, path, passphrase)))
        except OmiError as error:
            outcomes.append(Outcome(name, path, None, str(error)))
        progress(done / len(names))
    return outcomes


def file_name(inspection: Inspection, assessor: str) -> str:
    """What a pack is called: the inspection and the assessor, in letters that every disk takes."""
    plain = re.sub(r"[^\w.-]+", "-", assessor).strip("-.") or "assessor"
    return f"{inspection.path.stem}-{plain[:60]}.omi"


def assessors(inspection: Inspection) -> tuple[str, ...]:
    """Everybody who has cases to read, first or second, in the order of the alphabet."""
    cases = inspection.records(FORM)
    names = {name for record in cases for name in (record.assessor, record.second_reader) if name}
    return tuple(sorted(names))


def records_of(inspection: Inspection, assessor: str) -> tuple[list[Record], list[Record]]:
    """The records allocated to an assessor with their cases' other forms, and the cases to read again."""
    records = inspection.records()
    mine = {record.id for record in records if same(record.assessor) == same(assessor)}
    with_case = {record.id for record in records if not record.assessor and record.parent in mine}
    own = [record for record in records if record.id in mine | with_case]
    second = [
        record
        for record in records
        if record.form == FORM and same(record.second_reader) == same(assessor) and record.id not in mine
    ]
    return own, second


def _entries(inspection: Inspection, record: Record) -> Iterable[Kept]:
    return (entry for entry in inspection.kept(record.id) if entry.value is not None or entry.note)


def _again(record: Record, reader: str) -> Record:
    return replace(another_reading(record, reader), offender_manager=record.offender_manager)


def _begun(inspection: Inspection, reading: Record, there: Mapping[str, Record]) -> list[Kept]:
    """What its reader has answered in a reading that was merged: theirs to go on with, facts among it."""
    return list(_entries(inspection, reading)) if reading.id in there else []


def _sheets(readings: Iterable[Record], there: Mapping[str, Record]) -> list[Record]:
    """The second forms that go with readings: in the pack, as there at first, they are of its own case."""
    mine = {reading.id for reading in readings}
    return [replace(sheet, reading="") for sheet in there.values() if sheet.parent in mine]


def _read_before(inspection: Inspection, record: Record, reading: Record) -> list[Kept]:
    """What its assessor had read of a case before everybody was to read it: theirs to go on with."""
    if same(record.assessor) != same(reading.assessor):
        return []
    return [replace(entry, record=reading.id) for entry in _entries(inspection, record)]


def _listed(inspection: Inspection, record: Record, reading: Record) -> list[Kept]:
    """The facts that the case list gave: what anybody answered since is the first reading's.

    Found in the history: a fact may have been changed by the first reader meanwhile.
    """
    instrument = inspection.instrument
    added = own_facts.added(instrument, reading)
    values = {change.item: change.new for change in added if isinstance(change, Answered)}
    for entry in inspection.history(record.id):
        fact = instrument.items.get(entry.item)
        if entry.act == LIST_ACT and entry.field == "value" and isinstance(fact, Fact):
            values.setdefault(entry.item, entry.new)
    at = now()
    return [Kept(reading.id, item, value, "", inspection.who, at) for item, value in values.items()]


def _offer(inspection: Inspection) -> str:
    names = assessors(inspection)
    return f"Choose one of {', '.join(names)}." if names else "Allocate the cases first."


def pack_document(made: Pack) -> Document:
    """A pack as `omi pack --json` prints it."""
    return {
        "out": str(made.path),
        "assessor": made.assessor,
        "file_id": made.file_id,
        "cases": made.cases,
        "second": made.second,
        "records": made.records,
        "answers": made.answers,
        "encrypted": made.encrypted,
    }
