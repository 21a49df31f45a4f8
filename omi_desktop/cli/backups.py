"""`omi backup list`, `make` and `restore`: the checked copies that lie beside an inspection."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.opening import held, read_secret, reading
from omi_desktop.cli.options import (
    FILE,
    OmiCommand,
    OmiGroup,
    file_argument,
    json_option,
    passphrase_option,
    take_over_option,
)
from omi_desktop.cli.output import print_json, print_table
from omi_desktop.errors import FileMissing
from omi_desktop.scoring.document import Document
from omi_desktop.store import backups
from omi_desktop.store.backups import Backup

REASONS = {
    backups.OPENED: "when it was opened",
    backups.WORKING: "while it was worked on",
    backups.BEFORE_MERGE: "before a merge",
    backups.BEFORE_RESTORE: "before another was restored",
    backups.BEFORE_PASSPHRASE: "before the passphrase changed",
    backups.AFTER_PASSPHRASE: "after the passphrase changed",
    backups.BEFORE_INSTRUMENT: "before the instrument changed",
    backups.BEFORE_UPGRADE: "before an older file was brought up to date",
    backups.ASKED_FOR: "when asked for",
    backups.SET_ASIDE: "as it was found, not checked",
    backups.FOREIGN_JOURNAL: "as it was found beside another file's journal",
}


@click.group(cls=OmiGroup)
def backup() -> None:
    """The inspection's own backups, in the folder FILE.backups beside it."""


@backup.command("list", cls=OmiCommand)
@file_argument
@json_option
def list_backups(file: Path, as_json: bool) -> None:
    """List the backups, newest first; no passphrase is needed."""
    found = backups.backups_of(file)
    if not found and not file.exists():
        raise FileMissing(f"There is no file {file}, and no backup of it.", "Check the name.")
    if as_json:
        print_json({"file": str(file), "backups": [_document(one) for one in found]})
    elif found:
        header = ("number", "when", "made", "entries", "bytes", "name")
        print_table(header, [_line(one) for one in found])
    else:
        click.echo(f"{file} has no backup yet.")


def _document(one: Backup) -> Document:
    return {
        "number": one.number,
        "name": one.path.name,
        "at": one.at.isoformat().replace("+00:00", "Z"),
        "reason": one.reason,
        "entries": one.entries,
        "bytes": one.size,
        "checked": one.reason not in backups.UNCHECKED,
    }


def _line(one: Backup) -> list[str]:
    when = one.at.astimezone().strftime("%d/%m/%Y %H:%M:%S")
    made = REASONS.get(one.reason, one.reason)
    return [str(one.number), when, made, str(one.entries), str(one.size), one.path.name]


@backup.command("make", cls=OmiCommand)
@file_argument
@passphrase_option
def make(file: Path, passphrase_file: Path | None) -> None:
    """Make a backup now, unless the newest one holds the same; it is checked before it counts."""
    with reading(file, passphrase_file) as inspection:
        made = backups.back_up(inspection, backups.ASKED_FOR)
    click.echo(
        f"Made backup {made.number} of {file}." if made else f"The newest backup of {file} is up to date."
    )


@backup.command("restore", cls=OmiCommand)
@file_argument
@click.option(
    "--which", default="", metavar="N", help="The backup by its number or name; the newest unless given."
)
@click.option(
    "--to", "new", type=FILE, metavar="NEW", help="Copy it into a new file, and leave FILE as it is."
)
@passphrase_option
@take_over_option
def restore(file: Path, which: str, new: Path | None, passphrase_file: Path | None) -> None:
    """Put a backup in the place of the inspection, which is backed up before.

    The passphrase is the one that the backup was made under.
    """
    passphrase = read_secret(passphrase_file) if passphrase_file else None
    if new is not None:
        one = backups.chosen(file, which)
        backups.restore_to(one, new, passphrase)
        click.echo(f"Copied backup {one.number} of {file} into {new}.")
        return
    with held(file):
        one = backups.chosen(file, which)
        kept = backups.restore(file, one, passphrase)
    before = f"; what stood there before is backup {kept.number}" if kept else ""
    click.echo(f"Restored {file} from backup {one.number}{before}.")
