"""The week-end workbook: made, read back, and as a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

from omi_desktop.exports import readback, workbook
from omi_desktop.exports.worker import ExportProcess, ExportRequest, Finished
from omi_desktop.store.inspection import Inspection
from tests.benchmarks.floors import bare_workbook
from tests.benchmarks.place import FEW, MANY, Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import Times, in_turn, timed

PARTS = (
    (workbook, "read_week", "the inspection read"),
    (readback, "confirm", "read back and compared"),
    (workbook, "write_file_durably", "put under its name"),
)
"""What an export does beside making the workbook: a function, where it is looked up, what it does."""


def rows(place: Place) -> Iterator[Row]:
    """Ten cases, as one assessor takes home, then all of them."""
    for cases, repeat in ((FEW, 8), (MANY, 4)):
        yield from _export(place, cases, place.times(repeat))


def _export(place: Place, cases: int, repeat: int) -> Iterator[Row]:
    path, out = place.sample(cases), place.file(".xlsx")
    taken: dict[str, list[float]] = {words: [] for _, _, words in PARTS}
    with Inspection.open(path, read_only=True) as inspection:
        workbook.export_week(inspection, out)
        cells, bare_out = bare_workbook.cells_of(out), place.file(".xlsx")
        floor, whole = in_turn(
            repeat,
            lambda: bare_workbook.write(cells, bare_out),
            lambda: _watched(lambda: workbook.export_week(inspection, out), taken),
        )
    beside = [sum(parts[1:]) for parts in zip(*taken.values(), strict=True)]
    made = Times(tuple(all_ - rest for all_, rest in zip(whole.all, beside[1:], strict=True)))
    filled = sum(map(len, cells.values()))
    name = f"export {cases} cases"
    floor_is = f"the same {filled:,} cells through bare XlsxWriter"
    yield Row(f"{name}, read and made", made, floor, floor_is, 1.8, remark=_told(taken))
    yield Row(f"{name}, all", whole, floor)
    (process,) = in_turn(repeat, lambda: _as_process(ExportRequest(path, None, out)))
    yield Row(f"{name}, all, in a process of its own", process, floor)


def _watched(step: Callable[[], object], taken: dict[str, list[float]]) -> None:
    """Take the step, adding to `taken` how long each part took."""
    patches = [
        patch.object(where, name, _timing(getattr(where, name), taken[words])) for where, name, words in PARTS
    ]
    for each in patches:
        each.start()
    try:
        step()
    finally:
        patch.stopall()


def _timing(function: Callable[..., Any], taken: list[float]) -> Callable[..., Any]:
    def run(*given: Any, **named: Any) -> Any:
        found: list[Any] = []
        taken.append(timed(lambda: found.append(function(*given, **named))))
        return found[0]

    return run


def _told(taken: dict[str, list[float]]) -> str:
    return "; ".join(f"{words} {Times(tuple(times[1:])).median:.0f} ms" for words, times in taken.items())


def _as_process(request: ExportRequest) -> None:
    export = ExportProcess(request)
    while not any(isinstance(message, Finished) for message in export.messages(wait=1.0)):
        pass
