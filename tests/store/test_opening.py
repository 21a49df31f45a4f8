"""Opening a file: what is no inspection, what was left beside it, how it is set up, reading only."""

import os
import sqlite3
import subprocess
import sys
import zipfile

import pytest
import sqlcipher3.dbapi2 as driver

from omi_desktop.errors import FileDamaged, FileMissing, NewerVersion, NotAnInspection, ReadOnly
from omi_desktop.store import database
from omi_desktop.store.inspection import Inspection
from tests.store.kinds import BOTH_KINDS, PASSPHRASE
from tests.store.unprivileged import unprivileged


def foreign_database(path):
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE inspection (area TEXT)")
    other.commit()
    other.close()


def workbook(path):
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("xl/workbook.xml", os.urandom(20_000))


def sparse(path):
    with path.open("wb") as file:
        file.truncate(10 * 2**30)


FOREIGN = {
    "an empty file": lambda path: path.touch(),
    "a text": lambda path: path.write_text("Dear inspector,\n" * 1000),
    "a short text": lambda path: path.write_text("hello"),
    "a workbook": workbook,
    "an old workbook": lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0" + os.urandom(9000)),
    "a folder": lambda path: path.mkdir(),
    "another database": foreign_database,
    "10 GB of nothing": sparse,
    "a pipe": os.mkfifo,
    "a few random bytes": lambda path: path.write_bytes(os.urandom(100)),
}


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["without", "with passphrase"])
@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_inspection_is_said_to_be_none_and_left_alone(tmp_path, kind, passphrase):
    """SAFETY E27: nothing of it is read but its beginning, and a pipe is not waited for."""
    path = tmp_path / "x.omi"
    FOREIGN[kind](path)
    before = path.stat()
    with pytest.raises(
        NotAnInspection, match=r"x\.omi is not an inspection file\. Choose a file ending in \.omi"
    ):
        Inspection.open(path, passphrase)
    assert (path.stat().st_mtime_ns, path.stat().st_size) == (before.st_mtime_ns, before.st_size)
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.omi"]


@pytest.mark.parametrize("kind", ["a text", "10 GB of nothing", "a pipe", "a folder"])
def test_a_link_is_what_it_leads_to(tmp_path, kind):
    """SAFETY E27."""
    FOREIGN[kind](tmp_path / "x")
    link = tmp_path / "link.omi"
    link.symlink_to(tmp_path / "x")
    with pytest.raises(NotAnInspection, match=r"link\.omi is not an inspection file"):
        Inspection.open(link, PASSPHRASE)


def test_a_link_to_itself_is_said_to_be_missing(tmp_path):
    """SAFETY E27."""
    (tmp_path / "link.omi").symlink_to(tmp_path / "link.omi")
    with pytest.raises(FileMissing):
        Inspection.open(tmp_path / "link.omi")


def test_a_link_to_nowhere_and_a_missing_file_are_said_to_be_missing(tmp_path):
    (tmp_path / "link.omi").symlink_to(tmp_path / "gone.omi")
    for name in ("link.omi", "gone.omi"):
        with pytest.raises(FileMissing, match=rf"There is no file .*{name}"):
            Inspection.open(tmp_path / name)
    assert not (tmp_path / "gone.omi").exists()


def test_a_file_that_may_not_be_read_is_refused(path):
    path.chmod(0)
    with pytest.raises(FileMissing, match=r"area\.omi cannot be opened: Permission denied"):
        unprivileged(lambda: Inspection.open(path))


def test_a_plain_file_cut_short_is_damaged_and_asks_for_no_passphrase(path):
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(FileDamaged):
        Inspection.open(path)


@BOTH_KINDS
def test_a_file_of_a_newer_version_is_refused_byte_for_byte_untouched(path, passphrase):
    """SAFETY E22."""
    connection = driver.connect(str(path))
    if passphrase:
        connection.execute(f"PRAGMA key = '{passphrase}'")
    connection.execute(f"PRAGMA user_version = {database.USER_VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(
        NewerVersion, match=r"newer version of OMI Desktop \(file format 2, this one knows 1\)"
    ):
        Inspection.open(path, passphrase)
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["area.omi"]


@pytest.mark.parametrize("journal", [b"", b"\x00" * 512, b"Dear inspector"], ids=["empty", "zeros", "text"])
def test_a_journal_left_beside_the_file_changes_nothing_and_goes_with_the_next_close(
    reopened, path, case, journal
):
    before = path.read_bytes()
    path.with_name("area.omi-journal").write_bytes(journal)
    with reopened() as inspection:
        assert inspection.record(case).ref == "C001"
        assert inspection.faults() == []
    assert [entry.name for entry in path.parent.iterdir()] == ["area.omi"]
    assert path.read_bytes() == before


@BOTH_KINDS
def test_the_settings_that_keep_answers_safe_are_read_back(reopened, passphrase):
    """SAFETY E44."""
    with reopened() as inspection:
        read = {
            name: inspection._db.conn.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "secure_delete")
        }
        assert read == {
            "journal_mode": "truncate",
            "synchronous": 3,
            "foreign_keys": 1,
            "recursive_triggers": 1,
            "secure_delete": 1,
        }
        assert inspection._db.conn.execute("PRAGMA application_id").fetchone()[0] == database.APPLICATION_ID


def test_no_trigger_stands_on_a_search_table(reopened):
    """SAFETY E44: with triggers on them, or counts kept by sqlite-utils, SQLite crashes."""
    with reopened() as inspection:
        on = inspection._db.conn.execute(
            "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        assert "_counts" not in inspection._db.table_names()
    assert {table for (table,) in on} == {
            "answer", "delivery", "history", "inspection", "instrument", "record", "revision",
        }  # fmt: skip


def read_and_try_to_write(path, passphrase, case):
    with Inspection.open(path, passphrase) as inspection:
        assert inspection.read_only
        assert inspection.answers(case) == {"a": "yes"}
        assert inspection.faults() == []
        with pytest.raises(ReadOnly, match=r"^NOT SAVED: area\.omi is open for reading only\. Copy it"):
            inspection.answer(case, "a", "no")
        assert inspection.answer(case, "a", "yes").changes == ()


@BOTH_KINDS
@pytest.mark.parametrize(
    ("file_mode", "folder_mode"), [(0o400, 0o700), (0o600, 0o500)], ids=["file", "folder"]
)
def test_where_nothing_can_be_written_it_opens_for_reading(
    reopened, path, case, passphrase, file_mode, folder_mode
):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
    before = path.read_bytes()
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    try:
        unprivileged(lambda: read_and_try_to_write(path, passphrase, case))
    finally:
        path.parent.chmod(0o700)
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["area.omi"]


def test_it_opens_for_reading_where_that_is_wished(reopened, path, case):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
    with Inspection.open(path, read_only=True) as inspection:
        assert inspection.read_only
        with pytest.raises(ReadOnly):
            inspection.answer(case, "a", "no")


@BOTH_KINDS
def test_another_process_reads_while_this_one_writes(reopened, path, case, passphrase):
    script = (
        "import sys; from pathlib import Path; from omi_desktop.store.inspection import Inspection\n"
        "with Inspection.open(Path(sys.argv[1]), sys.argv[2] or None, read_only=True) as other:\n"
        "    for line in sys.stdin: print(other.answers(line.strip()), flush=True)\n"
    )
    command = [sys.executable, "-c", script, str(path), passphrase or ""]
    pipe = subprocess.PIPE
    with reopened() as inspection, subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as reader:
        for value in ("yes", "no", None):
            inspection.answer(case, "a", value)
            reader.stdin.write(f"{case}\n")
            reader.stdin.flush()
            assert reader.stdout.readline().strip() == str({"a": value} if value else {})
        reader.stdin.close()
    assert reader.returncode == 0
