"""`omi check`: what is left in each record, what contradicts, whether the file is whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click

from omi_desktop.cli.opening import reading
from omi_desktop.cli.options import OmiCommand, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import counted, print_json, print_table
from omi_desktop.errors import FileUnusable, Problem
from omi_desktop.instruments.check_model import QUERY
from omi_desktop.records.changes import Record
from omi_desktop.records.completeness import Completeness, completeness
from omi_desktop.records.contradictions import Contradiction
from omi_desktop.records.leftovers import Leftover
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection


@dataclass(frozen=True)
class Findings:
    """What a check found: integrity faults, every record with its completeness, contradictions."""

    integrity: list[str]
    records: list[tuple[Record, Completeness]]
    period: list[Problem]
    leftovers: tuple[Leftover, ...] = ()
    """Answers that the instrument has no place for since it was changed; no fault."""

    @property
    def contradictions(self) -> list[Problem]:
        """Every contradiction, in the order of the records."""
        return [*self.period, *(problem for _, found in self.records for problem in found.contradictions)]

    @property
    def checks(self) -> list[tuple[Record, Contradiction]]:
        """What the instrument's checks find in each record: errors, and what wants a second look."""
        return [(record, one) for record, found in self.records for one in found.checks]

    @property
    def sound(self) -> bool:
        """Whether nothing needs mending; being incomplete is no fault."""
        return not self.integrity and not self.contradictions


@click.command(cls=OmiCommand)
@file_argument
@json_option
@passphrase_option
def check(file: Path, as_json: bool, passphrase_file: Path | None) -> int:
    """Check what is left, what contradicts, and whether the file is whole.

    Every record is listed with what is answered, asked and left; answers set aside stand behind a
    closed gate. Exit status 1 where something contradicts or where the file or its history is not
    whole. A case that is not complete is no fault: until the end of the week all are.
    """
    with reading(file, passphrase_file) as inspection:
        findings = look_through(inspection)
        details = inspection.details
    if as_json:
        frame = {"inspection": details.id, "programme": details.programme, "area": details.area}
        print_json(frame | findings_document(findings))
    else:
        _print_findings(findings)
    return 0 if findings.sound else 1


def look_through(inspection: Inspection) -> Findings:
    """Check file, history, records and answers of an inspection."""
    faults = inspection.faults()
    try:
        return Findings(faults, _records(inspection), _period(inspection), inspection.leftovers())
    except FileUnusable:
        if not faults:
            raise
        # what can still be said is where the file is damaged
        return Findings(faults, [], [])


def _records(inspection: Inspection) -> list[tuple[Record, Completeness]]:
    instrument, earlier = inspection.instrument, inspection.earlier_instruments
    return [
        (record, completeness(instrument, record, answers.get(record.id, {}), notes, earlier))
        for form in instrument.forms
        for answers in [inspection.all_answers(form.id)]
        for record in inspection.records(form.id)
        for notes in [_reasons(inspection, record)]
    ]


def _reasons(inspection: Inspection, record: Record) -> dict[str, str] | None:
    """The notes of the one record that grades are set on; those of hundreds of cases need not be read."""
    once = inspection.instrument.form_by_id[record.form].once
    return inspection.notes(record.id) if once else None


def _period(inspection: Inspection) -> list[Problem]:
    details = inspection.details
    if details.starts and details.ends and details.ends < details.starts:
        what = f"It ends on {details.ends}, before it starts on {details.starts}."
        return [Problem("inspection", what, "Mend the dates.")]
    return []


def findings_document(findings: Findings) -> Document:
    """The findings as one document: case and other records alike, told apart by their form."""
    cases = [_record_document(record, found) for record, found in findings.records]
    return {
        "sound": findings.sound,
        "records": len(cases),
        "complete": sum(case["complete"] for case in cases),
        "integrity": findings.integrity,
        "contradictions": [
            {"where": problem.where, "what": problem.what, "remedy": problem.remedy}
            for problem in findings.contradictions
        ],
        "checks": [_check_document(record, one) for record, one in findings.checks],
        "leftovers": [
            {"form": left.form, "item": left.item, "answer": left.value, "records": left.count}
            for left in findings.leftovers
        ],
        "cases": [case for case in cases if case["form"] == "case"],
        "other_records": [case for case in cases if case["form"] != "case"],
    }


def _check_document(record: Record, one: Contradiction) -> Document:
    return {
        "case_ref": record.ref,
        "form": record.form,
        "check": one.check.id,
        "severity": one.check.severity,
        "text": one.check.text,
        "items": list(one.items),
        "answers": one.told,
    }


def _record_document(record: Record, found: Completeness) -> Document:
    return {
        "case_ref": record.ref,
        "form": record.form,
        "record_id": record.id,
        "assessor": record.assessor,
        "status": record.status,
        "answered": found.answered,
        "asked": found.asked,
        "left": found.left,
        "set_aside": found.set_aside,
        "complete": found.asked > 0 and found.left == 0,
    }


def _print_findings(findings: Findings) -> None:
    if findings.records:
        header = ("record", "form", "assessor", "answered", "asked", "left", "set aside", "status")
        print_table(header, [_line(record, found) for record, found in findings.records])
        complete = sum(found.left == 0 for _, found in findings.records)
        click.echo(f"\n{counted(len(findings.records), 'record')}, {complete} with nothing left to answer.")
    else:
        click.echo("No records yet.")
    for problem in findings.contradictions:
        click.echo(f"Contradiction: {problem}")
    for record, one in findings.checks:
        if one.check.severity == QUERY:
            click.echo(f"To check: {record.form} {record.ref}: {one.check.text} ({one.told})")
    for left in findings.leftovers:
        click.echo(f"Kept, not counted: {left}.")
    for fault in findings.integrity:
        click.echo(f"Damage: {fault}")
    if findings.sound:
        click.echo("Nothing contradicts; the file and its history are whole.")


def _line(record: Record, found: Completeness) -> list[str]:
    numbers = [str(number) for number in (found.answered, found.asked, found.left, found.set_aside)]
    return [record.ref, record.form, record.assessor, *numbers, record.status]
