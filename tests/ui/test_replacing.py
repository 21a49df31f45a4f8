"""Another case in the place of one that cannot be read, from the list of cases."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.ui.case_deeds import CaseDeeds
from omi_desktop.ui.dialogs.replace_case import ReplaceCaseDialog


def replace(qtbot, deeds, case, reference, reason):
    """Press the button with these values; where it is refused, the dialog is closed again."""

    def fill():
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ReplaceCaseDialog))
        qtbot.keyClicks(dialog.fields[0].input, reference)
        qtbot.keyClicks(dialog.fields[1].input, reason)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, fill)
    deeds.replace(case)


def test_the_new_case_is_in_hand_and_undo_brings_the_old_one_back(qtbot, area, case_of):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = [record.ref for record in area.records()]
    replace(qtbot, CaseDeeds(area, widget), case_of("0415"), "0500", "File lost")
    assert [record.ref for record in area.records()] == ["0411", "0417", "0421", "0500"]
    assert area.record(area.case).ref == "0500"
    assert area.inspection.replaced_cases()[0].reason == "File lost"
    area.undo()
    assert [record.ref for record in area.records()] == before


def test_no_reason_or_a_taken_reference_changes_nothing(qtbot, area, case_of):
    widget = QWidget()
    qtbot.addWidget(widget)
    deeds = CaseDeeds(area, widget)
    replace(qtbot, deeds, case_of("0415"), "0500", "")
    replace(qtbot, deeds, case_of("0415"), "0417", "File lost")
    assert area.inspection.replaced_cases() == []
