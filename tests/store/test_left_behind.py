"""A journal left beside a file: its own is played back, another's never (SAFETY E14)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from omi_desktop.errors import PassphraseNeeded
from omi_desktop.store import backups, left_behind
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL
from tests.store.kinds import BOTH_KINDS, PASSPHRASE
from tests.store.test_kill import leave_half_written

Reopened = Callable[[], Inspection]


def journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def fill(path: Path, case: str, passphrase: str | None, times: int) -> None:
    with Inspection.open(path, passphrase) as inspection:
        for number in range(times):
            inspection.answer(case, "hours", str(number + 5))
            inspection.annotate(case, "a", "word " * 200 * (number + 1))


@pytest.fixture
def older(path: Path, case: str, passphrase: str | None) -> bytes:
    """An older copy put in the place of a file that a crash has left with its journal."""
    fill(path, case, passphrase, 1)
    older = path.read_bytes()
    fill(path, case, passphrase, 8)
    leave_half_written(path, case, passphrase)
    path.write_bytes(older)
    return older


@BOTH_KINDS
def test_an_older_copy_in_the_place_of_a_crashed_file_is_not_lost_to_its_journal(
    path: Path, case: str, older: bytes, reopened: Reopened
) -> None:
    journal = journal_of(path).read_bytes()
    with reopened() as inspection:
        assert inspection.foreign_journal
        assert inspection.answers(case) == {"hours": "5"}
        assert inspection.faults() == []
    assert path.read_bytes() == older
    assert not journal_of(path).exists()
    [aside] = backups.backups_of(path)
    assert (aside.reason, aside.path.read_bytes()) == (backups.FOREIGN_JOURNAL, older)
    assert journal_of(aside.path).read_bytes() == journal


@BOTH_KINDS
def test_the_journal_of_another_inspection_harms_nothing(
    path: Path, case: str, reopened: Reopened, passphrase: str | None, tmp_path: Path
) -> None:
    other = tmp_path / "area.omi"
    with Inspection.create(other, SMALL, area="Powys", passphrase=passphrase) as made:
        theirs = made.add_record("case", "C009").changes[0].record.id  # type: ignore[union-attr]
    fill(other, theirs, passphrase, 5)
    leave_half_written(other, theirs, passphrase)
    before = path.read_bytes()
    shutil.copy(journal_of(other), journal_of(path))
    with reopened() as inspection:
        assert (inspection.details.area, inspection.faults()) == ("Gwent", [])
    assert path.read_bytes() == before


def test_no_more_than_the_newest_foreign_journals_are_kept(
    path: Path, older: bytes, reopened: Reopened
) -> None:
    journal = journal_of(path).read_bytes()
    damaged = backups.set_aside(path).path
    for _ in range(backups.MOST_FOREIGN + 2):
        journal_of(path).write_bytes(journal)
        with reopened() as inspection:
            assert inspection.foreign_journal
    foreign = [b for b in backups.backups_of(path) if b.reason == backups.FOREIGN_JOURNAL]
    assert [backup.number for backup in foreign] == [8, 7, 6, 5, 4]
    assert backups.last_good(path) is None
    assert damaged.exists()
    journals = sorted(left.name for left in backups.folder_of(path).glob("*-journal"))
    assert journals == sorted(f"{b.path.name}-journal" for b in [*foreign, backups.chosen(path, "1")])


@BOTH_KINDS
def test_its_own_journal_is_played_back_and_nothing_is_kept(
    path: Path, case: str, reopened: Reopened, passphrase: str | None
) -> None:
    fill(path, case, passphrase, 2)
    leave_half_written(path, case, passphrase)
    with reopened() as inspection:
        assert (inspection.foreign_journal, inspection.after_crash) == (False, True)
        assert inspection.answers(case) == {"hours": "6"}
    assert backups.backups_of(path) == []


@pytest.mark.parametrize("passphrase", [PASSPHRASE])
def test_a_wrong_passphrase_leaves_file_and_journal_as_they_were(
    path: Path, case: str, older: bytes, reopened: Reopened
) -> None:
    journal = journal_of(path).read_bytes()
    with pytest.raises(PassphraseNeeded):
        Inspection.open(path, "another one altogether")
    assert (path.read_bytes(), journal_of(path).read_bytes()) == (older, journal)
    with reopened() as inspection:
        assert inspection.answers(case) == {"hours": "5"}


WRITER = """
import sys; from pathlib import Path; from omi_desktop.store.inspection import Inspection
with Inspection.open(Path(sys.argv[1]), lock=True):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_the_journal_of_a_writer_that_lives_is_left_to_it(path: Path, older: bytes) -> None:
    journal = journal_of(path).read_bytes()
    journal_of(path).unlink()
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdin=pipe, stdout=pipe) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"open\n"
        journal_of(path).write_bytes(journal)
        assert not left_behind.settle(path, None)
        assert (path.read_bytes(), journal_of(path).read_bytes()) == (older, journal)
        assert backups.backups_of(path) == []
        journal_of(path).write_bytes(b"")
        writer.communicate()
