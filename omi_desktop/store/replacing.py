"""A case of the list that cannot be read, replaced by another: kept with the reason, out of the scores."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from omi_desktop.errors import InputProblem
from omi_desktop.records.changes import Record, RecordEdited
from omi_desktop.records.text import kept

REPLACED = "replaced by "
"""How the status of a case begins that was replaced; the reference of the new one follows."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """A case that was replaced, by which one, and why."""

    record: str
    ref: str
    by: str
    reason: str


def taken_out(old: Record, sheets: Iterable[Record], new_ref: str, reason: str) -> Iterator[RecordEdited]:
    """What takes a case and its second forms out of list and scores; every answer in them stays.

    The reason stands where other records say only that they are removed. Raises InputProblem where there
    is none, or the case is out already.
    """
    why = " ".join(kept(reason, "The reason").split())
    if not why:
        raise InputProblem(
            f"Case {old.ref} would be replaced without a reason.", "Say why it cannot be read."
        )
    if old.removed:
        raise InputProblem(f"Case {old.ref} is not on the list any more.", "Look at the history for why.")
    yield RecordEdited(old.id, "status", old.status, f"{REPLACED}{new_ref}")
    for record in (old, *sheets):
        yield RecordEdited(record.id, "removed", "", why)
