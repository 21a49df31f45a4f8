"""The red bar where the drive has gone: what it offers, and that a failing rescue is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from omi_desktop.errors import DiskFull, DriveGone
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.main_window import MainWindow
from tests.ui.shown import shown


@pytest.fixture
def window(qtbot: QtBot, inspection_path: Path) -> Iterator[MainWindow]:
    window = shown(qtbot, MainWindow(Settings()))
    window.open_path(inspection_path, case="C001")
    yield window
    window.close_inspection()


def offered(window: MainWindow) -> list[str]:
    return [button.text() for button in window.view.notice.buttons.values()]


@pytest.mark.parametrize(
    ("error", "button"),
    [(DriveGone("gone"), "Save to this computer"), (DiskFull("full"), "Save my work as ...")],
)
def test_the_bar_offers_what_fits_the_fault(window, error, button):
    window.session.not_saved.emit(error)
    assert offered(window) == ["Try again", button]


def test_saved_to_this_computer_work_goes_on_there(window, tmp_path, monkeypatch):
    asked = []
    here = tmp_path / "here.omi"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]) or str(here), "")
    )
    window.session.not_saved.emit(DriveGone("gone"))
    window.save_elsewhere()
    assert Path(asked[0]).name == "area.omi"
    assert window.session.path == here
    window.session.answer("case", "1.2.01", "yes")
    with Inspection.open(here, read_only=True) as saved:
        assert saved.answers(window.session.case) == {"1.2.01": "yes"}


def test_a_place_that_takes_nothing_either_is_said_on_the_bar(window, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "a.omi"), ""))
    window.session.not_saved.emit(DriveGone("gone"))
    window.save_elsewhere()
    assert "none" in window.view.notice.text()
    assert "Try again" in offered(window)
