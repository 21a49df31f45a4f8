"""How far two readers agree: percentage agreement, Cohen's kappa, Gwet's AC1; exact fractions.

Each is taken over a table of pairs: how often the first reader said this and the second that. Undefined is
None, never 0.

J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960),
37-46.
K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, British
Journal of Mathematical and Statistical Psychology 61 (2008), 29-48.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Mapping
from fractions import Fraction
from typing import TypeVar

T = TypeVar("T", bound=Hashable)
Coefficient = Fraction | None
Table = Mapping[tuple[T, T], int]


def agreement(table: Table[T]) -> Coefficient:
    """The share of pairs in which both said the same; None without pairs."""
    pairs = sum(table.values())
    return Fraction(sum(n for (a, b), n in table.items() if a == b), pairs) if pairs else None


def kappa(table: Table[T]) -> Coefficient:
    """Cohen's kappa: agreement beyond what the two readers' own habits would bring by chance.

    None without pairs, and where both said one same thing throughout: chance alone brings that (Cohen 1960).
    """
    observed, pairs = agreement(table), sum(table.values())
    if observed is None:
        return None
    first, second = _margins(table)
    expected = Fraction(sum(first[said] * second[said] for said in first), pairs * pairs)
    return _beyond(observed, expected)


def ac1(table: Table[T], offered: Collection[T]) -> Coefficient:
    """Gwet's AC1: kappa's question with a chance that does not swell when nearly all say the same.

    `offered` is everything that could be said, whether anybody did or not. None without pairs, or where only
    one thing could be said (Gwet 2008).
    """
    observed, pairs = agreement(table), sum(table.values())
    if observed is None or len(offered) < 2:
        return None
    first, second = _margins(table)
    shares = [Fraction(first[said] + second[said], 2 * pairs) for said in offered]
    expected = sum((share * (1 - share) for share in shares), Fraction()) / (len(offered) - 1)
    return _beyond(observed, expected)


def _margins(table: Table[T]) -> tuple[Counter[T], Counter[T]]:
    """How often each reader said each thing."""
    first: Counter[T] = Counter()
    second: Counter[T] = Counter()
    for (a, b), pairs in table.items():
        first[a] += pairs
        second[b] += pairs
    return first, second


def _beyond(observed: Fraction, expected: Fraction) -> Coefficient:
    """Agreement beyond chance out of what is possible beyond it."""
    return (observed - expected) / (1 - expected) if expected != 1 else None
