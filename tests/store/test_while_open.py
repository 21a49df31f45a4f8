"""What happens to a file while it is open: taken away, held by another, copied."""

import stat

import pytest
import sqlcipher3.dbapi2 as driver

from omi_desktop.errors import FileMissing, NotSaved
from omi_desktop.records.changes import Answered
from omi_desktop.store import database
from omi_desktop.store.inspection import Inspection
from tests.store.kinds import BOTH_KINDS
from tests.store.unprivileged import unprivileged


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
