"""Plain words for routing: why an item is asked, and what a change of answers brings with it."""

from __future__ import annotations

from collections.abc import Iterable

from omi_desktop.instruments.model import NOT_APPLICABLE, Condition, Fact, Instrument, Item
from omi_desktop.records.routing import Answers, RecordState


def answer_text(item: Item, value: str | None) -> str:
    """An answer as a person reads it: the choice's text, or the value itself."""
    if value is None:
        return ""
    if value == NOT_APPLICABLE and item.allows_na:
        return "Not applicable"
    choice = item.choice(value)
    return choice.text if choice else value


def reason(instrument: Instrument, item: Item) -> str:
    """Why an item is asked, empty where it always is: "Asked where the type of case is Licence"."""
    return " and ".join(_condition(instrument, condition) for condition in item.when)


def _condition(instrument: Instrument, condition: Condition) -> str:
    gate = instrument.items[condition.item]
    texts = " or ".join(answer_text(gate, value) for value in condition.values)
    if isinstance(gate, Fact):
        return f"“{gate.text}” is {texts}"
    return f"{gate.id} is answered {texts}"


def closed_gate(instrument: Instrument, item: Item, state: RecordState) -> str:
    """Which gate keeps an item from being asked, empty where it applies."""
    for condition in item.when:
        if condition.item not in state.applying or state.answers.get(condition.item) not in condition.values:
            return _condition(instrument, condition)
    return ""


def consequence(before: Answers, flipped: Iterable[str], state: RecordState) -> str:
    """What follows from a change: "12 questions now apply, 4 answers set aside", empty where nothing does."""
    opened = [item for item in flipped if item in state.applying]
    closed = [item for item in flipped if item not in state.applying]
    back = sum(item in before for item in opened)
    aside = sum(item in before for item in closed)
    parts = [
        _count(len(opened), "question now applies", "questions now apply"),
        _count(back, "earlier answer counts again", "earlier answers count again"),
        _count(len(closed), "question no longer applies", "questions no longer apply"),
        _count(aside, "answer set aside", "answers set aside"),
    ]
    return ", ".join(part for part in parts if part)


def _count(number: int, one: str, many: str) -> str:
    return "" if number == 0 else f"{number} {one if number == 1 else many}"
