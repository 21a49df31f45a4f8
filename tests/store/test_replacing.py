"""A case that cannot be read, replaced: kept with its reason, out of the list, and back again by undo."""

import pytest

from omi_desktop.errors import InputProblem


@pytest.fixture
def inspection(reopened, case):
    with reopened() as opened:
        opened.edit_record(case, "assessor", "Ann")
        opened.answer(case, "a", "yes")
        yield opened


def test_the_new_case_has_the_same_assessor_and_the_old_one_is_kept(inspection, case):
    inspection.replace_case(case, "C121", "The file\ncannot be found")
    (new,) = inspection.records("case")
    assert (new.ref, new.assessor) == ("C121", "Ann")
    (old,) = inspection.replaced_cases()
    assert (old.ref, old.by, old.reason) == ("C001", "C121", "The file cannot be found")
    assert inspection.answers(case) == {"a": "yes"}
    assert list(inspection.all_answers()) == [new.id]


def test_the_history_tells_and_holds(inspection, case):
    inspection.replace_case(case, "C121", "Lost")
    told = [(entry.field, entry.new) for entry in inspection.history(case) if entry.act == "sample replace"]
    assert told == [("status", "replaced by C121"), ("removed", "Lost")]
    assert inspection.faults() == []


def test_its_second_forms_go_with_it(inspection, case):
    inspection.add_record("interview", "O1", parent=case)
    inspection.replace_case(case, "C121", "Lost")
    assert inspection.records("interview") == []


def test_undo_brings_it_back(inspection, case):
    deed = inspection.replace_case(case, "C121", "Lost")
    inspection.write(deed.inverse, "undo")
    assert [(record.ref, record.status) for record in inspection.records("case")] == [("C001", "open")]
    assert inspection.replaced_cases() == []
    assert inspection.faults() == []


@pytest.mark.parametrize(
    ("ref", "reason", "said"), [("C121", " ", "without a reason"), ("C001", "x", "there already")]
)
def test_no_reason_or_a_taken_reference_changes_nothing(inspection, case, ref, reason, said):
    before = inspection.anchor()
    with pytest.raises(InputProblem, match=said):
        inspection.replace_case(case, ref, reason)
    assert inspection.anchor() == before


def test_a_case_is_not_replaced_twice(inspection, case):
    inspection.replace_case(case, "C121", "Lost")
    with pytest.raises(InputProblem, match="not on the list any more"):
        inspection.replace_case(case, "C122", "Lost")
