"""Where a delivered record belongs: to the inspection's own, beside it, among the new ones, or nowhere."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from omi_desktop.fieldwork.allocation import same
from omi_desktop.merging.target import Target
from omi_desktop.records.changes import SECOND, Record, another_reading

CASE = "case"
_SHEETS = uuid.UUID("0f3f5e5c-53cb-4f5e-8f3a-5a3f52a0b7d4")


@dataclass(frozen=True, slots=True)
class Place:
    """The record that answers go to; `refused` where they cannot."""

    record: Record
    new: bool = False
    refused: str = ""


def place(delivered: Record, reader: str, target: Target) -> Place:
    """Where a record of an export belongs.

    Each rule looks at the record, its reader and the inspection's own list alone, never at what was merged
    before, so that the order of merging makes no difference.
    """
    found = target.record(delivered.id)
    if found and found.removed:
        return Place(delivered, refused=f"{found.ref} was taken out of the inspection")
    if found:
        return _of_known(found, delivered, reader, target)
    if delivered.reading:
        return _of_reading(delivered, target)
    if delivered.form == CASE:
        return Place(delivered, refused=f"the inspection has no case {delivered.ref}")
    return _of_new(delivered, reader, target)


def _of_known(found: Record, delivered: Record, reader: str, target: Target) -> Place:
    """Of the allocated assessor, or where nobody is allocated, it is the record itself."""
    allocated = _allocated(found, target)
    if found.reading or delivered.reading or not allocated or not reader or same(reader) == same(allocated):
        return Place(found)
    if not _of_a_case(found, target):
        return Place(found)
    return _second(found, reader, target)


def _second(own: Record, reader: str, target: Target) -> Place:
    second = another_reading(own, reader)
    second = replace(second, offender_manager=own.offender_manager)
    there = target.record(second.id)
    if there and there.removed:
        return Place(second, refused=f"the second reading of {own.ref} was taken out of the inspection")
    return Place(there or second, new=there is None)


def _of_reading(delivered: Record, target: Target) -> Place:
    """A reading that an export names as such keeps its id; the case has to be there."""
    own = target.record(delivered.parent)
    if own is None or own.removed:
        return Place(delivered, refused=f"the inspection has no case {delivered.ref}")
    return Place(replace(delivered, removed=False), new=True)


def _of_new(delivered: Record, reader: str, target: Target) -> Place:
    """A record made on an assessor's computer: a questionnaire, or a form filled in once."""
    form = target.instrument.form_by_id.get(delivered.form)
    if form is None:
        return Place(delivered, refused=f"there is no form {delivered.form}")
    if form.once:
        return _sheet(delivered, None, target)
    parent = target.record(delivered.parent) if delivered.parent else None
    if delivered.parent and (parent is None or parent.removed):
        return Place(delivered, refused=f"the inspection has no case {delivered.ref}")
    if form.per != CASE or parent is None:
        return Place(delivered, new=True)
    allocated = parent.assessor
    if not parent.reading and (not allocated or not reader or same(reader) == same(allocated)):
        return _sheet(delivered, parent, target)
    case = parent if parent.reading else another_reading(parent, reader)
    return _found(replace(delivered, parent=case.id, assessor=reader, reading=SECOND), case.id, target)


def _sheet(delivered: Record, parent: Record | None, target: Target) -> Place:
    """The one record of a form: whoever began it, all fill in the same, so that it names none of them."""
    own = target.sheet(delivered.form, parent.id if parent else "")
    if own:
        return Place(own)
    ref, assessor, of = (parent.ref, parent.assessor, parent.id) if parent else ("", "", target.id)
    return _found(
        replace(delivered, ref=ref, assessor=assessor, parent=parent.id if parent else ""), of, target
    )


def _found(record: Record, of: str, target: Target) -> Place:
    """The record under the id that follows from what it is of, since several files may have begun it."""
    record = replace(record, id=str(uuid.uuid5(_SHEETS, f"{of} {record.form} {record.reading}")))
    there = target.record(record.id)
    return Place(there or record, new=there is None)


def _allocated(record: Record, target: Target) -> str:
    """Whose it is: the assessor's, or where it names none, its case's."""
    parent = target.record(record.parent) if record.parent else None
    return record.assessor or (parent.assessor if parent else "")


def _of_a_case(record: Record, target: Target) -> bool:
    form = target.instrument.form_by_id.get(record.form)
    return record.form == CASE or bool(form and form.per == CASE)
