"""What the lead inspector may set on a criterion, and how a grade is understood."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered, Noted, Record, RecordAdded
from omi_desktop.records.completeness import completeness
from omi_desktop.records.grades import (
    check_grade,
    form_of_criterion,
    grade_text,
    graded_criterion,
    graded_on,
    touched_grades,
    understand_grade,
)
from omi_desktop.records.routing import RecordState, routing, set_aside
from omi_desktop.records.wording import entry_text
from tests.small import small

GRADED = ["esi-2005", "esi-ecp-2005", "omi-2007", "omi-2008"]
MANAGEMENT = Record("r1", "management", "")


@pytest.mark.parametrize("given", ["not_met", "Not met", " NOT MET "])
def test_a_grade_is_taken_by_id_or_by_text(given):
    assert understand_grade(small(), "M.1", given) == "not_met"


@pytest.mark.parametrize("programme", GRADED)
def test_every_grade_of_every_programme_is_understood_and_told(programme):
    instrument = library.shipped(programme)
    for criterion in instrument.scoring.management.criteria:
        assert graded_criterion(instrument, criterion).id == criterion
        assert graded_on(instrument, form_of_criterion(instrument, criterion), criterion)
        for grade in instrument.scoring.management.grades:
            for written in (grade.id, grade.text):
                assert understand_grade(instrument, criterion, written) == grade.id
            assert (
                entry_text(instrument, criterion, grade.id) == grade_text(instrument, grade.id) == grade.text
            )


def test_an_unknown_grade_is_refused_in_one_sentence_with_those_there_are():
    with pytest.raises(InputProblem) as refused:
        understand_grade(small(), "M.1", "splendid")
    assert str(refused.value) == "Criterion M.1 has no grade “splendid”. Use one of: met, not_met."
    with pytest.raises(InputProblem, match=r'Did you mean "not_met"\?'):
        understand_grade(small(), "M.1", "notmet")


@given(st.text(max_size=300))
def test_whatever_else_is_given_is_refused_in_a_title_that_can_be_read(given):
    assume(given.strip().casefold() not in ("met", "not_met", "not met"))
    with pytest.raises(InputProblem) as refused:
        understand_grade(small(), "M.1", given)
    assert len(refused.value.title) < 120


@pytest.mark.parametrize("reason", ["", "  ", "\n\t"])
def test_a_grade_without_a_reason_is_refused_in_one_sentence(reason):
    with pytest.raises(InputProblem) as refused:
        check_grade(small(), "M.1", "met", reason)
    assert str(refused.value) == (
        "A grade set by the lead inspector needs its reason: “Met” for M.1 has none. "
        "Write the reason as its note."
    )
    check_grade(small(), "M.1", None, reason)
    check_grade(small(), "M.1", "met", "Staff told us otherwise")


def test_a_grade_is_kept_by_its_id_alone():
    with pytest.raises(InputProblem, match="has no grade “Met it all”"):
        check_grade(small(), "M.1", "Met it all", "why")
    with pytest.raises(InputProblem, match="has no grade “Met”"):
        check_grade(small(), "M.1", "Met", "why")


@pytest.mark.parametrize("criterion", ["1.9", "vision", "9.9"])
def test_what_is_not_graded_takes_no_grade(criterion):
    with pytest.raises(InputProblem, match=rf"“{criterion}” is no criterion that is graded\."):
        graded_criterion(small(), criterion)
    assert not graded_on(small(), "management", criterion)


def test_a_criterion_is_graded_on_its_own_form_only():
    assert graded_on(small(), "management", "M.1")
    assert not graded_on(small(), "case", "M.1")


def test_the_entries_that_changes_touch_are_told_once_each():
    changes = [
        RecordAdded(MANAGEMENT), Answered("r1", "vision", None, "weak"), Noted("r1", "vision", "", "seen"),
        Answered("r1", "M.1", None, "met"), Noted("r1", "M.1", "", "why"),
    ]  # fmt: skip
    assert touched_grades(small(), changes) == [("r1", "M.1")]


def test_a_grade_opens_nothing_and_is_no_item_left_or_set_aside():
    state = RecordState(routing(small(), "management"), {"vision": "strong", "M.1": "met"})
    assert set_aside(state) == []
    assert state.change("M.1", "not_met") == state.change("M.1", None) == []
    assert state.answers == {"vision": "strong"}
    found = completeness(small(), MANAGEMENT, {"vision": "weak", "M.1": "met"}, {"M.1": "why"})
    assert (found.answered, found.asked, found.set_aside, found.contradictions) == (1, 1, 0, ())


@pytest.mark.parametrize(
    ("grade", "notes", "said"),
    [("met", {}, "needs its reason"), ("splendid", {"M.1": "why"}, "has no grade “splendid”")],
)
def test_a_grade_that_got_in_by_another_way_is_a_contradiction(grade, notes, said):
    (problem,) = completeness(small(), MANAGEMENT, {"M.1": grade}, notes).contradictions
    assert problem.where == "management M.1"
    assert said in problem.what
