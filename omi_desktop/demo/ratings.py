"""Ratings of a form filled in once, from which the published management grades follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from omi_desktop.demo.cohort import Draw
from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.scoring.grades import grade_of

SHARES = (0.55, 0.3, 0.1, 0.05)
"""How many items stand at the rating nearest to the grade, and at those one, two, more away from it."""


def ratings_for(
    instrument: Instrument, criterion: str, grade: str, weak: Sequence[str], draw: Draw
) -> dict[str, str]:
    """A rating for each scored item of a criterion, from which that grade is derived.

    Items named in `weak` get the lowest ones. Empty where no ratings lead to the grade.
    """
    items = [question for question in instrument.questions_in(criterion) if question.scored]
    if not items:
        return {}
    choices = [choice.id for choice in items[0].choices]
    grades = [known.id for known in instrument.scoring.management.grades]
    if grade not in grades:
        return {}
    centre = grades.index(grade) * (len(choices) - 1) / max(1, len(grades) - 1)
    mixtures = sorted(_mixtures(len(items), len(choices)), key=lambda mix: (_distance(mix, centre), mix))
    for mixture in mixtures:
        ratings = [choice for choice, number in zip(choices, mixture, strict=True) for _ in range(number)]
        derived = grade_of(instrument, ratings)
        if derived and derived.id == grade:
            return dict(zip(_strongest_first(items, weak, draw), ratings, strict=True))
    return {}


def _mixtures(items: int, choices: int) -> Iterator[tuple[int, ...]]:
    """Every way to spread a number of items over the choices."""
    if choices == 1:
        yield (items,)
        return
    for first in range(items + 1):
        for rest in _mixtures(items - first, choices - 1):
            yield (first, *rest)


def _distance(mixture: Sequence[int], centre: float) -> float:
    """How far a mixture is from the usual one around a rating."""
    weights = [SHARES[min(len(SHARES) - 1, round(abs(place - centre)))] for place in range(len(mixture))]
    total = sum(weights)
    number = sum(mixture)
    return sum(abs(n - number * w / total) for n, w in zip(mixture, weights, strict=True))


def _strongest_first(items: Sequence[Question], weak: Sequence[str], draw: Draw) -> list[str]:
    keys = {question.id: (question.id in weak, draw.noise()) for question in items}
    return sorted(keys, key=keys.__getitem__)
