"""An edited row is left out, taken as it was exported, or as it was found: whatever the manager decides."""

from __future__ import annotations

import openpyxl
import pytest

from omi_desktop.merging.receipt import Receipt
from omi_desktop.merging.settling import EXPORTED, FOUND, LEAVE
from tests.merging.fieldwork import Fieldwork, case


def book_with(week: Fieldwork, answer: object = "no", note: object = None, item: str = "a") -> None:
    """Anna's workbook, in which somebody changed the answer to an item, and perhaps its note."""

    def edit(book: openpyxl.Workbook) -> None:
        row = next(row for row in book["Answers"].iter_rows(min_row=2) if row[5].value == item)
        row[6].value = answer
        row[7].value = note

    week.answer("Anna", "C1", a="yes", b="no", hours="42")
    week.workbook("Anna", edit=edit)


def merged(week: Fieldwork, edited: str, **options: object) -> Receipt:
    receipt = week.merge(week.folder / "Anna.xlsx", edited=edited, **options)
    assert receipt.answers == receipt.accounted == 5
    return receipt


@pytest.mark.parametrize(("choice", "stands"), [(LEAVE, None), (EXPORTED, "yes"), (FOUND, "no")])
def test_the_row_becomes_what_was_decided_and_the_others_come_in(
    week: Fieldwork, choice: str, stands: str | None
):
    book_with(week)
    receipt = merged(week, choice)
    assert week.answers("C1").get("a") == stands
    assert week.answers("C1")["b"] == "no"
    assert receipt.sound == (choice != LEAVE)


def test_of_a_row_taken_as_found_both_values_are_in_the_history_with_their_names(week: Fieldwork):
    book_with(week)
    merged(week, FOUND)
    with week.manager() as inspection:
        told = [(e.new, e.who) for e in inspection.history(case(inspection, "C1")) if e.item == "a"]
        assert inspection.faults() == []
    assert told == [("yes", "Anna"), ("no", "Manager")]


def test_taking_it_once_more_changes_nothing_nor_does_leaving_it_out_then(week: Fieldwork):
    book_with(week)
    merged(week, FOUND)
    before = week.base.read_bytes()
    for choice in (FOUND, EXPORTED, LEAVE):
        merged(week, choice)
    assert week.base.read_bytes() == before


def test_what_was_changed_after_it_was_taken_is_not_taken_over_again(week: Fieldwork):
    book_with(week)
    merged(week, FOUND)
    with week.manager() as inspection:
        inspection.answer(case(inspection, "C1"), "a", "yes")
    receipt = merged(week, FOUND)
    assert receipt.fates["older"] == 1
    assert week.answers("C1")["a"] == "yes"


@pytest.mark.parametrize(
    ("answer", "kept"), [("YES", "yes"), (" no ", "no"), ("perhaps", None), (None, None)]
)
def test_what_was_found_is_understood_as_in_the_form_or_refused(
    week: Fieldwork, answer: str | None, kept: str | None
):
    book_with(week, answer)
    receipt = merged(week, FOUND)
    assert week.answers("C1").get("a") == kept
    assert [refusal.item for refusal in receipt.outcomes[0].refusals] == (
        ["a"] if answer == "perhaps" else []
    )


def test_a_row_of_which_nobody_can_tell_what_it_was_is_taken_as_found(week: Fieldwork):
    book_with(week, "no", "another note")
    merged(week, EXPORTED)
    assert "a" not in week.answers("C1")
    merged(week, FOUND)
    with week.manager() as inspection:
        assert inspection.entry(case(inspection, "C1"), "a") == ("no", "another note")


def test_a_row_given_to_another_question_comes_back_to_its_own(week: Fieldwork):
    def edit(book: openpyxl.Workbook) -> None:
        next(row for row in book["Answers"].iter_rows(min_row=2) if row[5].value == "a")[5].value = "s"

    week.answer("Anna", "C1", a="yes")
    book = week.workbook("Anna", edit=edit)
    week.merge(book, edited=FOUND)
    assert "a" not in week.answers("C1")
    week.merge(book, edited=EXPORTED)
    assert week.answers("C1")["a"] == "yes"


def test_a_rehearsal_says_what_would_come_of_it(week: Fieldwork):
    book_with(week)
    (outcome,) = merged(week, FOUND, rehearse=True).outcomes
    assert outcome.fate == {"taken": 3, "same": 2, "older": 0, "open": 0, "refused": 0}
    assert outcome.state_of_cases == {"new": 1, "changed": 0, "unchanged": 1}
    assert "a" not in week.answers("C1")


def test_cases_are_new_then_unchanged_then_changed(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    states = [week.merge(week.workbook("Anna")).outcomes[0].state_of_cases for _ in range(2)]
    week.answer("Anna", "C1", b="no")
    states.append(week.merge(week.workbook("Anna")).outcomes[0].state_of_cases)
    assert [(s["new"], s["changed"], s["unchanged"]) for s in states] == [(1, 0, 1), (0, 0, 2), (0, 1, 1)]
