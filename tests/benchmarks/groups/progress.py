"""The manager's page: how far the week has got, and where each score can still end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from omi_desktop.fieldwork.progress import week_progress
from omi_desktop.fieldwork.progress_document import progress_document
from omi_desktop.store.inspection import Inspection
from tests.benchmarks.place import MANY, Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import in_turn


def rows(place: Place) -> Iterator[Row]:
    """Of an open inspection; its floor is reading the answers that it is made of."""
    path: Path = place.sample()
    with Inspection.open(path, read_only=True) as inspection:
        floor, made, told = in_turn(
            place.times(10),
            inspection.all_answers,
            lambda: week_progress(inspection),
            lambda: progress_document(week_progress(inspection)),
        )
    name, floor_is = f"progress of the week, {MANY} cases", "reading all answers"
    yield Row(f"{name}, worked out", made, floor, floor_is)
    yield Row(f"{name}, as a document", told, floor, floor_is)
