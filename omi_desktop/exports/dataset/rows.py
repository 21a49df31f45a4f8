"""The rows of the dataset: every answer of every record, in an order that no merge changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from omi_desktop.exports.dataset.columns import Cell, Row
from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.records.annotations import is_annotation
from omi_desktop.records.changes import Record
from omi_desktop.records.routing import RecordState, routing
from omi_desktop.records.wording import entry_text
from omi_desktop.scoring.rules import scored_sections
from omi_desktop.scoring.tally import side
from omi_desktop.store.inspection import Inspection, Kept

OWN = "own"
Told = Callable[[float], None]


@dataclass(frozen=True)
class Frame:
    """What all rows of an inspection share, and what is looked up for each."""

    inspection: Inspection
    notes: bool
    left_out: frozenset[str] = frozenset()
    """Facts that identify a person, where they are not wanted."""
    instrument: Instrument = field(init=False)
    head: tuple[str, str, str] = field(init=False)
    scored: frozenset[str] = field(init=False)
    """The sections that score."""
    own: frozenset[str] = field(init=False)
    """The records themselves, by id: what is read twice counts once, a second reader's pack included."""
    place: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        instrument, details = self.inspection.instrument, self.inspection.details
        scored = {s.id for form in instrument.forms for s in scored_sections(instrument, form.id)}
        items = [*instrument.items, *instrument.criterion_by_id]
        for name, value in (
            ("instrument", instrument),
            ("head", (details.programme, details.area, details.id)),
            ("scored", frozenset(scored)),
            ("own", frozenset(record.id for record in self.inspection.records() if not record.reading)),
            ("place", {item: place for place, item in enumerate(items)}),
        ):
            object.__setattr__(self, name, value)


def dataset_rows(
    inspection: Inspection, *, notes: bool, told: Told, left_out: frozenset[str] = frozenset()
) -> Iterator[Row]:
    """Every answer, those set aside and second readings included; one record at a time is in memory.

    With notes, a note without an answer has a row of its own. `told` gets the share done.
    """
    frame = Frame(inspection, notes, left_out)
    records = _records(frame)
    assessors = {record.id: record.assessor for record in records}
    for number, record in enumerate(records):
        told(number / len(records))
        yield from _of_record(frame, record, record.assessor or assessors.get(record.parent, ""))


def _records(frame: Frame) -> list[Record]:
    """Every reading of every record, by form, reference, reading and identity."""
    inspection, forms = frame.inspection, list(frame.instrument.form_by_id)
    order = {form: place for place, form in enumerate(forms)}
    records = inspection.records() + inspection.second_readings()
    records.sort(key=lambda r: (order.get(r.form, len(order)), r.form, r.ref, r.reading, r.id))
    return records


def _of_record(frame: Frame, record: Record, assessor: str) -> Iterator[Row]:
    kept = [k for k in frame.inspection.kept(record.id) if k.value is not None or (frame.notes and k.note)]
    # rows are answers: what is remarked beside them, alerts among it, is no answer
    kept = [k for k in kept if not is_annotation(k.item)]
    last = len(frame.place)
    kept.sort(key=lambda entry: (frame.place.get(entry.item, last), entry.item))
    answers = {entry.item: entry.value for entry in kept if entry.value is not None}
    state = RecordState(routing(frame.instrument, record.form), answers)
    for entry in kept:
        if entry.item in frame.left_out:
            continue
        head = (record.form, record.ref, record.id, assessor, entry.item, entry.value or "")
        note = (entry.note,) if frame.notes else ()
        yield (*head, *_judged(frame, record, entry, state), entry.answered_at, *note)


def _judged(frame: Frame, record: Record, entry: Kept, state: RecordState) -> tuple[Cell, ...]:
    """What the instrument says of an answer, from `counts` to `answer_text`."""
    instrument, item = frame.instrument, frame.instrument.items.get(entry.item)
    question = item if isinstance(item, Question) else None
    on_side = side(question, entry.value) if question else None
    section = _section(instrument, question.criterion if question else entry.item)
    scored = question is not None and question.scored and section in frame.scored
    counted = state.counted(entry.item) is not None and record.id in frame.own
    weight = instrument.scoring.summary_weight
    return (
        counted and scored and on_side is not None,
        *frame.head,
        record.parent,
        record.reading or OWN,
        section,
        (question.criterion if question else entry.item) if section else "",
        scored if question else None,
        question.summary if question else None,
        float(weight) if question and weight is not None else None,
        on_side,
        entry_text(instrument, entry.item, entry.value),
    )


def _section(instrument: Instrument, criterion: str) -> str:
    found = instrument.criterion_by_id.get(criterion)
    return found.section if found else ""
