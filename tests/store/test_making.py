"""Making and closing a file: what is refused, and what lies on the disk afterwards."""

import os
import stat

import pytest

from omi_desktop.errors import FileMissing, FileUnusable
from tests.store.kinds import BOTH_KINDS, PASSPHRASE, make
from tests.store.unprivileged import unprivileged


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
    monkeypatch.setattr("omi_desktop.store.inspection.new_id", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        make(tmp_path / "a.omi", PASSPHRASE)
    assert list(tmp_path.iterdir()) == []
