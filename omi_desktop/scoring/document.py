"""Scores as one plain document of ids and numbers: what `omi score --json` prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from omi_desktop.instruments.model import Criterion, Grade, Headline, Instrument, Question
from omi_desktop.records.routing import Answers, counted_answers
from omi_desktop.scoring.grades import ManagementGrade, management_grades
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import Score, band, percent, rounded, scored_sections
from omi_desktop.scoring.scores import Scores

Document = dict[str, Any]
SCORED_FORM = "case"
"""The one form whose records are scored; those of others are counted (SCORING.md, 7)."""


def score_document(instrument: Instrument, records: Mapping[str, Answers], form: str) -> Document:
    """The scores over the records of a form, given by id as recorded; undefined ones are None.

    Of forms other than the case's nothing is scored: the counts of their questions stand alone.
    """
    return live_document(LiveScores(instrument, records, form))


def live_document(live: LiveScores) -> Document:
    """The same of records whose scores are kept up to date already."""
    instrument, form, scores = live.instrument, live.form, live.scores()
    document = {
        "form": form,
        "records": len(live.states),
        "complete": sum(live.progress(record).complete for record in live.states),
        "criteria": [],
        "sections": [],
        "headlines": [],
    }
    if form == SCORED_FORM:
        document |= _scored(instrument, scores)
    questions = [_question(question, scores, form) for question in instrument.questions_of(form)]
    if form != SCORED_FORM:
        _add_choices(questions, live)
    return document | {"questions": questions}


def _scored(instrument: Instrument, scores: Scores) -> Document:
    sections = scored_sections(instrument, SCORED_FORM)
    criteria = [criterion for section in sections for criterion in instrument.criteria_in(section.id)]
    return {
        "criteria": [_criterion(instrument, criterion, scores) for criterion in criteria],
        "sections": [
            {"id": section.id, "title": section.title, **_numbers(scores.sections[section.id])}
            for section in sections
        ],
        "headlines": [_headline(instrument, h, scores) for h in instrument.scoring.headlines],
    }


def _numbers(score: Score) -> Document:
    return {"percent": percent(score), "rounded": rounded(score)}


def _band(instrument: Instrument, score: Score) -> str | None:
    found = band(instrument.scoring, score)
    return found.id if found else None


def _criterion(instrument: Instrument, criterion: Criterion, scores: Scores) -> Document:
    questions = [q for q in instrument.questions_in(criterion.id) if q.scored]
    relevant = [count for q in questions if (count := scores.tallies[q.id].relevant)]
    score = scores.criteria[criterion.id]
    return {
        "id": criterion.id,
        "title": criterion.title,
        **_numbers(score),
        "band": _band(instrument, score),
        "questions": len(relevant),
        "relevant_min": min(relevant, default=None),
        "relevant_max": max(relevant, default=None),
    }


def _headline(instrument: Instrument, headline: Headline, scores: Scores) -> Document:
    score = scores.headlines[headline.id]
    found = _band(instrument, score) if headline.banded else None
    return {"id": headline.id, "title": headline.title, **_numbers(score), "band": found}


def _question(question: Question, scores: Scores, form: str) -> Document:
    tally = scores.tallies[question.id]
    return {
        "id": question.id,
        "above": tally.above,
        "relevant": tally.relevant,
        **_numbers(tally.proportion),
        "scored": question.scored and form == SCORED_FORM,
    }


def _add_choices(questions: Iterable[Document], live: LiveScores) -> None:
    """How often each answer was given: many questions of interviews have no sufficient side."""
    for question in questions:
        given = Counter(state.counted(question["id"]) for state in live.states.values())
        question["choices"] = {value: count for value, count in given.items() if value is not None}


def grades_document(instrument: Instrument, answers: Answers, notes: Mapping[str, str]) -> list[Document]:
    """The management grades out of the answers and notes of the form filled in once.

    `derived` is None while nothing is rated, `set` and `reason` unless the lead inspector set a grade.
    """
    return [_grade(instrument, grade, answers) for grade in management_grades(instrument, answers, notes)]


def _grade(instrument: Instrument, found: ManagementGrade, answers: Answers) -> Document:
    derived = found.derived
    return {
        "id": derived.criterion,
        "title": instrument.criterion_by_id[derived.criterion].title,
        "derived": _id(derived.grade),
        "set": _id(found.set),
        "reason": found.reason if found.set else None,
        "grade": _id(found.grade),
        "rated": derived.rated,
        "items": derived.items,
        "provisional": derived.provisional,
        **_extra_weight(instrument, derived.criterion, answers),
    }


def _id(grade: Grade | None) -> str | None:
    return grade.id if grade else None


def _extra_weight(instrument: Instrument, criterion: str, answers: Answers) -> Document:
    """The item that counts for more in a criterion, as rated: no arithmetic, the reports state no amount."""
    extra = instrument.scoring.management.extra_weight
    if extra is None or extra.criterion != criterion:
        return {}
    rating = counted_answers(instrument, instrument.form_of(extra.question), answers).get(extra.question)
    shown = {"question": extra.question, "rating": rating, "targets": list(extra.targets), "note": extra.note}
    return {"extra_weight": shown}


def groups(
    instrument: Instrument, records: Mapping[str, Answers], form: str, fact: str
) -> dict[str, dict[str, Answers]]:
    """The records by their counted answer to a fact: every choice in order, those without it in none."""
    live = LiveScores(instrument, records, form)
    return {
        choice.id: {r: records[r] for r, state in live.states.items() if state.counted(fact) == choice.id}
        for choice in instrument.items[fact].choices
    }
