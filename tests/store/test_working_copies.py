"""A copy is worked on here and put back whole; whatever happens on the way, nobody's work is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from omi_desktop.errors import FileLocked, FileUnusable
from omi_desktop.store import locks
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.working_copies import begin, put_back, waiting
from tests.small import SMALL


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    with Inspection.create(folder / "w.omi", SMALL, area="Avon", passphrase=None) as made:
        made.add_record("case", "C1")
    return folder / "w.omi"


def answer(path: Path, value: str) -> None:
    with Inspection.open(path) as inspection:
        inspection.answer(inspection.records("case")[0].id, "a", value)


def answers(path: Path) -> dict[str, str]:
    with Inspection.open(path, read_only=True) as inspection:
        return inspection.answers(inspection.records("case")[0].id)


def test_the_work_goes_back_and_nothing_of_it_stays_here(shared):
    copy = begin(shared)
    answer(copy.local, "yes")
    assert answers(shared) == {}
    done = put_back(copy)
    assert (done.path, done.conflict) == (shared, False)
    assert answers(shared) == {"a": "yes"}
    assert not copy.local.exists()
    assert waiting(shared) is None


def test_while_it_is_worked_on_others_are_told(shared):
    copy = begin(shared)
    assert locks.holder_of(shared) is not None
    put_back(copy)
    assert locks.holder_of(shared) is None


def test_where_nothing_was_changed_the_original_is_not_written(shared):
    before = shared.stat().st_mtime_ns, shared.read_bytes()
    put_back(begin(shared))
    assert (shared.stat().st_mtime_ns, shared.read_bytes()) == before


def test_what_another_wrote_meanwhile_stays_and_the_work_lies_beside_it(shared):
    copy = begin(shared)
    answer(copy.local, "yes")
    answer(shared, "no")
    done = put_back(copy)
    assert done.conflict
    assert done.path.name.startswith("w (your copy of ")
    assert (answers(shared), answers(done.path)) == ({"a": "no"}, {"a": "yes"})


def test_an_original_that_has_gone_is_put_there_again(shared):
    copy = begin(shared)
    answer(copy.local, "yes")
    shared.unlink()
    assert put_back(copy).path == shared
    assert answers(shared) == {"a": "yes"}


def test_where_the_folder_has_gone_the_work_stays_here_and_goes_on(shared):
    copy = begin(shared)
    answer(copy.local, "yes")
    away = shared.parent.with_name("away")
    shared.parent.rename(away)
    with pytest.raises(FileUnusable, match="Your work is safe in"):
        put_back(copy)
    away.rename(shared.parent)
    assert waiting(shared) == copy.local
    again = begin(shared)
    assert answers(again.local) == {"a": "yes"}
    assert put_back(again).conflict is False
    assert answers(shared) == {"a": "yes"}


def test_a_copy_half_made_is_never_gone_on_with(shared):
    copy = begin(shared)
    copy.lock.release()
    (copy.local.parent / "origin.json").unlink()
    copy.local.write_bytes(b"half")
    again = begin(shared)
    assert again.local.read_bytes() == shared.read_bytes()
    again.lock.release()


def test_a_file_that_was_not_closed_properly_is_not_copied(shared):
    Path(f"{shared}-journal").write_bytes(b"journal")
    with pytest.raises(FileUnusable, match="not closed properly"):
        begin(shared)


def test_a_file_that_somebody_has_open_is_not_copied(shared, monkeypatch):
    def taken(path: Path) -> locks.Lock:
        raise FileLocked(f"{path.name} is open for writing.")

    monkeypatch.setattr(locks, "take", taken)
    with pytest.raises(FileLocked):
        begin(shared)
    assert waiting(shared) is None


def test_the_copy_is_its_owners_alone(shared):
    copy = begin(shared)
    assert copy.local.stat().st_mode & 0o077 == 0
    assert copy.local.parent.stat().st_mode & 0o077 == 0
    put_back(copy)
    shutil.rmtree(copy.local.parent)
