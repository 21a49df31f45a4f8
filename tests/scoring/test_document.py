"""The score document says what the scores say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.instruments import library
from omi_desktop.scoring.document import grades_document, groups, score_document
from omi_desktop.scoring.rules import percent, rounded
from omi_desktop.scoring.scores import score_records
from tests.small import small
from tests.strategies import filled


@given(records=st.lists(filled(small()), max_size=6))
def test_its_numbers_are_those_of_the_scores(records):
    document = score_document(small(), {str(n): record for n, record in enumerate(records)}, "case")
    scores = score_records(small(), records)
    assert {line["id"]: line["percent"] for line in document["criteria"]} == {
        criterion: percent(score) for criterion, score in scores.criteria.items()
    }
    assert {line["id"]: line["rounded"] for line in document["sections"]} == {
        section: rounded(score) for section, score in scores.sections.items()
    }
    assert {line["id"]: (line["above"], line["relevant"]) for line in document["questions"]} == {
        question: (tally.above, tally.relevant) for question, tally in scores.tallies.items()
    }


@given(records=st.lists(filled(small()), max_size=6))
def test_the_groups_of_a_fact_share_no_record(records):
    by_id = {str(n): record for n, record in enumerate(records)}
    found = groups(small(), by_id, "case", "recalled")
    assert list(found) == ["yes", "no"]
    counted = [n for n, record in by_id.items() if record.get("type") == "licence" and "recalled" in record]
    assert sorted(found["yes"].keys() | found["no"].keys()) == sorted(counted)
    assert not found["yes"].keys() & found["no"].keys()


def test_grades_follow_the_ratings():
    (unrated,) = grades_document(small(), {}, {})
    assert (unrated["derived"], unrated["rated"]) == (None, 0)
    (rated,) = grades_document(small(), {"vision": "strong"}, {})
    assert (rated["derived"], rated["grade"], rated["set"], rated["rated"], rated["items"]) == (
        "met", "met", None, 1, 2,
    )  # fmt: skip


def test_a_grade_set_stands_beside_the_derived_one_with_its_reason():
    answers = {"vision": "strong", "M.1": "not_met"}
    (line,) = grades_document(small(), answers, {"M.1": "Staff told us otherwise"})
    assert line == {
        "id": "M.1", "title": "Leadership", "derived": "met", "set": "not_met",
        "reason": "Staff told us otherwise", "grade": "not_met", "rated": 1, "items": 2, "provisional": True,
    }  # fmt: skip


@pytest.mark.parametrize("programme", ["esi-2005", "esi-ecp-2005"])
def test_what_counts_for_more_is_shown_beside_the_grade_and_changes_no_figure(programme):
    instrument = library.shipped(programme)
    a1, *others = grades_document(instrument, {"A1.01": "strong"}, {})
    assert (a1["extra_weight"]["question"], a1["extra_weight"]["rating"]) == ("A1.01", "strong")
    assert "enforcement" in a1["extra_weight"]["targets"]
    assert a1["extra_weight"]["note"]
    assert not any("extra_weight" in line for line in others)
    another = instrument.questions_in("A1")[1].id
    (b1, *_) = grades_document(instrument, {another: "strong"}, {})
    assert b1["extra_weight"]["rating"] is None
    same = ("derived", "set", "grade", "rated", "items")
    assert [a1[key] for key in same] == [b1[key] for key in same]
