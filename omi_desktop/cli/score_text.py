"""The score document as tables for a terminal."""

from __future__ import annotations

import click

from omi_desktop.cli.output import counted, print_table
from omi_desktop.instruments.model import NOT_APPLICABLE, Instrument
from omi_desktop.records.grades import grade_text
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.document import SCORED_FORM, Document

FEW = 20
"""Under this many relevant cases the reports write counts, not percentages."""
NOTHING = "–"
MARK = "*"


def print_scores(instrument: Instrument, document: Document) -> None:
    """Print a score document, whole or in groups."""
    _print_heading(instrument, document)
    if document["form"] != SCORED_FORM:
        _print_counted_form(instrument, document)
    elif "groups" in document:
        _print_groups(instrument, document)
    else:
        _print_whole(instrument, document)


def _print_heading(instrument: Instrument, document: Document) -> None:
    click.echo(f"{document['area']}, {instrument.title} ({instrument.id})")
    if document["sample"]:
        click.echo(document["sample"])
    noun = "case" if document["form"] == SCORED_FORM else "record"
    click.echo(f"{counted(document['records'], noun)}, {document['complete']:,} complete")
    if again := document.get("second_readings"):
        click.echo(f"{counted(again, 'second reading')}, in no score")
    click.echo()


# --- the whole -----------------------------------------------------------------------------------


def _print_whole(instrument: Instrument, document: Document) -> None:
    print_table(
        ("", "Criterion", "Score", "Band", "Questions", "Relevant cases"), _score_rows(instrument, document)
    )
    if document["headlines"]:
        click.echo()
        rows = [
            [line["title"], _percent(line), _band(instrument, line["band"])] for line in document["headlines"]
        ]
        print_table(("Headline", "Score", "Band"), rows)
    _print_management(instrument, document)
    if any(_few(line) == MARK for line in document["criteria"]):
        click.echo(
            f"\n{MARK} rests on fewer than {FEW} cases: speak of “8 of the 11 cases”, not of a percentage."
        )


def _score_rows(instrument: Instrument, document: Document) -> list[list[str]]:
    rows = []
    criteria = {line["id"]: line for line in document["criteria"]}
    for section in document["sections"]:
        rows.append([section["id"], section["title"], _percent(section), "", "", ""])
        for criterion in instrument.criteria_in(section["id"]):
            line = criteria[criterion.id]
            rows.append(
                [
                    line["id"],
                    f"  {line['title']}",
                    _percent(line) + _few(line),
                    _band(instrument, line["band"]),
                    str(line["questions"]),
                    _spread(line),
                ]
            )
    return rows


def _percent(line: Document) -> str:
    return NOTHING if line["rounded"] is None else f"{line['rounded']}%"


def _few(line: Document) -> str:
    """The mark of a criterion whose questions are each relevant to few cases only."""
    return MARK if line["relevant_max"] is not None and line["relevant_max"] < FEW else " "


def _band(instrument: Instrument, band: str | None) -> str:
    return next((known.text for known in instrument.scoring.bands if known.id == band), "")


def _spread(line: Document) -> str:
    if line["relevant_min"] is None:
        return NOTHING
    if line["relevant_min"] == line["relevant_max"]:
        return str(line["relevant_min"])
    return f"{line['relevant_min']} to {line['relevant_max']}"


def _print_management(instrument: Instrument, document: Document) -> None:
    grades = document["management"]
    if not grades:
        return
    click.echo()
    header = ["", "Management", "Grade", "Items rated"]
    columns = [[_grade(instrument, line[key]) for line in grades] for key in ("derived", "set")]
    rows = [[line["id"], line["title"], _grade(instrument, line["grade"]), _rated(line)] for line in grades]
    if any(line["set"] for line in grades):
        header[3:3] = ["By the rule", "Set by the lead inspector"]
        for row, derived, own in zip(rows, *columns, strict=True):
            row[3:3] = [derived, own]
    print_table(header, rows)
    for line in grades:
        _print_beside(instrument, line)
    if instrument.scoring.management.inferred:
        click.echo("The grades follow a working rule: the reports do not print theirs.")


def _print_beside(instrument: Instrument, line: Document) -> None:
    """What belongs to a grade and does not fit into its line: the reason, and what counts for more."""
    if line["set"]:
        grade = _grade(instrument, line["set"])
        click.echo(f"{line['id']} set by the lead inspector as “{grade}”. Reason: {line['reason']}")
    extra = line.get("extra_weight")
    if extra:
        question = instrument.items[extra["question"]]
        rating = answer_text(question, extra["rating"]) or "not rated"
        targets = f" Targets: {', '.join(extra['targets'])}." if extra["targets"] else ""
        click.echo(f"{line['id']} gives extra weight to {question.id} ({rating}). {extra['note']}{targets}")


def _grade(instrument: Instrument, grade: str | None) -> str:
    return (grade_text(instrument, grade) if grade else None) or NOTHING


def _rated(line: Document) -> str:
    provisional = ", provisional" if line["provisional"] and line["rated"] else ""
    return f"{line['rated']} of {line['items']}{provisional}"


# --- groups --------------------------------------------------------------------------------------


def _print_groups(instrument: Instrument, document: Document) -> None:
    fact = instrument.items[document["by"]]
    groups = document["groups"]
    click.echo(f"{fact.text}\n")
    titles = [f"{choice.text} ({groups[choice.id]['records']})" for choice in fact.choices]
    rows = []
    for kind in ("sections", "criteria", "headlines"):
        for place, line in enumerate(document[kind]):
            scores = [_percent(group[kind][place]) + _mark(group, kind, place) for group in groups.values()]
            rows.append([line["id"], line["title"], _percent(line), *scores])
    print_table(("", "Score", f"All ({document['records']})", *titles), rows)
    click.echo(
        "\nDo not read much into small differences between groups, least of all where a score is "
        f"marked {MARK}: it rests on fewer than {FEW} cases."
    )


def _mark(group: Document, kind: str, place: int) -> str:
    if kind == "criteria":
        return _few(group[kind][place])
    return MARK if 0 < group["records"] < FEW else " "


# --- forms that are counted ----------------------------------------------------------------------


def _print_counted_form(instrument: Instrument, document: Document) -> None:
    if "groups" in document:
        fact = instrument.items[document["by"]]
        for choice in fact.choices:
            group = document["groups"][choice.id]
            click.echo(f"{fact.text} {choice.text}: {counted(group['records'], 'record')}\n")
            _print_counts(instrument, group)
            click.echo()
    else:
        _print_counts(instrument, document)
    click.echo("\nThis form is counted, never scored.")
    _print_management(instrument, document)


def _print_counts(instrument: Instrument, document: Document) -> None:
    rows = []
    for line in document["questions"]:
        question = instrument.items[line["id"]]
        counts = ", ".join(
            f"{answer_text(question, value)} {line['choices'][value]}"
            for value in [*(choice.id for choice in question.choices), NOT_APPLICABLE]
            if value in line["choices"]
        )
        above = f"{line['above']} of {line['relevant']}" if line["relevant"] else NOTHING
        rows.append([line["id"], question.text, above, counts])
    print_table(("", "Question", "Above the line", "Answers"), rows)
