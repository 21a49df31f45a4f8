"""Why a question is asked, what it counts towards, who answered what, and how all cases did."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from omi_desktop.instruments import library
from omi_desktop.instruments.model import Question
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.why import counts_towards, why
from tests.small import small


@dataclass(frozen=True)
class Change:
    at: str
    who: str
    item: str
    field: str
    old: str | None
    new: str | None


CASES = {
    "C1": {"type": "licence", "released": "yes", "promptly": "no"},
    "C2": {"type": "order", "released": "yes", "a": "yes"},
    "C3": {"type": "licence", "released": "no", "a": "no"},
}


@pytest.fixture
def live() -> LiveScores:
    return LiveScores(small(), CASES)


def test_what_opens_a_question_is_told_along_the_chain(live: LiveScores):
    found = why(live, "C1", "promptly")
    assert found.asked
    assert found.sentence == "It is asked because of released Seen on release?: Yes."
    assert [(gate.item, gate.met, gate.depth) for gate in found.chain] == [
        ("released", True, 0),
        ("type", True, 1),
    ]


def test_what_keeps_a_question_closed_is_told_with_what_would_open_it(live: LiveScores):
    found = why(live, "C2", "promptly")
    assert not found.asked
    assert found.sentence == (
        "It is not asked: released Seen on release?: not answered; it would have to be Yes."
    )
    assert str(found.chain[1]) == "Type of case: Community order; it would have to be Licence"


def test_a_question_without_conditions_is_asked_of_every_record(live: LiveScores):
    assert why(live, "C1", "a").sentence == "It is asked of every record."


def test_its_history_is_in_words_and_of_nothing_else(live: LiveScores):
    history = [
        Change("1", "Anna", "a", "value", None, "yes"),
        Change("2", "Anna", "b", "value", None, "na"),
        Change("3", "Ben", "a", "value", "yes", "no"),
        Change("3", "Ben", "a", "note", "", "Seen again."),
    ]
    told = why(live, "C1", "a", history).history
    assert [(t.who, t.field, t.old, t.new) for t in told] == [
        ("Anna", "value", "", "Yes"),
        ("Ben", "value", "Yes", "No"),
        ("Ben", "note", "", "Seen again."),
    ]


def test_all_cases_are_counted_as_in_the_scores(live: LiveScores):
    found = why(live, "C1", "released")
    assert [(f.value, f.count, f.of) for f in found.distribution] == [("yes", 1, 2), ("no", 1, 2)]
    assert found.tally == live.tally("released")
    assert found.all_cases == "1 of the 2 cases"


def test_what_a_question_counts_towards_is_told_with_its_weight(live: LiveScores):
    assert [(c.kind, c.id, c.weight) for c in why(live, "C1", "a").counts] == [
        ("criterion", "1.9", "1 of 2 questions, which weigh 80% together"),
        ("section", "1", "through its criterion, 1 of 2"),
    ]
    assert why(live, "C1", "s").counts[0].weight == "the summary question, 20%"
    assert why(live, "C1", "type").counts == ()


@pytest.mark.parametrize("identity", library.ids())
def test_every_scored_question_of_the_programmes_counts_towards_its_criterion(identity: str):
    instrument = library.shipped(identity)
    for question in instrument.questions_of("case"):
        assert isinstance(question, Question)
        found = [(c.kind, c.id) for c in counts_towards(instrument, question)]
        counted = question.scored and question.sided
        assert (("criterion", question.criterion) in found) <= counted
        for headline in instrument.scoring.headlines:
            if headline.thread and counted and headline.thread in question.threads and found:
                section = instrument.criterion_by_id[question.criterion].section
                assert (("headline", headline.id) in found) == (section in headline.sections)
