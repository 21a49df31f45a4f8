"""The Why page: what the core knows of the question in hand, following the keyboard, late enough."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.errors import FileUnusable
from omi_desktop.records.changes import Answered
from omi_desktop.scoring.why import why
from omi_desktop.settings import Settings
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.why_panel import WhyPanel
from tests.ui.scored import scored_session


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> InspectionView:
    """Three cases with every answer given, the first in hand; scores in front."""
    session = scored_session(tmp_path / "area.omi")
    session.select(session.records()[0].id)
    view = InspectionView(session, Settings())
    qtbot.addWidget(view)
    view.resize(1366, 768)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def panel(view: InspectionView) -> WhyPanel:
    return view.evidencing.panel


def item_that_is_asked(view: InspectionView, *, gated: bool) -> str:
    state = view.session.state(view.session.case)
    questions = view.session.instrument.questions_of("case")
    return next(q.id for q in questions if q.id in state.applying and bool(q.when) == gated and q.scored)


def shown(qtbot: QtBot, view: InspectionView, item: str) -> WhyPanel:
    view.page.go_to(item)
    view.why()
    qtbot.waitUntil(lambda: panel(view).found is not None and panel(view).found.item.id == item)
    return panel(view)


def test_nothing_is_computed_while_it_is_out_of_sight(qtbot: QtBot, view: InspectionView) -> None:
    view.page.go_to(item_that_is_asked(view, gated=False))
    assert panel(view).found is None
    assert not panel(view)._soon.isActive()


def test_it_says_what_the_core_says_and_leaves_the_keyboard_at_the_question(
    qtbot: QtBot, view: InspectionView
) -> None:
    item = item_that_is_asked(view, gated=True)
    page = shown(qtbot, view, item)
    session = view.session
    wanted = why(session.live(), session.case, item, session.inspection.history(session.case))
    assert page.found == wanted
    assert [line.text for line in page.reason.lines[1:]] == [gate.label for gate in wanted.chain]
    assert [line.under for line in page.counts.lines] == [one.weight for one in wanted.counts]
    assert page.bars is not None
    for counted in wanted.distribution:
        assert str(counted.count) in page.bars.accessibleName()
    assert view.page.isAncestorOf(QApplication.focusWidget())


def test_it_follows_the_keyboard(qtbot: QtBot, view: InspectionView) -> None:
    first, second = (item_that_is_asked(view, gated=gated) for gated in (False, True))
    page = shown(qtbot, view, first)
    view.page.go_to(second)
    assert page.found is not None
    assert page.found.item.id == first, "not before the keyboard rests"
    qtbot.waitUntil(lambda: page.found is not None and page.found.item.id == second)
    assert view.session.instrument.items[second].text == page.said.text()


def test_an_answer_is_in_its_history_with_who_gave_it(qtbot: QtBot, view: InspectionView) -> None:
    item = item_that_is_asked(view, gated=False)
    page = shown(qtbot, view, item)
    view.session.inspection.who = "A. Reader"
    before = len(page.found.history) if page.found else 0
    view.session.answer("case", item, None)
    qtbot.waitUntil(lambda: page.found is not None and len(page.found.history) == before + 1)
    newest = page.history.lines[0]
    assert newest.text.startswith("Cleared; it was ")
    assert newest.under.startswith("A. Reader · ")


def test_a_question_that_is_not_asked_names_what_would_open_it(qtbot: QtBot, view: InspectionView) -> None:
    session = view.session
    item = item_that_is_asked(view, gated=True)
    gate = session.instrument.items[item].when[0]
    old = session.state(session.case).answers[gate.item]
    session.do([Answered(session.case, gate.item, old, None)])
    panel(view)._asked = lambda: ("case", item)
    panel(view).refresh()
    unmet = panel(view).reason.lines[1]
    assert unmet.ink == "attention"
    assert unmet.under.startswith("not answered; it would have to be ")


def test_without_a_question_in_hand_it_says_what_to_do(qtbot: QtBot, view: InspectionView) -> None:
    view.case_notes()
    view.why()
    qtbot.waitUntil(lambda: panel(view).heading.text() == "No question in hand")
    assert panel(view)._scroller.isHidden()


def test_asked_again_the_keyboard_goes_there_and_escape_comes_back(
    qtbot: QtBot, view: InspectionView
) -> None:
    item = item_that_is_asked(view, gated=False)
    page = shown(qtbot, view, item)
    view.why()
    assert QApplication.focusWidget() is page.reason
    qtbot.keyClick(page.reason, Qt.Key.Key_Escape)
    assert view.page.current_tab().rows[item].isAncestorOf(QApplication.focusWidget())


def test_where_the_file_cannot_be_read_it_says_so_and_entry_goes_on(
    qtbot: QtBot, view: InspectionView, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, view, item_that_is_asked(view, gated=False))

    def gone(_record: str) -> None:
        raise FileUnusable("The drive has gone.", "Put it back.")

    monkeypatch.setattr(view.session.inspection, "history", gone)
    page.refresh()
    assert page.found is None
    assert page.said.text() == "The drive has gone. Put it back."
