"""`omi programmes` and `omi instrument`: what can be inspected, and whether an instrument is sound."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.options import FILE, OmiCommand, OmiGroup, json_option
from omi_desktop.cli.output import counted, print_json, print_table
from omi_desktop.errors import Problem, ProblemsFound
from omi_desktop.instruments.library import ids, shipped
from omi_desktop.instruments.loader import load
from omi_desktop.instruments.model import Instrument


@click.command(cls=OmiCommand)
@click.option(
    "--reproduce",
    is_flag=False,
    flag_value="",
    metavar="[ID]",
    help="Set published figures beside those computed from the sample, for all programmes or for ID.",
)
@json_option
def programmes(reproduce: str | None, as_json: bool) -> None:
    """List the programmes that can be inspected, or show how their published figures come out."""
    if reproduce is not None:
        from omi_desktop.cli import reproducing

        reproducing.reproduce(reproduce, as_json)
        return
    found = [shipped(identity) for identity in ids()]
    if as_json:
        print_json([_summary(instrument) for instrument in found])
        return
    header = ("programme", "years", "sections", "criteria", "questions", "title")
    print_table(header, [_line(instrument) for instrument in found])


def _summary(instrument: Instrument) -> dict[str, str | int]:
    return {
        "id": instrument.id,
        "title": instrument.title,
        "abbreviation": instrument.abbreviation,
        "years": instrument.years,
        "version": instrument.version,
        "sections": len(instrument.sections),
        "criteria": len(instrument.criteria),
        "questions": len(instrument.questions),
        "case_questions": len(instrument.questions_of("case")),
    }


def _line(instrument: Instrument) -> list[str]:
    summary = _summary(instrument)
    columns = ("id", "years", "sections", "criteria", "questions", "title")
    return [str(summary[column]) for column in columns]


@click.group(cls=OmiGroup)
def instrument() -> None:
    """Check an instrument, the TOML file of a programme, and move inspections over to another one."""


@instrument.command("check")
@click.argument("file", type=FILE, metavar="FILE.toml")
@json_option
def check_instrument(file: Path, as_json: bool) -> int:
    """Check an instrument and list every fault: file, table, key, what is wrong, how to mend it."""
    found, problems = _load(file)
    if as_json:
        print_json({"file": file.name, "sound": not problems, "problems": [_fault(p) for p in problems]})
    elif found is not None:
        click.echo(f"{file.name} is sound: {_counts(found)}.")
    else:
        for problem in problems:
            click.echo(str(problem))
    if problems:
        click.echo(f"{file} cannot be used: {counted(len(problems), 'fault')}.", err=True)
    return 1 if problems else 0


def _load(file: Path) -> tuple[Instrument | None, tuple[Problem, ...]]:
    try:
        return load(file), ()
    except ProblemsFound as error:
        return None, error.problems


def _counts(instrument: Instrument) -> str:
    return ", ".join(
        [
            counted(len(instrument.sections), "section"),
            counted(len(instrument.criteria), "criterion", "criteria"),
            counted(len(instrument.questions), "question"),
            counted(len(instrument.facts), "fact"),
        ]
    )


def _fault(problem: Problem) -> dict[str, str]:
    return {"where": problem.where, "what": problem.what, "remedy": problem.remedy}
