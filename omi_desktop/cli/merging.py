"""`omi merge`: assessors' workbooks and packs into the inspection, with a receipt that balances."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from omi_desktop.cli.exporting import progress_bar
from omi_desktop.cli.opening import read_secret, reading, writing
from omi_desktop.cli.options import FILE, OmiCommand, as_option, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import print_json
from omi_desktop.store.inspection import Inspection


@click.command(cls=OmiCommand)
@file_argument
@click.argument("workbooks", type=FILE, nargs=-1, required=True, metavar="WORKBOOK...")
@click.option("--password-file", type=FILE, metavar="F", help="The first line of F opens the workbooks.")
@click.option(
    "--edited",
    type=click.Choice(["leave", "exported", "found"]),
    default="leave",
    show_default=True,
    help="Rows changed after the export: leave them out, take what was exported, or what is found there.",
)
@click.option(
    "--receipts", type=FILE, metavar="FOLDER", help="Write a receipt for each file; it lets a pack be wiped."
)
@click.option("--dry-run", is_flag=True, help="Say what would come of it, and write nothing.")
@json_option
@passphrase_option
@as_option
def merge(
    file: Path,
    workbooks: tuple[Path, ...],
    password_file: Path | None,
    edited: str,
    receipts: Path | None,
    dry_run: bool,
    as_json: bool,
    passphrase_file: Path | None,
    who: str | None,
) -> int:
    """Merge assessors' workbooks, or their packs, into FILE.

    Repeatable, and in any order: a newer export replaces an older one, the same answer counts once, a
    second reader's answers are kept beside the case's own. Each workbook is merged whole or not at all.
    Exit status 1 where a workbook, a case or a row was refused; the others are merged then.
    """
    from omi_desktop.merging.receipt import lines
    from omi_desktop.merging.receipts import code_lines, give_out
    from omi_desktop.merging.run import merge as merge_files

    passwords = [read_secret(password_file)] if password_file else []
    opened = reading(file, passphrase_file) if dry_run else writing(file, passphrase_file, who)
    with opened as inspection, progress_bar("Merging") as progress:
        kept: list[str] = []
        receipt = merge_files(
            inspection, workbooks, passwords=passwords, rehearse=dry_run, edited=edited,
            before=lambda area: kept.append(_backed_up(area)), progress=progress,
        )  # fmt: skip
        receipt = replace(receipt, backup="".join(kept))
        details = inspection.details
        given = [] if dry_run else give_out(receipt, inspection, receipts)
    if as_json:
        frame = {"inspection": details.id, "programme": details.programme, "area": details.area}
        print_json(frame | receipt.document() | {"handovers": [one.document() for one in given]})
    else:
        for line in lines(receipt):
            click.echo(line)
        for line in code_lines(given) if receipts else ():
            click.echo(line)
    return 0 if receipt.sound else 1


def _backed_up(inspection: Inspection) -> str:
    """Keep the inspection as it was before the first workbook; the copy that holds it, new or not."""
    from omi_desktop.store.backups import BEFORE_MERGE, back_up, newest_name

    back_up(inspection, BEFORE_MERGE)
    return newest_name(inspection.path)
