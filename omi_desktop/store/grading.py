"""Grades of the lead inspector in an inspection file: an entry under the criterion, its note the reason."""

from __future__ import annotations

from collections.abc import Iterable

from omi_desktop.records.changes import Answered, Change, Noted
from omi_desktop.records.grades import check_grade, touched_grades, understand_grade
from omi_desktop.records.text import kept
from omi_desktop.store.reader import InspectionReader


def entry_changes(
    inspection: InspectionReader, record: str, criterion: str, grade: str | None, reason: str
) -> list[Change]:
    """What sets a grade with its reason, or with None clears both; nothing where it stands so already.

    Raises InputProblem for a grade that does not exist, or one without a reason.
    """
    new = None if grade is None else understand_grade(inspection.instrument, criterion, grade)
    note = "" if new is None else kept(reason, "The reason").strip()
    check_grade(inspection.instrument, criterion, new, note)
    old, before = inspection.entry(record, criterion)
    changes: list[Change] = [Answered(record, criterion, old, new)] if old != new else []
    return [*changes, Noted(record, criterion, before, note)] if before != note else changes


def check_reasons(inspection: InspectionReader, changes: Iterable[Change]) -> None:
    """Look at the grades that changes have touched, once all are made. Raises InputProblem.

    Only then: in one deed the reason may come before its grade or after it.
    """
    for record, criterion in touched_grades(inspection.instrument, changes):
        check_grade(inspection.instrument, criterion, *inspection.entry(record, criterion))
