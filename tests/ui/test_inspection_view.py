"""The open inspection as a whole: notices that move nothing, errors said in place, commands."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.errors import DiskFull
from omi_desktop.imports.case_list import import_cases, read_case_list
from omi_desktop.records.changes import Answered
from omi_desktop.settings import Settings
from omi_desktop.ui import finding
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.widgets.key_hint import KeyHint
from tests.ui.shown import shown


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> InspectionView:
    return shown(qtbot, InspectionView(session, Settings()))


def test_a_notice_does_not_move_the_row_in_hand(qtbot: QtBot, view: InspectionView) -> None:
    view.open_case(view.session.case, "1.4.04")
    row = view.page.entry_tabs[1].rows["1.4.04"]
    bar = view.page.entry_tabs[1].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    before = row.mapTo(view, QPoint(0, 0))
    view.tell("info", "12 questions now apply")
    qtbot.waitUntil(view.notice.isVisible)
    assert row.mapTo(view, QPoint(0, 0)) == before


def test_what_is_not_saved_stays_said_until_it_is(qtbot: QtBot, view: InspectionView) -> None:
    case = view.session.case
    view.session.unsaved.add((Answered(case, "1.2.01", None, "no"),), "edit")
    view.session.not_saved.emit(DiskFull("NOT SAVED: the disk is full.", "Free some space, then try again."))
    view.tell("info", "something calm")
    assert view.notice.text().startswith("NOT SAVED")
    assert view.status.saved_text() == "NOT SAVED"
    view.session.answer("case", "1.2.01", "yes")
    assert view.notice.kind != "danger"
    assert view.status.saved_text().startswith("Saved ")


def test_a_question_that_is_not_asked_says_why(view: InspectionView) -> None:
    finding.go_to(view, "1.3.02")
    assert view.notice.text() == "1.3.02 is not asked of this case. Not asked unless 1.3.01: No."


def test_after_an_import_the_first_case_is_in_hand(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    for record in session.records():
        session.inspection.edit_record(record.id, "removed", "yes")
    fresh = Session(session.inspection)
    listed = tmp_path / "list.csv"
    listed.write_text("case_ref,case_type\nN1,Licence\nN2,Custody\n")
    fresh.adopt(import_cases(fresh.inspection, read_case_list(listed, fresh.inspection)))
    assert fresh.record(fresh.in_hand).ref == "N1"


def test_sealing_a_case_lists_what_is_open_and_can_be_taken_back(view: InspectionView) -> None:
    session, bar = view.session, view.reviewing.sealing.bar
    view.mark_complete()
    left = session.progress(session.case).left
    assert bar.text() == f"Still open: {left} not answered."
    assert session.record(session.case).status == "open"
    bar.buttons["seal"].click()
    assert session.record(session.case).status == "complete"
    assert not bar.isVisible()
    session.undo()
    assert session.record(session.case).status == "open"


def test_the_key_of_the_guidance_is_shown_where_there_is_some(qtbot: QtBot, view: InspectionView) -> None:
    def keys() -> list[str]:
        return [hint.key for hint in view.status.findChildren(KeyHint) if hint.isVisible()]

    instrument = view.session.instrument
    applying = view.session.state(view.session.case).applying
    asked = [q for q in instrument.questions_of("case") if q.id in applying]
    helped = next(question for question in asked if question.help)
    view.page.go_to(helped.id)
    qtbot.waitUntil(lambda: "G" in keys())
    view.page.go_to(next(question for question in asked if not question.help).id)
    qtbot.waitUntil(lambda: "G" not in keys())
