"""What scores may still become: bounds while cases are unread, and with "not applicable" taken as "no"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from omi_desktop.instruments.model import NOT_APPLICABLE, Instrument, Question
from omi_desktop.records.routing import RecordState
from omi_desktop.scoring.rules import Score
from omi_desktop.scoring.scores import Scores, score_tallies
from omi_desktop.scoring.tally import NOTHING, Tallies, Tally, side


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """How often a question, or all that allow it, were answered "not applicable", out of those answered."""

    na: int = 0
    given: int = 0

    @property
    def rate(self) -> Fraction | None:
        """The share of the answers; None where nothing is answered."""
        return Fraction(self.na, self.given) if self.given else None

    def __add__(self, other: NotApplicable) -> NotApplicable:
        return NotApplicable(self.na + other.na, self.given + other.given)


def not_applicable(questions: Iterable[Question], states: Iterable[RecordState]) -> dict[str, NotApplicable]:
    """Count "not applicable" for each question that allows it and is scored, over answers that count."""
    asked = [question.id for question in questions if question.na and question.scored]
    given: Counter[str] = Counter()
    na: Counter[str] = Counter()
    for state in states:
        for item in asked:
            value = state.counted(item)
            given[item] += value is not None
            na[item] += value == NOT_APPLICABLE
    return {item: NotApplicable(na[item], given[item]) for item in asked}


def taken_as_no(tallies: Tallies, counts: Mapping[str, NotApplicable]) -> dict[str, Tally]:
    """The tallies as if every "not applicable" were an answer below the line.

    Not applicable makes a case irrelevant, so that giving it too freely raises a proportion.
    """
    return {
        item: tally + Tally(0, counts[item].na) if item in counts else tally
        for item, tally in tallies.items()
    }


@dataclass(frozen=True, slots=True)
class Outlook:
    """Between which scores each final score lies, whatever is still answered."""

    lowest: Scores
    highest: Scores


def outlook(instrument: Instrument, tallies: Tallies, unread: Iterable[RecordState], form: str) -> Outlook:
    """The lowest and highest scores that answers still missing in unread records can bring about.

    What is answered stands. A question counts as open in a record while an unanswered gate may still ask
    it; where a gate can be answered one way only, both bounds may be out of reach at once, and no score
    is ever outside them. A mean takes in a question without answers when that is what moves it: adding
    the best possible proportion never lowers a mean, nor the worst raises it.
    """
    questions = {question.id: question for question in instrument.questions_of(form)}
    above, below = Counter[str](), Counter[str]()
    for state in unread:
        for item in _may_count(state):
            question = questions.get(item)
            if question is not None:
                sides = _sides(question, state.answers.get(item))
                above[item] += True in sides
                below[item] += False in sides
    best = {i: t + Tally(above[i], above[i]) for i, t in _all(questions, tallies).items()}
    worst = {i: t + Tally(0, below[i]) for i, t in _all(questions, tallies).items()}
    lowest, highest = (score_tallies(instrument, tallies, form) for tallies in (worst, best))
    return Outlook(_defined(lowest, highest), _defined(highest, lowest))


def _defined(scores: Scores, other: Scores) -> Scores:
    """Scores with the other bound where they are undefined: what can come to count has one way to go."""
    return Scores(
        scores.tallies,
        _filled(scores.criteria, other.criteria),
        _filled(scores.sections, other.sections),
        _filled(scores.headlines, other.headlines),
    )


def _filled(scores: Mapping[str, Score], other: Mapping[str, Score]) -> dict[str, Score]:
    return {name: other[name] if score is None else score for name, score in scores.items()}


def _all(questions: Iterable[str], tallies: Tallies) -> dict[str, Tally]:
    return {question: tallies.get(question, NOTHING) for question in questions}


def _may_count(state: RecordState) -> list[str]:
    """The items that may come to count, and do not yet: unanswered, or answered behind an open question."""
    possible: set[str] = set()
    for item in state.routing.order:
        gates = state.routing.gates[item]
        if all(
            gate in possible and state.answers.get(gate, None) in (None, *values) for gate, values in gates
        ):
            possible.add(item)
    return [item for item in possible if state.counted(item) is None]


def _sides(question: Question, value: str | None) -> set[bool | None]:
    """The sides of the line that the answer of a question may come to lie on."""
    return {side(question, value)} if value is not None else {c.above_line for c in question.choices}
