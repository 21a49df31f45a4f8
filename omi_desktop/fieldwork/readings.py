"""The cases of an inspection read more than once: their pairs, what was agreed, who is yet to read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.changes import CONSENSUS, Record
from omi_desktop.records.routing import Answers
from omi_desktop.scoring.agreement import Agreement, Effect, effect
from omi_desktop.scoring.benchmark import Distance, distances
from omi_desktop.scoring.meetings import Pair
from omi_desktop.scoring.rules import SCORED_FORM
from omi_desktop.store.inspection import Inspection


@dataclass(frozen=True)
class Readings:
    """Every reading of the cases, with its answers as recorded."""

    instrument: Instrument
    own: Mapping[str, Answers]
    """The answers of every case by record id: its own reading."""
    cases: Mapping[str, Record]
    others: Mapping[str, tuple[tuple[Record, Answers], ...]]
    """The other readings of a case by its record id, those without an answer left out."""
    unread: tuple[Record, ...]
    """Second readings that nobody has begun."""

    @property
    def pairs(self) -> list[Pair]:
        """The case's own reading with each other one; what was agreed afterwards is no reader's."""
        return [
            Pair(case.ref, case.assessor, reading.assessor, self.own[case.id], answers)
            for case in self.cases.values()
            for reading, answers in self.others.get(case.id, ())
            if reading.reading != CONSENSUS and _read(self.instrument, self.own[case.id])
        ]

    @property
    def agreement(self) -> Agreement:
        """How far the pairs agree."""
        return Agreement(self.instrument, self.pairs)

    @property
    def effect(self) -> Effect:
        """The scores with either reading, and with what was agreed.

        Where several read a case again, the second reading is the one of the first name in the alphabet.
        """
        second: dict[str, Answers] = {}
        consensus: dict[str, Answers] = {}
        for case, readings in self.others.items():
            for reading, answers in reversed(readings):
                (consensus if reading.reading == CONSENSUS else second)[case] = answers
        return effect(self.instrument, self.own, second, consensus)

    def benchmark(self, ref: str) -> tuple[str, list[Distance]]:
        """Every reader of a case against its agreed answers, and whose those are.

        They are the consensus of the case, or where it has none its own reading. Raises InputProblem for a
        case that is not there or that nobody else has read.
        """
        case = next((case for case in self.cases.values() if case.ref == ref), None)
        if case is None:
            raise InputProblem(f"There is no case {ref}.", "Name the case that everyone has read.")
        readings = self.others.get(case.id, ())
        agreed = next((answers for r, answers in readings if r.reading == CONSENSUS), None)
        readers = {r.assessor: answers for r, answers in readings if r.reading != CONSENSUS}
        if agreed is not None and _read(self.instrument, self.own[case.id]):
            readers = {case.assessor: self.own[case.id]} | readers
        if not readers:
            raise InputProblem(f"Case {ref} has no other reading.", "Merge the readings first.")
        whose = CONSENSUS if agreed is not None else case.assessor
        agreed = self.own[case.id] if agreed is None else agreed
        return whose, distances(self.instrument, ref, agreed, readers)


def readings_of(inspection: Inspection) -> Readings:
    """Read the cases of an inspection with all their readings."""
    instrument = inspection.instrument
    others: dict[str, list[tuple[Record, Answers]]] = defaultdict(list)
    unread = []
    for reading in sorted(inspection.second_readings(SCORED_FORM), key=lambda r: (r.assessor, r.id)):
        answers = inspection.answers(reading.id)
        if _read(instrument, answers):
            others[reading.parent].append((reading, answers))
        elif reading.reading != CONSENSUS:
            unread.append(reading)
    cases = {record.id: record for record in inspection.records(SCORED_FORM)}
    found = {case: tuple(readings) for case, readings in others.items() if case in cases}
    return Readings(instrument, inspection.all_answers(SCORED_FORM), cases, found, tuple(unread))


def _read(instrument: Instrument, answers: Answers) -> bool:
    """Whether a question is answered: facts may come from the case list."""
    return any(question.id in answers for question in instrument.questions_of(SCORED_FORM))
