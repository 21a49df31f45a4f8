"""Wilson's interval against published values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.scoring.intervals import Interval, wilson
from omi_desktop.scoring.tally import Tally


@pytest.mark.parametrize(
    ("above", "relevant", "low", "high"),
    # Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611)],
)
def test_the_interval_of_a_published_proportion(above, relevant, low, high):
    found = wilson(Tally(above, relevant))
    assert found is not None
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_an_undefined_proportion_has_no_interval():
    assert wilson(Tally(0, 0)) is None


@given(st.integers(1, 500).flatmap(lambda n: st.builds(Tally, st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_proportion(tally):
    found = wilson(tally)
    assert found is not None
    share = tally.above / tally.relevant
    assert 0 <= found.low <= share + 1e-12
    assert share - 1e-12 <= found.high <= 1


def test_intervals_that_touch_overlap():
    assert Interval(0.2, 0.4).overlaps(Interval(0.4, 0.6))
    assert not Interval(0.2, 0.4).overlaps(Interval(0.41, 0.6))
