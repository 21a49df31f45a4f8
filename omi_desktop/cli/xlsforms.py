"""`omi instrument xlsform`: the case form for Open Data Kit and its kin."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.options import FILE, OmiCommand
from omi_desktop.cli.output import counted
from omi_desktop.cli.programmes import instrument
from omi_desktop.errors import UsageProblem
from omi_desktop.instruments.library import ids, shipped


@instrument.command("xlsform", cls=OmiCommand)
@click.argument("identity", metavar="ID")
@click.argument("out", type=FILE, metavar="OUT.xlsx")
def xlsform(identity: str, out: Path) -> None:
    """Write the case form of a programme as an XLSForm.

    Question 1.1.05 is q_1_1_05 in it, facts keep their ids; questions are asked under the same answers.
    """
    from omi_desktop.exports.xlsform.writing import export_xlsform

    if identity not in ids():
        raise UsageProblem(f'There is no programme "{identity}".', f"Choose one of {', '.join(ids())}.")
    if out.suffix.lower() != ".xlsx":
        raise UsageProblem(f"{out} cannot be an XLSForm: it is a workbook.", "End its name in .xlsx.")
    asked = export_xlsform(shipped(identity), out)
    click.echo(f"Wrote {out}: the case form of {identity}, {counted(asked, 'item')}.")
