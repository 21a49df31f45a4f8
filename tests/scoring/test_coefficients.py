"""Percentage agreement, kappa and AC1: published examples, an independent library, and what is undefined."""

import warnings
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pycm import ConfusionMatrix

from omi_desktop.scoring.coefficients import ac1, agreement, kappa


def table(*rows):
    """A table by the first reader's rows and the second's columns."""
    return {(a, b): n for a, row in enumerate(rows) for b, n in enumerate(row)}


def test_kappa_of_cohens_own_example():
    # Cohen 1960: two clinicians, 200 patients, three diagnoses; agreement .70, by chance .41, kappa .492
    example = table((88, 14, 18), (10, 40, 10), (2, 6, 12))
    assert agreement(example) == Fraction(70, 100)
    assert kappa(example) == Fraction(29, 59)


def test_ac1_stays_high_where_kappa_collapses_as_in_gwets_example():
    # Gwet 2008: two readers, 125 subjects, nearly all on one side; kappa -0.0234, AC1 0.9408
    example = table((118, 5), (2, 0))
    assert agreement(example) == Fraction(118, 125)
    assert kappa(example) == pytest.approx(-0.0234, abs=5e-5)
    assert ac1(example, (0, 1)) == pytest.approx(0.9408, abs=5e-5)


def test_without_pairs_nothing_is_defined():
    assert [agreement({}), kappa({}), ac1({}, (True, False))] == [None] * 3
    assert kappa({(True, True): 0}) is None


def test_kappa_is_undefined_and_never_0_where_all_said_the_same():
    everyone = {(True, True): 9}
    assert kappa(everyone) is None
    assert ac1(everyone, (True, False)) == 1


def test_ac1_is_undefined_where_only_one_thing_could_be_said():
    assert ac1({(True, True): 9}, (True,)) is None


said = st.integers(0, 3)


@given(st.lists(st.tuples(said, said), min_size=2, max_size=40))
def test_both_coefficients_are_those_of_an_independent_library(pairs):
    offered = sorted({value for pair in pairs for value in pair})
    assume(len(offered) > 1)
    counted = Counter(pairs)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = ConfusionMatrix([a for a, _ in pairs], [b for _, b in pairs]).overall_stat
    assert agreement(counted) == pytest.approx(other["Overall ACC"])
    assert ac1(counted, offered) == pytest.approx(other["Gwet AC1"], abs=1e-12)
    assert kappa(counted) == pytest.approx(other["Kappa"], abs=1e-12)


@given(st.lists(st.tuples(said, said), min_size=1, max_size=40))
def test_neither_depends_on_who_came_first(pairs):
    turned = Counter((b, a) for a, b in pairs)
    assert kappa(turned) == kappa(Counter(pairs))
    assert ac1(turned, range(4)) == ac1(Counter(pairs), range(4))
