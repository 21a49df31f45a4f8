"""Backups: checked copies beside the file, enough of them, and a way back that destroys nothing."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime, timedelta

import pytest

from omi_desktop.errors import FileDamaged, FileUnusable, PassphraseNeeded, UsageProblem
from omi_desktop.store import backups
from omi_desktop.store.backups import OPENED, back_up, backups_of, restore, restore_to
from omi_desktop.store.database import PLAIN_HEADER
from omi_desktop.store.inspection import Inspection
from tests.store.kinds import BOTH_KINDS, PASSPHRASE
from tests.store.limits import in_limits


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def damage(path):
    """Overwrite the page with the newest of the history, or of a small file any page but the first."""
    content = bytearray(path.read_bytes())
    content[-4096:] = os.urandom(4096)
    path.write_bytes(content)


@pytest.fixture
def answered(reopened, case):
    """Answers the item again and again, and backs up after each."""

    def answer(count, start=0):
        with reopened() as inspection:
            for number in range(start, start + count):
                inspection.answer(case, "hours", str(number))
                back_up(inspection, OPENED)

    return answer


def test_what_a_killed_write_left_is_swept_when_the_file_is_opened_to_be_written(path):
    folder = backups.folder_of(path)
    folder.mkdir()
    ours = [path.with_name(f".{path.name}.part"), path.with_name(f".{path.name}.a1B2c3_4.part-journal"),
            folder / ".00001-20260101T101010Z-12-0123abcd-opened.omi.part"]  # fmt: skip
    theirs = [path.with_name(".other.omi.part"), folder / "notes.part"]
    for file in (*ours, *theirs):
        file.write_bytes(b"half")
    Inspection.open(path, read_only=True).close()
    assert all(file.exists() for file in ours)
    Inspection.open(path, lock=True).close()
    assert [file.exists() for file in (*ours, *theirs)] == [False] * 3 + [True] * 2


@BOTH_KINDS
def test_a_backup_is_the_whole_inspection_and_its_owners_alone(reopened, path, case, passphrase):
    before = os.umask(0o022)
    try:
        with reopened() as inspection:
            inspection.answer(case, "a", "yes")
            inspection.annotate(case, "a", "Gwenllian ferch Gruffydd")
            made = back_up(inspection, OPENED)
    finally:
        os.umask(before)
    with Inspection.open(made.path, passphrase, read_only=True) as copy, reopened() as inspection:
        assert copy.kept() == inspection.kept()
        assert copy.anchor() == inspection.anchor()
        assert copy.faults() == []
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert names(path.parent) == ["area.omi", "area.omi.backups"]
    assert names(made.path.parent) == [made.path.name]
    if passphrase:
        content = made.path.read_bytes()
        assert not content.startswith(PLAIN_HEADER)
        assert b"Gwenllian" not in content


def test_what_is_backed_up_already_is_not_backed_up_again(reopened, path, case):
    with reopened() as inspection:
        first = back_up(inspection, OPENED)
        assert back_up(inspection, OPENED) is None
        inspection.answer(case, "a", "yes")
        second = back_up(inspection, OPENED)
        assert back_up(inspection, OPENED, force=True) is not None
    assert (first.number, second.number, len(backups_of(path))) == (1, 2, 3)
    assert second.entries == first.entries + 1


def test_the_ten_newest_and_one_a_day_are_kept(path, reopened, answered, monkeypatch):
    day = datetime(2008, 1, 14, 8, tzinfo=UTC)

    class Clock(datetime):
        @classmethod
        def now(cls, zone=None):
            return day

    monkeypatch.setattr(backups, "datetime", Clock)
    for number in range(40):
        day = datetime(2008, 1, 14, 8, tzinfo=UTC) + timedelta(hours=12 * number)
        answered(1, start=number)
    found = backups_of(path)
    assert [backup.number for backup in found[:10]] == list(range(40, 30, -1))
    days = [backup.at.date() for backup in found]
    assert len(set(days)) == 14
    assert len(found) == 10 + 9
    assert all(backup.at.hour == 20 for backup in found[10:])


def test_a_clock_that_jumps_clears_nothing_away(path, answered, monkeypatch):
    answered(10)
    when = datetime(1970, 1, 1, tzinfo=UTC)

    class Clock(datetime):
        @classmethod
        def now(cls, zone=None):
            return when

    monkeypatch.setattr(backups, "datetime", Clock)
    answered(3, start=10)
    found = backups_of(path)
    assert [backup.number for backup in found] == list(range(13, 3, -1))
    assert [backup.entries for backup in found] == sorted((b.entries for b in found), reverse=True)


@BOTH_KINDS
def test_a_damaged_file_is_not_backed_up_and_the_backups_stay(reopened, path, case, answered, passphrase):
    answered(2)
    before = {backup.path: backup.path.read_bytes() for backup in backups_of(path)}
    with reopened() as inspection:
        for number in range(200):
            inspection.annotate(case, "a", f"{number} " * 20)
    damage(path)
    with reopened() as inspection, pytest.raises(FileUnusable, match="damage"):
        back_up(inspection, OPENED)
    assert {backup.path: backup.path.read_bytes() for backup in backups_of(path)} == before
    assert names(backups.folder_of(path)) == sorted(path.name for path in before)


def test_a_copy_that_is_not_as_the_history_left_it_is_no_backup(reopened, path, case):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        inspection._db.execute("DROP TRIGGER answer_changed")
        inspection._db.execute("UPDATE answer SET value = 'no'")
        with pytest.raises(FileDamaged, match=r"area\.omi was not backed up: .*1 answer differs"):
            back_up(inspection, OPENED)
    assert backups_of(path) == []


FULL = """
from omi_desktop.store.backups import back_up, OPENED
with Inspection.open(path) as inspection:
    limit(20_000)
    try:
        back_up(inspection, OPENED, force=True)
    except OmiError as error:
        print(type(error).__name__, error.exit_status)
    limit(0)
    inspection.answer(record, "b", "yes")
    print(inspection.answers(record)["b"])
"""


def test_a_full_disk_keeps_the_old_backups_and_does_not_stop_the_work(path, case, answered):
    answered(2)
    before = {backup.path: backup.path.read_bytes() for backup in backups_of(path)}
    assert in_limits(FULL, path, case) in (["DiskFull 3", "yes"], ["DriveGone 3", "yes"])
    assert {backup.path: backup.path.read_bytes() for backup in backups_of(path)} == before
    assert names(backups.folder_of(path)) == sorted(path.name for path in before)


def test_only_our_own_leftovers_are_swept(reopened, path):
    folder = backups.folder_of(path)
    folder.mkdir()
    ours = [
        path.with_name(".area.omi.part"),
        path.with_name(".area.omi.ab12_xyz.part"),
        folder / ".00001-20080114T091200Z-3-0123abcd-opened.omi.part",
    ]
    theirs = [
        path.with_name("film.part"),
        path.with_name(".other.omi.part"),
        folder / "mine.part",
        folder / "a.omi",
    ]
    for file in (*ours, *theirs):
        file.write_text("x")
    with reopened() as inspection:
        back_up(inspection, OPENED)
    assert not any(file.exists() for file in ours)
    assert all(file.read_text() == "x" for file in theirs)


# --- the way back ----------------------------------------------------------------------------------


@BOTH_KINDS
def test_a_restored_backup_takes_the_place_of_the_file_which_is_backed_up_first(
    reopened, path, case, passphrase
):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        back_up(inspection, OPENED)
        inspection.answer(case, "a", "no")
    kept = restore(path, backups.chosen(path), passphrase)
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes"}
        assert inspection.faults() == []
    assert kept.reason == backups.BEFORE_RESTORE
    restore(path, kept, passphrase)
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "no"}


@BOTH_KINDS
def test_a_damaged_file_is_set_aside_byte_for_byte_with_its_journal(reopened, path, case, passphrase):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        good = back_up(inspection, OPENED)
    path.write_bytes(os.urandom(5000))
    journal = path.with_name("area.omi-journal")
    journal.write_bytes(b"what a killed program left")
    damaged = path.read_bytes()
    kept = restore(path, backups.chosen(path), passphrase)
    assert kept.reason == backups.SET_ASIDE
    assert kept.path.read_bytes() == damaged
    assert kept.path.with_name(f"{kept.path.name}-journal").read_bytes() == b"what a killed program left"
    assert not journal.exists()
    assert backups.last_good(path) == good
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes"}


def test_a_file_that_has_gone_comes_back(reopened, path, case, answered):
    answered(1)
    path.unlink()
    assert restore(path, backups.chosen(path), None) is None
    with reopened() as inspection:
        assert inspection.answers(case) == {"hours": "0"}


def test_a_backup_goes_into_a_new_file_and_never_over_another(path, answered, tmp_path):
    answered(2)
    before = path.read_bytes()
    restore_to(backups.chosen(path, "1"), tmp_path / "new.omi", None)
    with Inspection.open(tmp_path / "new.omi") as inspection:
        assert list(inspection.all_answers().values()) == [{"hours": "0"}]
    with pytest.raises(FileUnusable, match="exists already"):
        restore_to(backups.chosen(path, "2"), tmp_path / "new.omi", None)
    assert path.read_bytes() == before


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_a_backup_that_does_not_open_or_is_damaged_replaces_nothing(path, answered, passphrase):
    answered(1)
    before, backup = path.read_bytes(), backups.chosen(path)
    with pytest.raises(PassphraseNeeded):
        restore(path, backup, "another passphrase")
    damage(backup.path)
    with pytest.raises(FileUnusable):
        restore(path, backup, passphrase)
    assert path.read_bytes() == before
    assert len(backups_of(path)) == 1


def test_a_backup_is_chosen_by_number_or_name_and_an_unknown_one_is_named(path, answered):
    answered(3)
    second = backups_of(path)[1]
    assert backups.chosen(path).number == 3
    assert backups.chosen(path, "2") == backups.chosen(path, second.path.name) == second
    with pytest.raises(UsageProblem, match=r"has no backup 7\. omi backup list .* shows those it has"):
        backups.chosen(path, "7")
    with pytest.raises(UsageProblem, match=r"has no backup\. "):
        backups.chosen(path.with_name("other.omi"))
