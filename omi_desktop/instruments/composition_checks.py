"""What must hold in a sample's composition: facts of the case, choices they have, numbers that agree."""

from __future__ import annotations

from collections.abc import Iterator

from omi_desktop.errors import Problem
from omi_desktop.instruments.model import Condition, Instrument, SamplePart
from omi_desktop.instruments.tables import did_you_mean

FORM = "case"
"""The sample is one of cases."""


def check_composition(instrument: Instrument, name: str) -> Iterator[Problem]:
    """Every fault of the composition of the sample."""
    for part in instrument.composition:
        for key, what, remedy in _faults(instrument, part):
            yield Problem(f'{name}, composition "{part.id}", key {key}', what, remedy)


def _faults(instrument: Instrument, part: SamplePart) -> Iterator[tuple[str, str, str]]:
    for condition in part.when:
        for what, remedy in _condition(instrument, condition):
            yield "when", what, remedy
    for key in ("target", "minimum", "maximum"):
        number = getattr(part, key)
        if number is not None and number < 0:
            yield key, f"{number} is less than none.", "Write how many cases there are to be."
    if part.target is not None and (part.minimum, part.maximum) != (None, None):
        yield "target", "stands beside a minimum or maximum.", "Give the one or the other."
    if None not in (part.minimum, part.maximum) and (part.minimum or 0) > (part.maximum or 0):
        yield "minimum", f"{part.minimum} is more than the maximum.", "Mend one of them."


def _condition(instrument: Instrument, condition: Condition) -> Iterator[tuple[str, str]]:
    facts = {fact.id: fact for fact in instrument.facts_of(FORM)}
    fact = facts.get(condition.item)
    if fact is None:
        yield f'"{condition.item}" is no fact of the form {FORM}.', did_you_mean(condition.item, tuple(facts))
        return
    offered = tuple(choice.id for choice in fact.choices)
    for value in condition.values:
        if value not in offered:
            yield f'{fact.id} has no choice "{value}".', did_you_mean(value, offered)
