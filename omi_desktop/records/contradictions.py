"""What the checks of an instrument find in the answers of a record that count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from omi_desktop.instruments.check_model import DATE_RELATIONS, Check, Ordering
from omi_desktop.instruments.model import Fact, Instrument, Item
from omi_desktop.records.routing import RecordState
from omi_desktop.records.wording import answer_text


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One check that speaks of a record: what does not go together, and which answers say so."""

    check: Check
    items: tuple[str, ...]
    """The items to look at, the first one to go to."""
    told: str
    """Their answers in words: "Tier: 4; PPO: No"."""


def contradictions(instrument: Instrument, form: str, state: RecordState) -> tuple[Contradiction, ...]:
    """What the checks of a form find in a record, in the instrument's order."""
    return tuple(
        _found(instrument, check, state) for check in checks_of(instrument, form) if holds(check, state)
    )


def checks_of(instrument: Instrument, form: str) -> tuple[Check, ...]:
    """The checks that look at items of a form, looked up once."""
    cache: dict[str, list[Check]] = instrument.__dict__.setdefault("_checks_by_form", {})
    if not cache:
        for check in instrument.checks:
            item = next(item for item in check.items() if item in instrument.items)
            cache.setdefault(instrument.form_of(item), []).append(check)
    return tuple(cache.get(form, ()))


def holds(check: Check, state: RecordState) -> bool:
    """Whether all conditions of a check hold over the answers that count.

    An answer that is missing or set aside fulfils no condition but `unanswered`, and that only where the item
    applies.
    """
    return (
        all(state.counted(condition.item) in condition.values for condition in check.when)
        and all(item in state.applying and item not in state.answers for item in check.unanswered)
        and all(_ordered(ordering, state) for ordering in check.compare)
    )


def _ordered(ordering: Ordering, state: RecordState) -> bool:
    written_out = ordering.other not in state.routing.items
    left = state.counted(ordering.item)
    right = ordering.other if written_out else state.counted(ordering.other)
    if left is None or right is None:
        return False
    read: Callable[[str], Any] = date.fromisoformat if ordering.relation in DATE_RELATIONS else Decimal
    low, high = (left, right) if ordering.relation in ("before", "under") else (right, left)
    return bool(read(low) < read(high))


def _found(instrument: Instrument, check: Check, state: RecordState) -> Contradiction:
    items = tuple(dict.fromkeys(item for item in check.items() if item in instrument.items))
    told = "; ".join(_told(instrument.items[item], state.counted(item)) for item in items)
    return Contradiction(check, items, told)


def _told(item: Item, value: str | None) -> str:
    label = item.label if isinstance(item, Fact) else item.id
    return f"{label}: {answer_text(item, value) or 'not answered'}"
