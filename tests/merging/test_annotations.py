"""Queries, returned cases and alerts travel in packs and workbooks, and one side's change is no conflict."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from omi_desktop.exports.workbook import export_week
from omi_desktop.fieldwork import queries
from omi_desktop.merging.conflicts import conflicts, decide
from omi_desktop.records.evidence import alert_changes, note_changes
from omi_desktop.records.queries import Query, queries_of
from omi_desktop.store.inspection import Inspection
from tests.merging.fieldwork import Fieldwork, case


def asked(week: Fieldwork, ref: str = "C1", item: str = "a") -> None:
    with week.manager() as inspection:
        record = inspection.record(case(inspection, ref))
        inspection.write(queries.ask(inspection, record, item, "Sure?"), queries.ACT)


def replied(week: Fieldwork, name: str = "Anna", ref: str = "C1") -> None:
    with Inspection.open(week.folder / f"{name}.omi", who=name) as inspection:
        record = inspection.record(case(inspection, ref))
        inspection.write(queries.reply(inspection, record, "a", "Yes, page 3."))
        inspection.answer(record.id, "a", "no")
        inspection.write(queries.seal(record))


def query_of(week: Fieldwork) -> Query:
    with week.manager() as inspection:
        (found,) = queries_of(inspection.annotations())
        return found


@pytest.mark.parametrize("as_workbook", [True, False])
def test_a_returned_case_travels_out_and_comes_back_corrected(week: Fieldwork, as_workbook: bool):
    week.answer("Anna", "C1", a="yes")
    week.merge(week.workbook("Anna"))
    asked(week)
    (week.folder / "Anna.omi").unlink()
    week.pack("Anna")
    with Inspection.open(week.folder / "Anna.omi") as inspection:
        assert inspection.record(case(inspection, "C1")).status == "returned"
        assert [q.who for q in queries_of(inspection.annotations())] == ["Manager"]
    replied(week)
    file = week.workbook("Anna", "second") if as_workbook else week.folder / "Anna.omi"
    receipt = week.merge(file)
    assert receipt.conflicts == ()
    assert receipt.answers == receipt.accounted
    found = query_of(week)
    assert (found.who, found.state, found.reply, found.replied_by) == (
        "Manager",
        "replied",
        "Yes, page 3.",
        "Anna",
    )
    assert week.answers("C1")["a"] == "no"
    with week.manager() as inspection:
        record = inspection.record(case(inspection, "C1"))
        assert record.status == "complete"
        inspection.write(queries.close(inspection, record, "a"))
    assert week.merge(file).conflicts == ()
    assert query_of(week).state == "closed"


def test_a_query_does_not_make_its_writer_the_reader_of_a_case(tmp_path: Path):
    week = Fieldwork(tmp_path, {"C1": ""})
    asked(week)
    with week.manager() as inspection:
        record = case(inspection, "C1")
        inspection.who = "Anna"
        inspection.answer(record, "a", "yes")
        export_week(inspection, tmp_path / "out.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "out.xlsx")["Answers"].iter_rows(values_only=True)
    assert {row[5]: row[4] for row in rows}["a"] == "Anna, Manager"


def test_alerts_stay_at_home_unless_they_are_asked_for(week: Fieldwork):
    week.pack("Anna")
    with Inspection.open(week.folder / "Anna.omi", who="Anna") as inspection:
        record = case(inspection, "C1")
        inspection.write(
            alert_changes(record, "notes", "A child is at risk.", "Duty manager", "2008-01-14", {})
        )
        inspection.write(
            alert_changes(record, "notes", "Two children.", "Duty manager", "", inspection.notes(record))
        )
        inspection.write(note_changes(record, "a", "strength", "Strong.", {}))
        without, with_them = week.folder / "without.xlsx", week.folder / "with.xlsx"
        receipt = export_week(inspection, without)
        assert (receipt.left_out.alerts, str(receipt.left_out)) == (1, "1 alert left out")
        assert export_week(inspection, with_them, alerts=True).left_out.alerts == 0
    assert "children" not in all_text(without)
    assert "Two children.\nTold: Duty manager" in all_text(with_them)
    receipt2 = week.merge(without)
    assert receipt2.answers == receipt2.accounted
    assert "notes#alert" not in notes(week)
    week.merge(with_them)
    assert notes(week)["notes#alert"] == "Two children."
    # a later workbook without them takes none away
    week.merge(without)
    assert notes(week)["notes#alert"] == "Two children."


def all_text(path: Path) -> str:
    book = openpyxl.load_workbook(path)
    return "\n".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)


def notes(week: Fieldwork) -> dict[str, str]:
    with week.manager() as inspection:
        return inspection.notes(case(inspection, "C1"))


def test_two_who_note_the_same_differently_leave_a_conflict_to_decide(week: Fieldwork):
    week.pack("Anna")
    with Inspection.open(week.folder / "Anna.omi", who="Anna") as inspection:
        inspection.annotate(case(inspection, "C1"), "a#strength", "Strong.")
    with week.manager() as inspection:
        inspection.annotate(case(inspection, "C1"), "a#strength", "Very strong.")
    week.merge(week.workbook("Anna"))
    with week.manager() as inspection:
        (conflict,) = conflicts(inspection)
        assert conflict.text == "Strength: First?"
        decide(inspection, conflict.record, conflict.item, None, "Strong, both say.")
        assert conflicts(inspection) == ()
    assert notes(week)["a#strength"] == "Strong, both say."


def test_the_sheet_of_notes_says_what_kind_a_note_is_and_where_it_was_seen(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    week.note("Anna", "C1", "a", "Plain.")
    week.note("Anna", "C1", "a#improvement", "Late.")
    week.note("Anna", "C1", "a#seen", "file 2, page 9")
    book = openpyxl.load_workbook(week.workbook("Anna"))
    rows = [row for row in book["Notes"].iter_rows(values_only=True) if row[5] == "a"]
    assert [row[7:] for row in rows] == [
        ("Yes", "Plain.", "Evidence", "file 2, page 9"),
        ("Yes", "Late.", "Area for improvement", "file 2, page 9"),
    ]
