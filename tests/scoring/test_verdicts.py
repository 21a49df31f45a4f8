"""What a coefficient comes to in words."""

import pytest

from omi_desktop.scoring.meetings import Counts
from omi_desktop.scoring.verdicts import verdict


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (Counts(), "none"),
        (Counts(routing=9), "none"),
        (Counts(both_above=19), "too_few"),
        (Counts(both_above=20), "almost_perfect"),
        (Counts(first_above=10, second_above=10), "poor"),
        (Counts(both_above=5, both_below=5, first_above=5, second_above=5), "slight"),
        (Counts(both_above=7, both_below=7, first_above=3, second_above=3), "fair"),
        (Counts(both_above=8, both_below=8, first_above=2, second_above=2), "moderate"),
        (Counts(both_above=9, both_below=9, first_above=1, second_above=1), "substantial"),
    ],
)
def test_agreement_in_words_by_ac1(counts, said):
    assert verdict(counts) == said


def test_words_hold_where_kappa_collapses():
    nearly_all = Counts(both_above=118, first_above=5, second_above=2)
    assert nearly_all.kappa < 0
    assert verdict(nearly_all) == "almost_perfect"
