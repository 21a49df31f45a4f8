"""The sheet `Answers` holds everything that was recorded, as it was, whatever the text."""

import hashlib
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omi_desktop.exports.answer_rows import COLUMNS, without_check
from omi_desktop.exports.checks import row_check
from omi_desktop.exports.workbook import export_week
from omi_desktop.instruments import library
from omi_desktop.records.text import LONGEST_TEXT
from tests.exports.filled import about, answer_rows, random_inspection, rows, small_inspection
from tests.exports.test_cells import NASTY, texts


def test_its_columns_are_the_contracts():
    assert COLUMNS[:10] == (
        "inspection_id", "form", "case_ref", "record_id", "assessor", "item", "answer", "note", "answered_at",
        "row check",
    )  # fmt: skip


@pytest.mark.parametrize("programme", library.ids())
def test_every_answer_fact_and_note_of_every_form_is_in_it(programme, tmp_path):
    with random_inspection(tmp_path / "a.omi", programme) as inspection:
        export_week(inspection, tmp_path / "a.xlsx", identifiers=True)
        kept = {(k.record, k.item, k.value or "", k.note, k.answered_at) for k in inspection.kept()}
        forms = {(record.id, record.form, record.ref, record.assessor) for record in inspection.records()}
        identity = inspection.details.id
    found = answer_rows(tmp_path / "a.xlsx")
    assert {(r["record_id"], r["item"], r["answer"], r["note"], r["answered_at"]) for r in found} == kept
    assert {(r["record_id"], r["form"], r["case_ref"], r["assessor"]) for r in found} == forms
    assert {row["inspection_id"] for row in found} == {identity}
    assert len(found) == len(kept) == about(tmp_path / "a.xlsx")["answer count"]


@given(st.lists(texts, min_size=1, max_size=4), texts)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_note_and_any_answer_in_words_reads_back_unchanged(notes, words):
    with tempfile.TemporaryDirectory() as folder, small_inspection(Path(folder) / "a.omi") as inspection:
        inspection.add_record("case", "C1")
        case = inspection.records()[0].id
        for item, note in zip(["a", "b", "notes", "1.9"], notes, strict=False):
            inspection.annotate(case, item, note)
        inspection.answer(case, "office", words)
        out = Path(folder) / "a.xlsx"
        export_week(inspection, out)
        assert joined(out, "note") == {item: note for item, note in inspection.notes(case).items() if note}
        assert joined(out, "answer") == inspection.answers(case)


@pytest.mark.parametrize("text", [text for text in NASTY if text.strip() and "x005F_" not in text])
def test_nasty_names_and_words_stand_unchanged_on_every_sheet(inspection, out, text):
    inspection.add_record("case", text, assessor=text)
    case = inspection.records()[0].id
    inspection.answer(case, "office", text)
    inspection.annotate(case, "a", text)
    inspection.edit("area", text)
    ref, assessor = inspection.records()[0].ref, inspection.records()[0].assessor
    words = inspection.answers(case)["office"]
    export_week(inspection, out)
    assert {(row["case_ref"], row["assessor"]) for row in answer_rows(out)} == {(ref, assessor)}
    assert rows(out, "Cases")[2][:2] == (ref, assessor)
    assert words in rows(out, "Cases")[2]
    assert "".join(row[8] for row in rows(out, "Notes")[1:] if row[5] == "a") == text
    assert ("Area", inspection.details.area) in {row[:2] for row in rows(out, "Summary")}


def test_a_note_longer_than_a_cell_goes_over_numbered_rows(inspection, case, out):
    note = "Ä\N{GRINNING FACE}= \n" * (LONGEST_TEXT // 5)
    inspection.annotate(case, "a", note)
    inspection.answer(case, "a", "no")
    export_week(inspection, out)
    found = answer_rows(out)
    assert "".join(row["note"] for row in found) == note
    assert [row["piece"] for row in found] == [str(n) for n in range(1, len(found) + 1)]
    assert [row["answer"] for row in found] == ["no"] + [""] * (len(found) - 1)


def test_answers_behind_a_closed_gate_are_in_it(inspection, case, out):
    inspection.answer(case, "type", "licence")
    inspection.answer(case, "released", "yes")
    inspection.answer(case, "type", "order")
    export_week(inspection, out)
    assert joined(out, "answer") == {"type": "order", "released": "yes"}


def test_what_was_cleared_is_not_in_it(inspection, case, out):
    inspection.answer(case, "a", "yes")
    inspection.answer(case, "a", None)
    export_week(inspection, out)
    assert answer_rows(out) == []


def test_every_row_carries_its_check_and_the_sheet_its_digest(inspection, case, out):
    for item, value in {"a": "yes", "b": "na", "type": "order"}.items():
        inspection.answer(case, item, value)
    export_week(inspection, out)
    found = [tuple(row.values()) for row in answer_rows(out)]
    assert [row[9] for row in found] == [row_check(without_check(row)) for row in found]
    lines = b"".join("\x1f".join(without_check(row)).encode() + b"\x1e" for row in found)
    assert about(out)["answers SHA-256"] == hashlib.sha256(lines).hexdigest()


def test_no_formula_can_come_out_of_data(inspection, case, out):
    for number, text in enumerate(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "{=1}", '=HYPERLINK("x")']):
        inspection.add_record("case", f"{text}{number}", assessor=text)
        record = inspection.records()[-1].id
        inspection.annotate(record, "a", text)
        inspection.answer(record, "office", text)
    inspection.edit("area", "=cmd|'/C calc'!A0")
    export_week(inspection, out)
    with zipfile.ZipFile(out) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        links = [
            name for name in parts.namelist() if "external" in name.casefold() or "vba" in name.casefold()
        ]
    assert len(sheets) == 7
    assert not any(b"<f>" in sheet or b"<f " in sheet or b"<hyperlink" in sheet for sheet in sheets)
    assert links == []


def test_a_second_reader_who_alone_answered_is_the_assessor_of_the_reading(inspection, out):
    inspection.add_record("case", "C1", assessor="Berit", second_reader="Amal")
    inspection.answer(inspection.records()[0].id, "a", "yes")
    export_week(inspection, out, assessor="Amal")
    assert [row["assessor"] for row in answer_rows(out)] == ["Amal"]


def test_an_interview_goes_with_the_assessor_of_its_case(inspection, case, out):
    inspection.add_record("interview", "I1", parent=case)
    inspection.answer(inspection.records("interview")[0].id, "listened", "yes")
    export_week(inspection, out, assessor="Amal")
    assert [(row["form"], row["assessor"]) for row in answer_rows(out)] == [("interview", "Amal")]


def joined(book: Path, column: str) -> dict[str, str]:
    """Answers or notes by item, pieces put together."""
    found: dict[str, str] = {}
    for row in answer_rows(book):
        found[row["item"]] = found.get(row["item"], "") + row[column]
    return {item: text for item, text in found.items() if text}


def test_the_heading_is_the_first_row(inspection, out):
    export_week(inspection, out)
    assert rows(out, "Answers") == [COLUMNS]
