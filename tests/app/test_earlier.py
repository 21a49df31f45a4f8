"""Undo across a restart: what was done before the file was opened is taken back, step by step."""

import random
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omi_desktop.app import earlier
from omi_desktop.app.session import Session
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered
from omi_desktop.store.inspection import Inspection

ITEMS = ("1.2.01", "1.2.02", "1.3.01")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "area.omi"
    with Inspection.create(path, library.text_of("omi-2008"), area="Testshire", passphrase=None) as made:
        made.add_record("case", "C001")
    return path


@pytest.fixture
def session(path: Path, qapp: object) -> Iterator[Session]:
    session = opened(path)
    yield session
    session.inspection.close()


def opened(path: Path, who: str = "Assessor 1") -> Session:
    """The file as it is opened by somebody, with what that person did before."""
    session = Session(Inspection.open(path, who=who))
    session.select(session.records()[0].id)
    earlier.restore(session)
    return session


def restarted(session: Session, who: str = "Assessor 1") -> Session:
    """Closed and opened again."""
    session.close()
    return opened(session.path, who)


def content(session: Session) -> tuple[dict[str, str], dict[str, str]]:
    return session.inspection.answers(session.case), session.inspection.notes(session.case)


def test_what_was_done_before_a_restart_is_taken_back_in_order(session: Session) -> None:
    states = [content(session)]
    session.answer("case", "1.2.01", "yes")
    states.append(content(session))
    session.answer("case", "1.2.01", "no")
    states.append(content(session))
    session.annotate("case", "1.2.01", "Seen in the file")
    session = restarted(session)
    for expected in reversed(states):
        session.undo()
        assert content(session) == expected
    assert not session.undo_stack.canUndo()
    session.close()


def test_what_was_taken_back_before_a_restart_can_be_done_again(session: Session) -> None:
    session.answer("case", "1.2.01", "yes")
    session.answer("case", "1.2.02", "no")
    session.undo()
    entries = session.inspection.anchor()[1]
    session = restarted(session)
    assert session.inspection.anchor()[1] == entries, "opening writes nothing"
    session.redo()
    assert content(session)[0] == {"1.2.01": "yes", "1.2.02": "no"}
    session.undo()
    session.undo()
    assert content(session)[0] == {}
    session.close()


def test_what_another_person_did_is_not_taken_back(session: Session) -> None:
    session.answer("case", "1.2.01", "yes")
    session = restarted(session, who="Assessor 2")
    assert not session.undo_stack.canUndo()
    session.answer("case", "1.2.02", "no")
    session = restarted(session)
    session.undo()
    assert content(session)[0] == {"1.2.02": "no"}
    session.close()


def test_what_stands_otherwise_now_is_not_overwritten_by_undo(session: Session) -> None:
    session.answer("case", "1.2.01", "yes")
    session = restarted(session, who="Assessor 2")
    session.answer("case", "1.2.01", "no")
    session = restarted(session)
    session.undo()
    assert content(session)[0] == {"1.2.01": "no"}
    session.close()


def test_an_added_case_is_taken_back_and_comes_again(session: Session) -> None:
    session.add_case("C002", assessor="Assessor 1")
    session = restarted(session)
    session.undo()
    assert [record.ref for record in session.records()] == ["C001"]
    session = restarted(session)
    session.redo()
    assert [(record.ref, record.assessor) for record in session.records()] == [
        ("C001", ""),
        ("C002", "Assessor 1"),
    ]
    session.close()


def test_a_note_saved_piece_by_piece_is_one_step_after_a_restart_too(session: Session) -> None:
    session.annotate("case", "1.2.01", "Seen")
    session.end_typing()
    for text in ("Seen i", "Seen in the", "Seen in the file"):
        session.annotate("case", "1.2.01", text)
    session.undo()
    assert content(session)[1] == {"1.2.01": "Seen"}
    session = restarted(session)
    session.redo()
    assert content(session)[1] == {"1.2.01": "Seen in the file"}
    session.undo()
    session.undo()
    assert content(session)[1] == {}
    session.close()


def test_nothing_before_an_import_is_taken_back(session: Session) -> None:
    session.answer("case", "1.2.01", "yes")
    session.inspection.write([Answered(session.case, "1.2.02", None, "no")], "answers import")
    session.answer("case", "1.3.01", "yes")
    session = restarted(session)
    session.undo()
    assert content(session)[0] == {"1.2.01": "yes", "1.2.02": "no"}
    assert not session.undo_stack.canUndo()
    session.close()


def test_a_file_for_reading_only_offers_no_undo(session: Session) -> None:
    session.answer("case", "1.2.01", "yes")
    session.close()
    reading = Session(Inspection.open(session.path, who="Assessor 1", read_only=True))
    earlier.restore(reading)
    assert not reading.undo_stack.canUndo()
    reading.close()


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    deeds=st.lists(
        st.one_of(
            st.sampled_from(["undo", "redo", "restart", "leave"]),
            st.tuples(st.sampled_from(ITEMS), st.sampled_from(["yes", "no", None])),
            st.tuples(st.just("note"), st.text("ab", min_size=1, max_size=3)),
        ),
        max_size=12,
    )
)
def test_undo_goes_back_to_the_start_whatever_was_done_and_however_often_restarted(
    tmp_path_factory: pytest.TempPathFactory, qapp: object, deeds: list[str | tuple[str, str | None]]
) -> None:
    """SAFETY E43."""
    path = tmp_path_factory.mktemp("undo") / "area.omi"
    with Inspection.create(path, library.text_of("omi-2008"), area="T", passphrase=None) as made:
        made.add_record("case", "C001")
    session = opened(path)
    for deed in deeds:
        match deed:
            case "undo":
                session.undo()
            case "redo":
                session.redo()
            case "leave":
                session.end_typing()
            case "restart":
                session = restarted(session)
            case "note", str(text):
                session.annotate("case", "1.2.01", text)
            case str(item), value:
                session.answer("case", item, value)
    before = content(session)
    session = restarted(session)
    assert content(session) == before
    while session.undo_stack.canUndo():
        session.undo()
    assert content(session) == ({}, {})
    assert session.inspection.faults() == []
    session.close()


STEPS, ALL_STEPS = 80, 10_000


def test_after_many_steps_of_undo_and_redo_the_file_is_what_its_history_tells(
    session: Session, request: pytest.FixtureRequest
) -> None:
    """SAFETY E43."""
    chance = random.Random(2008)
    for item, value in product(ITEMS, ("yes", "no", "yes")):
        session.answer("case", item, value)
    steps = ALL_STEPS if request.config.getoption("--full") else STEPS
    for step in range(steps):
        chance.choice((session.undo, session.redo))()
        if step % (steps // 5) == 0:
            session = restarted(session)
    told = {e.item: e.new for e in session.inspection.history(session.case) if e.field == "value"}
    assert content(session)[0] == {item: value for item, value in told.items() if value is not None}
    assert session.inspection.faults() == []
    session.close()
