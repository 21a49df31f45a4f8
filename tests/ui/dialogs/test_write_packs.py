import pytest
from PySide6.QtCore import Qt

from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.form_dialog import Message
from omi_desktop.ui.dialogs.write_packs import WritePacksDialog


@pytest.fixture
def dialog(qtbot, area, tmp_path):
    (tmp_path / "packs").mkdir()
    made = WritePacksDialog(area, tmp_path / "packs")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def write(qtbot, dialog):
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.open_folder.isVisible(), timeout=30_000)


def told(dialog):
    lines = [m for m in dialog.findChildren(Message) if m.objectName().startswith("write_packs:outcome:")]
    return [line.text() for line in lines]


def test_a_pack_for_each_with_a_list_of_what_was_written(qtbot, dialog, tmp_path):
    assert [check.text() for check in dialog.who.values()] == ["A. Reader: 2 cases", "B. Other: 1 case"]
    assert dialog.primary.text() == "Write 2 packs"
    write(qtbot, dialog)
    assert dialog.said.text().startswith("2 packs written to ")
    assert told(dialog) == ["A. Reader: four-A.-Reader.omi, 2 cases", "B. Other: four-B.-Other.omi, 1 case"]
    with Inspection.open(tmp_path / "packs" / "four-A.-Reader.omi") as pack:
        assert [record.ref for record in pack.records()] == ["0411", "0415"]


def test_who_is_not_ticked_gets_none_and_a_file_in_the_way_is_named(qtbot, dialog, tmp_path):
    (tmp_path / "packs" / "four-A.-Reader.omi").write_bytes(b"in the way")
    dialog.who["B. Other"].click()
    write(qtbot, dialog)
    (line,) = told(dialog)
    assert "exists already" in line
    assert dialog.said.text().startswith("0 packs written")
    assert [path.name for path in (tmp_path / "packs").iterdir()] == ["four-A.-Reader.omi"]


def test_a_folder_that_is_not_there_is_said(qtbot, dialog):
    dialog.folder.setText("/nowhere/at/all")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert dialog.task is None
    assert "no such folder" in dialog.fields[0].message.text()


def test_without_an_allocation_there_is_nothing_to_write(qtbot, session, tmp_path):
    dialog = WritePacksDialog(session, tmp_path)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.primary.isVisible()
    assert "No case is allocated yet" in dialog.said.text()
