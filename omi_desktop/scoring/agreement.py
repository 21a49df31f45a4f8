"""Agreement of cases read twice: by question, criterion and pair of assessors, and its effect on scores."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from omi_desktop.instruments.model import Instrument
from omi_desktop.records.routing import Answers
from omi_desktop.scoring.meetings import NO_COUNTS, Counts, Pair, compared
from omi_desktop.scoring.rules import SCORED_FORM, scored_sections
from omi_desktop.scoring.scores import Scores, score_records


@dataclass(frozen=True)
class Agreement:
    """The agreement over all pairs of readings of a form."""

    instrument: Instrument
    pairs: Sequence[Pair]
    form: str = SCORED_FORM

    @cached_property
    def by_case(self) -> list[tuple[Pair, Counts]]:
        """Each pair with its counts over the scored questions."""
        return [(pair, self._scored(met)) for pair, met in zip(self.pairs, self._met, strict=True)]

    @cached_property
    def questions(self) -> dict[str, Counts]:
        """Every question that has a side: over all pairs, the case's own reading first."""
        found: dict[str, Counts] = defaultdict(Counts)
        for met in self._met:
            for question, counts in met.items():
                found[question] += counts
        return dict(found)

    @cached_property
    def criteria(self) -> dict[str, Counts]:
        """Every criterion: over the pairs of its scored questions taken together."""
        found: dict[str, Counts] = {}
        for section in scored_sections(self.instrument, self.form):
            for criterion in self.instrument.criteria_in(section.id):
                scored = (q.id for q in self.instrument.questions_in(criterion.id) if q.scored)
                found[criterion.id] = _total(self.questions.get(question, NO_COUNTS) for question in scored)
        return found

    @cached_property
    def readers(self) -> dict[tuple[str, str], Counts]:
        """Every pair of assessors, the name that comes first in the alphabet first."""
        found: dict[tuple[str, str], Counts] = defaultdict(Counts)
        for pair in self.pairs:
            seen = pair if pair.readers == (pair.first, pair.second) else pair.turned()
            found[pair.readers] += self._scored(compared(self.instrument, seen, self.form))
        return dict(sorted(found.items()))

    @cached_property
    def whole(self) -> Counts:
        """All scored questions of all pairs."""
        return _total(counts for _, counts in self.by_case)

    @cached_property
    def _met(self) -> list[dict[str, Counts]]:
        return [compared(self.instrument, pair, self.form) for pair in self.pairs]

    @cached_property
    def _scores(self) -> frozenset[str]:
        sections = {section.id for section in scored_sections(self.instrument, self.form)}
        criteria = self.instrument.criterion_by_id
        questions = self.instrument.questions_of(self.form)
        return frozenset(q.id for q in questions if q.scored and criteria[q.criterion].section in sections)

    def _scored(self, met: Mapping[str, Counts]) -> Counts:
        return _total(counts for question, counts in met.items() if question in self._scores)


def _total(parts: Iterable[Counts]) -> Counts:
    return sum(parts, NO_COUNTS)


@dataclass(frozen=True)
class Effect:
    """The area's scores with one reading or another of the cases read twice; the others' stay as they are."""

    first: Scores
    """With the cases' own readings: the scores of the inspection."""
    second: Scores
    """With the second reading of each case that has one."""
    consensus: Scores | None
    """With what was agreed where it was; None where nothing was."""


def effect(
    instrument: Instrument,
    own: Mapping[str, Answers],
    second: Mapping[str, Answers],
    consensus: Mapping[str, Answers],
) -> Effect:
    """What the area would score, by whose readings count; each given by the case's record id."""
    agreed = score_records(instrument, {**own, **consensus}.values()) if consensus else None
    return Effect(
        score_records(instrument, own.values()), score_records(instrument, {**own, **second}.values()), agreed
    )
