"""Management grades out of rated items, by the instrument's own ordered list of conditions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from omi_desktop.instruments.model import NOT_APPLICABLE, Grade, GradeCondition, Instrument
from omi_desktop.records.routing import Answers, counted_answers, routing


@dataclass(frozen=True, slots=True)
class DerivedGrade:
    """The grade of a criterion out of the items rated so far; provisional while some are unrated."""

    criterion: str
    grade: Grade | None
    rated: int
    items: int

    @property
    def provisional(self) -> bool:
        """Whether items are still unrated."""
        return self.rated < self.items


@dataclass(frozen=True, slots=True)
class ManagementGrade:
    """The grade of a criterion: by the rule, or as the lead inspector set it with a reason."""

    derived: DerivedGrade
    set: Grade | None
    reason: str

    @property
    def grade(self) -> Grade | None:
        """The grade that holds: the one set, otherwise the one derived."""
        return self.set or self.derived.grade


def management_grades(
    instrument: Instrument, answers: Answers, notes: Mapping[str, str]
) -> list[ManagementGrade]:
    """The grades of all criteria graded, out of the answers and notes of the form filled in once.

    Under the id of a criterion stand the grade set by the lead inspector, if any, and its reason.
    """
    grades = {grade.id: grade for grade in instrument.scoring.management.grades}
    found = []
    for derived in derived_grades(instrument, answers):
        own = grades.get(answers.get(derived.criterion, ""))
        # without a grade set, the note is evidence on the criterion
        found.append(ManagementGrade(derived, own, notes.get(derived.criterion, "") if own else ""))
    return found


def derived_grades(instrument: Instrument, answers: Answers) -> list[DerivedGrade]:
    """The grade of every criterion that the instrument grades, out of the management form's answers."""
    return [_derived(instrument, criterion, answers) for criterion in instrument.scoring.management.criteria]


def _derived(instrument: Instrument, criterion: str, answers: Answers) -> DerivedGrade:
    form = instrument.section_by_id[instrument.criterion_by_id[criterion].section].form
    applying = routing(instrument, form).applying(answers)
    asked = [q for q in instrument.questions_in(criterion) if q.scored and q.id in applying]
    counted = counted_answers(instrument, form, answers)
    given = [counted.get(question.id) for question in asked]
    ratings = [rating for rating in given if rating not in (None, NOT_APPLICABLE)]
    items = len(asked) - given.count(NOT_APPLICABLE)
    return DerivedGrade(criterion, grade_of(instrument, [r for r in ratings if r]), len(ratings), items)


def grade_of(instrument: Instrument, ratings: Sequence[str]) -> Grade | None:
    """The first grade whose conditions all hold over the ratings; None while nothing is rated."""
    if not ratings:
        return None
    grades = instrument.scoring.management.grades
    return next((g for g in grades if all(holds(c, ratings) for c in g.conditions)), None)


def holds(condition: GradeCondition, ratings: Sequence[str]) -> bool:
    """Whether a condition holds over the ratings."""
    count = sum(rating in condition.ratings for rating in ratings)
    share = Fraction(count, len(ratings))
    return (
        (condition.at_least is None or count >= condition.at_least)
        and (condition.at_most is None or count <= condition.at_most)
        and (condition.at_least_share is None or share >= condition.at_least_share)
        and (condition.more_than_share is None or share > condition.more_than_share)
    )
