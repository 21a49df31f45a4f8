"""The codebook of the dataset: what each column, item and choice means, as a table of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from omi_desktop.exports.dataset import csv_file
from omi_desktop.exports.dataset.columns import Column, Row, columns
from omi_desktop.exports.offers import NOT_APPLICABLE_CHOICE
from omi_desktop.instruments.model import Choice, Fact, Instrument, Question
from omi_desktop.records.grades import form_of_criterion
from omi_desktop.records.wording import when_asked
from omi_desktop.scoring.rules import scored_sections

CODEBOOK = (
    Column("kind", "text", "column, fact, question or grade"),
    Column("form", "text", "Form"),
    Column("section", "text", "Section"),
    Column("criterion", "text", "Criterion"),
    Column("item", "text", "Name of the column, or id of the item as in the dataset"),
    Column("text", "text", "What it means, or what is asked"),
    Column("answer", "text", "One answer offered; empty for numbers, dates and texts"),
    Column("answer_text", "text", "That answer in words"),
    Column("above_line", "flag", "Whether that answer lies on the sufficient side"),
    Column("scored", "flag", "Whether the question scores"),
    Column("summary", "flag", "Whether the question sums up its criterion"),
    Column("threads", "text", "Headline scores that it counts towards"),
    Column("when_asked", "text", "Answers under which it is asked"),
    Column("scale", "text", "Scale of the question, or kind of the fact"),
    Column("origin", "text", "Passage of the report that it answers for"),
    Column("help", "text", "Guidance"),
)


def write(path: Path, instrument: Instrument) -> None:
    """Write the codebook of an instrument as CSV: a row a column of the dataset, then a row an answer."""
    csv_file.write(path, CODEBOOK, codebook_rows(instrument))


def codebook_rows(instrument: Instrument) -> Iterator[Row]:
    """The rows of the codebook."""
    for column in columns(notes=True):
        head = ("column", "", "", "", column.name, column.label)
        yield (*head, "", "", None, None, None, "", "", column.kind, "", "")
    for item in instrument.items.values():
        na = (NOT_APPLICABLE_CHOICE,) if item.allows_na else ()
        for choice in (*item.choices, *na) or (Choice("", ""),):
            yield _row(instrument, item, choice)
    yield from _grades(instrument)


def _row(instrument: Instrument, item: Fact | Question, choice: Choice) -> Row:
    form, when = instrument.form_of(item.id), when_asked(instrument, item)
    offered = (item.id, item.text, choice.id, choice.text, choice.above_line)
    if isinstance(item, Fact):
        return ("fact", form, "", "", *offered, None, None, "", when, item.kind, "", item.help)
    section = instrument.criterion_by_id[item.criterion].section
    scored = item.scored and section in {found.id for found in scored_sections(instrument, form)}
    what = (scored, item.summary, " ".join(item.threads), when, item.scale, item.origin, item.help)
    return ("question", form, section, item.criterion, *offered, *what)


def _grades(instrument: Instrument) -> Iterator[Row]:
    """The grades that may be set, which stand under the id of their criterion."""
    for name in instrument.scoring.management.criteria:
        criterion = instrument.criterion_by_id[name]
        head = ("grade", form_of_criterion(instrument, name), criterion.section, name, name, criterion.title)
        for grade in instrument.scoring.management.grades:
            yield (*head, grade.id, grade.text, None, False, None, "", "", "", "", grade.explanation)
