"""The status of a record: open, sealed as complete, returned for correction; and what changed after sealing.

Sealing is `Inspection.edit_record(record, "status", COMPLETE)`: one deed, undone like any other. It forbids
nothing: an answer changed afterwards stands, and the record says that it was changed after sealing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from omi_desktop.records.annotations import INTERVIEW, is_review, parse

OPEN, COMPLETE, RETURNED = "open", "complete", "returned"
STATUSES = (OPEN, COMPLETE, RETURNED)
"""Of a record that is in the list; a case that was replaced says by which."""


class Step(Protocol):
    """An entry of the history: store.trail.Entry is one."""

    @property
    def at(self) -> str:
        """When, in UTC, ISO 8601."""

    @property
    def deed(self) -> str:
        """What was written together."""

    @property
    def item(self) -> str:
        """What it is kept under."""

    @property
    def field(self) -> str:
        """What changed: value, note, status, ..."""

    @property
    def old(self) -> str | None:
        """What stood there."""

    @property
    def new(self) -> str | None:
        """What stands there."""


@dataclass(frozen=True, slots=True)
class Seal:
    """When a record was sealed, and which of its items differ from what was sealed."""

    at: str
    changed: tuple[str, ...] = ()


def seal_of(history: Iterable[Step]) -> Seal | None:
    """The seal of a record out of its history, None where it is not sealed.

    A pack begins with the seal as it then was, so what was changed before it was made does not show in it. A
    reviewer's queries and the state of the interview are no change of the record; what was changed and
    changed back is none either.
    """
    entries = list(history)
    statuses = [place for place, entry in enumerate(entries) if entry.field == "status"]
    if not statuses or entries[statuses[-1]].new != COMPLETE:
        return None
    sealed = entries[statuses[-1]]
    first: dict[tuple[str, str], str] = {}
    last: dict[tuple[str, str], str] = {}
    for place, entry in enumerate(entries):
        # what a merge brings keeps its time; within one millisecond the order tells, but of a pack's making
        at_once = entry.at == sealed.at and place > statuses[-1] and entry.deed != sealed.deed
        later = entry.at > sealed.at or at_once
        if later and entry.field in ("value", "note") and not _is_beside(entry.item):
            key = (entry.item, entry.field)
            first.setdefault(key, entry.old or "")
            last[key] = entry.new or ""
    changed = dict.fromkeys(item for (item, field), new in last.items() if first[item, field] != new)
    return Seal(sealed.at, tuple(changed))


def _is_beside(item: str) -> bool:
    """Whether it tells how far the work on the record has got, and nothing that was found in it."""
    found = parse(item)
    return is_review(item) or (found is not None and found.part == INTERVIEW)
