"""Forms beside the cases: a pile of questionnaires entered by the keyboard, frequencies live."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.settings import Settings
from omi_desktop.ui.forms import work_forms
from omi_desktop.ui.frequency_panel import FrequencyPanel
from omi_desktop.ui.inspection_view import InspectionView
from tests.ui.shown import shown


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> InspectionView:
    return shown(qtbot, InspectionView(session, Settings(assessor="Assessor 1")))


def type_keys(qtbot: QtBot, keys: str) -> None:
    for key in keys:
        qtbot.keyClicks(QApplication.focusWidget(), key)


def test_a_second_form_per_case_is_a_tab_and_no_form_of_its_own(session: Session) -> None:
    forms = [form.id for form in work_forms(session.instrument)]
    assert forms[0] == "case"
    assert "om_case" not in forms
    assert {"offender", "victim", "sentencer", "management"} < set(forms)


def test_a_stack_of_five_questionnaires_is_entered_without_the_mouse(
    qtbot: QtBot, session: Session, view: InspectionView
) -> None:
    view.work_on("sentencer")
    view.new_case()
    questions = len(session.instrument.questions_of("sentencer"))
    for number in range(5):
        type_keys(qtbot, "y" * questions)
        if number < 4:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    records = session.records("sentencer")
    assert [record.ref for record in records] == ["1", "2", "3", "4", "5"]
    live = session.live("sentencer")
    assert all(live.progress(record.id).complete for record in records)
    assert {record.assessor for record in records} == {"Assessor 1"}


def test_frequencies_follow_every_answer(qtbot: QtBot, session: Session, view: InspectionView) -> None:
    view.work_on("sentencer")
    view.new_case()
    panel = view.scores
    assert isinstance(panel, FrequencyPanel)
    type_keys(qtbot, "n")
    block = panel.blocks["SQ.1.01"]
    qtbot.waitUntil(lambda: "No 1" in block.accessibleName())
    session.undo()
    qtbot.waitUntil(lambda: "No 0" in block.accessibleName())


def test_management_is_filled_in_once_and_needs_no_list(
    qtbot: QtBot, session: Session, view: InspectionView
) -> None:
    view.work_on("management")
    assert not view.lists.isVisible()
    type_keys(qtbot, "1")
    sheet = session.sheet("management")
    assert sheet is not None
    assert session.inspection.answers(sheet.id) == {"4.1.01": "well_met"}
    view.work_on("case")
    assert view.lists.isVisible()


def test_side_columns_fold_before_the_questions_get_too_little(view: InspectionView) -> None:
    view.resize(820, 600)
    assert not view.scores.isVisible()
    view.fold_scores(True)
    assert view.scores.isVisible()
    assert not view.cases.isVisible(), "what was asked for last stays"
    view.resize(1366, 740)
    assert view.scores.isVisible()
    assert view.cases.isVisible()
