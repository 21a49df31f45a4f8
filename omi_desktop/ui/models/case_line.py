"""What a case is, in a few words from its facts: the line under its reference."""

from __future__ import annotations

import re
from collections.abc import Callable

from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.records.routing import RecordState
from omi_desktop.records.wording import answer_text

MOST_PARTS = 3
SEPARATOR = " · "
_ABBREVIATION = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]\w*\b")


def case_line(instrument: Instrument, form: str = "case") -> Callable[[RecordState], str]:
    """A function from a record to its line, as "Licence · Tier 3 · RoH high".

    The facts are chosen from the instrument alone: the kind of case first, then the choices that open
    questions and whose answer a reader understands without the question.
    """
    kind, others = _telling(instrument, form)
    opening = _opening_answers(instrument)
    gates = {item for item, _ in opening}

    def line(state: RecordState) -> str:
        parts = [answer_text(fact, state.counted(fact.id)) for fact in kind]
        for fact in others:
            value = state.counted(fact.id)
            if (fact.id, value) in opening or fact.id not in gates:
                parts.append(_named(fact, answer_text(fact, value)))
        return SEPARATOR.join([part for part in parts if part][:MOST_PARTS])

    return line


def _telling(instrument: Instrument, form: str) -> tuple[list[Fact], list[Fact]]:
    """The fact that says what kind of case it is, and the others worth a word, in the form's order."""
    choices = [fact for fact in instrument.facts_of(form) if fact.kind == "choice" and not fact.identifying]
    kind = next((fact for fact in choices if fact.id.endswith("_type")), None) or next(iter(choices), None)
    others = [fact for fact in choices if fact is not kind and _speaks(fact)]
    return [kind] if kind else [], others


def _speaks(fact: Fact) -> bool:
    """Whether its answers can be read alone: the text has an abbreviation, or the answers repeat its word."""
    last = fact.text.split()[-1].casefold()
    return bool(_ABBREVIATION.search(fact.text)) or all(last in c.text.casefold() for c in fact.choices)


def _named(fact: Fact, answer: str) -> str:
    """The answer with the abbreviation it belongs to: "High" of "RoH level ..." is "RoH high"."""
    found = _ABBREVIATION.findall(fact.text)
    if not found or not answer or found[-1] in answer:
        return answer
    return f"{found[-1]} {answer[:1].lower()}{answer[1:]}"


def _opening_answers(instrument: Instrument) -> set[tuple[str, str]]:
    """Every (item, value) that opens something; an answer that opens nothing is not worth a word."""
    conditions = (condition for item in instrument.items.values() for condition in item.when)
    return {(condition.item, value) for condition in conditions for value in condition.values}
