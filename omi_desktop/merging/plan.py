"""What one delivery changes in the inspection, and what becomes of each of its answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from omi_desktop.instruments.model import Fact
from omi_desktop.merging.delivery import Answer, Delivery, Found
from omi_desktop.merging.edited import MOST_LOOKED_INTO, Edit, edit_of
from omi_desktop.merging.fitting import Fitting
from omi_desktop.merging.foundrows import NotTaken, as_found, overriding
from omi_desktop.merging.placing import CASE, Place, place
from omi_desktop.merging.target import Target
from omi_desktop.records.changes import SECOND, Brought, Change, Record, RecordAdded, Remembered
from omi_desktop.records.revisions import STATUS, Heads, Revision

TAKEN, SAME, OLDER, OPEN, REFUSED = "taken", "same", "older", "open", "refused"
FATES = (TAKEN, SAME, OLDER, OPEN, REFUSED)
"""Taken over; stands there already; was changed since; contradicts what stands; refused."""
NEW, CHANGED, UNCHANGED = "new", "changed", "unchanged"
CASE_STATES = (NEW, CHANGED, UNCHANGED)
"""Nothing was answered of the case before; something of it came anew; nothing did."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One answer, or a whole record, that was not taken, and why; with what was edited where it is that."""

    ref: str
    item: str
    why: str
    row: int = 0
    edit: Edit | None = None
    held: str | None = None
    """What the inspection holds there."""
    answers: int = 1

    def __str__(self) -> str:
        where = f"row {self.row}, " if self.row else ""
        subject = " ".join(part for part in (self.ref, self.item) if part) or "the workbook"
        return f"{where}{subject}: {self.why}"


@dataclass
class Plan:
    """What to write for one delivery, and the account of it."""

    delivery: Delivery
    changes: list[Change] = field(default_factory=list)
    fates: Counter[str] = field(default_factory=Counter)
    refusals: list[Refusal] = field(default_factory=list)
    cases: set[str] = field(default_factory=set)
    """The cases of the inspection that came, by record id."""
    case_states: Counter[str] = field(default_factory=Counter)
    seconds: set[str] = field(default_factory=set)
    heads: dict[str, dict[str, Heads]] = field(default_factory=dict)
    added: list[Record] = field(default_factory=list)


def plan(delivery: Delivery, target: Target, fitting: Fitting) -> Plan:
    """What a delivery changes; nothing is written."""
    made = Plan(delivery)
    # a second form names its case, and a second reading its first
    for record in sorted(delivery.records, key=lambda record: (bool(record.parent), record.form != CASE)):
        _plan_record(made, record, place(record, delivery.readers[record.id], target), target, fitting)
    for refusal in _edited(delivery, target):
        made.refusals.append(refusal)
        made.fates[REFUSED] += 1
    return made


def _plan_record(made: Plan, delivered: Record, where: Place, target: Target, fitting: Fitting) -> None:
    answers = made.delivery.answers.get(delivered.id, ())
    rows = [row for row in made.delivery.found if row.record == delivered.id]
    count = sum(answer.counts for answer in answers) + len(rows)
    if where.refused:
        made.fates[REFUSED] += count
        made.refusals.append(Refusal(delivered.ref, "", where.refused, answers=count))
        return
    record = where.record
    if where.new and record.reading == SECOND and not rows and not _begun(answers, target):
        # what came is what the pack held of the case list
        made.fates[SAME] += count
        return
    if where.new:
        made.changes.append(RecordAdded(replace(record, status="open")))
        made.added.append(record)
        target.add(record)
    if record.form == CASE:
        (made.seconds if record.reading else made.cases).add(record.id)
    known = {} if where.new else target.heads(record.id)
    found, answers = _fitting(made, record, rows, answers, target, fitting)
    heads = made.heads[record.id] = dict(_join(made, record, answers, known, fitting))
    for item, revision in found:
        _take_found(made, record.id, item, {**known, **heads}.get(item, Heads()), revision)
    if record.form == CASE and not record.reading:
        made.case_states[_case_state(known, heads, target)] += 1


def _fitting(
    made: Plan,
    record: Record,
    rows: list[Found],
    answers: tuple[Answer, ...],
    target: Target,
    fitting: Fitting,
) -> tuple[list[tuple[str, Revision]], tuple[Answer, ...]]:
    """The edited rows that the form can hold as they were found; the others are refused whole."""
    found, refused = [], set()
    for row in rows:
        try:
            found.append((row.item, as_found(row, record, target, fitting)))
        except NotTaken as why:
            refused.add(row.row)
            made.refusals.append(Refusal(record.ref, row.item, str(why), row.row))
            made.fates[REFUSED] += 1
    return found, tuple(answer for answer in answers if answer.row not in refused)


def _take_found(made: Plan, record: str, item: str, heads: Heads, revision: Revision) -> None:
    """Take an edited row as somebody decided to; what stood there until now is in the history."""
    if heads.standing and heads.standing.content == revision.content:
        made.fates[SAME] += 1
    elif heads.past.get(revision.content, "") > made.delivery.exported_at:
        made.fates[OLDER] += 1
    else:
        made.fates[TAKEN] += 1
        changes, after = overriding(record, item, heads, revision)
        made.changes += changes
        made.heads[record][item] = after


def _case_state(known: Mapping[str, Heads], heads: Mapping[str, Heads], target: Target) -> str:
    """What comes of a case; its facts are there from the case list."""
    moved = {item for item, after in heads.items() if _standing(after) != _standing(known.get(item))}
    begun = {item for item, before in known.items() if before.standing and item != STATUS}
    facts = {item.id for item in target.instrument.facts}
    if not moved:
        return UNCHANGED
    return CHANGED if begun - facts else NEW


def _standing(heads: Heads | None) -> tuple[str | None, str] | None:
    return (heads.standing.value, heads.standing.note) if heads and heads.standing else None


def _begun(answers: tuple[Answer, ...], target: Target) -> bool:
    """Whether a second reader answered or noted anything that is not a fact of the list."""
    items = target.instrument.items
    return any(answer.counts and not isinstance(items.get(answer.item), Fact) for answer in answers)


def _join(
    made: Plan, record: Record, answers: tuple[Answer, ...], known: Mapping[str, Heads], fitting: Fitting
) -> Iterator[tuple[str, Heads]]:
    """Bring the answers together with what is known, item by item; gives what is known then."""
    for answer in answers:
        fault = "" if answer.item == STATUS else fitting.fault(record.form, answer.item, answer.revision)
        if fault:
            made.refusals.append(Refusal(record.ref, answer.item, fault, answer.row))
            made.fates[REFUSED] += answer.counts
            continue
        before = known.get(answer.item, Heads())
        after = before.join(answer.revision, answer.earlier)
        if answer.item == STATUS:
            after = _decided(after)
        made.fates[_fate(answer, before, after)] += answer.counts
        made.changes += _changes(record.id, answer.item, before, after)
        yield answer.item, after


def _decided(heads: Heads) -> Heads:
    """A status is nobody's finding: the latest holds, and there is nothing to decide."""
    return replace(heads, standing=max(heads.all, key=lambda head: head.rank, default=None), open=())


def _fate(answer: Answer, before: Heads, after: Heads) -> str:
    if before.standing is None and after.standing is answer.revision:
        return TAKEN
    content = answer.revision.content
    if any(head.content == content for head in after.open):
        return OPEN
    if after.standing and after.standing.content == content:
        already = before.standing and before.standing.content == content
        return SAME if already else TAKEN
    return OLDER


def _changes(record: str, item: str, before: Heads, after: Heads) -> Iterator[Change]:
    old, new = before.standing, after.standing
    moved = new is not None and (old is None or old.rank != new.rank)
    if moved and new is not None and not (item == STATUS and _status_stands(old, new.value)):
        yield Brought(record, item, old, new)
    # what stood before is in the history with the change that took its place
    told = {(old.content, old.at)} if old and moved else set()
    past = tuple(
        mark for mark in after.past.items() if before.past.get(mark[0], "") < mark[1] and mark not in told
    )
    was, now = set(before.open), set(after.open)
    opened = tuple(sorted(now - was, key=lambda head: head.rank))
    settled = tuple(sorted(was - now, key=lambda head: head.rank))
    if past or opened or settled:
        yield Remembered(record, item, past, opened, settled)


def _status_stands(old: object, new: str | None) -> bool:
    """A record that was never closed is open without anybody having said so."""
    return old is None and new == "open"


def _edited(delivery: Delivery, target: Target) -> Iterator[Refusal]:
    """The rows that somebody changed after the export, with what they held where that can be told."""
    for number, row in enumerate(delivery.edited):
        cells = row.cells
        if row.stray:
            yield Refusal(cells["case_ref"], cells["item"], row.stray, row.row)
            continue
        edit = (
            edit_of(row, delivery, target.instrument)
            if number < MOST_LOOKED_INTO
            else Edit("answer", None, cells["answer"])
        )
        held = _held(cells["record_id"], cells["item"], target)
        yield Refusal(cells["case_ref"], cells["item"], _said(edit, held), row.row, edit, held)


def _said(edit: Edit, held: str | None) -> str:
    old = f"was “{_short(edit.old)}”" if edit.old is not None else "was something else"
    here = f"; the inspection holds “{_short(held)}”" if held is not None else ""
    return f"edited after the export: {edit.column} {old}, found “{_short(edit.found)}”{here}"


def _held(record: str, item: str, target: Target) -> str | None:
    found = target.heads(record).get(item) if record in target.records else None
    return found.standing.value if found and found.standing else None


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else f"{text[:59]}…"
