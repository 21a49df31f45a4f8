"""One step of undo: a deed already in the file, and the way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from omi_desktop.records.changes import Deed, Noted

if TYPE_CHECKING:
    from omi_desktop.app.session import Session

_NOTE = 1


class DeedCommand(QUndoCommand):
    """Takes a deed back and makes it again, each as a deed of its own in the history."""

    def __init__(self, session: Session, deed: Deed) -> None:
        super().__init__()
        self._session = session
        self._deed = deed
        self._visit = session.visit
        # the write is already in the file when the command is pushed
        self._done = True

    def id(self) -> int:
        """Steps with the same id may become one: only the writing of a note has one."""
        return _NOTE if self._note() else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Make one step of a note that was saved several times in one visit to it."""
        if not isinstance(other, DeedCommand) or other._visit != self._visit:
            return False
        mine, theirs = self._note(), other._note()
        if not mine or not theirs:
            return False
        if (mine.record, mine.item, mine.new) != (theirs.record, theirs.item, theirs.old):
            return False
        whole = Noted(mine.record, mine.item, mine.old, theirs.new)
        self._deed = replace(self._deed, changes=(whole,))
        return True

    def _note(self) -> Noted | None:
        changes = self._deed.changes
        return changes[0] if len(changes) == 1 and isinstance(changes[0], Noted) else None

    def undo(self) -> None:
        """Write the inverse; where the file refuses it the step is of no further use."""
        self._done = False
        if not self._session.counting and not self._session.redo_changes(self._deed.inverse, "undo"):
            self.setObsolete(True)

    def redo(self) -> None:
        """Write the deed again, except at the moment it is pushed."""
        if self._done:
            return
        # once added a record is never added twice: its way forward is the inverse of its way back
        forward = tuple(change.inverse for change in reversed(self._deed.inverse))
        if not self._session.redo_changes(forward, "redo"):
            self.setObsolete(True)
        self._done = True
