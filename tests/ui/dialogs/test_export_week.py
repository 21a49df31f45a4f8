import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from omi_desktop.app.session import Session
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered, RecordAdded
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.export_week import ExportWeekDialog

PATIENCE = 60_000
OLE = b"\xd0\xcf\x11\xe0"


@pytest.fixture
def protected(tmp_path, qapp):
    text = library.text_of("omi-2008")
    path = tmp_path / "secret.omi"
    with Inspection.create(path, text, area="Somewhere", passphrase="correct horse battery") as made:
        made.write([RecordAdded(made.new_record("case", "0411"))])
    with Inspection.open(path, "correct horse battery") as opened:
        yield Session(opened)


def show(qtbot, session, folder):
    dialog = ExportWeekDialog(session, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def export(qtbot, dialog):
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.task.done, timeout=PATIENCE):
        pass


def test_the_week_is_saved_while_entry_goes_on(qtbot, area, case_of, tmp_path):
    dialog = show(qtbot, area, tmp_path)
    dialog.whose.setCurrentIndex(dialog.whose.findData("A. Reader"))
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert area.do([Answered(case_of("0417"), "case_type", None, "licence")])
    with qtbot.waitSignal(dialog.task.done, timeout=PATIENCE):
        pass
    assert dialog.said.text().startswith(f"Saved to {tmp_path / 'four.xlsx'}: 2 cases, ")
    assert dialog.open_folder.isVisible()
    assert "Answers" in openpyxl.load_workbook(tmp_path / "four.xlsx", read_only=True).sheetnames


def test_the_dialog_stands_beside_the_form_not_in_front_of_it(qtbot, area, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ExportWeekDialog(area, tmp_path, window)
    dialog.open()
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.close()


def test_of_an_inspection_with_a_passphrase_the_workbook_is_protected(qtbot, protected, tmp_path):
    dialog = show(qtbot, protected, tmp_path)
    assert dialog.protect.isChecked()
    export(qtbot, dialog)
    assert (tmp_path / "secret.xlsx").read_bytes().startswith(OLE)


def test_without_a_password_the_button_and_a_warning_say_so(qtbot, area, tmp_path):
    dialog = show(qtbot, area, tmp_path)
    assert dialog.primary.text() == "Save it without a password"
    assert "can read every case" in dialog.said.text()
    dialog.protect.click()
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert dialog.task is None
    assert dialog._first.message.text().startswith("Type a password")


def test_stopped_in_the_middle_nothing_is_written_and_it_can_be_started_again(qtbot, area, tmp_path):
    dialog = show(qtbot, area, tmp_path)
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.task.cancelled, timeout=PATIENCE):
        qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert not (tmp_path / "four.xlsx").exists()
    assert dialog.said.text().startswith("Stopped.")
    assert dialog.primary.isEnabled()


def test_a_folder_that_is_not_there_is_said_in_its_place(qtbot, area, tmp_path):
    dialog = show(qtbot, area, tmp_path)
    dialog.file.setText(str(tmp_path / "nowhere" / "week.xlsx"))
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert dialog._file.message.text().startswith("There is no folder")
