"""Above the line out of relevant, per question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from omi_desktop.instruments.model import Instrument, Question
from omi_desktop.records.routing import Answers, counted_answers


@dataclass(frozen=True, slots=True)
class Tally:
    """Above-the-line answers out of the relevant records."""

    above: int = 0
    relevant: int = 0

    @property
    def proportion(self) -> Fraction | None:
        """The proportion above the line; undefined, never 0, where no record is relevant."""
        return Fraction(self.above, self.relevant) if self.relevant else None

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.above + other.above, self.relevant + other.relevant)


Tallies = Mapping[str, Tally]
NOTHING = Tally()


def side(question: Question, value: str | None) -> bool | None:
    """The side of the line an answer lies on; None where it makes no record relevant."""
    choice = question.choice(value) if value is not None else None
    return choice.above_line if choice else None


def tally(instrument: Instrument, form: str, records: Iterable[Answers]) -> dict[str, Tally]:
    """Count every question of a form over records, each given as its answers as recorded."""
    questions = instrument.questions_of(form)
    above = dict.fromkeys((question.id for question in questions), 0)
    relevant = dict(above)
    for answers in records:
        counted = counted_answers(instrument, form, answers)
        for question in questions:
            on_side = side(question, counted.get(question.id))
            if on_side is not None:
                relevant[question.id] += 1
                above[question.id] += on_side
    return {question.id: Tally(above[question.id], relevant[question.id]) for question in questions}
