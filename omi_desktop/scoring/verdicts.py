"""What a coefficient of agreement comes to in words; with few pairs, that it is too few to say.

J. R. Landis and G. G. Koch, The measurement of observer agreement for categorical data, Biometrics 33
(1977), 159-174: their words for kappa, put here to AC1, since kappa collapses where nearly all answers lie
on one side.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from omi_desktop.scoring.meetings import Counts

Verdict = Literal["none", "too_few", "poor", "slight", "fair", "moderate", "substantial", "almost_perfect"]
FEW = 20
"""Pairs under which a coefficient says little: the reports write no percentage of fewer than 20 either."""
_UP_TO: tuple[tuple[Fraction, Verdict], ...] = (
    (Fraction(0), "poor"),
    (Fraction(1, 5), "slight"),
    (Fraction(2, 5), "fair"),
    (Fraction(3, 5), "moderate"),
    (Fraction(4, 5), "substantial"),
    (Fraction(1), "almost_perfect"),
)


def verdict(counts: Counts) -> Verdict:
    """How strong the agreement is."""
    if not counts.pairs:
        return "none"
    if counts.pairs < FEW or counts.ac1 is None:
        return "too_few"
    if counts.ac1 < 0:
        return "poor"
    return next(word for most, word in _UP_TO[1:] if counts.ac1 <= most)
