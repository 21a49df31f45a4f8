"""Facts that are a record's own columns: its reference and its assessor are never asked a second time."""

from __future__ import annotations

from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.records.changes import Answered, Change, Record, RecordAdded, RecordEdited
from omi_desktop.records.routing import Answers

COLUMNS = {"case_ref": "ref", "assessor": "assessor", "offender_manager": "offender_manager"}
"""The ids of such facts, and the column of the record that each is (CLI.md, details)."""


def added(instrument: Instrument, record: Record) -> list[Change]:
    """What adds a record: itself, and the facts that are its own columns."""
    changes: list[Change] = [RecordAdded(record)]
    for fact, column in COLUMNS.items():
        value = getattr(record, column)
        if value and _asked_of(instrument, fact, record.form):
            changes.append(Answered(record.id, fact, None, value))
    return changes


def edited(instrument: Instrument, record: Record, column: str, new: str, answers: Answers) -> list[Change]:
    """What changes a column of a record, and with it the fact that it is."""
    old = str(getattr(record, column))
    changes: list[Change] = [RecordEdited(record.id, column, old, new)] if old != new else []
    fact = next((fact for fact, of in COLUMNS.items() if of == column), "")
    if _asked_of(instrument, fact, record.form) and answers.get(fact) != (new or None):
        changes.append(Answered(record.id, fact, answers.get(fact), new or None))
    return changes


def _asked_of(instrument: Instrument, fact: str, form: str) -> bool:
    found = instrument.items.get(fact)
    return isinstance(found, Fact) and found.form == form
