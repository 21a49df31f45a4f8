"""Criterion, section, headline and band out of tallies; every rule from a report's scoring appendix."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from math import lcm

from omi_desktop.instruments.model import Band, Criterion, Headline, Instrument, Question, Scoring, Section
from omi_desktop.scoring.tally import NOTHING, Tallies

SCORED_FORM = "case"
"""The one form whose answers are scored; every instrument has it."""

Score = Fraction | None
"""A score between 0 and 1; None where it is undefined, which is not 0."""


def mean(scores: Iterable[Score]) -> Score:
    """The mean of the scores that are defined."""
    return weighted_mean((score, 1) for score in scores)


def weighted_mean(parts: Iterable[tuple[Score, int | Fraction]]) -> Score:
    """The weighted mean of the scores that are defined: the weights renormalise over them."""
    defined = [(score, share) for score, share in parts if score is not None]
    weight = sum(share for _, share in defined)
    # over one common denominator: fractions added one by one take five times as long
    common = lcm(*(score.denominator for score, _ in defined))
    total = sum(score.numerator * (common // score.denominator) * share for score, share in defined)
    return Fraction(total, common * weight) if weight else None


def criterion_score(scoring: Scoring, questions: Iterable[Question], tallies: Tallies) -> Score:
    """The mean of its scored questions' proportions; the summary question has its own weight.

    OMI report 2008, Appendix 4: individual questions and summary question are weighted 80/20. If one
    of the two parts is undefined the other counts in full (chosen, SCORING.md).
    """
    scored = [question for question in questions if question.scored]
    weight = scoring.summary_weight
    if weight is None:
        return mean_proportion(scored, tallies)
    summary = mean_proportion([question for question in scored if question.summary], tallies)
    others = mean_proportion([question for question in scored if not question.summary], tallies)
    return weighted_mean([(others, 1 - weight), (summary, weight)])


def mean_proportion(questions: Iterable[Question], tallies: Tallies) -> Score:
    """The mean of the questions' proportions that are defined: each counts once, however many its cases."""
    counted = [tally for q in questions if (tally := tallies.get(q.id, NOTHING)).relevant]
    # whole numbers over one common denominator: a Fraction for each proportion takes five times as long
    common = lcm(*{tally.relevant for tally in counted})
    total = sum(tally.above * (common // tally.relevant) for tally in counted)
    return Fraction(total, common * len(counted)) if counted else None


def section_score(criteria: Iterable[Criterion], score: Callable[[str], Score]) -> Score:
    """The mean of its defined criterion scores, weighted where the instrument weighs them.

    OMI report 2008, Appendix 4; ESI report 2005: critical criteria weigh 2, important ones 1.
    """
    return weighted_mean((score(criterion.id), criterion.weight) for criterion in criteria)


def headline_score(headline: Headline, questions: Iterable[Question], tallies: Tallies) -> Score:
    """A headline over the questions of its thread (OMI report 2008, Appendix 4: the RoH thread)."""
    return mean_proportion(questions, tallies)


def thread_questions(instrument: Instrument, headline: Headline) -> list[Question]:
    """The scored questions that carry a headline's thread in the sections it names."""
    return [
        question
        for section in headline.sections
        for criterion in instrument.criteria_in(section)
        for question in instrument.questions_in(criterion.id)
        if question.scored and headline.thread in question.threads
    ]


def percent(score: Score) -> float | None:
    """A score in per cent, unrounded."""
    return None if score is None else float(score * 100)


def rounded(score: Score) -> int | None:
    """A score in whole per cent, halves up: 69.5 is 70, as published."""
    if score is None:
        return None
    hundredfold = score * 100
    return int((2 * hundredfold.numerator + hundredfold.denominator) // (2 * hundredfold.denominator))


def band(scoring: Scoring, score: Score) -> Band | None:
    """The band of a score, decided on the rounded whole per cent, because that was published (chosen)."""
    whole = rounded(score)
    if whole is None:
        return None
    fitting = [band for band in scoring.bands if whole >= band.floor]
    return max(fitting, key=lambda band: band.floor, default=None)


def scored_sections(instrument: Instrument, form: str) -> tuple[Section, ...]:
    """The sections of a form that are scored.

    Only the form `case` scores: forms filled in once are graded, interviews and questionnaires are
    counted (SCORING.md, rule 7).
    """
    return instrument.sections_of(form) if form == SCORED_FORM else ()
