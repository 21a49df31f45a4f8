"""Findings as tables for a terminal."""

from __future__ import annotations

import click

from omi_desktop.cli.output import counted, print_table
from omi_desktop.instruments.model import Instrument
from omi_desktop.scoring.explain import SMALL_NUMBER
from omi_desktop.scoring.findings import (
    ABOVE,
    ALIKE,
    BELOW,
    Cell,
    Counts,
    Finding,
    Findings,
    FoundTable,
    given_text,
    in_words,
    noun_of,
)
from omi_desktop.store.inspection import Details

NOTHING = "–"
WARNING = (
    f"\nSmall differences are no differences. {ALIKE} the 95% intervals of the group and of the others "
    f"overlap;\n{ABOVE} {BELOW} the group is clearly above or below the others."
)


def print_findings(details: Details, instrument: Instrument, found: Findings) -> None:
    """Print the findings of a form."""
    click.echo(f"{details.area}, {instrument.title} ({instrument.id})")
    if details.sample:
        click.echo(details.sample)
    click.echo(f"{instrument.form_by_id[found.form].title}: {counted(found.records, noun_of(found.form))}\n")
    if found.fact:
        click.echo(f"{found.fact.text}\n")
    groups = [f"{group.choice.text} ({group.records})" for group in found.groups]
    rows = [_row(finding, found) for finding in found.questions]
    print_table(("", "Question", "Above the line", "95%", "", *groups), rows)
    if found.fact:
        click.echo(WARNING)
    click.echo(f"\nUnder {SMALL_NUMBER} relevant records the counts stand without a percentage.")
    for table in found.tables:
        _print_table(table)


def _row(finding: Finding, found: Findings) -> list[str]:
    question, whole, noun = finding.question, finding.whole, noun_of(found.form)
    groups = [_group(finding, place, noun) for place in range(len(found.groups))]
    part = "scored" if finding.scored else "recorded"
    return [question.id, question.text, _figures(finding, whole, noun), _interval(whole), part, *groups]


def _figures(finding: Finding, counts: Counts, noun: str) -> str:
    """Above of relevant in words; of a question without a line, how often each answer was given."""
    if finding.question.sided:
        return in_words(counts.tally, noun) or NOTHING
    return given_text(finding.question, counts.answers) or NOTHING


def _group(finding: Finding, place: int, noun: str) -> str:
    return f"{_figures(finding, finding.groups[place], noun)} {finding.mark(place)}".rstrip()


def _interval(counts: Counts) -> str:
    interval = counts.interval
    return f"{interval.low * 100:.0f} to {interval.high * 100:.0f}" if interval else NOTHING


def _print_table(found: FoundTable) -> None:
    click.echo(f"\n{found.table.title}")
    click.echo(f"{found.table.source}\n")
    rows = [
        [row.title, *(_cell(cell) for cell in cells)]
        for row, cells in zip(found.table.rows, found.rows, strict=True)
    ]
    print_table(("", *(column.title for column in found.table.columns)), rows)


def _cell(cell: Cell | None) -> str:
    """A number of records, or a percentage and what it is counted over."""
    if cell is None:
        return ""
    return str(cell.count) if cell.counted else in_words(cell.tally, "") or NOTHING
