"""`omi export` and `omi demo`: the week-end workbook, and a sample inspection."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from omi_desktop.cli.opening import read_secret, reading
from omi_desktop.cli.options import (
    FILE,
    OmiCommand,
    alerts_option,
    file_argument,
    identifiers_option,
    passphrase_option,
)
from omi_desktop.cli.output import counted
from omi_desktop.errors import FileUnusable, UsageProblem
from omi_desktop.instruments.library import ids


@click.command(cls=OmiCommand)
@file_argument
@click.argument("out", type=FILE, metavar="OUT.xlsx")
@click.option("--assessor", metavar="NAME", help="Only the cases of this assessor.")
@click.option("--password-file", type=FILE, metavar="F", help="The first line of F protects the workbook.")
@click.option("--plain", is_flag=True, help="No password, although the inspection has a passphrase.")
@identifiers_option
@alerts_option
@passphrase_option
def export(
    file: Path,
    out: Path,
    assessor: str | None,
    password_file: Path | None,
    plain: bool,
    identifiers: bool,
    alerts: bool,
    passphrase_file: Path | None,
) -> None:
    """Write the week-end workbook.

    Of an inspection with a passphrase it takes the same as its password, unless --password-file names
    another one or --plain says none. Facts that identify a person (a date of birth, a comment in their own
    words) are left out, and merging then leaves them as they are. Evidence notes and the case_ref stay.
    """
    from omi_desktop.exports.workbook import export_week

    if plain and password_file:
        raise click.UsageError("Give --password-file F or --plain, not both")
    password = read_secret(password_file) if password_file else None
    with reading(file, passphrase_file) as inspection:
        _check_target(file, out)
        if inspection.encrypted and passphrase_file and not plain:
            password = password or read_secret(passphrase_file)
        with progress_bar("Writing the workbook") as progress:
            receipt = export_week(
                inspection,
                out,
                assessor=assessor,
                password=password,
                identifiers=identifiers,
                alerts=alerts,
                progress=progress,
            )
    protection = "with a password" if receipt.protected else "without a password"
    cases, answers = counted(receipt.cases, "case"), counted(receipt.answers, "answer")
    click.echo(f"Wrote {out}: {cases}, {answers}, {protection}.")
    if receipt.left_out.values:
        click.echo(f"{receipt.left_out.named}; --with-identifiers takes them along.")
    if receipt.left_out.alerts:
        click.echo(f"{receipt.left_out.alerted}; --with-alerts takes them along.")


def _check_target(file: Path, out: Path) -> None:
    """A slip of the hand must not put a workbook in the place of an inspection."""
    if out.exists() and (out.samefile(file) or out.suffix.lower() == ".omi"):
        raise UsageProblem(f"{out} is an inspection.", "Name the workbook OUT.xlsx.")
    if out.is_dir():
        raise UsageProblem(f"{out} is a folder.", "Name the workbook in it.")
    if not out.absolute().parent.is_dir():
        raise FileUnusable(f"There is no folder {out.absolute().parent}.", "Make it, or name another one.")


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[float], None]]:
    """A bar on stderr while somebody watches; takes the share done, from 0 to 1."""
    if not sys.stderr.isatty():
        yield lambda share: None
        return
    with click.progressbar(length=100, label=label, file=sys.stderr) as bar:

        def to(share: float) -> None:
            bar.update(max(0, round(share * 100) - bar.pos))

        yield to


@click.command(cls=OmiCommand)
@click.argument("identity", metavar="ID")
@click.argument("out", type=FILE, metavar="OUT")
@click.option(
    "--cases", type=click.IntRange(min=1), metavar="N", help="How many cases; as published unless given."
)
@click.option("--seed", type=int, default=1, show_default=True, help="Another seed, other made-up cases.")
def demo(identity: str, out: Path, cases: int | None, seed: int) -> None:
    """Make a sample inspection.

    It is reconstructed from published figures: no personal data, no passphrase.
    """
    from omi_desktop.demo import build_sample

    if identity not in ids():
        raise UsageProblem(f'There is no programme "{identity}".', f"Choose one of {', '.join(ids())}.")
    build_sample(identity, out, cases=cases, seed=seed)
    click.echo(f"Made {out}: {identity}, reconstructed from published figures; no real person is in it.")
