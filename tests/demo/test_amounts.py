"""Whole numbers out of published figures."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.demo.amounts import fitting_base, nearest, split, usual_shares, wanted
from omi_desktop.demo.published import Finding
from omi_desktop.instruments.library import shipped
from omi_desktop.scoring.rules import rounded


def percents(*values):
    return [Finding("q", 1, percent=Fraction(value)) for value in values]


def test_a_half_goes_up():
    assert [nearest(Fraction(1, 2)), nearest(Fraction(3, 2)), nearest(Fraction(149, 100))] == [1, 2, 1]


def test_eighteen_questionnaires_with_93_80_and_87_per_cent_have_fifteen_answers():
    # OMI report 2008: 93%, 80% and 87% only fit 15 answers of the 18 that came back
    assert fitting_base(percents(93, 80, 87), 18) == 15


def test_a_base_that_does_not_exist_is_the_usual_one():
    assert fitting_base(percents(33, 50), 5) == 5


@given(st.integers(1, 100), st.integers(20, 300))
def test_a_fitting_base_gives_the_printed_percentage(percent, most):
    base = fitting_base(percents(percent), most)
    above = wanted(percents(percent)[0], base, Fraction(1))
    fits = [
        b
        for b in range(nearest(most * Fraction(3, 5)), most + 1)
        if rounded(Fraction(nearest(Fraction(percent * b, 100)), b)) == percent
    ]
    assert base <= most
    assert not fits or rounded(Fraction(above, base)) == percent


@pytest.mark.parametrize(
    ("finding", "number"),
    [
        (Finding("q", 1, percent=Fraction(58)), 12),
        (Finding("q", 1, count=7, percent=Fraction(90)), 7),
        (Finding("q", 1, below=3), 17),
        (Finding("q", 1, low=Fraction(75), high=Fraction(100)), 16),
        (Finding("q", 1, low=Fraction(0), high=Fraction(33)), 6),
        (Finding("q", 1, count=30), 20),
        (Finding("q", 1, printed="most"), None),
    ],
)
def test_how_many_of_twenty_a_finding_wants(finding, number):
    assert wanted(finding, 20, Fraction(1)) == number


@given(st.integers(0, 500), st.lists(st.fractions(0, 1), min_size=1, max_size=6))
def test_splitting_loses_nobody(number, shares):
    named = {str(place): share for place, share in enumerate(shares)}
    parts = split(number, list(named), named)
    assert sum(parts.values()) == (number if sum(shares) else 0)


def test_the_outermost_choices_are_seldom_used():
    question = shipped("omi-2008").items["1.2.07"]
    assert split(100, ["excellent", "sufficient"], usual_shares(question)) == {
        "excellent": 15,
        "sufficient": 85,
    }
    assert split(100, ["insufficient", "poor"], usual_shares(question)) == {"insufficient": 85, "poor": 15}
