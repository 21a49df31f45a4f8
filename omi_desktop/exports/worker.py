"""An export in a process of its own, so that a window stays awake: what goes in, what comes back."""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from omi_desktop.errors import ExportCancelled, OmiError
from omi_desktop.exports.workbook import ExportReceipt, export_week
from omi_desktop.store.inspection import Inspection

log = logging.getLogger(__name__)
CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Everything that an export needs to know; it goes to the other process in memory, never by a file."""

    inspection: Path
    passphrase: str | None
    out: Path
    assessor: str | None = None
    password: str | None = None
    identifiers: bool = False
    alerts: bool = False


@dataclass(frozen=True, slots=True)
class Progressed:
    """So much is done, from 0 to 1."""

    share: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The workbook is under its name."""

    receipt: ExportReceipt


@dataclass(frozen=True, slots=True)
class Failed:
    """The file is as it was; `title` and `hint` are for the assessor."""

    title: str
    hint: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Stopped as was asked; the file is as it was."""


Message = Progressed | Finished | Failed | Cancelled
LOST = Failed(
    "Not exported: the export stopped unexpectedly.", "The previous workbook is unchanged. Try again."
)


def run_export(request: ExportRequest, channel: Connection) -> None:
    """Export as requested and tell it through the channel: Progressed messages, then one of the others.

    Stops cleanly when the other end sends CANCEL, or is closed. The inspection is opened for reading only.
    """
    with channel:
        _tell(channel, _outcome(request, channel))


def _outcome(request: ExportRequest, channel: Connection) -> Message:
    try:
        with Inspection.open(request.inspection, request.passphrase, read_only=True) as inspection:
            receipt = export_week(
                inspection,
                request.out,
                assessor=request.assessor,
                password=request.password,
                identifiers=request.identifiers,
                alerts=request.alerts,
                progress=lambda share: _tell(channel, Progressed(share)),
                cancelled=lambda: _unwanted(channel),
            )
        return Finished(receipt)
    except ExportCancelled:
        return Cancelled()
    except OmiError as error:
        return Failed(error.title, error.hint)
    except Exception as error:
        # its words may hold something of a case: the kind alone goes into the log
        log.error("An export failed: %s", type(error).__name__)
        return LOST


def _tell(channel: Connection, message: Message) -> None:
    with contextlib.suppress(OSError):  # nobody listens any more
        channel.send(message)


def _unwanted(channel: Connection) -> bool:
    """Whether CANCEL came, or the other end is gone."""
    try:
        return channel.poll()
    except OSError:
        return True


class ExportProcess:
    """An export under way: ask it for messages now and then, or cancel it."""

    def __init__(self, request: ExportRequest) -> None:
        # spawned, not forked: a copy of a window with its threads and connections must not run on
        context = multiprocessing.get_context("spawn")
        self._channel, theirs = context.Pipe()
        self._process = context.Process(target=run_export, args=(request, theirs), daemon=True)
        self._process.start()
        theirs.close()
        self._over = False

    def messages(self, wait: float = 0.0) -> list[Message]:
        """What has come since the last time, waiting so many seconds for something; the last one ends it."""
        found: list[Message] = []
        while not self._over and self._channel.poll(0 if found else wait):
            found.append(self._received())
            self._over = not isinstance(found[-1], Progressed)
        if self._over:
            self._end()
        return found

    def cancel(self) -> None:
        """Ask it to stop; a Cancelled comes, or a Finished where it was done already."""
        if not self._over:
            with contextlib.suppress(OSError):  # it is over already, and its last message waits
                self._channel.send(CANCEL)

    def _received(self) -> Message:
        try:
            message: Message = self._channel.recv()
        except (EOFError, OSError):
            return LOST
        return message

    def _end(self) -> None:
        self._channel.close()
        self._process.join()
