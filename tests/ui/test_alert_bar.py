"""Alerts that nobody has heard of stand in amber on their case, outside every score and every workbook."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.settings import Settings
from omi_desktop.ui.dialogs.export_week import ExportWeekDialog
from omi_desktop.ui.inspection_view import InspectionView

ITEM = "1.2.01"
CONCERN = "Step-child at the address"


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> InspectionView:
    view = InspectionView(session, Settings())
    qtbot.addWidget(view)
    view.resize(1366, 768)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def raise_alert(qtbot: QtBot, view: InspectionView, item: str = ITEM) -> None:
    view.session.annotate("case", f"{item}#alert", CONCERN)
    qtbot.waitUntil(view.page.alerts.isVisible)


def test_an_alert_stands_in_amber_until_somebody_was_told_and_when(
    qtbot: QtBot, session: Session, view: InspectionView
) -> None:
    bar = view.page.alerts
    assert not bar.isVisible()
    raise_alert(qtbot, view)
    assert bar.bar.kind == "attention"
    assert bar.bar.text() == f"Alert on {ITEM}: {CONCERN} · nobody is noted as told."
    session.annotate("case", f"{ITEM}#alert_told", "Head of service")
    qtbot.waitUntil(lambda: "Head of service was told; say when" in bar.bar.text())
    session.annotate("case", f"{ITEM}#alert_when", "2008-01-14 15:30")
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_it_belongs_to_its_case_alone(qtbot: QtBot, session: Session, view: InspectionView) -> None:
    raise_alert(qtbot, view)
    first, second = (record.id for record in session.records()[:2])
    session.select(second)
    qtbot.waitUntil(lambda: not view.page.alerts.isVisible())
    session.select(first)
    qtbot.waitUntil(view.page.alerts.isVisible)


def test_its_button_asks_who_was_told_in_place(qtbot: QtBot, session: Session, view: InspectionView) -> None:
    raise_alert(qtbot, view)
    qtbot.mouseClick(view.page.alerts.bar.buttons["tell"], Qt.MouseButton.LeftButton)
    tab = view.page.current_tab()
    panel = tab.note_panel()  # type: ignore[union-attr]
    assert panel is not None
    assert QApplication.focusWidget() is panel.told
    qtbot.keyClicks(panel.told, "Head of service")
    qtbot.mouseClick(panel.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.page.alerts.isVisible())


def test_an_alert_on_the_case_is_told_on_the_notes_tab(
    qtbot: QtBot, session: Session, view: InspectionView
) -> None:
    raise_alert(qtbot, view, "notes")
    assert view.page.alerts.bar.text().startswith("Alert on the case: ")
    view.page.alerts.tell()
    notes = view.page.notes_tab
    assert view.page.current_tab() is notes
    assert notes.editor.toPlainText() == CONCERN
    assert QApplication.focusWidget() is notes.panel.told


def test_an_alert_on_a_question_that_is_not_asked_any_more_is_told_all_the_same(
    qtbot: QtBot, session: Session, view: InspectionView
) -> None:
    asked = session.state(session.case).applying
    questions = session.instrument.questions_of("case")
    off = next(question for question in questions if question.id not in asked)
    raise_alert(qtbot, view, off.id)
    view.page.alerts.tell()
    tab = view.page.current_tab()
    panel = tab.note_panel()  # type: ignore[union-attr]
    assert panel is not None
    assert panel.about.isVisible()
    assert panel.about.text() == f"{off.id}  {off.text}"
    assert QApplication.focusWidget() is panel.told
    qtbot.keyClick(panel.told, Qt.Key.Key_Escape)
    assert tab.isAncestorOf(QApplication.focusWidget()), "the keyboard is not lost"


def test_several_are_named_together(qtbot: QtBot, session: Session, view: InspectionView) -> None:
    for item in ("1.2.01", "1.2.02", "1.2"):
        raise_alert(qtbot, view, item)
    bar = view.page.alerts.bar
    qtbot.waitUntil(lambda: bar.text().startswith("3 alerts of which nobody is noted as told: 1.2, 1.2.01"))


def test_the_notes_tab_tells_kinds_and_keeps_its_own(
    qtbot: QtBot, session: Session, view: InspectionView
) -> None:
    view.case_notes()
    notes = view.page.notes_tab
    qtbot.keyClick(notes.editor, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(notes.editor, "Good file")
    notes.commit_note()
    raise_alert(qtbot, view)
    assert session.inspection.notes(session.case)["notes#strength"] == "Good file"
    texts = [notes.list.item(n).text() for n in range(notes.list.count())]
    assert any("Strength: Good file" in text.splitlines() for text in texts)
    assert any(f"Alert: {CONCERN} · nobody is noted as told" in text.splitlines() for text in texts)


@pytest.mark.parametrize("wanted", [False, True])
def test_the_workbook_holds_alerts_only_where_they_are_asked_for(
    qtbot: QtBot, session: Session, view: InspectionView, tmp_path: Path, wanted: bool
) -> None:
    raise_alert(qtbot, view)
    dialog = ExportWeekDialog(session, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert (dialog.alerts.text(), dialog.alerts.isChecked()) == ("With alerts (1)", False)
    dialog.alerts.setChecked(wanted)
    dialog.protect.setChecked(False)
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.open_folder.isVisible(), timeout=20_000)
    assert ("1 alert left out" in dialog.said.text()) is not wanted
    book = openpyxl.load_workbook(dialog.path(), read_only=True)
    cells = {cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
    book.close()
    assert (CONCERN in cells) is wanted


def test_without_an_alert_the_export_does_not_speak_of_any(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    dialog = ExportWeekDialog(session, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.alerts.isVisible()
