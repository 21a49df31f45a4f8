"""An inspection keeps its instrument until somebody moves it over; then the window shows the new one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.instruments import library
from omi_desktop.records.wording import no_longer_offered
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.instrument_change import InstrumentChangeDialog
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.moving_over import offer_of
from tests.editions import with_version

SHIPPED = library.text_of("omi-2008")
OLDER = with_version(SHIPPED, "0.9").replace('"excellent"', '"outstanding"')


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """An encrypted inspection with an older edition, and an answer that the shipped one does not offer."""
    path = tmp_path / "older.omi"
    with Inspection.create(path, OLDER, area="Gwent", passphrase="correct horse") as made:
        for ref in ("C1", "C2"):
            case = made.add_record("case", ref).changes[0].record.id
            made.answer(case, "1.2.30", "outstanding")
    return path


@pytest.fixture
def window(qtbot: QtBot, older: Path) -> Iterator[MainWindow]:
    """The window with that inspection open at its second case."""
    shown = MainWindow(Settings())
    qtbot.addWidget(shown)
    shown.show()
    assert shown.open_path(older, "correct horse", case="C2")
    yield shown
    shown.close()


def asked(window: MainWindow) -> None:
    assert window.view is not None
    window.view.notice.buttons["instrument"].click()


def answer_dialog(qtbot: QtBot, button: str) -> None:
    """Press a button of the dialog that will open next."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, InstrumentChangeDialog)
        qtbot.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)


def test_a_newer_instrument_is_offered_and_not_put_in_place(qtbot: QtBot, window: MainWindow) -> None:
    assert window.view is not None
    qtbot.waitUntil(window.view.notice.isVisible)
    assert window.view.notice.text().startswith("A newer version of the instrument comes with the program.")
    assert window.session is not None
    assert window.session.inspection.instrument_text == OLDER


def test_moving_over_shows_the_inspection_anew_at_the_same_case(qtbot: QtBot, window: MainWindow) -> None:
    assert window.view is not None
    qtbot.waitUntil(window.view.notice.isVisible)
    answer_dialog(qtbot, "primary")
    asked(window)
    session = window.session
    assert session is not None
    assert session.instrument == library.shipped("omi-2008")
    assert session.record(session.case).ref == "C2"
    assert session.inspection.encrypted
    assert session.state(session.case).withdrawn == {"1.2.30": "outstanding"}
    assert "2 answers are kept and set aside" in window.view.notice.text()


def test_staying_leaves_the_inspection_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    assert window.view is not None
    qtbot.waitUntil(window.view.notice.isVisible)
    session = window.session
    answer_dialog(qtbot, "cancel")
    window.actions_by_name["change_instrument"].trigger()
    assert window.session is session
    assert session is not None
    assert session.inspection.instrument_text == OLDER


def test_an_answer_no_longer_offered_can_be_given_anew_and_taken_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.view is not None
    qtbot.waitUntil(window.view.notice.isVisible)
    answer_dialog(qtbot, "primary")
    asked(window)
    session = window.session
    assert session is not None
    said = no_longer_offered(session.state(session.case), "1.2.30")
    assert said == "Answered “outstanding” before, which is no longer offered: answer it again"
    assert session.live().progress(session.case).answered == 0
    assert session.answer("case", "1.2.30", "excellent")
    assert session.state(session.case).answers["1.2.30"] == "excellent"
    assert no_longer_offered(session.state(session.case), "1.2.30") == ""
    session.undo()
    assert session.inspection.answers(session.case)["1.2.30"] == "outstanding"
    assert session.state(session.case).recorded("1.2.30") == "outstanding"


@pytest.mark.parametrize(
    ("text", "sample", "offered"),
    [
        (SHIPPED, "", False),
        (OLDER, "", True),
        (OLDER, "a sample", True),
        (f"{SHIPPED}\n# changed\n", "", True),
        (f"{SHIPPED}\n# changed\n", "a sample", False),
        (with_version(SHIPPED, "99"), "", False),
    ],
)
def test_what_is_offered_when_an_inspection_is_opened(
    tmp_path: Path, text: str, sample: str, offered: bool
) -> None:
    with Inspection.create(tmp_path / "a.omi", text, area="x", passphrase=None, sample=sample) as made:
        assert bool(offer_of(made)) is offered


def test_who_chose_between_two_of_one_version_is_not_asked_again(tmp_path: Path) -> None:
    with Inspection.create(tmp_path / "a.omi", SHIPPED, area="x", passphrase=None) as made:
        made.change_instrument(f"{SHIPPED}\n# my own\n")
        assert offer_of(made) is None
