"""What the disk did not take: kept in order, tried again, never lost and never written twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.errors import DriveGone, FileMoved, OmiError
from omi_desktop.instruments import library
from omi_desktop.store.inspection import Inspection


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "file" / "area.omi"
    path.parent.mkdir()
    Inspection.create(path, library.text_of("omi-2008"), area="Testshire", passphrase=None).close()
    return path


@pytest.fixture
def session(path: Path, qapp: object) -> Iterator[Session]:
    session = Session(Inspection.open(path, who="Assessor 1", lock=True))
    session.add_case("C001")
    yield session
    session.inspection.close()


@pytest.fixture
def told(session: Session) -> list[OmiError]:
    """Every time the disk did not take something."""
    told: list[OmiError] = []
    session.not_saved.connect(told.append)
    return told


def reread(path: Path) -> dict[str, str]:
    with Inspection.open(path, read_only=True) as other:
        assert other.faults() == []
        return other.answers(other.records("case")[0].id)


def test_everything_that_waits_is_saved_when_the_disk_takes_it_again(
    qtbot: QtBot, session: Session, path: Path, told: list[OmiError], disk_full: Callable[[bool], None]
) -> None:
    session.answer("case", "1.2.01", "yes")
    disk_full(True)
    assert not session.answer("case", "1.2.04", "yes")
    assert not session.annotate("case", "1.2.04", "Seen in file")
    assert not session.answer("case", "1.1.01", "no")
    assert not session.answer("case", "1.1.01", "yes")
    assert session.waiting("case") == {"1.2.04": "yes", "1.1.01": "yes"}
    assert session.shown_notes("case") == {"1.2.04": "Seen in file"}
    assert not session.retry()
    disk_full(False)
    assert reread(path) == {"1.2.01": "yes"}
    steps = session.undo_stack.count()
    assert session.retry()
    assert reread(path) == {"1.2.01": "yes", "1.2.04": "yes", "1.1.01": "yes"}
    assert session.inspection.notes(session.case) == {"1.2.04": "Seen in file"}
    assert session.pending is None
    assert session.undo_stack.count() == steps + 3
    assert len(told) >= 3


def test_the_next_answer_takes_what_waits_along(
    qtbot: QtBot, session: Session, path: Path, disk_full: Callable[[bool], None]
) -> None:
    disk_full(True)
    session.answer("case", "1.2.04", "yes")
    disk_full(False)
    assert session.answer("case", "1.1.01", "no")
    assert reread(path) == {"1.2.04": "yes", "1.1.01": "no"}


def test_an_answer_that_waits_can_be_changed_and_taken_back(
    qtbot: QtBot, session: Session, path: Path, disk_full: Callable[[bool], None]
) -> None:
    session.answer("case", "1.2.01", "yes")
    disk_full(True)
    session.answer("case", "1.2.01", "no")
    assert session.answer("case", "1.2.01", "yes")
    assert session.pending is None
    session.answer("case", "1.2.04", "yes")
    disk_full(False)
    session.answer("case", "1.2.04", "no")
    assert reread(path) == {"1.2.01": "yes", "1.2.04": "no"}


def test_a_form_that_waits_to_be_added_is_added_once(
    qtbot: QtBot, session: Session, disk_full: Callable[[bool], None]
) -> None:
    disk_full(True)
    session.answer("om_case", "SV.1.01", "yes")
    session.answer("om_case", "SV.1.06", "yes")
    assert session.waiting("om_case") == {"SV.1.01": "yes", "SV.1.06": "yes"}
    disk_full(False)
    assert session.retry()
    [sheet] = session.inspection.records("om_case")
    assert session.inspection.answers(sheet.id) == {"SV.1.01": "yes", "SV.1.06": "yes"}


def test_a_file_that_was_moved_away_and_back_takes_what_waits(
    qtbot: QtBot, session: Session, path: Path, told: list[OmiError]
) -> None:
    session.answer("case", "1.2.01", "yes")
    away = path.with_name("away.omi")
    path.rename(away)
    assert not session.answer("case", "1.2.04", "yes")
    assert isinstance(told[-1], FileMoved | DriveGone)
    away.rename(path)
    assert session.retry()
    assert reread(path) == {"1.2.01": "yes", "1.2.04": "yes"}


@pytest.mark.parametrize("how", ["deleted", "replaced"])
def test_a_file_that_was_deleted_or_replaced_is_saved_whole_under_another_name(
    qtbot: QtBot, session: Session, path: Path, tmp_path: Path, told: list[OmiError], how: str
) -> None:
    older = tmp_path / "older.omi"
    older.write_bytes(path.read_bytes())
    session.answer("case", "1.2.01", "yes")
    path.unlink()
    if how == "replaced":
        older.rename(path)
    before = path.read_bytes() if how == "replaced" else b""
    assert not session.answer("case", "1.2.04", "yes")
    assert told
    assert not session.retry()
    session.move_to(tmp_path / "mine.omi")
    assert session.pending is None
    assert reread(tmp_path / "mine.omi") == {"1.2.01": "yes", "1.2.04": "yes"}
    assert not before or path.read_bytes() == before


def test_another_file_in_its_place_is_never_written_to(qtbot: QtBot, session: Session, path: Path) -> None:
    session.answer("case", "1.2.01", "yes")
    path.rename(path.with_name("mine.omi"))
    Inspection.create(path, library.text_of("omi-2008"), area="Other", passphrase=None).close()
    before = path.read_bytes()
    assert not session.answer("case", "1.2.04", "yes")
    assert not session.retry()
    assert path.read_bytes() == before
