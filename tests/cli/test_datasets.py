"""`omi dataset`: the contract of its columns, its files and its endings."""

import csv

import duckdb
import pyreadstat
import pytest

PROMISED = ["form", "case_ref", "record_id", "assessor", "item", "answer", "counts"]


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_promised_columns_come_first(omi, answer, tmp_path):
    answer("C1,1.2.01,yes", "C2,1.2.12,na,=note")
    said = omi("dataset", "area.omi", "a.csv").output
    found = rows(tmp_path / "a.csv")
    assert list(found[0])[: len(PROMISED)] == PROMISED
    assert "note" not in found[0]
    answered = [[row[name] for name in ("case_ref", "answer", "counts")] for row in found]
    assert [a for a in answered if a[1] in ("yes", "na")] == [["C1", "yes", "true"], ["C2", "na", "false"]]
    assert "It is not encrypted." in said


def test_notes_are_written_on_request_and_quoted(omi, answer, tmp_path):
    answer("C2,1.2.12,na,=note")
    omi("dataset", "area.omi", "a.csv", "--notes")
    assert "'=note" in {row["note"] for row in rows(tmp_path / "a.csv")}


@pytest.mark.parametrize("kind", ["parquet", "sav"])
def test_the_same_rows_go_to_parquet_and_spss(omi, answer, tmp_path, kind):
    answer("C1,1.2.01,yes")
    omi("dataset", "area.omi", "a.csv")
    omi("dataset", "area.omi", f"a.{kind}")
    items = [row["item"] for row in rows(tmp_path / "a.csv")]
    if kind == "sav":
        assert list(pyreadstat.read_sav(tmp_path / "a.sav")[0]["item"]) == items
    else:
        assert duckdb.sql("SELECT item FROM 'a.parquet'").fetchall() == [(item,) for item in items]


def test_a_codebook_comes_beside_it(omi, area, tmp_path):
    omi("dataset", "area.omi", "a.csv", "--codebook", "book.csv")
    assert {row["kind"] for row in rows(tmp_path / "book.csv")} == {"column", "fact", "question", "grade"}


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["a.xlsx"], 2, "End it in .csv, .parquet or .sav"),
        (["a.csv", "--codebook", "a.csv"], 2, "dataset and codebook at once"),
        (["a.csv", "--codebook", "book.txt"], 2, "it is a CSV file"),
        (["nowhere/a.csv"], 3, "there is no folder nowhere"),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(omi, area, tmp_path, arguments, status, said):
    before = sorted(path.name for path in tmp_path.iterdir())
    assert said in omi("dataset", "area.omi", *arguments, status=status).output
    assert sorted(path.name for path in tmp_path.iterdir()) == before
