"""A row changed in a spreadsheet is found, named with what it held, and refused; the other rows come in."""

from __future__ import annotations

from datetime import date
from typing import Any

import openpyxl
import pytest

from omi_desktop.merging.plan import Refusal
from tests.merging.fieldwork import Fieldwork

COLUMNS = [
    "inspection_id", "form", "case_ref", "record_id", "assessor", "item", "answer", "note", "answered_at",
    "row check",
]  # fmt: skip


def edited(week: Fieldwork, column: str, found: Any, item: str = "a") -> list[Refusal]:
    """Change one cell of the row of an item, merge, and give what was refused; the rest must come in."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["Answers"]
        row = next(row for row in sheet.iter_rows(min_row=2) if row[5].value == item)
        row[COLUMNS.index(column)].value = found

    week.answer("Anna", "C1", a="yes", b="no", hours="42", started="2008-01-14")
    week.note("Anna", "C1", "b", "seen")
    week.note("Anna", "C1", "a", "read")
    receipt = week.merge(week.workbook("Anna", edit=edit))
    answers = week.answers("C1")
    expected = {"a": "yes", "b": "no", "hours": "42", "started": "2008-01-14"}
    assert {key: answers.get(key) for key in expected} == {**expected, item: None}
    assert receipt.accounted == receipt.answers == 6
    assert not receipt.sound
    return list(receipt.outcomes[0].refusals)


@pytest.mark.parametrize(
    "found",
    ["no", None, " yes ", "YES", "Y", "=1+1", '="yes"', 1, True, date(2008, 1, 14), 1.5],
    ids=repr,
)
def test_a_changed_answer_is_found_with_what_it_was(week: Fieldwork, found: Any):
    (refusal,) = edited(week, "answer", found)
    assert refusal.edit
    assert (refusal.ref, refusal.item, refusal.edit.column, refusal.edit.old) == ("C1", "a", "answer", "yes")
    assert refusal.edit.found.startswith("" if found is None else str(found))
    assert "edited after the export: answer was “yes”" in str(refusal)


@pytest.mark.parametrize(
    ("item", "found"), [("hours", 42), ("started", date(2008, 1, 14)), ("hours", "42.0"), ("hours", 43)]
)
def test_a_number_or_date_in_the_place_of_a_text_is_found(week: Fieldwork, item: str, found: Any):
    (refusal,) = edited(week, "answer", found, item)
    assert refusal.item == item


@pytest.mark.parametrize("column", ["note", "answered_at", "row check", "assessor", "form", "inspection_id"])
@pytest.mark.parametrize("found", [None, "other"])
def test_any_other_cell_changed_is_found(week: Fieldwork, column: str, found: str | None):
    (refusal,) = edited(week, column, found)
    assert refusal.item == "a"
    assert refusal.row > 1


@pytest.mark.parametrize("column", ["case_ref", "record_id", "item"])
def test_a_row_that_was_given_to_another_case_or_question_is_found(week: Fieldwork, column: str):
    (refusal,) = edited(week, column, {"item": "s"}.get(column, "C2"))
    assert refusal.edit
    assert refusal.edit.column == column


def test_what_the_inspection_holds_stands_and_is_told(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    week.merge(week.workbook("Anna", "before"))

    def edit(book: openpyxl.Workbook) -> None:
        for row in book["Answers"].iter_rows(min_row=2):
            if row[5].value == "a":
                row[6].value = "no"

    receipt = week.merge(week.workbook("Anna", "after", edit))
    (refusal,) = receipt.outcomes[0].refusals
    assert refusal.held == "yes"
    assert week.answers("C1")["a"] == "yes"
    row = receipt.document()["workbooks"][0]["refused_rows"][0]
    assert {key: row[key] for key in ("case_ref", "item", "column", "old", "found", "held")} == {
        "case_ref": "C1", "item": "a", "column": "answer", "old": "yes", "found": "no", "held": "yes",
    }  # fmt: skip


def test_rows_sorted_moved_or_there_twice_are_the_same_rows(week: Fieldwork):
    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["Answers"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        sheet.delete_rows(2, len(rows))
        for row in (*reversed(rows), [], rows[0]):
            sheet.append(row)
        sheet.move_range(f"A1:A{sheet.max_row}", cols=11)

    week.answer("Anna", "C1", a="yes", b="no")
    receipt = week.merge(week.workbook("Anna", edit=edit))
    assert receipt.sound
    assert receipt.answers == 4
    assert "twice" in " ".join(receipt.outcomes[0].remarks)
    assert week.answers("C1") == {"type": "licence", "a": "yes", "b": "no"}


def test_one_piece_of_a_long_note_changed_refuses_the_whole_of_it(week: Fieldwork):
    def edit(book: openpyxl.Workbook) -> None:
        row = next(row for row in book["Answers"].iter_rows(min_row=2) if row[10].value == "2")
        row[7].value = "short"

    week.answer("Anna", "C1", a="yes", b="no")
    week.note("Anna", "C1", "a", "word " * 10_000)
    receipt = week.merge(week.workbook("Anna", edit=edit))
    assert [refusal.item for refusal in receipt.outcomes[0].refusals] == ["a"]
    assert week.answers("C1") == {"type": "licence", "b": "no"}
    assert receipt.answers == receipt.accounted


def test_rows_pasted_from_another_workbook_are_refused_one_by_one(week: Fieldwork):
    week.answer("Ben", "C3", a="yes")
    pasted = openpyxl.load_workbook(week.workbook("Ben"))["Answers"]
    rows = [[cell.value for cell in row] for row in pasted.iter_rows(min_row=2)]

    def edit(book: openpyxl.Workbook) -> None:
        for row in rows:
            book["Answers"].append(row)

    week.answer("Anna", "C1", a="yes")
    receipt = week.merge(week.workbook("Anna", edit=edit))
    assert {refusal.why for refusal in receipt.outcomes[0].refusals} == {"it is of another export"}
    assert week.answers("C1")["a"] == "yes"
    assert "a" not in week.answers("C3")
    assert receipt.answers == receipt.accounted
