"""`omi score`: the scores of an inspection, whole or by a fact."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.opening import reading
from omi_desktop.cli.options import OmiCommand, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import print_json
from omi_desktop.cli.score_text import print_scores
from omi_desktop.errors import UsageProblem
from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.instruments.tables import did_you_mean
from omi_desktop.records.routing import Answers
from omi_desktop.scoring.document import Document, grades_document, groups, score_document
from omi_desktop.store.inspection import Inspection


@click.command(cls=OmiCommand)
@file_argument
@click.option("--by", "fact", metavar="FACT", help="The scores once for each choice of a fact.")
@click.option("--form", default="case", show_default=True, help="The form to count; only case is scored.")
@json_option
@passphrase_option
def score(file: Path, fact: str | None, form: str, as_json: bool, passphrase_file: Path | None) -> None:
    """Show the scores, with counts, bands and grades.

    Only the form case is scored; questions of other forms are counted.
    """
    with reading(file, passphrase_file) as inspection:
        check_form(inspection.instrument, form)
        if fact is not None:
            check_fact(inspection.instrument, form, fact)
        document = inspection_document(inspection, form, fact)
        instrument = inspection.instrument
    if as_json:
        print_json(document)
    else:
        print_scores(instrument, document)


def inspection_document(inspection: Inspection, form: str = "case", fact: str | None = None) -> Document:
    """The score document of an inspection, with a document for each choice of `fact` where one is named."""
    instrument = inspection.instrument
    details = inspection.details
    frame = {
        "inspection": details.id,
        "programme": details.programme,
        "area": details.area,
        "sample": details.sample,
    }
    management = {"management": grades_document(instrument, *_once(inspection))}

    def document(records: dict[str, Answers]) -> Document:
        return {**frame, **score_document(instrument, records, form), **management}

    records: dict[str, Answers] = dict(inspection.scored_answers(form))
    whole = document(records)
    # in a second reader's pack: the area's own readings of these cases are elsewhere
    whole["second_readings"] = sum(bool(record.reading) for record in inspection.records(form))
    if fact is not None:
        whole["by"] = fact
        whole["groups"] = {
            choice: document(group) for choice, group in groups(instrument, records, form, fact).items()
        }
    return whole


def _once(inspection: Inspection) -> tuple[dict[str, str], dict[str, str]]:
    """The answers and notes of the forms filled in once, on which criteria are graded."""
    answers: dict[str, str] = {}
    notes: dict[str, str] = {}
    for form in inspection.instrument.forms:
        for record, given in inspection.all_answers(form.id).items() if form.once else ():
            answers |= given
            notes |= inspection.notes(record)
    return answers, notes


def check_form(instrument: Instrument, form: str) -> None:
    """Raise UsageProblem where the instrument has no such form."""
    if form not in instrument.form_by_id:
        known = tuple(instrument.form_by_id)
        raise UsageProblem(f'{instrument.id} has no form "{form}".', did_you_mean(form, known))


def check_fact(instrument: Instrument, form: str, name: str) -> Fact:
    """The fact of that name. Raises UsageProblem where the form has none that records can be grouped by."""
    facts = {fact.id: fact for fact in instrument.facts_of(form)}
    offered = tuple(fact.id for fact in facts.values() if fact.choices)
    if name not in facts:
        raise UsageProblem(f'The form {form} has no fact "{name}".', did_you_mean(name, offered))
    if not facts[name].choices:
        what = f"{name} is a {facts[name].kind}; scores can be grouped by a choice or a yes/no fact only."
        raise UsageProblem(what, did_you_mean(name, offered))
    return facts[name]
