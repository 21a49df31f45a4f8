"""Merging in the window: files are looked into, shown, merged whole, accounted for; no step of undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from omi_desktop.app.session import Session
from omi_desktop.exports.workbook import export_week
from omi_desktop.merging.handover import proof, read_receipt
from omi_desktop.store.backups import BEFORE_MERGE, backups_of
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.merge_workbooks import MergeWorkbooksDialog
from tests.merging.fieldwork import Fieldwork, case

LONG = 60_000


@pytest.fixture
def week(tmp_path: Path) -> Fieldwork:
    """Three assessors with a case each."""
    week = Fieldwork(tmp_path, {"C1": "Anna", "C2": "Ben", "C3": "Cleo"})
    for name, ref in (("Anna", "C1"), ("Ben", "C2")):
        week.answer(name, ref, a="yes", b="no")
    return week


@pytest.fixture
def session(week: Fieldwork, qapp: object) -> Iterator[Session]:
    session = Session(week.manager())
    session.select(session.records()[0].id)
    yield session
    session.inspection.close()


@pytest.fixture
def dialog(qtbot, session, week):
    made = MergeWorkbooksDialog(session, week.folder)
    qtbot.addWidget(made)
    made.open()
    yield made
    made._drop_task()


def look(qtbot, dialog, *files: Path):
    dialog.take(files)
    qtbot.waitUntil(lambda: dialog.receipt is not None and dialog.task is None, timeout=LONG)


def merge(qtbot, dialog):
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.receipt.rehearsed, timeout=LONG)


def locked_book(week: Fieldwork, name: str, password: str) -> Path:
    path = week.folder / f"{name} locked.xlsx"
    with Inspection.open(week.folder / f"{name}.omi", read_only=True) as pack:
        export_week(pack, path, password=password)
    return path


def test_nothing_chosen_says_so_and_the_button_chooses(dialog):
    assert dialog.primary.text() == "Choose files …"
    assert "No file is chosen yet" in dialog.said.text()


def test_files_are_shown_before_anything_is_written_then_merged_with_a_backup_and_a_receipt(
    qtbot, week, session, dialog
):
    typed = []
    session.leaving.connect(lambda: typed.append(True))
    torn = week.folder / "torn.xlsx"
    torn.write_bytes(week.workbook("Ben").read_bytes()[:4000])
    book, pack = week.workbook("Anna"), week.folder / "Ben.omi"
    before = week.base.read_bytes()
    look(qtbot, dialog, book, torn, pack, book)
    assert week.base.read_bytes() == before
    assert len(dialog.rows) == 3
    assert dialog.primary.text() == "Merge 2 files"
    assert dialog.rows[book].account.text() == ("1 case: 1 new · 3 answers: 2 taken over, 1 there already")
    assert "damaged or was cut short" in dialog.rows[torn].problem.text()
    assert "2 of 3 workbooks" in dialog.total.text()
    steps, told = session.undo_stack.count(), []
    session.records_changed.connect(lambda: told.append(session.live().states))
    merge(qtbot, dialog)
    assert week.answers("C1") == {"type": "licence", "a": "yes", "b": "no"}
    assert session.state(session.case).answers["a"] == "yes"
    assert len(typed) >= 2
    assert told
    assert session.undo_stack.count() == steps
    assert [backup.reason for backup in backups_of(week.base)] == [BEFORE_MERGE]
    assert dialog.total.text() == (
        "2 of 3 workbooks, 2 of 3 cases, 0 duplicates, 0 conflicts, 6 answers in, 6 accounted for."
    )
    dialog.copy()
    assert "Not merged: torn.xlsx is damaged" in QGuiApplication.clipboard().text()
    dialog._save_to(week.folder / "receipt.txt")
    assert (week.folder / "receipt.txt").read_text(encoding="utf-8") == dialog.receipt_text()


def test_the_assessors_get_receipts_and_codes_that_let_their_packs_be_wiped(qtbot, week, dialog, monkeypatch):
    pack, torn = week.folder / "Anna.omi", week.folder / "torn.xlsx"
    torn.write_bytes(b"nothing")
    look(qtbot, dialog, torn, pack)
    assert dialog.receipts_button.isHidden()
    merge(qtbot, dialog)
    (given,) = dialog.given
    assert dialog.rows[torn].code.isHidden()
    assert dialog.rows[pack].code.text() == f"Code of the receipt: {given.handover.code}"
    assert f"Receipt for Anna.omi: {given.handover.code}" in dialog.receipt_text()
    assert f"before the merge: base.omi.backups/{backups_of(week.base)[0].path.name}" in dialog.receipt_text()
    folder = week.folder / "receipts"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    qtbot.mouseClick(dialog.receipts_button, Qt.MouseButton.LeftButton)
    assert "1 receipt" in dialog.said.text()
    with Inspection.open(pack, read_only=True) as own:
        for receipt in (read_receipt(folder / "Anna receipt.json"), given.handover.code):
            assert (proof(own, receipt).given, proof(own, receipt).missing) == (2, 0)


def test_receipts_that_a_folder_does_not_take_are_said(qtbot, week, dialog, monkeypatch):
    look(qtbot, dialog, week.folder / "Anna.omi")
    merge(qtbot, dialog)
    (week.folder / "taken").write_bytes(b"a file")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(week.folder / "taken"))
    dialog.save_receipts()
    assert "cannot be written to" in dialog.said.text()


def test_an_undo_step_of_before_the_merge_still_works_after_it(qtbot, week, session, dialog):
    session.answer("case", "s", "yes")
    look(qtbot, dialog, week.folder / "Anna.omi")
    merge(qtbot, dialog)
    session.undo()
    assert week.answers("C1") == {"type": "licence", "a": "yes", "b": "no"}


def test_a_password_is_asked_beside_the_file_and_a_wrong_one_is_said_there(qtbot, week, dialog):
    locked, other = locked_book(week, "Anna", "secret"), week.folder / "Ben.omi"
    look(qtbot, dialog, locked, other)
    row = dialog.rows[locked]
    assert "has a password of its own" in row.problem.text()
    assert dialog.primary.text() == "Merge 1 file"
    for password, said in (("wrong", "does not open it"), ("secret", "")):
        row.password.clear()
        qtbot.keyClicks(row.password, password)
        qtbot.keyClick(row.password, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.task is None, timeout=LONG)
        assert said in row.problem.text()
        assert row.password.isVisible() == bool(said)
    assert dialog.primary.text() == "Merge 2 files"


def test_an_edited_row_is_asked_about_and_becomes_what_was_chosen(qtbot, week, dialog):
    def edit(book: openpyxl.Workbook) -> None:
        next(row for row in book["Answers"].iter_rows(min_row=2) if row[5].value == "a")[6].value = "no"

    path = week.workbook("Anna", edit=edit)
    look(qtbot, dialog, path)
    ((number, choice),) = dialog.rows[path].doubts.items()
    assert [button.text() for button in choice.buttons.values()] == [
        "Leave it out", "As exported: Yes", "As found: No",
    ]  # fmt: skip
    assert choice.accessibleName().startswith(
        f"Row {number}, case C1, a “First?”: the answer changed after the export. "
    )
    assert "1 not taken" in dialog.rows[path].account.text()
    qtbot.mouseClick(choice.buttons["found"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not taken" not in dialog.rows[path].account.text(), timeout=LONG)
    qtbot.waitUntil(lambda: dialog.task is None, timeout=LONG)
    merge(qtbot, dialog)
    assert week.answers("C1")["a"] == "no"
    assert dialog.sources[path].decided == {number: "found"}


def test_stopped_while_reading_nothing_is_written_and_it_can_be_looked_at_again(qtbot, week, dialog):
    before = week.base.read_bytes()
    dialog.take([week.folder / "Anna.omi", week.folder / "Ben.omi"])
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.task is None, timeout=LONG)
    assert week.base.read_bytes() == before
    assert dialog.said.text() == "Stopped. Nothing was written."
    assert dialog.primary.text() == "Look into the files"
    assert dialog.isVisible()


def test_merged_once_more_says_when_it_was_and_changes_nothing(qtbot, week, dialog):
    book = week.folder / "Anna.omi"
    week.merge(book)
    look(qtbot, dialog, book)
    assert "The same export was merged on" in dialog.rows[book].said.text()
    assert "as before" in dialog.rows[book].account.text()
    assert "The same export as" not in dialog.rows[book].said.text()
    before = week.base.read_bytes()
    merge(qtbot, dialog)
    assert week.base.read_bytes() == before


def test_what_is_not_saved_yet_or_open_for_reading_only_keeps_it_from_merging(qtbot, week, session, dialog):
    look(qtbot, dialog, week.folder / "Anna.omi")
    session.inspection.read_only = True
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "for reading only" in dialog.said.text()
    assert dialog.merging is None
    session.inspection.read_only = False
    with week.manager() as inspection:
        assert "a" not in inspection.answers(case(inspection, "C1"))
