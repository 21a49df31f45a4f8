"""Choices stand on fixed columns and fit into their room."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.ui.widgets.choice_grid import LONG_LIST, arrange

STEP = 24


def spots(widths, room):
    return [(place.line, place.x) for place in arrange(widths, room, STEP)]


def test_choices_that_fit_stand_on_one_line_on_the_grid():
    assert spots([84, 80, 150], 400) == [(0, 0), (0, 96), (0, 192)]


def test_yes_and_no_stand_where_they_stand_in_every_other_row():
    without = spots([84, 80], 344)
    assert spots([84, 80, 150], 344)[:2] == without
    assert spots([84, 80, 250], 344)[:2] == without


def test_four_choices_break_two_by_two_and_share_their_columns():
    assert spots([125, 130, 147, 90], 344) == [(0, 0), (0, 168), (1, 0), (1, 168)]


def test_long_lists_are_read_down_in_two_columns():
    places = spots([100] * 8, 400)
    assert places[:4] == [(0, 0), (1, 0), (2, 0), (3, 0)]
    assert {x for _, x in places[4:]} == {120}


def test_choices_too_wide_for_two_columns_stand_one_below_the_other():
    assert spots([300] * 3, 344) == [(0, 0), (1, 0), (2, 0)]
    assert spots([300] * 9, 344) == [(line, 0) for line in range(9)]


def test_no_choices_take_no_room():
    assert arrange([], 344, STEP) == ()


WIDTHS = st.lists(st.integers(30, 400), min_size=1, max_size=12)


@given(widths=WIDTHS, room=st.integers(60, 900))
def test_no_two_choices_overlap_and_none_leaves_its_room(widths, room):
    places = arrange(widths, room, STEP)
    assert len(places) == len(widths)
    for place, width in zip(places, widths, strict=True):
        assert place.x == 0 or (place.x + width <= room and place.x % STEP == 0)
    for line in {place.line for place in places}:
        across = sorted((p.x, w) for p, w in zip(places, widths, strict=True) if p.line == line)
        assert all(x + w <= after for (x, w), (after, _) in pairwise(across))


@given(widths=WIDTHS, room=st.integers(60, 900))
def test_short_lists_are_read_along_and_long_ones_down(widths, room):
    places = arrange(widths, room, STEP)
    order = [(p.line, p.x) if len(widths) <= LONG_LIST else (p.x, p.line) for p in places]
    assert order == sorted(order)
