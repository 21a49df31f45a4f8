"""A week brought together: the workbooks of twelve assessors with ten cases each, and of many areas."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from omi_desktop.exports import answer_rows, readback
from omi_desktop.exports.sheets import about
from omi_desktop.exports.workbook import export_week
from omi_desktop.merging.run import merge
from omi_desktop.records.changes import RecordEdited
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.packing import Contents, write_pack
from tests.benchmarks.place import MANY, ROOT, Place
from tests.benchmarks.table import Row
from tests.benchmarks.times import Times, in_turn

ASSESSORS = 12
AREAS = (1, 8, 34)
"""How many areas' workbooks are merged: 12, about 100 and about 400 of them."""
PLAINLY = "openpyxl reading `Answers` and `About`"


def rows(place: Place) -> Iterator[Row]:
    """Twelve workbooks into an inspection that has the list alone, and once more into the merged one."""
    base, books = fieldwork(place)
    merged = place.file(".omi")
    receipts = []

    def first() -> None:
        shutil.copyfile(base, merged)
        receipts.append(_merge(merged, books))

    floor, ours, again = in_turn(
        place.times(4), lambda: read_plainly(books), first, lambda: _merge(merged, books)
    )
    name = f"merge {ASSESSORS} workbooks of {MANY // ASSESSORS} cases"
    yield Row(name, ours, floor, PLAINLY, 2.0, remark=receipts[-1])
    yield Row(f"{name}, once more", again, floor)
    yield from _areas(place, base, books, floor)


def _areas(place: Place, base: Path, books: Sequence[Path], floor: Times) -> Iterator[Row]:
    """From one area's workbooks to those of a whole country: as long for each, in the same memory."""
    each = Times(tuple(time / len(books) for time in floor.all))
    first: Times | None = None
    for areas in AREAS:
        found = _in_a_process(place, base, areas, books)
        name = f"merge {areas * len(books)} workbooks of {areas} {'area' if areas == 1 else 'areas'}"
        yield Row(f"{name}, each workbook", Times(tuple(found["times"])), each, PLAINLY, 2.0)
        both = Times((sum(found["peaks"]),))
        first = first or both
        told = "{:.0f} MiB merging, {:.0f} MiB reading".format(*found["peaks"])
        yield Row(f"{name}, peak memory", both, first, "one area", 1.2, unit="MiB", remark=told)


def _in_a_process(place: Place, base: Path, areas: int, books: Sequence[Path]) -> Any:
    command = [sys.executable, "-m", "tests.benchmarks.processes.merged_areas", base, str(areas), *books]
    run = subprocess.run(
        command, env=place.environment(), cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    return json.loads(run.stdout)


def fieldwork(place: Place) -> tuple[Path, list[Path]]:
    """An inspection with its list and nothing answered, and the workbook of every assessor."""
    whole, base = place.file(".omi"), place.file(".omi")
    shutil.copyfile(place.sample(MANY), whole)
    books = []
    with Inspection.open(whole) as inspection:
        cases = inspection.records("case")
        names = [f"Assessor {number % ASSESSORS + 1}" for number in range(len(cases))]
        inspection.write(
            RecordEdited(case.id, "assessor", case.assessor, name)
            for case, name in zip(cases, names, strict=True)
            if case.assessor != name
        )
        write_pack(inspection, base, Contents(inspection.records("case")), None)
        for name in sorted(set(names)):
            books.append(place.file(".xlsx"))
            export_week(inspection, books[-1], assessor=name)
    return base, books


def read_plainly(books: Sequence[Path]) -> int:
    """Every cell of the two sheets that merging reads."""
    count = 0
    for path in books:
        book = readback.open_workbook(path.read_bytes())
        for name in (answer_rows.SHEET, about.SHEET):
            count += sum(1 for _ in book[name].iter_rows(values_only=True))
        book.close()
    return count


def _merge(into: Path, books: Sequence[Path]) -> str:
    with Inspection.open(into) as inspection:
        return merge(inspection, books).sentence()
