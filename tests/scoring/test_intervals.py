"""Wilson's interval against published values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.scoring.intervals import wilson


def test_the_interval_of_a_known_proportion():
    # Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(15, 148) == pytest.approx((0.0624, 0.1605), abs=5e-5)
    assert wilson(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)


@given(st.integers(1, 500).flatmap(lambda relevant: st.tuples(st.integers(0, relevant), st.just(relevant))))
def test_the_interval_holds_the_proportion(counts):
    low, high = wilson(*counts)
    assert 0 <= low <= counts[0] / counts[1] + 1e-12
    assert counts[0] / counts[1] - 1e-12 <= high <= 1
