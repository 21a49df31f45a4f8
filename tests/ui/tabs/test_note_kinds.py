"""Notes of several kinds under one question: what is kept where, as fast as the plain note."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.records.annotations import KINDS, annotation
from omi_desktop.records.evidence import evidence_on
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.groups import case_pages
from omi_desktop.ui.tabs.note_editor import AT_MOST
from omi_desktop.ui.tabs.note_panel import NotePanel

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
ITEM = "1.2.01"


@pytest.fixture
def tab(qtbot: QtBot, session: Session) -> EntryTab:
    page = next(p for p in case_pages(session.instrument, "Case facts") if ITEM in p.items)
    tab = EntryTab(session, page)
    qtbot.addWidget(tab)
    tab.resize(840, 600)
    # keys of several signs are heard in the active window alone
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    tab.go_to(ITEM)
    return tab


def press(qtbot: QtBot, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def write(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def panel(tab: EntryTab) -> NotePanel:
    found = tab.findChild(NotePanel)
    assert isinstance(found, NotePanel)
    return found


def notes(session: Session) -> dict[str, str]:
    """What stands in the file."""
    return dict(session.inspection.notes(session.case))


def test_f2_writes_evidence_with_no_key_more_than_before(
    qtbot: QtBot, session: Session, tab: EntryTab
) -> None:
    press(qtbot, Key.Key_F2)
    write(qtbot, "seen")
    press(qtbot, Key.Key_Escape)
    assert notes(session) == {ITEM: "seen"}


def test_a_key_opens_each_kind_and_all_of_them_stay(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    for n, kind in enumerate(KINDS):
        press(qtbot, Key(Key.Key_1 + n), Alt)
        write(qtbot, f"the {kind}")
    press(qtbot, Key.Key_Escape)
    assert notes(session) == {annotation(ITEM, kind): f"the {kind}" for kind in KINDS}
    assert tab.rows[ITEM].isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_typed_of_a_kind_waits_no_longer_than_half_a_second(
    qtbot: QtBot, session: Session, tab: EntryTab, kind: str
) -> None:
    tab.edit_note(annotation(ITEM, kind))
    timer = panel(tab).editor._timer
    write(qtbot, "a")
    first = timer.timerId()
    write(qtbot, "bc")
    assert timer.timerId() == first
    assert timer.interval() <= AT_MOST < 500
    timer.timeout.emit()
    assert notes(session) == {annotation(ITEM, kind): "abc"}


def test_where_it_was_seen_is_saved_while_it_is_typed(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    tab.edit_note(ITEM)
    seen = panel(tab).seen
    seen.setFocus()
    qtbot.keyClicks(seen, "log, p")
    assert seen._timer.interval() <= AT_MOST
    seen._timer.timeout.emit()
    qtbot.keyClicks(seen, " 4")
    press(qtbot, Key.Key_Escape)
    assert notes(session) == {f"{ITEM}#seen": "log, p 4"}
    assert "log, p 4" in tab.rows[ITEM].accessibleDescription()


def test_the_note_mark_tells_what_is_there(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    mark = tab.rows[ITEM].note_button
    assert mark.sign() == ("add", "outline")
    session.annotate("case", f"{ITEM}#strength", "well argued")
    assert mark.sign() == ("strength", "saved")
    session.annotate("case", ITEM, "p. 4")
    assert mark.sign() == ("note", "accent")
    session.annotate("case", f"{ITEM}#alert", "child at risk")
    assert mark.sign() == ("alert", "attention")
    for said in ("p. 4", "Strength: well argued", "Alert: child at risk", "nobody is noted as told"):
        assert said in mark.toolTip()
        assert said in mark.accessibleName()


def test_an_alert_asks_who_was_told_and_when(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    press(qtbot, Key.Key_6, Alt)
    asked = panel(tab)
    assert asked.told.isVisible()
    assert not asked.told.isEnabled(), "a concern comes before who heard of it"
    write(qtbot, "child at risk")
    qtbot.keyClicks(asked.told, "Head of service")
    qtbot.keyClicks(asked.when, "14/01/2008 15:30")
    press(qtbot, Key.Key_Escape)
    (alert,) = evidence_on(session.case, ITEM, notes(session))
    assert (alert.text, alert.told, alert.when) == ("child at risk", "Head of service", "2008-01-14 15:30")
    assert not alert.unheard
    assert tab.rows[ITEM].note_button.sign() == ("alert", "accent")


def test_a_time_that_is_none_is_said_and_not_kept(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    session.annotate("case", f"{ITEM}#alert", "child at risk")
    tab.edit_note(f"{ITEM}#alert")
    asked = panel(tab)
    asked.when.setFocus()
    qtbot.keyClicks(asked.when, "yesterday")
    asked.told.setFocus()
    assert f"{ITEM}#alert_when" not in notes(session)
    assert "“yesterday” is no day or time" in asked.hint.text()
    assert asked.when.text() == "yesterday", "nothing typed is taken away"


def test_now_is_one_press(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    session.annotate("case", f"{ITEM}#alert", "child at risk")
    tab.edit_note(f"{ITEM}#alert")
    qtbot.mouseClick(panel(tab).now, Qt.MouseButton.LeftButton)
    assert len(notes(session)[f"{ITEM}#alert_when"]) == len("2008-01-14 15:30")


def test_an_alert_that_is_none_any_more_takes_who_was_told_with_it(
    qtbot: QtBot, session: Session, tab: EntryTab
) -> None:
    for part, text in (("alert", "child at risk"), ("alert_told", "Head"), ("alert_when", "2008-01-14")):
        session.annotate("case", f"{ITEM}#{part}", text)
    tab.edit_note(f"{ITEM}#alert")
    panel(tab).editor.selectAll()
    press(qtbot, Key.Key_Delete)
    press(qtbot, Key.Key_Escape)
    assert notes(session) == {}


def test_a_note_becomes_one_of_another_kind_in_one_step_of_undo(
    qtbot: QtBot, session: Session, tab: EntryTab
) -> None:
    session.annotate("case", ITEM, "well argued")
    tab.edit_note(ITEM)
    menu = panel(tab).move_menu()
    next(act for act in menu.actions() if act.text().endswith("Strength")).trigger()
    menu.close()
    assert notes(session) == {f"{ITEM}#strength": "well argued"}
    assert panel(tab).kind == "strength"
    assert panel(tab).editor.toPlainText() == "well argued"
    session.undo()
    assert notes(session) == {ITEM: "well argued"}


def test_an_undo_shows_in_the_kind_that_is_open(qtbot: QtBot, session: Session, tab: EntryTab) -> None:
    tab.edit_note(f"{ITEM}#query")
    write(qtbot, "which plan?")
    panel(tab).commit()
    session.undo()
    assert panel(tab).editor.toPlainText() == ""
    assert notes(session) == {}


def test_shift_f2_notes_on_the_criterion_and_comes_back(
    qtbot: QtBot, session: Session, tab: EntryTab
) -> None:
    press(qtbot, Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    write(qtbot, "thin throughout")
    press(qtbot, Key.Key_Escape)
    assert notes(session) == {"1.2": "thin throughout"}
    assert tab.headers["1.2"].accessibleName().endswith("thin throughout")
    session.undo()
    assert "thin" not in tab.headers["1.2"].accessibleName()
    assert tab.rows[ITEM].isAncestorOf(QApplication.focusWidget())


def test_the_kinds_break_into_lines_and_none_is_cut(qtbot: QtBot, tab: EntryTab) -> None:
    tab.edit_note(ITEM)
    bar = panel(tab).kinds
    for width in (320, 520, 900):
        bar.resize(width, bar.heightForWidth(width))
        boxes = [button.geometry() for button in bar.buttons.values()]
        assert all(bar.rect().contains(box) for box in boxes)
        assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[:n])
