"""How the parts of an instrument, and what differs between two of them, are put into words."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from omi_desktop.instruments.model import NOT_APPLICABLE, Fact, Instrument, Question

AnyItem = Fact | Question
_QUOTABLE = (str, bool, int, Fraction, type(None))
_LONGEST = 160
"""Characters up to which a field is quoted whole; longer ones are shown beside each other."""
KIND = {"choice": "choice", "yes_no": "yes or no", "number": "number", "date": "date", "text": "text"}
SIDE = {True: "above the line", False: "below the line", None: "on no side of the line"}
LANGUAGE = {"cy": "Welsh"}
_FIELD = {
    "practitioner": "mark that the practitioner is asked",
    "unanswered": "list of items that must not be empty",
    "compare": "comparison",
    "help": "guidance",
    "short": "label",
    "threads": "list of headlines it counts towards",
    "floor": "lower boundary",
    "banded": "use of bands",
    "tables": "list of tables of findings",
    "extra_weight": "question of extra weight",
    "per": "unit it is filled in for",
    "identifying": "mark that it may identify a person",
    "inferred": "mark that it is a working rule",
}


def changed(name: str, field: str, old: object, new: object) -> str:
    """That a field of something is another one."""
    return says(f"{name}: the {_FIELD.get(field, field)}", old, new)


def says(words: str, old: object, new: object) -> str:
    """That something is another one: both quoted where they are short enough to read in a sentence."""
    before, after = text(old), text(new)
    quotable = isinstance(old, _QUOTABLE) and isinstance(new, _QUOTABLE)
    if not quotable or max(len(before), len(after)) > _LONGEST or "\n" in before + after:
        return f"{words} is changed."
    return f"{words} is {quoted(after)} instead of {quoted(before)}."


def quoted(text: str) -> str:
    """A text in quotation marks; the empty one by its name."""
    return f"“{text}”" if text else "nothing"


def text(value: object) -> str:
    """A field as text that two values can be told apart by."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return flag(value)
        case Mapping():
            return ", ".join(f"{key} {text(part)}" for key, part in value.items())
        case tuple():
            return ", ".join(text(part) for part in value)
        case _:
            return str(value)


def flag(value: bool) -> str:
    """Yes or no."""
    return "yes" if value else "no"


def na(item: AnyItem) -> str:
    """The answer "not applicable" where an item takes it."""
    return NOT_APPLICABLE if item.allows_na else ""


def about(item: AnyItem) -> str:
    """What an item is called."""
    return "fact" if isinstance(item, Fact) else "question"


def name(item: AnyItem) -> str:
    """An item with its id."""
    return f"{about(item).capitalize()} {item.id}"


def part(about: str, part: Any) -> str:
    """A part with its id and title."""
    return f"{about.capitalize()} {part.id} “{title(part)}”"


def title(part: Any) -> str:
    """The words of a part, whatever they are called in it."""
    return str(getattr(part, "title", "") or getattr(part, "text", ""))


def criterion(instrument: Instrument, criterion: str) -> str:
    """A criterion with its title."""
    return f"{criterion} “{instrument.criterion_by_id[criterion].title}”"


def form(instrument: Instrument, form: str) -> str:
    """The title of a form."""
    return instrument.form_by_id[form].title


def when(instrument: Instrument, item: AnyItem) -> str:
    """Under which answers an item is asked: "where RoSH level: High or Very high"."""
    parts = []
    for condition in item.when:
        gate = instrument.items[condition.item]
        texts = [choice.text if (choice := gate.choice(v)) else "Not applicable" for v in condition.values]
        label = gate.label if isinstance(gate, Fact) else gate.id
        parts.append(f"{label}: {' or '.join(texts)}")
    return f"where {'; '.join(parts)}" if parts else "always"


def many(about: str) -> str:
    """The plural."""
    return {"criterion": "criteria"}.get(about, f"{about}s")


def counted(number: int, one: str) -> str:
    """A number of things."""
    return f"{number} {one if number == 1 else many(one)}"
