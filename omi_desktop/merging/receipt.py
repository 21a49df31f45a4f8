"""The account of a merge: every workbook, case and answer, what became of it, and what is left to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from omi_desktop.errors import OmiError
from omi_desktop.merging.plan import FATES, OPEN, REFUSED, Plan, Refusal
from omi_desktop.scoring.document import Document

MERGED, ALREADY, UNUSABLE = "merged", "already merged", "refused"


@dataclass(frozen=True)
class Outcome:
    """What became of one workbook or pack."""

    name: str
    state: str
    reason: str = ""
    """Why it was refused."""
    assessor: str = ""
    exported_at: str = ""
    merged_at: str = ""
    """When the same export was merged before."""
    cases: frozenset[str] = frozenset()
    second_readings: int = 0
    records_added: int = 0
    answers: int = 0
    fates: tuple[tuple[str, int], ...] = ()
    refusals: tuple[Refusal, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def fate(self) -> dict[str, int]:
        """How many answers were taken, stood there already, were older, are open, were refused."""
        return dict.fromkeys(FATES, 0) | dict(self.fates)


@dataclass(frozen=True)
class Conflict:
    """One answer that two sides changed differently: what stands, and what contradicts it."""

    record: str
    form: str
    ref: str
    item: str
    text: str
    readings: tuple[Document, ...]
    """Value, note, who and when of each; the one that stands first."""


@dataclass(frozen=True)
class Receipt:
    """The account of a whole merge, or of its rehearsal."""

    outcomes: tuple[Outcome, ...]
    all_cases: int
    conflicts: tuple[Conflict, ...]
    rehearsed: bool = False

    @property
    def usable(self) -> list[Outcome]:
        """The workbooks that were not refused."""
        return [outcome for outcome in self.outcomes if outcome.state != UNUSABLE]

    @property
    def cases(self) -> int:
        """How many cases of the inspection came."""
        return len(set().union(*(outcome.cases for outcome in self.outcomes)))

    @property
    def duplicates(self) -> int:
        """How many workbooks had come before, the very same export."""
        return sum(outcome.state == ALREADY for outcome in self.outcomes)

    @property
    def answers(self) -> int:
        """The answers in the workbooks that were not refused."""
        return sum(outcome.answers for outcome in self.outcomes)

    @property
    def fates(self) -> Counter[str]:
        """What became of these answers."""
        found: Counter[str] = Counter(dict.fromkeys(FATES, 0))
        for outcome in self.outcomes:
            found.update(outcome.fate)
        return found

    @property
    def accounted(self) -> int:
        """The answers of which it is known what became of them: as many as came in."""
        return sum(self.fates.values())

    @property
    def sound(self) -> bool:
        """Whether nothing at all was refused."""
        return not any(outcome.state == UNUSABLE or outcome.refusals for outcome in self.outcomes)

    def sentence(self) -> str:
        """The receipt in one line."""
        return (
            f"{len(self.usable)} of {_counted(len(self.outcomes), 'workbook')}, "
            f"{self.cases} of {_counted(self.all_cases, 'case')}, {_counted(self.duplicates, 'duplicate')}, "
            f"{_counted(len(self.conflicts), 'conflict')}, {_counted(self.answers, 'answer')} in, "
            f"{self.accounted:,} accounted for"
        )

    def document(self) -> Document:
        """The receipt as `omi merge --json` prints it."""
        return {
            "dry_run": self.rehearsed,
            "receipt": self.sentence(),
            "workbooks": [_outcome_document(outcome) for outcome in self.outcomes],
            "merged": len(self.usable),
            "refused": len(self.outcomes) - len(self.usable),
            "cases": self.cases,
            "cases_in_inspection": self.all_cases,
            "duplicates": self.duplicates,
            "answers": self.answers,
            "accounted": self.accounted,
            **{f"answers_{fate}": count for fate, count in self.fates.items()},
            "conflicts": [conflict_document(conflict) for conflict in self.conflicts],
        }


def refused(name: str, error: OmiError) -> Outcome:
    """A workbook that could not be used at all."""
    return Outcome(name, UNUSABLE, f"{error.title} {error.hint}".strip())


def outcome_of(plan: Plan, merged_at: str) -> Outcome:
    """The account of one workbook that was planned."""
    delivery = plan.delivery
    return Outcome(
        delivery.name, ALREADY if merged_at else MERGED, "", delivery.assessor, delivery.exported_at,
        merged_at,
        frozenset(plan.cases), len(plan.seconds), len(plan.added), delivery.answer_count,
        tuple(plan.fates.items()), tuple(plan.refusals), delivery.remarks,
    )  # fmt: skip


def _outcome_document(outcome: Outcome) -> Document:
    return {
        "file": outcome.name,
        "state": outcome.state,
        "reason": outcome.reason or None,
        "assessor": outcome.assessor,
        "exported_at": outcome.exported_at,
        "merged_before": outcome.merged_at or None,
        "cases": len(outcome.cases),
        "second_readings": outcome.second_readings,
        "records_added": outcome.records_added,
        "answers": outcome.answers,
        **outcome.fate,
        "refused_rows": [_refusal_document(refusal) for refusal in outcome.refusals],
        "remarks": list(outcome.remarks),
    }


def _refusal_document(refusal: Refusal) -> Document:
    edit = refusal.edit
    return {
        "row": refusal.row or None,
        "case_ref": refusal.ref,
        "item": refusal.item,
        "reason": refusal.why,
        "column": edit.column if edit else None,
        "old": edit.old if edit else None,
        "found": edit.found if edit else None,
        "held": refusal.held,
        "answers": refusal.answers,
    }


def conflict_document(conflict: Conflict) -> Document:
    """A conflict as JSON: what stands first, then what contradicts it."""
    return {
        "record_id": conflict.record,
        "form": conflict.form,
        "case_ref": conflict.ref,
        "item": conflict.item,
        "text": conflict.text,
        "standing": conflict.readings[0],
        "others": list(conflict.readings[1:]),
    }


def lines(receipt: Receipt) -> Iterable[str]:
    """The account for a person: refused workbooks, refused rows, conflicts, then the receipt."""
    for outcome in receipt.outcomes:
        if outcome.state == UNUSABLE:
            yield f"Not merged: {outcome.reason}"
            continue
        yield _line(outcome)
        yield from (f"  Not taken: {refusal}." for refusal in outcome.refusals)
        yield from (f"  {remark}" for remark in outcome.remarks)
    for conflict in receipt.conflicts:
        yield f"To decide: {conflict.ref} {conflict.item} ({conflict.text})"
        yield from (f"  {_reading_line(reading)}" for reading in conflict.readings)
    yield f"{receipt.sentence()}."


def _line(outcome: Outcome) -> str:
    fate = outcome.fate
    counts = ", ".join(f"{fate[name]:,} {word}" for name, word in _WORDS.items() if fate[name])
    before = f", merged before on {outcome.merged_at[:16].replace('T', ' ')}" if outcome.merged_at else ""
    cases = _counted(len(outcome.cases), "case")
    seconds = f", {_counted(outcome.second_readings, 'second reading')}" if outcome.second_readings else ""
    whose = f" ({outcome.assessor})" if outcome.assessor else ""
    came = f"{cases}{seconds}, {_counted(outcome.answers, 'answer')}"
    return f"{outcome.name}{whose}: {came}: {counts or 'none'}{before}"


_WORDS = {
    "taken": "taken over", "same": "there already", "older": "changed since", OPEN: "to decide",
    REFUSED: "refused",
}  # fmt: skip


def _reading_line(reading: Document) -> str:
    value = "no answer" if reading["value"] is None else f"“{reading['value']}”"
    note = f", note “{' '.join(reading['note'].split())[:60]}”" if reading["note"] else ""
    return f"{value}{note}: {reading['who']}, {reading['at'][:16].replace('T', ' ')}"


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
