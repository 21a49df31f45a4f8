"""The start with a file: the case in hand is painted first, its cases and scores right after."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTabBar, QWidget
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.records.routing import RecordState
from omi_desktop.settings import FILE_NAME, Settings, load_settings
from omi_desktop.ui.case_list import CaseList
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.scores_panel import ScoresPanel
from tests.ui.scored import scored_session


@pytest.fixture
def scored(tmp_path, qapp: object):
    """Three cases with every answer, none of them in hand."""
    session = scored_session(tmp_path / "scored.omi")
    yield session
    session.close()


def shown(view: InspectionView) -> tuple[list[str], str, list[str]]:
    """What cases and scores say."""
    assert isinstance(view.scores, ScoresPanel)
    rows = [view.cases.model.index(n).data() for n in range(view.cases.model.rowCount())]
    said = [widget.accessibleName() for widget in view.scores.widgets.values()]
    return rows, view.scores.switch.buttons["all"].text(), said


def test_the_case_in_hand_is_painted_without_reading_the_others(qtbot: QtBot, scored: Session, monkeypatch):
    read = []
    every = scored.inspection.all_answers
    monkeypatch.setattr(scored.inspection, "all_answers", lambda form: read.append(form) or every(form))
    view = InspectionView(scored, Settings(), page_first=True)
    qtbot.addWidget(view)
    view.open_case(scored.records()[1].id)
    assert view.page.grab().height() > 0
    assert view.page.entry_tabs[0].progress().answered > 0
    assert view.cases.model.rowCount() == 0
    assert read == []


def test_cases_and_scores_follow_the_first_paint_by_themselves(qtbot: QtBot, scored: Session):
    usual = InspectionView(scored, Settings())
    qtbot.addWidget(usual)
    usual.open_case(scored.records()[1].id)
    usual.show()
    first = InspectionView(scored, Settings(), page_first=True)
    qtbot.addWidget(first)
    assert shown(first) != shown(usual)
    first.show()
    qtbot.waitUntil(lambda: first.cases.model.rowCount() == 3)
    assert shown(first) == shown(usual)
    assert first.cases.view.currentIndex().data() == "C002"


def test_filling_shows_the_case_in_hand_even_if_it_is_somebody_elses(qtbot: QtBot, area: Session, case_of):
    cases = CaseList(area, None, "A. Reader", filled=False)
    qtbot.addWidget(cases)
    area.select(case_of("0417"))
    assert cases.model.rowCount() == 0
    cases.fill()
    assert cases.view.currentIndex().data() == "0417"


def test_the_first_answer_opens_what_hangs_on_it_though_only_its_case_was_read(session: Session):
    state, instrument = session.state(session.case), session.instrument
    gate, value = next(
        (item, choice.id)
        for item in map(instrument.items.get, state.routing.downstream)
        for choice in item.choices
        if item.id in state.applying
        and RecordState(state.routing, {item.id: choice.id}).applying > state.applying
    )
    opened = []
    session.answer_changed.connect(lambda change, flipped: opened.extend(flipped))
    session.answer("case", gate.id, value)
    assert opened
    assert session.live().states[session.case].applying == session.case_scores().states[session.case].applying


def test_the_window_puts_the_page_first_only_until_it_shows(qtbot: QtBot, inspection_path: Path):
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.page_first = True
    window.open_path(inspection_path)
    assert window.view.cases.model.rowCount() == 0
    window.show()
    qtbot.waitUntil(lambda: window.view.cases.model.rowCount() == 3)
    window.close_inspection()
    window.open_path(inspection_path)
    assert window.view.cases.model.rowCount() == 3
    window.close()


def test_the_menus_have_their_icons_once_the_window_was_painted(qtbot: QtBot):
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show_welcome()
    window.show()
    qtbot.waitUntil(lambda: not window.actions_by_name["open_inspection"].icon().isNull())


def test_opening_the_latest_file_again_leaves_the_settings_alone(
    qtbot: QtBot, inspection_path: Path, settings_folder: Path
):
    kept = []
    for _ in range(2):
        window = MainWindow(load_settings())
        qtbot.addWidget(window)
        window.open_path(inspection_path)
        window.close()
        # written anew it would be another file
        kept.append((settings_folder / FILE_NAME).stat().st_ino)
    assert load_settings().recent == (inspection_path,)
    assert kept[0] == kept[1]


def test_the_pages_behind_the_scores_are_made_after_the_first_paint(qtbot: QtBot, scored: Session):
    view = InspectionView(scored, Settings(), page_first=True)
    qtbot.addWidget(view)
    view.open_case(scored.records()[1].id)
    assert [view.findChild(QWidget, name) for name in ("review", "why")] == [None, None]
    titles = view.findChild(QTabBar, "side:tabs")
    assert [titles.tabText(n) for n in range(titles.count())] == ["Scores", "To look at", "Why"]
    view.show()
    qtbot.waitUntil(lambda: titles.tabText(1) != "To look at")
    assert titles.tabText(1) == f"To look at {view.reviewing.panel.found.count}"
    assert view.findChild(QWidget, "why") is None


def test_asking_at_once_makes_the_page_that_is_asked_for(qtbot: QtBot, scored: Session):
    view = InspectionView(scored, Settings(), page_first=True)
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.open_case(scored.records()[1].id)
    view.show()
    view.why()
    assert view.evidencing.panel.isVisible()
    view.to_review()
    assert view.reviewing.panel.isVisible()
    assert not view.evidencing.panel.isVisible()
