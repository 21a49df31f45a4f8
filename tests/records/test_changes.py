"""Every change knows the way back."""

import pytest

from omi_desktop.records.changes import (
    Answered,
    Deed,
    InspectionEdited,
    Noted,
    Record,
    RecordAdded,
    RecordEdited,
)

CHANGES = [
    Answered("r", "a", None, "yes"),
    Noted("r", "a", "", "seen"),
    RecordEdited("r", "status", "open", "complete"),
    InspectionEdited("area", "Gwent", "Dyfed"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_the_inverse_of_the_inverse_is_the_change(change):
    assert change.inverse != change
    assert change.inverse.inverse == change


def test_taking_back_a_record_marks_it_as_removed_and_can_itself_be_taken_back():
    removal = RecordAdded(Record("r", "case", "C1")).inverse
    assert removal == RecordEdited("r", "removed", "", "yes")
    assert removal.inverse == RecordEdited("r", "removed", "yes", "")


def test_a_deed_is_taken_back_last_change_first():
    deed = Deed(tuple(CHANGES), 4, "2008-01-14T09:00:00.000Z")
    assert deed.inverse == tuple(change.inverse for change in reversed(CHANGES))
