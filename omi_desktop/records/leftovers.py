"""Answers that a file keeps and its instrument does not ask or offer: what a change of instrument leaves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from omi_desktop.instruments.model import Instrument
from omi_desktop.records.grades import grade_text, graded_on
from omi_desktop.records.routing import Answers, routing

if TYPE_CHECKING:
    from omi_desktop.instruments.difference import Comparison

Filled = Mapping[str, Iterable[Answers]]
"""The answers of every record, as recorded, by form."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """One answer to one item that does not count, and how many records hold it."""

    form: str
    item: str
    value: str
    asked: bool
    """Whether the form still has the item; then it is the value that is not offered."""
    count: int = 1

    def __str__(self) -> str:
        answers = "1 answer" if self.count == 1 else f"{self.count} answers"
        reason = "which is not offered" if self.asked else "which is not asked"
        return f"{self.form} {self.item}: {answers} “{_short(self.value)}”, {reason}"


def leftovers(instrument: Instrument, filled: Filled) -> tuple[Leftover, ...]:
    """What of the answers the instrument has no place for, the most frequent values of an item first."""
    found: Counter[tuple[str, str, str]] = Counter()
    for form, records in filled.items():
        for answers in records:
            found.update((form, *entry) for entry in answers.items() if not taken(instrument, form, *entry))
    order = {item: place for place, item in enumerate(dict.fromkeys(key[1] for key in found))}
    keys = sorted(found, key=lambda key: (key[0], order[key[1]], -found[key], key[2]))
    return tuple(_leftover(instrument, key, found[key]) for key in keys)


def _leftover(instrument: Instrument, key: tuple[str, str, str], count: int) -> Leftover:
    form, item, value = key
    return Leftover(form, item, value, _asked(instrument, form, item), count)


def _asked(instrument: Instrument, form: str, item: str) -> bool:
    return item in routing(instrument, form).items or graded_on(instrument, form, item)


def taken(instrument: Instrument, form: str, item: str, value: str) -> bool:
    """Whether an answer has its place in an instrument, gates aside; a grade set counts as one."""
    if graded_on(instrument, form, item):
        return grade_text(instrument, value) is not None
    return routing(instrument, form).takes(item, value)


def _short(value: str) -> str:
    text = " ".join(value.split())
    return text if len(text) <= 40 else f"{text[:39]}…"


@dataclass(frozen=True, slots=True)
class Move:
    """What moving an inspection over to another instrument means for it."""

    comparison: Comparison
    aside: tuple[Leftover, ...]
    """Answers that count now, gates aside, and will be kept without counting."""
    back: tuple[Leftover, ...]
    """Answers set aside by an earlier move that will count again; as the present instrument sees them."""

    @property
    def new(self) -> Instrument:
        """The instrument to move over to."""
        return self.comparison.new

    def summary(self) -> str:
        """In one line: "3 questions added, 2 questions removed: 14 answers are kept and set aside"."""
        parts = [self.comparison.summary()]
        if aside := sum(left.count for left in self.aside):
            parts.append(_says(aside, "is kept and set aside", "are kept and set aside"))
        if back := sum(left.count for left in self.back):
            parts.append(_says(back, "set aside before counts again", "set aside before count again"))
        if len(parts) == 1:
            return parts[0]
        return f"{parts[0]}: {', '.join(parts[1:])}"


def move(old: Instrument, new: Instrument, filled: Filled) -> Move:
    """What moving from one instrument to another changes for these answers."""
    answers = {form: list(records) for form, records in filled.items()}
    before, after = leftovers(old, answers), leftovers(new, answers)
    stays = {(left.form, left.item, left.value) for left in before}
    goes = {(left.form, left.item, left.value) for left in after}
    aside = tuple(left for left in after if (left.form, left.item, left.value) not in stays)
    back = tuple(left for left in before if (left.form, left.item, left.value) not in goes)
    from omi_desktop.instruments.difference import compare  # of no use to who opens a file

    return Move(compare(old, new), aside, back)


def _says(count: int, one: str, many: str) -> str:
    return f"1 answer {one}" if count == 1 else f"{count} answers {many}"
