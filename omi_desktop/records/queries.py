"""A reviewer's queries on answers: asked, replied to, closed; each step with who and when.

The functions that end in `_changes` give what to write: one deed with one step of undo.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from omi_desktop.errors import InputProblem
from omi_desktop.records.annotations import CLOSED, REPLY, REVIEW, parse, review_id
from omi_desktop.records.changes import Change, Noted
from omi_desktop.records.evidence import MARKED
from omi_desktop.records.text import kept

OPEN, ANSWERED, SETTLED = "open", "replied", "closed"
STATES = (OPEN, ANSWERED, SETTLED)


class Entry(Protocol):
    """What a file keeps of one item: store.reader.Kept is one."""

    @property
    def record(self) -> str:
        """The record's id."""

    @property
    def item(self) -> str:
        """What it is kept under."""

    @property
    def note(self) -> str:
        """Its text."""

    @property
    def answered_by(self) -> str:
        """Who wrote it."""

    @property
    def answered_at(self) -> str:
        """When, in UTC, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Query:
    """One query on an item, a criterion or (`notes`) a record."""

    record: str
    item: str
    number: int
    text: str = ""
    who: str = ""
    at: str = ""
    reply: str = ""
    replied_by: str = ""
    replied_at: str = ""
    closed_by: str = ""
    closed_at: str = ""

    @property
    def state(self) -> str:
        """One of STATES: it is closed by whoever asked, with or without a reply."""
        if self.closed_at:
            return SETTLED
        return ANSWERED if self.reply else OPEN


def queries_of(entries: Iterable[Entry]) -> list[Query]:
    """The queries among what is kept of records (`Inspection.kept`), those of an item as they were asked."""
    found: dict[tuple[str, str, int], Query] = {}
    for entry in entries:
        parsed = parse(entry.item)
        if parsed is None or parsed.part != REVIEW or not entry.note:
            continue
        key = (entry.record, parsed.base, parsed.number)
        found[key] = _with(found.get(key, Query(*key)), parsed.step, entry)
    # a query taken back by undo leaves nothing to reply to
    return sorted((q for q in found.values() if q.text), key=lambda q: (q.record, q.item, q.number))


def _with(query: Query, step: str, entry: Entry) -> Query:
    if step == REPLY:
        return replace(query, reply=entry.note, replied_by=entry.answered_by, replied_at=entry.answered_at)
    if step == CLOSED:
        return replace(query, closed_by=entry.answered_by, closed_at=entry.answered_at)
    return replace(query, text=entry.note, who=entry.answered_by, at=entry.answered_at)


def ask_changes(record: str, item: str, text: str, notes: Mapping[str, str]) -> list[Change]:
    """Ask a query on an item. Raises InputProblem for an empty one, or where one is not closed yet."""
    if not text.strip():
        raise InputProblem("A query needs words.", "Write what is to be looked at.")
    numbers = sorted(a.number for i in notes if (a := parse(i)) and a.part == REVIEW and a.base == item)
    last = numbers[-1] if numbers else 0
    if last and not notes.get(review_id(item, last, CLOSED)):
        raise InputProblem(f"{item} has a query already.", "Close it first, or write in its reply.")
    where = review_id(item, last + 1)
    return [Noted(record, where, notes.get(where, ""), kept(text, "The query").strip())]


def reply_changes(record: str, item: str, text: str, notes: Mapping[str, str]) -> list[Change]:
    """Reply to the query on an item, or change the reply. Raises InputProblem where none is open."""
    if not text.strip():
        raise InputProblem("A reply needs words.", "Write what was found.")
    where = review_id(item, _open_number(item, notes), REPLY)
    old, new = notes.get(where, ""), kept(text, "The reply").strip()
    return [Noted(record, where, old, new)] if old != new else []


def close_changes(record: str, item: str, notes: Mapping[str, str]) -> list[Change]:
    """Close the query on an item, replied to or not. Raises InputProblem where none is open."""
    return [Noted(record, review_id(item, _open_number(item, notes), CLOSED), "", MARKED)]


def _open_number(item: str, notes: Mapping[str, str]) -> int:
    found = [a for i in notes if notes[i] and (a := parse(i)) and a.part == REVIEW and a.base == item]
    closed = {a.number for a in found if a.step == CLOSED}
    numbers = [a.number for a in found if not a.step and a.number not in closed]
    if not numbers:
        raise InputProblem(f"{item} has no query that is open.", "Look at the list: omi query list FILE.")
    return max(numbers)
