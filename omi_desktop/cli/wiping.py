"""`omi wipe`: an assessor's pack taken away for good, once a receipt proves that all of it has arrived."""

from __future__ import annotations

import contextlib
from pathlib import Path

import click

from omi_desktop.cli.opening import locked, read_secret
from omi_desktop.cli.options import (
    OmiCommand,
    as_option,
    file_argument,
    json_option,
    passphrase_option,
    takes_over,
    writer,
)
from omi_desktop.cli.output import counted, print_json
from omi_desktop.errors import FileLocked, OmiError
from omi_desktop.store import locks


@click.command(cls=OmiCommand)
@file_argument
@click.option(
    "--receipt", required=True, metavar="RECEIPT", help="The receipt file of the merge, or its code."
)
@json_option
@passphrase_option
@as_option
def wipe(file: Path, receipt: str, as_json: bool, passphrase_file: Path | None, who: str | None) -> None:
    """Take a pack away for good: the file, its backups, and its entry among the recent ones.

    `omi merge --receipts FOLDER` gives the receipt out. Refused where the pack has changed since, or not
    all of it arrived. The key goes first, then every byte; a solid-state disk keeps old blocks for a while,
    and there it is the passphrase that protected them. Workbooks exported from the pack are not touched.
    """
    from omi_desktop.merging.wiping import understood, wipe_pack

    secret = read_secret(passphrase_file) if passphrase_file else None
    gone = wipe_pack(file, understood(receipt), secret, who=writer(who), lock=_taken)
    _forget(file)
    if as_json:
        print_json({**gone.document, "receipt": str(gone.receipt), "left": [str(p) for p in gone.wiped.left]})
        return
    size = f"{counted(gone.wiped.files, 'file')}, {gone.wiped.bytes:,} bytes"
    click.echo(f"Wiped {file}: {size}; {counted(gone.proof.given, 'answer')} had arrived.")
    for path in gone.wiped.left:
        click.echo(f"Left: {path} is not the program's.")
    click.echo(f"The receipt is {gone.receipt}.")


def _taken(file: Path) -> locks.Lock:
    try:
        return locks.take(file, take_over=takes_over())
    except FileLocked as error:
        raise locked(error) from error


def _forget(file: Path) -> None:
    """Out of the window's recent ones; where the settings cannot be kept, the pack is gone all the same."""
    from omi_desktop.settings import load_settings, save_settings

    settings = load_settings()
    without = settings.without_recent(file)
    if without != settings:
        with contextlib.suppress(OmiError):
            save_settings(without)
