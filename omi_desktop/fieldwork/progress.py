"""How far the week has got: cases by assessor and status, what is missing, what the scores may still be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Literal

from omi_desktop.fieldwork.composition import FORM, PartCount, composition_of, is_read
from omi_desktop.fieldwork.readings import readings_of
from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.records.changes import Record
from omi_desktop.records.routing import RecordState
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.live import Progress as Filled
from omi_desktop.scoring.outlook import (
    NotApplicable,
    Outlook,
    not_applicable,
    outlook,
    taken_as_no,
)
from omi_desktop.scoring.scores import Scores, score_tallies
from omi_desktop.store.inspection import Inspection

Status = Literal["not_begun", "under_way", "complete"]
STATUSES: tuple[Status, ...] = ("not_begun", "under_way", "complete")


@dataclass(frozen=True, slots=True)
class CaseProgress:
    """One case: whose, how far, and what is left to answer in it."""

    record: Record
    status: Status
    filled: Filled
    missing: tuple[str, ...]
    """The items that apply and have no answer, in the instrument's order."""


@dataclass(frozen=True, slots=True)
class AssessorProgress:
    """What one assessor has read, and how freely they answer "not applicable"."""

    assessor: str
    """Empty for cases that nobody has."""
    statuses: Mapping[str, int]
    left: int
    """Items still to be answered in all their cases."""
    second: int
    """Cases of others that they read a second time."""
    second_left: int
    """Those among them that they have not begun."""
    by_question: Mapping[str, NotApplicable]
    """How often they answered "not applicable", to each question that allows it."""
    scores: Scores
    """Of their cases alone."""
    as_no: Scores
    """The same with every "not applicable" taken as "no"."""

    @property
    def cases(self) -> int:
        """How many cases they have."""
        return sum(self.statuses.values())

    @property
    def not_applicable(self) -> NotApplicable:
        """The same over all questions that allow it."""
        return sum(self.by_question.values(), NotApplicable())


class WeekProgress:
    """Everything the page and the command show, each part worked out when it is looked at."""

    def __init__(self, records: Sequence[Record], live: LiveScores, unread: Sequence[Record] = ()) -> None:
        self.instrument: Instrument = live.instrument
        self._records = tuple(records)
        self.unread = tuple(unread)
        """The second readings that are marked and not begun, as far as they are merged."""
        self._live = live
        self._order = {item.id: place for place, item in enumerate(self.instrument.items_of(FORM))}

    @cached_property
    def cases(self) -> tuple[CaseProgress, ...]:
        """The cases of the list in their order."""
        return tuple(self._case(record) for record in self._records)

    @cached_property
    def statuses(self) -> Mapping[str, int]:
        """How many cases stand where."""
        return _statuses(self.cases)

    @cached_property
    def assessors(self) -> tuple[AssessorProgress, ...]:
        """Everybody with a case, in the order of the alphabet; those nobody has come last."""
        names = {name for r in self._records for name in (r.assessor, r.second_reader)} - {""}
        open_cases = any(not record.assessor for record in self._records)
        return tuple(
            self._assessor(name) for name in [*sorted(names, key=_in_order), *([""] if open_cases else [])]
        )

    @cached_property
    def scores(self) -> Scores:
        """The scores as they stand."""
        return self._live.scores()

    @cached_property
    def not_applicable(self) -> Mapping[str, NotApplicable]:
        """How often each question that allows it was answered "not applicable"."""
        return not_applicable(self._questions, self._live.states.values())

    @cached_property
    def as_no(self) -> Scores:
        """The scores with every "not applicable" taken as "no"."""
        return self._as_no(self.scores, self.not_applicable)

    @cached_property
    def outlook(self) -> Outlook:
        """Between which scores the final ones will lie."""
        unread = [
            self._live.states[case.record.id]
            for case in self.cases
            if case.status != "complete" and not case.record.reading
        ]
        return outlook(self.instrument, self.scores.tallies, unread, FORM)

    @cached_property
    def composition(self) -> tuple[PartCount, ...]:
        """The sample against the programme's composition."""
        return composition_of(self._records, self._live)

    @cached_property
    def _questions(self) -> tuple[Question, ...]:
        return self.instrument.questions_of(FORM)

    def _case(self, record: Record) -> CaseProgress:
        state, filled = self._live.states[record.id], self._live.progress(record.id)
        missing = sorted((i for i in state.applying if i not in state.answers), key=self._order.__getitem__)
        return CaseProgress(record, self._status(record, state), filled, tuple(missing))

    def _status(self, record: Record, state: RecordState) -> Status:
        if is_read(record, self._live):
            return "complete"
        begun = any(isinstance(self.instrument.items[item], Question) for item in state.answers)
        return "under_way" if begun else "not_begun"

    def _assessor(self, name: str) -> AssessorProgress:
        mine = [case for case in self.cases if case.record.assessor == name]
        states = {case.record.id: self._live.states[case.record.id].answers for case in mine}
        scores = LiveScores(self.instrument, states, FORM)
        counts = not_applicable(self._questions, scores.states.values())
        second = sum(bool(name) and record.second_reader == name for record in self._records)
        left = sum(case.filled.left for case in mine)
        as_they_are = scores.scores()
        return AssessorProgress(
            name,
            _statuses(mine),
            left,
            second,
            sum(bool(name) and reading.assessor == name for reading in self.unread),
            counts,
            as_they_are,
            self._as_no(as_they_are, counts),
        )

    def _as_no(self, scores: Scores, counts: Mapping[str, NotApplicable]) -> Scores:
        return score_tallies(self.instrument, taken_as_no(scores.tallies, counts), FORM)


def _in_order(name: str) -> list[str | int]:
    """The second of a name before its tenth."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def _statuses(cases: Iterable[CaseProgress]) -> dict[str, int]:
    counts = Counter(case.status for case in cases)
    return {status: counts[status] for status in STATUSES}


def raised(plain: Fraction | None, as_no: Fraction | None) -> Fraction | None:
    """By how much "not applicable" may have raised a score; None where there is none."""
    return None if plain is None or as_no is None else plain - as_no


def week_progress(inspection: Inspection) -> WeekProgress:
    """The progress of an inspection as it stands in the file."""
    given, records = inspection.all_answers(FORM), inspection.records(FORM)
    again = {record.id: given.pop(record.id) for record in records if record.reading}
    live = LiveScores(inspection.instrument, given, FORM, again)
    return WeekProgress(records, live, readings_of(inspection).unread)
