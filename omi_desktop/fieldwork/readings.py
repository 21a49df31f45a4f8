"""The cases of an inspection read more than once: their pairs, what was agreed, who is yet to read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from omi_desktop.errors import InputProblem
from omi_desktop.fieldwork.beside import has_answers
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.changes import BENCHMARK, BESIDE, CONSENSUS, SECOND, Record, another_reading
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
    """Second readings that nobody has begun, those not yet merged included."""
    benchmarks: Mapping[str, Record]
    """The cases marked for everyone to read, by record id; not among the cases."""
    benchmark_answers: Mapping[str, Answers]
    """The answers of their own readings."""

    @property
    def pairs(self) -> list[Pair]:
        """The case's own reading with each other one; what was agreed afterwards is no reader's."""
        return [
            Pair(case.ref, case.assessor, reading.assessor, self.own[case.id], answers)
            for case in self.cases.values()
            for reading, answers in self.others.get(case.id, ())
            if reading.reading not in BESIDE and has_answers(self.instrument, self.own[case.id])
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
                if case in self.cases and reading.reading in (SECOND, CONSENSUS):
                    (consensus if reading.reading == CONSENSUS else second)[case] = answers
        return effect(self.instrument, self.own, second, consensus)

    def consensus_of(self, case: str) -> Record | None:
        """The consensus of a case where one has been begun."""
        return next((r for r, _ in self.others.get(case, ()) if r.reading == CONSENSUS), None)

    def benchmark(self, ref: str) -> tuple[str, list[Distance]]:
        """Every reader of a case against its agreed answers, and whose those are.

        Of a case marked as benchmark they are those entered for it; else the consensus of the case, or where
        it has none its own reading. Raises InputProblem for a case that is not there, that nobody else has
        read, or that has no agreed answers yet.
        """
        case = self._named(ref)
        own = self.own.get(case.id, self.benchmark_answers.get(case.id, {}))
        readings = self.others.get(case.id, ())
        agreed = _agreed(readings)
        if agreed is None and case.id in self.benchmarks:
            raise InputProblem(f"Case {ref} has no agreed answers yet.", "Enter them as its agreed answers.")
        readers = {r.assessor: answers for r, answers in readings if r.reading not in BESIDE}
        if agreed is not None and has_answers(self.instrument, own):
            readers = {case.assessor: own} | readers
        if not readers:
            raise InputProblem(f"Case {ref} has no other reading.", "Merge the readings first.")
        whose, answers = agreed or (case.assessor, own)
        return whose, distances(self.instrument, ref, answers, readers)

    def _named(self, ref: str) -> Record:
        cases = (*self.benchmarks.values(), *self.cases.values())
        case = next((case for case in cases if case.ref == ref), None)
        if case is None:
            raise InputProblem(f"There is no case {ref}.", "Name the case that everyone has read.")
        return case


def _agreed(readings: Iterable[tuple[Record, Answers]]) -> tuple[str, Answers] | None:
    """Whose answers the readers are set against, and these: entered for the benchmark before a consensus."""
    found = {reading.reading: answers for reading, answers in readings if reading.reading in BESIDE}
    return next(((kind, found[kind]) for kind in (BENCHMARK, CONSENSUS) if kind in found), None)


def readings_of(inspection: Inspection) -> Readings:
    """Read the cases of an inspection with all their readings."""
    instrument = inspection.instrument
    cases = {record.id: record for record in inspection.records(SCORED_FORM)}
    benchmarks = {record.id: record for record in inspection.benchmark_cases(SCORED_FORM)}
    others: dict[str, list[tuple[Record, Answers]]] = defaultdict(list)
    unread = {reading.id: reading for reading in _marked(cases.values())}
    for reading in sorted(inspection.second_readings(SCORED_FORM), key=lambda r: (r.assessor, r.id)):
        answers = inspection.answers(reading.id)
        if has_answers(instrument, answers):
            unread.pop(reading.id, None)
            if reading.parent in cases or reading.parent in benchmarks:
                others[reading.parent].append((reading, answers))
        elif reading.reading not in BESIDE and reading.parent in cases:
            unread[reading.id] = reading
    return Readings(
        instrument,
        inspection.all_answers(SCORED_FORM),
        cases,
        {case: tuple(readings) for case, readings in others.items()},
        tuple(sorted(unread.values(), key=lambda reading: (reading.assessor, reading.ref))),
        benchmarks,
        {case: inspection.answers(case) for case in benchmarks},
    )


def _marked(cases: Iterable[Record]) -> Iterable[Record]:
    """The second readings that are to be: of the cases marked for somebody to read again."""
    return (another_reading(case, case.second_reader) for case in cases if case.second_reader)
