"""An instrument of inspection as frozen values: forms, facts, sections, criteria, questions, scoring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Any

from omi_desktop.instruments.check_model import Check
from omi_desktop.instruments.findings_model import FindingsTable, TableColumn, TableRow

__all__ = ["FindingsTable", "TableColumn", "TableRow"]

NOT_APPLICABLE = "na"
"""The answer of a question that allows "not applicable"; it is never relevant and never scores."""


PER_INSPECTION = "inspection"
"""What a form is filled in for where one record of it holds for the whole inspection."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer offered. `above_line` is None where the answer is recorded and has no sufficient side."""

    id: str
    text: str
    above_line: bool | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """The answers a question offers, in the order shown."""

    id: str
    choices: tuple[Choice, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """One part of a `when`: it holds while the item has one of the values."""

    item: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A form to fill in: once per case, per inspection, or for each person who answers."""

    id: str
    title: str
    per: str

    @property
    def once(self) -> bool:
        """Whether one record of the form holds the whole inspection's answers."""
        return self.per == PER_INSPECTION


@dataclass(frozen=True, slots=True)
class Item:
    """Whatever can be answered: a fact about the record, or a question."""

    id: str
    text: str
    choices: tuple[Choice, ...] = ()
    when: tuple[Condition, ...] = ()
    help: str = ""

    @property
    def allows_na(self) -> bool:
        """Whether "not applicable" may be answered."""
        return False

    def choice(self, value: str) -> Choice | None:
        """The choice with that id, None where there is none."""
        return next((choice for choice in self.choices if choice.id == value), None)


@dataclass(frozen=True, slots=True)
class Fact(Item):
    """Something about the record that decides what is asked: choice, yes_no, number, date or text."""

    form: str = ""
    kind: str = "choice"
    identifying: bool = False
    short: str = ""
    """The fact in two or three words, for headings and reasons: "RoH level"."""
    optional: bool = False
    """Whether it may stay empty in a complete record: a comment that nobody has to make."""

    @property
    def label(self) -> str:
        """The fact in few words."""
        return self.short or self.text.rstrip("?")


@dataclass(frozen=True, slots=True)
class Question(Item):
    """A question: the criterion it counts towards, its scale, and where the report shows it."""

    criterion: str = ""
    scale: str = ""
    na: bool = False
    threads: tuple[str, ...] = ()
    origin: str = ""
    scored: bool = True
    summary: bool = False
    practitioner: bool = False
    """Whether the file alone seldom answers it: the practitioner has to be asked."""

    @property
    def allows_na(self) -> bool:
        """Whether "not applicable" may be answered."""
        return self.na

    @property
    def sided(self) -> bool:
        """Whether its answers lie above or below the line; others are recorded only."""
        return any(choice.above_line is not None for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Tab:
    """A page of a form; where a criterion names none, its section is the tab."""

    id: str
    form: str
    title: str


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the inspection; its score is the mean of its criteria's."""

    id: str
    form: str
    title: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """A general criterion: its statement, the tab it stands on, its weight in the section."""

    id: str
    section: str
    title: str
    statement: str = ""
    tab: str = ""
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Band:
    """A word for scores from `floor` whole per cent upwards, with the evidence for the boundary."""

    id: str
    text: str
    floor: int
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Headline:
    """A score across sections: over the questions of a thread, or over weighted section scores."""

    id: str
    title: str
    method: str
    sections: tuple[str, ...]
    thread: str = ""
    weights: Mapping[str, int] = field(default_factory=dict)
    banded: bool = False
    """Whether the reports put the band's word to it as they do to criteria."""


@dataclass(frozen=True, slots=True)
class GradeCondition:
    """How many of the rated items carry one of the ratings: a number or a share, at least or at most."""

    ratings: tuple[str, ...]
    at_least: int | None = None
    at_most: int | None = None
    at_least_share: Fraction | None = None
    more_than_share: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Grade:
    """A management grade; it is given where every condition holds and no earlier grade's did."""

    id: str
    text: str
    explanation: str = ""
    conditions: tuple[GradeCondition, ...] = ()


@dataclass(frozen=True, slots=True)
class ExtraWeight:
    """What counts for more in one criterion without a stated amount: shown beside its grade, not computed.

    Source: ESI report 2005, scoring approach: performance against targets in A1.
    """

    criterion: str
    question: str
    targets: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Management:
    """How criteria of a form filled in once are graded. `inferred`: a working rule, not the report's."""

    criteria: tuple[str, ...] = ()
    grades: tuple[Grade, ...] = ()
    rule: str = ""
    inferred: bool = False
    extra_weight: ExtraWeight | None = None


@dataclass(frozen=True, slots=True)
class Scoring:
    """The instrument's scoring: the summary question's weight, headlines, bands, management grades."""

    summary_weight: Fraction | None = None
    headlines: tuple[Headline, ...] = ()
    bands: tuple[Band, ...] = ()
    management: Management = Management()
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SamplePart:
    """A kind of case that the report speaks of in the sample; without conditions the whole sample.

    A part without any number is counted and told, and neither under nor over.
    """

    id: str
    title: str
    when: tuple[Condition, ...] = ()
    target: int | None = None
    """Exactly so many cases."""
    minimum: int | None = None
    maximum: int | None = None
    inferred: bool = False
    """Whether the report says that there is a number and does not name it."""
    source: str = ""
    """The report's words."""


@dataclass(frozen=True)
class Instrument:
    """A programme's whole question bank. It never changes while records are filled in."""

    id: str
    title: str
    abbreviation: str
    years: str
    source: str
    version: str
    forms: tuple[Form, ...]
    facts: tuple[Fact, ...]
    tabs: tuple[Tab, ...]
    sections: tuple[Section, ...]
    criteria: tuple[Criterion, ...]
    questions: tuple[Question, ...]
    scales: tuple[Scale, ...]
    scoring: Scoring
    heading: tuple[str, ...] = ()
    """The facts that tell most about a case, shown beside its reference."""
    tables: tuple[FindingsTable, ...] = ()
    """The tables of findings that the report prints."""
    composition: tuple[SamplePart, ...] = ()
    """How the sample of cases is made up, where the report says so."""
    checks: tuple[Check, ...] = ()
    """Answers that contradict each other, or want a second look."""
    bilingual: Mapping[str, Any] | None = field(default=None, repr=False, compare=False)
    """The tables it was built from, where any text has a twin in another language (languages.py)."""

    @property
    def name(self) -> str:
        """The programme and its edition in few words: "OMI 2008"; two editions share title and years."""
        edition = self.id.rpartition("-")[2]
        return f"{self.abbreviation} {edition}" if edition.isdecimal() else self.abbreviation

    @cached_property
    def items(self) -> dict[str, Fact | Question]:
        """Every fact and question by its id, in the order of the file."""
        every: tuple[Fact | Question, ...] = (*self.facts, *self.questions)
        return {item.id: item for item in every}

    @cached_property
    def criterion_by_id(self) -> dict[str, Criterion]:
        """Every criterion by its id."""
        return {criterion.id: criterion for criterion in self.criteria}

    @cached_property
    def section_by_id(self) -> dict[str, Section]:
        """Every section by its id."""
        return {section.id: section for section in self.sections}

    @cached_property
    def form_by_id(self) -> dict[str, Form]:
        """Every form by its id."""
        return {form.id: form for form in self.forms}

    @cached_property
    def _questions_by_criterion(self) -> dict[str, tuple[Question, ...]]:
        groups: dict[str, list[Question]] = {criterion.id: [] for criterion in self.criteria}
        for question in self.questions:
            groups[question.criterion].append(question)
        return {criterion: tuple(questions) for criterion, questions in groups.items()}

    def form_of(self, item: str) -> str:
        """The id of the form that an item stands on."""
        found = self.items[item]
        if isinstance(found, Fact):
            return found.form
        return self.section_by_id[self.criterion_by_id[found.criterion].section].form

    def facts_of(self, form: str) -> tuple[Fact, ...]:
        """The facts of a form, in order."""
        return tuple(fact for fact in self.facts if fact.form == form)

    def sections_of(self, form: str) -> tuple[Section, ...]:
        """The sections of a form, in order."""
        return tuple(section for section in self.sections if section.form == form)

    def criteria_in(self, section: str) -> tuple[Criterion, ...]:
        """The criteria of a section, in order."""
        return tuple(criterion for criterion in self.criteria if criterion.section == section)

    def criteria_of(self, form: str) -> tuple[Criterion, ...]:
        """The criteria of a form, in order."""
        return tuple(c for section in self.sections_of(form) for c in self.criteria_in(section.id))

    def questions_in(self, criterion: str) -> tuple[Question, ...]:
        """The questions of a criterion, in order."""
        return self._questions_by_criterion[criterion]

    def questions_of(self, form: str) -> tuple[Question, ...]:
        """The questions of a form, in order."""
        return tuple(q for criterion in self.criteria_of(form) for q in self.questions_in(criterion.id))

    def tables_of(self, form: str) -> tuple[FindingsTable, ...]:
        """The tables of findings whose items stand on a form."""
        items = {table.id: [i for row in table.rows for i in row.items if i] for table in self.tables}
        return tuple(t for t in self.tables if any(self.form_of(item) == form for item in items[t.id]))

    def items_of(self, form: str) -> tuple[Fact | Question, ...]:
        """Everything that a record of the form can hold: facts first, then questions."""
        return (*self.facts_of(form), *self.questions_of(form))

    def tabs_of(self, form: str) -> tuple[Tab, ...]:
        """The tabs of a form: those its criteria name, otherwise a tab for each section."""
        by_id = {tab.id: tab for tab in self.tabs if tab.form == form}
        tabs: dict[str, Tab] = {}
        for criterion in self.criteria_of(form):
            section = self.section_by_id[criterion.section]
            tab = by_id.get(criterion.tab) or Tab(section.id, form, f"{section.id} {section.title}")
            tabs[tab.id] = tab
        return tuple(
            sorted(tabs.values(), key=lambda tab: list(by_id).index(tab.id) if tab.id in by_id else -1)
        )

    def criteria_on(self, tab: Tab) -> tuple[Criterion, ...]:
        """The criteria that stand on a tab, in order."""
        return tuple(c for c in self.criteria_of(tab.form) if (c.tab or c.section) == tab.id)
