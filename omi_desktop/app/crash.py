"""The crash net: what nobody caught goes to the log and, merged, to one calm dialog; the program stays."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO, cast

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from omi_desktop import __version__, paths

LOG_NAME, FAULTS_NAME = "omi-desktop.log", "omi-desktop.faults.log"
LOG_BYTES = 480_000
"""Of each of two files, so that they stay below a megabyte together with the faults."""
FAULT_BYTES = 40_000
FRAMES = 20
"""Lines of a report at most."""
_log = logging.getLogger("omi_desktop.crash")

Hook = Callable[["Report"], None]


@dataclass(frozen=True, slots=True)
class Report:
    """One thing that went wrong: the kind of error and where in the program; nothing of what it was about."""

    kind: str
    frames: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str]:
        """The same fault again is the same report."""
        return self.kind, self.frames[-1] if self.frames else ""

    def __str__(self) -> str:
        return "\n".join([f"{self.kind} (OMI Desktop {__version__})", *self.frames])


def report_of(kind: type[BaseException], trace: TracebackType | None) -> Report:
    """Types, files, functions and lines. Never the error's text: it may quote a note or a name."""
    # the innermost alone: a recursion without end has a thousand
    frames = traceback.extract_tb(trace, limit=-FRAMES)
    return Report(kind.__name__, tuple(f"  {Path(f.filename).name}:{f.lineno} in {f.name}" for f in frames))


class CrashNet(QObject):
    """Hears the hooks on any thread and tells the window on its own, once for each fault.

    `crashed(Report)` arrives in the GUI thread.
    """

    crashed = Signal(object)
    _caught = Signal(object)

    def __init__(self, log_folder: Path) -> None:
        super().__init__()
        self.seen: dict[tuple[str, str], int] = {}
        """How often each fault was caught; the second time and later it is only counted."""
        self._busy = threading.local()
        self._log_file = _LogFile(log_folder / LOG_NAME)
        self._faults: TextIO | None = None
        self._folder = log_folder
        # queued: a hook may run on any thread, and in the middle of painting
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    # --- the hooks -------------------------------------------------------------------------------

    def install(self) -> None:
        """Take over every place where an error would be lost."""
        with contextlib.suppress(OSError):
            self._open_logs()
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(self._on_qt_message)

    def uninstall(self) -> None:
        """Put everything back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)
        if self._faults:
            faulthandler.disable()
            self._faults.close()
        _root().removeHandler(self._log_file)
        self._log_file.close()

    def catch(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Log one error and pass it on; an error in here is dropped, it must not end the program."""
        if getattr(self._busy, "now", False):
            return
        self._busy.now = True
        try:
            self._caught.emit(report_of(kind, trace))
        except BaseException:
            with contextlib.suppress(BaseException):
                sys.__stderr__ and sys.__stderr__.write("omi-desktop: an error could not be reported\n")
        finally:
            self._busy.now = False

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.catch(kind, trace)

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        self.catch(arguments.exc_type, arguments.exc_traceback)

    def _on_unraisable(self, unraisable: object) -> None:
        kind = getattr(unraisable, "exc_type", None) or Exception
        self.catch(kind, getattr(unraisable, "exc_traceback", None))

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Qt's own complaints go to the log by their place; their text may hold what a widget shows."""
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg, QtMsgType.QtWarningMsg):
            with contextlib.suppress(Exception):
                _log.warning("Qt %s in %s", kind.name, context.category or "default")

    # --- telling ---------------------------------------------------------------------------------

    def _on_caught(self, report: Report) -> None:
        count = self.seen[report.key] = self.seen.get(report.key, 0) + 1
        if count > 1:
            if count & (count - 1) == 0:
                _log.error("%s again, %d times so far", report.kind, count)
            return
        _log.error("%s", report)
        with contextlib.suppress(Exception):
            self.crashed.emit(report)

    def _open_logs(self) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _root().addHandler(self._log_file)
        faults = self._folder / FAULTS_NAME
        if faults.exists() and faults.stat().st_size > FAULT_BYTES:
            faults.unlink()
        # stays open as long as the program runs: a crash in C++ can open nothing any more
        self._faults = open(faults, "a", encoding="utf-8", opener=_of_owner)  # noqa: SIM115
        faulthandler.enable(self._faults)


def _of_owner(path: str, flags: int) -> int:
    """Open a log so that nobody else on this computer reads it."""
    return os.open(path, flags, 0o600)


class _LogFile(logging.Handler):
    """The log, opened with the first thing to write: most runs have none, and what it takes loads slowly."""

    def __init__(self, path: Path) -> None:
        super().__init__(logging.WARNING)
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        self._file = self._file or self._opened()
        self._file.emit(record)

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        class OfOwner(RotatingFileHandler):
            def _open(self) -> TextIOWrapper:
                # the handler closes it, when it turns to the next file and at the end
                file = open(self.baseFilename, self.mode, encoding=self.encoding, opener=_of_owner)  # noqa: SIM115
                return cast("TextIOWrapper", file)

        file = OfOwner(self._path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
        file.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
        return file

    def close(self) -> None:
        if self._file:
            self._file.close()
        super().close()


class _Discreet(logging.Formatter):
    """Leaves out the text of an error that somebody logged with its trace."""

    def formatException(self, ei: Any) -> str:
        return str(report_of(ei[0], ei[2]))


def _root() -> logging.Logger:
    return logging.getLogger("omi_desktop")


_net: CrashNet | None = None


def install(tell: Hook) -> CrashNet:
    """Spread the net once; `tell` is called in the GUI thread, once for each fault."""
    global _net
    _net = CrashNet(paths.log_dir())
    _net.crashed.connect(tell)
    _net.install()
    return _net
