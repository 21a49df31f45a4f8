"""What a record lacks, and what contradicts in it."""

import pytest

from omi_desktop.records.changes import Record
from omi_desktop.records.completeness import completeness
from tests.small import small


def look(answers, status="open"):
    return completeness(small(), Record("id", "case", "C1", status=status), answers)


def test_only_what_applies_is_asked():
    # type, started, hours, office, a, b and s always; recalled and released of licences
    assert (look({}).asked, look({}).left) == (7, 7)
    assert look({"type": "licence"}).asked == 9
    assert look({"type": "licence", "released": "yes"}).asked == 10


def test_an_answer_behind_a_closed_gate_is_set_aside_and_answers_nothing():
    found = look({"type": "order", "released": "yes", "promptly": "no", "a": "yes"})
    assert (found.answered, found.asked, found.left, found.set_aside) == (2, 7, 5, 2)
    assert found.contradictions == ()


FILLED = {
    "type": "order", "started": "2008-01-14", "hours": "10", "office": "Stroud",
    "a": "yes", "b": "na", "s": "sufficient",
}  # fmt: skip


def test_a_case_marked_as_complete_with_something_left_contradicts_itself():
    assert look(FILLED, status="complete").contradictions == ()
    (found,) = look(FILLED | {"type": "licence"}, status="complete").contradictions
    assert str(found) == (
        "case C1: It is marked as complete, and 2 of 9 items are not answered. "
        "Answer them, or open the case again."
    )


@pytest.mark.parametrize(
    ("item", "value", "said"),
    [
        ("a", "perhaps", "Question a has no answer “perhaps”."),
        ("a", "Yes", "It holds “Yes” instead of “yes”, and so does not count."),
        ("started", "14/01/2008", "It holds “14/01/2008” instead of “2008-01-14”, and so does not count."),
        ("zz", "yes", "The form case has no such item."),
        ("vision", "strong", "The form case has no such item."),
    ],
)
def test_what_the_instrument_does_not_offer_is_named(item, value, said):
    (found,) = look({item: value}).contradictions
    assert (found.where, found.what) == (f"case C1 {item}", said)
