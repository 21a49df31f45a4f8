"""What the workbook of a second reader shows, who has nothing of the first reading; and of the benchmark."""

import pytest

from omi_desktop.exports.workbook import export_week
from omi_desktop.fieldwork.beside import mark_benchmark
from omi_desktop.fieldwork.packs import pack
from omi_desktop.store.inspection import Inspection
from tests.exports.filled import answer_rows, rows, small_inspection


@pytest.fixture
def area(tmp_path):
    """C1 is Ann's and Bob's to read again, C2 is Bob's, C3 everyone's."""
    with small_inspection(tmp_path / "area.omi") as made:
        made.add_record("case", "C1", assessor="Ann", second_reader="Bob")
        made.add_record("case", "C2", assessor="Bob")
        made.add_record("case", "C3")
        for ref in ("C1", "C2"):
            made.answer(made.find("case", ref).id, "a", "yes")
        yield made


@pytest.fixture
def bobs(area, tmp_path):
    """The workbook that Bob exports out of his pack, where he has answered C1 with a note."""
    _, changes = mark_benchmark(area, area.find("case", "C3"))
    area.write(changes)
    made = pack(area, "Bob", tmp_path / "bob.omi")
    with Inspection.open(made.path, who="Bob") as opened:
        case = opened.find("case", "C1")
        opened.answer(case.id, "a", "no")
        opened.annotate(case.id, "a", "read again")
        receipt = export_week(opened, tmp_path / "bob.xlsx")
    assert receipt.cases == 3
    return tmp_path / "bob.xlsx"


def told(book):
    return {row[0]: row[1] for row in rows(book, "Summary") if row[0]}


def test_second_readings_are_listed_as_such(bobs):
    listed = [row[:3] for row in rows(bobs, "Cases")[2:] if row[0]]
    assert listed == [
        ("C2", "Bob", "Incomplete"),
        ("C1", "Bob", "Incomplete, second reading"),
        ("C3", "Bob", "Incomplete, second reading"),
    ]
    assert [row[2:9:6] for row in rows(bobs, "Notes")[1:]] == [("C1", "read again")]


def test_second_readings_are_told_of_and_count_in_no_score(bobs):
    summary = told(bobs)
    assert (summary["Assessor"], summary["Cases incomplete"]) == ("Bob", 1)
    assert summary["Second readings"].startswith("0 complete, 2 incomplete")
    assert summary["Scores"] == "of the 1 case in this pack, not of the whole inspection"
    first = next(row for row in rows(bobs, "Findings") if row[0] == "a")
    assert first[3:5] == (1, 1)


def test_the_areas_workbook_lists_each_case_once_and_carries_every_reading(area, tmp_path):
    own = area.find("case", "C1")
    key, changes = mark_benchmark(area, area.find("case", "C3"))
    area.write(changes)
    area.answer(key.id, "a", "yes")
    area.answer(own.id, "b", "yes")
    export_week(area, tmp_path / "area.xlsx")
    assert [row[0] for row in rows(tmp_path / "area.xlsx", "Cases")[2:] if row[0]] == ["C1", "C2"]
    assert told(tmp_path / "area.xlsx")["Scores"] == "of all 2 cases of the inspection"
    assert key.id in {row["record_id"] for row in answer_rows(tmp_path / "area.xlsx")}


def test_an_assessors_workbook_holds_nothing_that_was_agreed_of_the_benchmark(area, tmp_path):
    key, changes = mark_benchmark(area, area.find("case", "C1"))
    area.write(changes)
    area.answer(key.id, "a", "no")
    export_week(area, tmp_path / "ann.xlsx", assessor="Ann")
    assert {row["answer"] for row in answer_rows(tmp_path / "ann.xlsx")} == {"yes"}
    assert key.id not in {row["record_id"] for row in answer_rows(tmp_path / "ann.xlsx")}
