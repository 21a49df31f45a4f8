"""A sample inspection to practise on: questions without an answer, one of which opens others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from omi_desktop.demo.builder import build_sample
from omi_desktop.errors import OmiError
from omi_desktop.instruments.model import Question
from omi_desktop.records.changes import Answered, Change, Record
from omi_desktop.records.routing import Routing
from omi_desktop.store.inspection import Inspection

FORM = "case"


@dataclass(frozen=True, slots=True)
class Practice:
    """What somebody who is new is led to."""

    path: Path
    before: str
    """The case above it in the list, to begin in."""
    case: str
    question: str
    """A question whose answer was taken out."""
    gate: str
    """The next one, whose answer was taken out too: others are asked after it."""
    opens: str
    """The answer to the gate that has them asked."""


def make_practice(identity: str, path: Path, cases: int | None = None) -> Practice:
    """Build a programme's sample there and prepare one of its cases. Raises OmiError where none fits."""
    build_sample(identity, path, cases=cases)
    with Inspection.open(path) as inspection:
        routing = Routing(inspection.instrument.items_of(FORM))
        for before, case in pairwise(inspection.records(FORM)):
            for question, gate, opens in _pairs(inspection, routing, case):
                answers = inspection.answers(case.id)
                inspection.write(
                    _emptied(case, answers, question.id, gate.id, _last(inspection, routing, answers))
                )
                return Practice(path, before.ref, case.ref, question.id, gate.id, opens)
    raise OmiError("This sample has no case to practise on.")


def _pairs(
    inspection: Inspection, routing: Routing, case: Record
) -> Iterator[tuple[Question, Question, str]]:
    """A question and a later one of the same criterion that opens another, as the case answers it."""
    answers = inspection.answers(case.id)
    applying = routing.applying(answers)
    asked = [q for q in inspection.instrument.questions if q.id in applying and q.choices]
    for question, gate in pairwise(asked):
        below = [item for item in routing.downstream[gate.id] if item in applying]
        alike = question.criterion == gate.criterion
        if alike and below and not routing.downstream[question.id] and {question.id, gate.id} <= set(answers):
            yield question, gate, answers[gate.id]


def _last(inspection: Inspection, routing: Routing, answers: dict[str, str]) -> str:
    """The last question answered that opens no other: something that is left far from the first two."""
    asked = (question.id for question in reversed(inspection.instrument.questions))
    return next(item for item in asked if item in answers and not routing.downstream[item])


def _emptied(case: Record, answers: dict[str, str], *items: str) -> list[Change]:
    return [Answered(case.id, item, answers[item], None) for item in items]
