"""What every question of a form came to: counts, intervals, answers, whole and by a fact; tables of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from omi_desktop.instruments.model import (
    NOT_APPLICABLE,
    Choice,
    Fact,
    FindingsTable,
    Instrument,
    Item,
    Question,
)
from omi_desktop.records.routing import RecordState
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.explain import SMALL_NUMBER
from omi_desktop.scoring.frequencies import Frequency, frequencies
from omi_desktop.scoring.intervals import Interval, wilson
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import SCORED_FORM, rounded
from omi_desktop.scoring.tally import NOTHING, Tally, side

ALIKE, ABOVE, BELOW = "≈", "▲", "▼"
"""How a group stands to the other records: small differences are no differences."""


@dataclass(frozen=True, slots=True)
class Counts:
    """A question over some records: above the line out of relevant, and how often each answer was given."""

    tally: Tally
    answers: tuple[Frequency, ...]

    @property
    def interval(self) -> Interval | None:
        """Wilson's 95% interval of the proportion; None where no record is relevant."""
        return wilson(self.tally)


@dataclass(frozen=True, slots=True)
class Group:
    """The records with one answer to the fact that findings are split by."""

    choice: Choice
    records: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One question: what it came to in all, and in each group."""

    question: Question
    section: str
    scored: bool
    """Whether it counts towards scores: questions of other forms than the case's never do."""
    whole: Counts
    groups: tuple[Counts, ...] = ()

    def differs(self, group: int) -> bool | None:
        """Whether a group is clearly apart from the other records: their 95% intervals do not overlap.

        None where there is nothing to compare. Reports warn against comparing small differences
        (SCORING.md): one whose intervals overlap may be chance.
        """
        own, others = self.groups[group].interval, wilson(self.others(group))
        return None if own is None or others is None else not own.overlaps(others)

    def mark(self, group: int) -> str:
        """ALIKE where the difference to the other records may be chance, else ABOVE or BELOW; "" for none."""
        apart = self.differs(group)
        if not apart:
            return "" if apart is None else ALIKE
        own, others = self.groups[group].interval, wilson(self.others(group))
        return ABOVE if own and others and own.low > others.high else BELOW

    def others(self, group: int) -> Tally:
        """The records outside a group, those without an answer to the fact among them."""
        whole, own = self.whole.tally, self.groups[group].tally
        return Tally(whole.above - own.above, whole.relevant - own.relevant)


@dataclass(frozen=True, slots=True)
class Findings:
    """Every question of a form in order, over all its records and by the groups of a fact."""

    form: str
    records: int
    questions: tuple[Finding, ...]
    fact: Fact | None = None
    groups: tuple[Group, ...] = ()
    tables: tuple[FoundTable, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure of a table of findings: `count` of `of` records; `counted` where it is a number of records.

    A column of numbers counts those with an answer, of all that answered; another those above the
    line, of the relevant.
    """

    item: Item
    count: int
    of: int
    counted: bool

    @property
    def tally(self) -> Tally:
        """The same as a tally."""
        return Tally(self.count, self.of)


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table of findings filled in: its rows, each with a cell for a column, None where it has none."""

    table: FindingsTable
    rows: tuple[tuple[Cell | None, ...], ...]


def findings(live: LiveScores, fact: Fact | None = None) -> Findings:
    """The findings over the records of `live`, and with a fact over the records with each of its choices."""
    instrument, states = live.instrument, list(live.states.values())
    split = _split(states, fact) if fact else {}
    found = tuple(
        _finding(instrument, live.form, question, states, split)
        for question in instrument.questions_of(live.form)
    )
    groups = tuple(Group(choice, len(split[choice.id])) for choice in fact.choices) if fact else ()
    return Findings(live.form, len(states), found, fact, groups, found_tables(live))


def _finding(
    instrument: Instrument,
    form: str,
    question: Question,
    states: Sequence[RecordState],
    split: Mapping[str, Sequence[RecordState]],
) -> Finding:
    return Finding(
        question,
        instrument.criterion_by_id[question.criterion].section,
        form == SCORED_FORM and question.scored and question.sided,
        counts(question, states),
        tuple(counts(question, group) for group in split.values()),
    )


def _split(states: Iterable[RecordState], fact: Fact) -> dict[str, list[RecordState]]:
    """The records by the choice that counts of a fact, every choice in order; those without one in none."""
    groups: dict[str, list[RecordState]] = {choice.id: [] for choice in fact.choices}
    for state in states:
        value = state.counted(fact.id)
        if value in groups:
            groups[value].append(state)
    return groups


def counts(question: Question, states: Iterable[RecordState]) -> Counts:
    """What a question came to over records."""
    answers = frequencies(question, states)
    tally = NOTHING
    for answer in answers:
        on_side = side(question, answer.value)
        if on_side is not None and answer.count:
            tally += Tally(answer.count if on_side else 0, answer.count)
    return Counts(tally, tuple(answers))


# --- tables --------------------------------------------------------------------------------------


def found_tables(live: LiveScores) -> tuple[FoundTable, ...]:
    """The tables of findings that stand on the form of `live`, over its records."""
    return tuple(found_table(live, table) for table in live.instrument.tables_of(live.form))


def found_table(live: LiveScores, table: FindingsTable) -> FoundTable:
    """One table of findings, as the report prints it (OMI 2 report 2011, 3.3 (d); IAOW report 2013, 3.4)."""
    rows = []
    for row in table.rows:
        items = [*row.items, *[""] * (len(table.columns) - len(row.items))]
        pairs = zip(table.columns, items, strict=True)
        rows.append(tuple(_cell(live, item, row.counted(column)) if item else None for column, item in pairs))
    return FoundTable(table, tuple(rows))


def _cell(live: LiveScores, item: str, answers: Sequence[str]) -> Cell:
    found = live.instrument.items[item]
    if not answers:
        tally = live.tally(item)
        return Cell(found, tally.above, tally.relevant, counted=False)
    given = frequencies(found, live.states.values())
    count = sum(answer.count for answer in given if answer.value in answers)
    return Cell(found, count, sum(answer.count for answer in given if answer.value != NOT_APPLICABLE), True)


# --- words ---------------------------------------------------------------------------------------


def in_words(tally: Tally, noun: str = "case") -> str:
    """A finding as the reports write it: few cases as counts, others in per cent with their counts.

    Nothing where no record is relevant; without a noun "8 of the 11".
    """
    if not tally.relevant:
        return ""
    if tally.relevant >= SMALL_NUMBER:
        return f"{rounded(tally.proportion)}% ({tally.above} of {tally.relevant})"
    if tally.relevant == 1:
        return f"{tally.above} of 1 {noun}".rstrip()
    return f"{tally.above} of the {tally.relevant} {noun}{'s' if noun else ''}".rstrip()


def given_text(question: Item, answers: Iterable[Frequency]) -> str:
    """How often each answer was given: "Yes 12, No 3"; those that nobody gave are left out."""
    return ", ".join(f"{answer_text(question, a.value)} {a.count}" for a in answers if a.count)


def noun_of(form: str) -> str:
    """What a form's records are called in a finding."""
    return "case" if form == SCORED_FORM else "record"
