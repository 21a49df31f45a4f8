"""`omi merge` on a command line: the receipt, its JSON, its exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from omi_desktop.cli import main
from omi_desktop.store.backups import backups_of
from tests.merging.fieldwork import Fieldwork, case


def omi(*words: object) -> Result:
    """Run a command line."""
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def week(tmp_path: Path) -> Fieldwork:
    """Two assessors with a case each, both begun."""
    week = Fieldwork(tmp_path, {"C1": "Anna", "C2": "Ben"})
    week.answer("Anna", "C1", a="yes")
    week.answer("Ben", "C2", a="no")
    return week


def test_the_receipt_is_the_last_line_and_a_backup_is_kept_from_before(week: Fieldwork):
    run = omi("merge", week.base, week.workbook("Anna"), week.workbook("Ben"))
    assert run.exit_code == 0
    assert run.stdout.splitlines()[-1] == (
        "2 of 2 workbooks, 2 of 2 cases, 0 duplicates, 0 conflicts, 4 answers in, 4 accounted for."
    )
    (backup,) = backups_of(week.base)
    assert backup.reason == "before-merge"
    assert f"Kept as it was before the merge: base.omi.backups/{backup.path.name}" in run.stdout


def test_a_refused_workbook_beside_a_good_one_is_named_and_the_good_one_is_merged(week: Fieldwork):
    bad = week.workbook("Anna")
    bad.write_bytes(bad.read_bytes()[:4_000])
    run = omi("merge", week.base, bad, week.workbook("Ben"), "--json")
    document = json.loads(run.stdout)
    assert run.exit_code == 1
    assert [(book["file"], book["state"]) for book in document["workbooks"]] == [
        ("Anna.xlsx", "refused"), ("Ben.xlsx", "merged"),
    ]  # fmt: skip
    assert "Anna.xlsx is damaged or was cut short" in document["workbooks"][0]["reason"]
    assert document["answers"] == document["accounted"] == 2
    assert week.answers("C2")["a"] == "no"


def test_a_dry_run_says_what_would_be_and_writes_nothing(week: Fieldwork):
    before = week.base.read_bytes()
    run = omi("merge", week.base, week.workbook("Anna"), "--dry-run", "--json")
    document = json.loads(run.stdout)
    assert (run.exit_code, document["dry_run"], document["answers_taken"]) == (0, True, 1)
    assert week.base.read_bytes() == before
    assert backups_of(week.base) == []


def test_what_is_to_be_decided_is_listed_with_both_answers(week: Fieldwork):
    with week.manager() as inspection:
        inspection.answer(case(inspection, "C1"), "a", "no")
    run = omi("merge", week.base, week.workbook("Anna"))
    assert run.exit_code == 0
    assert "To decide: C1 a (First?)" in run.stdout
    assert "“no”: Manager" in run.stdout
    assert "“yes”: Anna" in run.stdout
    document = json.loads(omi("merge", week.base, week.workbook("Anna"), "--json").stdout)
    assert document["conflicts"][0]["standing"]["value"] == "no"
    assert [other["value"] for other in document["conflicts"][0]["others"]] == ["yes"]


def test_workbooks_behind_a_password_open_with_it(week: Fieldwork, tmp_path: Path):
    secret = tmp_path / "secret.txt"
    secret.write_text("a long one\n")
    book = tmp_path / "locked.xlsx"
    assert omi("export", week.folder / "Anna.omi", book, "--password-file", secret).exit_code == 0
    refused = omi("merge", week.base, book)
    assert (refused.exit_code, "locked.xlsx has a password" in refused.stdout) == (1, True)
    assert omi("merge", week.base, book, "--password-file", secret).exit_code == 0
    assert week.answers("C1")["a"] == "yes"
