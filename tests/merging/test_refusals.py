"""What cannot be merged is refused with its reason, leaves the file as it was, and holds nothing else up."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from omi_desktop.errors import NotSaved
from omi_desktop.exports.sheets.about import KEYS_DIGEST
from omi_desktop.exports.workbook import export_week
from omi_desktop.merging.receipt import Receipt
from omi_desktop.store.inspection import Inspection
from tests.imports.hostile import HOSTILE
from tests.merging.fieldwork import Edit, Fieldwork, case
from tests.small import SMALL


def merged_beside_a_good_one(week: Fieldwork, bad: Path) -> Receipt:
    """Merge a bad file between two turns of a good one; nothing but the good one's answers may come in."""
    week.answer("Ben", "C3", a="yes")
    good = week.workbook("Ben")
    week.merge(good)
    before = week.base.read_bytes()
    week.merge(bad)
    assert week.base.read_bytes() == before
    receipt = week.merge(bad, good)
    assert [outcome.state for outcome in receipt.outcomes][1] == "already merged"
    assert not receipt.sound
    return receipt


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_workbook_is_refused(week: Fieldwork, kind: str):
    make, said = HOSTILE[kind]
    path = week.folder / "evil.xlsx"
    path.write_bytes(make())
    before = week.base.read_bytes()
    receipt = week.merge(path)
    assert week.base.read_bytes() == before
    assert receipt.outcomes[0].state == "refused"
    assert receipt.outcomes[0].reason.startswith("evil.xlsx ")
    assert said in receipt.outcomes[0].reason


def test_another_inspection_is_refused_by_name(week: Fieldwork):
    path = week.folder / "other.xlsx"
    with Inspection.create(week.folder / "o.omi", SMALL, area="Kent", passphrase=None) as other:
        other.add_record("case", "C1")
        export_week(other, path)
    receipt = merged_beside_a_good_one(week, path)
    assert "other.xlsx is of another inspection (Kent); this one is of Gwent." in receipt.outcomes[0].reason


def test_another_programme_is_refused_by_name(week: Fieldwork):
    path = week.folder / "other.xlsx"
    text = SMALL.replace('id = "small"', 'id = "large"')
    with Inspection.create(week.folder / "o.omi", text, area="Gwent", passphrase=None) as other:
        export_week(other, path)
    receipt = merged_beside_a_good_one(week, path)
    assert "other.xlsx is of large; this inspection is of small." in receipt.outcomes[0].reason


def test_another_version_of_the_instrument_is_refused(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    with Inspection.open(week.folder / "Anna.omi") as pack:
        pack.change_instrument(SMALL.replace("First?", "The first?"))
    receipt = merged_beside_a_good_one(week, week.workbook("Anna"))
    assert "this inspection has version" in receipt.outcomes[0].reason


def test_a_case_that_the_inspection_has_not_is_refused_and_the_others_are_merged(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    with Inspection.open(week.folder / "Anna.omi", who="Anna") as pack:
        pack.add_record("case", "C9", assessor="Anna")
        pack.answer(case(pack, "C9"), "a", "no")
    receipt = week.merge(week.workbook("Anna"))
    assert [str(refusal) for refusal in receipt.outcomes[0].refusals] == ["C9: the inspection has no case C9"]
    assert (receipt.answers, receipt.accounted, receipt.fates["refused"]) == (4, 4, 1)
    assert week.answers("C1")["a"] == "yes"
    with week.manager() as inspection:
        assert inspection.find("case", "C9") is None


def test_a_case_that_was_taken_out_is_refused(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    with week.manager() as inspection:
        inspection.edit_record(case(inspection, "C1"), "removed", "cannot be read")
    receipt = week.merge(week.workbook("Anna"))
    assert "C1 was taken out of the inspection" in str(receipt.outcomes[0].refusals[0])


def test_a_truncated_workbook_is_refused(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    path = week.workbook("Anna")
    path.write_bytes(path.read_bytes()[:-3_000])
    receipt = merged_beside_a_good_one(week, path)
    assert "Anna.xlsx is damaged or was cut short" in receipt.outcomes[0].reason


def test_a_damaged_pack_is_refused(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    path = week.folder / "Anna.omi"
    content = bytearray(path.read_bytes())
    content[40_000:60_000] = bytes(20_000)
    path.write_bytes(content)
    assert merged_beside_a_good_one(week, path).outcomes[0].state == "refused"


def test_a_wrong_password_is_refused_and_the_right_one_opens(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    path = week.folder / "Anna.xlsx"
    with Inspection.open(week.folder / "Anna.omi") as pack:
        export_week(pack, path, password="näive")
    before = week.base.read_bytes()
    assert "has a password" in week.merge(path).outcomes[0].reason
    assert "password does not open Anna.xlsx" in week.merge(path, passwords=["naive"]).outcomes[0].reason
    assert week.base.read_bytes() == before
    assert week.merge(path, passwords=["naive", "näive"]).sound
    assert week.answers("C1")["a"] == "yes"


def test_a_tampered_workbook_behind_its_password_is_refused(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    path = week.folder / "Anna.xlsx"
    with Inspection.open(week.folder / "Anna.omi") as pack:
        export_week(pack, path, password="secret")
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    receipt = week.merge(path, passwords=["secret"])
    assert receipt.outcomes[0].state == "refused"


def test_the_inspection_itself_and_a_file_that_is_not_there_are_refused(week: Fieldwork):
    receipt = week.merge(week.base, week.folder / "none.xlsx", week.folder)
    reasons = [outcome.reason for outcome in receipt.outcomes]
    assert "base.omi is the inspection itself" in reasons[0]
    assert "cannot be read" in reasons[1]
    assert receipt.outcomes[2].state == "refused"


def gone(name: str) -> Edit:
    return lambda book: book.remove(book[name])


def renamed(book: openpyxl.Workbook) -> None:
    book["Answers"].title = "Answers (2)"


def row_deleted(book: openpyxl.Workbook) -> None:
    book["Answers"].delete_rows(3)


def all_rows_deleted(book: openpyxl.Workbook) -> None:
    book["Answers"].delete_rows(2, 100)


def column_deleted(book: openpyxl.Workbook) -> None:
    book["Answers"].delete_cols(9)


def far_away(book: openpyxl.Workbook) -> None:
    book["Answers"]["XFD1048576"] = "x"


def beside(book: openpyxl.Workbook) -> None:
    book["Answers"]["CA2"] = "a remark"


def reader_changed(book: openpyxl.Workbook) -> None:
    sheet = book["About"]
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "Anna" and cell.column > 2)
    cell.value = "Ben"


def count_changed(book: openpyxl.Workbook) -> None:
    sheet = book["About"]
    next(row[1] for row in sheet.iter_rows() if row[0].value == "answer count").value = 3


def newer(book: openpyxl.Workbook) -> None:
    book["About"]["B1"] = 99


def earlier(book: openpyxl.Workbook) -> None:
    """As the first versions wrote it: other columns under another number."""
    sheet = book["About"]
    sheet["B1"] = 1
    sheet.delete_rows(next(row[0].row for row in sheet.iter_rows() if row[0].value == KEYS_DIGEST))
    next(row for row in sheet.iter_rows() if row[0].value == "record_id")[7].value = "row check"


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (gone("Answers"), "has no sheet “Answers”"),
        (gone("About"), "has no sheet “About”"),
        (renamed, "has no sheet “Answers”"),
        (row_deleted, "1 row is missing"),
        (all_rows_deleted, "rows are missing"),
        (column_deleted, "lacks the column “answered_at”"),
        (far_away, "empty rows in its sheet"),
        (beside, "beyond the table"),
        (reader_changed, "was altered after the export"),
        (count_changed, "was altered after the export"),
        (newer, "made by a newer version"),
        (earlier, "Anna.xlsx was made by an earlier version of OMI Desktop. Open the assessor's file"),
    ],
)
def test_a_workbook_with_its_tables_altered_is_refused_whole(week: Fieldwork, edit: Edit, said: str):
    week.answer("Anna", "C1", a="yes", b="no")
    before = week.base.read_bytes()
    receipt = week.merge(week.workbook("Anna", edit=edit))
    assert week.base.read_bytes() == before
    assert said in receipt.outcomes[0].reason
    assert receipt.answers == receipt.accounted == 0


def test_a_full_disk_in_the_middle_merges_nothing_of_that_workbook(
    week: Fieldwork, monkeypatch: pytest.MonkeyPatch
):
    week.answer("Anna", "C1", a="yes")
    path = week.workbook("Anna")

    def full(*_: object) -> bool:
        raise NotSaved("NOT SAVED: the disk is full.")

    with week.manager() as inspection:
        before = inspection.anchor()
    monkeypatch.setattr("omi_desktop.store.merged.note_delivery", full)
    with pytest.raises(NotSaved):
        week.merge(path)
    monkeypatch.undo()
    with week.manager() as inspection:
        assert inspection.anchor() == before
    assert week.merge(path).sound
    assert week.answers("C1")["a"] == "yes"


def test_no_part_of_a_workbook_is_merged_from_a_file_that_only_looks_like_one(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    path = week.workbook("Anna")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"x")
    assert "contains macros" in week.merge(path).outcomes[0].reason
