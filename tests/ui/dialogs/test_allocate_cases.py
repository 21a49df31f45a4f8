import pytest
from PySide6.QtCore import Qt

from omi_desktop.ui.dialogs.allocate_cases import AllocateCasesDialog


@pytest.fixture
def dialog(qtbot, area):
    made = AllocateCasesDialog(area)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def readers(session):
    return [record.assessor for record in session.records()]


def press(qtbot, dialog):
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


def shown(dialog):
    model = dialog.model
    return {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}


def test_it_starts_with_those_who_have_cases(dialog):
    assert dialog.assessors.text() == "A. Reader, B. Other"
    assert dialog.primary.text() == "Allocate 1 case"
    assert shown(dialog) == {"A. Reader": "2", "B. Other": "2"}


def test_the_preview_follows_what_is_typed(qtbot, dialog):
    dialog.assessors.clear()
    qtbot.keyClicks(dialog.assessors, "A. Reader, C. New")
    qtbot.waitUntil(lambda: "C. New" in shown(dialog))
    dialog.again.click()
    assert shown(dialog) == {"A. Reader": "2", "C. New": "2"}


def test_the_button_does_what_is_shown_and_one_undo_takes_it_back(qtbot, area, dialog):
    before = readers(area)
    press(qtbot, dialog)
    assert readers(area) == ["A. Reader", "A. Reader", "B. Other", "B. Other"]
    assert not dialog.isVisible()
    area.undo_stack.undo()
    assert readers(area) == before


def test_cases_are_marked_to_be_read_twice(qtbot, area, dialog):
    dialog.double.setValue(2)
    press(qtbot, dialog)
    marked = [record for record in area.records() if record.second_reader]
    assert len(marked) == 2
    assert all(record.second_reader != record.assessor for record in marked)


def test_nobody_named_is_said_and_nothing_is_done(qtbot, area, dialog):
    dialog.assessors.clear()
    press(qtbot, dialog)
    assert dialog.said.text() == "Name those who read the cases."
    assert dialog.isVisible()
    assert readers(area)[-1] == ""
