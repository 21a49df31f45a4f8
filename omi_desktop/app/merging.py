"""A merge in the window: backed up first, then one file after another, with time for the keyboard between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from omi_desktop.app import worker
from omi_desktop.app.session import Session
from omi_desktop.app.tasks import Task, run_in_process
from omi_desktop.errors import OmiError
from omi_desktop.merging.fitting import Fitting
from omi_desktop.merging.preview import Source, outcome_of, receipt_of
from omi_desktop.merging.receipt import Outcome
from omi_desktop.merging.target import Target
from omi_desktop.store.backups import BEFORE_MERGE, newest_name


class Merging(QObject):
    """Writes what was read before, through the session's own connection: there is one writer.

    It is no step of undo. Stopped, the files merged until then stay merged, each whole.

    Signals:
        progress(float): how much is done, from 0 to 1.
        done(Receipt): the account of the files that were merged or refused.
        failed(OmiError): nothing was merged, since there is no backup or the disk did not take the first.
    """

    progress = Signal(float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, sources: Sequence[Source], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sources = session, list(sources)
        self._outcomes: list[Outcome] = []
        self._is_stopped = False
        self.problem: OmiError | None = None
        """What ended it early, where some files were merged before."""
        self._task: Task | None = None
        self._backup = ""
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._step)

    def begin(self) -> None:
        """Back the inspection up, then merge."""
        inspection = self._session.inspection
        self._task = task = run_in_process(
            worker.back_up, self._session.path, inspection.passphrase, BEFORE_MERGE
        )
        task.done.connect(self._on_backed_up)
        task.failed.connect(self._on_failed)

    def _on_backed_up(self) -> None:
        self._backup = newest_name(self._session.path)
        self._next.start()

    def stop(self) -> None:
        """Leave out the files that were not merged yet."""
        self._is_stopped = True

    def _step(self) -> None:
        """Merge the next file, whole or not at all."""
        if self._session.closed:
            return
        if self._is_stopped or len(self._outcomes) == len(self._sources):
            self._end()
            return
        inspection = self._session.inspection
        source = self._sources[len(self._outcomes)]
        try:
            # looked at anew for each: answers may have been given in between
            self._outcomes.append(outcome_of(source, Target(inspection), Fitting(inspection)))
        except OmiError as error:
            self._break_off(error)
            return
        self.progress.emit(len(self._outcomes) / len(self._sources))
        self._next.start()

    def _break_off(self, error: OmiError) -> None:
        if any(outcome.answers for outcome in self._outcomes):
            self.problem = error
            self._end()
        else:
            self._on_failed(error)

    def _on_failed(self, error: OmiError) -> None:
        self.failed.emit(error)
        self.deleteLater()

    def _end(self) -> None:
        self._session.look_again()
        receipt = receipt_of(Target(self._session.inspection), tuple(self._outcomes))
        self.done.emit(replace(receipt, backup=self._backup))
        self.deleteLater()
