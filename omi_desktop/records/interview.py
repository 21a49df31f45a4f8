"""The interview with the practitioner: which questions need it, and whether it took place."""

from __future__ import annotations

from collections.abc import Mapping

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.records.annotations import INTERVIEW, RECORD_NOTES, annotation
from omi_desktop.records.changes import Change, Noted
from omi_desktop.records.evidence import to_ask
from omi_desktop.records.routing import RecordState

READ, INTERVIEWED, UNAVAILABLE = "read", "interviewed", "unavailable"
STATES = ("", READ, INTERVIEWED, UNAVAILABLE)
"""Not said yet; read, the interview to come; interviewed; the practitioner is unavailable."""
STATE_TEXT = {
    "": "Not read yet",
    READ: "Read, to be interviewed",
    INTERVIEWED: "Interviewed",
    UNAVAILABLE: "Practitioner unavailable",
}
ITEM = annotation(RECORD_NOTES, INTERVIEW)
"""The item under which a record keeps the state, as a note."""


def interview_state(notes: Mapping[str, str]) -> str:
    """How far the interview of a record has got: one of STATES."""
    found = notes.get(ITEM, "")
    return found if found in STATES else ""


def interview_changes(record: str, state: str, notes: Mapping[str, str]) -> list[Change]:
    """What sets the state. Raises InputProblem for one that there is not."""
    if state not in STATES:
        raise InputProblem(f"“{state}” is no state of an interview.", f"Use one of {', '.join(STATES[1:])}.")
    old = notes.get(ITEM, "")
    return [Noted(record, ITEM, old, state)] if old != state else []


def interview_items(instrument: Instrument, state: RecordState, notes: Mapping[str, str]) -> tuple[str, ...]:
    """What to go through with the practitioner, in the form's order: items that apply and need them.

    Those the instrument marks, and those an assessor marked "ask the offender manager". Criteria and
    the whole record come last.
    """
    asked = to_ask(notes)
    items = [
        item.id
        for item in state.routing.items.values()
        if item.id in state.applying
        and ((isinstance(item, Question) and item.practitioner) or item.id in asked)
    ]
    return (*items, *(item for item in asked if item not in instrument.items))
