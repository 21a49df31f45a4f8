"""The real window ended at any moment while answers are given by key presses: nothing saved is lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from omi_desktop.instruments import library
from omi_desktop.store import locks
from omi_desktop.store.inspection import Inspection
from tests.app.answering import ITEM, STATUS

KILLS, OTHER_ENDS, ALL_KILLS = 3, 1, 50


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "file" / "area.omi"
    path.parent.mkdir()
    text = library.text_of("omi-2008")
    with Inspection.create(path, text, area="Testshire", passphrase=None) as made:
        made.add_record("case", "C001")
    return path


def last_told(path: Path, wanted: int, how: signal.Signals | None) -> tuple[int, int]:
    """End the window after so many `saved` lines: the newest that it told, and its exit status.

    Without a signal it ends itself.
    """
    # the first press may find its answer given already
    presses = "inf" if how else str(wanted + 1)
    command = [sys.executable, "-m", "tests.app.answering", str(path), presses]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment, cwd=root
    ) as window:
        assert window.stdout is not None
        told: list[str] = []
        for line in window.stdout:
            told += [line] if line.startswith("saved seq=") else []
            if how and len(told) == wanted:
                window.send_signal(how)
                break
        told += [line for line in window.stdout if line.startswith("saved seq=") and line.endswith("\n")]
    assert len(told) >= wanted
    return int(told[-1].removeprefix("saved seq=")), window.returncode


ENDS = {
    "SIGKILL": signal.SIGKILL,
    "SIGTERM": signal.SIGTERM,
    "SIGINT": signal.SIGINT,
    "sys.exit in a slot": None,
}


@pytest.mark.parametrize("end", ENDS)
def test_no_answer_that_the_window_showed_as_saved_is_lost(
    path: Path, end: str, request: pytest.FixtureRequest
) -> None:
    """SAFETY E2 (SIGKILL) and E7 (the others)."""
    how = ENDS[end]
    chance = random.Random(2008)
    few = KILLS if how is signal.SIGKILL else OTHER_ENDS
    for _ in range(ALL_KILLS if request.config.getoption("--full") else few):
        told, status = last_told(path, chance.randint(1, 60), how)
        assert status == (-how if how else STATUS)
        with Inspection.open(path, lock=True) as inspection:
            newest = inspection.last_entry()
            assert newest is not None
            assert told <= newest.seq <= told + 1
            assert inspection.answers(inspection.records()[0].id)[ITEM] == newest.new
            assert inspection.faults() == []
            assert inspection.after_crash
        assert not locks.lock_path(path).exists()
        # a window that lives long enough makes its first backup
        assert {entry.name for entry in path.parent.iterdir()} <= {"area.omi", "area.omi.backups"}


LOST_AT_MOST, STALL = 0.5, 0.25
"""Seconds of typing that may be lost, and that a busy machine may hold the window up besides."""
KEYS = 60
"""Keys pressed without a pause before the end comes: three times as long as may be lost."""


def keys_until_killed(path: Path, wanted: int) -> list[float]:
    """Kill the window after so many keys in a note: when each key was pressed."""
    command = [sys.executable, "-m", "tests.app.typing_note", str(path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[2],
    ) as window:
        assert window.stdout is not None
        pressed: list[float] = []
        for line in window.stdout:
            pressed.append(float(line.split()[1]))
            if len(pressed) == wanted:
                window.kill()
                break
        pressed += [float(line.split()[1]) for line in window.stdout if line.endswith("\n")]
    return pressed


def test_at_most_half_a_second_of_typing_without_a_pause_is_lost(
    path: Path, request: pytest.FixtureRequest
) -> None:
    """SAFETY E3."""
    chance = random.Random(2008)
    kept = 0
    for _ in range(ALL_KILLS if request.config.getoption("--full") else 1):
        pressed = keys_until_killed(path, KEYS + chance.randint(0, 20))
        with Inspection.open(path, lock=True) as inspection:
            note = inspection.notes(inspection.records()[0].id).get(ITEM, "")
            assert set(note) == {"a"}
            assert inspection.faults() == []
        saved, kept = len(note) - kept, len(note)
        assert saved > 0
        # the last key that was told of may not have been pressed yet
        lost = pressed[saved : len(pressed) - 1]
        assert not lost or pressed[-1] - lost[0] <= LOST_AT_MOST + STALL
