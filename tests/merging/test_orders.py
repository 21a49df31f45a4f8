"""Whatever the split, the order and the repetition: the same inspection comes of it."""

from __future__ import annotations

import contextlib
import random
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem
from omi_desktop.exports.week import read_week
from omi_desktop.merging.delivery import Delivery, of_week
from omi_desktop.merging.fitting import Fitting
from omi_desktop.merging.run import bring
from omi_desktop.merging.target import Target
from omi_desktop.records import evidence, queries
from omi_desktop.records.annotations import KINDS
from omi_desktop.records.changes import Change, RecordAdded
from omi_desktop.records.interview import interview_changes
from omi_desktop.store.inspection import Inspection
from tests.merging.fieldwork import Fieldwork, case, content
from tests.small import small
from tests.strategies import values

NAMES = ("Anna", "Ben", "Carl")
REFS = ("C1", "C2", "C3", "C4")
ITEMS = [item for item in small().items_of("case") if item.id != "office"]


def delivery_of(path: Path) -> Delivery:
    with Inspection.open(path, read_only=True) as inspection:
        return of_week(read_week(inspection), path.name)


def merged(week: Fieldwork, base: Path, deliveries: list[Delivery]) -> object:
    with week.manager(base) as inspection:
        for delivery in deliveries:
            outcome = bring(delivery, Target(inspection), Fitting(inspection))
            assert sum(outcome.fate.values()) == outcome.answers
        assert inspection.faults() == []
        return content(inspection)


@given(st.integers(0, 2**32))
@settings(max_examples=12)
def test_any_split_over_assessors_merged_in_any_order_is_the_inspection_filled_in_by_one(seed: int):
    chance = random.Random(seed)
    answers = {
        ref: {item.id: chance.choice(values(item)) for item in chance.sample(ITEMS, 5)} for ref in REFS
    }
    with tempfile.TemporaryDirectory() as folder:
        week = Fieldwork(Path(folder), {ref: chance.choice(NAMES) for ref in REFS})
        with week.manager() as inspection:
            of = {ref: inspection.record(case(inspection, ref)).assessor for ref in REFS}
        other = week.copy("other")
        whole = week.copy("whole")
        for ref, given_answers in answers.items():
            week.answer(of[ref], ref, **given_answers)
        deliveries = [delivery_of(week.folder / f"{name}.omi") for name in sorted(set(of.values()))]
        shuffled = chance.choices(deliveries, k=3) + chance.sample(deliveries, len(deliveries))
        first, second = merged(week, week.base, deliveries), merged(week, other, shuffled)
        assert first == second
        with week.manager(whole) as inspection:
            for ref, given_answers in answers.items():
                for item, value in given_answers.items():
                    inspection.answer(case(inspection, ref), item, value)
            alone = content(inspection)
        assert [scores for *_, scores in [alone]] == [scores for *_, scores in [first]]  # type: ignore[misc]


@given(st.integers(0, 2**32))
@settings(max_examples=15)
def test_exports_of_a_busy_week_come_to_the_same_in_any_order(seed: int):
    """Second readers, questionnaires, notes, cleared answers, status, and a manager who answers too."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        week = Fieldwork(
            Path(folder), dict(zip(REFS, ("Anna", "Ben", "Anna", ""), strict=True)), {"C1": "Ben"}
        )
        packs = {name: week.pack(name) for name in ("Anna", "Ben")}
        packs["Carl"] = week.copy("Carl")
        deliveries = []
        for _ in range(chance.randint(2, 5)):
            name = chance.choice([*packs, "Manager"])
            with Inspection.open(packs.get(name, week.base), who=name) as inspection:
                for _ in range(chance.randint(1, 4)):
                    deed(chance, inspection)
            if name in packs:
                deliveries.append(delivery_of(packs[name]))
        other = week.copy("other")
        shuffled = deliveries + chance.choices(deliveries, k=2) if deliveries else []
        chance.shuffle(shuffled)
        assert merged(week, week.base, deliveries) == merged(week, other, shuffled)


def deed(chance: random.Random, inspection: Inspection) -> None:
    """One thing that somebody does to a record of their file."""
    records = inspection.records()
    record = chance.choice(records)
    items = small().items_of(record.form)
    item = chance.choice(items)
    what = chance.randrange(10)
    if what == 0:
        inspection.annotate(record.id, item.id, chance.choice(["", "seen", "not seen"]))
    elif what == 1:
        inspection.edit_record(record.id, "status", chance.choice(["open", "complete", "returned"]))
    elif what == 2:
        form = chance.choice(["interview", "management"])
        ref = f"Q{len(records)}" if form == "interview" else ""
        try:
            inspection.write([RecordAdded(inspection.new_record(form, ref))])
        except InputProblem:
            assert form == "management", "only a form filled in once can be there already"
    elif what in (8, 9):
        remark(chance, inspection, record.id, item.id)
    else:
        inspection.answer(record.id, item.id, chance.choice([*values(item), None]))


def remark(chance: random.Random, inspection: Inspection, record: str, item: str) -> None:
    """Something beside an answer: a note of a kind, an alert, a query, a step in its life."""
    notes, base = inspection.notes(record), chance.choice([item, "notes"])
    makes: list[Callable[[], list[Change]]] = [
        lambda: evidence.note_changes(
            record, base, chance.choice(KINDS), chance.choice(["", "x", "y"]), notes
        ),
        lambda: evidence.alert_changes(record, base, "At risk.", chance.choice(["", "Duty"]), "", notes),
        lambda: evidence.ask_changes(record, base, chance.choice(["", None]), notes),
        lambda: interview_changes(record, chance.choice(["read", "interviewed", ""]), notes),
        lambda: queries.ask_changes(record, base, chance.choice(["Sure?", "Really?"]), notes),
        lambda: queries.reply_changes(record, base, "Yes.", notes),
        lambda: queries.close_changes(record, base, notes),
    ]
    with contextlib.suppress(InputProblem):
        inspection.write(chance.choice(makes)())
