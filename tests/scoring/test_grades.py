"""Management grades: every boundary of the rules in SCORING.md's words, and the same words as an oracle."""

from fractions import Fraction
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.instruments import library
from omi_desktop.scoring.grades import derived_grades, grade_of, management_grades
from tests.small import small
from tests.strategies import filled

VS, S, G, SAT, LESS = "very_strong", "strong", "good", "satisfactory", "less_than_satisfactory"
WELL, SATISFIED, PARTLY, NOT = "well_met", "satisfactorily_met", "partly_met", "not_met"

ESI_TABLE = [
    ([VS, VS, VS], "very_well_met"),
    ([VS], "very_well_met"),
    ([VS, VS, S], "well_met"),
    ([S, S, S], "well_met"),
    ([S, S, G], "satisfactorily_met"),
    ([VS, S, SAT], "satisfactorily_met"),
    # more than half, and half is not more than half
    ([S, S, SAT, SAT], "partly_met"),
    ([S, S, S, SAT, SAT], "satisfactorily_met"),
    # less than satisfactory spoils it
    ([VS, VS, VS, LESS], "not_met"),
    ([G, SAT, SAT], "partly_met"),
    ([S, SAT, SAT], "partly_met"),
    ([G, G, G], "partly_met"),
    ([G, LESS, SAT], "not_met"),
    ([SAT, SAT, SAT], "not_met"),
    ([SAT, LESS, LESS], "not_met"),
    ([LESS, LESS, LESS], "poor"),
    ([LESS], "poor"),
]

OMI_TABLE = [
    ([WELL, WELL, WELL], "well_met"),
    # at least half well met
    ([WELL, WELL, SATISFIED, SATISFIED], "well_met"),
    ([WELL, WELL, SATISFIED, SATISFIED, SATISFIED], "satisfactorily_met"),
    # at most one partly met
    ([WELL, WELL, WELL, PARTLY], "well_met"),
    ([WELL, WELL, WELL, WELL, PARTLY, PARTLY], "satisfactorily_met"),
    ([WELL, PARTLY], "well_met"),
    # none not met
    ([WELL, WELL, WELL, NOT], "partly_met"),
    # at least two thirds satisfactorily or well met
    ([SATISFIED, SATISFIED, PARTLY], "satisfactorily_met"),
    ([SATISFIED, SATISFIED, SATISFIED, PARTLY, PARTLY], "partly_met"),
    ([SATISFIED, SATISFIED, NOT], "partly_met"),
    # at least one third
    ([SATISFIED, PARTLY, PARTLY], "partly_met"),
    ([SATISFIED, NOT, NOT], "partly_met"),
    ([SATISFIED, PARTLY, PARTLY, PARTLY], "not_met"),
    ([PARTLY, PARTLY], "not_met"),
    ([NOT], "not_met"),
]


def esi_by_the_words(items: list[str]) -> str:
    order = [LESS, SAT, G, S, VS]
    ranks = [order.index(item) for item in items]
    at_least = {word: sum(rank >= order.index(word) for rank in ranks) for word in order}
    n = len(items)
    if at_least[VS] == n:
        return "very_well_met"
    if at_least[S] == n:
        return "well_met"
    if at_least[S] > n / 2 and at_least[SAT] == n:
        return "satisfactorily_met"
    if at_least[G] >= 1 and at_least[SAT] == n:
        return "partly_met"
    return "not_met" if at_least[SAT] else "poor"


def omi_by_the_words(items: list[str]) -> str:
    n, good = len(items), items.count(WELL) + items.count(SATISFIED)
    if NOT not in items and items.count(PARTLY) <= 1 and Fraction(items.count(WELL), n) >= Fraction(1, 2):
        return "well_met"
    if NOT not in items and Fraction(good, n) >= Fraction(2, 3):
        return "satisfactorily_met"
    return "partly_met" if Fraction(good, n) >= Fraction(1, 3) else "not_met"


ESI = {"programmes": ("esi-2005", "esi-ecp-2005"), "ratings": (VS, S, G, SAT, LESS)}
OMI = {"programmes": ("omi-2007", "omi-2008"), "ratings": (WELL, SATISFIED, PARTLY, NOT)}


def graded(programme: str, ratings: list[str]) -> str:
    grade = grade_of(library.shipped(programme), ratings)
    assert grade is not None
    return grade.id


@pytest.mark.parametrize("programme", ESI["programmes"])
@pytest.mark.parametrize(("ratings", "grade"), ESI_TABLE)
def test_esi_grades_at_their_boundaries(programme, ratings, grade):
    assert graded(programme, ratings) == graded(programme, ratings[::-1]) == grade
    assert esi_by_the_words(ratings) == grade


@pytest.mark.parametrize("programme", OMI["programmes"])
@pytest.mark.parametrize(("ratings", "grade"), OMI_TABLE)
def test_omi_grades_at_their_boundaries(programme, ratings, grade):
    assert graded(programme, ratings) == graded(programme, ratings[::-1]) == grade
    assert omi_by_the_words(ratings) == grade


@pytest.mark.parametrize("programme", ESI["programmes"])
def test_esi_grades_are_what_the_words_say_for_every_mixture_up_to_nine_items(programme):
    for count in range(1, 10):
        for ratings in combinations_with_replacement(ESI["ratings"], count):
            assert graded(programme, list(ratings)) == esi_by_the_words(list(ratings)), ratings


@pytest.mark.parametrize("programme", OMI["programmes"])
def test_omi_grades_are_what_the_words_say_for_every_mixture_up_to_twelve_items(programme):
    for count in range(1, 13):
        for ratings in combinations_with_replacement(OMI["ratings"], count):
            assert graded(programme, list(ratings)) == omi_by_the_words(list(ratings)), ratings


@pytest.mark.parametrize("programme", ["esi-2005", "omi-2008"])
def test_nothing_rated_is_no_grade(programme):
    assert grade_of(library.shipped(programme), []) is None


@pytest.mark.parametrize("programme", ["omi2-2011", "iaow-2013"])
def test_programmes_without_grades_give_none(programme):
    assert derived_grades(library.shipped(programme), {}) == []


def test_items_that_are_not_scored_are_left_out_of_the_grade():
    instrument = library.shipped("esi-2005")
    items = instrument.questions_in("A1")
    left_out = [item.id for item in items if not item.scored]
    assert len(left_out) == 1
    answers = {item.id: VS for item in items} | dict.fromkeys(left_out, LESS)
    a1 = derived_grades(instrument, answers)[0]
    assert (a1.grade.id, a1.rated, a1.items, a1.provisional) == ("very_well_met", 9, 9, False)


def test_a_grade_is_provisional_until_every_item_is_rated():
    instrument = library.shipped("omi-2008")
    first, *others = [item.id for item in instrument.questions_in("4.1")]
    begun = derived_grades(instrument, {first: WELL})[0]
    assert (begun.criterion, begun.grade.id, begun.rated, begun.items) == ("4.1", "well_met", 1, 9)
    assert begun.provisional
    done = derived_grades(instrument, dict.fromkeys([first, *others], SATISFIED))[0]
    assert (done.grade.id, done.provisional) == ("satisfactorily_met", False)


def test_an_item_behind_a_closed_gate_is_not_waited_for():
    closed = derived_grades(small(), {"vision": "weak", "partners": "strong"})[0]
    assert (closed.grade.id, closed.rated, closed.items, closed.provisional) == ("not_met", 1, 1, False)
    opened = derived_grades(small(), {"vision": "strong"})[0]
    assert (opened.grade.id, opened.rated, opened.items, opened.provisional) == ("met", 1, 2, True)


def test_a_grade_set_holds_and_the_derived_one_stays_beside_it():
    answers = {"vision": "strong", "partners": "strong"}
    (unset,) = management_grades(small(), answers, {"M.1": "only evidence"})
    assert (unset.derived.grade.id, unset.set, unset.reason, unset.grade.id) == ("met", None, "", "met")
    (found,) = management_grades(small(), {**answers, "M.1": "not_met"}, {"M.1": "Staff told us otherwise"})
    assert (found.derived.grade.id, found.set.id, found.grade.id) == ("met", "not_met", "not_met")
    assert (found.reason, found.derived.rated, found.derived.items) == ("Staff told us otherwise", 2, 2)


def test_a_grade_may_be_set_before_anything_is_rated():
    (found,) = management_grades(small(), {"M.1": "not_met"}, {"M.1": "why"})
    assert (found.derived.grade, found.derived.rated, found.grade.id) == (None, 0, "not_met")
    assert found.derived.provisional


def test_a_grade_that_the_instrument_does_not_have_does_not_hold():
    (found,) = management_grades(small(), {"vision": "weak", "M.1": "splendid"}, {"M.1": "why"})
    assert (found.set, found.reason, found.grade.id) == (None, "", "not_met")


@given(filled(small(), "management"), st.sampled_from([None, "met", "not_met"]))
def test_setting_a_grade_never_moves_the_derived_one(answers, grade):
    own = {"M.1": grade} if grade else {}
    (alone,), (found,) = derived_grades(small(), answers), management_grades(small(), answers | own, {})
    assert found.derived == alone
    assert found.grade == (found.set if grade else alone.grade)
