"""Making, opening and closing the file: what is refused, what is left on the disk, who can read it."""

import os
import sqlite3
import stat
import subprocess
import sys
import unicodedata
import zipfile

import pytest
import sqlcipher3.dbapi2 as driver

from omi_desktop.errors import (
    FileDamaged,
    FileMissing,
    FileUnusable,
    InputProblem,
    NewerVersion,
    NotAnInspection,
    NotSaved,
    PassphraseNeeded,
    ReadOnly,
)
from omi_desktop.records.changes import Answered
from omi_desktop.store import database
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL
from tests.store.kinds import BOTH_KINDS, PASSPHRASE
from tests.store.unprivileged import unprivileged

MARKER = "Gwenllian ferch Gruffydd"


def make(path, passphrase=None, area="Gwent"):
    """A new inspection, closed."""
    Inspection.create(path, SMALL, area=area, passphrase=passphrase).close()


# --- making ----------------------------------------------------------------------------------------


@BOTH_KINDS
def test_a_new_file_is_its_owners_alone_and_nothing_lies_beside_it(tmp_path, passphrase):
    before = os.umask(0o022)
    try:
        make(tmp_path / "a.omi", passphrase)
    finally:
        os.umask(before)
    assert [path.name for path in tmp_path.iterdir()] == ["a.omi"]
    assert stat.S_IMODE((tmp_path / "a.omi").stat().st_mode) == 0o600


@BOTH_KINDS
def test_a_closed_file_has_nothing_beside_it(reopened, path, case, passphrase):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        assert not inspection.read_only
    assert [entry.name for entry in path.parent.iterdir()] == ["area.omi"]


def test_closing_twice_is_no_fault(reopened):
    inspection = reopened()
    inspection.close()
    inspection.close()


def test_a_name_that_is_taken_is_refused_and_the_file_there_untouched(tmp_path):
    taken = tmp_path / "a.omi"
    taken.write_text("mine")
    with pytest.raises(FileUnusable, match=r"a\.omi exists already\. Choose another name"):
        make(taken)
    assert taken.read_text() == "mine"


def test_a_link_to_nowhere_is_refused_and_left_alone(tmp_path):
    link = tmp_path / "a.omi"
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileUnusable, match="exists already"):
        make(link)
    assert link.is_symlink()


def test_a_folder_that_does_not_exist_is_named_and_nothing_is_left(tmp_path):
    with pytest.raises(
        FileMissing, match=r"^There is no folder .*new\. Make it first, or choose another one\.$"
    ):
        make(tmp_path / "new" / "a.omi")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_may_not_be_written_is_refused_and_nothing_is_left(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(FileMissing, match=r"a\.omi cannot be opened: Permission denied"):
        unprivileged(lambda: make(folder / "a.omi"))
    assert list(folder.iterdir()) == []


def test_an_interrupted_making_leaves_no_file(tmp_path, monkeypatch):
    monkeypatch.setattr("omi_desktop.store.inspection._new_id", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        make(tmp_path / "a.omi", PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


# --- passphrases -----------------------------------------------------------------------------------


def test_an_encrypted_file_shows_nothing_in_clear(tmp_path):
    path = tmp_path / "a.omi"
    inspection = Inspection.create(path, SMALL, area=MARKER, passphrase=PASSPHRASE, who=MARKER)
    case = inspection.add_record("case", MARKER).changes[0].record.id
    inspection.annotate(case, "a", MARKER * 500)
    inspection.answer(case, "office", MARKER)
    assert inspection.encrypted
    for file in tmp_path.iterdir():
        assert MARKER.encode() not in file.read_bytes()
        assert not file.read_bytes().startswith(database.PLAIN_HEADER)
    inspection.close()
    content = path.read_bytes()
    assert content[:16] != database.PLAIN_HEADER
    assert MARKER.encode() not in content
    assert b"CREATE TABLE" not in content


def test_a_plain_file_says_that_it_is_plain(tmp_path):
    make(tmp_path / "a.omi", area=MARKER)
    assert MARKER.encode() in (tmp_path / "a.omi").read_bytes()
    with Inspection.open(tmp_path / "a.omi", "a passphrase that is not asked for") as inspection:
        assert not inspection.encrypted


HARD = [
    "it's",
    "''",
    '"',
    " leading and trailing ",
    "x" * 1000,
    "пароль",
    "e\u0301te\u0301",
    "x'00ff'",
    "\\",
    "%s;--",
]


@pytest.mark.parametrize("passphrase", HARD)
def test_any_passphrase_opens_what_it_closed_and_no_other_does(path, passphrase):
    with Inspection.open(path, passphrase) as inspection:
        assert inspection.encrypted
        assert inspection.details.area == "Gwent"
    with pytest.raises(PassphraseNeeded):
        Inspection.open(path, passphrase + "x")


@pytest.mark.parametrize("passphrase", ["caf\u00e9 au lait"])
@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_a_passphrase_is_the_same_however_its_accents_are_typed(path, passphrase, form):
    with Inspection.open(path, unicodedata.normalize(form, passphrase)) as inspection:
        assert inspection.details.area == "Gwent"


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
@pytest.mark.parametrize("wrong", [PASSPHRASE + " ", PASSPHRASE.upper(), "x" * 1000, "'", "' OR 1=1; --"])
def test_a_wrong_passphrase_is_refused_and_the_file_untouched(path, passphrase, wrong):
    before = path.read_bytes()
    with pytest.raises(PassphraseNeeded, match=r"^This passphrase does not open .*area\.omi\."):
        Inspection.open(path, wrong)
    assert path.read_bytes() == before


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_no_passphrase_for_an_encrypted_file_is_asked_for(path, passphrase):
    with pytest.raises(PassphraseNeeded, match=r"area\.omi is protected by a passphrase"):
        Inspection.open(path)


@pytest.mark.parametrize(
    ("impossible", "words"),
    [("", "The passphrase is empty"), ("a\x00b", "cannot hold a NUL"), ("a\ud800", "half a character")],
)
def test_a_passphrase_that_cannot_be_one_makes_no_file_and_opens_none(tmp_path, impossible, words):
    with pytest.raises(InputProblem, match=words):
        make(tmp_path / "a.omi", impossible)
    assert list(tmp_path.iterdir()) == []
    make(tmp_path / "b.omi", PASSPHRASE)
    with pytest.raises(InputProblem, match=words):
        Inspection.open(tmp_path / "b.omi", impossible)


def test_the_database_library_says_nothing_on_the_way(path, capfd):
    make(path.with_name("b.omi"), PASSPHRASE)
    with pytest.raises(PassphraseNeeded):
        Inspection.open(path.with_name("b.omi"), "wrong")
    assert capfd.readouterr() == ("", "")


# --- what is no inspection -------------------------------------------------------------------------


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
    path = tmp_path / "x.omi"
    FOREIGN[kind](path)
    before = path.stat()
    with pytest.raises(
        NotAnInspection, match=r"x\.omi is not an inspection file\. Choose a file ending in \.omi"
    ):
        Inspection.open(path, passphrase)
    assert (path.stat().st_mtime_ns, path.stat().st_size) == (before.st_mtime_ns, before.st_size)
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.omi"]


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


# --- settings of the connection --------------------------------------------------------------------


@BOTH_KINDS
def test_the_settings_that_keep_answers_safe_are_read_back(reopened, passphrase):
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
    with reopened() as inspection:
        on = inspection._db.conn.execute(
            "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
    assert {table for (table,) in on} == {
            "answer", "delivery", "history", "inspection", "instrument", "record", "revision",
        }  # fmt: skip


# --- reading only ----------------------------------------------------------------------------------


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


# --- while it is open ------------------------------------------------------------------------------


@pytest.mark.parametrize("gone", ["moved", "deleted", "replaced", "folder moved"])
def test_a_file_that_was_taken_away_while_open_takes_no_more_answers(reopened, path, case, gone):
    inspection = reopened()
    copy = path.read_bytes()
    if gone == "moved":
        path.rename(path.with_name("b.omi"))
    elif gone == "folder moved":
        path.parent.rename(path.parent.with_name("elsewhere"))
    else:
        path.unlink()
    if gone == "replaced":
        path.write_bytes(copy)
    with pytest.raises(
        NotSaved, match=r"^NOT SAVED: The file area\.omi was moved, replaced or made read-only"
    ):
        inspection.answer(case, "a", "yes")
    inspection.close()


def test_a_file_that_another_program_holds_takes_no_answer_and_then_does(reopened, path, case, monkeypatch):
    monkeypatch.setattr(database, "BUSY_TIMEOUT", 0.05)
    other = driver.connect(str(path), isolation_level=None)
    with reopened() as inspection:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NotSaved, match=r"NOT SAVED: Another program holds area\.omi"):
            inspection.write(_answered(case))
        other.execute("ROLLBACK")
        inspection.write(_answered(case))
    other.close()
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes"}


def test_a_reader_in_the_middle_of_reading_delays_no_loss(reopened, path, case, monkeypatch):
    monkeypatch.setattr(database, "BUSY_TIMEOUT", 0.05)
    other = driver.connect(str(path), isolation_level=None)
    with reopened() as inspection:
        other.execute("BEGIN")
        other.execute("SELECT * FROM record").fetchone()
        with pytest.raises(NotSaved):
            inspection.write(_answered(case))
        other.execute("COMMIT")
        assert inspection.answers(case) == {}
        inspection.write(_answered(case))
    other.close()
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes"}
        assert inspection.faults() == []


def _answered(case):
    return [Answered(case, "a", None, "yes")]


# --- a copy ----------------------------------------------------------------------------------------


@BOTH_KINDS
def test_a_copy_holds_everything_and_opens_with_the_same_passphrase(reopened, path, case, passphrase):
    copy = path.with_name("copy.omi")
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        inspection.save_copy(copy)
        anchor = inspection.anchor()
        with Inspection.open(copy, inspection.passphrase) as other:
            assert (other.answers(case), other.anchor(), other.faults()) == ({"a": "yes"}, anchor, [])
            assert other.encrypted == inspection.encrypted == (passphrase is not None)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["area.omi", "copy.omi"]


def test_work_on_a_file_that_was_taken_away_is_saved_into_a_copy(reopened, path, case):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        path.unlink()
        inspection.save_copy(path.with_name("copy.omi"))
    with Inspection.open(path.with_name("copy.omi")) as other:
        assert other.answers(case) == {"a": "yes"}


def test_a_copy_that_cannot_be_made_is_refused_and_what_was_there_stays(reopened, path):
    locked = path.parent / "locked"
    locked.mkdir()
    (locked / "copy.omi").write_text("mine")
    locked.chmod(0o500)

    def copy(into):
        with (
            Inspection.open(path) as inspection,
            pytest.raises(FileMissing, match=r"copy\.omi cannot be opened"),
        ):
            inspection.save_copy(into)

    unprivileged(lambda: copy(locked / "copy.omi"))
    copy(path.parent / "nowhere" / "copy.omi")
    assert [entry.name for entry in locked.iterdir()] == ["copy.omi"]
    assert (locked / "copy.omi").read_text() == "mine"
