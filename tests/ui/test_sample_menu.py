"""The menu of samples: one entry for each programme."""

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from omi_desktop.instruments import library
from omi_desktop.ui import sample_menu


def test_every_programme_has_its_sample(qtbot: QtBot) -> None:
    window, asked = QMainWindow(), []
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("Samples")
    menu.setObjectName("menu:samples")
    sample_menu.attach(window, asked.append)
    menu.aboutToShow.emit()
    for action in menu.actions():
        action.trigger()
    assert tuple(asked) == library.ids()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == len(library.ids())
