"""What an instrument has no place for is found, counted, and told in words."""

from omi_desktop.records.leftovers import leftovers, move, taken
from tests.editions import read, without
from tests.small import small


def test_answers_are_counted_by_item_and_value():
    answers = [{"gone": "yes"}, {"gone": "yes", "a": "yes"}, {"gone": "no", "a": "maybe"}]
    assert [str(left) for left in leftovers(small(), {"case": answers})] == [
        "case gone: 2 answers “yes”, which is not asked",
        "case gone: 1 answer “no”, which is not asked",
        "case a: 1 answer “maybe”, which is not offered",
    ]


def test_an_item_of_another_form_has_no_place_here():
    assert taken(small(), "interview", "listened", "yes")
    assert not taken(small(), "case", "listened", "yes")
    assert not taken(small(), "no such form", "listened", "yes")


def test_numbers_dates_and_texts_are_taken_as_they_are_kept():
    assert taken(small(), "case", "hours", "80")
    assert not taken(small(), "case", "hours", "80.0")
    assert not taken(small(), "case", "started", "14/01/2008")
    assert taken(small(), "case", "office", "anything")


def test_a_grade_that_was_set_has_its_place_while_it_exists():
    assert taken(small(), "management", "M.1", "met")
    assert not taken(small(), "management", "M.1", "splendid")
    assert not taken(small(), "case", "M.1", "met")


def test_a_move_tells_apart_what_goes_and_what_comes_back():
    old, new = read(without("a")), read(without("b"))
    found = move(old, new, {"case": [{"a": "yes", "b": "no"}]})
    assert [left.item for left in found.aside] == ["b"]
    assert [left.item for left in found.back] == ["a"]
    assert found.summary() == (
        "1 question added, 1 question removed: 1 answer is kept and set aside, "
        "1 answer set aside before counts again"
    )
