"""The workbook is under its name whole, or what was there before is."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from omi_desktop.errors import ExportCancelled, InputProblem, NotExported
from omi_desktop.exports import workbook
from omi_desktop.exports.workbook import export_week

BEFORE = b"last week's workbook"


def test_the_receipt_says_what_was_put_where(inspection, case, out):
    inspection.answer(case, "a", "yes")
    inspection.annotate(case, "a", "Seen.")
    inspection.annotate(case, "1.9", "Good practice.")
    receipt = export_week(inspection, out)
    assert (receipt.path, receipt.cases, receipt.records) == (out, 1, 1)
    assert (receipt.answers, receipt.notes, receipt.protected) == (2, 2, False)


def test_it_replaces_last_weeks(inspection, case, out):
    out.write_bytes(BEFORE)
    export_week(inspection, out)
    assert openpyxl.load_workbook(out)["About"]["A1"].value == "format version"
    assert [path.name for path in out.parent.iterdir()] == [out.name]


def test_a_read_only_workbook_stays_as_it_is(inspection, out):
    out.write_bytes(BEFORE)
    out.chmod(0o444)
    refused(inspection, out, "is read-only. The previous workbook is unchanged.")
    assert out.read_bytes() == BEFORE


def test_a_read_only_folder_is_refused(inspection, out):
    out.write_bytes(BEFORE)
    out.parent.chmod(0o555)
    refused(inspection, out, "is read-only. The previous workbook is unchanged.")
    out.parent.chmod(0o755)
    assert out.read_bytes() == BEFORE


def test_a_folder_and_a_missing_folder_are_refused(inspection, out):
    refused(inspection, out.parent, "is a folder. No workbook was written.")
    refused(inspection, out.parent / "none" / "week.xlsx", "there is no folder")


def test_an_inspection_is_never_overwritten(inspection, out):
    before = inspection.path.read_bytes()
    refused(inspection, inspection.path, "is the name of an inspection")
    refused(inspection, out.with_name("other.OMI"), "is the name of an inspection")
    assert inspection.path.read_bytes() == before


@pytest.mark.parametrize(
    ("code", "reason"),
    [(errno.ENOSPC, "is full"), (errno.EACCES, "may not be written"), (errno.EIO, "cannot be written")],
)
def test_a_disk_that_does_not_take_it_keeps_the_previous_one(inspection, out, monkeypatch, code, reason):
    def fail(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    out.write_bytes(BEFORE)
    monkeypatch.setattr(os, "fsync", fail)
    refused(inspection, out, reason, "The previous workbook is unchanged.")
    assert out.read_bytes() == BEFORE
    assert [path.name for path in out.parent.iterdir()] == [out.name]


@pytest.mark.parametrize("sheet", ["answers", "summary", "findings"])
def test_a_workbook_that_does_not_read_back_the_same_is_not_written(
    inspection, case, out, monkeypatch, sheet
):
    inspection.answer(case, "a", "yes")
    made = workbook._made

    def tampered(week, steps):
        receipt, content = made(week, steps)
        return receipt, changed(content, sheet)

    out.write_bytes(BEFORE)
    monkeypatch.setattr(workbook, "_made", tampered)
    refused(inspection, out, "does not read back", "The previous workbook is unchanged.")
    assert out.read_bytes() == BEFORE


def test_progress_goes_from_0_to_1(inspection, case, out):
    told = []
    export_week(inspection, out, progress=told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


@pytest.mark.parametrize("looks", range(5))
def test_cancelled_at_any_moment_it_leaves_the_previous_one(inspection, case, out, looks):
    out.write_bytes(BEFORE)
    left = iter([False] * looks)
    with pytest.raises(ExportCancelled, match="no file was changed"):
        export_week(inspection, out, cancelled=lambda: next(left, True))
    assert out.read_bytes() == BEFORE
    assert [path.name for path in out.parent.iterdir()] == [out.name]


def test_an_assessor_that_nothing_is_allocated_to_is_refused_with_the_names_there_are(inspection, case, out):
    with pytest.raises(InputProblem, match="Nothing is allocated to “Zoe”"):
        export_week(inspection, out, assessor="Zoe")
    assert not out.exists()


def test_nothing_is_written_anywhere_but_under_its_name(inspection, case, out):
    """An audit hook sees every file that is opened for writing, those deleted again included."""
    inspection.annotate(case, "a", "a secret")
    script = f"""
import os, sys
from pathlib import Path
from omi_desktop.exports.workbook import export_week
from omi_desktop.store.inspection import Inspection
written = []
def watch(event, details):
    if event == "open" and isinstance(details[0], str) and details[2] & (os.O_WRONLY | os.O_RDWR):
        written.append(details[0])
    elif event.startswith("tempfile."):
        written.append(str(details[0]))
with Inspection.open(Path({str(inspection.path)!r}), read_only=True) as inspection:
    sys.addaudithook(watch)
    export_week(inspection, Path({str(out)!r}), password="secret")
print(*(Path(name).parent for name in written if not name.endswith(".pyc")), sep="\\n")
"""
    empty = out.parent.parent / "tmp"
    empty.mkdir()
    run = subprocess.run(
        [sys.executable, "-B", "-c", script], capture_output=True, text=True, check=True,
        env={**os.environ, "TMPDIR": str(empty)},
    )  # fmt: skip
    assert set(run.stdout.split()) == {str(out.parent)}
    assert list(empty.iterdir()) == []


def refused(inspection, out: Path, *reasons: str) -> None:
    with pytest.raises(NotExported) as caught:
        export_week(inspection, out)
    assert str(caught.value).startswith("Not exported: ")
    assert all(reason in str(caught.value) for reason in reasons)


def changed(content: bytes, sheet: str) -> bytes:
    """The workbook with one value of a sheet changed."""
    import io

    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = {
        "answers": ("Answers", "yes", "no"),
        "summary": ("Summary", 100, 99),
        "findings": ("Findings", 1, 2),
    }
    name, old, new = cells[sheet]
    cell = next(c for row in book[name].iter_rows() for c in row if c.value == old and c.column > 2)
    cell.value = new
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
