"""A second reader whose pack is written again after a merge goes on where their own reading stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from omi_desktop.records.changes import SECOND, RecordAdded
from omi_desktop.store.inspection import Inspection
from tests.merging.fieldwork import Fieldwork, case
from tests.small import SMALL

SHEET = """
[[form]]
id = "visit"
title = "Visit"
per = "case"

[[section]]
id = "V"
form = "visit"
title = "Visit"

[[criterion]]
id = "V.1"
section = "V"
title = "Visit"

[[question]]
id = "seen"
criterion = "V.1"
text = "Seen?"
scale = "yes_no"

[scoring]
"""


@pytest.fixture
def week(tmp_path: Path) -> Fieldwork:
    """C1 is Anna's and Ben's to read again, with a second form; both have begun, and Ben's came in."""
    text = SMALL.replace("[scoring]\n", SHEET)
    week = Fieldwork(tmp_path, {"C1": "Anna", "C2": "Ben"}, {"C1": "Ben"}, text)
    week.answer("Anna", "C1", a="no", s="sufficient")
    week.note("Anna", "C1", "a", "ANNAS-NOTE")
    week.answer("Ben", "C1", a="yes", type="order")
    week.note("Ben", "C1", "a", "Ben's own note")
    with opened(week, "Ben") as pack:
        reading = pack.find("case", "C1")
        sheet = pack.new_record("visit", "C1", parent=reading.id, assessor="Ben")
        pack.write([RecordAdded(sheet)])
        pack.answer(sheet.id, "seen", "yes")
    week.merge(week.workbook("Anna"), week.workbook("Ben"))
    return week


def opened(week: Fieldwork, name: str) -> Inspection:
    return Inspection.open(week.folder / f"{name}.omi", who=name)


def again(week: Fieldwork) -> None:
    """Ben's computer is lost; the manager writes his pack anew."""
    (week.folder / "Ben.omi").unlink()
    week.pack("Ben")


def test_what_the_reader_answered_is_there_with_notes_and_second_forms(week: Fieldwork):
    again(week)
    with opened(week, "Ben") as pack:
        reading = case(pack, "C1")
        assert pack.answers(reading) == {"type": "order", "a": "yes"}
        assert pack.notes(reading) == {"a": "Ben's own note"}
        (sheet,) = pack.records("visit")
        assert (sheet.parent, pack.answers(sheet.id)) == (reading, {"seen": "yes"})
        assert pack.faults() == []
    assert b"ANNAS-NOTE" not in (week.folder / "Ben.omi").read_bytes()


def test_going_on_from_there_comes_back_without_a_conflict(week: Fieldwork):
    again(week)
    week.answer("Ben", "C1", a="no", b="yes")
    with opened(week, "Ben") as pack:
        pack.answer(pack.records("visit")[0].id, "seen", "no")
    for _ in range(2):
        receipt = week.merge(week.workbook("Ben"))
        assert (receipt.conflicts, receipt.sound) == ((), True)
    with week.manager() as inspection:
        (reading,) = [r for r in inspection.second_readings("case") if r.reading == SECOND]
        assert inspection.answers(reading.id) == {"type": "order", "a": "no", "b": "yes"}
        (sheet,) = inspection.second_readings("visit")
        assert inspection.answers(sheet.id) == {"seen": "no"}
        assert inspection.answers(case(inspection, "C1"))["a"] == "no"
        assert inspection.records("visit") == []
