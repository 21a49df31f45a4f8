"""Undo across a restart: what this user did before, read from the history as steps of undo and redo."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from omi_desktop.app.undo import DeedCommand
from omi_desktop.records.changes import (
    Answered,
    Change,
    Deed,
    InspectionEdited,
    Noted,
    Record,
    RecordAdded,
    RecordEdited,
)
from omi_desktop.store.migrations import INSPECTION_FIELDS, RECORD_FIELDS
from omi_desktop.store.recent import newest_deeds
from omi_desktop.store.trail import Entry

if TYPE_CHECKING:
    from omi_desktop.app.session import Session

ENTRIES, STEPS = 400, 100
"""How far back the history is looked through, and the most steps that are offered."""
ONE_VISIT = timedelta(seconds=5)
"""What was saved of a note within so much of the time before is taken for the same visit to it."""


def restore(session: Session) -> None:
    """Fill the empty undo stack of a session with what its user did before, as far as nothing is in doubt."""
    if session.inspection.read_only or session.undo_stack.count():
        return
    steps = Steps()
    for entries in newest_deeds(session.inspection, ENTRIES):
        if entries[0].who == session.inspection.who:
            steps.take(entries)
    done = _visits(steps.done[-STEPS:])
    for deed in done:
        session.end_typing()
        session.undo_stack.push(DeedCommand(session, deed))
    for deed in reversed(steps.undone):
        session.end_typing()
        session.undo_stack.push(DeedCommand(session, deed))
    session.end_typing()
    with session.only_counting():
        # what was taken back stays so: the steps above are there to be done again
        session.undo_stack.setIndex(len(done))


class Steps:
    """The stack of undo as the history tells of it: what is done, and what was taken back last."""

    def __init__(self) -> None:
        self.done: list[Deed] = []
        self.undone: list[Deed] = []

    def take(self, entries: list[Entry]) -> None:
        """Follow one more deed; one that cannot be told apart ends what can be taken back before it."""
        changes = changes_of(entries)
        act = entries[0].act
        if changes is None:
            self._forget()
        elif act == "edit" or act.startswith("sample "):
            self.done.append(Deed(changes, entries[-1].seq, entries[-1].at))
            self.undone.clear()
        elif not self._follow(act, changes):
            self._forget()

    def _follow(self, act: str, changes: tuple[Change, ...]) -> bool:
        """Whether an undo or redo is of what was done last; an import, a merge or the like is neither."""
        match act:
            case "undo":
                return self._undo(changes)
            case "redo":
                return self._redo(changes)
        return False

    def _forget(self) -> None:
        self.done.clear()
        self.undone.clear()

    def _undo(self, changes: tuple[Change, ...]) -> bool:
        """Move what was taken back; a note that was saved in several pieces was taken back as one."""
        whole: Deed | None = None
        while self.done:
            deed = self.done.pop()
            whole = joined(deed, whole) if whole else deed
            if whole is None:
                return False
            if whole.inverse == changes:
                self.undone.append(whole)
                return True
            if len(whole.changes) != 1 or not isinstance(whole.changes[0], Noted):
                return False
        return False

    def _redo(self, changes: tuple[Change, ...]) -> bool:
        if not self.undone:
            return False
        deed = self.undone.pop()
        forward = tuple(change.inverse for change in reversed(deed.inverse))
        self.done.append(deed)
        return forward == changes


def joined(first: Deed, second: Deed) -> Deed | None:
    """Two savings of one note as one; None where they are not that."""
    match first.changes, second.changes:
        case (Noted(record, item, old, between),), (Noted(other, its, then, new),) if (
            record,
            item,
            between,
        ) == (other, its, then):
            return Deed((Noted(record, item, old, new),), second.seq, second.at)
    return None


def _visits(deeds: Iterable[Deed]) -> list[Deed]:
    """The same with what was saved of a note in one visit as one step."""
    found: list[Deed] = []
    for deed in deeds:
        near = bool(found) and _moment(deed) - _moment(found[-1]) <= ONE_VISIT
        whole = joined(found[-1], deed) if near else None
        found[-1:] = [whole] if whole else [*found[-1:], deed]
    return found


def _moment(deed: Deed) -> datetime:
    return datetime.fromisoformat(deed.at)


def changes_of(entries: list[Entry]) -> tuple[Change, ...] | None:
    """The changes that one deed made, None where an entry is of a kind that is not taken back here."""
    added = {entry.record for entry in entries if entry.field == "added"}
    changes = [_change(entry) for entry in entries if not _belongs_to_added(entry, added)]
    known = tuple(change for change in changes if change is not None)
    return known if len(known) == len(changes) else None


def _belongs_to_added(entry: Entry, added: set[str]) -> bool:
    """What a record had from the start goes and comes with it."""
    return entry.record in added and not entry.item and entry.field != "added" and not entry.old


def _change(entry: Entry) -> Change | None:
    if entry.item:
        return _change_of_item(entry)
    if entry.field == "added":
        form, _, ref = (entry.new or "").partition(" ")
        return RecordAdded(Record(entry.record, form, ref))
    if entry.record and entry.field in RECORD_FIELDS:
        return RecordEdited(entry.record, entry.field, entry.old or "", entry.new or "")
    if not entry.record and entry.field in INSPECTION_FIELDS:
        return InspectionEdited(entry.field, entry.old or "", entry.new or "")
    return None


def _change_of_item(entry: Entry) -> Change | None:
    if entry.field == "value":
        return Answered(entry.record, entry.item, entry.old, entry.new)
    if entry.field == "note":
        return Noted(entry.record, entry.item, entry.old or "", entry.new or "")
    return None
