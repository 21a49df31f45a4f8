"""Two readings of the cases answer by answer: how they meet on each question, with both notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from omi_desktop.fieldwork.beside import NOBODY, NOT_ANSWERED, NOT_ASKED, has_answers
from omi_desktop.fieldwork.readings import Readings
from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.records import own_facts
from omi_desktop.records.changes import BESIDE, Record
from omi_desktop.records.routing import Answers, RecordState, routing
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.meetings import Counts, Pair, causes, compared
from omi_desktop.scoring.rules import SCORED_FORM
from omi_desktop.store.inspection import Inspection

Kind = Literal["across", "other_choice", "routing", "not_applicable", "unanswered", "fact", "same"]
KINDS: tuple[Kind, ...] = (
    "across",
    "other_choice",
    "routing",
    "not_applicable",
    "unanswered",
    "fact",
    "same",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One reader's answer as a person reads it, and the note on it."""

    reader: str
    text: str
    note: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """How two readings of a case meet on one item."""

    case: Record
    item: str
    criterion: str
    """Empty for a fact."""
    kind: Kind
    first: Answer
    second: Answer
    consensus: str
    """What was agreed, as a person reads it; empty where nothing was."""
    divides: int = 0
    """How many questions only one reader was asked because of this."""

    @property
    def readers(self) -> tuple[str, str]:
        """The two, by the alphabet."""
        first, second = self.first.reader, self.second.reader
        return (first, second) if first <= second else (second, first)


def meetings(inspection: Inspection, readings: Readings) -> tuple[Meeting, ...]:
    """Every item on which two readings of a case meet, or one of them alone has something to say."""
    return tuple(
        meeting
        for case in readings.cases.values()
        for other, answers in readings.others.get(case.id, ())
        if other.reading not in BESIDE and has_answers(readings.instrument, readings.own[case.id])
        for meeting in _of_pair(inspection, readings, case, other, answers)
    )


def _of_pair(
    inspection: Inspection, readings: Readings, case: Record, other: Record, answers: Answers
) -> Iterator[Meeting]:
    instrument, own = readings.instrument, readings.own[case.id]
    pair = Pair(case.ref, case.assessor, other.assessor, own, answers)
    divided = {cause.item: cause.questions for cause in causes(instrument, pair)}
    counts = compared(instrument, pair)
    way = routing(instrument, SCORED_FORM)
    states = RecordState(way, own), RecordState(way, answers)
    agreed = readings.consensus_of(case.id)
    consensus = RecordState(way, inspection.answers(agreed.id)) if agreed else None
    notes = inspection.notes(case.id), inspection.notes(other.id)
    names = case.assessor or NOBODY, other.assessor
    for item in instrument.items_of(SCORED_FORM):
        kind = _kind(instrument, item.id, states, counts)
        if kind is None:
            continue
        first, second = (
            Answer(name, _text(instrument, item.id, state), note.get(item.id, ""))
            for name, state, note in zip(names, states, notes, strict=True)
        )
        value = consensus.counted(item.id) if consensus else None
        criterion = "" if isinstance(item, Fact) else item.criterion
        yield Meeting(
            case, item.id, criterion, kind, first, second, answer_text(item, value), divided.get(item.id, 0)
        )


def _kind(
    instrument: Instrument, item: str, states: tuple[RecordState, RecordState], counts: Mapping[str, Counts]
) -> Kind | None:
    """How they meet; None where neither says anything, or on facts that are alike."""
    values = states[0].counted(item), states[1].counted(item)
    if isinstance(instrument.items[item], Fact):
        return "fact" if values[0] != values[1] and item not in own_facts.COLUMNS else None
    met = counts.get(item, Counts())
    if met.across:
        return "across"
    for kind in ("other_choice", "routing", "not_applicable", "unanswered"):
        if getattr(met, kind):
            return kind
    if met.pairs:
        return "same"
    # a question without sides, such as one that is only recorded
    return "other_choice" if values[0] != values[1] and None not in values else None


def _text(instrument: Instrument, item: str, state: RecordState) -> str:
    value = state.counted(item)
    if value is not None:
        return answer_text(instrument.items[item], value)
    return NOT_ANSWERED if item in state.applying else NOT_ASKED
