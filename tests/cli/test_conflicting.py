"""`omi conflicts`: what is to be decided is listed, decided one by one or all at once, and kept."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from omi_desktop.cli import main
from tests.merging.fieldwork import Fieldwork, case


def omi(*words: object) -> Result:
    """Run a command line."""
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def week(tmp_path: Path) -> Fieldwork:
    """Anna and the manager answered a and b of C1 each in their own way."""
    week = Fieldwork(tmp_path, {"C1": "Anna"})
    week.answer("Anna", "C1", a="yes", b="no")
    with week.manager() as inspection:
        inspection.answer(case(inspection, "C1"), "a", "no")
        inspection.answer(case(inspection, "C1"), "b", "yes")
    week.merge(week.workbook("Anna"))
    return week


def test_a_conflict_is_listed_decided_by_its_place_and_listed_as_decided(week: Fieldwork):
    listed = omi("conflicts", week.base)
    assert listed.exit_code == 0, listed.output
    assert "To decide: C1 a (First?)\n  first: “no”: Manager" in listed.stdout
    assert "  second: “yes”: Anna" in listed.stdout
    run = omi("conflicts", "decide", week.base, "C1", "a", "--take", "second", "--as", "Manager")
    assert (run.exit_code, run.stdout) == (0, "1 decided, 1 left to decide.\n")
    assert week.answers("C1")["a"] == "yes"
    document = json.loads(omi("conflicts", week.base, "--all", "--json").stdout)
    assert (document["open"], [one["item"] for one in document["conflicts"]]) == (1, ["b"])
    (settled,) = document["decided"]
    assert (settled["standing"]["value"], settled["others"][0]["value"]) == ("yes", "no")
    assert settled["decided_by"] == "Manager"
    assert "kept in the history: “no”: Manager" in omi("conflicts", week.base, "--all").stdout


def test_all_of_one_assessor_and_then_a_merge_once_more_asks_nothing(week: Fieldwork):
    assert omi("conflicts", "decide", week.base, "--from", "Anna").stdout == "2 decided, 0 left to decide.\n"
    assert omi("merge", week.base, week.folder / "Anna.xlsx").exit_code == 0
    assert omi("conflicts", week.base).stdout == "Nothing is to be decided.\n"
    assert week.answers("C1") == {"type": "licence", "a": "yes", "b": "no"}


def test_what_stands_everywhere_is_taken_in_one_go(week: Fieldwork):
    assert omi("conflicts", "decide", week.base, "C1", "--all-first").exit_code == 0
    assert week.answers("C1") == {"type": "licence", "a": "no", "b": "yes"}


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["C1", "a", "--take", "third"], 1, "has 2 answers"),
        (["C9", "a", "--take", "first"], 1, "is not to be decided"),
        (["--from", "Nobody"], 1, "nothing of that to decide"),
        (["C1", "a"], 2, "Say what to take"),
        (["--take", "first"], 2, "name CASE and ITEM"),
        (["C1", "a", "--take", "first", "--from", "Anna"], 2, "Say what to take"),
    ],
)
def test_what_cannot_be_decided_is_said_and_nothing_is(
    week: Fieldwork, words: list[str], status: int, said: str
):
    run = omi("conflicts", "decide", week.base, *words)
    assert run.exit_code == status
    assert said in run.output
    assert json.loads(omi("conflicts", week.base, "--json").stdout)["open"] == 2


def test_rows_edited_in_a_spreadsheet_are_taken_as_found_where_that_is_asked_for(week: Fieldwork):
    path = week.folder / "Anna.xlsx"
    book = openpyxl.load_workbook(path)
    next(row for row in book["Answers"].iter_rows(min_row=2) if row[5].value == "b")[6].value = "yes"
    book.save(path)
    assert omi("merge", week.base, path).exit_code == 1
    run = omi("merge", week.base, path, "--edited", "found")
    assert run.exit_code == 0, run.output
    assert week.answers("C1")["b"] == "yes"
