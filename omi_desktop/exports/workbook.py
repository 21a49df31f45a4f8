"""The week-end workbook: made in memory, read back and compared, put under its name whole or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from omi_desktop.errors import NotExported
from omi_desktop.exports import protect, readback
from omi_desktop.exports.book import Book
from omi_desktop.exports.identifiers import LeftOut
from omi_desktop.exports.progress import Steps
from omi_desktop.exports.sheets import about, answers, cases, codebook, findings, notes, summary
from omi_desktop.exports.target import Target
from omi_desktop.exports.week import Week, read_week
from omi_desktop.files import write_file_durably
from omi_desktop.store.inspection import Inspection


@dataclass(frozen=True, slots=True)
class ExportReceipt:
    """What an export has put where."""

    path: Path
    cases: int
    """Those of a second reader that another read first included."""
    records: int
    answers: int
    """Rows of the sheet `Answers`."""
    notes: int
    assessor: str
    """Whose records; empty where they are everyone's."""
    protected: bool
    """Whether the workbook has a password."""
    left_out: LeftOut = field(default_factory=LeftOut)
    """What identifies a person and is not in it."""


def _say_nothing(share: float) -> None:
    """For those who do not ask how far it is."""


def _wanted() -> bool:
    """For those who never cancel."""
    return False


def export_week(
    inspection: Inspection,
    out: Path,
    *,
    assessor: str | None = None,
    password: str | None = None,
    identifiers: bool = False,
    alerts: bool = False,
    progress: Callable[[float], None] = _say_nothing,
    cancelled: Callable[[], bool] = _wanted,
) -> ExportReceipt:
    """Write the week-end workbook of an inspection, of one assessor's records where one is named.

    Facts that identify a person are in it only where `identifiers` says so, alerts only where `alerts`
    does; other notes always are.
    Whatever happens, `out` is the whole new workbook or what it was before, and nothing of a case was in any
    other file. `progress` is told shares from 0 to 1; `cancelled` is asked in between.
    Raises NotExported, ExportCancelled, InputProblem for an unknown assessor or an unusable password, or what
    reading the inspection raises.
    """
    if password is not None:
        protect.usable_password(password)
    target = Target(out, "workbook", "week.xlsx")
    target.check(inspection.path)
    steps = Steps(progress, cancelled)
    steps.at(0.0)
    week = read_week(inspection, assessor or "", identifiers=identifiers, alerts=alerts)
    receipt, content = _made(week, steps)
    try:
        readback.confirm(content, week, steps, 0.5, 0.9)
        if password is not None:
            content = protect.encrypted(content, password)
    except NotExported as error:
        raise NotExported(error.title, target.kept()) from error
    steps.at(0.97)
    with target.saving():
        write_file_durably(out, content)
    progress(1.0)
    return replace(receipt, path=out, protected=password is not None)


def _made(week: Week, steps: Steps) -> tuple[ExportReceipt, bytes]:
    """The workbook's bytes, and what is in it."""
    book = Book(week)
    summary.write(book, week)
    cases.write(book, week, steps, 0.05, 0.12)
    digest = answers.write(book, week, steps, 0.12, 0.28)
    findings.write(book, week)
    notes.write(book, week)
    codebook.write(book, week)
    about.write(book, week, digest)
    steps.at(0.32)
    written = sum(bool(kept.note) for record in week.records for kept in week.kept[record.id])
    cases_in = len(week.cases) + len(week.again)
    receipt = ExportReceipt(
        Path(), cases_in, len(week.records), digest.count, written, week.assessor, False,
        week.left_out,
    )  # fmt: skip
    return receipt, book.content()
