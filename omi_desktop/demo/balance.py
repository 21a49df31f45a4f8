"""Choosing free questions so that the published scores come out, exactly to the whole per cent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import fsum

from omi_desktop.demo.leeway import Free
from omi_desktop.demo.published import PublishedScore
from omi_desktop.instruments.model import Instrument
from omi_desktop.scoring.rules import rounded
from omi_desktop.scoring.scores import Scores, score_tallies
from omi_desktop.scoring.tally import Tallies, Tally

ROUNDS = 400
RANKS = {"criterion": 4, "section": 2, "headline": 1}
SLACK = Fraction(49, 10000)
"""How far a score may be from the published whole per cent and still be rounded to it."""


@dataclass(frozen=True)
class Aim:
    """A published score as a sum: what is fixed, and the weight of each free question's proportion."""

    target: Fraction
    fixed: Fraction
    weights: Mapping[int, Fraction]
    rank: int = 1
    """What it counts where not every score can be reached."""

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
    relevant = [one.relevant for one in free]
    usable = [i for i, base in enumerate(relevant) if base]
    aims = _aims(instrument, tallies, free, usable, scores)
    wished = _wished(free, aims)
    bounds = [(_share(one.least, one), _share(one.most, one)) for one in free]
    shares = _approached(wished, bounds, aims)
    above = [
        min(one.most, max(one.least, round(s * one.relevant))) for s, one in zip(shares, free, strict=True)
    ]
    return _exact(above, free, usable, aims)


def nudged(
    instrument: Instrument, tallies: Tallies, slack: Sequence[Free], scores: Sequence[PublishedScore]
) -> list[int]:
    """How many records each of the `slack` questions has above the line once scores still missed are met.

    A percentage printed without a number may stand for one record more or less; that is used only where
    no free question can bring a score.
    """
    above = [tallies[one.question.id].above for one in slack]
    found = score_tallies(instrument, tallies)
    if all(rounded(_of(found, score)) in (score.percent, None) for score in scores):
        return above
    usable = [i for i, one in enumerate(slack) if one.drafts]
    return _exact(above, slack, usable, _aims(instrument, tallies, slack, usable, scores))


def _share(number: int, one: Free) -> float:
    return number / one.relevant if one.relevant else 0.0


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
            aims.append(Aim(Fraction(score.percent, 100), start, weights, RANKS[score.what]))
    # criteria last: where not every score can be reached, what is moved last stays
    return sorted(aims, key=lambda aim: aim.rank)


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


def _approached(
    wished: Sequence[float], bounds: Sequence[tuple[float, float]], aims: Sequence[Aim]
) -> list[float]:
    """Shares near the wished ones that meet every aim: each in turn moves its questions alike."""
    shares = [min(high, max(low, wish)) for wish, (low, high) in zip(wished, bounds, strict=True)]
    for _ in range(ROUNDS):
        for aim in aims:
            weights = {i: float(weight) for i, weight in aim.weights.items()}
            missing = float(aim.target - aim.fixed) - fsum(w * shares[i] for i, w in weights.items())
            ends = {i: bounds[i][missing > 0] for i in weights}
            movable = {i: weight for i, weight in weights.items() if shares[i] != ends[i]}
            squares = fsum(w * w for w in movable.values())
            for i, weight in movable.items():
                moved = shares[i] + missing * weight / squares
                shares[i] = min(moved, ends[i]) if missing > 0 else max(moved, ends[i])
    return shares


def _exact(
    above: Sequence[int], free: Sequence[Free], usable: Sequence[int], aims: Sequence[Aim]
) -> list[int]:
    """Whole numbers near those given at which every score rounds to the published one, if there are any."""
    found = list(above)
    relevant = [one.relevant for one in free]
    missing = [aim.missing(found, relevant) for aim in aims]
    while True:
        steps = [
            (i, step) for i in usable for step in (1, -1) if free[i].least <= found[i] + step <= free[i].most
        ]
        outcome = {(i, step): _after(missing, aims, i, Fraction(step, relevant[i])) for i, step in steps}
        best = min(outcome, key=lambda step: (_excess(outcome[step], aims), step), default=None)
        if best is None or _excess(outcome[best], aims) >= _excess(missing, aims):
            return found
        found[best[0]] += best[1]
        missing = outcome[best]


def _after(missing: Sequence[Fraction], aims: Sequence[Aim], index: int, gain: Fraction) -> list[Fraction]:
    """By how much the scores fall short once a question's proportion has grown by `gain`."""
    weights = (aim.weights.get(index, Fraction(0)) for aim in aims)
    return [short - gain * weight for short, weight in zip(missing, weights, strict=True)]


def _excess(missing: Sequence[Fraction], aims: Sequence[Aim]) -> tuple[int, Fraction]:
    """How many scores, by rank, are not rounded to the published ones, and by how much they lie outside."""
    outside = [(aim.rank, abs(short) - SLACK) for short, aim in zip(missing, aims, strict=True)]
    missed = [(rank, excess) for rank, excess in outside if excess > 0]
    return sum(rank for rank, _ in missed), sum((excess for _, excess in missed), Fraction(0))
