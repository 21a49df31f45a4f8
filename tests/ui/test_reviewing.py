"""Review in the window: what is left, sealing, the interview, queries, the week; in a real file."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.records.evidence import alert_changes
from omi_desktop.records.queries import queries_of
from omi_desktop.settings import Settings
from omi_desktop.ui.dialogs.review_week import ReviewWeekWindow
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.models.case_model import Role
from omi_desktop.ui.models.review_lines import ASK, KINDS, QUERY, SECOND_LOOK, UNANSWERED
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.interview_tab import InterviewTab
from tests.ui.shown import shown


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> InspectionView:
    view = shown(qtbot, InspectionView(session, Settings()))
    view.to_review()
    return view


def items(view: InspectionView, kind: str) -> list[str]:
    """What the panel lists of a kind."""
    return [line.item for line in view.reviewing.panel.model.lines if line.kind == kind and line.item]


def seen(view: InspectionView) -> list[tuple[str, str]]:
    """What is remarked on the row in hand: sign and words."""
    tab = view.page.current_tab()
    assert isinstance(tab, EntryTab)
    return [(remark.icon, remark.text) for remark in tab.rows[tab.current].remarks()]


def write_query(view: InspectionView, item: str, text: str) -> None:
    """Open the queries of an item as the key does, write, and send with Ctrl+Enter's signal."""
    view.page.go_to(item)
    view.query_answer()
    tab = view.page.current_tab()
    assert isinstance(tab, EntryTab)
    panel = tab.queries.panel
    assert panel is not None
    panel.editor.setPlainText(text)
    panel.editor.sent.emit()


# --- what is left --------------------------------------------------------------------------------


def test_what_is_unanswered_is_what_the_scores_miss_by_tab(view: InspectionView) -> None:
    panel, session = view.reviewing.panel, view.session
    assert len(items(view, UNANSWERED)) == session.progress(session.case).left
    headings = [line for line in panel.model.lines if line.is_heading]
    for heading, tab in zip(headings, view.page.entry_tabs, strict=False):
        assert heading.text == f"{tab.page.title}: not answered"
        assert heading.count == tab.progress().left


def test_an_answer_leaves_the_list_while_one_looks(qtbot: QtBot, view: InspectionView) -> None:
    session, panel = view.session, view.reviewing.panel
    session.answer("case", "1.2.01", "no")
    qtbot.waitUntil(lambda: "1.2.01" not in items(view, UNANSWERED))
    assert panel.heading.text() == f"{session.progress(session.case).left} things to look at"


def test_enter_on_a_line_goes_to_the_question(qtbot: QtBot, view: InspectionView) -> None:
    panel = view.reviewing.panel
    row = next(n for n, line in enumerate(panel.model.lines) if line.item == "2.1.01")
    panel.list.setCurrentIndex(panel.model.index(row))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert view.page.current_tab().current == "2.1.01"  # type: ignore[union-attr]


def test_what_wants_a_second_look_tells_the_answers(qtbot: QtBot, view: InspectionView) -> None:
    view.session.answer("case", "rosh_level", "high")
    view.session.answer("case", "mappa_level", "none")
    qtbot.waitUntil(lambda: bool(items(view, SECOND_LOOK)))
    first = next(line for line in view.reviewing.panel.model.lines if line.kind == SECOND_LOOK and line.item)
    assert first.text.startswith("RoSH is high or very high and no MAPPA level")
    assert first.below == "RoH level: High; MAPPA: Not a MAPPA case"
    assert first.item == "rosh_level"


def test_an_alert_is_listed_until_somebody_was_told(qtbot: QtBot, view: InspectionView) -> None:
    session, case = view.session, view.session.case
    session.do(alert_changes(case, "1.2.01", "A child at risk", "", "", {}))
    qtbot.waitUntil(lambda: items(view, "alert") == ["1.2.01"])
    notes = session.inspection.notes(case)
    session.do(alert_changes(case, "1.2.01", "A child at risk", "The ACO", "2008-01-14 10:00", notes))
    qtbot.waitUntil(lambda: not items(view, "alert"))


def test_where_nothing_is_left_it_says_so(
    qtbot: QtBot, area: Session, case_of: Callable[[str], str], fill: Callable[..., None]
) -> None:
    case = case_of("0411")
    # the first choices of all do not go together
    for fact in ("recalled", "ppo", "statutory_victim"):
        area.answer_record(case, fact, "no")
    fill(case)
    area.select(case)
    view = shown(qtbot, InspectionView(area, Settings()))
    view.to_review()
    panel = view.reviewing.panel
    left = [line.text for line in panel.model.lines]
    assert (panel.heading.text(), left) == ("Nothing left to look at", [])
    view.mark_complete()
    assert area.record(case).status == "complete"


# --- sealing -------------------------------------------------------------------------------------


def test_enter_seals_all_the_same_and_escape_leaves_it_open(qtbot: QtBot, view: InspectionView) -> None:
    session, bar = view.session, view.reviewing.sealing.bar
    view.mark_complete()
    qtbot.keyClick(bar.buttons["seal"], Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert session.record(session.case).status == "open"
    view.mark_complete()
    qtbot.keyClick(bar.buttons["seal"], Qt.Key.Key_Return)
    assert session.record(session.case).status == "complete"


def test_sealing_from_the_list_takes_the_case_in_hand_and_asks_too(view: InspectionView) -> None:
    session, bar = view.session, view.reviewing.sealing.bar
    other = session.records()[1].id
    view.cases.deeds.toggle_complete(other)
    assert session.case == other
    assert bar.isVisible()
    bar.buttons["seal"].click()
    assert session.record(other).status == "complete"
    view.cases.deeds.toggle_complete(other)
    assert session.record(other).status == "open"


def test_what_is_changed_after_sealing_shows_at_the_heading_and_in_the_list(
    qtbot: QtBot, view: InspectionView
) -> None:
    session, case = view.session, view.session.case
    view.mark_complete()
    view.mark_complete()
    index = view.cases.model.index(view.cases.model.row_of(case))
    assert index.data(Role.LINE).startswith("Sealed")
    session.answer("case", "1.2.01", "no")
    assert index.data(Role.LINE).startswith("Changed after sealing")
    assert index.data(Role.MARK).icon == "attention"
    words = view.page.standing.words
    qtbot.waitUntil(lambda: words.text() == "Sealed, and changed after sealing: 1.2.01")
    session.undo()
    assert index.data(Role.LINE).startswith("Sealed")
    assert "Changed" not in index.data(Role.LINE)


# --- the interview -------------------------------------------------------------------------------


def test_the_interview_shows_what_needs_the_practitioner_with_notes_open(
    qtbot: QtBot, view: InspectionView
) -> None:
    view.page.go_to("1.2.01")
    view.ask_manager()
    assert seen(view) == [("ask", "Ask the offender manager")]
    qtbot.waitUntil(lambda: items(view, ASK) == ["1.2.01"])
    view.interview(True)
    tab = view.page.current_tab()
    assert isinstance(tab, InterviewTab)
    marked = [
        item.id for item in view.session.instrument.items.values() if getattr(item, "practitioner", False)
    ]
    assert set(tab.page.items) == {"1.2.01", *marked}
    assert tab.current == "1.2.01"
    asked = [item for item, row in tab.rows.items() if not row.isHidden()]
    headed = {criterion for criterion, header in tab.headers.items() if not header.isHidden()}
    assert headed == {view.session.instrument.items[item].criterion for item in asked}  # type: ignore[union-attr]
    editor = tab.notes["1.2.01"].editor
    assert editor.isVisible()
    qtbot.keyClicks(editor, "Not recalled")
    view.interview(False)
    assert view.session.inspection.notes(view.session.case)["1.2.01"] == "Not recalled"
    assert view.page.current_tab().current == "1.2.01"  # type: ignore[union-attr]


def test_a_question_no_longer_to_be_asked_leaves_the_interview(view: InspectionView) -> None:
    view.page.go_to("1.2.01")
    view.ask_manager()
    view.interview(True)
    view.ask_manager()
    tab = view.page.current_tab()
    assert isinstance(tab, InterviewTab)
    assert "1.2.01" not in tab.page.items
    view.undo()
    assert "1.2.01" in view.page.current_tab().page.items  # type: ignore[union-attr]


def test_the_state_of_the_interview_is_told_and_taken_back(qtbot: QtBot, view: InspectionView) -> None:
    button = view.page.standing.button
    for text in ("Read, to be interviewed", "Interviewed", "Practitioner unavailable", "Not read yet"):
        view.interview_state()
        qtbot.waitUntil(lambda text=text: button.text() == text)
    view.undo()
    qtbot.waitUntil(lambda: button.text() == "Practitioner unavailable")


# --- queries -------------------------------------------------------------------------------------


def test_a_query_returns_the_case_is_replied_to_and_closed(qtbot: QtBot, view: InspectionView) -> None:
    session, case = view.session, view.session.case
    write_query(view, "1.2.01", "Why?")
    assert session.record(case).status == "returned"
    (icon, said), *_ = seen(view)
    assert icon == "query"
    assert said.startswith("Query from Assessor 1, ")
    assert said.endswith(": Why?")
    qtbot.waitUntil(lambda: view.page.standing.words.text() == "Returned for correction")
    assert view.cases.model.index(0).data(Role.LINE).startswith("Returned")
    write_query(view, "1.2.01", "See page 12.")
    assert [icon for icon, _ in seen(view)] == ["query", "next"]
    view.query_answer()
    tab = view.page.current_tab()
    assert isinstance(tab, EntryTab)
    tab.queries.panel.close_query.click()  # type: ignore[union-attr]
    assert seen(view) == []
    assert [query.state for query in queries_of(session.inspection.annotations(case))] == ["closed"]


def test_a_query_and_the_return_of_the_case_are_one_step_of_undo(view: InspectionView) -> None:
    session, case = view.session, view.session.case
    write_query(view, "1.2.01", "Why?")
    view.undo()
    assert session.record(case).status == "open"
    assert not session.inspection.annotations(case)


def test_a_query_half_written_is_there_again(view: InspectionView) -> None:
    session, first = view.session, view.session.case
    view.page.go_to("1.2.01")
    view.query_answer()
    tab = view.page.current_tab()
    assert isinstance(tab, EntryTab)
    panel = tab.queries.panel
    assert panel is not None
    panel.editor.setPlainText("Why is")
    session.select(session.records()[1].id)
    view.page.go_to("1.2.01")
    view.query_answer()
    assert panel.editor.toPlainText() == ""
    session.select(first)
    view.page.go_to("1.2.01")
    view.query_answer()
    assert panel.editor.toPlainText() == "Why is"
    panel.editor.sent.emit()
    view.query_answer()
    assert panel.editor.toPlainText() == ""


def test_a_query_without_words_is_refused_in_place(view: InspectionView) -> None:
    write_query(view, "1.2.01", "  ")
    assert view.notice.text() == "A query needs words. Write what is to be looked at."
    assert view.session.record(view.session.case).status == "open"


# --- the week ------------------------------------------------------------------------------------


@pytest.fixture
def week(qtbot: QtBot, area: Session, case_of: Callable[[str], str]) -> ReviewWeekWindow:
    area.select(case_of("0417"))
    view = shown(qtbot, InspectionView(area, Settings()))
    write_query(view, "1.2.01", "Why?")
    view.review_week()
    return view.findChild(ReviewWeekWindow)


def test_the_week_is_told_by_kind_and_by_assessor(week: ReviewWeekWindow) -> None:
    rows = [[cell.text for cell in row.cells] for row in week.model.page.rows]
    assert [row[0] for row in rows if row[2] == "Not answered"][:4] == ["0411", "0415", "0417", "0421"]
    week.kind.setCurrentIndex(week.kind.findData(QUERY))
    week.kind.activated.emit(week.kind.currentIndex())
    (row,) = [[cell.text for cell in row.cells] for row in week.model.page.rows]
    assert row[:4] == ["0417", "B. Other", "Queries", "1.2.01"]
    week.assessor.setCurrentIndex(week.assessor.findData("A. Reader"))
    week.assessor.activated.emit(week.assessor.currentIndex())
    assert week.heading.text() == "Nothing left to look at"
    assert [week.kind.itemData(n) for n in range(week.kind.count())] == ["", *KINDS]


def test_enter_opens_the_case_at_what_there_is_to_look_at(qtbot: QtBot, week: ReviewWeekWindow) -> None:
    view = week.parent()
    assert isinstance(view, InspectionView)
    view.session.select("")
    place = next(n for n, row in enumerate(week.model.page.rows) if row.cells[2].text == "Queries")
    week.table.setCurrentIndex(week.shown.mapFromSource(week.model.index(place, 0)))
    qtbot.keyClick(week.table, Qt.Key.Key_Return)
    assert view.session.record(view.session.case).ref == "0417"
    assert view.page.current_tab().current == "1.2.01"  # type: ignore[union-attr]
