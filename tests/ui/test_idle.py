"""How long nobody was there: keys in any window count, sleep and a clock put back are seen through."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from omi_desktop.settings import Settings
from omi_desktop.ui.dialogs.settings_dialog import SettingsDialog
from omi_desktop.ui.idle import ASLEEP, Idle
from tests.ui.shown import shown


@pytest.fixture
def clock() -> list[float]:
    """The time, to be set; it begins at some day of the inspection."""
    return [date(2008, 1, 14).toordinal() * 86400.0]


@pytest.fixture
def idle(qapp: QApplication, clock: list[float]) -> Iterator[tuple[Idle, list[int]]]:
    idle, told = Idle(lambda: 10, qapp, lambda: clock[0]), list[int]()
    idle._clock.stop()
    idle.idle.connect(told.append)
    yield idle, told
    idle.deleteLater()


def pass_minutes(idle: Idle, clock: list[float], minutes: float) -> None:
    """Time passes, with a look every few seconds."""
    end = clock[0] + minutes * 60
    while clock[0] < end:
        clock[0] += 5
        idle.look()


def test_after_ten_minutes_without_a_key_nobody_is_there(
    idle: tuple[Idle, list[int]], clock: list[float]
) -> None:
    watch, told = idle
    pass_minutes(watch, clock, 9.9)
    assert told == []
    pass_minutes(watch, clock, 0.2)
    assert set(told) == {10}


def test_a_key_in_any_window_shows_that_somebody_is_there(
    qtbot: QtBot, idle: tuple[Idle, list[int]], clock: list[float]
) -> None:
    watch, told = idle
    widget = shown(qtbot, QWidget(), 100, 100)
    handle = widget.windowHandle()
    watch._listen_at(handle)
    pass_minutes(watch, clock, 9)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    pass_minutes(watch, clock, 9)
    assert told == []


def test_a_computer_that_was_asleep_locks_at_once(idle: tuple[Idle, list[int]], clock: list[float]) -> None:
    watch, told = idle
    watch.look()
    clock[0] += ASLEEP + 1
    watch.look()
    assert told == [0]


def test_a_clock_that_is_put_back_neither_locks_nor_keeps_open(
    idle: tuple[Idle, list[int]], clock: list[float]
) -> None:
    watch, told = idle
    clock[0] -= 86400
    watch.look()
    pass_minutes(watch, clock, 9)
    assert told == []
    pass_minutes(watch, clock, 1.1)
    assert told


def test_the_minutes_are_chosen_in_the_settings(qtbot: QtBot) -> None:
    dialog, chosen = SettingsDialog(Settings()), list[Settings]()
    qtbot.addWidget(dialog)
    dialog.changed.connect(chosen.append)
    assert dialog.lock_after.currentText() == "10 minutes"
    offered = [dialog.lock_after.itemData(n) for n in range(dialog.lock_after.count())]
    assert (min(offered), max(offered)) == (1, 60)
    dialog.lock_after.setCurrentIndex(dialog.lock_after.findData(5))
    dialog.lock_after.activated.emit(0)
    assert chosen[-1].idle_lock_minutes == 5
