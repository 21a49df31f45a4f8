"""One answer through all scores: what it reaches, against everything computed again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from omi_desktop.instruments.model import Question
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import criterion_score, headline_score, section_score, thread_questions
from omi_desktop.scoring.scores import score_records
from omi_desktop.store.inspection import Inspection
from tests.benchmarks.place import MANY, Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import Step, in_turn


def rows(place: Place) -> Iterator[Row]:
    """A question that opens nothing and one that opens most, then all scores of all cases."""
    with Inspection.open(place.sample()) as inspection:
        live = LiveScores(inspection.instrument, inspection.all_answers())
    record = next(iter(live.states))
    answers = [state.answers for state in live.states.values()]
    for name, question in (("one answer", _leaf(live, record)), ("one gate", _gate(live, record))):
        floor, ours = in_turn(place.times(500), _sums(live, question), _changing(live, record, question))
        yield Row(
            f"{name} through all scores, {MANY} cases", ours, floor,
            "the sums alone: criterion, section and headline out of tallies", 3.0,
        )  # fmt: skip
    (all_anew,) = in_turn(place.times(10), lambda: score_records(live.instrument, answers))
    yield Row("all scores computed again", all_anew, remark="never while typing")


def _changing(live: LiveScores, record: str, question: Question) -> Step:
    values = cycle(choice.id for choice in question.choices)

    def step() -> None:
        live.change(record, question.id, next(values))
        live.criterion(question.criterion)
        live.section(live.instrument.criterion_by_id[question.criterion].section)
        for headline in live.instrument.scoring.headlines:
            live.headline(headline.id)

    return step


def _sums(live: LiveScores, question: Question) -> Step:
    """The arithmetic that no index can leave out; the other criteria of the section are taken as known."""
    instrument = live.instrument
    section = instrument.criterion_by_id[question.criterion].section
    questions, criteria = instrument.questions_in(question.criterion), instrument.criteria_in(section)
    tallies = {q.id: live.tally(q.id) for q in instrument.questions_of("case")}
    known = {criterion.id: live.criterion(criterion.id) for criterion in criteria}
    threads = [
        (h, thread_questions(instrument, h)) for h in instrument.scoring.headlines if section in h.sections
    ]

    def step() -> None:
        known[question.criterion] = criterion_score(instrument.scoring, questions, tallies)
        section_score(criteria, known.__getitem__)
        for headline, carrying in threads:
            headline_score(headline, carrying, tallies)

    return step


def _leaf(live: LiveScores, record: str) -> Question:
    """A scored question that applies to the record and opens nothing."""
    return next(q for q in _asked(live, record) if not live.states[record].routing.downstream[q.id])


def _gate(live: LiveScores, record: str) -> Question:
    """The question that opens most."""
    below = live.states[record].routing.downstream
    return max(_asked(live, record), key=lambda question: len(below[question.id]))


def _asked(live: LiveScores, record: str) -> list[Question]:
    questions = live.instrument.questions_of("case")
    return [q for q in questions if q.scored and q.sided and q.id in live.states[record].applying]
