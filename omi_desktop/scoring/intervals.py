"""How sure a score is: Wilson's interval of a proportion, and intervals by resampling cases."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from omi_desktop.scoring.tally import Tally

Z = 1.959963984540054
"""The normal quantile of a two-sided 95% interval."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95% interval, its ends between 0 and 1."""

    low: float
    high: float

    def overlaps(self, other: Interval) -> bool:
        """Whether a difference between the two may be chance."""
        return self.low <= other.high and other.low <= self.high


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
