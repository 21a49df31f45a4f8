"""A pack is wiped once a receipt proves that all of it arrived, and only then; nothing of it stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from omi_desktop.errors import FileLocked, FileUnusable, InputProblem
from omi_desktop.merging.handover import Handover, as_code, read_receipt
from omi_desktop.merging.receipts import GivenOut, give_out
from omi_desktop.merging.wiping import understood, wipe_pack
from omi_desktop.store.backups import ASKED_FOR, back_up, folder_of
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.locks import lock_path
from tests.merging.fieldwork import Edit, Fieldwork, case
from tests.small import NAMED


def merged(week: Fieldwork, *files: Path) -> list[GivenOut]:
    receipt = week.merge(*files)
    with week.manager() as inspection:
        return give_out(receipt, inspection)


@pytest.fixture
def arrived(week: Fieldwork) -> Handover:
    """Anna's pack with answers, a note and a backup; its workbook is merged."""
    week.answer("Anna", "C1", a="yes", b="no")
    week.note("Anna", "C1", "a", "Marlowe's own words")
    with Inspection.open(week.folder / "Anna.omi") as inspection:
        back_up(inspection, ASKED_FOR)
    (given,) = merged(week, week.workbook("Anna"))
    return given.handover


def test_the_file_its_lock_and_its_backups_are_gone_and_a_receipt_stays(week, arrived):
    pack = week.folder / "Anna.omi"
    gone = wipe_pack(pack, arrived, who="Anna")
    assert not pack.exists()
    assert not folder_of(pack).exists()
    assert not lock_path(pack).exists()
    assert gone.receipt == week.folder / "Anna wiped.json"
    kept = json.loads(gone.receipt.read_text())
    assert (kept["head"], kept["wiped_by"], kept["given"]) == (arrived.head, "Anna", 2)
    assert "Marlowe" not in gone.receipt.read_text()
    assert "C1" not in gone.receipt.read_text()


def test_every_byte_is_overwritten_before_the_name_goes(week, arrived, monkeypatch):
    pack, seen = week.folder / "Anna.omi", {}
    before = pack.read_bytes()
    unlink = Path.unlink

    def watched(path: Path, missing_ok: bool = False) -> None:
        seen[path] = path.read_bytes() if path.exists() else b""
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", watched)
    wipe_pack(pack, arrived)
    assert len(seen[pack]) == len(before)
    assert not any(seen[pack][at : at + 16] == before[at : at + 16] for at in range(0, len(before), 4096))


def test_the_code_of_the_receipt_is_as_good_as_the_file(week, arrived):
    wipe_pack(week.folder / "Anna.omi", understood(arrived.code.lower().replace("-", " ")))
    assert not (week.folder / "Anna.omi").exists()


@pytest.mark.parametrize("as_written", [lambda told: told, lambda told: told.code])
def test_what_was_given_since_the_export_keeps_the_pack_and_is_counted(week, arrived, as_written):
    week.answer("Anna", "C2", a="no", b="yes")
    week.note("Anna", "C1", "b", "one more")
    before = (week.folder / "Anna.omi").read_bytes()
    with pytest.raises(InputProblem, match="3 answers were not handed over"):
        wipe_pack(week.folder / "Anna.omi", as_written(arrived))
    assert (week.folder / "Anna.omi").read_bytes() == before


def edit_a_cell(text: str) -> Edit:
    def edit(book) -> None:
        sheet = book["Answers"]
        row = next(row for row in sheet.iter_rows(min_row=2) if row[5].value == "a")
        row[6].value = text

    return edit


@pytest.mark.parametrize("as_written", [lambda told: told, lambda told: told.code])
def test_what_the_merge_refused_keeps_the_pack(week, as_written):
    week.answer("Anna", "C1", a="yes", b="no")
    (given,) = merged(week, week.workbook("Anna", edit=edit_a_cell("no")))
    with pytest.raises(InputProblem, match="1 answer was not handed over"):
        wipe_pack(week.folder / "Anna.omi", as_written(given.handover))


def test_what_was_left_out_of_the_export_keeps_the_pack_unless_the_manager_gave_it(tmp_path):
    week = Fieldwork(tmp_path, {"C1": "Anna", "C2": "Anna"}, instrument=NAMED)
    with week.manager() as inspection:
        inspection.answer(case(inspection, "C1"), "office", "from the list")
    week.answer("Anna", "C1", a="yes")
    (first,) = merged(week, week.workbook("Anna"))
    week.answer("Anna", "C2", office="found in the file")
    (second,) = merged(week, week.workbook("Anna"))
    for receipt in (second.handover, second.handover.code):
        with pytest.raises(InputProblem, match="1 answer was not handed over"):
            wipe_pack(week.folder / "Anna.omi", receipt)
    (third,) = merged(week, week.workbook("Anna", identifiers=True))
    assert first.handover.left_out == 1
    wipe_pack(week.folder / "Anna.omi", third.handover)


def test_values_of_the_managers_own_list_do_not_keep_a_pack(tmp_path):
    week = Fieldwork(tmp_path, {"C1": "Anna"}, instrument=NAMED)
    with week.manager() as inspection:
        inspection.answer(case(inspection, "C1"), "office", "from the list")
    week.answer("Anna", "C1", a="yes")
    (given,) = merged(week, week.workbook("Anna"))
    wipe_pack(week.folder / "Anna.omi", given.handover.code)
    assert not (week.folder / "Anna.omi").exists()


def test_a_pack_that_was_handed_over_itself_may_go(week):
    week.answer("Anna", "C1", a="yes")
    (given,) = merged(week, week.folder / "Anna.omi")
    wipe_pack(week.folder / "Anna.omi", given.handover)


def test_a_receipt_of_another_pack_wipes_nothing(week, arrived):
    week.answer("Ben", "C3", a="yes")
    for receipt in (arrived, arrived.code):
        with pytest.raises(InputProblem, match=r"Ben\.omi"):
            wipe_pack(week.folder / "Ben.omi", receipt)
    assert (week.folder / "Ben.omi").exists()


def test_a_receipt_that_was_altered_is_none(week, arrived, tmp_path):
    path = tmp_path / "receipt.json"
    path.write_text(json.dumps({**arrived.document(), "refused": 7}))
    with pytest.raises(FileUnusable, match="altered"):
        read_receipt(path)
    for text in ("{}", "no json", "[1]", json.dumps({**arrived.document(), "entries": "9"})):
        path.write_text(text)
        with pytest.raises(FileUnusable, match="not a receipt"):
            read_receipt(path)


def test_a_pack_that_is_open_is_not_wiped(week, arrived, monkeypatch):
    pack = week.folder / "Anna.omi"

    def elsewhere(path: Path):
        raise FileLocked("Anna.omi is open for writing.")

    with pytest.raises(FileLocked):
        wipe_pack(pack, arrived, lock=elsewhere)
    assert pack.exists()


def test_files_that_the_program_did_not_make_stay_and_are_named(week, arrived):
    folder = folder_of(week.folder / "Anna.omi")
    (folder / "my own.txt").write_text("mine")
    gone = wipe_pack(week.folder / "Anna.omi", arrived)
    assert gone.wiped.left == (folder / "my own.txt",)


def test_an_encrypted_packs_salt_goes_before_its_content(week, tmp_path, monkeypatch):
    from omi_desktop.store import wiping

    done: list[tuple[str, int | None]] = []
    overwrite = wiping._overwrite
    monkeypatch.setattr(
        wiping, "_overwrite", lambda path, most: (done.append((path.name, most)), overwrite(path, most))
    )
    week.answer("Anna", "C1", a="yes")
    (given,) = merged(week, week.workbook("Anna"))
    wipe_pack(week.folder / "Anna.omi", given.handover)
    assert [most for _, most in done] == [4096] * (len(done) // 2) + [None] * (len(done) // 2)


@pytest.mark.parametrize("text", ["", "ABCD", "ABCD-EFGH-IJKL-MNOP-QRS!", "anna receipt.json"])
def test_what_is_no_code_is_taken_for_a_file(text):
    assert as_code(text) == ""
