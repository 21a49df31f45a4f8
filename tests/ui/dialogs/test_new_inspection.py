import pytest
from PySide6.QtCore import Qt

from omi_desktop.settings import Settings
from omi_desktop.store import database
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.new_inspection import NewInspectionDialog
from tests.small import SMALL

PHRASE = "correct horse battery staple"


@pytest.fixture
def dialog(qtbot, tmp_path):
    shown = NewInspectionDialog(Settings(assessor="A. Reader"))
    qtbot.addWidget(shown)
    shown.show()
    qtbot.keyClicks(shown.area, "Somewhere")
    shown.file.setText(str(tmp_path / "area.omi"))
    shown._file_is_own = True
    yield shown
    if shown.inspection:
        shown.inspection.close()


def problem(dialog, name):
    return next(f.message.text() for f in dialog.fields if f.objectName() == f"{name}:field")


def press(qtbot, dialog):
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


def test_an_encrypted_inspection_is_made_with_what_was_typed(qtbot, dialog, tmp_path):
    dialog.programme.setCurrentIndex(dialog.programme.findData("omi-2008"))
    qtbot.keyClicks(dialog.starts, "14/1/2008")
    qtbot.keyClicks(dialog.ends, "18 January 2008")
    qtbot.keyClicks(dialog.secret.line, PHRASE)
    qtbot.keyClicks(dialog.secret.again, PHRASE)
    press(qtbot, dialog)
    details = dialog.inspection.details
    assert (details.area, details.starts, details.ends) == ("Somewhere", "2008-01-14", "2008-01-18")
    assert dialog.inspection.who == "A. Reader"
    assert not database.is_plain(tmp_path / "area.omi")
    with Inspection.open(tmp_path / "area.omi", PHRASE) as again:
        assert again.instrument.id == "omi-2008"


def test_an_instrument_of_ones_own_is_taken_once_it_is_sound(qtbot, dialog, tmp_path):
    own = tmp_path / "own.toml"
    own.write_text(SMALL.replace('scale = "rating"', 'scale = "ratings"'))
    dialog.use_file(own)
    assert problem(dialog, "programme").startswith("own.toml cannot be used")
    assert dialog.programme.findData(str(own)) == -1
    own.write_text(SMALL)
    dialog.use_file(own)
    assert problem(dialog, "programme") == ""
    assert dialog.programme.currentText() == "A small inspection · own.toml"
    dialog.secret.plain.click()
    press(qtbot, dialog)
    assert dialog.inspection.instrument_text == SMALL


def test_a_plain_file_is_made_only_where_that_is_ticked(qtbot, dialog, tmp_path):
    press(qtbot, dialog)
    assert dialog.inspection is None
    assert problem(dialog, "passphrase").startswith("Type a passphrase")
    dialog.secret.plain.click()
    assert dialog.primary.text() == "Make the plain file"
    assert "can read every case" in dialog.secret.said.text()
    press(qtbot, dialog)
    assert database.is_plain(tmp_path / "area.omi")


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("area", "", "Name the area"),
        ("starts", "31/02/2008", "This is no date"),
        ("file", "", "Say where"),
        ("file", "/no/such/folder/area.omi", "There is no folder"),
        ("passphrase", "short", "Too short"),
    ],
)
def test_every_mistake_is_said_in_its_place(qtbot, dialog, field, typed, said):
    line = dialog.secret.line if field == "passphrase" else getattr(dialog, field)
    line.setText(typed)
    press(qtbot, dialog)
    assert dialog.inspection is None
    assert problem(dialog, field).startswith(said)


def test_dates_the_wrong_way_round_are_refused(qtbot, dialog):
    dialog.starts.setText("18/01/2008")
    dialog.ends.setText("14/01/2008")
    press(qtbot, dialog)
    assert problem(dialog, "ends") == "It ends before it begins."


def test_a_date_is_read_back_in_words(qtbot, dialog):
    dialog.activateWindow()
    dialog.starts.setFocus()
    qtbot.waitUntil(dialog.starts.hasFocus)
    qtbot.keyClicks(dialog.starts, "4/1/2008")
    qtbot.keyClick(dialog.starts, Qt.Key.Key_Tab)
    assert problem(dialog, "starts") == "4 January 2008"


def test_a_passphrase_that_differs_the_second_time_is_refused(qtbot, dialog):
    qtbot.keyClicks(dialog.secret.line, PHRASE)
    qtbot.keyClicks(dialog.secret.again, PHRASE[:-1])
    press(qtbot, dialog)
    assert problem(dialog, "again").startswith("The two are not the same")


def test_suggested_words_are_shown_and_typed_twice(qtbot, dialog):
    qtbot.mouseClick(dialog.secret.suggest, Qt.MouseButton.LeftButton)
    assert len(dialog.secret.line.text().split()) == 5
    assert dialog.secret.line.text() == dialog.secret.again.text()
    assert dialog.secret.shown.isChecked()
    assert "Write these words down" in dialog.secret.said.text()


def test_a_file_that_exists_is_never_overwritten(qtbot, dialog, tmp_path):
    (tmp_path / "area.omi").write_bytes(b"mine")
    dialog.secret.plain.click()
    press(qtbot, dialog)
    assert problem(dialog, "file").startswith("area.omi exists already")
    assert (tmp_path / "area.omi").read_bytes() == b"mine"


def test_the_name_of_the_file_follows_area_programme_and_date_until_it_is_typed(qtbot, dialog):
    dialog._file_is_own = False
    dialog.area.setText("Avon/Somerset: north")
    dialog.starts.setText("14/01/2008")
    assert dialog.path().name.startswith("Avon Somerset north ")
    assert dialog.path().name.endswith(" 2008-01-14.omi")
    dialog.file.selectAll()
    qtbot.keyClicks(dialog.file, "mine")
    dialog.area.setText("Elsewhere")
    assert dialog.path().name == "mine.omi"
