"""Ratings from which a grade follows, by the instrument's own rule."""

import pytest

from omi_desktop.demo.cohort import Draw
from omi_desktop.demo.ratings import ratings_for
from omi_desktop.instruments import library
from omi_desktop.scoring.grades import grade_of

GRADED = [
    (identity, criterion, grade.id)
    for identity in library.ids()
    for criterion in library.shipped(identity).scoring.management.criteria
    for grade in library.shipped(identity).scoring.management.grades
]


@pytest.mark.parametrize(("identity", "criterion", "grade"), GRADED)
def test_every_grade_can_be_reached_in_every_criterion(identity, criterion, grade):
    instrument = library.shipped(identity)
    ratings = ratings_for(instrument, criterion, grade, [], Draw(1))
    scored = [question.id for question in instrument.questions_in(criterion) if question.scored]
    assert sorted(ratings) == sorted(scored)
    assert grade_of(instrument, list(ratings.values())).id == grade


def test_what_the_report_criticises_gets_the_lowest_ratings():
    ratings = ratings_for(library.shipped("omi-2008"), "4.5", "partly_met", ["4.5.05", "4.5.07"], Draw(1))
    order = ["well_met", "satisfactorily_met", "partly_met", "not_met"]
    lowest = max(order.index(rating) for item, rating in ratings.items() if item not in ("4.5.05", "4.5.07"))
    assert all(order.index(ratings[item]) >= lowest for item in ("4.5.05", "4.5.07"))


def test_an_unknown_grade_leads_to_no_ratings():
    assert ratings_for(library.shipped("omi-2008"), "4.5", "splendid", [], Draw(1)) == {}
