"""`omi sample import` and `omi answers import`: case lists and answers into an inspection."""

from __future__ import annotations

from pathlib import Path

import click

from omi_desktop.cli.opening import writing
from omi_desktop.cli.options import FILE, OmiGroup, as_option, file_argument, passphrase_option
from omi_desktop.cli.output import counted
from omi_desktop.errors import Problem, ProblemsFound
from omi_desktop.imports.answers import AnswerSheet, import_answers, read_answers
from omi_desktop.imports.case_list import CaseList, import_cases, read_case_list
from omi_desktop.records.changes import BESIDE
from omi_desktop.store.inspection import Inspection


@click.group(cls=OmiGroup)
def sample() -> None:
    """The sample of cases: take in the list, check, allocate, replace."""


@sample.command("import")
@file_argument
@click.argument("case_list", type=FILE, metavar="LIST.xlsx|.csv")
@click.option("--skip-bad", is_flag=True, help="Leave refused rows out and import the others.")
@passphrase_option
@as_option
def import_sample(
    file: Path, case_list: Path, skip_bad: bool, passphrase_file: Path | None, who: str | None
) -> None:
    """Take in a case list: case_ref, and if wanted assessor, second_reader, offender_manager
    and facts by id or text.

    Rows that cannot be taken are listed with the reason; none is imported then, unless --skip-bad.
    """
    with writing(file, passphrase_file, who) as inspection:
        read = read_case_list(case_list, inspection)
        _name_ignored(read)
        if skip_bad:
            for problem in _problems(read):
                click.echo(f"Skipped: {problem}", err=True)
        _import(inspection, read, skip_bad)
    skipped = f", {counted(read.refused_rows, 'row')} skipped" if read.refused else ""
    click.echo(f"{counted(len(read.cases), 'case')} imported from {read.name}{skipped}.")


def _import(inspection: Inspection, read: CaseList, skip_bad: bool) -> None:
    try:
        import_cases(inspection, read, skip_bad)
    except ProblemsFound as error:
        title = f"{error.title} Mend them, or leave them out with --skip-bad."
        raise ProblemsFound(title, _problems(read)) from error


def _problems(read: CaseList) -> list[Problem]:
    """What is wrong with the rows; those of a list that was imported before are one line."""
    found = [refusal.problem for refusal in read.refused if refusal.row not in read.known]
    if read.known:
        rows = sorted(read.known)
        where = f"Row {rows[0]}" if len(rows) == 1 else f"{len(rows)} rows ({rows[0]} to {rows[-1]})"
        found.append(Problem(where, "Of a case that is in the inspection already.", "It stays as it is."))
    return found


@click.group(cls=OmiGroup)
def answers() -> None:
    """Take in answers recorded elsewhere."""


@answers.command("import")
@file_argument
@click.argument("table", type=FILE, metavar="ANSWERS.csv")
@click.option(
    "--reading", type=click.Choice(BESIDE), help="The cases' consensus, or a benchmark's agreed answers."
)
@passphrase_option
@as_option
def import_table(
    file: Path, table: Path, reading: str | None, passphrase_file: Path | None, who: str | None
) -> None:
    """Take in answers, all or nothing: columns case_ref,item,answer and if wanted note and form.

    An answer is a choice's id, na, a value, or empty, which clears it; an empty note leaves a note as
    it is. Of two rows about the same item the later one holds. Answers behind a closed gate are kept
    and do not count. With a management criterion as item, the answer is the grade that the lead
    inspector sets, and the note its reason, which is needed; an empty answer clears both.
    """
    with writing(file, passphrase_file, who) as inspection:
        sheet = read_answers(table, inspection, reading or "")
        _name_ignored(sheet)
        import_answers(inspection, sheet)
    click.echo(f"{counted(sheet.rows, 'row')} of {sheet.name} imported: {_changes(sheet)}.")


def _changes(sheet: AnswerSheet) -> str:
    parts = [f"{counted(sheet.answers, 'answer')} changed"]
    if sheet.notes:
        parts.append(f"{counted(sheet.notes, 'note')} written")
    if sheet.new_records:
        parts.append(f"{counted(sheet.new_records, 'record')} made")
    return ", ".join(parts)


def _name_ignored(read: CaseList | AnswerSheet) -> None:
    """Columns that mean nothing here are named, not refused: lists carry more than is asked for."""
    if read.ignored:
        names = ", ".join(f"“{name}”" for name in read.ignored)
        click.echo(f"Not imported from {read.name}, because no such column is known: {names}.", err=True)
