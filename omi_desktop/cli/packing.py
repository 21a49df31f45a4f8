"""`omi pack`: an assessor's own inspection file, with the cases allocated to them only."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.opening import read_secret, reading
from omi_desktop.cli.options import (
    FILE,
    OmiCommand,
    as_option,
    file_argument,
    json_option,
    passphrase_option,
    writer,
)
from omi_desktop.cli.output import counted, print_json
from omi_desktop.fieldwork.packs import Pack, pack_document
from omi_desktop.fieldwork.packs import pack as write


@click.command(cls=OmiCommand)
@file_argument
@click.option("--assessor", required=True, metavar="NAME", help="Whose cases.")
@click.argument("out", type=FILE, metavar="OUT")
@click.option(
    "--pack-passphrase-file", type=FILE, metavar="F", help="The first line of F is the pack's own passphrase."
)
@json_option
@passphrase_option
@as_option
def pack(
    file: Path,
    assessor: str,
    out: Path,
    pack_passphrase_file: Path | None,
    as_json: bool,
    passphrase_file: Path | None,
    who: str | None,
) -> None:
    """Write an assessor's pack: a new inspection file with their cases only and the same inspection id.

    It takes the inspection's passphrase unless --pack-passphrase-file names another. Cases that the
    assessor reads a second time come with the facts of the case list, and nothing of the first reading.
    """
    own = read_secret(pack_passphrase_file) if pack_passphrase_file else None
    with reading(file, passphrase_file) as inspection:
        inspection.who = writer(who)
        made = write(inspection, assessor, out, own)
    if as_json:
        print_json(pack_document(made))
    else:
        click.echo(told(made))


def told(made: Pack) -> str:
    """What was written, in a line."""
    second = f", {made.second} of them read a second time" if made.second else ""
    protection = "encrypted" if made.encrypted else "without a passphrase, readable by anybody"
    return f"Wrote {made.path} for {made.assessor}: {counted(made.cases, 'case')}{second}, {protection}."
