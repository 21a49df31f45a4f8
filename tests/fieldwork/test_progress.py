"""How far the week has got: by assessor and status, what is missing, second readings, the document."""

import json
from fractions import Fraction

import pytest

from omi_desktop.fieldwork.progress import week_progress
from omi_desktop.fieldwork.progress_document import progress_document
from omi_desktop.records.changes import RecordAdded


@pytest.fixture
def week(listed):
    """Ann has read one case and begun another, nobody has begun Bob's, C4 is nobody's."""
    inspection = listed(
        "case_ref,assessor,second_reader,type,started,hours,office",
        "C1,Ann,Bob,order,1/2/2008,40,Ludlow",
        "C2,Ann,,order,1/2/2008,40,Ludlow",
        "C3,Bob,,order,,,",
        "C4,,,licence,,,",
    )
    for item, value in {"a": "yes", "b": "na", "s": "sufficient"}.items():
        inspection.answer(inspection.find("case", "C1").id, item, value)
    inspection.answer(inspection.find("case", "C2").id, "a", "no")
    return week_progress(inspection)


def test_cases_by_status(week):
    assert [case.status for case in week.cases] == ["complete", "under_way", "not_begun", "not_begun"]
    assert week.statuses == {"not_begun": 2, "under_way": 1, "complete": 1}


def test_what_is_missing_is_named_in_the_order_of_the_form(week):
    assert [case.missing for case in week.cases[:2]] == [(), ("b", "s")]
    assert week.cases[3].missing[:3] == ("recalled", "started", "hours")


def test_cases_by_assessor_those_of_nobody_last(week):
    found = [(each.assessor, each.cases, each.statuses["complete"], each.second) for each in week.assessors]
    assert found == [("Ann", 2, 1, 0), ("Bob", 1, 0, 1), ("", 1, 0, 0)]
    assert week.assessors[0].left == 2


def test_a_case_marked_as_complete_is_read_whatever_is_left(listed):
    inspection = listed("case_ref,type", "C1,order")
    inspection.edit_record(inspection.find("case", "C1").id, "status", "complete")
    assert week_progress(inspection).statuses["complete"] == 1


def test_not_applicable_by_assessor_and_with_the_score_it_would_be(week):
    ann = week.assessors[0]
    assert ann.not_applicable.rate == 1
    # (1/2 for a; b drops out) and 4/5 of it with the summary 1; with b as no: (1/2 + 0) / 2
    assert ann.scores.criteria["1.9"] == Fraction(4, 5) * Fraction(1, 2) + Fraction(1, 5)
    assert ann.as_no.criteria["1.9"] == Fraction(4, 5) * Fraction(1, 4) + Fraction(1, 5)
    assert week.as_no.criteria["1.9"] == ann.as_no.criteria["1.9"]


def test_the_final_score_lies_between_two_bounds(week):
    # a: 1 of 2 and two cases to come; b: three to come; s: 1 of 1 and three to come
    low, high = week.outlook.lowest.criteria["1.9"], week.outlook.highest.criteria["1.9"]
    assert high == Fraction(4, 5) * (Fraction(3, 4) + 1) / 2 + Fraction(1, 5)
    assert low == Fraction(4, 5) * (Fraction(1, 4) + 0) / 2 + Fraction(1, 5) * Fraction(1, 4)


def test_the_document_is_plain_and_whole(week):
    document = json.loads(json.dumps(progress_document(week)))
    assert (document["cases"], document["complete"], document["unallocated"]) == (4, 1, ["C4"])
    assert document["list"][1] == {
        "case_ref": "C2", "assessor": "Ann", "status": "under_way", "answered": 5, "asked": 7, "left": 2,
        "missing": ["b", "s"],
    }  # fmt: skip
    assert document["list"][2]["missing"] is None
    assert document["not_applicable"] == [
        {
            "id": "b",
            "text": "Second?",
            "na": 1,
            "given": 1,
            "percent": 100.0,
            "assessors": [{"assessor": "Ann", "na": 1, "given": 1, "percent": 100.0}],
        }
    ]
    (criterion,) = [each for each in document["scores"]["criteria"] if each["id"] == "1.9"]
    assert criterion["lowest"]["rounded"] <= criterion["rounded"] <= criterion["highest"]["rounded"]
    assert [part["id"] for part in document["sample"]] == ["all", "licence", "recalled", "order"]


def test_second_readings_not_begun_are_counted_by_reader(listed):
    inspection = listed(
        "case_ref,assessor,second_reader", "C1,Ann,Bob", "C2,Ann,Bob", "C3,Bob,Ann", "C4,Bob,"
    )
    reading = inspection.new_reading(inspection.find("case", "C1").id, "Bob")
    inspection.write([RecordAdded(reading)])
    inspection.answer(reading.id, "a", "yes")
    found = week_progress(inspection)
    assert [(each.assessor, each.second, each.second_left) for each in found.assessors] == [
        ("Ann", 1, 1),
        ("Bob", 2, 1),
    ]
    assert [(each.ref, each.assessor) for each in found.unread] == [("C3", "Ann"), ("C2", "Bob")]
