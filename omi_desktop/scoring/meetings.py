"""Two readings of one case, question by question: pairs of answers, and what keeps answers from being pairs.

Answers are compared by their side of the line, not by the choice. What is no pair is told apart: a
question that exists in one reading only, one that is not applicable to one of them, one not answered yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from omi_desktop.instruments.model import Instrument, Item, Question
from omi_desktop.records.routing import Answers, RecordState, routing
from omi_desktop.scoring import coefficients
from omi_desktop.scoring.coefficients import Coefficient
from omi_desktop.scoring.rules import SCORED_FORM
from omi_desktop.scoring.tally import side

SIDES = (True, False)
"""Above and below the line: what a pair of readers can say."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How two readings meet, over questions or cases: first reader and second reader."""

    both_above: int = 0
    first_above: int = 0
    """The first above the line, the second below it."""
    second_above: int = 0
    both_below: int = 0
    other_choice: int = 0
    """Of those on one side, how many chose differently within it, such as excellent and sufficient."""
    routing: int = 0
    """Asked in one reading only, because facts or answers above it differ."""
    not_applicable: int = 0
    """On a side of the line in one reading, not applicable in the other."""
    unanswered: int = 0
    """Answered in one reading, still to be answered in the other."""

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Counts)))

    @property
    def table(self) -> dict[tuple[bool, bool], int]:
        """The pairs by the side of the line that each reader chose."""
        above, first, second, below = self.both_above, self.first_above, self.second_above, self.both_below
        return {(True, True): above, (True, False): first, (False, True): second, (False, False): below}

    @property
    def pairs(self) -> int:
        """How many pairs of answers can be compared: both on a side of the line."""
        return self.both_above + self.first_above + self.second_above + self.both_below

    @property
    def across(self) -> int:
        """Pairs across the line."""
        return self.first_above + self.second_above

    @property
    def agreement(self) -> Coefficient:
        """The share of pairs on the same side of the line."""
        return coefficients.agreement(self.table)

    @property
    def kappa(self) -> Coefficient:
        """Cohen's kappa on the side of the line."""
        return coefficients.kappa(self.table)

    @property
    def ac1(self) -> Coefficient:
        """Gwet's AC1 on the side of the line."""
        return coefficients.ac1(self.table, SIDES)


NO_COUNTS = Counts()


@dataclass(frozen=True)
class Pair:
    """Two readings of one case: who read it, and the answers as recorded."""

    ref: str
    first: str
    second: str
    first_answers: Answers
    second_answers: Answers

    @property
    def readers(self) -> tuple[str, str]:
        """The two, in an order that does not depend on who came first."""
        return (self.first, self.second) if self.first <= self.second else (self.second, self.first)

    def turned(self) -> Pair:
        """The same pair seen from the other side."""
        return Pair(self.ref, self.second, self.first, self.second_answers, self.first_answers)


@dataclass(frozen=True, slots=True)
class Cause:
    """A fact or answer on which two readings differ, and how many questions only one of them has for it."""

    item: str
    first: str
    second: str
    questions: int


def compared(instrument: Instrument, pair: Pair, form: str = SCORED_FORM) -> dict[str, Counts]:
    """How two readings meet on each question of the form whose answers have a side."""
    first, second = _states(instrument, pair, form)
    questions = [question for question in instrument.questions_of(form) if question.sided]
    return {question.id: _meeting(instrument, question, first, second) for question in questions}


def causes(instrument: Instrument, pair: Pair, form: str = SCORED_FORM) -> list[Cause]:
    """What the readings answered differently so that questions exist in one of them only."""
    first, second = _states(instrument, pair, form)
    met = compared(instrument, pair, form)
    found = []
    for item in first.routing.order:
        values = first.counted(item), second.counted(item)
        lost = sum(bool(below in met and met[below].routing) for below in first.routing.downstream[item])
        if values[0] and values[1] and values[0] != values[1] and lost:
            found.append(Cause(item, values[0], values[1], lost))
    return found


def _states(instrument: Instrument, pair: Pair, form: str) -> tuple[RecordState, RecordState]:
    way = routing(instrument, form)
    return RecordState(way, pair.first_answers), RecordState(way, pair.second_answers)


def _meeting(instrument: Instrument, question: Question, first: RecordState, second: RecordState) -> Counts:
    states = (first, second)
    asked = [question.id in state.applying for state in states]
    if not any(asked):
        return NO_COUNTS
    if not all(asked):
        without = states[asked.index(False)]
        return Counts(routing=1) if _closed(instrument, question, without) else _open(question, states)
    values = [state.counted(question.id) for state in states]
    if None in values:
        return _open(question, states)
    return _sides(question, str(values[0]), str(values[1]))


def _sides(question: Question, first: str, second: str) -> Counts:
    sides = side(question, first), side(question, second)
    if None in sides:
        return NO_COUNTS if sides[0] is sides[1] else Counts(not_applicable=1)
    if sides[0] is not sides[1]:
        return Counts(first_above=1) if sides[0] else Counts(second_above=1)
    other = int(first != second)
    return Counts(both_above=1, other_choice=other) if sides[0] else Counts(both_below=1, other_choice=other)


def _open(question: Question, states: Sequence[RecordState]) -> Counts:
    """A question that one of them has answered and the other has not come to."""
    return Counts(unanswered=int(any(state.counted(question.id) for state in states)))


def _closed(instrument: Instrument, item: Item, state: RecordState) -> bool:
    """Whether an answer of this reading closes an item; not merely one that is still missing."""
    for condition in item.when:
        gate = instrument.items[condition.item]
        answer = state.counted(gate.id)
        if gate.id not in state.applying and _closed(instrument, gate, state):
            return True
        if answer is not None and answer not in condition.values:
            return True
    return False
