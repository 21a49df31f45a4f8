"""Writing the dataset: the format by the name of the file, all of it at one moment, whole or not at all."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from omi_desktop.errors import FileBusy, NotExported, UsageProblem
from omi_desktop.exports.dataset import codebook, csv_file
from omi_desktop.exports.dataset.columns import Row, columns
from omi_desktop.exports.dataset.rows import dataset_rows
from omi_desktop.exports.identifiers import identifying
from omi_desktop.exports.target import Target
from omi_desktop.exports.week import ATTEMPTS
from omi_desktop.store.inspection import Inspection

FORMATS = (".csv", ".parquet", ".sav")


class _WrittenMeanwhile(Exception):
    """Somebody wrote into the inspection while it was read: rows of two moments are no dataset."""


class Count:
    """Counts rows as they pass."""

    def __init__(self) -> None:
        self.rows = 0

    def through(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows as they are."""
        for row in rows:
            self.rows += 1
            yield row


def _say_nothing(share: float) -> None:
    """For those who do not ask how far it is."""


def export_dataset(
    inspection: Inspection,
    out: Path,
    *,
    notes: bool = False,
    identifiers: bool = False,
    progress: Callable[[float], None] = _say_nothing,
) -> int:
    """Write the dataset of an inspection as .csv, .parquet or .sav, and return the number of its rows.

    Facts that identify a person are in it only where `identifiers` says so. What was under `out` stays until
    all is written. Raises UsageProblem for another kind of file,
    NotExported where it cannot be written, FileBusy where writing into the inspection never pauses.
    """
    check_format(out)
    Target(out).check(inspection.path)
    for _ in range(ATTEMPTS):
        with contextlib.suppress(_WrittenMeanwhile):
            left_out = frozenset() if identifiers else identifying(inspection)
            return _once(inspection, out, left_out, notes=notes, progress=progress)
    raise FileBusy(f"{inspection.path.name} is being written to all the time.", "Try again in a moment.")


def _once(
    inspection: Inspection,
    out: Path,
    left_out: frozenset[str],
    *,
    notes: bool,
    progress: Callable[[float], None],
) -> int:
    before, count = inspection.anchor(), Count()
    with Target(out).filling() as part:
        rows = count.through(dataset_rows(inspection, notes=notes, told=progress, left_out=left_out))
        _write(inspection, out, part, rows, notes=notes)
        if inspection.anchor() != before:
            raise _WrittenMeanwhile
    progress(1.0)
    return count.rows


def export_codebook(inspection: Inspection, out: Path) -> None:
    """Write the codebook of an inspection's instrument as CSV. Raises NotExported."""
    Target(out).check(inspection.path)
    with Target(out).filling() as part:
        codebook.write(part, inspection.instrument)


def check_format(out: Path) -> None:
    """Raise UsageProblem for a name that says none of the formats."""
    if out.suffix.lower() not in FORMATS:
        what = f"{out} is none of the files that a dataset can be: its name says which."
        raise UsageProblem(what, "End it in .csv, .parquet or .sav.")


def _write(inspection: Inspection, out: Path, part: Path, rows: Iterator[Row], *, notes: bool) -> None:
    wanted, kind = columns(notes=notes), out.suffix.lower()
    try:
        if kind == ".parquet":
            from omi_desktop.exports.dataset import parquet_file

            parquet_file.write(part, wanted, rows)
        elif kind == ".sav":
            from omi_desktop.exports.dataset import sav_file

            sav_file.write(part, wanted, rows, inspection.instrument)
        else:
            csv_file.write(part, wanted, rows)
    except ModuleNotFoundError as error:
        raise _missing(out, error) from error


def _missing(out: Path, error: ModuleNotFoundError) -> NotExported:
    reason = f"{out.suffix.lower()} files need the package {error.name}, which is not installed"
    return Target(out).refusal(reason, "Install the program again, or write a .csv.")
