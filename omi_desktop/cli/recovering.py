"""`omi recover`: what can be saved of a damaged file, in a new one."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.opening import read_secret
from omi_desktop.cli.options import FILE, OmiCommand, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import counted, print_json
from omi_desktop.instruments.loader import read_text
from omi_desktop.store import recovery
from omi_desktop.store.rebuilding import Recovery, ranges


@click.command(cls=OmiCommand)
@file_argument
@click.argument("new", type=FILE, metavar="NEW")
@click.option(
    "--instrument",
    "own",
    type=FILE,
    metavar="FILE.toml",
    help="Where the instrument inside is lost, a copy of it.",
)
@json_option
@passphrase_option
def recover(file: Path, new: Path, own: Path | None, as_json: bool, passphrase_file: Path | None) -> int:
    """Save what can be saved of a damaged FILE into a NEW one.

    It is read from the answers, from the history, which holds each of them once more, and from the
    backups. FILE stays as it is. Exit status 1 where something is missing; it is listed.
    """
    passphrase = read_secret(passphrase_file) if passphrase_file else None
    report = recovery.recover(file, new, passphrase, read_text(own) if own else "")
    if as_json:
        print_json(
            {
                "whole": report.whole,
                "pages": report.pages,
                "damaged_pages": list(report.damaged_pages),
                "records": report.records,
                "answers": report.answers,
                "from_history": report.replayed,
                "entries": report.entries,
                "lost_entries": list(report.lost_entries),
                "altered_entries": list(report.broken_entries),
                "missing": report.missing,
                "remarks": report.remarks,
            }
        )
    else:
        _print(report, file, new)
    return 0 if report.whole else 1


def _print(report: Recovery, file: Path, new: Path) -> None:
    found = f"{counted(report.records, 'record')}, {counted(report.answers, 'answer')}"
    click.echo(f"Saved into {new}: {found}. {file} was not changed.")
    if report.damaged_pages:
        click.echo(f"{len(report.damaged_pages):,} of {counted(report.pages, 'page')} of it are damaged.")
    if report.replayed:
        click.echo(
            f"{counted(report.replayed, 'answer or note', 'answers and notes')} came from the history."
        )
    for remark in report.remarks:
        click.echo(remark)
    if report.lost_entries:
        click.echo(f"Missing: entries of the history: {ranges(report.lost_entries)}.")
    if report.broken_entries:
        click.echo(f"The history was altered at: {ranges(report.broken_entries)}.")
    for line in report.missing:
        click.echo(f"Missing: {line}.")
    if report.whole:
        click.echo("Nothing is missing.")
