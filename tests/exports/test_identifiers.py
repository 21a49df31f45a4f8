"""What identifies a person stays out of every sheet and table unless it is asked for, and is counted."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from omi_desktop.exports.dataset.writing import export_dataset
from omi_desktop.exports.workbook import export_week
from omi_desktop.instruments.loader import parse
from omi_desktop.instruments.model import Instrument
from omi_desktop.store.inspection import Inspection
from tests.exports.filled import about, answer_rows, rows
from tests.small import NAMED

MARKER = "Zebedee Quill"


@pytest.fixture
def named(tmp_path: Path):
    """Two cases with a fact that identifies, changed once, a note on it, and an evidence note."""
    with Inspection.create(tmp_path / "n.omi", NAMED, area="Avon", passphrase=None, who="Amal") as inspection:
        for ref in ("C1", "C2"):
            case = inspection.add_record("case", ref, assessor="Amal").changes[0].record.id
            inspection.answer(case, "office", "first guess")
            inspection.answer(case, "office", MARKER)
            inspection.annotate(case, "office", f"so says {MARKER}")
            inspection.answer(case, "a", "yes")
            inspection.annotate(case, "a", "evidence")
        yield inspection


def texts(book: Path) -> str:
    with zipfile.ZipFile(book) as opened:
        return "".join(opened.read(name).decode(errors="replace") for name in opened.namelist())


def test_a_workbook_leaves_out_what_identifies_and_the_summary_counts_it(named, out):
    receipt = export_week(named, out)
    assert MARKER not in texts(out)
    assert (receipt.left_out.facts, receipt.left_out.values) == (1, 2)
    assert ("Left out", "1 identifying fact, 2 values left out") in [row[:2] for row in rows(out, "Summary")]
    assert {row["item"] for row in answer_rows(out)} == {"a"}


def test_evidence_notes_and_references_stay(named, out):
    export_week(named, out)
    assert [(row["case_ref"], row["note"]) for row in answer_rows(out)] == [
        ("C1", "evidence"),
        ("C2", "evidence"),
    ]


def test_the_column_of_a_fact_left_out_says_so_and_is_empty(named, out):
    export_week(named, out)
    ids, headings, *body = rows(out, "Cases")
    column = ids.index("office")
    assert headings[column].endswith("(left out of this workbook)")
    assert [row[column] for row in body] == [None, None]


def test_nothing_tells_that_the_fact_was_changed_or_what_it_was(named, out):
    export_week(named, out)
    told = [row for row in rows(out, "About") if row[1] == "office"]
    assert told == []
    assert about(out)["left out count"] == 2


def test_whether_a_case_is_complete_does_not_hang_on_what_is_left_out(named, out):
    case = named.records("case")[0].id
    for item in named.instrument.items_of("case"):
        if item.id not in named.answers(case):
            value = item.choices[0].id if item.choices else "2008-01-01" if item.id == "started" else "3"
            named.answer(case, item.id, value)
    export_week(named, out)
    _, _, first, second = rows(out, "Cases")
    assert (first[2], second[2]) == ("Complete", "Incomplete")


def test_asked_for_it_travels(named, out):
    receipt = export_week(named, out, identifiers=True)
    assert [row["answer"] for row in answer_rows(out) if row["item"] == "office"] == [MARKER] * 2
    assert receipt.left_out.values == 0
    assert "Left out" not in [row[0] for row in rows(out, "Summary")]


@pytest.mark.parametrize(("identifiers", "found"), [(False, {"a"}), (True, {"a", "office"})])
def test_the_dataset_leaves_it_out_too(named, tmp_path, identifiers, found):
    path = tmp_path / "a.csv"
    export_dataset(named, path, notes=True, identifiers=identifiers)
    table = list(csv.DictReader(io.StringIO(path.read_text())))
    assert {row["item"] for row in table} == found
    assert (MARKER in path.read_text()) is identifiers


def test_a_fact_that_identifies_cannot_decide_what_is_asked():
    text = NAMED.replace('id = "type"', 'id = "type"\nidentifying = true')
    with pytest.raises(Exception, match=r"(?s)fault|identif") as refusal:
        assert isinstance(parse(text), Instrument)
    assert "type identifies a person" in "".join(map(str, refusal.value.problems))
