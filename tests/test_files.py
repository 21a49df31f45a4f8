"""A file appears complete under its name or not at all."""

import contextlib
import errno
import os
import stat
from pathlib import Path

import pytest

from omi_desktop.files import write_file_durably, written_beside


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_new_content_replaces_the_old(tmp_path):
    file = tmp_path / "week.xlsx"
    write_file_durably(file, b"last week")
    write_file_durably(file, b"this week")
    assert file.read_bytes() == b"this week"
    assert names(tmp_path) == ["week.xlsx"]


def test_only_the_owner_may_read_it(tmp_path):
    write_file_durably(tmp_path / "week.xlsx", b"")
    assert stat.S_IMODE((tmp_path / "week.xlsx").stat().st_mode) == 0o600


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failure_keeps_what_was_there_and_leaves_nothing_behind(tmp_path, monkeypatch, call):
    file = tmp_path / "week.xlsx"
    file.write_bytes(b"last week")
    monkeypatch.setattr(os, call, disk_full)
    with pytest.raises(OSError, match="No space"):
        write_file_durably(file, b"this week")
    assert file.read_bytes() == b"last week"
    assert names(tmp_path) == ["week.xlsx"]


def test_file_and_folder_are_on_the_disk_when_it_returns(tmp_path, monkeypatch):
    flushed = []
    monkeypatch.setattr(os, "fsync", lambda handle: flushed.append(stat.S_ISDIR(os.fstat(handle).st_mode)))
    write_file_durably(tmp_path / "week.xlsx", b"this week")
    assert flushed == [False, True]


def test_a_folder_that_does_not_exist_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_file_durably(tmp_path / "nowhere" / "week.xlsx", b"")


def disk_full(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_file_written_piece_by_piece_appears_at_the_end(tmp_path):
    file = tmp_path / "answers.csv"
    file.write_bytes(b"last week")
    with written_beside(file) as part:
        part.write_bytes(b"this week")
        assert file.read_bytes() == b"last week"
    assert file.read_bytes() == b"this week"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert names(tmp_path) == ["answers.csv"]


def test_a_file_that_is_given_up_half_written_leaves_what_was_there(tmp_path):
    file = tmp_path / "answers.csv"
    file.write_bytes(b"last week")
    with contextlib.suppress(KeyboardInterrupt), written_beside(file) as part:
        part.write_bytes(b"this")
        raise KeyboardInterrupt
    assert not part.exists()
    assert file.read_bytes() == b"last week"
    assert names(tmp_path) == ["answers.csv"]
