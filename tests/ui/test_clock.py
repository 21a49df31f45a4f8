"""A clock that jumps, a zone that changes, between answers (SAFETY E40): order, undo, banner, no loss."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from omi_desktop.settings import Settings
from omi_desktop.store import backups, trail
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.main_window import MainWindow
from tests.ui.shown import shown

Clock = Callable[[timedelta], None]
NOW = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
"""Half an hour before the clocks of Britain go back."""
JUMPS = {
    "back a day": timedelta(days=-1),
    "to 1970": datetime(1970, 1, 1, tzinfo=UTC) - NOW,
    "ten years ahead": timedelta(days=3653),
}
ITEMS = ("1.2.01", "1.2.04", "1.3.02")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Sets the clock by which entries are written so far from NOW."""

    def put(by: timedelta) -> None:
        told = (NOW + by).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        monkeypatch.setattr(trail, "now", lambda: told)

    put(timedelta(days=-30))
    return put


@pytest.fixture
def window(qtbot: QtBot, clock: Clock, inspection_path: Path) -> Iterator[MainWindow]:
    with Inspection.open(inspection_path) as inspection:
        inspection.add_record("case", "C004")
    clock(timedelta(0))
    window = shown(qtbot, MainWindow(Settings()))
    assert window.open_path(inspection_path)
    yield window
    window.close_inspection()


@pytest.fixture
def zone() -> Iterator[Callable[[str | None], None]]:
    """Moves this computer to another time zone."""
    before = os.environ.get("TZ")

    def move(name: str | None) -> None:
        if name is None:
            os.environ.pop("TZ", None)
        else:
            os.environ["TZ"] = name
        time.tzset()

    yield move
    move(before)


def answers(window: MainWindow) -> dict[str, str]:
    assert window.session is not None
    return window.session.inspection.answers(window.session.case)


def told(window: MainWindow) -> str:
    assert window.view is not None
    return window.view.notice.text() if not window.view.notice.isHidden() else ""


def answer(window: MainWindow, item: str) -> None:
    assert window.session is not None
    assert window.session.answer("case", item, "yes")


def check_order_undo_and_backups(window: MainWindow) -> None:
    """Every answer is there, entries stand as they were given, and undo takes the newest back first."""
    session = window.session
    assert session is not None
    assert answers(window) == dict.fromkeys(ITEMS, "yes")
    given = [entry.item for entry in session.inspection.history(session.case) if entry.item]
    assert given == list(ITEMS)
    backup = backups.back_up(session.inspection, backups.ASKED_FOR)
    assert backup is not None
    for left in (2, 1, 0):
        session.undo()
        assert answers(window) == dict.fromkeys(ITEMS[:left], "yes")
    for _ in ITEMS:
        session.redo()
    assert answers(window) == dict.fromkeys(ITEMS, "yes")
    assert session.inspection.faults() == []
    assert backups.last_good(session.path) == backup


@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_jumps_between_answers_changes_no_order(
    window: MainWindow, clock: Clock, jump: str
) -> None:
    answer(window, ITEMS[0])
    clock(JUMPS[jump])
    answer(window, ITEMS[1])
    back = JUMPS[jump] < timedelta(0)
    assert ("The clock of this computer is earlier than the last entry" in told(window)) is back
    clock(timedelta(seconds=1))
    answer(window, ITEMS[2])
    # set right again after it was ahead, it is earlier than the last entry too
    assert "The clock of this computer is earlier than the last entry" in told(window)
    check_order_undo_and_backups(window)


WALKS = {
    "other time zones": (("Europe/London", 0), ("Asia/Tokyo", 1), ("America/New_York", 2)),
    "the end of summer time": (("Europe/London", 0), ("Europe/London", 40), ("Europe/London", 70)),
}
"""The zone and the minutes since NOW at each answer."""


@pytest.mark.parametrize("walk", WALKS)
def test_the_time_of_the_place_changes_no_order_and_is_no_clock_put_back(
    window: MainWindow, clock: Clock, zone: Callable[[str | None], None], walk: str
) -> None:
    for item, (place, minutes) in zip(ITEMS, WALKS[walk], strict=True):
        zone(place)
        clock(timedelta(minutes=minutes))
        answer(window, item)
        assert "clock" not in told(window)
    check_order_undo_and_backups(window)


def test_a_few_seconds_back_are_nobodys_business(window: MainWindow, clock: Clock) -> None:
    answer(window, ITEMS[0])
    clock(timedelta(seconds=-20))
    answer(window, ITEMS[1])
    assert "clock" not in told(window)
