"""Writing again what the disk did not take, as soon as it takes it again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QUndoStack

from omi_desktop.app.unsaved import Unsaved
from omi_desktop.errors import ChangedElsewhere, DriveGone, FileMoved, InputProblem, NotSaved, OmiError
from omi_desktop.records.changes import Change, Deed
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.standing import deed_standing


class Retrying:
    """The part of a session that looks after what is not saved."""

    inspection: Inspection
    unsaved: Unsaved
    undo_stack: QUndoStack
    not_saved: SignalInstance
    refused: SignalInstance
    unsaved_changed: SignalInstance
    _file_id: str
    _last_seq: int
    _publish: Callable[[Deed], None]
    _reload: Callable[[], None]
    _push: Callable[[Deed], None]

    @property
    def pending(self) -> Callable[[], bool] | None:
        """What tries again to save what the disk did not take; None where everything is saved."""
        return self.retry if self.unsaved else None

    def retry(self) -> bool:
        """Try again what the disk did not take, in its order; whether all of it is saved now."""
        while self.unsaved:
            if not self._save_first():
                return False
        return True

    def _save_first(self) -> bool:
        """Write the deed that waits first; whether it waits no longer."""
        changes, act = self.unsaved.first()
        deed: Deed | None
        try:
            deed = self._write_again(changes, act)
        except (ChangedElsewhere, InputProblem) as error:
            # the write that seemed to fail may have got there: its last flush is told of too late
            deed = deed_standing(self.inspection, changes)
            if deed is None:
                self._give_up(error)
                return True
        except NotSaved as error:
            self.not_saved.emit(error)
            return False
        except OmiError as error:
            self._give_up(error)
            return True
        self.unsaved.drop_first()
        self._publish(deed)
        if act == "edit":
            self._push(deed)
        self.unsaved_changed.emit()
        return True

    def _give_up(self, error: OmiError) -> None:
        """What can never be written waits no longer; what stands in the file is shown."""
        self.unsaved.drop_first()
        self._reload()
        self.refused.emit(error)
        self.unsaved_changed.emit()

    def _write_again(self, changes: tuple[Change, ...], act: str) -> Deed:
        try:
            return self.inspection.write(changes, act)
        except (DriveGone, FileMoved):
            if self._reopen():
                return self.inspection.write(changes, act)
            raise

    def _reopen(self) -> bool:
        """Open the file anew where it is back in its place: a drive that was gone, a folder renamed.

        Only where it is the same file with the same history; whether it is open now.
        """
        old = self.inspection
        try:
            found = Inspection.open(old.path, old.passphrase, who=old.who)
        except OmiError:
            return False
        if found.read_only or not self._goes_on_in(found):
            found.close()
            return False
        found.lock, old.lock = old.lock, None
        old.close()
        self.inspection = found
        return True

    def _goes_on_in(self, found: Inspection) -> bool:
        """Whether a file holds this inspection as it was last saved here, and nothing after it.

        Nothing but what waits first, where that had got there after all.
        """
        with contextlib.suppress(OmiError):
            last, changes = found.last_entry(), self.unsaved.first()[0] if self.unsaved else ()
            more = (last.seq if last else 0) - self._last_seq
            arrived = 0 < more <= len(changes) and deed_standing(found, changes) is not None
            return found.details.file_id == self._file_id and (more == 0 or arrived)
        return False
