"""Above the line out of relevant: who is counted, and that counting adds up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.scoring.tally import NOTHING, Tally, side, tally
from tests.scenario import Scenario
from tests.small import small
from tests.strategies import filled, instruments

tallies = st.builds(
    lambda above, below: Tally(above, above + below), st.integers(0, 200), st.integers(0, 200)
)


@given(tallies, tallies, tallies)
def test_tallies_add_up_in_any_order(one, two, three):
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)
    assert one + NOTHING == one


@given(tallies)
def test_a_proportion_lies_between_nothing_and_all_and_is_undefined_over_none(found):
    proportion = found.proportion
    assert (proportion is None) == (found.relevant == 0)
    assert proportion is None or (0 <= proportion <= 1 and proportion * found.relevant == found.above)


def test_nothing_relevant_is_undefined_and_not_nought():
    assert Tally(0, 0).proportion is None
    assert Tally(0, 3).proportion == 0


@pytest.mark.parametrize(("value", "expected"), [("yes", True), ("no", False), ("na", None), (None, None)])
def test_an_answer_lies_on_a_side_or_on_none(value, expected):
    assert side(small().questions[1], value) is expected


def test_a_choice_without_a_side_makes_no_case_relevant():
    assert side(small().items["vision"], "strong") is None


def test_not_applicable_unanswered_and_not_asked_are_not_relevant():
    found = Scenario(small()).case(b="yes").case(b="no").case(b="na").case(a="yes")
    assert found.tally("b") == Tally(1, 2)
    closed = Scenario(small()).case(type="order", released="yes").case(type="licence", released="yes")
    assert closed.tally("released") == Tally(1, 1)


def test_the_house_example_reads_like_the_form():
    found = (
        Scenario(small())
        .case(type="licence", released="yes", promptly="yes")
        .case(type="licence", released="no")
    )
    assert found.tally("promptly") == Tally(above=1, relevant=1)


@given(st.data())
def test_tallies_of_two_areas_add_up_to_the_tallies_of_both(data):
    instrument = data.draw(instruments())
    here, there = (
        data.draw(st.lists(filled(instrument), max_size=4)),
        data.draw(st.lists(filled(instrument), max_size=4)),
    )
    one, two = tally(instrument, "case", here), tally(instrument, "case", there)
    assert tally(instrument, "case", here + there) == {item: one[item] + two[item] for item in one}
