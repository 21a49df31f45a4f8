"""`omi new`: a new inspection file."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.opening import read_secret, warn_if_shared
from omi_desktop.cli.options import FILE, OmiCommand, file_argument, passphrase_option, who_option, writer
from omi_desktop.errors import InputProblem, UsageProblem
from omi_desktop.instruments.library import ids, text_of
from omi_desktop.instruments.loader import read_text
from omi_desktop.records.text import kept
from omi_desktop.records.values import understand_date
from omi_desktop.store.inspection import Inspection


@click.command(cls=OmiCommand)
@file_argument
@click.option("--programme", metavar="ID", help="One of those that omi programmes lists.")
@click.option(
    "--instrument", "own", type=FILE, metavar="FILE.toml", help="An instrument of your own instead, checked."
)
@click.option("--area", required=True, metavar="NAME", help="The area inspected.")
@click.option("--from", "starts", metavar="DATE", help="The first day, as 14/01/2008 or 2008-01-14.")
@click.option("--to", "ends", metavar="DATE", help="The last day.")
@click.option("--lead", default="", metavar="NAME", help="The lead inspector.")
@passphrase_option
@click.option("--no-passphrase", is_flag=True, help="Anybody who has the file can read it.")
@who_option
def new(
    file: Path,
    programme: str | None,
    own: Path | None,
    area: str,
    starts: str | None,
    ends: str | None,
    lead: str,
    passphrase_file: Path | None,
    no_passphrase: bool,
    who: str | None,
) -> None:
    """Make a new inspection.

    It is encrypted with a passphrase unless --no-passphrase says otherwise.
    """
    if (passphrase_file is not None) == no_passphrase:
        raise click.UsageError("Give either --passphrase-file F or --no-passphrase")
    text, name = _instrument(programme, own)
    first, last = _period(starts, ends)
    warn_if_shared(file)
    with Inspection.create(
        file,
        text,
        area=_required(area, "--area"),
        passphrase=read_secret(passphrase_file) if passphrase_file else None,
        starts=first,
        ends=last,
        lead=kept(lead.strip(), "The lead inspector's name"),
        who=writer(who),
        instrument_name=own.name if own else "",
    ) as inspection:
        name = f"{inspection.instrument.id}, version {inspection.instrument.version}" if own else name
    protection = "without a passphrase, readable by anybody" if no_passphrase else "encrypted"
    click.echo(f"Made {file}: {name}, {area.strip()}, {protection}.")


def _instrument(programme: str | None, own: Path | None) -> tuple[str, str]:
    """The text of the instrument, and the programme by its id. Raises UsageProblem or FileMissing."""
    if (programme is None) == (own is None):
        raise click.UsageError("Give either --programme ID or --instrument FILE.toml")
    if own is not None:
        return read_text(own), ""
    if programme not in ids():
        raise UsageProblem(f'There is no programme "{programme}".', f"Choose one of {', '.join(ids())}.")
    return text_of(programme), programme


def _required(text: str, option: str) -> str:
    if not text.strip():
        raise UsageProblem(f"{option} is empty.", "Give the name.")
    return kept(text.strip(), f"The text of {option}")


def _period(starts: str | None, ends: str | None) -> tuple[str, str]:
    """Both dates as ISO texts, empty where none is given. Raises UsageProblem."""
    try:
        first = understand_date(starts, "--from") if starts else ""
        last = understand_date(ends, "--to") if ends else ""
    except InputProblem as problem:
        raise UsageProblem(problem.title, problem.hint) from problem
    if first and last and last < first:
        raise UsageProblem(f"The inspection would end on {last}, before it starts on {first}.", "Mend --to.")
    return first, last
