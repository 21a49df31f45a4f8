"""What two sides changed differently is listed with both, decided once, and asked no more."""

from __future__ import annotations

import pytest

from omi_desktop.errors import InputProblem
from omi_desktop.merging.conflicts import (
    answers_of,
    conflicts,
    decide,
    decide_all,
    decided,
    open_count,
)
from omi_desktop.merging.receipt import Conflict
from tests.merging.fieldwork import Fieldwork, case


@pytest.fixture
def contested(week: Fieldwork) -> Fieldwork:
    """Both sides answered question a of C1, each in their own way, and Anna also b, which nobody contests."""
    week.answer("Anna", "C1", a="yes", b="no")
    week.note("Anna", "C1", "a", "seen")
    with week.manager() as inspection:
        inspection.answer(case(inspection, "C1"), "a", "no")
    week.merge(week.workbook("Anna"))
    return week


def open_ones(week: Fieldwork) -> tuple[Conflict, ...]:
    with week.manager() as inspection:
        return conflicts(inspection)


def test_both_values_are_listed_with_who_and_when_and_the_inspections_own_stands(contested: Fieldwork):
    (conflict,) = open_ones(contested)
    assert (conflict.ref, conflict.item, conflict.text) == ("C1", "a", "First?")
    assert [(told["value"], told["note"], told["who"]) for told in conflict.readings] == [
        ("no", "", "Manager"), ("yes", "seen", "Anna"),
    ]  # fmt: skip
    assert all(told["at"].endswith("Z") for told in conflict.readings)
    assert contested.answers("C1") == {"type": "licence", "a": "no", "b": "no"}


def test_neither_value_is_lost_from_the_history(contested: Fieldwork):
    with contested.manager() as inspection:
        told = [(entry.field, entry.new) for entry in inspection.history(case(inspection, "C1"))]
    assert ("value", "no") in told
    assert ("other value", "yes") in told
    assert ("other note", "seen") in told


@pytest.mark.parametrize("choice", [("yes", "seen"), ("no", ""), ("no", "both looked again"), (None, "")])
def test_a_decision_stands_when_the_same_workbooks_are_merged_again(
    contested: Fieldwork, choice: tuple[str | None, str]
):
    with contested.manager() as inspection:
        decide(inspection, case(inspection, "C1"), "a", *choice)
        assert inspection.faults() == []
    assert open_ones(contested) == ()
    before = contested.base.read_bytes()
    receipt = contested.merge(contested.folder / "Anna.xlsx", contested.folder / "Anna.omi")
    assert receipt.conflicts == ()
    assert contested.base.read_bytes() == before
    assert contested.answers("C1").get("a") == choice[0]


def test_an_assessor_who_answers_anew_after_the_decision_asks_again(contested: Fieldwork):
    with contested.manager() as inspection:
        decide(inspection, case(inspection, "C1"), "a", "no", "")
    contested.answer("Anna", "C1", a=None)
    receipt = contested.merge(contested.workbook("Anna"))
    (conflict,) = receipt.conflicts
    assert [told["value"] for told in conflict.readings] == ["no", None]


def test_an_assessor_who_comes_round_ends_the_conflict(contested: Fieldwork):
    contested.answer("Anna", "C1", a="no")
    contested.note("Anna", "C1", "a", "")
    assert contested.merge(contested.workbook("Anna")).conflicts == ()


def test_merging_again_undecided_lists_the_same(contested: Fieldwork):
    before = contested.base.read_bytes()
    receipt = contested.merge(contested.folder / "Anna.xlsx")
    assert contested.base.read_bytes() == before
    assert receipt.conflicts == open_ones(contested)
    assert receipt.fates["open"] == 1


def test_a_rehearsal_lists_what_there_would_be_to_decide(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    with week.manager() as inspection:
        inspection.answer(case(inspection, "C1"), "a", "no")
    assert [conflict.item for conflict in week.merge(week.workbook("Anna"), rehearse=True).conflicts] == ["a"]
    assert open_ones(week) == ()


def test_only_what_is_open_can_be_decided_and_only_with_an_answer_it_takes(contested: Fieldwork):
    with contested.manager() as inspection:
        record = case(inspection, "C1")
        with pytest.raises(InputProblem, match="nothing to decide about b"):
            decide(inspection, record, "b", "yes", "")
        with pytest.raises(InputProblem, match="has no answer"):
            decide(inspection, record, "a", "perhaps", "")
    assert len(open_ones(contested)) == 1


def test_what_was_decided_is_listed_with_both_answers_and_who_decided(contested: Fieldwork):
    with contested.manager() as inspection:
        assert decided(inspection) == ()
        assert open_count(inspection) == 1
        decide_all(inspection, answers_of(conflicts(inspection), "Anna", "C1"))
        (one,) = decided(inspection)
        assert [(told["value"], told["note"]) for told in one.conflict.readings] == [
            ("yes", "seen"),
            ("no", ""),
        ]
        assert one.by == "Manager"
        assert one.at.endswith("Z")
        assert open_count(inspection) == 0
    assert contested.answers("C1")["a"] == "yes"


def test_nobody_elses_answers_are_taken_with_those_of_one_assessor(contested: Fieldwork):
    with contested.manager() as inspection:
        found = conflicts(inspection)
        record = case(inspection, "C1")
        assert answers_of(found, "Anna") == [(record, "a", "yes", "seen")]
        assert answers_of(found, "Manager") == [(record, "a", "no", "")]
        assert answers_of(found, "Anna", "C2") == answers_of(found, "Ben") == []
