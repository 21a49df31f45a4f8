"""Records in the making: better and worse ones, and who among them gets what."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import fsum

from omi_desktop.instruments.model import Condition

NOISE = 4.0
"""How much chance there is beside a record's quality, which spreads by 1."""
LIKE = 6.0
"""How much a wanted likeness weighs against quality and chance: nearly always more."""


@dataclass(eq=False)
class Draft:
    """A record before it is written: its answers so far, and how good the work in it is."""

    form: str
    ref: str
    quality: float
    assessor: str = ""
    parent: Draft | None = None
    answers: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    gaps: int = 0
    """How many items that apply are left unanswered, because a published base demands it."""

    def fits(self, conditions: Iterable[Condition]) -> bool:
        """Whether its answers fulfil every condition."""
        return all(self.answers.get(condition.item) in condition.values for condition in conditions)


class Draw:
    """Chance, the same for the same seed on every Python.

    Only `random()` is used, stable sorting, and `fsum`: `sum` adds floats otherwise since Python 3.12.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def quality(self) -> float:
        """How good the work in a record is: nought in the middle, spreading by about 1."""
        return fsum(self._random.random() for _ in range(12)) - 6.0

    def noise(self) -> float:
        """Chance around nought."""
        return NOISE * (self._random.random() + self._random.random() - 1.0)

    def below(self, number: int) -> int:
        """A whole number from 0, less than `number`."""
        return int(self._random.random() * number)

    def ranked(self, drafts: Sequence[Draft], lean: float, like: Sequence[Condition] = ()) -> list[Draft]:
        """The records, best candidates first."""
        keys = [lean * d.quality + self.noise() + (LIKE if like and d.fits(like) else 0.0) for d in drafts]
        order = sorted(range(len(drafts)), key=lambda index: -keys[index])
        return [drafts[index] for index in order]

    def gapped(self, drafts: Sequence[Draft], gaps: Sequence[Condition] = ()) -> list[Draft]:
        """The records, first those to leave unanswered: the ones that have gaps already."""
        ranked = self.ranked(drafts, 0.0)
        return sorted(ranked, key=lambda draft: (-draft.gaps, not draft.fits(gaps)))
