"""The sheet `Findings`: one row a question, above the line out of relevant, in all and by type of case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from omi_desktop.exports.book import Book, Page
from omi_desktop.exports.week import CASE, Week
from omi_desktop.instruments.model import NOT_APPLICABLE, Choice, Fact, Instrument, Question
from omi_desktop.records.routing import RecordState
from omi_desktop.scoring.intervals import wilson
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import percent, rounded
from omi_desktop.scoring.tally import Tallies, Tally, side

SHEET = "Findings"
COLUMNS = (
    "question", "criterion", "text", "above", "relevant", "percent", "interval from", "interval to",
    "in words", "answers given",
)  # fmt: skip
FIRST_GROUP = len(COLUMNS)
GROUP_COLUMNS = ("above", "relevant", "percent")
FEW = 20
"""Relevant cases under which the reports write counts and no percentage."""


@dataclass(frozen=True, slots=True)
class CaseType:
    """A type of case, and the tallies of the cases of that type."""

    choice: Choice
    tallies: Tallies


def write(book: Book, week: Week) -> None:
    """Write the sheet: the questions of the case first, then those of the other forms."""
    types = case_types(week)
    widths = [(9, "row"), (9, "row"), (52, "row")] + [(9, "row")] * 5 + [(19, "row_indented"), (30, "row")]
    page = book.page(SHEET, widths + [(11, "row")] * len(types) * len(GROUP_COLUMNS))
    _write_heading(page, types)
    questions = list(week.instrument.questions)
    for row, question in enumerate(questions, 1):
        form = week.instrument.form_of(question.id)
        live = week.live[form]
        given = _given(question, live)
        page.fit(row, (question.text, "", "", "", "", "", "", given), 2)
        page.texts(row, (question.id, question.criterion, question.text), "row")
        if question.sided:
            _write_tally(page, row, live.tally(question.id))
        page.text(row, COLUMNS.index("answers given"), given, "row")
        if form == CASE and question.sided:
            _write_types(page, row, question, types)
    page.sheet.freeze_panes(1, 3)
    page.sheet.repeat_rows(0)
    page.sheet.autofilter(0, 0, max(len(questions), 1), FIRST_GROUP + len(types) * len(GROUP_COLUMNS) - 1)


def case_type_fact(instrument: Instrument) -> Fact | None:
    """The fact that tells cases apart: the one called case_type, otherwise the first with choices."""
    choices = [fact for fact in instrument.facts_of(CASE) if fact.kind == "choice"]
    return next((fact for fact in choices if fact.id == "case_type"), choices[0] if choices else None)


def case_types(week: Week) -> list[CaseType]:
    """Every type of case with its tallies."""
    fact = case_type_fact(week.instrument)
    if fact is None:
        return []
    states = week.live[CASE].states.values()
    sided = [question for question in week.instrument.questions_of(CASE) if question.sided]
    return [
        CaseType(choice, _tallies(sided, [state for state in states if state.counted(fact.id) == choice.id]))
        for choice in fact.choices
    ]


def _tallies(questions: Iterable[Question], states: Sequence[RecordState]) -> Tallies:
    """The questions over some of the cases, from which of their answers count already."""
    found = {}
    for question in questions:
        sides = [side(question, state.counted(question.id)) for state in states]
        found[question.id] = Tally(sides.count(True), len(sides) - sides.count(None))
    return found


def in_words(tally: Tally) -> str:
    """A finding as the reports write it: few cases as counts, others in per cent with their counts."""
    if tally.relevant <= 1:
        return f"{tally.above} of 1 case" if tally.relevant else ""
    if tally.relevant < FEW:
        return f"{tally.above} of the {tally.relevant} cases"
    return f"{rounded(tally.proportion)}% ({tally.above} of {tally.relevant})"


def _write_heading(page: Page, types: list[CaseType]) -> None:
    page.texts(0, COLUMNS[:3], "heading")
    page.texts(0, COLUMNS[3:8], "heading_number", 3)
    page.texts(0, COLUMNS[8:9], "heading_indented", 8)
    page.texts(0, COLUMNS[9:], "heading", 9)
    headings = [f"{kind.choice.text}: {word}" for kind in types for word in GROUP_COLUMNS]
    page.texts(0, headings, "heading_number", FIRST_GROUP)
    page.fit(0, (*COLUMNS, *headings))


def _write_tally(page: Page, row: int, tally: Tally) -> None:
    interval = wilson(tally)
    page.number(row, 3, tally.above, "row_number")
    page.number(row, 4, tally.relevant, "row_number")
    page.number(row, 5, percent(tally.proportion), "row_percent")
    page.number(row, 6, interval.low * 100 if interval else None, "row_percent")
    page.number(row, 7, interval.high * 100 if interval else None, "row_percent")
    page.text(row, 8, in_words(tally), "row_indented")


def _write_types(page: Page, row: int, question: Question, types: list[CaseType]) -> None:
    for number, kind in enumerate(types):
        column = FIRST_GROUP + number * len(GROUP_COLUMNS)
        tally = kind.tallies[question.id]
        page.number(row, column, tally.above, "row_number")
        page.number(row, column + 1, tally.relevant, "row_number")
        page.number(row, column + 2, percent(tally.proportion), "row_percent")


def _given(question: Question, live: LiveScores) -> str:
    """How often each answer was given: "Yes 12, No 3"."""
    counts = Counter(state.counted(question.id) for state in live.states.values())
    offered = [(choice.id, choice.text) for choice in question.choices] + [(NOT_APPLICABLE, "Not applicable")]
    return ", ".join(f"{text} {counts[value]}" for value, text in offered if counts[value])
