"""Where a workbook may be put: long and odd names, and what stands in its place."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from omi_desktop.errors import NotExported
from omi_desktop.exports.workbook import export_week

LONGEST = 250
"""Characters; a disk takes 255 bytes."""


@pytest.mark.parametrize(
    "name",
    [
        "Übersicht für Ynys Môn – Woche 3.xlsx",
        "e\N{COMBINING ACUTE ACCENT}te\N{COMBINING ACUTE ACCENT}.xlsx",
        "week.xlsx.",
        "week.",
        " week.xlsx",
        "week '3' (final) & last; $HOME.xlsx",
        "-o.xlsx",
        "w" * (LONGEST - 5) + ".xlsx",
        "ü" * 120 + ".xlsx",
    ],
)
def test_any_name_that_the_disk_takes_holds_the_whole_workbook(inspection, case, out, name):
    target = out.with_name(name)
    export_week(inspection, target)
    with target.open("rb") as file:
        assert "Answers" in openpyxl.load_workbook(file).sheetnames
    assert [path.name for path in out.parent.iterdir()] == [name]


def test_a_long_way_to_the_folder_is_no_hindrance(inspection, case, out):
    folder = out.parent
    while len(str(folder)) < LONGEST:
        folder = folder / "Gloucestershire 2008"
    folder.mkdir(parents=True)
    export_week(inspection, folder / "week.xlsx")
    assert (folder / "week.xlsx").is_file()


@pytest.mark.parametrize("name", ["w" * 256 + ".xlsx", "ü" * 130 + ".xlsx"])
def test_a_name_that_the_disk_does_not_take_is_refused_in_words(inspection, out, name):
    with pytest.raises(NotExported, match=r"cannot be written \(File name too long\)"):
        export_week(inspection, out.with_name(name))
    assert list(out.parent.iterdir()) == []


def test_a_disk_that_fills_up_keeps_the_previous_workbook_and_takes_the_next(
    inspection, case, out, disk_full
):
    out.write_bytes(b"last week")
    disk_full(True)
    with pytest.raises(NotExported, match="The previous workbook is unchanged"):
        export_week(inspection, out)
    disk_full(False)
    assert out.read_bytes() == b"last week"
    assert [path.name for path in out.parent.iterdir()] == [out.name]
    export_week(inspection, out)
    assert "Answers" in openpyxl.load_workbook(out).sheetnames


def test_a_link_to_an_inspection_is_not_followed_over_it(inspection, out: Path):
    out.symlink_to(inspection.path)
    before = inspection.path.read_bytes()
    with pytest.raises(NotExported, match="is the name of an inspection"):
        export_week(inspection, out)
    assert inspection.path.read_bytes() == before
