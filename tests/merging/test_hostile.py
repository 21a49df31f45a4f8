"""A real workbook made hostile inside a sheet, where only the reading process meets it."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.imports.hostile import HOSTILE
from tests.merging.fieldwork import Fieldwork

ANSWERS = "xl/worksheets/sheet3.xml"
MOST_MEMORY = 500
"""MB that reading any of them may take."""
Spoil = Callable[[str], str]


def spoilt(week: Fieldwork, spoil: Spoil, name: str = "evil") -> Path:
    """Anna's workbook with the XML of its answers changed."""
    good, bad = week.workbook("Anna"), week.folder / f"{name}.xlsx"
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(bad, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, spoil(content.decode()).encode() if part == ANSWERS else content)
    return bad


def at_the_end(xml: str, rows: str) -> str:
    return xml.replace("</sheetData>", f"{rows}</sheetData>")


def empty_rows(xml: str) -> str:
    rows = (f'<row r="{n}"><c r="A{n}" s="1"/><c r="B{n}" s="1"/></row>' for n in range(100, 300_000))
    return at_the_end(xml, "".join(rows))


SPOILT: dict[str, tuple[Spoil, str]] = {
    "rows formatted by the hundred thousand": (empty_rows, "tens of thousands of empty rows"),
    "a cell in the last corner": (
        lambda xml: at_the_end(xml, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        "evil.xlsx has",
    ),
    "a bad reference": (lambda xml: xml.replace('r="B2"', 'r="B2B"'), "damaged or is no workbook"),
    "not XML": (lambda xml: xml[: len(xml) // 2], "damaged or is no workbook"),
    "a string that is not there": (
        lambda xml: re.sub(r'(<c r="G3"[^>]*t="s"><v>)\d+', r"\g<1>99999", xml),
        "damaged or is no workbook",
    ),
}


@pytest.mark.parametrize("kind", SPOILT)
def test_a_sheet_that_would_harm_its_reader_is_refused_and_the_file_is_as_it_was(week: Fieldwork, kind: str):
    week.answer("Anna", "C1", a="yes", b="no")
    spoil, said = SPOILT[kind]
    path, before = spoilt(week, spoil), week.base.read_bytes()
    receipt = week.merge(path)
    assert receipt.outcomes[0].state == "refused"
    assert said in receipt.outcomes[0].reason
    assert week.base.read_bytes() == before


def test_a_sheet_that_lies_about_its_size_is_read_as_it_is(week: Fieldwork):
    week.answer("Anna", "C1", a="yes")
    lying = spoilt(week, lambda xml: re.sub('<dimension ref="[^"]*"', '<dimension ref="A1:XFD1048576"', xml))
    assert week.merge(lying).sound
    assert week.answers("C1")["a"] == "yes"


WATCH = """
import resource, sys
from pathlib import Path
from omi_desktop.merging.run import merge
from omi_desktop.store.inspection import Inspection

with Inspection.open(Path(sys.argv[1]), who="Manager") as inspection:
    receipt = merge(inspection, [Path(name) for name in sys.argv[2:]])
print(*(outcome.state for outcome in receipt.outcomes), sep=",")
# what getrusage tells of a process itself begins, on Linux, with the size of the one that started it
status = Path("/proc/self/status")
own = status.read_text().split("VmHWM:")[1].split()[0] if status.exists() else 0
print(max(int(own), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
"""


def test_all_of_them_at_once_take_little_memory_and_hold_no_good_one_up(week: Fieldwork):
    week.answer("Anna", "C1", a="yes", b="no")
    bad = [spoilt(week, spoil, f"spoilt {n}") for n, (spoil, _) in enumerate(SPOILT.values())]
    for number, (make, _) in enumerate(HOSTILE.values()):
        bad.append(week.folder / f"hostile {number}.xlsx")
        bad[-1].write_bytes(make())
    files = [*map(str, bad), str(week.workbook("Anna"))]
    run = subprocess.run(
        [sys.executable, "-c", WATCH, str(week.base), *files], capture_output=True, text=True, check=True
    )
    states, peak = run.stdout.split()
    assert states == "refused," * len(bad) + "merged"
    # kilobytes on Linux, bytes on macOS
    assert int(peak) / (1_000_000 if sys.platform == "darwin" else 1_000) < MOST_MEMORY
    assert week.answers("C1")["b"] == "no"
