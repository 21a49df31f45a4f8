"""The week-end workbook in other hands: LibreOffice opens the sample's and every value is still there.

Usage: check_workbook.py PROGRAMME; takes the `omi` of its own environment, and LibreOffice's `soffice`.
"""

from __future__ import annotations

import math
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

SHOWN = 20
Cells = dict[str, Any]


def main() -> int:
    """Export the sample of the programme named, convert it, compare; 0 where all is equal."""
    with tempfile.TemporaryDirectory() as folder:
        original = export_sample(sys.argv[1], Path(folder))
        converted = convert(original, Path(folder))
        before, after = read(original), read(converted)
        faults = [*differences(before, after), *lost_charts(original, converted)]
    for fault in faults[:SHOWN]:
        print(fault)
    cells = sum(map(len, before.values()))
    print(f"LibreOffice read {cells} cells on {len(before)} sheets; {len(faults) or 'no'} differences.")
    return 1 if faults or not cells else 0


def export_sample(programme: str, folder: Path) -> Path:
    """The workbook that `omi` exports of the sample inspection."""
    omi = Path(sys.executable).with_name("omi")
    inspection, workbook = folder / "sample.omi", folder / "week.xlsx"
    subprocess.run([omi, "demo", programme, inspection], check=True)
    subprocess.run([omi, "export", inspection, workbook], check=True)
    return workbook


def convert(workbook: Path, folder: Path) -> Path:
    """The same workbook opened and saved again by LibreOffice, under a profile of its own."""
    profile, out = folder / "profile", folder / "converted"
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", out, workbook], check=True, timeout=300)
    return out / workbook.name


def read(workbook: Path) -> dict[str, Cells]:
    """Every value of every sheet by its place, empty cells left out."""
    book = load_workbook(workbook, read_only=True)
    sheets = {sheet.title: dict(values(sheet)) for sheet in book.worksheets}
    book.close()
    return sheets


def values(sheet: Any) -> Iterator[tuple[str, Any]]:
    """The cells of a sheet that hold something."""
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value not in (None, ""):
                yield cell.coordinate, cell.value


def differences(before: dict[str, Cells], after: dict[str, Cells]) -> Iterator[str]:
    """One line for each sheet, and each cell, that is not the same."""
    if list(before) != list(after):
        yield f"the sheets were {list(before)} and are {list(after)}"
    for sheet in before.keys() & after.keys():
        for place in sorted(before[sheet].keys() | after[sheet].keys()):
            was, now = before[sheet].get(place), after[sheet].get(place)
            if not same(was, now):
                yield f"{sheet}!{place} was {was!r} and is {now!r}"


def same(was: Any, now: Any) -> bool:
    """Whether two values are equal, numbers to the last digit but one that a spreadsheet keeps."""
    if isinstance(was, int | float) and isinstance(now, int | float):
        return math.isclose(was, now, rel_tol=1e-14)
    return bool(was == now)


def lost_charts(original: Path, converted: Path) -> Iterator[str]:
    """A line where the workbook has lost a chart, or never had one."""
    had, has = charts(original), charts(converted)
    if has != had or not had:
        yield f"the workbook had {had} charts and has {has}"


def charts(workbook: Path) -> int:
    """How many native charts a workbook holds."""
    with zipfile.ZipFile(workbook) as parts:
        return sum(name.startswith("xl/charts/chart") for name in parts.namelist())


if __name__ == "__main__":
    sys.exit(main())
