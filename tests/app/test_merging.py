"""A merge through the session: one file after another, whole each, whoever asked for it has gone or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from omi_desktop.app.merging import Merging
from omi_desktop.app.session import Session
from omi_desktop.merging.preview import Source, look_into
from omi_desktop.store.backups import BEFORE_MERGE, backups_of
from tests.merging.fieldwork import Fieldwork

LONG = 60_000


@pytest.fixture
def week(tmp_path: Path) -> Fieldwork:
    week = Fieldwork(tmp_path, {"C1": "Anna", "C2": "Ben"})
    week.answer("Anna", "C1", a="yes")
    week.answer("Ben", "C2", a="no")
    return week


@pytest.fixture
def session(week: Fieldwork, qapp: object) -> Iterator[Session]:
    session = Session(week.manager())
    yield session
    session.inspection.close()


def read(week: Fieldwork, session: Session, *names: str) -> tuple[Source, ...]:
    sources = [Source(week.folder / f"{name}.omi") for name in names]
    return look_into(session.inspection, sources, progress=lambda share: None).sources


def test_what_was_read_is_merged_after_a_backup_and_the_views_are_told(qtbot, week, session):
    merging = Merging(session, read(week, session, "Anna", "Ben"), session)
    session.live()
    with qtbot.waitSignals([session.records_changed, merging.done], timeout=LONG):
        merging.begin()
    assert [week.answers(ref)["a"] for ref in ("C1", "C2")] == ["yes", "no"]
    assert session.live().states[session.records()[0].id].answers["a"] == "yes"
    assert [backup.reason for backup in backups_of(week.base)] == [BEFORE_MERGE]
    assert not session.undo_stack.canUndo()


def test_an_answer_given_between_reading_and_merging_is_not_lost(qtbot, week, session):
    sources = read(week, session, "Anna")
    session.answer_record(session.records()[0].id, "a", "no")
    merging = Merging(session, sources, session)
    with qtbot.waitSignal(merging.done, timeout=LONG) as ended:
        merging.begin()
    (receipt,) = ended.args
    assert [told["value"] for told in receipt.conflicts[0].readings] == ["no", "yes"]
    assert week.answers("C1")["a"] == "no"


def test_stopped_after_the_first_file_the_others_are_as_before(qtbot, week, session):
    merging = Merging(session, read(week, session, "Anna", "Ben"), session)
    merging.progress.connect(lambda share: merging.stop())
    with qtbot.waitSignal(merging.done, timeout=LONG) as ended:
        merging.begin()
    assert len(ended.args[0].outcomes) == 1
    assert week.answers("C1")["a"] == "yes"
    assert "a" not in week.answers("C2")


def test_without_a_backup_nothing_is_merged(qtbot, week, session):
    sources = read(week, session, "Anna")
    Path(f"{week.base}.backups").write_text("in the way")
    merging = Merging(session, sources, session)
    with qtbot.waitSignal(merging.failed, timeout=LONG):
        merging.begin()
    assert "a" not in week.answers("C1")
