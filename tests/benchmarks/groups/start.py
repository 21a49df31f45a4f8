"""From starting the process to the first paint of its window."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.place import MANY, Place
from tests.benchmarks.processes.started import start
from tests.benchmarks.table import Row
from tests.benchmarks.times import Times

EMPTY = "an empty PySide6 window in a process of its own"


def rows(place: Place) -> Iterator[Row]:
    """The welcome page, and an inspection with a case on screen; each whole, then without starting Python."""
    sample = str(place.sample())
    kinds = (("empty_window.py",), ("program.py",), ("program.py", sample))
    rounds = [[start(place, *kind) for kind in kinds] for _ in range(place.times(10) + 1)]
    empty, welcome, case = zip(*rounds[1:], strict=True)
    for name, ours, most in (
        ("start to the welcome page", welcome, 1.4),
        (f"start with {MANY} cases open, one on screen", case, 1.8),
    ):
        whole, floor = Times(tuple(s.painted for s in ours)), Times(tuple(s.painted for s in empty))
        yield Row(f"{name}, whole process", whole, floor, EMPTY, most)
        inside, floor = Times(tuple(s.inside for s in ours)), Times(tuple(s.inside for s in empty))
        yield Row(f"{name}, from the first line", inside, floor, EMPTY)
