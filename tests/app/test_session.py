"""The session: one door for writing, undo of every deed, and what the views are told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.errors import InputProblem, NotSaved
from omi_desktop.instruments import library
from omi_desktop.scoring.scores import score_records
from omi_desktop.store.inspection import Inspection


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "area.omi"
    Inspection.create(path, library.text_of("omi-2008"), area="Testshire", passphrase=None).close()
    return path


@pytest.fixture
def session(path: Path, qapp: object) -> Iterator[Session]:
    session = Session(Inspection.open(path, who="Assessor 1"))
    session.add_case("C001")
    yield session
    session.inspection.close()


def reread(session: Session) -> dict[str, dict[str, str]]:
    with Inspection.open(session.path, read_only=True) as other:
        return other.all_answers()


def test_an_answer_is_on_the_disk_when_the_views_hear_of_it(qtbot: QtBot, session: Session) -> None:
    seen = []
    session.answer_changed.connect(lambda *_: seen.append(reread(session)[session.case]))
    session.answer("case", "1.2.01", "yes")
    assert seen == [{"1.2.01": "yes"}]


def test_a_fact_says_what_it_brings_and_is_one_step_of_undo(qtbot: QtBot, session: Session) -> None:
    session.answer("case", "1.3.01", "no")
    session.answer("case", "1.3.02", "yes")
    steps = session.undo_stack.count()
    with qtbot.waitSignal(session.notified) as told:
        session.answer("case", "1.3.01", "yes")
    assert "no longer appl" in told.args[0]
    assert "1 answer set aside" in told.args[0]
    assert session.undo_stack.count() == steps + 1
    session.undo()
    assert session.state(session.case).counted("1.3.02") == "yes"


def test_the_same_answer_again_writes_nothing(qtbot: QtBot, session: Session) -> None:
    session.answer("case", "1.2.01", "yes")
    anchor = session.inspection.anchor()
    assert session.answer("case", "1.2.01", "yes")
    assert session.inspection.anchor() == anchor


def test_a_refused_answer_is_reported_and_not_broadcast(qtbot: QtBot, session: Session) -> None:
    with qtbot.assertNotEmitted(session.answer_changed), qtbot.waitSignal(session.refused) as refused:
        assert not session.answer("case", "1.2.01", "maybe")
    assert isinstance(refused.args[0], InputProblem)
    assert reread(session)[session.case] == {}


def test_adding_a_case_can_be_undone_and_redone_without_adding_it_twice(
    qtbot: QtBot, session: Session
) -> None:
    session.add_case("C002")
    session.answer("case", "1.2.01", "yes")
    for _ in range(2):
        session.undo()
    assert [record.ref for record in session.records()] == ["C001"]
    for _ in range(2):
        session.redo()
    assert [record.ref for record in session.records()] == ["C001", "C002"]
    assert list(reread(session).values())[1] == {"1.2.01": "yes"}


def test_a_taken_reference_is_refused_in_one_sentence(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.refused) as refused:
        assert session.add_case("C001") == ""
    assert "C001 is there already" in str(refused.args[0])


def test_a_second_form_of_the_case_gets_its_record_with_the_first_answer(
    qtbot: QtBot, session: Session
) -> None:
    assert session.sheet("om_case") is None
    session.answer("om_case", "SV.1.01", "yes")
    sheet = session.sheet("om_case")
    assert sheet is not None
    assert (sheet.ref, sheet.parent) == ("C001", session.case)
    session.undo()
    assert session.sheet("om_case") is None


def test_what_another_program_changed_is_not_written_over(qtbot: QtBot, session: Session) -> None:
    session.answer("case", "1.2.01", "yes")
    with Inspection.open(session.path, who="Somebody else") as other:
        other.answer(session.case, "1.2.01", "no")
    with qtbot.waitSignal(session.not_saved) as told:
        assert not session.answer("case", "1.2.01", None)
    assert isinstance(told.args[0], NotSaved)
    assert reread(session)[session.case] == {"1.2.01": "no"}


def test_moving_to_another_file_takes_everything_along(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.answer("case", "1.2.01", "yes")
    session.move_to(tmp_path / "elsewhere.omi")
    session.answer("case", "1.2.04", "yes")
    with Inspection.open(tmp_path / "elsewhere.omi") as moved:
        assert moved.answers(session.case) == {"1.2.01": "yes", "1.2.04": "yes"}
        assert moved.faults() == []


_SHIPPED = library.shipped("omi-2008")
_ITEMS = [item for item in _SHIPPED.items_of("case") if item.choices]
_DEEDS = st.lists(
    st.one_of(
        st.just("undo"),
        st.just("redo"),
        st.sampled_from(_ITEMS).flatmap(
            lambda item: st.tuples(
                st.just(item.id), st.sampled_from([*(choice.id for choice in item.choices), None])
            )
        ),
    ),
    max_size=40,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(deeds=_DEEDS)
def test_live_scores_equal_the_full_computation_after_any_deeds(
    session: Session, deeds: list[object]
) -> None:
    for deed in deeds:
        if deed == "undo":
            session.undo()
        elif deed == "redo":
            session.redo()
        elif session.case:
            session.answer("case", *deed)  # type: ignore[misc]
        else:
            session.add_case(f"again {len(session.inspection.records())} {session.undo_stack.count()}")
    recorded = reread(session)
    assert session.live().scores() == score_records(_SHIPPED, recorded.values())
    if session.case:
        assert session.case_scores().scores() == score_records(_SHIPPED, [recorded[session.case]])


def test_a_pile_of_questionnaires_is_numbered_as_it_is_entered(qtbot: QtBot, session: Session) -> None:
    session.work_on("offender")
    for _ in range(3):
        session.add_record("offender")
    session.add_record("offender", "OQ 09")
    session.add_record("offender")
    assert [record.ref for record in session.records("offender")] == ["1", "2", "3", "OQ 09", "OQ 10"]


def test_the_case_stays_in_hand_beside_other_forms(qtbot: QtBot, session: Session) -> None:
    case = session.case
    session.work_on("sentencer")
    session.add_record("sentencer")
    session.answer("sentencer", "SQ.1.01", "yes")
    assert session.case == case
    assert session.inspection.answers(session.in_hand) == {"SQ.1.01": "yes"}
    session.work_on("case")
    assert session.in_hand == case


def test_a_form_filled_in_once_gets_its_record_with_the_first_answer(qtbot: QtBot, session: Session) -> None:
    session.work_on("management")
    assert session.sheet("management") is None
    session.answer("management", "4.1.01", "well_met")
    sheet = session.sheet("management")
    assert sheet is not None
    assert session.inspection.answers(sheet.id) == {"4.1.01": "well_met"}
