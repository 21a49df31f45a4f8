"""Answers that two sides changed differently: the list of them, and the manager's decision on each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import Instrument
from omi_desktop.merging.receipt import Conflict
from omi_desktop.merging.target import Target
from omi_desktop.records.annotations import about, is_annotation, part_text
from omi_desktop.records.changes import Answered, Change, Deed, Noted, Remembered
from omi_desktop.records.revisions import Revision
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.trail import Entry

ACT = "merge decision"
Choice = tuple[str, str, str | None, str]
"""Record, item, and the value and note to settle it with."""


def conflicts(inspection: Inspection, target: Target | None = None) -> tuple[Conflict, ...]:
    """What is to be decided, in the order of the records and of the form."""
    target = target or Target(inspection)
    order = {record: place for place, record in enumerate(target.records)}
    items = {item: place for place, item in enumerate(target.instrument.items)}
    keys = sorted(target.open, key=lambda key: (order.get(key[0], -1), items.get(key[1], -1), key[1]))
    return tuple(_conflict(target, *key) for key in keys if key[0] in target.records)


def _conflict(target: Target, record: str, item: str) -> Conflict:
    return _told_of(target, record, item, target.heads(record)[item].all)


def _told_of(target: Target, record: str, item: str, revisions: Sequence[Revision]) -> Conflict:
    found, text = target.records[record], _text(target.instrument, item)
    return Conflict(record, found.form, found.ref, item, text, tuple(map(_told, revisions)))


def _text(instrument: Instrument, item: str) -> str:
    text = about(instrument, item)
    return f"{part_text(item)}: {text}" if is_annotation(item) else text


def _told(head: Revision) -> Document:
    return {"value": head.value, "note": head.note, "who": head.who, "at": head.at, "own": head.local}


@dataclass(frozen=True, slots=True)
class Decided:
    """What was to be decided once: what stands now, the answers that do not, who settled it and when."""

    conflict: Conflict
    by: str
    at: str
    """When, in UTC."""


def decided(inspection: Inspection) -> tuple[Decided, ...]:
    """What was settled, by a decision or because somebody came round; what is open again is not in it."""
    target = Target(inspection)
    losers: dict[tuple[str, str], list[Revision]] = {}
    for key, revision in inspection.settled_revisions():
        if key not in target.open and key[0] in target.records:
            losers.setdefault(key, []).append(revision)
    settled = _settled(inspection, set(losers))
    found = [_decided(target, key, losers[key], *told) for key, told in settled.items()]
    return tuple(sorted(found, key=lambda one: (one.conflict.ref, one.conflict.item)))


def _decided(
    target: Target, key: tuple[str, str], losers: list[Revision], entry: Entry, stood: Revision
) -> Decided:
    stands = target.heads(key[0])[key[1]].standing or stood
    others = {one.content: one for one in (stood, *losers) if one.content != stands.content}
    return Decided(_told_of(target, *key, [stands, *others.values()]), entry.who, entry.at)


def _settled(
    inspection: Inspection, wanted: set[tuple[str, str]]
) -> dict[tuple[str, str], tuple[Entry, Revision]]:
    """Of each answer, the history entry that settled it last, and what stood before that deed."""
    found: dict[tuple[str, str], tuple[Entry, Revision]] = {}
    nothing = Revision(None, "", "", "")
    now: dict[tuple[str, str], Revision] = {}
    before: dict[tuple[str, str], tuple[str, Revision]] = {}
    for entry in inspection.history() if wanted else ():
        key = (entry.record, entry.item)
        if key not in wanted:
            continue
        standing = now.get(key, nothing)
        if entry.field in ("value", "note"):
            if before.get(key, ("", nothing))[0] != entry.deed:
                before[key] = entry.deed, standing
            value, note = (
                (entry.new, standing.note) if entry.field == "value" else (standing.value, entry.new)
            )
            now[key] = Revision(value, note or "", entry.who, entry.at)
        elif entry.field == "settled":
            deed, earlier = before.get(key, ("", nothing))
            found[key] = entry, earlier if deed == entry.deed else standing
    return found


def open_count(inspection: Inspection) -> int:
    """How many answers are to be decided; those of cases taken out of the list are not."""
    found = {key for key, _ in inspection.open_revisions()}
    if not found:
        return 0
    there = {record.id for record in (*inspection.records(), *inspection.second_readings())}
    return sum(record in there for record, _ in found)


def answers_of(conflicts: Iterable[Conflict], who: str, ref: str = "") -> list[Choice]:
    """The answers that somebody gave to what is open, of one case or of all, as choices to decide for."""
    found = []
    for conflict in conflicts:
        if ref and conflict.ref != ref:
            continue
        # of two by the same person the one that stands comes first
        theirs = next((told for told in conflict.readings if told["who"] == who), None)
        if theirs:
            found.append(choice_of(conflict, theirs))
    return found


def choice_of(conflict: Conflict, reading: Document) -> Choice:
    """One of the answers of a conflict, as a choice to decide for."""
    return conflict.record, conflict.item, reading["value"], reading["note"]


def decide(inspection: Inspection, record: str, item: str, value: str | None, note: str) -> Deed:
    """Settle a conflict with one of its answers, or with another one; all of them stay in the history.

    The decision is kept: what was decided on is past, and merging the same workbooks again asks nothing.
    Raises InputProblem where nothing is to be decided, or for an answer that the item does not take.
    """
    return inspection.write(decision(inspection, [(record, item, value, note)]), ACT)


def decide_all(inspection: Inspection, choices: Iterable[Choice]) -> Deed:
    """Settle several conflicts in one deed: record, item, value and note of each."""
    return inspection.write(decision(inspection, choices), ACT)


def decision(inspection: Inspection, choices: Iterable[Choice]) -> list[Change]:
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
