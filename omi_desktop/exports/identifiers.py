"""Which kept answers identify a person, and stay at home unless an export is asked to take them along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from omi_desktop.instruments.model import Instrument
from omi_desktop.records.annotations import ALERT, annotation, base_of, is_alert
from omi_desktop.store.inspection import Inspection, Kept

By = Mapping[str, tuple[Kept, ...]]
"""What is kept, by record id."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much stayed at home."""

    facts: int = 0
    values: int = 0
    alerts: int = 0
    """Immediate concerns for somebody's protection: they are for those who are told of them."""
    rows: int = 0
    """Entries in all, those that belong to an alert included."""

    @property
    def named(self) -> str:
        """What identifies a person, in words; empty where nothing was left out."""
        if not self.values:
            return ""
        return f"{_counted(self.facts, 'identifying fact')}, {_counted(self.values, 'value')} left out"

    @property
    def alerted(self) -> str:
        """The alerts in words; empty where none was left out."""
        return f"{_counted(self.alerts, 'alert')} left out" if self.alerts else ""

    def __str__(self) -> str:
        return "; ".join(part for part in (self.named, self.alerted) if part)


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


def stays(item: str, items: frozenset[str], *, alerts: bool) -> bool:
    """Whether an entry stays at home: it is of one of the items, or an alert where they do not travel."""
    return base_of(item) in items or (is_alert(item) and not alerts)


def parted(kept: By, items: frozenset[str], *, alerts: bool = True) -> tuple[By, By]:
    """What is kept without these items, and without alerts unless they travel; and what is kept of them."""
    inside = {
        record: tuple(entry for entry in entries if stays(entry.item, items, alerts=alerts))
        for record, entries in kept.items()
    }
    return {record: _without(entries, inside[record]) for record, entries in kept.items()}, inside


def _without(entries: tuple[Kept, ...], gone: tuple[Kept, ...]) -> tuple[Kept, ...]:
    return tuple(entry for entry in entries if entry not in gone) if gone else entries


def counted(entries: Iterable[Kept]) -> LeftOut:
    """How many facts and values these are, and how many alerts."""
    items = [entry.item for entry in entries]
    facts = [base_of(item) for item in items if not is_alert(item)]
    alerts = sum(is_alert(item) and item == annotation(base_of(item), ALERT) for item in items)
    return LeftOut(len(set(facts)), len(facts), alerts, len(items))


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
