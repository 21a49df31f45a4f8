"""`omi rekey`: another passphrase for an inspection, one where there was none, or none any more."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.opening import held, read_secret
from omi_desktop.cli.options import FILE, OmiCommand, file_argument, passphrase_option, take_over_option
from omi_desktop.cli.output import counted
from omi_desktop.errors import FileMissing
from omi_desktop.store.backups import Backup
from omi_desktop.store.rekey import Rekeyed, change_passphrase, delete_backups, rekey_backups


@click.command(cls=OmiCommand)
@file_argument
@click.option(
    "--new-passphrase-file", type=FILE, metavar="F", help="The first line of F is the new passphrase."
)
@click.option("--no-passphrase", is_flag=True, help="A plain file: anybody who has it can read it.")
@click.option(
    "--rekey-backups", "rekey_old", is_flag=True, help="Give the old backups the new passphrase too."
)
@click.option("--delete-backups", "delete_old", is_flag=True, help="Delete the old backups.")
@passphrase_option
@take_over_option
def rekey(
    file: Path,
    new_passphrase_file: Path | None,
    no_passphrase: bool,
    rekey_old: bool,
    delete_old: bool,
    passphrase_file: Path | None,
) -> int:
    """Change the passphrase of an inspection.

    It is backed up before. Old backups keep the old passphrase unless something else is asked for.
    """
    if (new_passphrase_file is not None) == no_passphrase:
        raise click.UsageError("Give either --new-passphrase-file F or --no-passphrase")
    if rekey_old and delete_old:
        raise click.UsageError("Give --rekey-backups or --delete-backups, not both")
    old = read_secret(passphrase_file) if passphrase_file else None
    new = read_secret(new_passphrase_file) if new_passphrase_file else None
    if not file.exists():
        raise FileMissing(f"There is no file {file}.", "Check the name.")
    with held(file):
        done = change_passphrase(file, old, new)
        now = "opens with the new passphrase alone" if new else "is plain now: anybody who has it can read it"
        click.echo(f"{file} {now}.")
        left = _see_to_backups(done, old, new, rekey_old, delete_old)
    if done.not_backed_up:
        click.echo(f"There is no backup of it yet: {done.not_backed_up}", err=True)
    return 1 if left or done.not_backed_up else 0


def _see_to_backups(
    done: Rekeyed, old: str | None, new: str | None, rekey_old: bool, delete_old: bool
) -> list[Backup]:
    """Do with the old backups what was asked, and say what they open with; those where it failed."""
    there = counted(len(done.old_backups), "old backup")
    left: list[Backup] = []
    if rekey_old:
        left = rekey_backups(done.old_backups, old, new)
        click.echo(f"{there} changed too." if not left else f"{there}: {len(left)} could not be changed.")
    elif delete_old:
        left = delete_backups(done.old_backups)
        click.echo(f"{there} deleted." if not left else f"{there}: {len(left)} could not be deleted.")
    else:
        opens = (
            "still without a passphrase, so anybody can read them"
            if old is None
            else "still under the old one"
        )
        click.echo(f"{there} in {done.before.path.parent}, {opens}; delete those you do not want.")
    for backup in left:
        click.echo(f"Not changed: {backup.path.name}", err=True)
    return left
