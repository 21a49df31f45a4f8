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
from xml.sax.saxutils import escape

from openpyxl import load_workbook

SHOWN = 20
PASSWORD = "Pässwört é ☂ 12"
MACRO = """Sub Main
  On Error GoTo Refused
  Dim given(1) As New com.sun.star.beans.PropertyValue
  given(0).Name = "Hidden" : given(0).Value = True
  given(1).Name = "Password" : given(1).Value = "{password}"
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName" : kind(0).Value = "Calc MS Excel 2007 XML"
  book = StarDesktop.loadComponentFromURL("{workbook}", "_blank", 0, given())
  book.storeToURL("{out}", kind())
  book.close(True)
Refused:
  StarDesktop.terminate()
End Sub
"""
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
LIBRARY_NAMES = (
    'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
MODULE = (
    HEAD + '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
    'script:language="StarBasic">{basic}</script:module>'
)
MODULE_LINE = '<library:element library:name="Module1"/>'
LIBRARY = (
    HEAD + f"<library:library {LIBRARY_NAMES} "
    'library:name="Standard" library:readonly="false" library:passwordprotected="false">{module}'
    "</library:library>"
)
LIBRARIES = (
    HEAD + f"<library:libraries {LIBRARY_NAMES}>"
    '<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/{kind}.xlb/" '
    'xlink:type="simple" library:link="false"/></library:libraries>'
)
"""A Basic macro in the profile: opening with a password is no option of the command line."""
Cells = dict[str, Any]


def main() -> int:
    """Export the sample of the programme named, convert it, compare; 0 where all is equal."""
    with tempfile.TemporaryDirectory() as folder:
        original = export_sample(sys.argv[1], Path(folder))
        converted = convert(original, Path(folder))
        before, after = read(original), read(converted)
        faults = [*differences(before, after), *lost_charts(original, converted)]
    with tempfile.TemporaryDirectory() as folder:
        faults += protected(sys.argv[1], Path(folder))
    for fault in faults[:SHOWN]:
        print(fault)
    cells = sum(map(len, before.values()))
    print(f"LibreOffice read {cells} cells on {len(before)} sheets; {len(faults) or 'no'} differences.")
    return 1 if faults or not cells else 0


def export_sample(programme: str, folder: Path, *options: str) -> Path:
    """The workbook that `omi` exports of the sample inspection."""
    omi = Path(sys.executable).with_name("omi")
    inspection, workbook = folder / "sample.omi", folder / "week.xlsx"
    subprocess.run([omi, "demo", programme, inspection, *options], check=True)
    subprocess.run([omi, "export", inspection, workbook], check=True)
    return workbook


def protected(programme: str, folder: Path) -> Iterator[str]:
    """A line for each fault of a small workbook behind a password, opened with it and with another one."""
    plain = export_sample(programme, folder, "--cases", "2")
    convert(plain, folder)  # a profile runs no macros until it has been used once
    locked, secret = folder / "locked.xlsx", folder / "password.txt"
    omi = Path(sys.executable).with_name("omi")
    secret.write_text(PASSWORD, encoding="utf-8")
    command = [omi, "export", folder / "sample.omi", locked, "--password-file", secret]
    subprocess.run([str(word) for word in command], check=True)
    for password in (PASSWORD, f"{PASSWORD}x"):
        out = folder / "opened.xlsx"
        out.unlink(missing_ok=True)
        open_with(password, locked, out, folder / "profile")
        if out.exists() != (password == PASSWORD):
            yield f"LibreOffice {'opens' if out.exists() else 'does not open'} it with {password!r}"
        elif out.exists():
            yield from differences(comparable(read(plain)), comparable(read(out)))


def comparable(sheets: dict[str, Cells]) -> dict[str, Cells]:
    """What two exports of the same inspection have in common: all but the moment in the sheet `About`."""
    return {name: cells for name, cells in sheets.items() if name != "About"}


def open_with(password: str, workbook: Path, out: Path, profile: Path) -> None:
    """Open a workbook with a password in LibreOffice and save it without; no file where that is refused."""
    basic = MACRO.format(password=password, workbook=workbook.as_uri(), out=out.as_uri())
    library = profile / "user" / "basic" / "Standard"
    library.mkdir(parents=True, exist_ok=True)
    (library / "Module1.xba").write_text(MODULE.format(basic=escape(basic)), encoding="utf-8")
    for kind in ("script", "dialog"):
        (library / f"{kind}.xlb").write_text(LIBRARY.format(module=MODULE_LINE if kind == "script" else ""))
        (library.parent / f"{kind}.xlc").write_text(LIBRARIES.format(kind=kind))
    macro = "vnd.sun.star.script:Standard.Module1.Main?language=Basic&location=application"
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", macro]
    subprocess.run(command, check=True, timeout=300)


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
