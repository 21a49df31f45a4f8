"""What was changed in a row of a workbook: the check of the row tells which value makes it right again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from omi_desktop.exports.answer_rows import COLUMNS
from omi_desktop.exports.checks import row_check
from omi_desktop.instruments.model import NOT_APPLICABLE, Instrument
from omi_desktop.merging.delivery import Delivery, EditedRow

CHECK = "row check"
MOST_LOOKED_INTO = 200
"""Rows of one workbook; of more than that, somebody did something else than mend a typing error."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A cell that was changed: which, what it held when exported (None if nobody can tell), what it holds."""

    column: str
    old: str | None
    found: str


def edit_of(row: EditedRow, delivery: Delivery, instrument: Instrument) -> Edit:
    """What was changed in a row, found by trying what the export can have held there."""
    cells = row.cells
    for column, old in _candidates(cells, delivery, instrument):
        if old != cells[column] and _holds({**cells, column: old}):
            return Edit(column, old, cells[column])
    return Edit("answer", None, cells["answer"])


def _holds(cells: Mapping[str, str]) -> bool:
    return row_check(cells[column] for column in COLUMNS if column != CHECK) == cells[CHECK]


def _candidates(
    cells: Mapping[str, str], delivery: Delivery, instrument: Instrument
) -> Iterator[tuple[str, str]]:
    item = instrument.items.get(cells["item"])
    answers = [choice.id for choice in item.choices] if item else []
    grades = [grade.id for grade in instrument.scoring.management.grades]
    for answer in (*answers, NOT_APPLICABLE, "", *grades, *_as_typed(cells["answer"])):
        yield "answer", answer
    yield from (("note", note) for note in ("", *_as_typed(cells["note"])))
    yield from (("item", name) for name in (*instrument.items, *instrument.criterion_by_id, "notes"))
    yield from (("piece", piece) for piece in ("", "1"))
    yield "inspection_id", delivery.inspection
    for record in delivery.records:
        yield from (("record_id", record.id), ("case_ref", record.ref), ("form", record.form))
        yield "assessor", delivery.readers[record.id]


def _as_typed(found: str) -> tuple[str, ...]:
    """What a cell may have held before a spreadsheet, or a careless hand, made it look otherwise."""
    bare = found.strip()
    number = bare.removesuffix(".0")
    return bare, bare.lower(), number, found.removesuffix(" 00:00:00")
