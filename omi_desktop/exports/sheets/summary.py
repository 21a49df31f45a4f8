"""The sheet `Summary`: what was inspected, by whom, how complete it is, and the scores with their counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from omi_desktop import __version__
from omi_desktop.exports.book import (
    MARKING,
    MOST_LINES,
    POINTS_A_LINE,
    POINTS_ABOVE,
    Book,
    Page,
    wrapped_lines,
)
from omi_desktop.exports.cells import shown
from omi_desktop.exports.sheets import chart
from omi_desktop.exports.week import CASE, Week
from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.records.grades import grade_text
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.rules import thread_questions
from omi_desktop.scoring.tally import Tally

SHEET = "Summary"
WIDTHS = (15, 42, 8, 25, 9, 9, 10, 9, 9, 9)
HEADLINES, SECTIONS, CRITERIA, GRADES = "Headlines", "Sections", "Criteria", "Management criteria"
COUNT_HEADINGS = ("Above the line", "Relevant answers", "Questions", "Fewest cases", "Most cases")
SCORE_HEADING = "Score"
NOT_GIVEN = "not given"
SCORE_COLUMN, BAND_COLUMN, FIRST_COUNT, LINE_COLUMN = 2, 3, 4, 9
OWN_GRADE, RATED = (4, 6), (7, 9)
"""First and last of the columns that these two take together."""
INFERRED = "The grades by the rule follow a working rule: the reports do not print theirs."
REMARKS = (
    "A score is the mean of its questions' percentages, so a question counts once however many cases it is "
    "relevant to; it is not the answers above the line out of the relevant ones, which stand beside it.",
    "Fewest and most cases: relevant cases of the question with the fewest and of the one with the most. "
    "Under 20 relevant cases a percentage says little: the sheet Findings gives counts and 95% intervals.",
)


@dataclass(frozen=True, slots=True)
class Line:
    """One score of the table: what it is of, and the questions that it is made from."""

    id: str
    title: str
    percent: float | None
    band: str
    tallies: tuple[Tally, ...]


def write(book: Book, week: Week) -> None:
    """Write the sheet: heading, scores, chart, remarks."""
    page = book.page(SHEET, [(width, "plain") for width in WIDTHS], landscape=False)
    row = _write_heading(page, week)
    line = line_of_priority(week.instrument)
    row = _write_table(page, row, HEADLINES, headline_lines(week))
    row = _write_table(page, row, SECTIONS, section_lines(week))
    lines = criterion_lines(week)
    first = row + 1
    row = _write_table(page, row, CRITERIA, lines, line)
    if lines:
        row = chart.insert(book, page, row, chart.Bars(first, len(lines), line))
    row = _write_grades(page, row, week)
    for place, remark in enumerate(REMARKS, row):
        page.sheet.merge_range(place, 0, place, LINE_COLUMN, "")
        page.text(place, 0, remark, "remark")
        page.sheet.set_row(place, 30)


def line_of_priority(instrument: Instrument) -> int | None:
    """The lowest whole per cent of the best band; None where the programme has no bands."""
    return max((band.floor for band in instrument.scoring.bands), default=None)


# --- the heading -------------------------------------------------------------------------------------


def _write_heading(page: Page, week: Week) -> int:
    page.text(0, 0, MARKING, "marking")
    page.text(1, 0, f"{week.instrument.title}: {week.details.area}"[:200], "title")
    page.sheet.set_row(1, 28)
    facts = _facts(week)
    for row, (label, value) in enumerate(facts.items(), 3):
        page.text(row, 0, label, "label")
        if isinstance(value, int):
            page.number(row, 1, value, "fact")
        else:
            page.sheet.merge_range(row, 1, row, LINE_COLUMN, "")
            page.text(row, 1, value[:500], "fact")
    return len(facts) + 4


def _facts(week: Week) -> dict[str, str | int]:
    details, instrument, scores = week.details, week.instrument, week.scores
    sample = {"Sample": details.sample} if details.sample else {}
    return {
        **sample,
        "Area": details.area or NOT_GIVEN,
        "Programme": f"{instrument.title} ({instrument.abbreviation}), {instrument.years}",
        "Dates": " to ".join(_day(day) for day in (details.starts, details.ends) if day) or NOT_GIVEN,
        "Lead inspector": details.lead or NOT_GIVEN,
        "Assessor": _assessor(week),
        "App version": f"OMI Desktop {__version__}",
        "Exported at": f"{datetime.fromisoformat(week.exported_at):%d %B %Y, %H:%M} UTC",
        "Cases complete": scores["complete"],
        "Cases incomplete": scores["records"] - scores["complete"],
        **_second_readings(week),
        "Scores": _scope(week),
        **({"Left out": str(week.left_out)} if week.left_out.rows else {}),
    }


def _assessor(week: Week) -> str:
    """Whose workbook it is; a pack is its assessor's."""
    named = {week.readers[record.id] for record in (*week.cases, *week.again)} if week.pack else set()
    return week.assessor or (named.pop() if len(named) == 1 else "all assessors")


def _second_readings(week: Week) -> dict[str, str | int]:
    """How far a second reader has got with cases that another has read first."""
    if not week.again:
        return {}
    complete = sum(week.live[CASE].progress(record.id).complete for record in week.again)
    left = len(week.again) - complete
    return {"Second readings": f"{complete} complete, {left} incomplete; on the sheet Cases, in no score"}


def _day(day: str) -> str:
    try:
        return f"{date.fromisoformat(day):%d %B %Y}".lstrip("0")
    except ValueError:
        return day


def _scope(week: Week) -> str:
    cases = len(week.cases)
    if week.pack:
        counted = "1 case" if cases == 1 else f"{cases} cases"
        return f"of the {counted} in this pack, not of the whole inspection"
    if week.assessor:
        return f"of the {cases} cases of {week.assessor} in this workbook, not of all {week.all_cases}"
    return f"of all {cases} cases of the inspection"


# --- the scores --------------------------------------------------------------------------------------


def headline_lines(week: Week) -> list[Line]:
    """The headline scores."""
    headlines = {headline.id: headline for headline in week.instrument.scoring.headlines}
    return [
        _line(week, document, thread_questions(week.instrument, headlines[document["id"]]))
        for document in week.scores["headlines"]
    ]


def section_lines(week: Week) -> list[Line]:
    """The section scores; no report puts a band to them."""
    return [
        _line(week, document, [q for c in week.instrument.criteria_in(document["id"])
                               for q in week.instrument.questions_in(c.id)])
        for document in week.scores["sections"]
    ]  # fmt: skip


def criterion_lines(week: Week) -> list[Line]:
    """The criterion scores, section by section."""
    return [
        _line(week, document, week.instrument.questions_in(document["id"]))
        for document in week.scores["criteria"]
    ]


def _line(week: Week, document: Mapping[str, Any], questions: Iterable[Question]) -> Line:
    bands = {band.id: band.text for band in week.instrument.scoring.bands}
    tallies = week.live["case"].tally
    counted = tuple(tallies(question.id) for question in questions if question.scored)
    return Line(
        document["id"],
        document["title"],
        document["percent"],
        bands.get(document.get("band") or "", ""),
        tuple(tally for tally in counted if tally.relevant),
    )


def _write_table(page: Page, row: int, title: str, lines: list[Line], priority: int | None = None) -> int:
    """One table of scores, and the row after it; nothing where there are no such scores."""
    if not lines:
        return row
    page.texts(row, (title, "", "", ""), "heading")
    page.text(row, SCORE_COLUMN, SCORE_HEADING, "heading_number")
    page.text(row, BAND_COLUMN, "Band" if any(line.band for line in lines) else "", "heading_indented")
    page.texts(row, COUNT_HEADINGS, "heading_number", FIRST_COUNT)
    page.text(row, LINE_COLUMN, "Line of priority" if priority else "", "heading_number")
    page.sheet.set_row(row, 30)
    for place, line in enumerate(lines, row + 1):
        page.fit(place, (line.id, line.title))
        _write_line(page, place, line)
        page.number(place, LINE_COLUMN, priority, "row_percent")
    return row + len(lines) + 2


def _write_line(page: Page, row: int, line: Line) -> None:
    page.texts(row, (line.id, line.title), "row")
    page.number(row, SCORE_COLUMN, line.percent, "strong_percent")
    page.text(
        row, BAND_COLUMN, line.band if line.percent is not None else "no relevant case yet", "row_indented"
    )
    relevant = [tally.relevant for tally in line.tallies]
    counts = (sum(tally.above for tally in line.tallies), sum(relevant), len(relevant))
    for column, count in enumerate((*counts, min(relevant, default=None), max(relevant, default=None)), 4):
        page.number(row, column, count, "row_number")


def _write_grades(page: Page, row: int, week: Week) -> int:
    """The management grades by the rule and as set, where the programme has them; the reason below each."""
    grades = week.grades
    # the form filled in once belongs to no assessor: in one's own workbook nothing of it may be there
    if not grades or (week.assessor and not any(line["rated"] or line["set"] for line in grades)):
        return row
    page.texts(row, (GRADES, "", ""), "heading")
    page.text(row, BAND_COLUMN, "By the rule", "heading_indented")
    _across(page, row, OWN_GRADE, "Set by the lead inspector", "heading")
    _across(page, row, RATED, "Items rated", "heading")
    page.sheet.set_row(row, 30)
    for line in grades:
        row = _write_grade(page, row + 1, week.instrument, line)
    if week.instrument.scoring.management.inferred:
        row += 1
        _across(page, row, (0, LINE_COLUMN), INFERRED, "remark")
    return row + 2


def _write_grade(page: Page, row: int, instrument: Instrument, line: Mapping[str, Any]) -> int:
    """One criterion, and the last row it takes."""
    page.fit(row, (line["id"], line["title"]))
    page.texts(row, (line["id"], line["title"], ""), "row")
    page.text(row, BAND_COLUMN, _grade(instrument, line["derived"]) or "nothing rated yet", "row_indented")
    _across(page, row, OWN_GRADE, _grade(instrument, line["set"]), "row")
    provisional = ", provisional" if line["provisional"] and line["rated"] else ""
    _across(page, row, RATED, f"{line['rated']} of {line['items']} rated{provisional}", "row")
    for remark in _beside(instrument, line):
        row += 1
        page.text(row, 0, "", "row")
        _across(page, row, (1, LINE_COLUMN), remark, "row")
        lines = wrapped_lines(remark, sum(WIDTHS[1 : LINE_COLUMN + 1]))
        page.sheet.set_row(row, POINTS_ABOVE + POINTS_A_LINE * min(lines, MOST_LINES))
    return row


def _beside(instrument: Instrument, line: Mapping[str, Any]) -> Iterator[str]:
    if line["set"]:
        yield f"Reason: {shown(line['reason'])}"
    extra = line.get("extra_weight")
    if extra:
        question = instrument.items[extra["question"]]
        rating = answer_text(question, extra["rating"]) or "not rated"
        yield f"Extra weight: {question.id} {question.text} {rating}. {extra['note']}"


def _grade(instrument: Instrument, grade: str | None) -> str:
    return (grade_text(instrument, grade) if grade else None) or ""


def _across(page: Page, row: int, columns: tuple[int, int], text: str, style: str) -> None:
    """Text over several columns."""
    page.sheet.merge_range(row, columns[0], row, columns[1], "", page.styles[style])
    page.text(row, columns[0], text, style)
