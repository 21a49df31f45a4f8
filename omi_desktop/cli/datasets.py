"""`omi dataset`: the answers as one long table for statisticians, and its codebook."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.exporting import progress_bar
from omi_desktop.cli.opening import reading
from omi_desktop.cli.options import FILE, OmiCommand, file_argument, identifiers_option, passphrase_option
from omi_desktop.cli.output import counted
from omi_desktop.errors import UsageProblem


@click.command(cls=OmiCommand)
@file_argument
@click.argument("out", type=FILE, metavar="OUT.csv|.parquet|.sav")
@click.option("--notes", is_flag=True, help="The notes too; in CSV, text like a formula gets an apostrophe.")
@identifiers_option
@click.option("--codebook", type=FILE, metavar="OUT.csv", help="What columns, items and answers mean.")
@passphrase_option
def dataset(
    file: Path,
    out: Path,
    notes: bool,
    identifiers: bool,
    codebook: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Write every answer as a row of one table: CSV, Parquet or SPSS, by the name of OUT.

    The table is never encrypted. Facts that identify a person (a date of birth, a comment in their own
    words) are left out; the case_ref stays, and with --notes whatever is written in them.
    """
    from omi_desktop.exports.dataset.writing import check_format, export_codebook, export_dataset

    check_format(out)
    if codebook is not None:
        _check_codebook(out, codebook)
    with reading(file, passphrase_file) as inspection:
        if codebook is not None:
            export_codebook(inspection, codebook)
        with progress_bar("Writing the dataset") as progress:
            rows = export_dataset(inspection, out, notes=notes, identifiers=identifiers, progress=progress)
    beside = f", and its codebook {codebook}" if codebook is not None else ""
    click.echo(f"Wrote {out}: {counted(rows, 'row')}{beside}. It is not encrypted.")


def _check_codebook(out: Path, codebook: Path) -> None:
    if codebook.suffix.lower() != ".csv":
        raise UsageProblem(f"The codebook cannot be {codebook}: it is a CSV file.", "End its name in .csv.")
    if codebook.absolute() == out.absolute():
        raise UsageProblem(f"{out} cannot be dataset and codebook at once.", "Name two files.")
