"""What a record still lacks, and what in it contradicts itself or its instrument."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from omi_desktop.errors import InputProblem, Problem
from omi_desktop.instruments.check_model import ERROR
from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.records.changes import Record
from omi_desktop.records.contradictions import Contradiction, contradictions
from omi_desktop.records.grades import check_grade, graded_on
from omi_desktop.records.leftovers import taken
from omi_desktop.records.routing import Answers, RecordState, routing, set_aside
from omi_desktop.records.sealing import COMPLETE
from omi_desktop.records.values import understand

__all__ = ["COMPLETE", "Completeness", "completeness"]


@dataclass(frozen=True, slots=True)
class Completeness:
    """How far a record is filled in, counting the items that apply, scored or not."""

    answered: int
    asked: int
    set_aside: int
    """Answers kept that do not count: behind closed gates, or not asked or offered any more."""
    contradictions: tuple[Problem, ...] = ()
    checks: tuple[Contradiction, ...] = ()
    """What the instrument's checks find; its errors are among the contradictions too."""

    @property
    def left(self) -> int:
        """How many items that apply have no answer."""
        return self.asked - self.answered


def completeness(
    instrument: Instrument,
    record: Record,
    answers: Answers,
    notes: Mapping[str, str] | None = None,
    earlier: Collection[Instrument] = (),
) -> Completeness:
    """Look a record through, given its answers as recorded, and its notes where reasons are looked at too.

    What one of the `earlier` instruments of the inspection offered is set aside, and no contradiction.
    """
    past = {i for i, v in answers.items() if _stays_aside(instrument, earlier, record.form, i, v)}
    state = RecordState(routing(instrument, record.form), answers)
    asked = state.asked
    answered = sum(item in state.answers for item in asked)
    aside = past | set(set_aside(state))
    found = Completeness(answered, len(asked), len(aside))
    answers = {item: value for item, value in answers.items() if item not in past}
    grades = {name: value for name, value in answers.items() if graded_on(instrument, record.form, name)}
    ordinary = {name: value for name, value in answers.items() if name not in grades}
    problems = [*_unknown(instrument, record, ordinary), *_own_facts(instrument, record, state)]
    problems += _grades(instrument, record, grades, notes)
    problems += _status(record, found)
    checks = contradictions(instrument, record.form, state)
    problems += [_said(record, one) for one in checks if one.check.severity == ERROR]
    return Completeness(found.answered, found.asked, found.set_aside, tuple(problems), checks)


def _said(record: Record, found: Contradiction) -> Problem:
    what = f"{found.check.text.rstrip('.')} ({found.told})."
    return Problem(_place(record, found.items[0]), what, "Mend one of them.")


def _stays_aside(
    instrument: Instrument, earlier: Collection[Instrument], form: str, item: str, value: str
) -> bool:
    """Whether it is an answer to an earlier instrument that the present one has no place for."""
    if taken(instrument, form, item, value):
        return False
    return any(taken(edition, form, item, value) for edition in earlier)


def _unknown(instrument: Instrument, record: Record, answers: Answers) -> Iterator[Problem]:
    """Answers that the instrument does not offer: the file was changed by another program."""
    items = {item.id: item for item in instrument.items_of(record.form)}
    for name, value in answers.items():
        if name not in items:
            what = f"The form {record.form} has no such item."
            yield Problem(_place(record, name), what, "Look at the history for who put it there.")
            continue
        try:
            understood = understand(items[name], value)
        except InputProblem as problem:
            yield Problem(_place(record, name), problem.title, problem.hint)
            continue
        if understood != value:
            what = f"It holds “{value}” instead of “{understood}”, and so does not count."
            yield Problem(_place(record, name), what, "Answer it again.")


def _grades(
    instrument: Instrument, record: Record, grades: Answers, notes: Mapping[str, str] | None
) -> Iterator[Problem]:
    """Grades set that the instrument does not have, or that nobody gave a reason for."""
    for criterion, grade in grades.items():
        try:
            check_grade(instrument, criterion, grade, "unseen" if notes is None else notes.get(criterion, ""))
        except InputProblem as problem:
            yield Problem(_place(record, criterion), problem.title, problem.hint)


def _own_facts(instrument: Instrument, record: Record, state: RecordState) -> Iterator[Problem]:
    """Facts that say again what the record itself says, and say something else."""
    for name, own in (("case_ref", record.ref), ("assessor", record.assessor)):
        said = state.counted(name) if isinstance(instrument.items.get(name), Fact) else None
        if said is not None and own and said != own:
            yield Problem(
                _place(record, name),
                f"The fact says “{said}”, the list of cases “{own}”.",
                "Mend one of them.",
            )


def _status(record: Record, found: Completeness) -> Iterator[Problem]:
    if record.status == COMPLETE and found.left:
        what = f"It is marked as complete, and {found.left} of {found.asked} items are not answered."
        yield Problem(_place(record), what, "Answer them, or open the case again.")


def _place(record: Record, item: str = "") -> str:
    return " ".join(part for part in (record.form, record.ref, item) if part)
