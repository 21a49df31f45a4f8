"""Backups while an inspection is open: once when it was opened, and every half hour in which it changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from omi_desktop.app import worker
from omi_desktop.app.session import Session
from omi_desktop.app.tasks import Task, run_in_process
from omi_desktop.errors import OmiError
from omi_desktop.store import backups

EVERY = 30 * 60_000


class BackingUp(QObject):
    """Makes a checked copy in a process of its own; answering goes on meanwhile.

    Signals:
        made(): there is one more backup.
        failed(OmiError): there is none more; the inspection and its backups are as they were.
    """

    made = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._every = QTimer(self)
        self._every.timeout.connect(lambda: self.back_up(backups.WORKING))

    def begin(self) -> None:
        """Back up what was opened, and go on doing so; not what cannot be written, nor a sample."""
        if not (self._session.inspection.read_only or self._session.inspection.details.sample):
            self._every.start(EVERY)
            self.back_up(backups.OPENED)

    def back_up(self, reason: str) -> None:
        """Begin a backup, unless one is under way or the newest holds the same."""
        if self._task or self._session.unsaved:
            return
        try:
            head, entries = self._session.inspection.anchor()
        except OmiError as error:
            self.failed.emit(error)
            return
        newest = backups.last_good(self._session.path)
        if newest and (newest.entries, newest.head) == (entries, head[:8]):
            return
        passphrase = self._session.inspection.passphrase
        self._task = task = run_in_process(worker.back_up, self._session.path, passphrase, reason)
        task.is_in_background = True
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._task = None

    def _on_done(self, _: object) -> None:
        self._on_ended()
        self.made.emit()

    def _on_failed(self, error: OmiError) -> None:
        self._on_ended()
        self.failed.emit(error)
