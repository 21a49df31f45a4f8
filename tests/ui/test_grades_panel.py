"""Management grades beside the criteria: by the rule, provisional, and set by the lead inspector."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.ui.dialogs.set_grade import SetGradeDialog
from omi_desktop.ui.grades_panel import GradesPanel


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> GradesPanel:
    session.work_on("management")
    panel = GradesPanel(session, "management")
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


def rate(session: Session, criterion: str, rating: str) -> None:
    for question in session.instrument.questions_in(criterion):
        session.answer("management", question.id, rating)


def test_a_grade_follows_every_rating_and_is_provisional_until_all_are_in(
    qtbot: QtBot, session: Session, panel: GradesPanel
) -> None:
    card = panel.cards["4.1"]
    assert card.grade_text() == "Not graded yet"
    session.answer("management", "4.1.01", "well_met")
    qtbot.waitUntil(lambda: card.grade_text() == "Well met")
    assert card.lines()[0].startswith("Provisional: 1 of ")
    rate(session, "4.1", "satisfactorily_met")
    qtbot.waitUntil(lambda: card.grade_text() == "Satisfactorily met")
    assert "Provisional" not in card.lines()[0]


def test_the_lead_inspector_sets_another_grade_with_a_reason(
    qtbot: QtBot, session: Session, panel: GradesPanel
) -> None:
    rate(session, "4.1", "well_met")
    card = panel.cards["4.1"]
    qtbot.waitUntil(lambda: card.grade_text() == "Well met")

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SetGradeDialog)
        dialog._grades.setCurrentIndex(dialog._grades.findData("partly_met"))
        dialog.primary.click()
        assert dialog.isVisible(), "without a reason it stays"
        qtbot.keyClicks(dialog._reason, "Two targets were missed")
        dialog.primary.click()

    QTimer.singleShot(0, fill_in)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.grade_text() == "Partly met")
    assert card.lines()[1:] == [
        "Set by the lead inspector; by the rule: Well met",
        "Reason: Two targets were missed",
    ]
    session.undo()
    qtbot.waitUntil(lambda: card.grade_text() == "Well met")


def test_a_working_rule_is_called_one(panel: GradesPanel) -> None:
    assert "working rule" in panel._caption.text()
