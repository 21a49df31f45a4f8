"""The page of settings: each choice holds at once, and says in a line what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from omi_desktop.settings import Settings, load_settings
from omi_desktop.ui import folders
from omi_desktop.ui.dialogs.export_week import ExportWeekDialog
from omi_desktop.ui.dialogs.new_inspection import NewInspectionDialog
from omi_desktop.ui.dialogs.settings_dialog import SettingsDialog
from omi_desktop.ui.dialogs.write_packs import WritePacksDialog
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.theme import apply_theme, theme


@pytest.fixture
def dialog(qtbot) -> SettingsDialog:
    # what earlier tests left to be deleted would be dressed again with every change of the look
    qtbot.wait(1)
    made = SettingsDialog(Settings())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window(qtbot, inspection_path) -> MainWindow:
    made = MainWindow(Settings())
    qtbot.addWidget(made)
    made.open_path(inspection_path)
    return made


def test_a_setting_holds_at_once(qtbot, dialog):
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.mouseClick(dialog.theme.buttons["dark"], Qt.MouseButton.LeftButton)
    assert changed.args[0].theme == "dark"
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.advance.buttons["stay"].click()
    assert (changed.args[0].theme, changed.args[0].advance_after_answer) == ("dark", False)


def test_every_setting_says_what_it_is_for(dialog):
    assert len(dialog.fields) >= 9
    for field in dialog.fields:
        assert field.message.text().endswith("."), field.objectName()
        assert field.input.accessibleName()
        assert field.input.accessibleDescription() == field.message.text()


def test_a_folder_that_is_not_there_is_said_and_not_taken(qtbot, dialog, tmp_path):
    row = dialog.folders["exports_folder"]
    row.line.setFocus()
    with qtbot.assertNotEmitted(dialog.changed):
        qtbot.keyClicks(row.line, str(tmp_path / "nowhere"))
        qtbot.keyClick(row.line, Qt.Key.Key_Tab)
    field = next(field for field in dialog.fields if field.objectName() == "exports_folder:field")
    assert field.message.text().startswith(f"There is no folder {tmp_path / 'nowhere'}")
    row.line.setText(str(tmp_path))
    with qtbot.waitSignal(dialog.changed) as changed:
        row.line.editingFinished.emit()
    assert changed.args[0].exports_folder == tmp_path


def test_a_folder_is_chosen_from_the_computers_own_list(qtbot, dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.folders["packs_folder"].choose.click()
    assert changed.args[0].packs_folder == tmp_path
    dialog.folders["packs_folder"].line.clear()
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.folders["packs_folder"].line.editingFinished.emit()
    assert changed.args[0].packs_folder is None


def test_a_folder_whose_drive_has_gone_is_passed_over(tmp_path):
    inspection = tmp_path / "area.omi"
    gone = Settings(exports_folder=tmp_path / "gone", inspections_folder=tmp_path / "gone")
    assert folders.for_exports(gone, inspection) == tmp_path
    assert folders.for_inspections(gone) == folders.documents()


def test_the_dialogs_begin_in_the_folders_chosen(qtbot, window, tmp_path):
    chosen = {"inspections_folder": "made", "exports_folder": "weeks", "packs_folder": "out"}
    for name in chosen.values():
        (tmp_path / name).mkdir()
    window.change_settings(Settings(**{key: tmp_path / name for key, name in chosen.items()}))
    window.export_week()
    assert window.findChild(ExportWeekDialog).path().parent == tmp_path / "weeks"
    window.write_packs()
    assert window.findChild(WritePacksDialog).folder.text() == str(tmp_path / "out")
    made = NewInspectionDialog(window.settings)
    qtbot.addWidget(made)
    assert Path(made.file.text()).parent == tmp_path / "made"


def test_what_is_chosen_reaches_the_open_inspection_and_the_disk(qtbot, window):
    dialog = SettingsDialog(window.settings)
    qtbot.addWidget(dialog)
    dialog.changed.connect(window.change_settings)
    dialog.name.setText(" A. Reader ")
    dialog.name.editingFinished.emit()
    dialog.advance.buttons["stay"].click()
    dialog.hidden.buttons["grey"].click()
    assert window.session.inspection.who == "A. Reader"
    assert not any(tab.advance for tab in window.view.page.entry_tabs)
    kept = load_settings()
    assert (kept.assessor, kept.advance_after_answer, kept.hidden_questions) == ("A. Reader", False, "grey")


@pytest.mark.parametrize("percent", [150, 200])
def test_nothing_on_the_page_is_cut_off(qtbot, dialog, qapp: QApplication, percent):
    apply_theme(qapp, "light", percent)
    dialog.fit()
    qapp.processEvents()
    qapp.processEvents()
    inner = dialog.scroller.viewport().width()
    assert dialog.fields[0].label.font().pixelSize() == theme().font("interface_strong").pixelSize()
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.text():
            right = label.mapTo(dialog.scroller.viewport(), label.rect().topRight()).x()
            assert right <= inner
            assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap()
    for switch in (dialog.theme, dialog.advance, dialog.hidden):
        for button in switch.buttons.values():
            assert button.width() >= theme().text_width("interface_strong", button.text())
    apply_theme(qapp, "light", 100)
