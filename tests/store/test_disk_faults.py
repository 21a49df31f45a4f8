"""Disks that fail, fill up or are pulled out: what was acknowledged stays, and what was not is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from omi_desktop.store.inspection import Inspection
from tests.store.faults.disk import run_on
from tests.store.kinds import BOTH_KINDS

NTH, ALL_NTH = 12, 200
Trial = Callable[..., Any]


@pytest.fixture
def trial(disk_library: Path, path: Path, case: str, passphrase: str | None) -> Trial:
    """Runs a trial in a process of its own on a disk with faults, and gives what it found."""

    def run(kind: str, *how: object) -> Any:
        command = ["-m", "tests.store.faults.trials", kind, str(path), passphrase or "", *map(str, how)]
        [line] = run_on(disk_library, path.parent, *command)
        return json.loads(line)

    return run


@BOTH_KINDS
@pytest.mark.parametrize("fault", ["write", "fsync", "full", "open"])
def test_whichever_call_fails_nothing_acknowledged_is_lost_and_the_program_lives(
    trial: Trial, path: Path, passphrase: str | None, fault: str, request: pytest.FixtureRequest
) -> None:
    count = ALL_NTH if request.config.getoption("--full") else NTH
    found = trial("nth", fault, count)
    assert found["wrong"] == []
    # every fault was met, and nearly every one by an answer that was then refused
    assert count // 2 <= found["refused"] <= count
    with Inspection.open(path, passphrase) as inspection:
        assert inspection.answers(inspection.records()[0].id) == {"hours": str(found["saved"])}
    assert [entry.name for entry in path.parent.iterdir()] == ["area.omi"]


@BOTH_KINDS
def test_a_disk_that_fills_up_is_said_to_be_full_and_takes_more_when_it_has_room(trial: Trial) -> None:
    found = trial("filling")
    assert found["kind"] == "DiskFull"
    assert found["error"].startswith("NOT SAVED: The disk is full (0 MB free on ")
    assert found["error"].endswith("Free some space, then try again.")
    assert found["again"] == found["error"]
    assert (found["kept"], found["faults"]) == (True, [])


@BOTH_KINDS
@pytest.mark.parametrize("room", [0, 10, 5000, 30_000, 60_000])
def test_a_disk_that_is_full_leaves_no_half_file(trial: Trial, room: int) -> None:
    found = trial("creating", room)
    assert found["told"].startswith("NOT SAVED: The disk is full (0 MB free on") or (
        # not even its name finds room
        room == 0 and found["told"].startswith("The disk is full")
    )
    assert found["left"] == ["area.omi"]


@BOTH_KINDS
@pytest.mark.parametrize("room", [0, 10, 5000, 60_000])
def test_a_backup_on_a_full_disk_leaves_those_that_are_there_as_they_are(trial: Trial, room: int) -> None:
    found = trial("backing-up", room)
    assert "The disk is full (0 MB free on" in found["told"]
    assert (found["same"], found["then"]) == (True, True)


@BOTH_KINDS
@pytest.mark.parametrize("room", [0, 5000, 40_000])
def test_a_disk_that_fills_up_in_the_middle_of_a_merge_has_taken_nothing_of_it(
    trial: Trial, room: int
) -> None:
    found = trial("merging", room)
    assert found["told"].startswith("NOT SAVED: The disk is full (0 MB free on")
    assert (found["same"], found["again"], found["records"], found["faults"]) == (True, "", 101, [])


@BOTH_KINDS
def test_a_drive_that_is_pulled_out_is_said_to_have_gone_and_is_used_again_when_it_is_back(
    trial: Trial,
) -> None:
    found = trial("pulling")
    [told] = set(found["told"])
    assert told.startswith("NOT SAVED: The drive with area.omi has gone. Put it back, then try again")
    assert found["back"] == ""
    assert found["found"] == [1, []]
