"""A check of an instrument: answers that contradict each other, or that want a second look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from omi_desktop.instruments.model import Condition

ERROR, QUERY = "error", "query"
SEVERITIES = (ERROR, QUERY)
"""An error cannot be so; a query may be, and wants a reason in a note."""
DATE_RELATIONS = ("before", "after")
NUMBER_RELATIONS = ("under", "over")
RELATIONS = (*DATE_RELATIONS, *NUMBER_RELATIONS)


@dataclass(frozen=True, slots=True)
class Ordering:
    """A date before or after another, a number under or over another: of an item, or written out."""

    item: str
    relation: str
    """One of RELATIONS; equal ones are in none of them."""
    other: str
    """The id of an item, an ISO date, or a number."""


@dataclass(frozen=True, slots=True)
class Check:
    """It speaks of a record where all of its conditions hold, over the answers that count."""

    id: str
    text: str
    severity: str
    """One of SEVERITIES."""
    when: tuple[Condition, ...] = ()
    unanswered: tuple[str, ...] = ()
    """Items that apply and have no answer."""
    compare: tuple[Ordering, ...] = ()
    source: str = ""
    """Where the rule comes from, or why the two do not go together."""

    def items(self) -> Iterator[str]:
        """Everything that it looks at, in the order written; what a comparison writes out is among them."""
        yield from (condition.item for condition in self.when)
        yield from self.unanswered
        for ordering in self.compare:
            yield from (ordering.item, ordering.other)
