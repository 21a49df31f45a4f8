"""`omi agreement`: cases read twice, how far their readers agree, and what it does to the scores."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from omi_desktop.cli.opening import reading
from omi_desktop.cli.options import OmiCommand, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import counted, print_json, print_table
from omi_desktop.errors import InputProblem
from omi_desktop.fieldwork.readings import Readings, readings_of
from omi_desktop.scoring.agreement_document import agreement_document, benchmark_document
from omi_desktop.scoring.document import Document
from omi_desktop.scoring.verdicts import FEW
from omi_desktop.store.inspection import Details

COUNTS = ("pairs", "agree", "kappa", "AC1", "in words", "across", "other choice", "routing", "n/a in one")
DASH = "–"
WORDS = {"none": DASH, "too_few": "too few to say"}


@click.command(cls=OmiCommand)
@file_argument
@click.option(
    "--benchmark",
    "ref",
    metavar="[REF]",
    is_flag=False,
    flag_value="",
    help="Every reader of this case against what was agreed; of the benchmark case without REF.",
)
@json_option
@passphrase_option
def agreement(file: Path, ref: str | None, as_json: bool, passphrase_file: Path | None) -> None:
    """Show how far the readers of cases read twice agree, by question, criterion and pair of assessors.

    Answers are compared by their side of the line. Questions asked in one reading only are counted apart.
    """
    with reading(file, passphrase_file) as inspection:
        readings, details = readings_of(inspection), inspection.details
    document = _document(details, readings, ref)
    if as_json:
        print_json(document)
    else:
        _print(document)


def _document(details: Details, readings: Readings, ref: str | None) -> Document:
    frame = {
        "inspection": details.id,
        "programme": details.programme,
        "area": details.area,
        "sample": details.sample,
        "unread": [{"case_ref": record.ref, "assessor": record.assessor} for record in readings.unread],
    }
    document: Document = frame | agreement_document(readings.agreement, readings.effect)
    if ref is not None:
        named = ref or _marked(readings)
        document["benchmark"] = benchmark_document(named, *readings.benchmark(named))
    return document


def _marked(readings: Readings) -> str:
    """The one case marked as benchmark. Raises InputProblem where it is not one."""
    refs = [case.ref for case in readings.benchmarks.values()]
    if len(refs) != 1:
        found = f"{', '.join(refs)} are benchmark cases." if refs else "No case is marked as benchmark."
        raise InputProblem(found, "Name one." if refs else "Mark one with omi sample benchmark.")
    return refs[0]


def _print(document: Document) -> None:
    pairs, unread = document["pairs_of_readings"], document["unread"]
    click.echo(f"{document['area']}, {document['programme']}: {counted(pairs, 'pair')} of readings.")
    if unread:
        named = ", ".join(f"{one['case_ref']} ({one['assessor']})" for one in unread)
        click.echo(f"Not yet read a second time: {named}.")
    if pairs:
        _print_agreement(document)
        click.echo(f"\nIn words by AC1; under {FEW} pairs it is too few to say.")
    if "benchmark" in document:
        _print_benchmark(document["benchmark"])


def _print_agreement(document: Document) -> None:
    _table("", ("", *COUNTS), [("all", *_cells(document["overall"]))])
    _table("Assessors", ("pair", "cases", *COUNTS), map(_readers, document["assessors"]))
    _table("Criteria", ("criterion", *COUNTS), _met(document["criteria"]))
    _table("Questions", ("question", *COUNTS), _met(document["questions"]))
    _print_causes(document["cases"])
    effect = [line for kind in ("criteria", "sections", "headlines") for line in document["effect"][kind]]
    columns = ("first", "second", "consensus")
    changed = [
        line
        for line in effect
        if line["second"] != line["first"] or line["consensus"] not in (None, line["first"])
    ]
    rows = [
        (f"{line['id']} {line['title']}", *(_percent(line[whose]) for whose in columns)) for line in changed
    ]
    _table("Scores that change with the reading", ("score", *columns), rows)


def _print_causes(cases: list[Document]) -> None:
    """What readers answered differently, so that questions exist for one of them only."""
    rows = [
        (case["case_ref"], cause["item"], cause["first"], cause["second"], str(cause["questions"]))
        for case in cases
        for cause in case["causes"]
    ]
    _table("Asked of one only", ("case", "because of", "first", "second", "questions"), rows)


def _print_benchmark(benchmark: Document) -> None:
    heading = f"Benchmark {benchmark['case_ref']}, agreed answers: {benchmark['agreed']}"
    rows = [
        (one["assessor"], _share(one["distance"], ""), _share(one["leniency"]), *_cells(one))
        for one in benchmark["assessors"]
    ]
    _table(heading, ("assessor", "distance", "leniency", *COUNTS), rows)


def _table(heading: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    found = list(rows)
    if found:
        click.echo(f"\n{heading}" if heading else "")
        print_table(header, found)


def _met(documents: Iterable[Document]) -> Iterable[tuple[str, ...]]:
    """Those in which the readings meet or miss each other at all."""
    kinds = ("pairs", "routing", "not_applicable", "unanswered")
    return [(d["id"], *_cells(d)) for d in documents if any(d[kind] for kind in kinds)]


def _readers(document: Document) -> tuple[str, ...]:
    return (f"{document['first']}, {document['second']}", str(document["cases"]), *_cells(document))


def _cells(document: Document) -> tuple[str, ...]:
    figures = (str(document[name]) for name in ("across", "other_choice", "routing", "not_applicable"))
    coefficients = (_coefficient(document["kappa"]), _coefficient(document["ac1"]))
    said = WORDS.get(document["verdict"], document["verdict"].replace("_", " "))
    return (str(document["pairs"]), _percent(document["percent"]), *coefficients, said, *figures)


def _percent(percent: float | None) -> str:
    return DASH if percent is None else f"{percent:.1f}%"


def _coefficient(value: float | None) -> str:
    return DASH if value is None else f"{value:.2f}"


def _share(share: float | None, sign: str = "+") -> str:
    return DASH if share is None else f"{share:{sign}.1%}"
