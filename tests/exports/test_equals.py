"""What stands in the workbook is what the inspection holds, read back by a reader that knows nothing of it.

With `--full` at the size of a large area: 200 cases of 240 questions.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from omi_desktop.exports.workbook import export_week
from omi_desktop.instruments.model import NOT_APPLICABLE, Fact, Item
from omi_desktop.records.routing import counted_answers
from omi_desktop.scoring.document import score_document
from omi_desktop.store.inspection import Inspection
from tests.exports.filled import answer_rows, random_inspection, rows

FEW, MANY = 6, 200
PROGRAMME = "omi-2008"
"""Its facts are none of the case list's own columns."""
OWN = 3
"""Columns of the sheet `Cases` before those of the form."""


def test_every_answer_note_fact_and_score_of_the_workbook_equals_the_database(
    tmp_path: Path, request: pytest.FixtureRequest
):
    cases, out = MANY if request.config.getoption("--full") else FEW, tmp_path / "week.xlsx"
    with random_inspection(tmp_path / "area.omi", PROGRAMME, cases=cases, seed=3) as inspection:
        export_week(inspection, out, identifiers=True)
        assert told(out) == kept(inspection)
        assert cells_of_cases(out) == texts(inspection)
        assert shown_scores(out) == scores(inspection)


def told(out: Path) -> dict[tuple[str, str], tuple[str, str]]:
    """Answers and notes by record and item, pieces joined."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for row in answer_rows(out):
        key = (row["record_id"], row["item"])
        value, note = found.get(key, ("", ""))
        found[key] = (value + row["answer"], note + row["note"])
    return found


def kept(inspection: Inspection) -> dict[tuple[str, str], tuple[str, str]]:
    return {(each.record, each.item): (each.value or "", each.note) for each in inspection.kept()}


def cells_of_cases(out: Path) -> dict[str, dict[str, str]]:
    """The sheet of the cases: what stands under the id of an item, by reference."""
    (_, *ids), _, *body = [(row[0], *row[OWN:]) for row in rows(out, "Cases")]
    return {
        ref: {item: str(cell) for item, cell in zip(ids, cells, strict=True) if cell is not None}
        for ref, *cells in body
        if ref
    }


def texts(inspection: Inspection) -> dict[str, dict[str, str]]:
    """What counts of each case, in the words of the form."""
    answers, instrument = inspection.all_answers("case"), inspection.instrument
    return {
        record.ref: {
            item: text(instrument.items[item], value)
            for item, value in counted_answers(instrument, "case", answers[record.id]).items()
        }
        for record in inspection.records("case")
    }


def text(item: Item, value: str) -> str:
    choice = item.choice(value)
    if choice or value == NOT_APPLICABLE:
        return choice.text if choice else "Not applicable"
    return f"{value} 00:00:00" if isinstance(item, Fact) and item.kind == "date" else value


def shown_scores(out: Path) -> dict[str, float]:
    """The scores of the summary by id of criterion, section and headline."""
    return {
        str(row[0]): row[2]
        for row in rows(out, "Summary")
        if row[0] and isinstance(row[2], float | int) and isinstance(row[4], int)
    }


def scores(inspection: Inspection) -> object:
    document = score_document(inspection.instrument, inspection.all_answers(), "case")
    lines = [line for level in ("headlines", "sections", "criteria") for line in document[level]]
    return {
        line["id"]: pytest.approx(line["percent"], abs=1e-9) for line in lines if line["percent"] is not None
    }
