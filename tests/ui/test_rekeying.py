"""Changing the passphrase of the open inspection in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from omi_desktop.errors import PassphraseNeeded
from omi_desktop.settings import Settings
from omi_desktop.store import locks
from omi_desktop.store.backups import OPENED, back_up, backups_of
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.change_passphrase import ChangePassphraseDialog
from omi_desktop.ui.main_window import MainWindow
from tests.ui.shown import shown

FIRST, SECOND = "correct horse battery staple", "four other words entirely"


@pytest.fixture
def window(qtbot: QtBot, inspection_path: Path) -> Iterator[MainWindow]:
    with Inspection.open(inspection_path) as inspection:
        back_up(inspection, OPENED)
    window = shown(qtbot, MainWindow(Settings()))
    window.open_path(inspection_path, case="C002")
    yield window
    window.close_inspection()


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Fills the dialog in as a person would, and presses its button."""

    def give(new: str, now: str = "", *, plain: bool = False, too: bool = True) -> None:
        def exec_(dialog: ChangePassphraseDialog) -> int:
            dialog.now.setText(now)
            dialog.passphrases.line.setText(new)
            dialog.passphrases.again.setText(new)
            dialog.passphrases.plain.setChecked(plain)
            dialog.backups_too.setChecked(too)
            dialog.show()
            dialog.primary.click()
            dialog.deleteLater()
            return dialog.result()

        monkeypatch.setattr(ChangePassphraseDialog, "exec", exec_)

    return give


def test_a_plain_file_gets_a_passphrase_and_the_same_case_is_in_hand(
    window: MainWindow, inspection_path: Path, given: Callable[..., None]
) -> None:
    given(FIRST)
    window.change_passphrase()
    assert window.session is not None
    assert window.view is not None
    assert window.session.record(window.session.case).ref == "C002"
    assert window.session.inspection.encrypted
    assert "opens with the new one alone" in window.view.notice.text()
    assert window.session.answer("case", "1.2.01", "yes")
    assert locks.holder_of(inspection_path) is not None
    for backup in backups_of(inspection_path):
        Inspection.open(backup.path, FIRST, read_only=True).close()
        with pytest.raises(PassphraseNeeded):
            Inspection.open(backup.path)


def test_a_wrong_present_passphrase_is_said_in_place_and_nothing_changes(
    window: MainWindow, inspection_path: Path, given: Callable[..., None]
) -> None:
    given(FIRST)
    window.change_passphrase()
    given(SECOND, "wrong")
    before = inspection_path.read_bytes()
    window.change_passphrase()
    assert inspection_path.read_bytes() == before
    given(SECOND, FIRST, too=False)
    window.change_passphrase()
    assert window.session is not None
    assert window.session.inspection.passphrase == SECOND
    assert window.view is not None
    assert "older backups open as before" in window.view.notice.text()
    given("", SECOND, plain=True, too=False)
    window.change_passphrase()
    assert window.session is not None
    assert not window.session.inspection.encrypted
