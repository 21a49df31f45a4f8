"""Whether changes stand in a file already: a write may fail at its last flush and be there all the same."""

from __future__ import annotations

from omi_desktop.errors import InputProblem
from omi_desktop.records.changes import (
    Answered,
    Change,
    Deed,
    InspectionEdited,
    Noted,
    RecordAdded,
    RecordEdited,
)
from omi_desktop.store.inspection import Inspection


def deed_standing(inspection: Inspection, changes: tuple[Change, ...]) -> Deed | None:
    """The deed of these changes where the file holds what each was to bring about, None where it does not."""
    last = inspection.last_entry()
    if last is None or not all(_stands(inspection, change) for change in changes):
        return None
    return Deed(changes, last.seq, last.at)


def _stands(inspection: Inspection, change: Change) -> bool:
    match change:
        case Answered(record, item, _, new):
            return inspection.entry(record, item)[0] == new
        case Noted(record, item, _, new):
            return inspection.entry(record, item)[1] == new
        case InspectionEdited(field, _, new):
            return bool(getattr(inspection.details, field) == new)
        case RecordAdded(record):
            return _is_there(inspection, record.id)
        case RecordEdited(record, "removed", _, new):
            return inspection.removal(record) == new
        case RecordEdited(record, field, _, new):
            return bool(getattr(inspection.record(record), field) == new)
    return False


def _is_there(inspection: Inspection, record: str) -> bool:
    try:
        return inspection.record(record).id == record
    except InputProblem:
        return False
