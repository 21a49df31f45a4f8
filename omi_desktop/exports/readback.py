"""A finished workbook read again and compared with what was read from the inspection."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from omi_desktop.errors import NotExported
from omi_desktop.exports import answer_rows
from omi_desktop.exports.cells import decoded
from omi_desktop.exports.checks import row_check
from omi_desktop.exports.progress import Steps
from omi_desktop.exports.sheets import findings, summary
from omi_desktop.exports.week import CASE, Week
from omi_desktop.instruments.model import Question
from omi_desktop.scoring.rules import Score, percent
from omi_desktop.scoring.scores import Scores, score_records

Answered = tuple[str, str, str]
"""Answer, note and time as the workbook has them."""
TABLES = (summary.HEADLINES, summary.SECTIONS, summary.CRITERIA)


def confirm(content: bytes, week: Week, steps: Steps, start: float, end: float) -> None:
    """Make sure that a reader finds every answer, note and score. Raises NotExported."""
    book = open_workbook(content)
    try:
        count = sum(map(len, week.kept.values()))
        rows = steps.through(answers_as_text(book[answer_rows.SHEET]), count, start, end)
        _require(_answers(rows) == _expected(week), "an answer or a note")
        scores = score_records(week.instrument, [week.answers(record.id) for record in week.cases])
        _require(_summary_scores(book[summary.SHEET]) == _expected_scores(scores), "a score")
        _require(_findings(book[findings.SHEET], week) == _expected_findings(week, scores), "a finding")
    finally:
        book.close()


def open_workbook(content: bytes) -> Any:
    """A workbook opened with openpyxl for reading its rows one by one; lxml stays out of it."""
    os.environ["OPENPYXL_LXML"] = "False"
    import openpyxl  # takes a while to import

    return openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)


def answers_as_text(sheet: Any) -> Iterator[answer_rows.Row]:
    """The rows of `Answers`, the heading first, as text with escaped characters put back.

    Only where pieces make sure that nothing merely looks escaped: in answers and notes.
    """
    for row in sheet.iter_rows(values_only=True):
        texts = ["" if value is None else str(value) for value in row]
        for column in answer_rows.IN_PIECES:
            if "_x" in texts[column]:
                texts[column] = decoded(texts[column])
        yield tuple(texts)


def _answers(rows: Iterable[answer_rows.Row]) -> dict[tuple[str, str], Answered]:
    """Every answer by record and item, pieces joined; rows whose check does not hold are left out."""
    found: dict[tuple[str, str], Answered] = {}
    for row in islice(rows, 1, None):
        if row_check(answer_rows.without_check(row)) != row[answer_rows.CHECK]:
            continue
        _, _, _, record, _, item, answer, note, at, _, _ = row
        before = found.get((record, item), ("", "", at))
        found[record, item] = (before[0] + answer, before[1] + note, at)
    return found


def _expected(week: Week) -> dict[tuple[str, str], Answered]:
    return {
        (kept.record, kept.item): (kept.value or "", kept.note, kept.answered_at)
        for record in week.records
        for kept in week.kept[record.id]
    }


def _summary_scores(sheet: Any) -> dict[tuple[str, str], object]:
    """The scores on the first sheet, by table and id."""
    found: dict[tuple[str, str], object] = {}
    table = ""
    for row in sheet.iter_rows(values_only=True):
        identity, score = row[0], row[summary.SCORE_COLUMN]
        if identity in TABLES and score == summary.SCORE_HEADING:
            table = str(identity)
        elif identity is None:
            table = ""
        elif table:
            found[table, str(identity)] = score
    return found


def _expected_scores(scores: Scores) -> dict[tuple[str, str], object]:
    tables: dict[str, Mapping[str, Score]] = {
        summary.HEADLINES: scores.headlines,
        summary.SECTIONS: scores.sections,
        summary.CRITERIA: scores.criteria,
    }
    return {(table, key): _stored(score) for table, found in tables.items() for key, score in found.items()}


def _findings(sheet: Any, week: Week) -> dict[str, tuple[object, ...]]:
    """Above, relevant and percent of the case's questions."""
    sided = {question.id for question in _sided(week)}
    return {str(row[0]): row[3:6] for row in sheet.iter_rows(values_only=True) if row[0] in sided}


def _expected_findings(week: Week, scores: Scores) -> dict[str, tuple[object, ...]]:
    tallies = {question.id: scores.tallies[question.id] for question in _sided(week)}
    return {key: (t.above, t.relevant, _stored(t.proportion)) for key, t in tallies.items()}


def _stored(score: Score) -> float | None:
    """A score in per cent with as many digits as the workbook's writer puts into a cell."""
    exact = percent(score)
    return None if exact is None else float(f"{exact:.16G}")


def _sided(week: Week) -> list[Question]:
    return [question for question in week.instrument.questions_of(CASE) if question.sided]


def _require(equal: bool, what: str) -> None:
    if not equal:
        raise NotExported(
            f"Not exported: {what} does not read back from the workbook as it stands in the file."
        )
