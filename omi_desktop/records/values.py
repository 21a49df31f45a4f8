"""From what a person or a file gives to the value that is kept: choice id, na, number, date or text."""

from __future__ import annotations

import difflib
import re
from datetime import date, datetime
from decimal import Decimal

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import NOT_APPLICABLE, Fact, Item
from omi_desktop.records.text import clean, kept

DATE_FORMATS = (
    "%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y",
    "%d %b %Y", "%d %B %Y",
)  # fmt: skip
"""Years have four figures: a date of birth in 55 would become 2055."""

_NUMBER = re.compile(r"[+-]?(\d{1,9}|\d{1,3}(,\d{3}){1,2})(\.\d{1,9})?", re.ASCII)
"""Commas only between thousands: 1,5 is not 15."""
_RUN_TOGETHER = re.compile(r"(\d\d)(\d\d)(\d{4})", re.ASCII)
"""14012008, quick to type; read as a year first it would be of another millennium, so it is not ambiguous."""
_LIKE_A_DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](19|20)\d\d", re.ASCII)
EARLIEST, LATEST = date(1900, 1, 1), date(2100, 1, 1)


def understand(item: Item, given: str) -> str:
    """The value to keep for an item. Raises InputProblem, saying which answers there are.

    Choices are taken by id or by text, whatever the case of the letters; dates as day/month/year or
    ISO; a blank is not a value.
    """
    given = given.strip()
    if isinstance(item, Fact) and item.kind in _KINDS:
        return _KINDS[item.kind](item, given)
    return _choice(item, given)


def _choice(item: Item, given: str) -> str:
    if item.choice(given):
        return given
    folded = given.casefold()
    if item.allows_na and folded in (NOT_APPLICABLE, "n/a", "not applicable"):
        return NOT_APPLICABLE
    for choice in item.choices:
        if folded in (choice.id.casefold(), choice.text.casefold()):
            return choice.id
    raise InputProblem(f"{_named(item)} has no answer “{_shown(given)}”.", _offer(item, folded))


def _offer(item: Item, folded: str) -> str:
    close = difflib.get_close_matches(folded, [choice.id for choice in item.choices], 1)
    if close:
        return f"Did you mean {close[0]}?"
    offered = [choice.id for choice in item.choices] + ([NOT_APPLICABLE] if item.allows_na else [])
    return f"Choose one of {', '.join(offered)}."


def _number(item: Item, given: str) -> str:
    if not _NUMBER.fullmatch(given):
        raise InputProblem(
            f"{_named(item)} cannot be “{_shown(given)}”: it is not a number.",
            "Write it in figures, such as 42.",
        )
    # a spreadsheet hands 42 back as 42.0, which is no change; adding 0 takes the sign off -0
    return f"{Decimal(given.replace(',', '')).normalize() + 0:f}"


def _date(item: Item, given: str) -> str:
    return understand_date(given, _named(item))


def understand_date(given: str, what: str) -> str:
    """A day as ISO text, given as day/month/year (or 14012008) or ISO. Raises InputProblem, naming `what`."""
    given = given.strip()
    written = _RUN_TOGETHER.sub(r"\1/\2/\3", given) if _RUN_TOGETHER.fullmatch(given) else given
    for form in DATE_FORMATS:
        try:
            found = datetime.strptime(written, form).date()  # noqa: DTZ007 (a day has no time zone)
        except ValueError:
            continue
        if EARLIEST <= found <= LATEST:
            return found.isoformat()
    fault = "there is no such day" if _LIKE_A_DAY.fullmatch(written) else "it is not a date"
    raise InputProblem(
        f"{what} cannot be “{_shown(given)}”: {fault}.",
        "Write it as 14/01/2008 or 2008-01-14.",
    )


def _text(item: Item, given: str) -> str:
    return kept(given, f"The text of {_named(item)}")


_KINDS = {"number": _number, "date": _date, "text": _text}


def _shown(given: str) -> str:
    """What was given, as a message can show it."""
    return clean(given if len(given) <= 60 else f"{given[:60]}…")[0]


def _named(item: Item) -> str:
    return f"Fact {item.id}" if isinstance(item, Fact) else f"Question {item.id}"
