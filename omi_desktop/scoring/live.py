"""Scores that follow single answers: an index from item to questions to criteria, sections, headlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from omi_desktop.instruments.model import Headline, Instrument, Question
from omi_desktop.records.routing import Answers, RecordState, routing
from omi_desktop.scoring.rules import (
    Score,
    criterion_score,
    headline_score,
    scored_sections,
    section_score,
    thread_questions,
)
from omi_desktop.scoring.scores import Scores, headlines_of, weighted_sections
from omi_desktop.scoring.tally import NOTHING, Tally, side


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the items that apply have an answer."""

    answered: int
    asked: int

    @property
    def left(self) -> int:
        """How many are still to be answered."""
        return self.asked - self.answered

    @property
    def complete(self) -> bool:
        """Whether nothing is left."""
        return self.asked > 0 and self.left == 0

    def __add__(self, other: Progress) -> Progress:
        return Progress(self.answered + other.answered, self.asked + other.asked)


class _States(dict[str, RecordState]):
    """The records that count; one that was put aside is found by its id, and is not among them."""

    def __init__(self, aside: Mapping[str, RecordState]) -> None:
        super().__init__()
        self._aside = aside

    def __missing__(self, record: str) -> RecordState:
        return self._aside[record]


class LiveScores:
    """The scores of a form's records, recomputed only where a change reaches.

    Equal at all times to `score_records` over the same answers. Of records put `aside` the states are
    kept up with every answer, and nothing is counted.
    """

    def __init__(
        self,
        instrument: Instrument,
        records: Mapping[str, Answers] | None = None,
        form: str = "case",
        aside: Mapping[str, Answers] | None = None,
    ) -> None:
        self.instrument = instrument
        self.form = form
        self.states: dict[str, RecordState] = _States(self._stated(aside or {}))
        self.states.update(self._stated(records or {}))
        self._questions: dict[str, Question] = {q.id: q for q in instrument.questions_of(form)}
        self._tallies: dict[str, Tally] = dict.fromkeys(self._questions, NOTHING)
        self._sections = scored_sections(instrument, form)
        self._headlines = {headline.id: headline for headline in headlines_of(instrument, form)}
        self._threads = {h.id: thread_questions(instrument, h) for h in self._headlines.values()}
        self._kept: dict[tuple[str, str], Score] = {}
        self._count(self.states.values(), 1)

    def _stated(self, records: Mapping[str, Answers]) -> dict[str, RecordState]:
        way = routing(self.instrument, self.form)
        return {record: RecordState(way, answers) for record, answers in records.items()}

    # --- changes ---------------------------------------------------------------------------------

    def add(self, record: str, answers: Answers) -> None:
        """Take a record in with its answers as recorded."""
        self.remove(record)
        state = RecordState(routing(self.instrument, self.form), answers)
        self.states[record] = state
        self._count([state], 1)
        self._kept.clear()

    def remove(self, record: str) -> None:
        """Take a record out, if it is in."""
        state = self.states.pop(record, None)
        if state is not None:
            self._count([state], -1)
            self._kept.clear()

    def change(self, record: str, item: str, value: str | None) -> list[str]:
        """Take one answer (None clears it); say which items now apply or no longer do."""
        state = self.states[record]
        before = state.counted(item)
        flipped = state.change(item, value)
        if record not in self.states:
            return flipped
        self._move(item, before, state.counted(item))
        for below in flipped:
            answer = state.answers.get(below)
            opened = below in state.applying
            self._move(below, None if opened else answer, answer if opened else None)
        return flipped

    def _move(self, item: str, old: str | None, new: str | None) -> None:
        question = self._questions.get(item)
        if question is None or old == new:
            return
        was, now = side(question, old), side(question, new)
        if was is now:
            return
        tally = self._tallies[item]
        self._tallies[item] = Tally(
            tally.above + (now is True) - (was is True),
            tally.relevant + (now is not None) - (was is not None),
        )
        self._forget(question)

    def _forget(self, question: Question) -> None:
        """Drop the scores that a question feeds; they are computed again when somebody looks."""
        if not question.scored:
            return
        section = self.instrument.criterion_by_id[question.criterion].section
        self._kept.pop(("criterion", question.criterion), None)
        self._kept.pop(("section", section), None)
        for headline in self._headlines.values():
            if section in headline.sections and headline.thread in ("", *question.threads):
                self._kept.pop(("headline", headline.id), None)

    def _count(self, states: Iterable[RecordState], sign: int) -> None:
        """Take the answers of records in (1) or out (-1), looking at each choice of a question once."""
        given = Counter(
            answer for state in states for answer in state.answers.items() if answer[0] in state.applying
        )
        for (item, value), times in given.items():
            question = self._questions.get(item)
            on_side = side(question, value) if question else None
            if on_side is not None:
                tally, moved = self._tallies[item], sign * times
                self._tallies[item] = Tally(tally.above + moved * on_side, tally.relevant + moved)

    # --- scores ----------------------------------------------------------------------------------

    def tally(self, question: str) -> Tally:
        """Above the line out of relevant, for one question over all records."""
        return self._tallies[question]

    def criterion(self, criterion: str) -> Score:
        """The score of a criterion; None where it is undefined."""
        key = ("criterion", criterion)
        if key not in self._kept:
            questions = self.instrument.questions_in(criterion)
            self._kept[key] = criterion_score(self.instrument.scoring, questions, self._tallies)
        return self._kept[key]

    def section(self, section: str) -> Score:
        """The score of a section; None where it is undefined."""
        key = ("section", section)
        if key not in self._kept:
            self._kept[key] = section_score(self.instrument.criteria_in(section), self.criterion)
        return self._kept[key]

    def headline(self, headline: str) -> Score:
        """The score of a headline; None where it is undefined."""
        key = ("headline", headline)
        if key not in self._kept:
            self._kept[key] = self._compute_headline(self._headlines[headline])
        return self._kept[key]

    def _compute_headline(self, headline: Headline) -> Score:
        if headline.method == "weighted_mean_of_sections":
            return weighted_sections(headline, {s: self.section(s) for s in headline.sections})
        return headline_score(headline, self._threads[headline.id], self._tallies)

    def scores(self) -> Scores:
        """All scores at this moment."""
        criteria = [c.id for s in self._sections for c in self.instrument.criteria_in(s.id)]
        return Scores(
            dict(self._tallies),
            {criterion: self.criterion(criterion) for criterion in criteria},
            {section.id: self.section(section.id) for section in self._sections},
            {headline: self.headline(headline) for headline in self._headlines},
        )

    def of_record(self, record: str) -> LiveScores:
        """The same scores over one record: what an assessor sees of a case while answering."""
        return LiveScores(self.instrument, {record: self.states[record].answers}, self.form)

    # --- what is left ----------------------------------------------------------------------------

    def progress(self, record: str, items: Iterable[str] | None = None) -> Progress:
        """How many items of a record that apply are answered; of all its items unless some are named."""
        state = self.states[record]
        asked = state.asked
        wanted = asked if items is None else [item for item in items if item in asked]
        return Progress(sum(item in state.answers for item in wanted), len(wanted))
