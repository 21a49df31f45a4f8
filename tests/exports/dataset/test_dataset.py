"""The dataset: one row an answer, the same in CSV, Parquet and SPSS, and it scores as the program does."""

import csv
import re
import sys
from collections import Counter
from itertools import cycle
from pathlib import Path

import duckdb
import pandas
import pyreadstat
import pytest
from pyarrow import parquet

from omi_desktop import paths
from omi_desktop.errors import FileBusy, NotExported, UsageProblem
from omi_desktop.exports import dataset
from omi_desktop.exports.dataset.columns import COLUMNS
from omi_desktop.exports.dataset.writing import export_codebook, export_dataset
from omi_desktop.instruments.library import ids
from omi_desktop.records.changes import RecordAdded
from omi_desktop.scoring.scores import score_records
from omi_desktop.store.inspection import Inspection
from tests.exports.filled import random_inspection, small_inspection

MANUAL = (paths.resources() / "manual" / "dataset.md").read_text(encoding="utf-8")


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def written(inspection: Inspection, path: Path, *, notes: bool = False) -> list[dict[str, str]]:
    export_dataset(inspection, path, notes=notes)
    return table(path)


def test_every_answer_has_a_row_of_its_own(tmp_path):
    with random_inspection(tmp_path / "area.omi", "omi-2008") as inspection:
        rows = written(inspection, tmp_path / "a.csv")
        kept = {(k.record, k.item): k.value for k in inspection.kept() if k.value is not None}
    assert {(row["record_id"], row["item"]): row["answer"] for row in rows} == kept
    assert len(rows) == len(kept)


@pytest.mark.parametrize("programme", ids())
def test_the_rows_that_count_are_those_the_scores_count(tmp_path, programme):
    with random_inspection(tmp_path / "area.omi", programme) as inspection:
        rows = written(inspection, tmp_path / "a.csv")
        scores = score_records(inspection.instrument, inspection.all_answers().values())
        scored = {q.id for q in inspection.instrument.questions_of("case") if q.scored}
    counting = [row for row in rows if row["counts"] == "true"]
    above = Counter(row["item"] for row in counting if row["above_line"] == "true")
    relevant = Counter(row["item"] for row in counting)
    assert {(item, above[item], relevant[item]) for item in scored} == {
        (item, tally.above, tally.relevant) for item, tally in scores.tallies.items() if item in scored
    }
    assert set(relevant) <= scored


def test_an_answer_set_aside_is_there_and_does_not_count(tmp_path):
    with small_inspection(tmp_path / "area.omi") as inspection:
        inspection.add_record("case", "C1", assessor="Amal")
        record = inspection.records("case")[0]
        for item, value in (("type", "licence"), ("released", "no"), ("type", "order"), ("a", "yes")):
            inspection.answer(record.id, item, value)
        rows = {row["item"]: row for row in written(inspection, tmp_path / "a.csv")}
    assert [rows[item]["counts"] for item in ("released", "a", "type")] == ["false", "true", "false"]
    assert rows["released"]["above_line"] == "false"
    assert rows["a"]["answer_text"] == "Yes"


def test_a_second_reading_stands_beside_the_first_and_never_counts(tmp_path):
    with small_inspection(tmp_path / "area.omi") as inspection:
        inspection.add_record("case", "C1", assessor="Amal")
        own = inspection.records("case")[0]
        second = add_reading(inspection, own.id, "Berit")
        inspection.answer(own.id, "a", "yes")
        inspection.answer(second, "a", "no")
        rows = [row for row in written(inspection, tmp_path / "a.csv") if row["item"] == "a"]
    shown = ("reading", "assessor", "answer", "counts", "parent_id")
    assert [[row[name] for name in shown] for row in rows] == [
        ["own", "Amal", "yes", "true", ""],
        ["second", "Berit", "no", "false", own.id],
    ]


def add_reading(inspection: Inspection, record: str, reader: str) -> str:
    reading = inspection.new_reading(record, reader)
    inspection.write([RecordAdded(reading)])
    return reading.id


def test_the_order_of_rows_does_not_depend_on_the_order_of_records(tmp_path):
    orders = []
    for name, refs in (("one", ("C1", "C2")), ("two", ("C2", "C1"))):
        with small_inspection(tmp_path / f"{name}.omi") as inspection:
            for ref in refs:
                inspection.add_record("case", ref, assessor="Amal")
                inspection.answer(inspection.records("case")[-1].id, "b", "na")
                inspection.answer(inspection.records("case")[-1].id, "a", "yes")
            rows = written(inspection, tmp_path / f"{name}.csv")
        orders.append([(row["case_ref"], row["item"]) for row in rows])
    assert orders == [[("C1", "a"), ("C1", "b"), ("C2", "a"), ("C2", "b")]] * 2


def test_parquet_and_spss_hold_what_the_csv_holds(tmp_path):
    with random_inspection(tmp_path / "area.omi", "esi-2005") as inspection:
        texts = written(inspection, tmp_path / "a.csv", notes=True)
        for name in ("a.parquet", "a.sav"):
            export_dataset(inspection, tmp_path / name, notes=True)
    in_parquet = parquet.read_table(tmp_path / "a.parquet").to_pylist()
    assert [as_csv(row) for row in in_parquet] == [unquoted(row) for row in texts]
    frame, _ = pyreadstat.read_sav(tmp_path / "a.sav")
    flags = [column.name for column in COLUMNS if column.kind == "flag"]
    for name in flags:
        frame[name] = frame[name].map({1.0: True, 0.0: False}).astype(object)
    frame = frame.astype(object).where(frame.notna(), None)
    assert [as_csv(row) for row in frame.to_dict("records")] == [unquoted(row) for row in texts]


def as_csv(row: dict[str, object]) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else "" if value is None else str(value).lower()
        for name, value in row.items()
    }


def unquoted(row: dict[str, str]) -> dict[str, str]:
    return row | {"note": row["note"].removeprefix("'")}


def test_spss_shows_labels_for_variables_and_values(tmp_path):
    with random_inspection(tmp_path / "area.omi", "omi-2008", cases=1) as inspection:
        export_dataset(inspection, tmp_path / "a.sav")
        question = inspection.instrument.items["1.1.01"]
    _, meta = pyreadstat.read_sav(tmp_path / "a.sav", metadataonly=True)
    assert meta.column_names_to_labels == {column.name: column.label for column in COLUMNS}
    labels = meta.variable_value_labels
    assert question.text.startswith(labels["item"]["1.1.01"])
    assert labels["answer"]["excellent"] == "Excellent"
    assert "other" not in labels["answer"]  # it means different things in different questions
    assert labels["above_line"] == {0.0: "below the line", 1.0: "above the line"}


def test_a_text_longer_than_spss_takes_ends_with_an_ellipsis(tmp_path):
    with small_inspection(tmp_path / "area.omi") as inspection:
        inspection.add_record("case", "C1")
        inspection.annotate(inspection.records()[0].id, "a", "ü" * 50_000)
        export_dataset(inspection, tmp_path / "a.sav", notes=True)
    frame, _ = pyreadstat.read_sav(tmp_path / "a.sav")
    assert re.fullmatch("ü{15000,}…", frame["note"][0])


def test_notes_come_on_request_and_no_spreadsheet_evaluates_them(tmp_path):
    notes = ["=1+1", "+1 call", "-", "@SUM(A1)", "\tx", "plain", "=cmd|' /C calc'!A0", 'a\nb,"c"']
    with small_inspection(tmp_path / "area.omi") as inspection:
        for number, note in enumerate(notes):
            inspection.add_record("case", f"C{number}")
            inspection.annotate(inspection.records()[-1].id, "a", note)
        without = written(inspection, tmp_path / "without.csv")
        found = [row["note"] for row in written(inspection, tmp_path / "with.csv", notes=True)]
    assert without == []
    assert found == [note if note[0] in "pa" else f"'{note}" for note in notes]


def test_no_text_of_a_record_becomes_a_formula_and_numbers_stay_numbers(tmp_path):
    with small_inspection(tmp_path / "area.omi", area="=HYPERLINK(1)") as inspection:
        inspection.add_record("case", "=1+1", assessor="@Ann")
        record = inspection.records()[0].id
        inspection.answer(record, "office", "=office")
        inspection.answer(record, "hours", "-5")
        rows = {row["item"]: row for row in written(inspection, tmp_path / "a.csv")}
    row = rows["office"]
    assert [row[n] for n in ("case_ref", "assessor", "area", "answer")] == [
        "'=1+1", "'@Ann", "'=HYPERLINK(1)", "'=office"
    ]  # fmt: skip
    assert rows["hours"]["answer"] == "-5"


@pytest.mark.parametrize("kind", ["csv", "parquet", "sav"])
def test_an_inspection_without_answers_makes_a_table_without_rows(tmp_path, kind):
    with small_inspection(tmp_path / "area.omi") as inspection:
        assert export_dataset(inspection, tmp_path / f"a.{kind}") == 0
    readers = {"csv": pandas.read_csv, "parquet": pandas.read_parquet, "sav": pandas.read_spss}
    found = readers[kind](tmp_path / f"a.{kind}")
    assert list(found.columns) == [column.name for column in COLUMNS]
    assert len(found) == 0


@pytest.mark.parametrize("kind", ["csv", "parquet", "sav"])
def test_a_failure_on_the_way_keeps_the_file_that_was_there(tmp_path, kind):
    out = tmp_path / "out"
    out.mkdir()
    target = out / f"a.{kind}"
    target.write_bytes(b"last week")
    with random_inspection(tmp_path / "area.omi", "esi-ecp-2005") as inspection:

        def gone(share: float) -> None:
            if share > 0.5:
                raise OSError(28, "No space left on device")

        with pytest.raises(NotExported, match=r"is full\. The previous file is unchanged\."):
            export_dataset(inspection, target, progress=gone)
    assert [(path.name, path.read_bytes()) for path in out.iterdir()] == [(target.name, b"last week")]


def test_rows_of_two_moments_are_never_mixed(tmp_path):
    path = tmp_path / "area.omi"
    with small_inspection(path) as writer, Inspection.open(path, None, read_only=True) as reader:
        writer.add_record("case", "C1")
        record = writer.records()[0].id
        answers = cycle(["yes", "no"])

        def write_meanwhile(share: float) -> None:
            writer.answer(record, "a", next(answers))

        with pytest.raises(FileBusy):
            export_dataset(reader, tmp_path / "a.csv", progress=write_meanwhile)
    assert not (tmp_path / "a.csv").exists()


def test_the_name_says_the_format_and_never_replaces_an_inspection(tmp_path):
    with small_inspection(tmp_path / "area.omi") as inspection:
        with pytest.raises(UsageProblem, match=r"End it in \.csv, \.parquet or \.sav"):
            export_dataset(inspection, tmp_path / "a.xlsx")
        (tmp_path / "link.csv").symlink_to(inspection.path)
        with pytest.raises(NotExported, match="is the name of an inspection"):
            export_dataset(inspection, tmp_path / "link.csv")


def test_a_library_that_is_missing_is_named(tmp_path, monkeypatch):
    name = "omi_desktop.exports.dataset.parquet_file"
    monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.delattr(dataset, "parquet_file", raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    needs = pytest.raises(NotExported, match=r"\.parquet files need the package pyarrow")
    with small_inspection(tmp_path / "area.omi") as inspection, needs:
        export_dataset(inspection, tmp_path / "a.parquet")
    assert not (tmp_path / "a.parquet").exists()


def test_the_codebook_explains_every_column_item_and_answer(tmp_path):
    with random_inspection(tmp_path / "area.omi", "iaow-2013", cases=2) as inspection:
        rows = written(inspection, tmp_path / "a.csv", notes=True)
        export_codebook(inspection, tmp_path / "codebook.csv")
        free = {i.id for i in inspection.instrument.items.values() if not i.choices}
    book = table(tmp_path / "codebook.csv")
    assert {r["item"] for r in book if r["kind"] == "column"} == set(rows[0])
    explained = {(r["item"], r["answer"]): r["answer_text"] for r in book if r["kind"] != "column"}
    for row in rows:
        key = (row["item"], "" if row["item"] in free else row["answer"])
        assert key in explained
        assert row["item"] in free or explained[key] == row["answer_text"]


def test_the_manual_describes_every_column():
    described = re.findall(r"^\| (`.*?) \|", MANUAL, re.MULTILINE)
    assert re.findall(r"`(\w+)`", " ".join(described)) == [column.name for column in COLUMNS]


@pytest.mark.parametrize("layout", ["{area}.parquet", "programme={programme}/area={area}/answers.parquet"])
def test_the_query_of_the_manual_gives_the_scores_of_the_program(tmp_path, monkeypatch, layout):
    expected = {}
    for number, programme in enumerate(("omi-2008", "omi2-2011", "omi-2008")):
        with random_inspection(tmp_path / f"{number}.omi", programme, cases=4, seed=number) as inspection:
            inspection.edit("area", f"Area {number}")
            where = layout.format(programme=programme, area=f"Area {number}")
            out = tmp_path / "national" / where
            out.parent.mkdir(parents=True, exist_ok=True)
            export_dataset(inspection, out)
            scores = score_records(inspection.instrument, inspection.all_answers().values())
        for criterion, score in scores.criteria.items():
            if score is not None:
                expected[programme, f"Area {number}", criterion] = pytest.approx(float(score), abs=1e-12)
    monkeypatch.chdir(tmp_path)
    query = re.search(r"```sql\n(.*?)```", MANUAL, re.DOTALL)
    assert query
    found = {row[:3]: row[3] for row in duckdb.sql(query[1]).fetchall()}
    assert found == expected
    assert len({area for _, area, _ in found}) == 3
