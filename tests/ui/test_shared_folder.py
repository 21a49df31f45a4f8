"""A file in a shared folder is worked on here, if wanted, and goes back when it is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from omi_desktop import paths
from omi_desktop.settings import Settings
from omi_desktop.store import locks
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.choice import ChoiceDialog
from omi_desktop.ui.main_window import MainWindow
from tests.ui.shown import shown


@pytest.fixture
def synced(inspection_path: Path) -> Path:
    folder = inspection_path.parent / "OneDrive"
    folder.mkdir()
    return inspection_path.rename(folder / inspection_path.name)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    return shown(qtbot, MainWindow(Settings()))


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Answers the question, and keeps what was asked."""

    def choose(answer: str) -> list[str]:
        asked: list[str] = []

        def ask(dialog: ChoiceDialog) -> str:
            asked.append(dialog.intro.text())
            dialog.deleteLater()
            return answer

        monkeypatch.setattr(ChoiceDialog, "ask", ask)
        return asked

    return choose


def answer(window: MainWindow) -> None:
    assert window.session is not None
    window.session.select(window.session.records()[0].id)
    window.session.answer("case", "1.2.01", "yes")


def answers(path: Path) -> dict[str, str]:
    with Inspection.open(path, read_only=True) as inspection:
        return inspection.answers(inspection.records("case")[0].id)


def test_the_copy_is_worked_on_and_goes_back_when_it_is_closed(window, synced, choose):
    asked = choose("copy")
    assert window.open_path(synced)
    assert "This folder is synchronised" in asked[0]
    assert paths.copies_dir() in window.session.path.parents
    assert window.settings.recent == (synced,)
    answer(window)
    assert answers(synced) == {}
    window.close_inspection()
    assert answers(synced) == {"1.2.01": "yes"}
    assert locks.holder_of(synced) is None


def test_closing_the_window_puts_it_back_too(window, synced, choose):
    choose("copy")
    window.open_path(synced)
    answer(window)
    window.close()
    assert answers(synced) == {"1.2.01": "yes"}


def test_what_changed_meanwhile_stays_and_is_said(window, synced, choose):
    choose("copy")
    window.open_path(synced)
    answer(window)
    with Inspection.open(synced) as other:
        other.add_record("case", "C9")
    window.close_inspection()
    assert "was changed meanwhile" in window.welcome().notice.text()
    (own,) = synced.parent.glob("area (your copy of *")
    assert answers(own) == {"1.2.01": "yes"}


def test_wanted_where_it_is_it_is_opened_there(window, synced, choose):
    choose("there")
    assert window.open_path(synced)
    assert window.session.path == synced
    window.close_inspection()


def test_called_off_nothing_is_opened(window, synced, choose):
    choose("")
    assert not window.open_path(synced)
    assert window.session is None


def test_of_an_ordinary_folder_nothing_is_asked(window, inspection_path, choose):
    asked = choose("")
    assert window.open_path(inspection_path)
    assert asked == []
    window.close_inspection()
