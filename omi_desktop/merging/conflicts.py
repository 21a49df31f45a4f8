"""Answers that two sides changed differently: the list of them, and the manager's decision on each."""

from __future__ import annotations

from collections.abc import Iterable

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import Instrument
from omi_desktop.merging.receipt import Conflict
from omi_desktop.merging.target import Target
from omi_desktop.records.changes import Answered, Change, Deed, Noted, Remembered
from omi_desktop.records.revisions import Revision
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection

ACT = "merge decision"


def conflicts(inspection: Inspection, target: Target | None = None) -> tuple[Conflict, ...]:
    """What is to be decided, in the order of the records and of the form."""
    target = target or Target(inspection)
    order = {record: place for place, record in enumerate(target.records)}
    items = {item: place for place, item in enumerate(target.instrument.items)}
    keys = sorted(target.open, key=lambda key: (order.get(key[0], -1), items.get(key[1], -1), key[1]))
    return tuple(_conflict(target, *key) for key in keys if key[0] in target.records)


def _conflict(target: Target, record: str, item: str) -> Conflict:
    found, heads = target.records[record], target.heads(record)[item]
    return Conflict(
        record, found.form, found.ref, item, _text(target.instrument, item), tuple(map(_told, heads.all))
    )


def _text(instrument: Instrument, item: str) -> str:
    if item in instrument.items:
        return instrument.items[item].text
    criterion = instrument.criterion_by_id.get(item)
    return criterion.title if criterion else "notes on the whole record"


def _told(head: Revision) -> Document:
    return {"value": head.value, "note": head.note, "who": head.who, "at": head.at, "own": head.local}


def decide(inspection: Inspection, record: str, item: str, value: str | None, note: str) -> Deed:
    """Settle a conflict with one of its answers, or with another one; all of them stay in the history.

    The decision is kept: what was decided on is past, and merging the same workbooks again asks nothing.
    Raises InputProblem where nothing is to be decided, or for an answer that the item does not take.
    """
    return inspection.write(decision(inspection, [(record, item, value, note)]), ACT)


def decide_all(inspection: Inspection, choices: Iterable[tuple[str, str, str | None, str]]) -> Deed:
    """Settle several conflicts in one deed: record, item, value and note of each."""
    return inspection.write(decision(inspection, choices), ACT)


def decision(inspection: Inspection, choices: Iterable[tuple[str, str, str | None, str]]) -> list[Change]:
    """What settles conflicts, for callers with an undo of their own. Raises InputProblem."""
    changes: list[Change] = []
    for record, item, value, note in choices:
        heads = inspection.heads(record).get(item)
        if heads is None or not heads.open or heads.standing is None:
            raise InputProblem(f"There is nothing to decide about {item}.", "Look at the list again.")
        standing = heads.standing
        new = inspection.understood(record, item, value)
        if new != standing.value:
            changes.append(Answered(record, item, standing.value, new))
        if note != standing.note:
            changes.append(Noted(record, item, standing.note, note))
        changes.append(Remembered(record, item, settled=heads.open))
    return changes
