"""A reviewer's queries in an inspection: asked, replied to, closed; cases sent back and sealed."""

from __future__ import annotations

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.tables import did_you_mean
from omi_desktop.records import queries
from omi_desktop.records.annotations import RECORD_NOTES, notable
from omi_desktop.records.changes import Change, Record, RecordEdited
from omi_desktop.records.sealing import COMPLETE, RETURNED, STATUSES
from omi_desktop.store.inspection import Inspection

ACT = "review"


def ask(
    inspection: Inspection, record: Record, item: str, text: str, *, returned: bool = True
) -> list[Change]:
    """What asks a query; the case goes back to its assessor for correction unless `returned` says otherwise.

    Raises InputProblem for an item that the form does not have, an empty query, or where one is open.
    """
    _require(inspection, record, item)
    changes = queries.ask_changes(record.id, item, text, inspection.notes(record.id))
    return [*changes, *(give_back(record) if returned else [])]


def give_back(record: Record) -> list[Change]:
    """What returns a case for correction: a status that travels in its pack and comes back."""
    known = record.status in STATUSES and record.status != RETURNED
    return [RecordEdited(record.id, "status", record.status, RETURNED)] if known else []


def seal(record: Record) -> list[Change]:
    """What seals a record as complete, whatever is left in it."""
    known = record.status in STATUSES and record.status != COMPLETE
    return [RecordEdited(record.id, "status", record.status, COMPLETE)] if known else []


def reply(inspection: Inspection, record: Record, item: str, text: str) -> list[Change]:
    """What replies to the query on an item. Raises InputProblem where none is open."""
    _require(inspection, record, item)
    return queries.reply_changes(record.id, item, text, inspection.notes(record.id))


def close(inspection: Inspection, record: Record, item: str) -> list[Change]:
    """What closes the query on an item. Raises InputProblem where none is open."""
    _require(inspection, record, item)
    return queries.close_changes(record.id, item, inspection.notes(record.id))


def _require(inspection: Inspection, record: Record, item: str) -> None:
    if not notable(inspection.instrument, record.form, item):
        known = [one.id for one in inspection.instrument.items_of(record.form)]
        remedy = did_you_mean(item, (*known, RECORD_NOTES))
        raise InputProblem(f"{record.ref} has no item “{item}”.", remedy)
