"""The account of a merge: every workbook, case and answer, what became of it, and what is left to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from omi_desktop.errors import OmiError
from omi_desktop.merging.delivery import Delivery
from omi_desktop.merging.plan import CASE_STATES, FATES, OPEN, REFUSED, Plan, Refusal
from omi_desktop.records.changes import Delivered
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
    case_states: tuple[tuple[str, int], ...] = ()
    """How many of them are new, changed and unchanged."""
    second_readings: int = 0
    records_added: int = 0
    answers: int = 0
    fates: tuple[tuple[str, int], ...] = ()
    refusals: tuple[Refusal, ...] = ()
    remarks: tuple[str, ...] = ()
    told: Delivered | None = None
    """Which export it is; None where it was refused."""
    left_out: int = 0
    """Values that identify a person and were not in it."""

    @property
    def fate(self) -> dict[str, int]:
        """How many answers were taken, stood there already, were older, are open, were refused."""
        return dict.fromkeys(FATES, 0) | dict(self.fates)

    @property
    def state_of_cases(self) -> dict[str, int]:
        """How many cases are begun with it, how many are changed by it, and how many are not."""
        return dict.fromkeys(CASE_STATES, 0) | dict(self.case_states)

    @property
    def edited(self) -> int:
        """How many rows were left out because they were edited after the export."""
        return sum(refusal.edit is not None for refusal in self.refusals)


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
    backup: str = ""
    """The copy of the inspection as it was before, by folder and name; empty where nothing was written."""

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
            "backup": self.backup or None,
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
    # the same export again may bring what was refused of it before
    state = ALREADY if merged_at and not plan.changes else MERGED
    return Outcome(
        delivery.name, state, "", _whose(delivery), delivery.exported_at,
        merged_at,
        frozenset(plan.cases), tuple(plan.case_states.items()), len(plan.seconds), len(plan.added),
        delivery.answer_count,
        tuple(plan.fates.items()), tuple(plan.refusals), delivery.remarks,
        told=delivery.delivered(len(plan.cases)), left_out=delivery.left_out,
    )  # fmt: skip


def _whose(delivery: Delivery) -> str:
    """The assessor that was exported, or the one whose readings all of it are."""
    readers = {reader for reader in delivery.readers.values() if reader}
    return delivery.assessor or (readers.pop() if len(readers) == 1 else "")


def _outcome_document(outcome: Outcome) -> Document:
    return {
        "file": outcome.name,
        "state": outcome.state,
        "reason": outcome.reason or None,
        "assessor": outcome.assessor,
        "exported_at": outcome.exported_at,
        "merged_before": outcome.merged_at or None,
        "cases": len(outcome.cases),
        **{f"cases_{state}": count for state, count in outcome.state_of_cases.items()},
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
        yield from (f"  {reading_line(reading)}" for reading in conflict.readings)
    if receipt.backup:
        yield f"Kept as it was before the merge: {receipt.backup}"
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


def reading_line(reading: Document) -> str:
    """One answer of a conflict with who gave it and when, for a person."""
    value = "no answer" if reading["value"] is None else f"“{reading['value']}”"
    note = f", note “{' '.join(reading['note'].split())[:60]}”" if reading["note"] else ""
    return f"{value}{note}: {reading['who']}, {reading['at'][:16].replace('T', ' ')}"


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
