"""What the disk did not take: kept in order and shown where it was entered, until the disk takes it."""

from __future__ import annotations

from collections.abc import Iterator

from omi_desktop.records.changes import Answered, Change, Noted, Record, RecordAdded

Waiting = tuple[tuple[Change, ...], str]
"""The changes of one deed, and the act it is (edit, undo, redo)."""


class Unsaved:
    """The deeds that wait. A later one about the same answer takes the place of an earlier one."""

    def __init__(self) -> None:
        self._waiting: list[Waiting] = []

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, changes: tuple[Change, ...], act: str) -> None:
        """Keep a deed that was not written."""
        self.supersede(changes)
        self._waiting.append((changes, act))

    def supersede(self, changes: tuple[Change, ...]) -> None:
        """Give up every deed that is about nothing but what these changes are about."""
        keys = {_key(change) for change in changes}
        self._waiting = [w for w in self._waiting if not {_key(change) for change in w[0]} <= keys]

    def first(self) -> Waiting:
        """The deed to be written next."""
        return self._waiting[0]

    def drop_first(self) -> None:
        """The next one is written, or can never be."""
        del self._waiting[0]

    def forget(self) -> None:
        """Give all of it up."""
        self._waiting.clear()

    def values(self, record: str) -> dict[str, str | None]:
        """The answers that wait of one record."""
        return {c.item: c.new for c in self._changes() if isinstance(c, Answered) and c.record == record}

    def notes(self, record: str) -> dict[str, str]:
        """The notes that wait of one record."""
        return {c.item: c.new for c in self._changes() if isinstance(c, Noted) and c.record == record}

    def added(self, form: str, parent: str) -> Record | None:
        """A record that waits to be added for a form."""
        added = (change.record for change in self._changes() if isinstance(change, RecordAdded))
        return next((record for record in added if (record.form, record.parent) == (form, parent)), None)

    def _changes(self) -> Iterator[Change]:
        return (change for changes, _ in self._waiting for change in changes)


def _key(change: Change) -> tuple[object, ...]:
    """What a change is about; two with the same key are about the same."""
    if isinstance(change, Answered | Noted):
        return type(change), change.record, change.item
    return (change,)
