"""What is reported: rows of floor, ours, ratio and target, as a table to read or as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import PySide6

from tests.benchmarks.times import Times

FOOTER = """\
Ratios are of medians. Floors were measured in this run, in turn with ours; another program that is busy
meanwhile disturbs single times, p99 most of all. What users fill in otherwise (SurveyJS, Enketo, a workbook
in LibreOffice Calc) is not measured here, and targets against those are not judged.
"""
HEADINGS = ("operation", "floor", "ours", "p99", "ratio", "target", "")


@dataclass(frozen=True)
class Row:
    """One operation: its floor, what it takes here, and what it may take."""

    operation: str
    ours: Times
    floor: Times | None = None
    floor_is: str = ""
    """What was measured as the floor."""
    most: float | None = None
    """The largest ratio to the floor that is good enough."""
    most_itself: float | None = None
    """The largest median that is good enough whatever the floor is, in the row's unit."""
    unit: str = "ms"
    remark: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor."""
        return self.ours.median / self.floor.median if self.floor else None

    @property
    def good(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        found = []
        if self.most is not None and self.ratio is not None:
            found.append(self.ratio <= self.most)
        if self.most_itself is not None:
            found.append(self.ours.median <= self.most_itself)
        return all(found) if found else None

    @property
    def target(self) -> str:
        """What it may take, in words."""
        parts = [f"≤ {self.most:g} ×"] if self.most is not None else []
        if self.most_itself is not None:
            parts.append(f"≤ {self.most_itself:g} {self.unit}")
        return ", ".join(parts)


def as_text(rows: Sequence[Row]) -> str:
    """The table, aligned, with what the floors are and what the table leaves out."""
    lines = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    table = "\n".join(_aligned(line, widths) for line in lines)
    floors = "\n".join(f"  {row.operation}: {row.floor_is}" for row in rows if row.floor_is)
    remarks = "\n".join(f"  {row.operation}: {row.remark}" for row in rows if row.remark)
    parts = [
        machine(),
        table,
        f"Floors\n{floors}" if floors else "",
        f"Remarks\n{remarks}" if remarks else "",
    ]
    return "\n\n".join([part for part in parts if part] + [FOOTER])


def as_json(rows: Iterable[Row]) -> str:
    """The same for programs, every single time included."""
    told = [
        {
            "operation": row.operation,
            "unit": row.unit,
            "floor": list(row.floor.all) if row.floor else None,
            "floor_is": row.floor_is,
            "ours": list(row.ours.all),
            "median": row.ours.median,
            "p99": row.ours.p99,
            "ratio": row.ratio,
            "target": row.target,
            "good": row.good,
            "remark": row.remark,
        }
        for row in rows
    ]
    return json.dumps({"machine": machine(), "rows": told}, indent=1, ensure_ascii=False)


def machine() -> str:
    """What was measured on."""
    python = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {python}"


def _cells(row: Row) -> tuple[str, ...]:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    verdict = {True: "", False: "MISSED", None: ""}[row.good]
    floor = _figure(row.floor.median, row.unit) if row.floor else ""
    ours, p99 = (_figure(value, row.unit) for value in (row.ours.median, row.ours.p99))
    return row.operation, floor, ours, p99, ratio, row.target, verdict


def _figure(value: float, unit: str) -> str:
    """Three figures are enough."""
    if unit == "ms" and value < 0.1:
        return f"{value * 1000:.0f} µs"
    return f"{value:.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


def _aligned(line: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = (
        cell.ljust(width) if column in (0, 5, 6) else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(line, widths, strict=True))
    )
    return "  ".join([first, *rest]).rstrip()
