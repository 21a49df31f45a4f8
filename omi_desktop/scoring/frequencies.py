"""How often each answer was given: what a form that is not scored comes to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from omi_desktop.instruments.model import NOT_APPLICABLE, Item
from omi_desktop.records.routing import RecordState


@dataclass(frozen=True, slots=True)
class Frequency:
    """One answer: how many records gave it, of all that answered with a choice."""

    value: str
    count: int
    of: int

    @property
    def share(self) -> Fraction | None:
        """The share of those that answered; None where nobody did."""
        return Fraction(self.count, self.of) if self.of else None


def frequencies(item: Item, states: Iterable[RecordState]) -> list[Frequency]:
    """How often each choice of an item was given, in its order; not applicable last and in no share.

    An answer behind a closed gate does not count.
    """
    given = Counter(state.counted(item.id) for state in states)
    answered = sum(given[choice.id] for choice in item.choices)
    counted = [Frequency(choice.id, given[choice.id], answered) for choice in item.choices]
    if item.allows_na:
        counted.append(Frequency(NOT_APPLICABLE, given[NOT_APPLICABLE], 0))
    return counted
