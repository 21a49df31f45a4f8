"""A process of its own for reading what others made: when a file is hostile, only that process suffers."""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from omi_desktop import errors
from omi_desktop.errors import FileUnusable, OmiError

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")
SECONDS = 60.0
"""A job may take; the largest honest workbook takes a few."""
MEMORY = 1_000_000_000
"""Bytes of address space the process may have."""
REMEDY = "Ask for the file again; nothing of it was taken."


class Sandbox:
    """Runs functions in a process of limited time and memory; one process serves many files.

    Used as a context; the process starts with the first job. The function has to stand at the top of a
    module, and what goes in and comes out has to be plain values.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: multiprocessing.process.BaseProcess | None = None
        self._channel: Connection | None = None

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def run(self, name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the function returns, run in the other process.

        Raises the OmiError that it raises, or FileUnusable with `name` in its sentence where it takes too
        long, too much memory, or falls over anything else.
        """
        return self.begin(name, function, *args, **kwargs)()

    def begin(
        self, name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> Callable[[], T]:
        """Begin a job and go on meanwhile; what is given back waits for its result, and raises as `run` does.

        The result has to be asked for before the next job begins.
        """
        channel = self._channel or self._start()
        try:
            channel.send((function, args, kwargs))
        except OSError as error:
            raise self._lost(f"{name} cannot be read.") from error
        return lambda: self._result(name, channel)

    def _result(self, name: str, channel: Connection) -> Any:
        try:
            if not channel.poll(self._seconds):
                raise self._lost(f"{name} takes too long to read.")
            kind, found = channel.recv()
        except (EOFError, OSError) as error:
            raise self._lost(f"{name} cannot be read: it takes too much memory or is damaged.") from error
        if kind == "done":
            return found
        if kind == "refused":
            raise _known(*found)
        raise FileUnusable(f"{name} is damaged or is no workbook of this kind.", REMEDY)

    def _start(self) -> Connection:
        # spawned, not forked: a copy of a window with its threads and connections must not run on
        context = multiprocessing.get_context("spawn")
        self._channel, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        return self._channel

    def _lost(self, title: str) -> FileUnusable:
        self._stop()
        return FileUnusable(title, REMEDY)

    def _stop(self) -> None:
        if self._channel:
            self._channel.close()
        if self._process:
            self._process.kill()
            self._process.join()
        self._channel = self._process = None


def _known(kind: str, title: str, hint: str) -> OmiError:
    found = getattr(errors, kind, FileUnusable)
    # only the kinds that are made of a title and a hint
    usable = isinstance(found, type) and issubclass(found, OmiError) and found.__init__ is OmiError.__init__
    error: OmiError = (found if usable else FileUnusable)(title, hint)
    return error


def _serve(channel: Connection) -> None:
    """Do one job after another until the other end closes."""
    _limit_memory()
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            function, args, kwargs = channel.recv()
            channel.send(_outcome(function, args, kwargs))


def _outcome(
    function: Callable[..., object], args: tuple[object, ...], kwargs: dict[str, object]
) -> tuple[str, object]:
    try:
        return "done", function(*args, **kwargs)
    except OmiError as error:
        return "refused", (type(error).__name__, error.title, error.hint)
    except Exception as error:
        # its words may hold something of a case: the kind alone goes into the log
        log.info("A file could not be read: %s", type(error).__name__)
        return "failed", type(error).__name__


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
