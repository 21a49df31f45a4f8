"""Memory of the window with an inspection open and every tab built."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.groups.start import EMPTY
from tests.benchmarks.place import MANY, Place
from tests.benchmarks.processes.started import start
from tests.benchmarks.table import Row
from tests.benchmarks.times import Times


def rows(place: Place) -> Iterator[Row]:
    """As the system shares it out, and all that is in memory: of one process only the former adds up."""
    sample = str(place.sample())
    rounds = [
        (start(place, "empty_window.py"), start(place, "program.py", sample)) for _ in range(place.times(3))
    ]
    for kind in ("pss", "rss"):
        floor, ours = (
            Times(tuple(getattr(started, kind) for started in s)) for s in zip(*rounds, strict=True)
        )
        if ours.median:
            most = 2.0 if kind == "pss" else None
            yield Row(f"memory, {MANY} cases open ({kind.upper()})", ours, floor, EMPTY, most, unit="MiB")
