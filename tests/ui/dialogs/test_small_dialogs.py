from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from omi_desktop.ui.dialogs.about import AboutDialog
from omi_desktop.ui.dialogs.inspection_details import InspectionDetailsDialog
from omi_desktop.ui.dialogs.shortcuts import KeyLine, ShortcutsDialog


def test_details_are_mended_as_one_deed(qtbot, area):
    dialog = InspectionDetailsDialog(area)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.lines["area"].setText("Elsewhere")
    dialog.lines["starts"].setText("14/01/2008")
    dialog.lines["ends"].setText("18.01.2008")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    details = area.inspection.details
    assert (details.area, details.starts, details.ends) == ("Elsewhere", "2008-01-14", "2008-01-18")
    area.undo_stack.undo()
    assert area.inspection.details.area == "Somewhere"


def test_details_that_make_no_sense_are_refused_in_place(qtbot, area):
    dialog = InspectionDetailsDialog(area)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.lines["starts"].setText("tomorrow")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert area.inspection.details.starts == ""


def test_the_card_of_keys_is_made_from_the_commands(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("&File")
    action = QAction("&Export the week …", window)
    action.setShortcuts([QKeySequence("Ctrl+E")])
    menu.addAction(action)
    menu.addAction(QAction("Without a key", window))
    dialog = ShortcutsDialog([action, *menu.actions()[1:]], window)
    lines = {line.text: line.keys for line in dialog.findChildren(KeyLine)}
    assert lines["Export the week"] == ("Ctrl+E",)
    assert lines["not applicable"] == ("0", "A")
    assert "Without a key" not in lines
    assert [title for title, _ in dialog.groups] == ["Answering", "File"]


def test_about_names_the_licence_of_what_is_in_it(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.grab().isNull()
    assert dialog.primary.isHidden()
