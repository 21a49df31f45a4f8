"""What differs is decided by keys, one by one or all of somebody's; the number left is in sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from omi_desktop.app.session import Session
from omi_desktop.merging.conflicts import conflicts
from omi_desktop.settings import Settings
from omi_desktop.ui.dialogs.conflicts import ConflictsWindow
from omi_desktop.ui.main_window import MainWindow
from tests.merging.fieldwork import Fieldwork, case

KEY = Qt.Key


@pytest.fixture
def week(tmp_path: Path) -> Fieldwork:
    """The manager answered a and b of C1 and a of C2 otherwise than Anna and Ben."""
    week = Fieldwork(tmp_path, {"C1": "Anna", "C2": "Ben"})
    week.answer("Anna", "C1", a="yes", b="no")
    week.note("Anna", "C1", "a", "seen on page 3")
    week.answer("Ben", "C2", a="yes")
    with week.manager() as inspection:
        for ref, item, value in (("C1", "a", "no"), ("C1", "b", "yes"), ("C2", "a", "no")):
            inspection.answer(case(inspection, ref), item, value)
    week.merge(week.folder / "Anna.omi", week.folder / "Ben.omi")
    return week


@pytest.fixture
def session(week: Fieldwork, qapp: object) -> Iterator[Session]:
    session = Session(week.manager())
    session.select(session.records()[0].id)
    yield session
    session.inspection.close()


@pytest.fixture
def window(qtbot, session):
    made = ConflictsWindow(session)
    qtbot.addWidget(made)
    made.come_to_front()
    return made


def cells(window) -> list[list[str]]:
    model = window.model
    return [[model.index(row, c).data() for c in range(5)] for row in range(model.rowCount())]


def press(qtbot, window, *keys):
    for key in keys:
        qtbot.keyClick(window.table, key)


def test_both_answers_stand_side_by_side_with_note_who_and_when(window):
    assert cells(window) == [
        ["C1", "a", "First?", "To decide", ""], ["C1", "b", "Second?", "To decide", ""],
        ["C2", "a", "First?", "To decide", ""],
    ]  # fmt: skip
    left, right, third = window.cards[:3]
    assert (left.title.text(), left.value.text(), right.value.text()) == ("Stands now", "No", "Yes")
    assert right.note.text() == "seen on page 3"
    assert left.by.text().startswith("Manager, ")
    assert right.by.text().startswith("Anna, ")
    assert not third.isVisible()
    assert window.heading.text() == "0 of 3 decided"


def test_a_key_decides_and_goes_on_to_the_next_one_and_undo_opens_it_again(qtbot, window, week, session):
    press(qtbot, window, KEY.Key_Right, KEY.Key_1)
    assert window.heading.text() == "2 of 3 decided"
    assert [line[3:] for line in cells(window)] == [
        ["Decided", "Anna"],
        ["Decided", "Manager"],
        ["To decide", ""],
    ]
    assert window.current().ref == "C2"
    assert week.answers("C1") == {"type": "licence", "a": "yes", "b": "yes"}
    assert session.inspection.entry(case(session.inspection, "C1"), "a") == ("yes", "seen on page 3")
    assert session.state(session.case).answers["a"] == "yes"
    session.undo()
    session.undo()
    qtbot.waitUntil(lambda: window.heading.text() == "0 of 3 decided")
    assert week.answers("C1")["a"] == "no"
    assert len(conflicts(session.inspection)) == 3


def test_all_of_one_person_are_taken_in_one_step(qtbot, window, week, session):
    texts = [action.text() for action in window.menu_of_all().actions()]
    assert texts == ["Manager: 2 in C1", "Anna: 2 in C1", "", "Manager: all 3", "Anna: all 2", "Ben: all 1"]
    steps = session.undo_stack.count()
    next(a for a in window.menu_of_all().actions() if a.text() == "Anna: all 2").trigger()
    assert week.answers("C1") == {"type": "licence", "a": "yes", "b": "no"}
    assert window.heading.text() == "2 of 3 decided"
    assert session.undo_stack.count() == steps + 1


def test_a_decision_outlives_merging_the_same_again_and_the_window(qtbot, window, week, session):
    press(qtbot, window, KEY.Key_2)
    window.close()
    week.merge(week.folder / "Anna.omi")
    window.come_to_front()
    assert [line[:2] for line in cells(window)] == [["C1", "b"], ["C2", "a"]]


def test_enter_shows_it_on_the_form(qtbot, window, session):
    with qtbot.waitSignal(window.case_requested) as asked:
        window.table.activated.emit(window.model.index(0, 0))
    assert asked.args == [session.case, "a"]


def test_with_nothing_to_decide_it_says_so(qtbot, tmp_path, qapp):
    (tmp_path / "quiet").mkdir()
    session = Session(Fieldwork(tmp_path / "quiet", {"C1": "Anna"}).manager())
    window = ConflictsWindow(session)
    qtbot.addWidget(window)
    window.come_to_front()
    assert window.heading.text() == "Nothing is to be decided"
    assert not window.table.isVisible()
    session.inspection.close()


def test_the_menu_and_a_mark_tell_how_many_are_open_until_none_is(qtbot, week):
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.open_path(week.base)
    window.show()
    action = window.actions_by_name["decide_conflicts"]
    qtbot.waitUntil(lambda: action.text().endswith("(3)"))
    assert window.merges.mark.text() == "3 to decide"
    qtbot.mouseClick(window.merges.mark, Qt.MouseButton.LeftButton)
    shown = window.findChild(ConflictsWindow)
    for who in ("Manager",):
        shown.take_all(who)
    qtbot.waitUntil(lambda: not window.merges.mark.isVisible())
    assert not action.text().endswith(")")
    window.close_inspection()
