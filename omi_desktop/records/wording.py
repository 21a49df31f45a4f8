"""Plain words for routing: why an item is asked, and what a change of answers brings with it."""

from __future__ import annotations

from collections.abc import Iterable

from omi_desktop.instruments.model import NOT_APPLICABLE, Condition, Fact, Instrument, Item
from omi_desktop.records.grades import grade_text
from omi_desktop.records.routing import Answers, RecordState


def answer_text(item: Item, value: str | None) -> str:
    """An answer as a person reads it: the choice's text, or the value itself."""
    if value is None:
        return ""
    if value == NOT_APPLICABLE and item.allows_na:
        return "Not applicable"
    choice = item.choice(value)
    return choice.text if choice else value


def entry_text(instrument: Instrument, item: str, value: str | None) -> str:
    """What a record keeps under an id, as a person reads it: an answer, or a grade under its criterion."""
    if value is None:
        return ""
    if item in instrument.scoring.management.criteria:
        return grade_text(instrument, value) or value
    found = instrument.items.get(item)
    return answer_text(found, value) if found else value


def telling_facts(instrument: Instrument, state: RecordState) -> list[str]:
    """A case in a few words, from the facts that the instrument names for its heading.

    A choice is said with the fact's label unless it is the first, a yes by the label alone, a no not at all.
    """
    facts = [fact for fact in instrument.facts if fact.id in instrument.heading]
    facts.sort(key=lambda fact: instrument.heading.index(fact.id))
    said = [_telling(fact, state.counted(fact.id), first=fact is facts[0]) for fact in facts]
    return [text for text in said if text]


def _telling(fact: Fact, value: str | None, first: bool) -> str:
    if value is None or value in ("no", "none"):
        return ""
    if fact.kind == "yes_no":
        return fact.label
    return answer_text(fact, value) if first else f"{fact.label} {_lower_first(answer_text(fact, value))}"


def _lower_first(text: str) -> str:
    """A choice inside a line: "RoH level high"; an abbreviation keeps its capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def asked_because(instrument: Instrument, item: Item, answers: Answers) -> str:
    """Why an item is asked of a record, as "Asked because of Tier: Tier 4"; empty where it always is."""
    if not item.when:
        return ""
    parts = [_named_answer(instrument, condition, answers) for condition in item.when]
    return f"Asked because of {', '.join(parts)}"


def _named_answer(instrument: Instrument, condition: Condition, answers: Answers) -> str:
    gate = instrument.items[condition.item]
    return f"{_short(gate)}: {answer_text(gate, answers.get(condition.item))}"


def no_longer_offered(state: RecordState, item: str) -> str:
    """What was answered to an item before its instrument was changed, empty where that still counts."""
    value = state.withdrawn.get(item)
    return "" if value is None else f"Answered “{value}” before, which is no longer offered: answer it again"


def not_asked_because(instrument: Instrument, item: Item, state: RecordState) -> str:
    """Which gate keeps an item from being asked, empty where it applies."""
    for condition in item.when:
        if condition.item in state.applying and state.answers.get(condition.item) in condition.values:
            continue
        gate = instrument.items[condition.item]
        wanted = " or ".join(answer_text(gate, value) for value in condition.values)
        return f"Not asked unless {_short(gate)}: {wanted}"
    return ""


def when_asked(instrument: Instrument, item: Item) -> str:
    """Under which answers an item is asked, in words, empty where it always is."""
    parts = []
    for condition in item.when:
        gate = instrument.items[condition.item]
        parts.append(f"{_short(gate)}: {' or '.join(answer_text(gate, v) for v in condition.values)}")
    return "; ".join(parts)


def _short(gate: Item) -> str:
    """A fact by its text, a question by its number: beside its own answer that is enough."""
    return gate.label if isinstance(gate, Fact) else gate.id


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
