"""Filling in a tab: real clicks and keys on a real file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.groups import case_pages

Key = Qt.Key


@pytest.fixture
def tab(qtbot: QtBot, session: Session) -> EntryTab:
    return shown(qtbot, session, 1)


def shown(qtbot: QtBot, session: Session, page: int) -> EntryTab:
    tab = EntryTab(session, case_pages(session.instrument, "Case facts")[page])
    qtbot.addWidget(tab)
    tab.resize(840, 600)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    return tab


def press(qtbot: QtBot, *keys: Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def recorded(session: Session) -> dict[str, str]:
    """What stands in the file, read by another connection."""
    with Inspection.open(session.path, read_only=True) as other:
        return other.answers(session.case)


def test_a_click_is_in_the_file_before_the_next_event(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    with qtbot.waitSignal(session.answer_changed):
        qtbot.mouseClick(tab.rows["1.2.01"].choices.buttons["yes"], Qt.MouseButton.LeftButton)
    assert recorded(session) == {"1.2.01": "yes"}


def test_y_answers_and_goes_on_to_the_next_row(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    tab.go_to("1.2.01")
    press(qtbot, Key.Key_Y)
    assert recorded(session) == {"1.2.01": "yes"}
    assert tab.current == "1.2.02"
    assert tab.rows["1.2.02"].isAncestorOf(QApplication.focusWidget())


def test_digits_choose_and_zero_or_a_is_not_applicable(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    tab.go_to("1.2.30")
    press(qtbot, Key.Key_2)
    tab.go_to("1.3.05")
    press(qtbot, Key.Key_0)
    tab.go_to("1.3.08")
    press(qtbot, Key.Key_A)
    assert recorded(session) == {"1.2.30": "sufficient", "1.3.05": "na", "1.3.08": "na"}


def test_delete_clears_the_answer_and_the_history_keeps_it(
    qtbot: QtBot, session: Session, tab: EntryTab
) -> None:
    tab.advance = False
    tab.go_to("1.2.01")
    press(qtbot, Key.Key_N, Key.Key_Delete)
    assert recorded(session) == {}
    assert tab.rows["1.2.01"].value() is None
    assert [(e.old, e.new) for e in session.inspection.history(session.case) if e.item] == [
        (None, "no"),
        ("no", None),
    ]


def test_focus_stays_where_the_user_does_not_want_it_to_go_on(qtbot: QtBot, tab: EntryTab) -> None:
    tab.advance = False
    tab.go_to("1.2.01")
    press(qtbot, Key.Key_Y)
    assert tab.current == "1.2.01"


def test_yes_opens_the_questions_behind_it_and_no_sets_them_aside(
    qtbot: QtBot, session: Session, tab: EntryTab
) -> None:
    assert tab.rows["1.2.02"].isHidden() == ("1.2.02" not in session.state(session.case).applying)
    assert tab.rows["1.3.02"].isHidden()
    tab.advance = False
    tab.go_to("1.3.01")
    press(qtbot, Key.Key_N)
    assert not tab.rows["1.3.02"].isHidden()
    tab.go_to("1.3.02")
    press(qtbot, Key.Key_Y)
    tab.go_to("1.3.01")
    press(qtbot, Key.Key_Y)
    assert tab.rows["1.3.02"].isHidden()
    assert recorded(session)["1.3.02"] == "yes"
    assert session.live().tally("1.3.02").relevant == 0


def test_opening_a_gate_does_not_move_the_row_in_hand(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    tab.advance = False
    tab.go_to("1.3.01")
    row = tab.rows["1.3.01"]
    before = row.mapTo(tab.viewport(), row.rect().topLeft()).y()
    press(qtbot, Key.Key_N)
    assert row.mapTo(tab.viewport(), row.rect().topLeft()).y() == before


def test_questions_that_do_not_apply_can_be_shown_greyed_with_the_reason(
    qtbot: QtBot, session: Session, tab: EntryTab
) -> None:
    tab.set_grey_hidden(True)
    assert not tab.rows["1.3.02"].isHidden()
    assert tab.rows["1.3.02"].is_off()
    tab.go_to("1.3.01")
    press(qtbot, Key.Key_Down)
    assert tab.current != "1.3.02", "a greyed question is passed over"


def test_arrows_walk_every_row_that_applies_in_order(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    applying = session.state(session.case).applying
    expected = [item for item in tab.page.items if item in applying]
    tab.go_to(expected[0])
    walked = [tab.current]
    for _ in expected[1:]:
        press(qtbot, Key.Key_Down)
        walked.append(tab.current)
    assert walked == expected
    press(qtbot, Key.Key_Down)
    assert tab.current == expected[-1]


def test_the_row_in_hand_is_always_in_sight(qtbot: QtBot, tab: EntryTab) -> None:
    for item in [item for item, row in tab.rows.items() if not row.isHidden()]:
        tab.go_to(item)
        row = tab.rows[item]
        top = row.mapTo(tab.viewport(), row.rect().topLeft()).y()
        assert top >= 0
        assert top + row.height() <= tab.viewport().height()


def test_enter_asks_for_the_next_unanswered(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    tab.go_to("1.2.01")
    with qtbot.waitSignal(tab.next_requested) as asked:
        press(qtbot, Key.Key_Return)
    assert asked.args == ["1.2.01"]
    assert tab.first_unanswered("1.2.01") == "1.2.04", "1.2.02 is not asked before 1.2.01 is answered"
    session.answer("case", "1.2.04", "no")
    assert tab.first_unanswered("1.2.01") != "1.2.04"


def test_a_note_is_written_beside_the_answer_and_escape_comes_back(
    qtbot: QtBot, session: Session, tab: EntryTab
) -> None:
    tab.go_to("1.2.01")
    press(qtbot, Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "yes, OASys p. 4")
    assert recorded(session) == {}, "letters in a note answer nothing"
    press(qtbot, Key.Key_Escape)
    assert session.inspection.notes(session.case) == {"1.2.01": "yes, OASys p. 4"}
    assert tab.rows["1.2.01"].note() == "yes, OASys p. 4"
    assert tab.rows["1.2.01"].isAncestorOf(QApplication.focusWidget())


def test_a_half_typed_note_goes_to_the_case_it_was_typed_in(
    qtbot: QtBot, session: Session, tab: EntryTab
) -> None:
    first, second = (record.id for record in session.records()[:2])
    session.leaving.connect(tab.commit_note)
    tab.edit_note("1.2.01")
    qtbot.keyClicks(QApplication.focusWidget(), "first case")
    session.select(second)
    tab.set_stale()
    assert session.inspection.notes(first) == {"1.2.01": "first case"}
    assert session.inspection.notes(second) == {}


def test_a_note_saved_in_pieces_is_one_step_of_undo(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    for text in ("a", "a b", "a b c"):
        session.annotate("case", "1.2.01", text)
    assert session.undo_stack.count() == 1
    session.undo()
    assert session.inspection.notes(session.case) == {}
    session.redo()
    assert session.inspection.notes(session.case) == {"1.2.01": "a b c"}


def test_painting_another_case_writes_nothing(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    session.answer("case", "1.2.01", "yes")
    anchor = session.inspection.anchor()
    for record in session.records():
        session.select(record.id)
        tab.set_stale()
    assert session.inspection.anchor() == anchor
    assert tab.rows["1.2.01"].value() is None


def test_undo_and_redo_show_on_the_rows(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    tab.go_to("1.2.01")
    press(qtbot, Key.Key_Y)
    session.undo()
    assert tab.rows["1.2.01"].value() is None
    session.redo()
    assert tab.rows["1.2.01"].value() == "yes"


def test_facts_are_taken_as_they_are_written(qtbot: QtBot, session: Session) -> None:
    facts = shown(qtbot, session, 0)
    facts.go_to("start_date")
    qtbot.keyClicks(QApplication.focusWidget(), "14 Jan 2008")
    press(qtbot, Key.Key_Return)
    assert recorded(session) == {"start_date": "2008-01-14"}


def test_every_input_carries_the_id_of_its_item(qtbot: QtBot, tab: EntryTab) -> None:
    for item, row in tab.rows.items():
        assert row.objectName() == item
        assert item in row.accessibleName()
        for value, button in row.choices.buttons.items():
            assert button.objectName() == f"{item}:{value}"
            assert button.accessibleName().startswith(item)


def test_a_tab_is_freed_with_its_window(qtbot: QtBot, session: Session, inspection_path: Path) -> None:
    tab = EntryTab(session, case_pages(session.instrument, "Case facts")[1])
    tab.refresh()
    with qtbot.waitSignal(tab.destroyed):
        tab.deleteLater()
    session.answer("case", "1.2.01", "yes")
    assert recorded(session) == {"1.2.01": "yes"}
