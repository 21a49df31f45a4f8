"""Grades set by the lead inspector in the file: with their reason or not at all, undone, closed, reopened."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered, Noted, RecordAdded
from omi_desktop.store.inspection import Inspection

NEEDS = "A grade set by the lead inspector needs its reason"


@pytest.fixture
def inspection(reopened):
    with reopened() as inspection:
        yield inspection


def entry(inspection, criterion="M.1"):
    sheets = inspection.records("management")
    return inspection.entry(sheets[0].id, criterion) if sheets else (None, "")


def test_a_grade_and_its_reason_are_one_deed_that_adds_the_form(inspection):
    deed = inspection.set_grade("M.1", "Not met", " Staff told us otherwise ")
    added, answered, noted = deed.changes
    assert isinstance(added, RecordAdded)
    assert added.record.form == "management"
    record = added.record.id
    assert answered == Answered(record, "M.1", None, "not_met")
    assert noted == Noted(record, "M.1", "", "Staff told us otherwise")
    last = [(e.deed, e.field, e.new) for e in inspection.history(record)][-2:]
    assert {e[0] for e in last} == {inspection.last_entry().deed}
    assert {e[1:] for e in last} == {("value", "not_met"), ("note", "Staff told us otherwise")}


def test_it_is_there_after_reopening(reopened):
    with reopened() as inspection:
        inspection.set_grade("M.1", "met", "Seen")
    with reopened() as inspection:
        assert entry(inspection) == ("met", "Seen")
        assert inspection.faults() == []


def test_clearing_clears_both_and_the_same_again_writes_nothing(inspection):
    inspection.set_grade("M.1", "met", "Seen")
    assert inspection.set_grade("M.1", "met", "Seen").changes == ()
    inspection.set_grade("M.1", None, "whatever stands here")
    assert entry(inspection) == (None, "")
    assert inspection.set_grade("M.1", None, "").changes == ()


def test_clearing_what_was_never_set_adds_no_form(inspection):
    assert inspection.set_grade("M.1", None, "").changes == ()
    assert inspection.records("management") == []


def test_the_inverse_takes_a_grade_back_and_gives_it_again(inspection):
    inspection.set_grade("M.1", "met", "Seen")
    changed = inspection.set_grade("M.1", "not_met", "Heard")
    back = inspection.write(changed.inverse, "undo")
    assert entry(inspection) == ("met", "Seen")
    inspection.write(back.inverse, "redo")
    assert entry(inspection) == ("not_met", "Heard")
    cleared = inspection.set_grade("M.1", None, "")
    inspection.write(cleared.inverse, "undo")
    assert entry(inspection) == ("not_met", "Heard")


@pytest.mark.parametrize(
    ("criterion", "grade", "reason", "said"),
    [
        ("M.1", "met", "", NEEDS),
        ("M.1", "met", " \n", NEEDS),
        ("M.1", "splendid", "why", "Criterion M.1 has no grade “splendid”"),
        ("1.9", "met", "why", "“1.9” is no criterion that is graded"),
        ("vision", "met", "why", "“vision” is no criterion that is graded"),
        ("M.1", "met", "x" * 100_001, "The reason has 100,001 characters"),
    ],
)
def test_what_cannot_be_set_is_refused_and_nothing_changes(inspection, criterion, grade, reason, said):
    inspection.set_grade("M.1", "not_met", "Heard")
    before = inspection.anchor()
    with pytest.raises(InputProblem, match=said):
        inspection.set_grade(criterion, grade, reason)
    assert (inspection.anchor(), entry(inspection)) == (before, ("not_met", "Heard"))


def test_answering_the_criterion_needs_its_note_first(inspection):
    inspection.add_record("management", "")
    record = inspection.records("management")[0].id
    before = inspection.anchor()
    with pytest.raises(InputProblem, match=NEEDS):
        inspection.answer(record, "M.1", "met")
    assert inspection.anchor() == before
    inspection.annotate(record, "M.1", "Seen")
    assert inspection.answer(record, "M.1", "Met").changes == (Answered(record, "M.1", None, "met"),)
    with pytest.raises(InputProblem, match="has no grade “strong”"):
        inspection.answer(record, "M.1", "strong")
    inspection.answer(record, "M.1", None)
    assert entry(inspection) == (None, "Seen")


def test_the_reason_cannot_be_taken_from_under_a_grade(inspection):
    record = inspection.set_grade("M.1", "met", "Seen").changes[0].record.id
    with pytest.raises(InputProblem, match=NEEDS):
        inspection.annotate(record, "M.1", "")
    inspection.annotate(record, "M.1", "Seen twice")
    assert entry(inspection) == ("met", "Seen twice")


def test_a_note_on_the_criterion_without_a_grade_is_evidence(inspection):
    inspection.add_record("management", "")
    record = inspection.records("management")[0].id
    inspection.annotate(record, "M.1", "Minutes of March")
    inspection.annotate(record, "M.1", "")
    assert entry(inspection) == (None, "")


def test_a_criterion_is_no_item_of_another_form(inspection, case):
    with pytest.raises(InputProblem, match=r'has no item "M\.1"'):
        inspection.answer(case, "M.1", "met")


@pytest.mark.parametrize("reason_first", [True, False])
def test_whoever_writes_changes_is_held_to_it_once_the_deed_is_made(inspection, reason_first):
    inspection.add_record("management", "")
    record = inspection.records("management")[0].id
    grade, reason = Answered(record, "M.1", None, "met"), Noted(record, "M.1", "", "Seen")
    other = Answered(record, "vision", None, "weak")
    with pytest.raises(InputProblem, match=NEEDS):
        inspection.write([other, grade])
    with pytest.raises(InputProblem, match="has no grade “Met”"):
        inspection.write([other, Answered(record, "M.1", None, "Met"), reason])
    assert inspection.answers(record) == {}
    inspection.write([reason, grade] if reason_first else [grade, reason])
    assert entry(inspection) == ("met", "Seen")


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["4.1", "4.2"]),
        st.sampled_from([None, "well_met", "not_met", "splendid", "undo"]),
        st.sampled_from(["", "why", "because"]),
    ),
    max_size=10,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=DEEDS)
def test_any_sequence_of_grades_and_undos_equals_a_plain_dict(tmp_path_factory, deeds):
    path = tmp_path_factory.mktemp("grades") / "area.omi"
    model, stack = {}, []
    with Inspection.create(path, library.text_of("omi-2008"), area="A", passphrase=None) as inspection:
        inspection.add_record("management", "")
        for criterion, grade, reason in deeds:
            if grade == "undo":
                if stack:
                    model, deed = stack.pop()
                    inspection.write(deed.inverse, "undo")
            elif grade == "splendid" or (grade and not reason):
                with pytest.raises(InputProblem):
                    inspection.set_grade(criterion, grade, reason)
            else:
                stack.append((model, inspection.set_grade(criterion, grade, reason)))
                model = {**model, criterion: (grade, reason if grade else "")}
    with Inspection.open(path, read_only=True) as inspection:
        for criterion in ("4.1", "4.2"):
            assert entry(inspection, criterion) == model.get(criterion, (None, ""))
        assert inspection.faults() == []
