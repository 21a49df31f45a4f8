"""Every score of a set of records at once, computed from the tallies in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from omi_desktop.instruments.model import Headline, Instrument
from omi_desktop.records.routing import Answers
from omi_desktop.scoring.rules import (
    SCORED_FORM,
    Score,
    criterion_score,
    headline_score,
    scored_sections,
    section_score,
    thread_questions,
    weighted_mean,
)
from omi_desktop.scoring.tally import Tallies, tally


@dataclass(frozen=True)
class Scores:
    """Tallies of the questions and scores of criteria, sections and headlines, each by its id."""

    tallies: Tallies
    criteria: Mapping[str, Score]
    sections: Mapping[str, Score]
    headlines: Mapping[str, Score]


def score_records(instrument: Instrument, records: Iterable[Answers], form: str = "case") -> Scores:
    """Score records given as their answers as recorded; only the form `case` has headlines."""
    return score_tallies(instrument, tally(instrument, form, records), form)


def score_tallies(instrument: Instrument, tallies: Tallies, form: str = "case") -> Scores:
    """Score tallies of a form."""
    criteria: dict[str, Score] = {}
    sections: dict[str, Score] = {}
    for section in scored_sections(instrument, form):
        within = instrument.criteria_in(section.id)
        for criterion in within:
            questions = instrument.questions_in(criterion.id)
            criteria[criterion.id] = criterion_score(instrument.scoring, questions, tallies)
        sections[section.id] = section_score(within, criteria.__getitem__)
    headlines = {h.id: _headline(instrument, h, tallies, sections) for h in headlines_of(instrument, form)}
    return Scores(tallies, criteria, sections, headlines)


def headlines_of(instrument: Instrument, form: str) -> tuple[Headline, ...]:
    """The headlines that a form's questions feed: only the form `case` scores."""
    return instrument.scoring.headlines if form == SCORED_FORM else ()


def _headline(
    instrument: Instrument, headline: Headline, tallies: Tallies, sections: Mapping[str, Score]
) -> Score:
    if headline.method == "weighted_mean_of_sections":
        return weighted_sections(headline, sections)
    return headline_score(headline, thread_questions(instrument, headline), tallies)


def weighted_sections(headline: Headline, sections: Mapping[str, Score]) -> Score:
    """A headline over unrounded section scores (ESI report 2005: 30% B, 40% C, 30% D)."""
    return weighted_mean((sections.get(s), headline.weights.get(s, 1)) for s in headline.sections)
