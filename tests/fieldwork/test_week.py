"""A whole week at the command line: from a list with bad rows to a merged area that was agreed upon.

Nothing here looks inside: every step is a command as the information manager types it. With `--full` every
case is filled in; else each assessor fills in one of theirs and what they read a second time.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result

from omi_desktop.cli import main
from omi_desktop.merging.conflicts import conflicts, decide
from omi_desktop.store.inspection import Inspection
from tests.fieldwork import made_up

NAMES = ("Amy Hart", "Ben Cole", "Carl Dean", "Diane Eve", "Ella Fox", "Frank Gray", "Gita Hall", "Hugh Ives",
         "Ira James", "J. Hill", "Kate Long", "R. Webb")  # fmt: skip
LOCAL = ("J. Hill", "Kate Long", "R. Webb")
"""Two of them are offender managers on the list."""
FACTS = 9
"""That the case list gives of every case."""
EDITED, CUT, TWICE = "Ben Cole", "Carl Dean", "Amy Hart"


class Week:
    """A folder, and `omi` run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.area = folder / "area.omi"
        self.rows: dict[str, int] = {}
        """How many answers each assessor gave."""

    def omi(self, *words: object, status: int = 0) -> Result:
        result = CliRunner().invoke(main, [str(word) for word in words])
        assert result.exit_code == status, result.output
        return result

    def json(self, *words: object, status: int = 0) -> Any:
        return json.loads(self.omi(*words, "--json", status=status).stdout)

    def pack(self, name: str) -> Path:
        return self.folder / f"{name}.omi"

    def book(self, name: str) -> Path:
        return self.folder / f"{name}.xlsx"

    def books(self) -> list[Path]:
        return sorted(self.folder.glob("*.xlsx"))

    def merge(self, *books: Path, into: Path | None = None, status: int = 0, dry: bool = False) -> Any:
        extra = ["--dry-run"] if dry else ["--as", "Manager"]
        return self.json("merge", into or self.area, *books, *extra, status=status)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_whole_week_from_the_list_to_the_agreed_area(tmp_path: Path, request: pytest.FixtureRequest):
    """One test, so that the week is played once: its steps are the functions below, in this order."""
    week = Week(tmp_path)
    begin(week, tmp_path / "lists")
    allocate(week)
    for name in NAMES:
        fill(week, name, None if request.config.getoption("--full") else 1)
    contest(week)
    rehearsed, receipt = merge_what_came(week)
    assert untimed(rehearsed) == untimed(receipt)
    look_at_the_numbers(week, receipt)
    look_at_what_was_refused(receipt)
    bring_in_the_rest(week)
    look_at_the_area(week)


def begin(week: Week, lists: Path) -> None:
    """The list with its bad rows: all or nothing first, then without them, then these, mended."""
    lists.mkdir()
    bad = made_up.case_list(lists / "list.xlsx")
    mended = made_up.case_list(lists / "mended.xlsx", mended=True)
    week.omi("new", week.area, "--programme", "omi-2008", "--area", "Gloucestershire", "--no-passphrase")
    refused = week.omi("sample", "import", week.area, bad, status=1).stderr
    assert "no case was imported, 5 rows cannot be taken" in refused
    for row, (column, _) in made_up.BAD_ROWS.items():
        assert f"Row {row}, column {column}: " in refused
    assert "“Office”" in refused
    skipping = week.omi("sample", "import", week.area, bad, "--skip-bad")
    assert "115 cases imported from list.xlsx, 5 rows skipped." in skipping.stdout
    assert skipping.stderr.count("Skipped: ") == 5
    assert "5 cases imported" in week.omi("sample", "import", week.area, mended).stdout
    assert week.json("sample", "check", week.area)["cases"] == 120


def allocate(week: Week) -> None:
    """Twelve assessors, three of them local; two cases are read twice; nobody has a case of their own."""
    told = week.json(
        "sample", "allocate", week.area, "--assessors", ", ".join(NAMES), "--local", ", ".join(LOCAL),
        "--double", 2,
    )  # fmt: skip
    assert sum(each["cases"] for each in told["assessors"]) == 120
    assert sum(each["second"] for each in told["assessors"]) == 2
    for case in told["allocation"]:
        assert case["offender_manager"] not in (case["assessor"], case["second_reader"])
        assert case["second_reader"] != case["assessor"]


def fill(week: Week, name: str, most: int | None) -> None:
    """One assessor's week: the pack, the answers, the workbook."""
    week.omi("pack", week.area, "--assessor", name, week.pack(name))
    table = week.folder / f"{name}.csv"
    week.rows[name] = made_up.write_answers(made_up.findings(week.pack(name), most), table)
    week.omi("answers", "import", week.pack(name), table, "--as", name)
    week.omi("export", week.pack(name), week.book(name))


def contest(week: Week) -> None:
    """The manager has answered two questions of somebody's case another way meanwhile."""
    with Inspection.open(week.pack("J. Hill"), read_only=True) as pack:
        record = next(r for r in pack.records("case") if len(pack.answers(r.id)) > FACTS)
        answers = pack.answers(record.id)
    asked = [item for item in answers if item[0].isdigit() and answers[item] in ("yes", "no")][:2]
    lines = [(record.ref, item, "no" if answers[item] == "yes" else "yes", "", "case") for item in asked]
    made_up.write_answers(iter(lines), week.folder / "manager.csv")
    week.omi("answers", "import", week.area, week.folder / "manager.csv", "--as", "Manager")
    assert len(lines) == 2


def edit_in_excel(path: Path) -> str:
    """Change one answer of a workbook and save it; the item."""
    book = openpyxl.load_workbook(path)
    row = next(row for row in book["Answers"].iter_rows(min_row=2) if row[5].value == "1.2.01")
    row[6].value = "no" if row[6].value == "yes" else "yes"
    book.save(path)
    return "1.2.01"


def merge_what_came(week: Week) -> tuple[Any, Any]:
    """Merge with one workbook there twice, one edited, one cut short: the receipts, rehearsed and real."""
    kept = {name: week.book(name).read_bytes() for name in (EDITED, CUT, TWICE)}
    (week.folder / f"{TWICE} (2).xlsx").write_bytes(kept[TWICE])
    edit_in_excel(week.book(EDITED))
    week.book(CUT).write_bytes(kept[CUT][: len(kept[CUT]) * 2 // 3])
    before = digest(week.area)
    (week.folder / "untouched").write_bytes(week.area.read_bytes())
    rehearsed = week.merge(*week.books(), dry=True, status=1)
    assert digest(week.area) == before
    receipt = week.merge(*week.books(), status=1)
    for name in (EDITED, CUT):
        week.book(name).write_bytes(kept[name])
    return rehearsed, receipt


def look_at_the_numbers(week: Week, receipt: Any) -> None:
    """Every number of the receipt is one that is known from elsewhere."""
    books = {book["file"]: book for book in receipt["workbooks"]}
    assert (receipt["merged"], receipt["refused"], receipt["duplicates"]) == (12, 1, 1)
    with Inspection.open(week.area, read_only=True) as area:
        cases = {name: sum(r.assessor == name for r in area.records("case")) for name in NAMES}
        second = {name: sum(r.second_reader == name for r in area.records("case")) for name in NAMES}
    assert receipt["cases"] == 120 - cases[CUT]
    taken = 0
    for name in set(NAMES) - {CUT}:
        book = books[f"{name}.xlsx"]
        listed = FACTS * (cases[name] + second[name])
        assert book["answers"] == week.rows[name] + listed
        assert (book["cases"], book["second_readings"]) == (cases[name], second[name])
        assert sum(book[fate] for fate in ("taken", "same", "older", "open", "refused")) == book["answers"]
        assert book["assessor"] == name
        taken += week.rows[name]
    assert (
        receipt["answers"] == receipt["accounted"] == sum(book.get("answers", 0) for book in books.values())
    )
    assert (receipt["answers_open"], receipt["answers_refused"], receipt["answers_older"]) == (2, 1, 0)
    # a second reading is new as a whole, with what the list says of its case
    assert receipt["answers_taken"] == taken - 2 - 1 + FACTS * sum(second.values())


def untimed(receipt: Any) -> Any:
    """A receipt without what a rehearsal cannot have: moments of merging, and proofs that it arrived."""
    books = [{**book, "merged_before": None} for book in receipt["workbooks"]]
    return {**receipt, "dry_run": None, "backup": None, "handovers": None, "workbooks": books}


def look_at_what_was_refused(receipt: Any) -> None:
    """What is wrong with a workbook is named with its place."""
    books = {book["file"]: book for book in receipt["workbooks"]}
    assert "damaged or was cut short" in books[f"{CUT}.xlsx"]["reason"]
    (refused,) = books[f"{EDITED}.xlsx"]["refused_rows"]
    assert (refused["item"], refused["column"]) == ("1.2.01", "answer")
    assert {refused["old"], refused["found"]} == {"yes", "no"}
    assert refused["row"] > 1


def bring_in_the_rest(week: Week) -> None:
    """The workbooks as they should be: in any order the same area, twice no change, and decisions hold."""
    other = week.folder / "other.omi"
    (week.folder / "untouched").rename(other)
    receipt = week.merge(*week.books())
    books = {book["file"]: book for book in receipt["workbooks"]}
    assert (books[f"{EDITED}.xlsx"]["state"], books[f"{EDITED}.xlsx"]["taken"]) == ("merged", 1)
    assert books[f"{CUT}.xlsx"]["taken"] == week.rows[CUT]
    assert (receipt["cases"], receipt["duplicates"], receipt["answers_refused"]) == (120, 11, 0)
    assert [len(conflict["others"]) for conflict in receipt["conflicts"]] == [1, 1]
    before = digest(week.area)
    again = week.merge(*reversed(week.books()))
    assert (digest(week.area), again["duplicates"], again["answers_taken"]) == (before, 13, 0)
    week.merge(*reversed(week.books()), into=other)
    assert what_counts(week, week.area) == what_counts(week, other)
    decide_both(week, receipt["conflicts"])
    settled = week.merge(*week.books())
    assert (settled["conflicts"], settled["answers_open"], settled["answers_taken"]) == ([], 0, 0)


def decide_both(week: Week, found: list[Any]) -> None:
    """One for what stands, which is the manager's, and one for what the assessor says."""
    for conflict in found:
        assert conflict["standing"]["who"] == "Manager"
        assert [other["who"] for other in conflict["others"]] == ["J. Hill"]
    with Inspection.open(week.area, who="Manager") as area:
        for conflict, chosen in zip(found, (found[0]["standing"], found[1]["others"][0]), strict=True):
            decide(area, conflict["record_id"], conflict["item"], chosen["value"], chosen["note"])
        assert conflicts(area) == ()


def what_counts(week: Week, area: Path) -> tuple[Any, bytes]:
    """The scores and the dataset of an area."""
    week.omi("dataset", area, week.folder / "all.csv", "--notes")
    return week.json("score", area), (week.folder / "all.csv").read_bytes()


def look_at_the_area(week: Week) -> None:
    """What the manager looks at on Saturday: check, progress, agreement, the workbook, the dataset."""
    checked = week.json("check", week.area)
    assert (checked["sound"], checked["integrity"], checked["contradictions"]) == (True, [], [])
    progress = week.json("progress", week.area)
    assert progress["cases"] == 120 == progress["not_begun"] + progress["under_way"] + progress["complete"]
    assert sum(each["second"] for each in progress["assessors"]) == 2
    agreement = week.json("agreement", week.area)
    assert (agreement["pairs_of_readings"], agreement["unread"]) == (2, [])
    assert agreement["overall"]["pairs"] > 100
    assert 80 < agreement["overall"]["percent"] < 100
    exported = week.omi("export", week.area, week.folder / "area.export.xlsx").stdout
    kept = sum(week.rows.values()) + FACTS * 122
    assert "120 cases" in exported
    assert f"{kept:,} answers" in exported
    for kind in ("csv", "parquet", "sav"):
        rows = week.omi("dataset", week.area, week.folder / f"whole.{kind}").stdout
        assert f"{kept:,} rows" in rows
