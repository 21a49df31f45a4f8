"""What keeps an open inspection safe, in the window: lock, backups, what a crash left, damage found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.settings import Settings
from omi_desktop.store import backups, locks
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui import guarding
from omi_desktop.ui.dialogs.choice import ChoiceDialog
from omi_desktop.ui.main_window import MainWindow
from tests.store.test_kill import leave_half_written
from tests.ui.shown import shown


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = shown(qtbot, MainWindow(Settings()))
    yield window
    window.close_inspection()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What questions said; the answer is the last text put in before."""
    asked: list[str] = []

    def ask(dialog: ChoiceDialog) -> str:
        choice = asked.pop()
        asked.append(dialog.intro.text())
        assert choice in ("", *(name for name in ("read", "over", "backup", "recover")))
        return choice

    monkeypatch.setattr(ChoiceDialog, "ask", ask)
    return asked


def left_by(path: Path, **what: object) -> None:
    holder = {"token": "t", "host": "PC-17", "user": "J. Smith", "pid": 7, "started": ""}
    locks.lock_path(path).write_text(json.dumps(holder | {"since": "2008-01-14T09:12:00Z"} | what))


def text(window: MainWindow) -> str:
    assert window.view is not None
    return window.view.notice.text()


def test_a_journal_of_another_copy_is_told_in_the_window_and_nothing_of_it_is_in_the_file(
    window: MainWindow, inspection_path: Path
) -> None:
    older = inspection_path.read_bytes()
    with Inspection.open(inspection_path) as inspection:
        case = inspection.records()[0].id
        for number in range(3):
            inspection.annotate(case, "notes", f"word {number} " * 2000)
    leave_half_written(inspection_path, case, None)
    inspection_path.write_bytes(older)
    window.open_path(inspection_path)
    assert text(window) == (
        "Beside the file lay the journal of another copy. It is set aside; nothing here was changed."
    )
    assert window.session is not None
    assert window.session.inspection.notes(case) == {}
    (kept,) = [b for b in backups.backups_of(inspection_path) if b.reason == backups.FOREIGN_JOURNAL]
    assert kept.path.read_bytes() == older


# --- one writer --------------------------------------------------------------------------------------


def test_the_window_holds_the_file_while_it_is_open(window: MainWindow, inspection_path: Path) -> None:
    window.open_path(inspection_path)
    assert locks.holder_of(inspection_path) is not None
    window.open_path(inspection_path)
    assert locks.holder_of(inspection_path) is not None
    window.close_inspection()
    assert not locks.lock_path(inspection_path).exists()


def test_a_file_open_elsewhere_is_opened_for_reading_and_never_written(
    window: MainWindow, inspection_path: Path, asked: list[str]
) -> None:
    left_by(inspection_path)
    before = inspection_path.read_bytes()
    asked.append("read")
    assert window.open_path(inspection_path)
    assert "J. Smith on PC-17 since" in asked[0]
    assert "reading only" in text(window)
    assert window.session is not None
    assert not window.session.answer("case", "1.2.01", "yes")
    window.session.unsaved.forget()
    window.close_inspection()
    assert inspection_path.read_bytes() == before
    assert locks.lock_path(inspection_path).exists()


def test_a_file_open_elsewhere_is_not_opened_when_that_is_cancelled(
    window: MainWindow, inspection_path: Path, asked: list[str]
) -> None:
    left_by(inspection_path)
    asked.append("")
    assert not window.open_path(inspection_path)
    assert window.session is None


def test_a_lock_of_another_computer_is_taken_over(
    window: MainWindow, inspection_path: Path, asked: list[str]
) -> None:
    left_by(inspection_path)
    asked.append("over")
    assert window.open_path(inspection_path)
    assert window.session is not None
    assert window.session.answer("case", "1.2.01", "yes")
    window.close_inspection()
    assert not locks.lock_path(inspection_path).exists()


# --- after a crash -----------------------------------------------------------------------------------

KILLED = """
import os, sys
from pathlib import Path
from omi_desktop.store.inspection import Inspection
inspection = Inspection.open(Path(sys.argv[1]), lock=True)
inspection.answer(inspection.records()[1].id, "1.2.01", "yes")
os._exit(9)
"""


def test_after_an_unclean_end_the_last_thing_saved_is_named(
    window: MainWindow, inspection_path: Path
) -> None:
    assert subprocess.run([sys.executable, "-c", KILLED, str(inspection_path)], check=False).returncode == 9
    window.open_path(inspection_path)
    assert text(window).startswith("Recovered. Last saved: ")
    assert "C002, 1.2.01, " in text(window)
    window.close_inspection()
    window.open_path(inspection_path)
    assert "Recovered" not in text(window)


def test_opening_the_same_file_anew_is_no_recovery(window: MainWindow, inspection_path: Path) -> None:
    window.open_path(inspection_path)
    assert window.session is not None
    window.session.answer("case", "1.2.01", "yes")
    window.open_path(inspection_path)
    assert "Recovered" not in text(window)


def test_a_clock_that_was_put_back_is_said(
    window: MainWindow, inspection_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("omi_desktop.store.trail.now", lambda: "1970-01-01T00:00:00.000Z")
    window.open_path(inspection_path)
    assert "The clock of this computer is earlier than the last entry" in text(window)
    assert window.session is not None
    assert window.session.answer("case", "1.2.01", "yes")
    window.session.undo()
    assert window.session.inspection.answers(window.session.case) == {}
    assert window.session.inspection.faults() == []


# --- backups -----------------------------------------------------------------------------------------


def test_an_open_inspection_is_backed_up_once_and_again_when_it_has_changed(
    qtbot: QtBot, window: MainWindow, inspection_path: Path
) -> None:
    window.open_path(inspection_path)
    assert window.session is not None
    made = guarding.begin_backups(window, window.session)
    qtbot.waitUntil(lambda: made._task is None, timeout=60_000)
    assert [backup.reason for backup in backups.backups_of(inspection_path)] == ["opened"]
    made.back_up(backups.WORKING)
    assert made._task is None
    window.session.answer("case", "1.2.01", "yes")
    with qtbot.waitSignal(made.made, timeout=60_000):
        made.back_up(backups.WORKING)
    assert [backup.reason for backup in backups.backups_of(inspection_path)] == ["working", "opened"]


def test_a_backup_that_fails_is_said_in_place_and_stops_nothing(
    qtbot: QtBot, window: MainWindow, inspection_path: Path
) -> None:
    backups.folder_of(inspection_path).write_text("a file where the folder should be")
    window.open_path(inspection_path)
    assert window.session is not None
    made = guarding.begin_backups(window, window.session)
    with qtbot.waitSignal(made.failed, timeout=60_000):
        pass
    assert "Your answers are saved" in text(window)
    assert window.session.answer("case", "1.2.01", "yes")


# --- damage ------------------------------------------------------------------------------------------


def damage(path: Path) -> None:
    """Spoil the tables' own description: the file does not open any more."""
    content = bytearray(path.read_bytes())
    content[100:4096] = os.urandom(3996)
    path.write_bytes(content)


def test_of_a_damaged_file_the_last_backup_is_offered_and_restored(
    window: MainWindow, inspection_path: Path, asked: list[str]
) -> None:
    with Inspection.open(inspection_path) as inspection:
        inspection.answer(inspection.records()[0].id, "1.2.01", "yes")
        backups.back_up(inspection, backups.OPENED)
    damage(inspection_path)
    damaged = inspection_path.read_bytes()
    asked.append("backup")
    assert window.open_path(inspection_path)
    assert "damaged" in asked[0]
    assert window.session is not None
    assert window.session.inspection.answers(window.session.case) == {"1.2.01": "yes"}
    [aside, _] = backups.backups_of(inspection_path)
    assert aside.path.read_bytes() == damaged


def test_of_a_damaged_file_what_can_be_read_is_saved_into_a_new_one(
    window: MainWindow, inspection_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Inspection.open(inspection_path) as inspection:
        inspection.answer(inspection.records()[0].id, "1.2.01", "yes")
    damage(inspection_path)
    damaged = inspection_path.read_bytes()
    new = inspection_path.with_name("new.omi")
    monkeypatch.setattr("omi_desktop.ui.guarding.QFileDialog.getSaveFileName", lambda *_: (str(new), ""))
    asked.append("recover")
    assert window.open_path(inspection_path)
    assert window.session is not None
    assert window.session.path == new
    assert window.session.inspection.answers(window.session.case) == {"1.2.01": "yes"}
    assert "Nothing is missing" in text(window)
    assert inspection_path.read_bytes() == damaged


def test_what_was_saved_last_is_named_in_words(session: Session) -> None:
    session.annotate("case", "1.2.01#strength", "well argued")
    assert ", 1.2.01: Strength, " in guarding.recovered_text(session)


def test_a_fact_that_was_saved_last_is_named_in_words(session: Session) -> None:
    session.answer("case", "rosh_level", "high")
    assert "rosh_level" not in guarding.recovered_text(session)
    assert ", RoH level, " in guarding.recovered_text(session)
