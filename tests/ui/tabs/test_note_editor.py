"""Typing in a note: what is saved while it goes on, and how much of it one undo takes back."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.groups import case_pages
from omi_desktop.ui.tabs.note_editor import AT_MOST, NoteEditor

ITEM = "1.2.01"


@pytest.fixture
def tab(qtbot: QtBot, session: Session) -> EntryTab:
    page = next(p for p in case_pages(session.instrument, "Case facts") if ITEM in p.items)
    tab = EntryTab(session, page)
    qtbot.addWidget(tab)
    tab.resize(800, 600)
    tab.show()
    tab.go_to(ITEM)
    return tab


@pytest.fixture
def editor(tab: EntryTab) -> NoteEditor:
    tab.edit_note(ITEM)
    found = tab.findChild(NoteEditor, f"{ITEM}:note")
    assert isinstance(found, NoteEditor)
    return found


def note(session: Session) -> str:
    return session.inspection.notes(session.case).get(ITEM, "")


def test_keys_without_a_pause_do_not_put_off_the_saving(qtbot: QtBot, editor: NoteEditor) -> None:
    qtbot.keyClicks(editor, "S")
    first = editor._timer.timerId()
    assert first >= 0
    qtbot.keyClicks(editor, "een in the file")
    assert editor._timer.timerId() == first
    assert editor._timer.interval() <= AT_MOST < 500


def test_what_is_typed_after_a_saving_waits_no_longer(
    qtbot: QtBot, editor: NoteEditor, session: Session
) -> None:
    for part in ("Seen ", "in the ", "file"):
        qtbot.keyClicks(editor, part)
        editor._timer.timeout.emit()
    assert note(session) == "Seen in the file"
    assert not editor._timer.isActive()
    assert editor.textCursor().atEnd()


def test_one_visit_to_a_note_is_one_step_of_undo(
    qtbot: QtBot, tab: EntryTab, editor: NoteEditor, session: Session
) -> None:
    for part in ("Seen ", "in the ", "file"):
        qtbot.keyClicks(editor, part)
        editor.commit()
    assert session.undo_stack.count() == 1
    tab.edit_note(ITEM)
    tab.edit_note(ITEM)
    qtbot.keyClicks(editor, ", twice")
    editor.commit()
    assert session.undo_stack.count() == 2
    session.undo()
    assert note(session) == "Seen in the file"
    session.undo()
    assert note(session) == ""
    session.redo()
    assert note(session) == "Seen in the file"


LEAVING: dict[str, Callable[[Session, EntryTab], object]] = {
    "another case": lambda session, tab: session.select(session.records()[1].id),
    "another form": lambda session, tab: session.work_on("management"),
    "the end of the inspection": lambda session, tab: session.leaving.emit(),
    "the focus going": lambda session, tab: tab.go_to(ITEM),
    "closing the note": lambda session, tab: tab.edit_note(ITEM),
}


@pytest.mark.parametrize("leave", LEAVING)
def test_half_a_note_is_saved_before(
    qtbot: QtBot, tab: EntryTab, editor: NoteEditor, session: Session, leave: str
) -> None:
    case = session.case
    session.leaving.connect(tab.commit_note)
    qtbot.keyClicks(editor, "half a no")
    LEAVING[leave](session, tab)
    assert session.inspection.notes(case) == {ITEM: "half a no"}
