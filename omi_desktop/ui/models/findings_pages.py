"""Findings as pages of a table: a row a question, a column a group; and the tables of factors."""

import textwrap

from PySide6.QtCore import QCoreApplication

from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.scoring.explain import SMALL_NUMBER, ScoreRef, line_of_priority, percent_text
from omi_desktop.scoring.findings import Cell as Figure
from omi_desktop.scoring.findings import (
    Counts,
    Finding,
    Findings,
    FoundTable,
    Group,
    given_text,
    in_words,
    noun_of,
)
from omi_desktop.ui.language import core
from omi_desktop.ui.models.score_page import Cell, Column, Page, Row
from omi_desktop.ui.widgets.interval_rows import Bar
from omi_desktop.ui.words import counted

QUESTION_COLUMN, INTERVAL_COLUMN, FIRST_GROUP = 1, 5, 7
_HEADING_LETTERS = 18


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingsPages", text)


def findings_page(instrument: Instrument, found: Findings) -> Page:
    """Every question of a form, as one table."""
    title = instrument.form_by_id[found.form].title
    if noun_of(found.form) == "case":
        count = counted(found.records, _tr("{count} case"), _tr("{count} cases"))
    else:
        count = counted(found.records, _tr("{count} record"), _tr("{count} records"))
    line = line_of_priority(instrument.scoring)
    rows = tuple(_row(place, finding, line) for place, finding in enumerate(found.questions))
    return Page(f"{title} · {count}", "", _columns(found), rows)


def _columns(found: Findings) -> tuple[Column, ...]:
    few = _tr("Under {0} relevant the counts stand instead of a percentage").format(SMALL_NUMBER)
    return (
        Column(_tr("No.")),
        Column(_tr("Question"), wide=True),
        Column(_tr("Above"), figures=True, tip=_tr("Answers above the line")),
        Column(_tr("Relevant"), figures=True, tip=_tr("Answers on either side of the line")),
        Column(_tr("Per cent"), figures=True, tip=few),
        Column(
            _tr("95% interval, or answers"),
            figures=True,
            tip=_tr("Wilson's interval of the proportion, in per cent; of others the answers given"),
        ),
        Column(_tr("Part")),
        *(Column(_group_title(group), figures=True, tip=few) for group in found.groups),
    )


def _group_title(group: Group) -> str:
    return _broken(f"{group.choice.text} (n {group.records})")


def _broken(title: str) -> str:
    """A heading on as many lines as keep its column narrow."""
    return "\n".join(textwrap.wrap(title, _HEADING_LETTERS))


def _row(place: int, finding: Finding, line: int | None) -> Row:
    question, whole = finding.question, finding.whole
    sided, tally = question.sided, whole.tally
    return Row(
        (
            Cell(question.id, place),
            Cell(question.text, question.text.casefold()),
            Cell(str(tally.above) if sided else "", float(tally.above) if sided else None),
            Cell(str(tally.relevant) if sided else "", float(tally.relevant) if sided else None),
            Cell(_share_text(whole), _rank(whole)),
            _interval_cell(finding, line),
            Cell(_tr("Scored"), 0) if finding.scored else Cell(_tr("Recorded"), 1),
            *(_group_cell(finding, group) for group in range(len(finding.groups))),
        ),
        ScoreRef("question", question.id),
        quiet=not finding.scored and not sided,
    )


def _rank(counts: Counts) -> float | None:
    proportion = counts.tally.proportion
    return None if proportion is None else float(proportion)


def _share_text(counts: Counts) -> str:
    """A percentage, or of few relevant records the counts."""
    if not counts.tally.relevant:
        return ""
    few = counts.tally.relevant < SMALL_NUMBER
    return core(in_words(counts.tally, "")) if few else percent_text(counts.tally.proportion)


def _interval_cell(finding: Finding, line: int | None) -> Cell:
    interval, share = finding.whole.interval, _rank(finding.whole)
    if interval is None or share is None:
        return Cell(_answers(finding, finding.whole))
    bar = Bar(share, interval.low, interval.high, None if line is None else line / 100)
    said = _tr("{0} to {1}").format(f"{interval.low * 100:.0f}", f"{interval.high * 100:.0f}")
    return Cell(said, share, bar)


def _answers(finding: Finding, counts: Counts) -> str:
    """How often each answer was given, of a question without a line; one below the other."""
    return "" if finding.question.sided else given_text(finding.question, counts.answers).replace(", ", ",\n")


def _group_cell(finding: Finding, group: int) -> Cell:
    counts = finding.groups[group]
    if not finding.question.sided:
        return Cell(_answers(finding, counts))
    return Cell(f"{finding.mark(group)} {_share_text(counts)}".strip(), _rank(counts))


# --- tables of factors ---------------------------------------------------------------------------


def table_page(found: FoundTable) -> Page:
    """A table of factors as the report prints it."""
    table = found.table
    rows = tuple(
        Row((Cell(row.title, place), *(_figure_cell(figure) for figure in figures)))
        for place, (row, figures) in enumerate(zip(table.rows, found.rows, strict=True))
    )
    columns = [Column(_broken(column.title), figures=True) for column in table.columns]
    return Page(table.title, table.source, (Column(_tr("Factor"), wide=True), *columns), rows)


def _figure_cell(figure: Figure | None) -> Cell:
    if figure is None:
        return Cell("")
    if figure.counted:
        return Cell(str(figure.count), float(figure.count))
    share = figure.tally.proportion
    return Cell(in_words(figure.tally, "") or "–", None if share is None else float(share))


def question_in(found: FoundTable, row: int, column: int) -> str:
    """The question behind a cell of a table, of its first column behind the title; "" for none."""
    figure = found.rows[row][max(column - 1, 0)]
    return figure.item.id if figure and isinstance(figure.item, Question) else ""
