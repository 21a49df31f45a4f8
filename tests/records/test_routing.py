"""What applies to a record: gates, chains of gates, answers set aside and back."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from omi_desktop.instruments import library
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.routing import Answers, RecordState, counted_answers, routing, set_aside
from tests.small import small
from tests.strategies import answers, filled, instruments

CHAIN = {"type": "licence", "released": "yes", "promptly": "no"}


def counted(**answers: str) -> dict[str, str]:
    return counted_answers(small(), "case", answers)


def test_an_item_without_a_gate_always_applies():
    assert {"a", "b", "s", "type", "office"} <= routing(small(), "case").applying({})


def test_yes_opens_the_question_behind_it():
    assert counted(type="licence", released="yes") == {"type": "licence", "released": "yes"}


def test_an_answer_behind_a_closed_gate_does_not_count():
    assert counted(type="order", released="yes") == {"type": "order"}


def test_an_answer_behind_an_unanswered_gate_does_not_count():
    assert counted(released="yes") == {}


def test_a_chain_of_gates_closes_as_one():
    assert counted(**CHAIN) == CHAIN
    assert counted(**{**CHAIN, "type": "order"}) == {"type": "order"}


def test_only_the_values_named_open_a_gate():
    assert counted(type="licence", released="no", promptly="yes") == {"type": "licence", "released": "no"}


def test_answers_are_back_when_the_gate_reopens():
    state = RecordState(routing(small(), "case"), CHAIN)
    state.change("type", "order")
    assert state.answers == {**CHAIN, "type": "order"}
    assert sorted(set_aside(state)) == ["promptly", "released"]
    state.change("type", "licence")
    assert set_aside(state) == []
    assert state.counted("promptly") == "no"


def test_a_change_names_what_now_applies_and_no_longer_does():
    state = RecordState(routing(small(), "case"), {})
    assert state.change("type", "licence") == ["recalled", "released"]
    assert state.change("released", "yes") == ["promptly"]
    assert sorted(state.change("type", None)) == ["promptly", "recalled", "released"]


def test_a_change_that_opens_nothing_names_nothing():
    state = RecordState(routing(small(), "case"), {})
    assert state.change("a", "yes") == []


def test_answers_to_items_that_the_form_does_not_have_are_left_out():
    assert counted(a="yes", vanished="yes") == {"a": "yes"}
    assert RecordState(routing(small(), "case"), {"vanished": "yes"}).answers == {}


def counted_by_reading(instrument: Instrument, given: Answers) -> dict[str, str]:
    """The rule as HOUSE says it, item by item and gate by gate, without an order or an index."""
    gates = {item.id: item.when for item in instrument.items_of("case")}

    def counts(item: str) -> bool:
        return all(counts(c.item) and given.get(c.item) in c.values for c in gates[item])

    return {item: value for item, value in given.items() if counts(item)}


def follow(
    instrument: Instrument, plain: dict[str, str | None], changes: list[tuple[str, str | None]]
) -> None:
    """Take the changes one by one; at each step state, whole computation and plain reading agree."""
    state = RecordState(routing(instrument, "case"), plain)
    for item, value in changes:
        before = set(state.applying)
        flipped = state.change(item, value)
        plain |= {item: value}
        given = {name: known for name, known in plain.items() if known is not None}
        assert state.answers == given
        expected = counted_by_reading(instrument, given)
        assert {name: state.counted(name) for name in given if state.counted(name)} == expected
        assert counted_answers(instrument, "case", given) == expected
        assert len(flipped) == len(set(flipped))
        assert set(flipped) == before ^ state.applying


@given(st.data())
def test_a_record_follows_any_changes_on_any_small_instrument(data):
    instrument = data.draw(instruments())
    follow(instrument, data.draw(filled(instrument)), data.draw(st.lists(answers(instrument), max_size=20)))


@pytest.mark.parametrize("programme", library.ids())
@hypothesis_settings(max_examples=25)
@given(data=st.data())
def test_a_record_follows_any_changes_on_a_shipped_case_form(programme, data):
    instrument = library.shipped(programme)
    follow(instrument, data.draw(filled(instrument)), data.draw(st.lists(answers(instrument), max_size=25)))


def test_an_answer_that_is_not_offered_is_kept_apart_and_its_item_is_still_open():
    state = RecordState(routing(small(), "case"), {"a": "maybe", "b": "na", "gone": "yes"})
    assert (state.answers, state.withdrawn) == ({"b": "na"}, {"a": "maybe"})
    assert state.counted("a") is None
    assert state.recorded("a") == "maybe"
    state.change("a", "yes")
    assert (state.counted("a"), state.withdrawn) == ("yes", {})
    state.change("a", "maybe")
    assert (state.counted("a"), state.recorded("a")) == (None, "maybe")
    state.change("a", None)
    assert state.recorded("a") is None


def test_a_gate_answered_with_what_is_not_offered_is_closed():
    state = RecordState(routing(small(), "case"), {"type": "prison", "released": "yes"})
    assert "released" not in state.applying
    assert counted_answers(small(), "case", {"type": "prison", "released": "yes"}) == {}


def test_a_comment_that_nobody_has_to_make_leaves_a_record_complete() -> None:
    instrument = library.shipped("omi2-2011")
    state = RecordState(routing(instrument, "case"), {})
    assert "good_practice" in state.applying
    assert "good_practice" not in state.asked
    state.change("good_practice", "Clear enforcement letters")
    assert "good_practice" in state.asked
