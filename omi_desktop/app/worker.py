"""The far side of a task in a process of its own; knows nothing of Qt, so that it starts fast."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omi_desktop.errors import OmiError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from omi_desktop.demo.account import Account
    from omi_desktop.fieldwork.packs import Outcome
    from omi_desktop.merging.preview import Preview, Source

CANCEL = "cancel"
Told = tuple[str, Any]
"""What goes over the pipe: progress, done, problem, cancelled or bug, and what belongs to it."""


class Cancelled(Exception):
    """The task is no longer wanted."""


class Line:
    """The pipe to the window, as the two callables that a core function takes."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._stop = False

    def progress(self, share: float) -> None:
        """Tell how far the work is, from 0 to 1. Raises Cancelled where it is no longer wanted."""
        self._pipe.send(("progress", share))
        if self.cancelled():
            raise Cancelled

    def cancelled(self) -> bool:
        """Whether the window has called the task off, or has gone."""
        try:
            self._stop = self._stop or (self._pipe.poll() and self._pipe.recv() == CANCEL)
        except (EOFError, OSError):
            self._stop = True
        return self._stop


def work(pipe: Connection, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """Run `function(*arguments, progress=..., cancelled=...)` and tell how it ended."""
    line = Line(pipe)
    try:
        told = _outcome(line, function, arguments)
    except BaseException:  # the far side must always answer
        told = ("bug", traceback.format_exc(limit=-8))
    try:
        pipe.send(told)
    except (BrokenPipeError, OSError):
        return
    finally:
        pipe.close()


def _outcome(line: Line, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Told:
    try:
        return "done", function(*arguments, progress=line.progress, cancelled=line.cancelled)
    except Cancelled:
        return "cancelled", None
    except OmiError as error:
        return (
            ("cancelled", None) if line.cancelled() else ("problem", (type(error), error.title, error.hint))
        )


# --- what is run there -------------------------------------------------------------------------------


def export_week(
    inspection: Path,
    passphrase: str | None,
    out: Path,
    assessor: str | None,
    password: str | None,
    identifiers: bool = False,
    alerts: bool = False,
    *,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[int, int, str]:
    """Write the week-end workbook over a connection of its own; cases, answers, what was left out."""
    from omi_desktop.exports.workbook import export_week
    from omi_desktop.store.inspection import Inspection

    with Inspection.open(inspection, passphrase, read_only=True) as opened:
        written = export_week(
            opened,
            out,
            assessor=assessor,
            password=password,
            identifiers=identifiers,
            alerts=alerts,
            progress=progress,
            cancelled=cancelled,
        )
    return written.cases, written.answers, str(written.left_out)


def back_up(
    inspection: Path,
    passphrase: str | None,
    reason: str,
    *,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> bool:
    """Back an inspection up over a connection of its own; whether there was anything new."""
    from omi_desktop.store.backups import back_up_file

    return back_up_file(inspection, passphrase, reason) is not None


def write_packs(
    inspection: Path,
    passphrase: str | None,
    folder: Path,
    names: tuple[str, ...],
    who: str,
    *,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> list[Outcome]:
    """Write a pack for each assessor over a connection of its own; what came of each."""
    from omi_desktop.fieldwork.packs import write_packs
    from omi_desktop.store.inspection import Inspection

    with Inspection.open(inspection, passphrase, who=who, read_only=True) as opened:
        return write_packs(opened, folder, names, progress=progress)


def look_into(
    inspection: Path,
    passphrase: str | None,
    who: str,
    sources: tuple[Source, ...],
    *,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Preview:
    """Read files to merge over a connection of its own, and what would come of it; nothing is written."""
    from omi_desktop.merging.preview import look_into
    from omi_desktop.store.inspection import Inspection

    with Inspection.open(inspection, passphrase, who=who, read_only=True) as opened:
        return look_into(opened, sources, progress=progress)


def published_figures(
    folder: str, programme: str, *, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> Account:
    """How the published figures of a programme come out; the folder is whoever's who asks."""
    from omi_desktop.demo.account import account_in

    return account_in(Path(folder), programme)
