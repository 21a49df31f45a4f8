"""Which kept answers identify a person, and stay at home unless an export is asked to take them along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from omi_desktop.instruments.model import Instrument
from omi_desktop.store.inspection import Inspection, Kept

By = Mapping[str, tuple[Kept, ...]]
"""What is kept, by record id."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much stayed at home."""

    facts: int = 0
    values: int = 0

    def __str__(self) -> str:
        if not self.values:
            return ""
        return f"{_counted(self.facts, 'identifying fact')}, {_counted(self.values, 'value')} left out"


def identifying(inspection: Inspection) -> frozenset[str]:
    """The facts of an inspection that identify a person.

    The instrument in force decides; of a fact that it no longer has, the earlier ones do.
    """
    found: set[str] = set()
    known: set[str] = set()
    for instrument in (inspection.instrument, *inspection.earlier_instruments):
        found |= {name for name in _marked(instrument) if name not in known}
        known |= set(instrument.items)
    return frozenset(found)


def _marked(instrument: Instrument) -> set[str]:
    return {fact.id for fact in instrument.facts if fact.identifying}


def parted(kept: By, items: frozenset[str]) -> tuple[By, By]:
    """What is kept without these items, and what is kept of them."""
    return _of(kept, items, inside=False), _of(kept, items, inside=True)


def _of(kept: By, items: frozenset[str], *, inside: bool) -> By:
    return {
        record: tuple(entry for entry in entries if (entry.item in items) is inside)
        for record, entries in kept.items()
    }


def counted(entries: Iterable[Kept]) -> LeftOut:
    """How many facts and values these are."""
    items = [entry.item for entry in entries]
    return LeftOut(len(set(items)), len(items))


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
