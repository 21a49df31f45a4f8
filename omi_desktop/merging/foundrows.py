"""An edited row as it was found: what answer it gives, and what takes the place of what stands."""

from __future__ import annotations

from omi_desktop.errors import InputProblem
from omi_desktop.merging.delivery import Found
from omi_desktop.merging.fitting import Fitting
from omi_desktop.merging.target import Target
from omi_desktop.records.changes import Answered, Change, Noted, Record
from omi_desktop.records.revisions import Heads, Revision, united
from omi_desktop.records.values import understand
from omi_desktop.store.trail import now


class NotTaken(Exception):
    """Why the form cannot hold what was found."""


def as_found(row: Found, record: Record, target: Target, fitting: Fitting) -> Revision:
    """The answer that a row gives, in the name of who decided to take it. Raises NotTaken."""
    item = target.instrument.items.get(row.item)
    try:
        value = understand(item, row.value) if item and row.value.strip() else row.value or None
    except InputProblem as problem:
        raise NotTaken(problem.title.rstrip(".")) from problem
    revision = Revision(value, row.note, target.inspection.who, now())
    if fault := fitting.fault(record.form, row.item, revision):
        raise NotTaken(fault)
    return revision


def overriding(record: str, item: str, heads: Heads, new: Revision) -> tuple[list[Change], Heads]:
    """What puts an answer in the place of the one that stands, and what is known then."""
    old = heads.standing or Revision(None, "", "", "")
    changes: list[Change] = []
    if new.value != old.value:
        changes.append(Answered(record, item, old.value, new.value))
    if new.note != old.note:
        changes.append(Noted(record, item, old.note, new.note))
    past = united(heads.past, {old.content: old.at}) if heads.standing else heads.past
    return changes, Heads(new, heads.open, past)
