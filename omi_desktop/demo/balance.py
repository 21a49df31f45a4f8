"""Choosing free questions so that the published scores come out, exactly to the whole per cent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import fsum

from omi_desktop.demo.filling import Free
from omi_desktop.demo.published import PublishedScore
from omi_desktop.instruments.model import Instrument
from omi_desktop.scoring.scores import Scores, score_tallies
from omi_desktop.scoring.tally import Tallies, Tally

ROUNDS = 400
SLACK = Fraction(49, 10000)
"""How far a score may be from the published whole per cent and still be rounded to it."""


@dataclass(frozen=True)
class Aim:
    """A published score as a sum: what is fixed, and the weight of each free question's proportion."""

    target: Fraction
    fixed: Fraction
    weights: Mapping[int, Fraction]

    def missing(self, above: Sequence[int], relevant: Sequence[int]) -> Fraction:
        """By how much the score falls short."""
        given = sum((w * Fraction(above[i], relevant[i]) for i, w in self.weights.items()), self.fixed)
        return self.target - given


def balanced(
    instrument: Instrument, tallies: Tallies, free: Sequence[Free], scores: Sequence[PublishedScore]
) -> list[int]:
    """How many records each free question has above the line, so that the published scores come out.

    `tallies` are those of the other questions. Where no choice of answers reaches a score, it comes as
    near as the others allow.
    """
    relevant = [len(one.drafts) for one in free]
    usable = [i for i, base in enumerate(relevant) if base]
    aims = _aims(instrument, tallies, free, usable, scores)
    wished = _wished(free, aims)
    shares = _approached(wished, aims)
    above = [round(shares[i] * relevant[i]) for i in range(len(free))]
    return _exact(above, relevant, usable, aims)


def _aims(
    instrument: Instrument,
    tallies: Tallies,
    free: Sequence[Free],
    usable: Sequence[int],
    scores: Sequence[PublishedScore],
) -> list[Aim]:
    """Scores are linear in the proportions: each weight is what one question alone brings."""
    zero = {**tallies, **{free[i].question.id: Tally(0, 1) for i in usable}}
    fixed = score_tallies(instrument, zero)
    alone = {i: score_tallies(instrument, {**zero, free[i].question.id: Tally(1, 1)}) for i in usable}
    aims = []
    for score in scores:
        start = _of(fixed, score)
        if start is not None:
            gains = {i: (_of(alone[i], score) or Fraction(0)) - start for i in usable}
            weights = {i: gain for i, gain in gains.items() if gain}
            aims.append(Aim(Fraction(score.percent, 100), start, weights))
    return aims


def _of(scores: Scores, score: PublishedScore) -> Fraction | None:
    tables = {"criterion": scores.criteria, "section": scores.sections, "headline": scores.headlines}
    return tables[score.what].get(score.id)


def _wished(free: Sequence[Free], aims: Sequence[Aim]) -> list[float]:
    """Where each question would like to be: its hint, or what its criterion needs of all alike."""
    wished = []
    for index, one in enumerate(free):
        feeding = next((aim for aim in aims if index in aim.weights), None)
        even = 0.75
        if feeding is not None:
            even = float((feeding.target - feeding.fixed) / sum(feeding.weights.values()))
        wished.append(one.prefer if one.prefer is not None else min(0.97, max(0.1, even)))
    return wished


def _approached(wished: Sequence[float], aims: Sequence[Aim]) -> list[float]:
    """Shares near the wished ones that meet every aim: each in turn moves its questions alike."""
    shares = list(wished)
    for _ in range(ROUNDS):
        for aim in aims:
            weights = {i: float(weight) for i, weight in aim.weights.items()}
            missing = float(aim.target - aim.fixed) - fsum(w * shares[i] for i, w in weights.items())
            movable = {i: w for i, w in weights.items() if (shares[i] < 1 if missing > 0 else shares[i] > 0)}
            squares = fsum(w * w for w in movable.values())
            for i, weight in movable.items():
                shares[i] = min(1.0, max(0.0, shares[i] + missing * weight / squares))
    return shares


def _exact(
    above: Sequence[int], relevant: Sequence[int], usable: Sequence[int], aims: Sequence[Aim]
) -> list[int]:
    """Whole numbers near those given at which every score rounds to the published one, if there are any."""
    found = list(above)
    missing = [aim.missing(found, relevant) for aim in aims]
    while True:
        steps = [(i, step) for i in usable for step in (1, -1) if 0 <= found[i] + step <= relevant[i]]
        outcome = {(i, step): _after(missing, aims, i, Fraction(step, relevant[i])) for i, step in steps}
        best = min(outcome, key=lambda step: (_excess(outcome[step]), step), default=None)
        if best is None or _excess(outcome[best]) >= _excess(missing):
            return found
        found[best[0]] += best[1]
        missing = outcome[best]


def _after(missing: Sequence[Fraction], aims: Sequence[Aim], index: int, gain: Fraction) -> list[Fraction]:
    """By how much the scores fall short once a question's proportion has grown by `gain`."""
    weights = (aim.weights.get(index, Fraction(0)) for aim in aims)
    return [short - gain * weight for short, weight in zip(missing, weights, strict=True)]


def _excess(missing: Sequence[Fraction]) -> Fraction:
    """By how much scores lie outside what is rounded to the published ones."""
    return sum((max(Fraction(0), abs(m) - SLACK) for m in missing), Fraction(0))
