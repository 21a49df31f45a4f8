"""Why an item of a record is asked, what it counts towards, who answered what, how all cases did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from omi_desktop.instruments.model import Condition, Fact, Instrument, Item, Question
from omi_desktop.records.routing import RecordState
from omi_desktop.records.sealing import Step
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.explain import cases_text
from omi_desktop.scoring.frequencies import Frequency, frequencies
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import SCORED_FORM, scored_sections, thread_questions
from omi_desktop.scoring.scores import headlines_of
from omi_desktop.scoring.tally import NOTHING, Tally


class Change(Step, Protocol):
    """An entry of the history with who wrote it: store.trail.Entry is one."""

    @property
    def who(self) -> str:
        """Who changed it."""


@dataclass(frozen=True, slots=True)
class Gate:
    """One condition on the way to an item: what it wants, what is answered, whether it is met."""

    item: str
    label: str
    wanted: str
    """The answers that open it, in words: "High or Very high"."""
    given: str
    """The answer that counts, in words; empty where there is none."""
    met: bool
    depth: int
    """0 for a condition of the item itself, 1 for one of its gates' own conditions, and so on."""

    def __str__(self) -> str:
        if self.met:
            return f"{self.label}: {self.given}"
        return f"{self.label}: {self.given or 'not answered'}; it would have to be {self.wanted}"


@dataclass(frozen=True, slots=True)
class Told:
    """One change of an answer or a note, in words."""

    at: str
    who: str
    field: str
    """`value` for the answer, `note` for the note."""
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class CountsTowards:
    """A score that an answer counts in, and how much of it the question is."""

    kind: str
    """`criterion`, `section` or `headline`."""
    id: str
    title: str
    weight: str
    """In words: "1 of 12 questions", "the summary question, 20%"."""


@dataclass(frozen=True)
class Why:
    """Everything there is to know about one item of one record."""

    item: Item
    asked: bool
    sentence: str
    """Why it is asked or not, in one line."""
    chain: tuple[Gate, ...]
    """Its conditions and theirs, each followed by those it depends on."""
    guidance: str
    origin: str
    history: tuple[Told, ...]
    """Oldest first."""
    counts: tuple[CountsTowards, ...]
    """Empty where it is recorded and counts in no score."""
    distribution: tuple[Frequency, ...]
    """How all records answered it; those of a case read by several count once."""
    tally: Tally
    """Above the line out of relevant, over all records."""

    @property
    def all_cases(self) -> str:
        """The tally in words: "64 of 68 cases", or "8 of the 11 cases" of few."""
        return cases_text(self.tally)


def why(live: LiveScores, record: str, item: str, history: Iterable[Change] = ()) -> Why:
    """Everything about an item of a record among the records of `live` (`Inspection.history(record)`).

    Raises KeyError for an item that the form has not.
    """
    instrument, state = live.instrument, live.states[record]
    found = state.routing.items[item]
    chain = tuple(_chain(instrument, found, state, 0))
    question = found if isinstance(found, Question) else None
    return Why(
        item=found,
        asked=item in state.applying,
        sentence=_sentence(item in state.applying, chain),
        chain=chain,
        guidance=found.help,
        origin=question.origin if question else "",
        history=tuple(_told(found, change) for change in history if _is_about(item, change)),
        counts=tuple(counts_towards(instrument, question)) if question else (),
        distribution=tuple(frequencies(found, live.states.values())) if found.choices else (),
        tally=live.tally(item) if question and question.sided else NOTHING,
    )


def _chain(instrument: Instrument, item: Item, state: RecordState, depth: int) -> Iterator[Gate]:
    for condition in item.when:
        gate = instrument.items[condition.item]
        yield _gate(gate, condition, state, depth)
        yield from _chain(instrument, gate, state, depth + 1)


def _gate(gate: Item, condition: Condition, state: RecordState, depth: int) -> Gate:
    value = state.counted(gate.id)
    return Gate(
        item=gate.id,
        label=gate.label if isinstance(gate, Fact) else f"{gate.id} {gate.text}",
        wanted=" or ".join(answer_text(gate, value) for value in condition.values),
        given=answer_text(gate, value),
        met=value in condition.values,
        depth=depth,
    )


def _sentence(asked: bool, chain: tuple[Gate, ...]) -> str:
    if not chain:
        return "It is asked of every record."
    own = [gate for gate in chain if gate.depth == 0]
    if asked:
        return f"It is asked because of {'; '.join(map(str, own))}."
    return f"It is not asked: {'; '.join(str(gate) for gate in own if not gate.met)}."


def _is_about(item: str, change: Change) -> bool:
    return change.item == item and change.field in ("value", "note")


def _told(item: Item, change: Change) -> Told:
    if change.field == "note":
        return Told(change.at, change.who, "note", change.old or "", change.new or "")
    return Told(change.at, change.who, "value", answer_text(item, change.old), answer_text(item, change.new))


# --- what it counts towards ----------------------------------------------------------------------


def counts_towards(instrument: Instrument, question: Question) -> Iterator[CountsTowards]:
    """The scores that a question counts in, and its weight in each; nothing where it is recorded only."""
    criterion = instrument.criterion_by_id[question.criterion]
    section = instrument.section_by_id[criterion.section]
    if not (question.scored and question.sided) or section not in scored_sections(instrument, section.form):
        return
    weight = _weight(instrument, question)
    yield CountsTowards("criterion", criterion.id, criterion.title, weight)
    criteria = instrument.criteria_in(section.id)
    total = sum(one.weight for one in criteria)
    share = f"through its criterion, {criterion.weight} of {total}"
    yield CountsTowards("section", section.id, section.title, share)
    for headline in headlines_of(instrument, SCORED_FORM):
        if headline.thread:
            questions = [q for q in thread_questions(instrument, headline) if q.scored and q.sided]
            if question in questions:
                weight = f"1 of {len(questions)} questions"
                yield CountsTowards("headline", headline.id, headline.title, weight)
        elif section.id in headline.sections:
            parts = sum(headline.weights.get(one, 1) for one in headline.sections)
            share = f"through its section, {headline.weights.get(section.id, 1)} of {parts}"
            yield CountsTowards("headline", headline.id, headline.title, share)


def _weight(instrument: Instrument, question: Question) -> str:
    """Its part of the criterion while every question of it has relevant records."""
    questions = [q for q in instrument.questions_in(question.criterion) if q.scored and q.sided]
    share = instrument.scoring.summary_weight
    alike = [q for q in questions if q.summary == question.summary]
    if share is None or len(alike) == len(questions):
        return f"1 of {len(questions)} questions"
    percent = (share if question.summary else 1 - share) * Fraction(100)
    if question.summary and len(alike) == 1:
        return f"the summary question, {int(percent)}%"
    return f"1 of {len(alike)} questions, which weigh {int(percent)}% together"
