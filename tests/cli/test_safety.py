"""`omi backup`, `recover` and `rekey`, and what a lock means for the other commands."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from omi_desktop.store import locks
from omi_desktop.store.backups import folder_of
from omi_desktop.store.inspection import Inspection
from tests.store.unprivileged import unprivileged

HOLD = """
import sys
from pathlib import Path
from omi_desktop.store.inspection import Inspection
with Inspection.open(Path(sys.argv[1]), lock=True):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def open_elsewhere(area):
    """Another program that has the inspection open."""
    command = [sys.executable, "-c", HOLD, str(area)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "held\n"
        yield other
        other.communicate("\n")


def answers_of(path, passphrase=None):
    with Inspection.open(path, passphrase, read_only=True) as inspection:
        return {r.ref: inspection.answers(r.id).get("1.1.01") for r in inspection.records("case")}


def listed(omi):
    return json.loads(omi("backup", "list", "area.omi", "--json").stdout)["backups"]


# --- backups ---------------------------------------------------------------------------------------


def test_a_link_to_itself_has_no_backups_and_is_no_mistake_of_the_program(omi, tmp_path):
    (tmp_path / "loop.omi").symlink_to("loop.omi")
    told = omi("backup", "list", "loop.omi", status=3)
    assert "There is no file loop.omi, and no backup of it." in told.stderr


def test_a_folder_that_may_not_be_opened_is_said_of_the_file_and_not_of_its_journal(omi, area):
    area.parent.chmod(0)
    try:
        said = unprivileged(lambda: omi("check", str(area), status=3)).stderr
    finally:
        area.parent.chmod(0o700)
    assert said == f"{area} cannot be opened: Permission denied. Ask for access to it.\n"


def test_backups_are_made_listed_and_restored(omi, area, answer):
    assert "has no backup yet" in omi("backup", "list", area.name).stdout
    answer("C1,1.1.01,yes")
    assert "Made backup 1" in omi("backup", "make", area.name).stdout
    assert "up to date" in omi("backup", "make", area.name).stdout
    answer("C1,1.1.01,no")
    assert "Made backup 2" in omi("backup", "make", area.name).stdout
    said = omi("backup", "restore", area.name, "--which", "1").stdout
    assert said == "Restored area.omi from backup 1; what stood there before is backup 3.\n"
    assert answers_of(area)["C1"] == "yes"
    omi("backup", "restore", area.name)
    assert answers_of(area)["C1"] == "no"
    assert [(one["number"], one["reason"]) for one in listed(omi)] == [
        (4, "before-restore"),
        (3, "before-restore"),
        (2, "asked-for"),
        (1, "asked-for"),
    ]
    table = omi("backup", "list", area.name).stdout.splitlines()
    assert table[0].split() == ["number", "when", "made", "entries", "bytes", "name"]
    assert len(table) == 5


def test_a_backup_of_a_file_that_has_gone_is_listed_and_restored(omi, area):
    omi("backup", "make", area.name)
    area.unlink()
    assert len(listed(omi)) == 1
    omi("backup", "restore", area.name)
    assert answers_of(area).keys() == {"C1", "C2", "C3"}
    assert "no backup of it" in omi("backup", "list", "none.omi", status=3).stderr


def test_a_backup_goes_into_a_new_file(omi, area, tmp_path):
    omi("backup", "make", area.name)
    before = area.read_bytes()
    omi("backup", "restore", area.name, "--to", "new.omi")
    assert answers_of(tmp_path / "new.omi") == answers_of(area)
    assert "exists already" in omi("backup", "restore", area.name, "--to", "new.omi", status=3).stderr
    assert area.read_bytes() == before


@pytest.mark.parametrize("which", ["7", "nothing.omi"])
def test_an_unknown_backup_is_named(omi, area, which):
    assert f"has no backup {which}" in omi("backup", "restore", area.name, "--which", which, status=2).stderr


# --- recovering ------------------------------------------------------------------------------------


def test_a_damaged_file_is_recovered_into_a_new_one(omi, area, answer, tmp_path):
    answer("C1,1.1.01,yes", "C2,1.1.01,no")
    content = bytearray(area.read_bytes())
    content[8192:12288] = os.urandom(4096)
    area.write_bytes(content)
    said = omi("recover", area.name, "new.omi").stdout
    assert said.startswith("Saved into new.omi: 3 records, ")
    assert said.endswith("Nothing is missing.\n")
    assert answers_of(tmp_path / "new.omi") == {"C1": "yes", "C2": "no", "C3": None}
    assert area.read_bytes() == bytes(content)
    omi("check", "new.omi")
    report = json.loads(omi("recover", area.name, "again.omi", "--json").stdout)
    assert (report["whole"], report["records"], report["missing"]) == (True, 3, [])


def test_what_is_missing_is_listed_and_the_status_says_so(omi, area, answer, tmp_path):
    answer(*(f"C{n},1.1.0{i},yes" for n in (1, 2, 3) for i in range(1, 9)))
    area.write_bytes(area.read_bytes()[:-4096])
    said = omi("recover", area.name, "new.omi", status=None)
    report = json.loads(omi("recover", area.name, "again.omi", "--json", status=None).stdout)
    assert said.exit_code == (0 if report["whole"] else 1)
    assert ("Missing" in said.stdout) == (not report["whole"])
    omi("check", "new.omi")


def test_recovering_never_writes_over_a_file(omi, area):
    before = area.read_bytes()
    assert "exists already" in omi("recover", area.name, area.name, status=3).stderr
    assert area.read_bytes() == before


# --- passphrases -----------------------------------------------------------------------------------


def test_the_passphrase_changes_and_old_backups_are_named(omi, area, tmp_path):
    (tmp_path / "old").write_text("correct horse battery staple\n")
    (tmp_path / "new").write_text("four other words entirely\n")
    said = omi("rekey", area.name, "--new-passphrase-file", "old").stdout
    assert "opens with the new passphrase alone" in said
    assert "anybody can read them" in said
    said = omi(
        "rekey", area.name, "--passphrase-file", "old", "--new-passphrase-file", "new", "--rekey-backups"
    )
    assert "changed too" in said.stdout
    omi("score", area.name, "--passphrase-file", "new")
    assert "does not open" in omi("score", area.name, "--passphrase-file", "old", status=3).stderr
    omi("rekey", area.name, "--passphrase-file", "new", "--no-passphrase", "--delete-backups")
    omi("score", area.name)
    assert [one["reason"] for one in listed(omi)] == ["after-passphrase-change"]


def test_a_wrong_passphrase_changes_nothing(omi, area, tmp_path):
    (tmp_path / "old").write_text("correct horse battery staple\n")
    (tmp_path / "new").write_text("four other words entirely\n")
    omi("rekey", area.name, "--new-passphrase-file", "old", "--delete-backups")
    before = area.read_bytes()
    omi("rekey", area.name, "--passphrase-file", "new", "--new-passphrase-file", "old", status=3)
    omi("rekey", area.name, "--new-passphrase-file", "new", status=3)
    omi("rekey", area.name, "--passphrase-file", "old", status=2)
    omi("rekey", "none.omi", "--no-passphrase", status=3)
    assert area.read_bytes() == before
    assert not locks.lock_path(area).exists()


# --- locks -----------------------------------------------------------------------------------------


def test_writing_commands_say_who_has_the_file_open(omi, area, open_elsewhere, tmp_path):
    (tmp_path / "answers.csv").write_text("case_ref,item,answer\nC1,1.1.01,yes\n")
    (tmp_path / "new").write_text("four other words entirely\n")
    before = area.read_bytes()
    for command in (
        ("answers", "import", area.name, "answers.csv"),
        ("answers", "import", area.name, "answers.csv", "--take-over"),
        ("sample", "import", area.name, "list.csv"),
        ("rekey", area.name, "--new-passphrase-file", "new"),
    ):
        said = omi(*command, status=3).stderr
        assert "area.omi is open for writing: " in said
        assert " since " in said
        assert said.endswith("Close it there.\n")
    assert area.read_bytes() == before


def test_reading_commands_go_on_beside_it(omi, area, open_elsewhere):
    for command in ("score", "check", "history"):
        omi(command, area.name)
    omi("export", area.name, "week.xlsx")
    omi("backup", "make", area.name)


def test_a_lock_of_another_computer_is_taken_over_when_that_is_said(omi, area, answer, tmp_path):
    locks.lock_path(area).write_text("")
    said = answer("C1,1.1.01,yes", status=3).stderr
    assert "use --take-over" in said
    omi("answers", "import", area.name, "answers.csv", "--take-over")
    assert answers_of(area)["C1"] == "yes"
    assert not locks.lock_path(area).exists()
    assert not folder_of(area).exists()


# --- other versions --------------------------------------------------------------------------------


def test_an_export_leaves_what_a_sister_version_added_in_its_place(omi, area, answer):
    """SAFETY E22."""
    answer("C1,1.1.01,yes")
    with Inspection.open(area) as inspection:
        inspection._db.conn.execute("CREATE TABLE remark AS SELECT 'kept' AS text")
        inspection._db.conn.execute("ALTER TABLE answer ADD COLUMN sure TEXT NOT NULL DEFAULT 'quite'")
    omi("export", area.name, "week.xlsx")
    answer("C2,1.1.01,no")
    with Inspection.open(area) as inspection:
        assert inspection._db.conn.execute("SELECT text FROM remark").fetchall() == [("kept",)]
        assert ("quite",) in inspection._db.conn.execute("SELECT sure FROM answer").fetchall()
        assert inspection.faults() == []
