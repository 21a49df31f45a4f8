"""Reading an inspection: all its answers, and opening it until every score stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from omi_desktop.scoring.live import LiveScores
from omi_desktop.store.inspection import Inspection
from tests.benchmarks.floors.bare_commits import BareFile
from tests.benchmarks.place import MANY, Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import in_turn


def rows(place: Place) -> Iterator[Row]:
    """Without a passphrase: deriving a key is slow on purpose."""
    path = place.sample()
    with Inspection.open(path) as inspection:
        bare = BareFile(place.file(".bare"), inspection.all_answers())
        repeat = place.times(20)
        floor, read = in_turn(repeat, bare.read, inspection.all_answers)
    floor_is = "SELECT and fetchall over a table of the same answers alone"
    yield Row(f"read all answers of {MANY} cases", read, floor, floor_is)
    floor, opened = in_turn(repeat, bare.read, lambda: _open(path))
    bare.close()
    yield Row(f"open an inspection of {MANY} cases, scores standing", opened, floor, floor_is, 5.0)


def _open(path: Path) -> None:
    with Inspection.open(path) as inspection:
        live = LiveScores(inspection.instrument, inspection.all_answers())
        live.scores()
