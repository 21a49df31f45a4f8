"""What the safety of an answer costs: comparison, history and its chain, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from omi_desktop.records.changes import Answered
from omi_desktop.store.inspection import Inspection
from tests.benchmarks.floors.bare_commits import BareFile
from tests.benchmarks.place import MANY, Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import in_turn


def rows(place: Place) -> Iterator[Row]:
    """One answer written through the one door, without a window."""
    with Inspection.open(place.sample()) as inspection:
        bare = BareFile(place.file(".bare"), inspection.all_answers())
        record, item, values = _question(inspection)
        old = cycle(values)
        new = cycle(values[1:] + values[:1])

        def ours() -> None:
            inspection.write([Answered(record, item, next(old), next(new))])

        floor, whole = in_turn(place.times(200), lambda: bare.write(record, item), ours)
        bare.close()
    floor_is = "a bare commit (TRUNCATE, EXTRA)"
    yield Row(f"one answer, compared, with history and chain, at {MANY} cases", whole, floor, floor_is)


def _question(inspection: Inspection) -> tuple[str, str, list[str]]:
    """A record, one of its answered questions, and its choices from the one given on."""
    record = inspection.records("case")[0].id
    answers = inspection.answers(record)
    question = next(q for q in inspection.instrument.questions_of("case") if q.id in answers and q.scored)
    values = [choice.id for choice in question.choices]
    place = values.index(answers[question.id])
    return record, question.id, values[place:] + values[:place]
