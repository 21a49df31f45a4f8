"""The right column: what it shows is what is in the file, at every moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.instruments import library
from omi_desktop.records.changes import RecordAdded
from omi_desktop.scoring.explain import ScoreRef, percent_text
from omi_desktop.scoring.scores import Scores
from omi_desktop.ui.scores_panel import ScoresPanel
from omi_desktop.ui.theme import apply_theme
from omi_desktop.ui.widgets.score_bar import ScoreBar
from omi_desktop.ui.widgets.score_legend import ScoreLegend
from tests.ui.scored import other_side, recomputed, scored_session

Key = Qt.Key
ROH = ScoreRef("headline", "roh")
FIRST = ScoreRef("section", "1")
HARM = ScoreRef("criterion", "1.2")


@pytest.fixture
def scored(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    session = scored_session(tmp_path / "area.omi")
    session.select(session.records()[0].id)
    yield session
    session.inspection.close()


@pytest.fixture
def panel(qtbot: QtBot, scored: Session) -> ScoresPanel:
    return shown(qtbot, scored)


def shown(qtbot: QtBot, session: Session) -> ScoresPanel:
    panel = ScoresPanel(session)
    qtbot.addWidget(panel)
    panel.resize(290, 700)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


def figures(panel: ScoresPanel) -> dict[ScoreRef, str]:
    """What stands beside each score."""
    return {
        ref: widget.figure() if isinstance(widget, ScoreBar) else widget.figure
        for ref, widget in panel.widgets.items()
    }


def expected(scores: Scores) -> dict[ScoreRef, str]:
    kinds = {"criterion": scores.criteria, "section": scores.sections, "headline": scores.headlines}
    return {
        ScoreRef(kind, identity): percent_text(score)  # type: ignore[arg-type]
        for kind, found in kinds.items()
        for identity, score in found.items()
    }


def settle(qtbot: QtBot, panel: ScoresPanel, session: Session, *records: str) -> None:
    qtbot.waitUntil(lambda: figures(panel) == expected(recomputed(session, *records)))


@pytest.mark.parametrize("programme", library.ids())
def test_every_programme_shows_its_scores(qtbot: QtBot, tmp_path: Path, programme: str) -> None:
    session = scored_session(tmp_path / "area.omi", programme, cases=2)
    panel = shown(qtbot, session)
    assert figures(panel) == expected(recomputed(session))
    assert any(figure != "–" for figure in figures(panel).values())
    session.inspection.close()


def test_without_an_answer_every_score_is_a_dash(qtbot: QtBot, session: Session) -> None:
    panel = shown(qtbot, session)
    assert set(figures(panel).values()) == {"–"}


def test_an_answer_moves_criterion_section_and_headline(
    qtbot: QtBot, scored: Session, panel: ScoresPanel
) -> None:
    before = recomputed(scored)
    item, value = other_side(scored, scored.case)
    scored.answer("case", item, value)
    settle(qtbot, panel, scored)
    assert recomputed(scored).headlines != before.headlines


def test_undo_takes_the_figures_back(qtbot: QtBot, scored: Session, panel: ScoresPanel) -> None:
    before = figures(panel)
    scored.answer("case", *other_side(scored, scored.case))
    settle(qtbot, panel, scored)
    scored.undo_stack.undo()
    qtbot.waitUntil(lambda: figures(panel) == before)


@pytest.mark.parametrize("view", ["all", "case"])
def test_the_difference_an_answer_made_shows(
    qtbot: QtBot, scored: Session, panel: ScoresPanel, view: str
) -> None:
    panel.set_view(view)
    records = [scored.case] if view == "case" else []
    before = recomputed(scored, *records).headlines["roh"]
    card = panel.widgets[ROH]
    assert card.delta() == 0
    scored.answer("case", *other_side(scored, scored.case))
    qtbot.waitUntil(lambda: card.delta() != 0)
    after = recomputed(scored, *records).headlines["roh"]
    assert before is not None
    assert after is not None
    assert card.delta() == round(float((after - before) * 100), 1)


def test_the_difference_goes_again_by_itself(qtbot: QtBot, scored: Session, panel: ScoresPanel) -> None:
    scored.answer("case", *other_side(scored, scored.case))
    qtbot.waitUntil(lambda: panel.widgets[ROH].delta() != 0)
    qtbot.waitUntil(lambda: not any(widget.delta() for widget in panel.widgets.values()), timeout=5000)


def test_another_case_or_view_is_no_difference(qtbot: QtBot, scored: Session, panel: ScoresPanel) -> None:
    qtbot.mouseClick(panel.switch.buttons["case"], Qt.MouseButton.LeftButton)
    settle(qtbot, panel, scored, scored.case)
    scored.select(scored.records()[1].id)
    settle(qtbot, panel, scored, scored.case)
    assert {widget.delta() for widget in panel.widgets.values()} == {0}


def test_the_profile_names_its_case(qtbot: QtBot, scored: Session, panel: ScoresPanel) -> None:
    with qtbot.waitSignal(panel.view_changed):
        qtbot.mouseClick(panel.switch.buttons["case"], Qt.MouseButton.LeftButton)
    assert panel.caption.text() == "Profile of case C001"
    scored.select("")
    qtbot.waitUntil(lambda: "Choose one" in panel.caption.text())
    assert set(figures(panel).values()) == {"–"}


def test_all_cases_says_how_many_are_complete(qtbot: QtBot, scored: Session, panel: ScoresPanel) -> None:
    def complete() -> int:
        live = scored.live()
        return sum(live.progress(record).complete for record in live.states)

    assert panel.switch.buttons["all"].text() == f"All cases · {complete()} of 3"
    state, items = scored.state(scored.case), scored.instrument.items
    while left := [item for item in state.routing.order if item in state.applying - state.answers.keys()]:
        kinds = {"date": "2008-01-14", "number": "1"}
        item = items[left[0]]
        scored.answer("case", item.id, item.choices[0].id if item.choices else kinds.get(item.kind, "x"))
    assert complete() == 1
    qtbot.waitUntil(lambda: panel.switch.buttons["all"].text() == "All cases · 1 of 3")
    scored.do([RecordAdded(scored.inspection.new_record("case", "C009"))])
    qtbot.waitUntil(lambda: panel.switch.buttons["all"].text() == "All cases · 1 of 4")


def test_a_folded_panel_waits_and_is_right_when_it_opens(
    qtbot: QtBot, scored: Session, panel: ScoresPanel
) -> None:
    panel.hide()
    scored.answer("case", *other_side(scored, scored.case))
    panel.show()
    assert figures(panel) == expected(recomputed(scored))
    assert {widget.delta() for widget in panel.widgets.values()} == {0}


def test_a_score_that_stands_is_not_painted_again(qtbot: QtBot, scored: Session, panel: ScoresPanel) -> None:
    item, value = other_side(scored, scored.case)
    criterion = scored.instrument.items[item].criterion  # type: ignore[union-attr]
    told: list[str] = []
    for ref, bar in panel.widgets.items():
        if isinstance(bar, ScoreBar):
            bar.set_score = lambda *_, ref=ref: told.append(ref.id)  # type: ignore[method-assign]
    scored.answer("case", item, value)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [criterion]


def test_a_screen_reader_hears_name_score_counts_and_band(scored: Session, panel: ScoresPanel) -> None:
    said = panel.widgets[HARM].accessibleName()
    assert said.startswith("Criterion 1.2 Assessment of risk of harm, ")
    assert " per cent, " in said
    assert " questions, " in said
    assert "good" in said or "priority for improvement" in said


def test_the_line_of_priority_is_the_instruments_own(qtbot: QtBot, tmp_path: Path) -> None:
    for programme, line in (("omi2-2011", "line of priority, 80%"), ("iaow-2013", None)):
        session = scored_session(tmp_path / f"{programme}.omi", programme, cases=1)
        panel = shown(qtbot, session)
        legends = [legend.accessibleName() for legend in panel.findChildren(ScoreLegend)]
        assert legends == ([line] if line else [])
        session.inspection.close()


def test_arrows_home_and_end_move_between_scores(qtbot: QtBot, panel: ScoresPanel) -> None:
    panel.setFocus()
    order = list(panel.widgets.values())
    assert panel.widgets[FIRST].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Down)
    assert order[1].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_End)
    assert order[-1].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Down)
    assert order[-1].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Home)
    assert order[0].hasFocus()


def test_tab_stops_once_at_the_scores_and_comes_back_to_the_same(qtbot: QtBot, panel: ScoresPanel) -> None:
    panel.widgets[HARM].setFocus()
    stops = [widget for widget in panel.widgets.values() if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [panel.widgets[HARM]]
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert not panel.widgets[HARM].hasFocus()
    panel.setFocus()
    assert panel.widgets[HARM].hasFocus()


def test_the_score_in_focus_is_told_in_words(qtbot: QtBot, panel: ScoresPanel) -> None:
    assert not panel.findChild(QLabel, "scores:told").isVisible()
    panel.widgets[HARM].setFocus()
    assert panel.told.isVisible()
    assert panel.told.text() == panel.widgets[HARM].accessibleName()


@pytest.mark.parametrize("ref", [ROH, FIRST, HARM], ids=lambda ref: ref.kind)
@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_enter_and_space_open_any_score(qtbot: QtBot, panel: ScoresPanel, ref: ScoreRef, key: Key) -> None:
    qtbot.keyClick(panel.widgets[ref], key)
    detail = panel.detail()
    assert detail is not None
    assert detail.isVisible()
    assert not detail.isModal()
    assert figures(panel)[ref] in detail.heading.text()


def test_a_click_opens_a_score_and_its_case_is_asked_for(
    qtbot: QtBot, scored: Session, panel: ScoresPanel
) -> None:
    panel.set_view("case")
    qtbot.mouseClick(panel.widgets[HARM], Qt.MouseButton.LeftButton)
    detail = panel.detail()
    assert detail is not None
    with qtbot.waitSignal(panel.case_requested) as asked:
        qtbot.keyClick(detail.table, Key.Key_Return)
    assert asked.args == [scored.case, "1.2.01"]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_score_has_its_room_at_every_text_size(
    qtbot: QtBot, qapp: QApplication, panel: ScoresPanel, percent: int
) -> None:
    with text_size(qapp, percent):
        panel.resize(panel.sizeHint().width(), 700)
        qtbot.waitUntil(lambda: all(_has_room(widget) for widget in panel.widgets.values()))


@contextmanager
def text_size(app: QApplication, percent: int) -> Iterator[None]:
    apply_theme(app, "light", percent)
    try:
        yield
    finally:
        apply_theme(app, "light", 100)


def _has_room(widget: object) -> bool:
    width, height = widget.width(), widget.height()  # type: ignore[attr-defined]
    wanted = widget.heightForWidth(width)  # type: ignore[attr-defined]
    return height >= wanted and width >= widget.minimumSizeHint().width()  # type: ignore[attr-defined]


def test_a_panel_too_low_for_its_scores_begins_with_the_first(qtbot: QtBot, scored: Session) -> None:
    panel = ScoresPanel(scored)
    qtbot.addWidget(panel)
    panel.resize(300, 360)
    panel.show()
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    last = list(panel.widgets.values())[-1]
    last.setFocus()
    qtbot.waitUntil(lambda: bar.value() > 0)
