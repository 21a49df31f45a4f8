"""Every check of the programmes shipped can speak: there are answers that fulfil it."""

from __future__ import annotations

import pytest

from omi_desktop.instruments import library
from omi_desktop.instruments.check_model import Check
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.contradictions import contradictions
from omi_desktop.records.routing import RecordState, routing

CHECKS = [(identity, check.id) for identity in library.ids() for check in library.shipped(identity).checks]


def fulfilling(instrument: Instrument, check: Check) -> dict[str, str]:
    """Answers under which a check speaks, gates above its items opened."""
    answers = {condition.item: condition.values[0] for condition in check.when}
    for ordering in check.compare:
        dated = ordering.relation in ("before", "after")
        low, high = ("2001-01-01", "2011-01-01") if dated else ("-1", "999")
        first = ordering.relation in ("before", "under")
        answers[ordering.item] = low if first else high
        if ordering.other in instrument.items:
            answers[ordering.other] = high if first else low
    for item in list(check.items()):
        waiting = [instrument.items[item]] if item in instrument.items else []
        while waiting:
            for gate in waiting.pop().when:
                answers.setdefault(gate.item, gate.values[0])
                waiting.append(instrument.items[gate.item])
    return answers


@pytest.mark.parametrize(("identity", "name"), CHECKS)
def test_every_check_shipped_can_speak(identity: str, name: str):
    instrument = library.shipped(identity)
    check = next(check for check in instrument.checks if check.id == name)
    state = RecordState(routing(instrument, "case"), fulfilling(instrument, check))
    assert name in [one.check.id for one in contradictions(instrument, "case", state)]


def test_each_programme_has_checks_and_a_few_questions_for_the_interview():
    for identity in library.ids():
        instrument = library.shipped(identity)
        asked = [q for q in instrument.questions_of("case") if q.practitioner]
        assert len(instrument.checks) >= 9
        assert 1 <= len(asked) <= len(instrument.questions_of("case")) / 10
