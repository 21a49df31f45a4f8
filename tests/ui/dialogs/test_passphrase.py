import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from omi_desktop.instruments import library
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.passphrase import PassphraseDialog

PHRASE = "correct horse battery staple"


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "area.omi"
    Inspection.create(file, library.text_of("omi-2008"), area="Somewhere", passphrase=PHRASE).close()
    return file


@pytest.fixture
def dialog(qtbot, path):
    shown = PassphraseDialog(path)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_the_right_passphrase_opens_the_file(qtbot, dialog):
    qtbot.keyClicks(dialog.line, PHRASE)
    with qtbot.waitSignal(dialog.opened) as opened:
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    with opened.args[0] as inspection:
        assert inspection.details.area == "Somewhere"
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.line.text() == ""


def test_wrong_ones_are_said_in_place_however_many_and_the_file_is_left_alone(qtbot, dialog, path):
    before = path.read_bytes()
    for wrong in ("wrong", "wrong again", PHRASE.upper()):
        dialog.line.selectAll()
        qtbot.keyClicks(dialog.line, wrong)
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
        assert dialog.field.message.text().startswith("This passphrase does not open the file")
        assert dialog.isVisible()
    assert path.read_bytes() == before


def test_nothing_typed_asks_for_something(qtbot, dialog):
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert dialog.field.message.text() == "Type the passphrase."
