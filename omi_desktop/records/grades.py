"""Grades that the lead inspector sets: what may be set on which criterion, and only with a reason."""

from __future__ import annotations

from collections.abc import Iterable

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import Criterion, Instrument
from omi_desktop.instruments.tables import did_you_mean
from omi_desktop.records.changes import Answered, Change, Noted
from omi_desktop.records.text import clean


def graded_on(instrument: Instrument, form: str, item: str) -> bool:
    """Whether it is a criterion of the form that is graded: a grade set is kept under its id, as an item."""
    if item not in instrument.scoring.management.criteria:
        return False
    return form_of_criterion(instrument, item) == form


def graded_criterion(instrument: Instrument, criterion: str) -> Criterion:
    """A criterion that is graded. Raises InputProblem for any other."""
    wanted = instrument.scoring.management.criteria
    if criterion not in wanted:
        raise InputProblem(f"“{criterion}” is no criterion that is graded.", did_you_mean(criterion, wanted))
    return instrument.criterion_by_id[criterion]


def form_of_criterion(instrument: Instrument, criterion: str) -> str:
    """The id of the form that a criterion stands on."""
    return instrument.section_by_id[instrument.criterion_by_id[criterion].section].form


def understand_grade(instrument: Instrument, criterion: str, given: str) -> str:
    """The id of a grade, given by id or by text, whatever the case of the letters.

    Raises InputProblem for a grade that the instrument does not have, saying which there are.
    """
    folded = given.strip().casefold()
    for grade in instrument.scoring.management.grades:
        if folded in (grade.id.casefold(), grade.text.casefold()):
            return grade.id
    raise _unknown_grade(instrument, criterion, given)


def check_grade(instrument: Instrument, criterion: str, grade: str | None, reason: str) -> None:
    """A grade is kept by its id and beside its reason. Raises InputProblem where it would not be.

    "The lead inspector may set another grade with a written reason" (SCORING.md, Management grades).
    """
    if grade is None:
        return
    if grade_text(instrument, grade) is None:
        raise _unknown_grade(instrument, criterion, grade)
    if not reason.strip():
        named = f"“{grade_text(instrument, grade)}” for {criterion}"
        raise InputProblem(
            f"A grade set by the lead inspector needs its reason: {named} has none.",
            "Write the reason as its note.",
        )


def grade_text(instrument: Instrument, grade: str) -> str | None:
    """A grade as a person reads it; None where the instrument has no such grade."""
    return next((known.text for known in instrument.scoring.management.grades if known.id == grade), None)


def touched_grades(instrument: Instrument, changes: Iterable[Change]) -> list[tuple[str, str]]:
    """The record and criterion of each entry of a grade that changes touch, its value or its note."""
    wanted = instrument.scoring.management.criteria
    entries = (change for change in changes if isinstance(change, Answered | Noted))
    return list(dict.fromkeys((entry.record, entry.item) for entry in entries if entry.item in wanted))


def _unknown_grade(instrument: Instrument, criterion: str, given: str) -> InputProblem:
    shown = clean(given if len(given) <= 60 else f"{given[:60]}…")[0]
    known = tuple(grade.id for grade in instrument.scoring.management.grades)
    return InputProblem(
        f"Criterion {criterion} has no grade “{shown}”.", did_you_mean(given.casefold(), known)
    )
