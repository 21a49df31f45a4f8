"""The sheet `Findings`: one row a question, above the line out of relevant, in all and by type of case."""

from __future__ import annotations

from collections.abc import Sequence

from omi_desktop.exports.book import Book, Page
from omi_desktop.exports.week import CASE, Week
from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.scoring.findings import Counts, Findings, Group, findings, given_text, in_words, noun_of
from omi_desktop.scoring.rules import percent

SHEET = "Findings"
COLUMNS = (
    "question", "criterion", "text", "above", "relevant", "percent", "interval from", "interval to",
    "in words", "answers given",
)  # fmt: skip
FIRST_GROUP = len(COLUMNS)
GROUP_COLUMNS = ("above", "relevant", "percent")


def write(book: Book, week: Week) -> None:
    """Write the sheet: the questions of the case first, then those of the other forms."""
    found = {form.id: _findings(week, form.id) for form in week.instrument.forms}
    groups = found[CASE].groups
    lines = {line.question.id: line for one in found.values() for line in one.questions}
    widths = [(9, "row"), (9, "row"), (52, "row")] + [(9, "row")] * 5 + [(19, "row_indented"), (30, "row")]
    page = book.page(SHEET, widths + [(11, "row")] * len(groups) * len(GROUP_COLUMNS))
    _write_heading(page, groups)
    questions = list(week.instrument.questions)
    for row, question in enumerate(questions, 1):
        line = lines[question.id]
        given = given_text(question, line.whole.answers)
        page.fit(row, (question.text, "", "", "", "", "", "", given), 2)
        page.texts(row, (question.id, question.criterion, question.text), "row")
        if question.sided:
            _write_tally(page, row, line.whole, noun_of(week.instrument.form_of(question.id)))
        page.text(row, COLUMNS.index("answers given"), given, "row")
        if question.sided:
            _write_groups(page, row, line.groups)
    page.sheet.freeze_panes(1, 3)
    page.sheet.repeat_rows(0)
    page.sheet.autofilter(0, 0, max(len(questions), 1), FIRST_GROUP + len(groups) * len(GROUP_COLUMNS) - 1)


def case_type_fact(instrument: Instrument) -> Fact | None:
    """The fact that tells cases apart: the one called case_type, otherwise the first with choices."""
    choices = [fact for fact in instrument.facts_of(CASE) if fact.kind == "choice"]
    return next((fact for fact in choices if fact.id == "case_type"), choices[0] if choices else None)


def _findings(week: Week, form: str) -> Findings:
    """The findings of a form; those of the cases by type of case."""
    return findings(week.live[form], case_type_fact(week.instrument) if form == CASE else None)


def _write_heading(page: Page, groups: Sequence[Group]) -> None:
    page.texts(0, COLUMNS[:3], "heading")
    page.texts(0, COLUMNS[3:8], "heading_number", 3)
    page.texts(0, COLUMNS[8:9], "heading_indented", 8)
    page.texts(0, COLUMNS[9:], "heading", 9)
    headings = [f"{group.choice.text}: {word}" for group in groups for word in GROUP_COLUMNS]
    page.texts(0, headings, "heading_number", FIRST_GROUP)
    page.fit(0, (*COLUMNS, *headings))


def _write_tally(page: Page, row: int, counts: Counts, noun: str) -> None:
    tally, interval = counts.tally, counts.interval
    page.number(row, 3, tally.above, "row_number")
    page.number(row, 4, tally.relevant, "row_number")
    page.number(row, 5, percent(tally.proportion), "row_percent")
    page.number(row, 6, interval.low * 100 if interval else None, "row_percent")
    page.number(row, 7, interval.high * 100 if interval else None, "row_percent")
    page.text(row, 8, in_words(tally, noun), "row_indented")


def _write_groups(page: Page, row: int, groups: Sequence[Counts]) -> None:
    for number, counts in enumerate(groups):
        column = FIRST_GROUP + number * len(GROUP_COLUMNS)
        page.number(row, column, counts.tally.above, "row_number")
        page.number(row, column + 1, counts.tally.relevant, "row_number")
        page.number(row, column + 2, percent(counts.tally.proportion), "row_percent")
