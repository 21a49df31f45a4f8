"""The answers that items offer, as lists that stand on the sheet `Codebook` and that cells choose from."""

from __future__ import annotations

from dataclasses import dataclass

from xlsxwriter.utility import xl_range_abs

from omi_desktop.instruments.model import NOT_APPLICABLE, Choice, Criterion, Fact, Instrument, Item, Question

CODEBOOK = "Codebook"
TEXT_COLUMN = 3
GRADE = "grade"
"""The name of the list of management grades."""
NOT_APPLICABLE_CHOICE = Choice(NOT_APPLICABLE, "Not applicable")


@dataclass(frozen=True, slots=True)
class Offer:
    """One list of choices with the row it begins at; "not applicable" stands last where it is allowed."""

    name: str
    choices: tuple[Choice, ...]
    first_row: int


def offers(instrument: Instrument) -> dict[tuple[Choice, ...], Offer]:
    """Every list of choices once, below the codebook's items."""
    with_na = {item.choices for item in instrument.items.values() if item.allows_na}
    found: dict[tuple[Choice, ...], Offer] = {}
    row = first_offer_row(instrument)
    for item in instrument.items.values():
        if item.choices and item.choices not in found:
            rows = item.choices + ((NOT_APPLICABLE_CHOICE,) if item.choices in with_na else ())
            found[item.choices] = Offer(_name(item), rows, row)
            row += len(rows)
    grades = tuple(Choice(grade.id, grade.text) for grade in instrument.scoring.management.grades)
    if graded(instrument):
        found.setdefault(grades, Offer(GRADE, grades, row))
    return found


def graded(instrument: Instrument) -> list[Criterion]:
    """The criteria under whose id a grade may be kept: the codebook lists them after the items."""
    return [instrument.criterion_by_id[name] for name in instrument.scoring.management.criteria]


def first_offer_row(instrument: Instrument) -> int:
    """The row of the first choice: after the heading, items, criteria graded, a gap and two headings."""
    return 1 + len(instrument.items) + len(graded(instrument)) + 3


def list_source(offer: Offer, item: Item) -> str:
    """Where a cell's list of choices stands, for its data validation."""
    count = len(item.choices) + item.allows_na
    return (
        f"={CODEBOOK}!{xl_range_abs(offer.first_row, TEXT_COLUMN, offer.first_row + count - 1, TEXT_COLUMN)}"
    )


def side_text(choice: Choice, not_sided: str = "recorded only") -> str:
    """On which side of the line a choice lies, in words."""
    if choice.id == NOT_APPLICABLE:
        return "not relevant"
    return {True: "above the line", False: "below the line", None: not_sided}[choice.above_line]


def _name(item: Fact | Question) -> str:
    return item.scale if isinstance(item, Question) else item.kind if item.kind == "yes_no" else item.id
