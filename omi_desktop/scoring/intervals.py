"""How sure a score is: Wilson's interval of a proportion, and intervals by resampling cases.

Resampling needs the counts of every question in a thousand draws of the cases. All counts of one case stand
side by side in one large whole number, so that a draw is one sum of such numbers, whatever the number of
questions; 107 cases with 284 questions take well under a second.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt

from omi_desktop.instruments.model import Headline, Instrument, Question
from omi_desktop.records.routing import Answers, counted_answers
from omi_desktop.scoring.rules import scored_sections, thread_questions
from omi_desktop.scoring.scores import headlines_of
from omi_desktop.scoring.tally import Tally, side

Z = 1.959963984540054
"""The normal quantile of a two-sided 95% interval."""
DRAWS = 1_000
SEED = 20081121
"""Fixed, so that the same cases always have the same intervals."""
FIELD_BITS = 32


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95% interval, its ends between 0 and 1."""

    low: float
    high: float

    def overlaps(self, other: Interval) -> bool:
        """Whether a difference between the two may be chance."""
        return self.low <= other.high and other.low <= self.high


@dataclass(frozen=True)
class ScoreIntervals:
    """Intervals of criterion, section and headline scores by their ids; None where a score is undefined."""

    criteria: Mapping[str, Interval | None]
    sections: Mapping[str, Interval | None]
    headlines: Mapping[str, Interval | None]


def wilson(tally: Tally) -> Interval | None:
    """The 95% interval of a question's proportion (Wilson, 1927); None where no record is relevant."""
    n = tally.relevant
    if not n:
        return None
    share = tally.above / n
    middle = share + Z * Z / (2 * n)
    half = Z * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    whole = 1 + Z * Z / n
    # rounding must not push an end past 0 or 1
    return Interval(max(0.0, (middle - half) / whole), min(1.0, (middle + half) / whole))


def bootstrap(
    instrument: Instrument, records: Iterable[Answers], form: str = "case", draws: int = DRAWS
) -> ScoreIntervals:
    """95% intervals of the scores by resampling records with a fixed seed (SCORING.md, "Uncertainty").

    The records' order does not matter. Scores undefined in a draw are left out of that draw.
    """
    plan = Plan(instrument, form)
    # in an order of their own, so that a merged inspection has the same intervals however it was merged
    packed = sorted(plan.packed(answers) for answers in records)
    chance = random.Random(SEED)
    found: dict[str, list[float]] = {name: [] for name in plan.scores}
    for _ in range(draws if packed else 0):
        values = plan.values(sum(chance.choices(packed, k=len(packed))))
        for name, value in values.items():
            if value is not None:
                found[name].append(value)
    middle = {name: _middle(values) for name, values in found.items()}
    return ScoreIntervals(*({key[1:]: middle[key] for key in middle if key[0] == kind} for kind in "csh"))


def _middle(values: list[float]) -> Interval | None:
    """The middle 95% of the values."""
    if not values:
        return None
    values.sort()
    outside = int(len(values) * 0.025)
    return Interval(values[outside], values[len(values) - 1 - outside])


Part = tuple["int | str", float]
"""A question by its place, or a score by its name, and its weight."""


class Plan:
    """The scores of a form as weighted means of weighted means, compiled once for many draws.

    The same rules as scoring/rules.py, in floating point: an interval is an estimate by nature.
    """

    def __init__(self, instrument: Instrument, form: str) -> None:
        self._instrument, self._form = instrument, form
        self._questions = [question for question in instrument.questions_of(form) if question.scored]
        self._place = {question.id: place for place, question in enumerate(self._questions)}
        self._means: dict[str, list[Part]] = {}
        for section in scored_sections(instrument, form):
            self._add_section(section.id)
        for headline in headlines_of(instrument, form):
            self._means[f"h{headline.id}"] = self._headline(headline)
        self.scores = [name for name in self._means if name[0] in "csh"]

    def _add_section(self, section: str) -> None:
        criteria = self._instrument.criteria_in(section)
        for criterion in criteria:
            self._add_criterion(criterion.id)
        self._means[f"s{section}"] = [(f"c{criterion.id}", criterion.weight) for criterion in criteria]

    def _add_criterion(self, criterion: str) -> None:
        questions = [q for q in self._instrument.questions_in(criterion) if q.scored]
        weight = self._instrument.scoring.summary_weight
        if weight is None:
            self._means[f"c{criterion}"] = self._equal(questions)
            return
        self._means[f"+{criterion}"] = self._equal(q for q in questions if not q.summary)
        self._means[f"!{criterion}"] = self._equal(q for q in questions if q.summary)
        share = float(weight)
        self._means[f"c{criterion}"] = [(f"+{criterion}", 1 - share), (f"!{criterion}", share)]

    def _headline(self, headline: Headline) -> list[Part]:
        if headline.method == "weighted_mean_of_sections":
            return [(f"s{section}", headline.weights.get(section, 1)) for section in headline.sections]
        return self._equal(thread_questions(self._instrument, headline))

    def _equal(self, questions: Iterable[Question]) -> list[Part]:
        return [(self._place[question.id], 1.0) for question in questions]

    def packed(self, answers: Answers) -> int:
        """Above and relevant, 0 or 1, of every question of one record, side by side in one number."""
        counted, number = counted_answers(self._instrument, self._form, answers), 0
        for place, question in enumerate(self._questions):
            on_side = side(question, counted.get(question.id))
            if on_side is not None:
                number |= (on_side | 1 << FIELD_BITS) << (2 * FIELD_BITS * place)
        return number

    def values(self, total: int) -> dict[str, float | None]:
        """Every score out of a sum of packed records; None where it is undefined."""
        fields = array("I", total.to_bytes(len(self._questions) * 2 * FIELD_BITS // 8, "little"))
        shares = [
            above / relevant if relevant else None
            for above, relevant in zip(fields[::2], fields[1::2], strict=True)
        ]
        found: dict[str, float | None] = {}
        for name, parts in self._means.items():
            sum_, weight = 0.0, 0.0
            for part, share in parts:
                value = shares[part] if isinstance(part, int) else found.get(part)
                if value is not None:
                    sum_ += value * share
                    weight += share
            found[name] = sum_ / weight if weight else None
        return {name: found[name] for name in self.scores}
