"""What must hold in the checks of an instrument: items of one form, answers they have, comparable kinds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

from omi_desktop.errors import Problem
from omi_desktop.instruments.check_model import DATE_RELATIONS, RELATIONS, Check, Ordering
from omi_desktop.instruments.model import NOT_APPLICABLE, Fact, Instrument
from omi_desktop.instruments.tables import did_you_mean

Fault = tuple[str, str, str]
"""Key, what is wrong, remedy."""


def check_contradictions(instrument: Instrument, name: str) -> Iterator[Problem]:
    """Every fault of the checks."""
    for check in instrument.checks:
        for key, what, remedy in _faults(instrument, check):
            yield Problem(f'{name}, check "{check.id}", key {key}', what, remedy)


def _faults(instrument: Instrument, check: Check) -> Iterator[Fault]:
    if not (check.when or check.unanswered or check.compare):
        yield "when", "is missing: it would speak of every record.", 'Add when = { item = ["value"] }.'
    yield from _values(instrument, check)
    yield from _known(instrument, "unanswered", check.unanswered)
    for ordering in check.compare:
        if ordering.relation in RELATIONS:
            yield from _ordering(instrument, ordering)
    yield from _one_form(instrument, check)


def _values(instrument: Instrument, check: Check) -> Iterator[Fault]:
    yield from _known(instrument, "when", [condition.item for condition in check.when])
    for condition in check.when:
        item = instrument.items.get(condition.item)
        if item is None:
            continue
        if not item.choices:
            yield "when", f"{item.id} has no choices to depend on.", "Use compare for dates and numbers."
            continue
        offered = tuple(choice.id for choice in item.choices) + ((NOT_APPLICABLE,) if item.allows_na else ())
        for value in condition.values:
            if value not in offered:
                yield "when", f'{item.id} has no choice "{value}".', did_you_mean(value, offered)


def _known(instrument: Instrument, key: str, items: Iterable[str]) -> Iterator[Fault]:
    for item in items:
        if item not in instrument.items:
            remedy = did_you_mean(item, tuple(instrument.items))
            yield key, f'"{item}" is neither a fact nor a question.', remedy


def _ordering(instrument: Instrument, ordering: Ordering) -> Iterator[Fault]:
    """Dates go with before and after, numbers with under and over; on the right one may be written out."""
    kind = "date" if ordering.relation in DATE_RELATIONS else "number"
    yield from _known(instrument, "compare", (ordering.item,))
    for item in (ordering.item, ordering.other):
        found = instrument.items.get(item)
        if found is not None and not (isinstance(found, Fact) and found.kind == kind):
            what = f"{item} is no {kind}, which “{ordering.relation}” needs."
            yield "compare", what, f"Name a fact of the kind {kind}."
    if ordering.other not in instrument.items and not readable(ordering.other, kind):
        what = f'"{ordering.other}" is neither an item nor a {kind}.'
        yield "compare", what, did_you_mean(ordering.other, tuple(instrument.items))


def readable(text: str, kind: str) -> bool:
    """Whether a text is a date (ISO) or a number, as an ordering writes it out."""
    try:
        date.fromisoformat(text) if kind == "date" else Decimal(text)
    except (ValueError, InvalidOperation):
        return False
    return True


def _one_form(instrument: Instrument, check: Check) -> Iterator[Fault]:
    try:
        forms = {instrument.form_of(item) for item in check.items() if item in instrument.items}
    except KeyError:
        return  # an unknown criterion or section is its own fault
    if len(forms) > 1:
        what = f"looks at items of several forms: {', '.join(sorted(forms))}."
        yield "when", what, "Keep to the items of one form."
