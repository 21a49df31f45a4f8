"""A core function off the GUI thread, or in a process of its own; how it goes comes back by signal."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from omi_desktop.app import worker
from omi_desktop.errors import OmiError

LOOK_EVERY = 50
"""Milliseconds between two looks at what a process has told."""
GRACE = 3000
"""Milliseconds that a cancelled process has to clear up before it is ended."""

_log = logging.getLogger(__name__)
_running: set[Task] = set()
"""Tasks are kept until they end, whoever started them."""


class Task(QObject):
    """One piece of work under way; exactly one of `done`, `failed` and `cancelled` ends it.

    Signals:
        progress(float): how much is done, from 0 to 1.
        done(object): what the function gave.
        failed(OmiError): a known error, or one sentence for a bug, whose trace is in the log.
        cancelled(): it was called off, and left nothing behind.
    """

    progress = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_running = True
        self.is_in_background = False
        """Whether nobody asked for it and nobody waits for it: a backup."""
        _running.add(self)

    def cancel(self) -> None:
        """Call it off; a function in a thread is left to end by itself and its outcome dropped."""

    def take(self, told: worker.Told) -> None:
        """Pass on what the worker told."""
        kind, content = told
        if not self.is_running:
            return
        if kind == "progress":
            self.progress.emit(content)
            return
        self.is_running = False
        _running.discard(self)
        if kind == "done":
            self.done.emit(content)
        elif kind == "cancelled":
            self.cancelled.emit()
        else:
            self.failed.emit(_problem(kind, content))


def _problem(kind: str, content: Any) -> OmiError:
    if kind == "problem":
        made, title, hint = content
        error: OmiError = made.__new__(made)
        OmiError.__init__(error, title, hint)
        return error
    _log.error("task failed: %s", content.strip().rpartition("\n")[2].partition(":")[0])
    return OmiError("That did not work.", "Your answers are saved. Try again; what went wrong is in the log.")


# --- threads -----------------------------------------------------------------------------------------


class ThreadTask(Task):
    """A function in a thread of the pool."""

    told = Signal(object)

    def __init__(self, function: Callable[[], Any]) -> None:
        super().__init__()
        # queued: it comes from the other thread and must be heard in this one
        self.told.connect(self.take)
        QThreadPool.globalInstance().start(_Run(self, function))

    def cancel(self) -> None:
        """Drop its outcome."""
        self.take(("cancelled", None))


class _Run(QRunnable):
    def __init__(self, task: ThreadTask, function: Callable[[], Any]) -> None:
        super().__init__()
        self._task, self._function = task, function

    def run(self) -> None:
        try:
            told: worker.Told = ("done", self._function())
        except OmiError as error:
            told = ("problem", (type(error), error.title, error.hint))
        except Exception as error:
            told = ("bug", type(error).__name__)
        self._task.told.emit(told)


def run_in_thread(function: Callable[..., Any], *arguments: Any) -> Task:
    """Start a function that lets the interpreter go (a key derivation, a large file) in a thread."""
    return ThreadTask(lambda: function(*arguments))


# --- processes ---------------------------------------------------------------------------------------


class ProcessTask(Task):
    """A function in a process of its own, so that pure Python there never holds up the form here."""

    def __init__(
        self, function: Callable[..., Any], arguments: tuple[Any, ...], *, with_children: bool = False
    ) -> None:
        super().__init__()
        # spawn: nothing of the window, no open file and no passphrase but the one given, goes along
        import multiprocessing  # which loads as long as a page of the window

        context = multiprocessing.get_context("spawn")
        self._pipe, far = context.Pipe()
        self._process = context.Process(
            target=worker.work, args=(far, function, arguments), name="omi-task", daemon=not with_children
        )
        self._process.start()
        far.close()
        self._look = QTimer(self)
        self._look.timeout.connect(self._on_look)
        self._look.start(LOOK_EVERY)

    def cancel(self) -> None:
        """Ask it to clear up and end; after a moment it is ended."""
        if self.is_running:
            self._send_cancel()
            QTimer.singleShot(GRACE, self, self._end)

    def _send_cancel(self) -> None:
        try:
            self._pipe.send(worker.CANCEL)
        except (BrokenPipeError, OSError):
            self._end()

    def _on_look(self) -> None:
        try:
            while self.is_running and self._pipe.poll():
                self.take(self._pipe.recv())
        except (EOFError, OSError):
            self.take(("bug", "the process ended without a word"))
        if not self.is_running:
            self._close()

    def _end(self) -> None:
        if self.is_running:
            self._process.terminate()
            self.take(("cancelled", None))
            self._close()

    def _close(self) -> None:
        self._look.stop()
        self._pipe.close()
        self._process.join(0.1)


def run_in_process(function: Callable[..., Any], *arguments: Any) -> Task:
    """Start `function(*arguments, progress=, cancelled=)` in a process; it and all arguments must pickle.

    A frozen program has to call `multiprocessing.freeze_support()` first thing.
    """
    return ProcessTask(function, arguments)


def run_with_children(function: Callable[..., Any], *arguments: Any) -> Task:
    """The same for a function that starts processes of its own, as a daemon may not.

    It has to look at its `cancelled` or `progress` often: the program waits for its end.
    """
    return ProcessTask(function, arguments, with_children=True)


def under_way() -> bool:
    """Whether anything is being done that somebody asked for."""
    return any(task.is_running and not task.is_in_background for task in _running)


def cancel_asked_for() -> None:
    """Call off what somebody asked for; what goes on in the background goes on."""
    for task in list(_running):
        if not task.is_in_background:
            task.cancel()


def cancel_all() -> None:
    """Call off what is under way, at the end of the program."""
    for task in list(_running):
        task.cancel()
