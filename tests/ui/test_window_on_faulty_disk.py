"""The real window, in a process of its own, on a disk that fills up, is pulled out or is slow."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.store.faults.disk import run_on

Look = Callable[..., Any]
SAFE = "Everything saved before is safe, and what you entered stays here."


@pytest.fixture
def look(disk_library: Path, inspection_path: Path, tmp_path: Path) -> Look:
    """Runs the window on a disk with faults, and gives what was seen and found."""

    def run(kind: str, *how: str) -> Any:
        command = ["-m", "tests.ui.faulty_window", kind, str(inspection_path), *how]
        return json.loads(run_on(disk_library, tmp_path, *command)[-1])

    return run


@pytest.mark.parametrize(
    ("fault", "begins", "ends"),
    [
        ("full", "NOT SAVED: The disk is full (0 MB free on ", "Free some space, then try again."),
        (
            "pulled",
            "NOT SAVED: The drive with area.omi has gone. ",
            "Put it back, then try again, or save your work on this computer.",
        ),
    ],
    ids=["full", "pulled"],
)
def test_what_the_disk_does_not_take_stays_on_the_screen_until_it_does(
    look: Look, fault: str, begins: str, ends: str
) -> None:
    first, again, between, after, found = look(fault)
    assert first["bar"].startswith(begins)
    assert first["bar"].endswith(f"{SAFE} {ends}")
    assert (first["values"], first["marked"], first["saved"]) == (["yes", "yes"], [True, True], "NOT")
    assert again == first
    assert (between["answers"], between["faults"]) == ({"1.2.01": "no"}, [])
    assert after == {"bar": "", "values": ["yes", "yes"], "marked": [False, False], "saved": "Saved"}
    assert (found["answers"], found["faults"]) == ({"1.2.01": "yes", "1.2.04": "yes"}, [])
    assert found["changes"] == ["no", "yes"]


def test_an_answer_that_got_there_although_its_last_flush_failed_is_not_answered_twice(look: Look) -> None:
    first, there, after, found, steps = look("late")
    assert first["bar"].startswith("NOT SAVED: The drive with area.omi reported a fault.")
    assert first["marked"][0]
    assert there["changes"] == ["yes", "no", "yes"]
    assert (after["bar"], after["values"][0], after["marked"][0], after["saved"]) == (
        "",
        "yes",
        False,
        "Saved",
    )
    assert found == there
    assert steps == 3


def test_keys_pressed_while_a_slow_disk_writes_are_answers_in_their_order_each_once(
    look: Look, request: pytest.FixtureRequest
) -> None:
    milliseconds = 2000 if request.config.getoption("--full") else 50
    seen, found, painted = look("slow", str(milliseconds))
    assert found["changes"] == ["yes", "no", "yes", "no"]
    assert (found["answers"], found["faults"]) == ({"1.2.01": "no"}, [])
    assert (seen["values"][0], seen["bar"], seen["saved"]) == ("no", "", "Saved")
    assert painted
