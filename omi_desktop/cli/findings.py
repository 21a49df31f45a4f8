"""`omi findings`: what every question came to, whole or by a fact, and the tables of factors."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.findings_text import print_findings
from omi_desktop.cli.opening import reading
from omi_desktop.cli.options import OmiCommand, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import print_json
from omi_desktop.cli.scores import check_fact, check_form
from omi_desktop.scoring import findings as core
from omi_desktop.scoring.findings_document import findings_document
from omi_desktop.scoring.live import LiveScores
from omi_desktop.store.inspection import Inspection


@click.command("findings", cls=OmiCommand)
@file_argument
@click.option("--by", "fact", metavar="FACT", help="Each question once more for each choice of a fact.")
@click.option("--form", default="case", show_default=True, help="The form whose questions are shown.")
@json_option
@passphrase_option
def findings(file: Path, fact: str | None, form: str, as_json: bool, passphrase_file: Path | None) -> None:
    """Show every question: above of relevant, 95% interval, answers given; and the tables of factors."""
    with reading(file, passphrase_file) as inspection:
        found = inspection_findings(inspection, form, fact)
        details = inspection.details
        instrument = inspection.instrument
    if as_json:
        frame = {
            "inspection": details.id,
            "programme": details.programme,
            "area": details.area,
            "sample": details.sample,
        }
        print_json(frame | findings_document(found))
    else:
        print_findings(details, instrument, found)


def inspection_findings(inspection: Inspection, form: str = "case", fact: str | None = None) -> core.Findings:
    """The findings of an inspection. Raises UsageProblem for a form or fact that it does not have."""
    instrument = inspection.instrument
    check_form(instrument, form)
    by = check_fact(instrument, form, fact) if fact is not None else None
    return core.findings(LiveScores(instrument, inspection.scored_answers(form), form), by)
