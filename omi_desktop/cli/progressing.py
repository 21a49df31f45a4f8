"""`omi progress`: how far the week has got, what is missing, what the scores may still become."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from omi_desktop.cli.opening import reading
from omi_desktop.cli.options import OmiCommand, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import counted, print_json, print_table
from omi_desktop.fieldwork.progress import week_progress
from omi_desktop.fieldwork.progress_document import progress_document
from omi_desktop.scoring.document import Document

MOST_QUESTIONS = 10
"""Questions listed with their share of "not applicable"; the document has them all."""


@click.command(cls=OmiCommand)
@file_argument
@json_option
@passphrase_option
def progress(file: Path, as_json: bool, passphrase_file: Path | None) -> None:
    """Show how far the week has got: cases by assessor, what is missing, and what the scores may still be.

    Beside each score stands what it were if every "not applicable" were "no", which bounds what too free a
    use of it has raised, and the lowest and highest that it can end at with the cases not yet read. Being
    unfinished is no fault: the exit status is 0.
    """
    with reading(file, passphrase_file) as inspection:
        details = inspection.details
        document = progress_document(week_progress(inspection))
    frame = {"inspection": details.id, "programme": details.programme, "area": details.area}
    if as_json:
        print_json(frame | document)
    else:
        _print(document)


def _print(document: Document) -> None:
    done = f"{document['complete']} of {counted(document['cases'], 'case')} complete"
    click.echo(f"{done}, {document['under_way']} under way, {document['not_begun']} not begun.\n")
    print_table(
        ("assessor", "cases", "complete", "under way", "not begun", "left", "second", "unread", "n/a"),
        [_assessor(each) for each in document["assessors"]],
    )
    _print_missing(document["list"])
    if document["second_unread"]:
        named = ", ".join(f"{each['case_ref']} ({each['assessor']})" for each in document["second_unread"])
        click.echo(f"\nNot yet read a second time: {named}.")
    click.echo()
    header = ("score", "", "now", "if n/a were no", "lowest", "highest")
    print_table(header, [_score(each) for level in document["scores"].values() for each in level])
    _print_questions(document["not_applicable"])


def _assessor(each: Document) -> tuple[str, ...]:
    counts = (
        each[key] for key in ("cases", "complete", "under_way", "not_begun", "left", "second", "second_left")
    )
    return (each["assessor"] or "(nobody)", *map(str, counts), _share(each["not_applicable"]["percent"]))


def _score(each: Document) -> tuple[str, ...]:
    others = (each[key]["rounded"] for key in ("if_no", "lowest", "highest"))
    return (each["id"], each["title"], *(_whole(value) for value in (each["rounded"], *others)))


def _print_missing(cases: Iterable[Document]) -> None:
    begun = [case for case in cases if case["status"] == "under_way"]
    if begun:
        click.echo("\nNot finished:")
        rows = [(c["case_ref"], c["assessor"] or "", str(c["left"]), ", ".join(c["missing"])) for c in begun]
        print_table(("case", "assessor", "left", "missing"), rows)


def _print_questions(questions: list[Document]) -> None:
    if not questions:
        return
    ranked = sorted(questions, key=lambda each: (-each["percent"], each["id"]))[:MOST_QUESTIONS]
    click.echo("\nMost often not applicable:")
    rows = [(q["id"], q["text"], f"{q['na']} of {q['given']}", _share(q["percent"])) for q in ranked]
    print_table(("question", "", "", "n/a"), rows)


def _whole(value: int | None) -> str:
    return "–" if value is None else f"{value}%"


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}%"
