"""`omi consensus` and `omi sample benchmark`: what the information manager enters beside a case."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.importing import sample
from omi_desktop.cli.opening import writing
from omi_desktop.cli.options import OmiCommand, as_option, file_argument, passphrase_option
from omi_desktop.cli.output import counted
from omi_desktop.errors import InputProblem
from omi_desktop.fieldwork.beside import begin_consensus, mark_benchmark, take_away
from omi_desktop.records.changes import (
    BENCHMARK,
    CONSENSUS,
    Answered,
    Change,
    Record,
    RecordEdited,
    beside,
)
from omi_desktop.store.inspection import Inspection

ref_argument = click.argument("ref", metavar="REF")


@click.command(cls=OmiCommand)
@file_argument
@ref_argument
@click.option("--remove", is_flag=True, help="Take it away again; both readings stay.")
@passphrase_option
@as_option
def consensus(file: Path, ref: str, remove: bool, passphrase_file: Path | None, who: str | None) -> None:
    """Begin the consensus of a case that two have read: a third reading, beside both.

    It begins with the answers on which both agree. The others are entered in the window or with
    `omi answers import FILE ANSWERS.csv --reading consensus`.
    """
    with writing(file, passphrase_file, who) as inspection:
        case = _case(inspection, ref)
        if remove:
            _remove(inspection, case, CONSENSUS)
            return
        _, changes = begin_consensus(inspection, case)
        inspection.write(changes, CONSENSUS)
    click.echo(f"Consensus of case {ref}: {_how(changes)}.")


def _how(changes: list[Change]) -> str:
    if not changes:
        return "begun already"
    if any(isinstance(change, RecordEdited) for change in changes):
        return "brought back with the answers it had"
    answers = sum(isinstance(change, Answered) for change in changes)
    return f"begun with {counted(answers, 'answer')} on which all agree"


@sample.command("benchmark")
@file_argument
@ref_argument
@click.option("--remove", is_flag=True, help="It is a case of the area like any other again.")
@passphrase_option
@as_option
def benchmark(file: Path, ref: str, remove: bool, passphrase_file: Path | None, who: str | None) -> None:
    """Mark a case for everybody to read before the week, against agreed answers.

    Every pack written from now on holds it. It is in no list and no score of the area. The agreed answers
    are entered in the window or with `omi answers import FILE ANSWERS.csv --reading benchmark`;
    `omi agreement FILE --benchmark` sets the readers against them.
    """
    with writing(file, passphrase_file, who) as inspection:
        case = _case(inspection, ref)
        if remove:
            _remove(inspection, case, BENCHMARK)
            return
        _, changes = mark_benchmark(inspection, case)
        inspection.write(changes, BENCHMARK)
    click.echo(f"Case {ref} is a benchmark case{'' if changes else ' already'}.")


def _case(inspection: Inspection, ref: str) -> Record:
    case = inspection.find("case", ref)
    if case is None:
        raise InputProblem(f"There is no case {ref}.", "Give the reference as it stands in the case list.")
    return case


def _remove(inspection: Inspection, case: Record, kind: str) -> None:
    there = {record.id: record for record in inspection.second_readings("case")}
    reading = there.get(beside(case, kind).id)
    if reading is None:
        raise InputProblem(f"Case {case.ref} has no {kind}.", "There is nothing to take away.")
    inspection.write(take_away(inspection, reading), kind)
    click.echo(f"The {kind} of case {case.ref} was taken away; the history keeps it.")
