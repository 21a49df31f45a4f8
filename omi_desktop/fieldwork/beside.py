"""What the information manager enters beside a case: a consensus of its readings, a benchmark's answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.records import own_facts
from omi_desktop.records.changes import (
    BENCHMARK,
    CONSENSUS,
    SECOND,
    Answered,
    Change,
    Record,
    RecordEdited,
    beside,
)
from omi_desktop.records.routing import Answers, RecordState, routing
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.rules import SCORED_FORM
from omi_desktop.store.inspection import Inspection

NOBODY, NOT_ASKED, NOT_ANSWERED = "Nobody yet", "not asked", "not answered"


def begin_consensus(inspection: Inspection, case: Record) -> tuple[Record, list[Change]]:
    """The consensus of a case that two have read, and what begins it: the answers on which all agree.

    Nothing is to be changed where it is begun already. Raises InputProblem for a case not read twice.
    """
    answers = [inspection.answers(reading.id) for reading in readings_of_case(inspection, case)]
    answers = [given for given in answers if has_answers(inspection.instrument, given)]
    if len(answers) < 2:
        raise InputProblem(
            f"Case {case.ref} has not been read by two.", "Merge the second reading first, or mark another."
        )
    return _begun(inspection, case, CONSENSUS, agreed(inspection.instrument, answers))


def mark_benchmark(inspection: Inspection, case: Record) -> tuple[Record, list[Change]]:
    """The agreed answers of a case that everyone is to read, still to be entered, and what marks it so.

    Facts are taken from the case list. From then on the case is in no list and no score of the area.
    """
    facts = {
        item: value
        for item, value in inspection.answers(case.id).items()
        if isinstance(inspection.instrument.items.get(item), Fact)
    }
    return _begun(inspection, case, BENCHMARK, facts)


def take_away(inspection: Inspection, reading: Record) -> list[Change]:
    """What takes a consensus away again, or the mark of a benchmark case with its agreed answers."""
    gone = inspection.removal(reading.id)
    return [] if gone else [RecordEdited(reading.id, "removed", "", "yes")]


def readings_of_case(inspection: Inspection, case: Record) -> list[Record]:
    """The case's own reading and those of other readers."""
    return [reading for reading in inspection.readings(case.id) if reading.reading in ("", SECOND)]


def has_answers(instrument: Instrument, answers: Answers) -> bool:
    """Whether a question is answered: facts may come from the case list."""
    return any(question.id in answers for question in instrument.questions_of(SCORED_FORM))


def agreed(instrument: Instrument, readings: Sequence[Answers]) -> dict[str, str]:
    """The answers that all readings of a case have in common, and that count in each."""
    states = _states(instrument, readings)
    found = {item: {state.counted(item) for state in states} for item in states[0].routing.order}
    columns = own_facts.COLUMNS
    return {
        item: value
        for item, values in found.items()
        if len(values) == 1 and (value := values.copy().pop()) is not None and item not in columns
    }


def differing(instrument: Instrument, readings: Sequence[Answers]) -> list[str]:
    """The items on which readings differ, those asked or answered in one only included, in their order."""
    states = _states(instrument, readings)
    return [
        item.id
        for item in instrument.items_of(SCORED_FORM)
        if item.id not in own_facts.COLUMNS and len({state.counted(item.id) for state in states}) > 1
    ]


@dataclass(frozen=True, slots=True)
class Said:
    """What one reader answered to an item of a case, as a person reads it."""

    reader: str
    answer: str
    note: str

    @property
    def sentence(self) -> str:
        """In one line: who, what, and why."""
        return f"{self.reader}: {self.answer}" + (f" – {self.note}" if self.note else "")


def said_apart(inspection: Inspection, case: Record) -> dict[str, tuple[Said, ...]]:
    """What each reader of a case said where they differ, by item; readings not begun are left out."""
    instrument = inspection.instrument
    readings = [(r, inspection.answers(r.id)) for r in readings_of_case(inspection, case)]
    readings = [(reading, answers) for reading, answers in readings if has_answers(instrument, answers)]
    if len(readings) < 2:
        return {}
    states = _states(instrument, [answers for _, answers in readings])
    notes = [inspection.notes(reading.id) for reading, _ in readings]
    return {
        item: tuple(
            Said(reading.assessor or NOBODY, _answer(instrument, item, state), note.get(item, ""))
            for (reading, _), state, note in zip(readings, states, notes, strict=True)
        )
        for item in differing(instrument, [answers for _, answers in readings])
    }


def _answer(instrument: Instrument, item: str, state: RecordState) -> str:
    value = state.counted(item)
    if value is not None:
        return answer_text(instrument.items[item], value)
    return NOT_ANSWERED if item in state.applying else NOT_ASKED


def _states(instrument: Instrument, readings: Iterable[Answers]) -> list[RecordState]:
    way = routing(instrument, SCORED_FORM)
    return [RecordState(way, answers) for answers in readings]


def _begun(
    inspection: Inspection, case: Record, kind: str, answers: Mapping[str, str]
) -> tuple[Record, list[Change]]:
    """What adds a reading with these answers, or brings one back that was taken away."""
    reading = replace(beside(case, kind), offender_manager=case.offender_manager)
    if any(record.id == reading.id for record in inspection.second_readings(reading.form)):
        return inspection.record(reading.id), []
    changes = _added(inspection, reading)
    there = inspection.answers(reading.id)
    new = {item: value for item, value in answers.items() if item not in own_facts.COLUMNS}
    changes += [
        Answered(reading.id, item, there.get(item), value)
        for item, value in new.items()
        if there.get(item) != value
    ]
    return reading, changes


def _added(inspection: Inspection, reading: Record) -> list[Change]:
    try:
        inspection.record(reading.id)
    except InputProblem:
        return own_facts.added(inspection.instrument, reading)
    return [RecordEdited(reading.id, "removed", inspection.removal(reading.id), "")]
