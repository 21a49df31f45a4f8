"""Every programme through the window: a case filled in by the keyboard alone, scored, exported, reopened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.exports.workbook import export_week
from omi_desktop.instruments import library
from omi_desktop.scoring.scores import score_records
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.forms import work_forms
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.tabs.entry_tab import EntryTab
from tests.ui.shown import shown

PROGRAMMES = library.ids()


@pytest.fixture(params=PROGRAMMES)
def opened(request: pytest.FixtureRequest, tmp_path: Path, qapp: object) -> Iterator[Session]:
    path = tmp_path / "area.omi"
    text = library.text_of(request.param)
    Inspection.create(path, text, area="Testshire", passphrase=None).close()
    session = Session(Inspection.open(path, who="A. Reader"))
    yield session
    session.close()


@pytest.fixture
def view(qtbot: QtBot, opened: Session) -> InspectionView:
    return shown(qtbot, InspectionView(opened, Settings(assessor="A. Reader")))


def write_or_choose(qtbot: QtBot, tab: EntryTab) -> None:
    """Answer the item in hand as a person would: the key of its last choice, or something written."""
    row = tab.rows[tab.current]
    focus = QApplication.focusWidget()
    if hasattr(row, "choices"):
        qtbot.keyClicks(focus, row.choices.choices[-1].cap.lower())
    elif hasattr(row, "list"):
        qtbot.keyClicks(focus, row.list.itemText(1)[:3])
        row.list.activated.emit(row.list.currentIndex())
    else:
        kind = tab.session.instrument.items[tab.current].kind
        qtbot.keyClicks(focus, {"date": "14/01/2008", "number": "42"}.get(kind, "as the file says"))
        row.line.editingFinished.emit()


def fill_in(qtbot: QtBot, view: InspectionView) -> int:
    """Fill in the record in hand by keys; how many items were answered."""
    answered = 0
    while view.page.next_unanswered() and answered < 1000:
        tab = view.page.current_tab()
        assert isinstance(tab, EntryTab)
        write_or_choose(qtbot, tab)
        answered += 1
    return answered


def test_a_case_is_filled_in_by_the_keyboard_scored_exported_and_reopened(
    qtbot: QtBot, opened: Session, view: InspectionView, tmp_path: Path
) -> None:
    opened.add_case("C001", "A. Reader")
    answered = fill_in(qtbot, view)
    assert answered > 80
    assert opened.live().progress(opened.case).complete
    with Inspection.open(opened.path, read_only=True) as other:
        recorded = other.all_answers()
        assert opened.live().scores() == score_records(opened.instrument, recorded.values())
        assert export_week(other, tmp_path / "week.xlsx").path.exists()
        assert other.faults() == []


def test_every_other_form_takes_a_record(qtbot: QtBot, opened: Session, view: InspectionView) -> None:
    for form in work_forms(opened.instrument):
        view.work_on(form.id)
        if not form.once:
            opened.add_record(form.id, "R1")
        fill_in_once = view.page.next_unanswered()
        if fill_in_once:
            tab = view.page.current_tab()
            assert isinstance(tab, EntryTab)
            write_or_choose(qtbot, tab)
        assert bool(opened.records(form.id)) or not fill_in_once
