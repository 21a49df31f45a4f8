"""A case that everyone reads before the week, against the agreed answers: distance and leniency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from omi_desktop.instruments.model import Instrument
from omi_desktop.records.routing import Answers
from omi_desktop.scoring.agreement import Agreement
from omi_desktop.scoring.coefficients import Coefficient
from omi_desktop.scoring.meetings import Counts, Pair


@dataclass(frozen=True, slots=True)
class Distance:
    """How one reader stands to the agreed answers of a benchmark case."""

    reader: str
    counts: Counts
    """The agreed answers first, the reader second; over the scored questions."""

    @property
    def distance(self) -> Coefficient:
        """The share of pairs across the line from what was agreed."""
        agreed = self.counts.agreement
        return None if agreed is None else 1 - agreed

    @property
    def leniency(self) -> Coefficient:
        """How much oftener above the line than agreed, as a share of pairs; a stricter reader is below 0."""
        counts = self.counts
        lenient = counts.second_above - counts.first_above
        return Fraction(lenient, counts.pairs) if counts.pairs else None


def distances(
    instrument: Instrument, ref: str, agreed: Answers, readings: Mapping[str, Answers]
) -> list[Distance]:
    """Every reader's distance from the agreed answers of a case, the farthest first."""
    found = [
        Distance(reader, Agreement(instrument, [Pair(ref, "", reader, agreed, answers)]).whole)
        for reader, answers in readings.items()
    ]
    return sorted(found, key=lambda one: (-(one.distance or 0), one.reader))
