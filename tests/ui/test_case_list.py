import pytest
from PySide6.QtCore import Qt

from omi_desktop.records.changes import RecordAdded
from omi_desktop.records.evidence import alert_changes
from omi_desktop.ui.case_list import CaseList
from omi_desktop.ui.models.case_model import Role


@pytest.fixture
def cases(area, qtbot):
    shown = CaseList(area)
    qtbot.addWidget(shown)
    shown.resize(236, 600)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def click(qtbot, cases, row):
    where = cases.view.visualRect(cases.model.index(row)).center()
    qtbot.mouseClick(cases.view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def refs(cases):
    return [cases.model.data(cases.model.index(row)) for row in range(cases.model.rowCount())]


def test_a_click_takes_a_case_in_hand(qtbot, area, cases, case_of):
    with qtbot.waitSignal(area.case_selected):
        click(qtbot, cases, 2)
    assert area.case == case_of("0417")


def test_arrows_move_and_enter_goes_into_the_case(qtbot, area, cases, case_of):
    click(qtbot, cases, 0)
    qtbot.keyClick(cases.view, Qt.Key.Key_Down)
    assert area.case == case_of("0415")
    with qtbot.waitSignal(cases.entered):
        qtbot.keyClick(cases.view, Qt.Key.Key_Return)


def test_next_and_previous_stay_inside_what_is_shown(area, cases, case_of):
    cases.search.setText("reader")
    for step, ref in ((cases.select_next, "0411"), (cases.select_next, "0415"), (cases.select_next, "0415")):
        step()
        assert area.case == case_of(ref)
    cases.select_previous()
    assert area.case == case_of("0411")


def test_painting_never_takes_a_case_in_hand(area, cases):
    cases.grab()
    assert area.case == ""


def test_typing_in_the_search_box_narrows_and_down_goes_to_what_was_found(qtbot, area, cases, case_of):
    cases.focus_search()
    qtbot.keyClicks(cases.search, "other")
    assert refs(cases) == ["0417"]
    qtbot.keyClick(cases.search, Qt.Key.Key_Down)
    assert area.case == case_of("0417")
    qtbot.keyClick(cases.search, Qt.Key.Key_Escape)
    assert len(refs(cases)) == 4


def test_an_assessor_sees_their_own_cases_first_and_all_on_wish(area, cases):
    cases.set_assessor("A. Reader")
    assert refs(cases) == ["0411", "0415"]
    assert cases._title.text() == "My cases"
    cases.filter._whose["everybody"].trigger()
    assert len(refs(cases)) == 4
    assert cases._title.text() == "Cases"


def test_the_title_counts_the_cases_with_nothing_left(area, cases, case_of):
    area.select(case_of("0411"))
    while left := area.state(area.case).applying - area.state(area.case).answers.keys():
        definition = area.instrument.items[min(left)]
        answer = definition.choices[-1].id if definition.choices else "2008-01-14"
        area.answer("case", definition.id, answer)
    assert cases._count.text() == "1 of 4 complete"
    area.undo()
    assert cases._count.text() == "0 of 4 complete"


def test_a_case_opened_from_elsewhere_is_shown_even_if_the_search_left_it_out(area, cases, case_of):
    cases.search.setText("0411")
    area.select(case_of("0417"))
    assert cases.view.currentIndex().data() == "0417"
    assert len(refs(cases)) == 4


def test_renaming_a_case_takes_its_sheets_along_and_is_undone_in_one_step(area, cases, case_of):
    parent = area.record(case_of("0411"))
    area.do([RecordAdded(area.inspection.new_record("om_case", "0411", parent=parent.id))])
    cases.deeds.rename(parent.id, "0499")
    area.select(parent.id)
    assert area.sheet("om_case").ref == "0499" == area.record(parent.id).ref
    area.undo_stack.undo()
    assert area.sheet("om_case").ref == "0411"


def test_a_reference_that_is_taken_is_refused(qtbot, area, cases, case_of):
    with qtbot.waitSignal(area.refused):
        cases.model.setData(cases.model.index(0), "0415")
    assert area.record(case_of("0411")).ref == "0411"


def test_a_removed_case_is_brought_back_by_undo(area, cases, case_of):
    record = case_of("0415")
    area.select(record)
    cases.deeds.remove(record)
    assert "0415" not in refs(cases)
    area.undo_stack.undo()
    assert "0415" in refs(cases)


def test_the_menu_of_a_case_offers_what_can_be_done(qtbot, area, cases, case_of):
    menu = cases.deeds.menu(case_of("0411"), cases)
    names = [action.objectName() for action in menu.actions() if action.objectName()]
    assert names == [
        "case:add",
        "case:complete",
        "case:rename",
        "case:benchmark",
        "case:replace",
        "case:remove",
    ]
    with qtbot.waitSignal(cases.deeds.seal_requested):
        menu.actions()[2].trigger()
    assert area.case == case_of("0411")


def test_an_empty_list_says_what_to_do(area, cases, case_of):
    for ref in ("0411", "0415", "0417", "0421"):
        cases.deeds.remove(case_of(ref))
    assert cases.view._empty_text.startswith("No cases yet.")
    assert "Ctrl+I" in cases.view._empty_text
    assert not cases.grab().isNull()


def test_a_case_is_added_under_the_reference_that_was_typed(qtbot, area, cases, case_of):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    def answer():
        dialog = QApplication.activeModalWidget()
        qtbot.keyClicks(dialog._reference, "0500")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    cases.add_case()
    assert area.case == case_of("0500")
    assert cases.view.currentIndex().data() == "0500"


def test_a_row_grows_with_what_its_facts_say_and_the_next_makes_room(area, cases, case_of, qtbot):
    def box(row):
        return cases.view.visualRect(cases.model.index(row))

    before = box(0).height()
    area.select(case_of("0411"))
    for fact in area.instrument.heading:
        area.answer("case", fact, area.instrument.items[fact].choices[-1].id)
    qtbot.waitUntil(lambda: box(0).height() > before)
    assert box(1).top() > box(0).bottom()


def test_an_alert_nobody_was_told_about_shows_by_sign_and_word_and_needs_attention(area, cases, case_of):
    case = case_of("0415")
    area.answer_record(case, "1.2.01", "no")

    def row():
        index = cases.model.index(cases.model.row_of(case))
        return index.data(Role.MARK), index.data(Role.LINE)

    line = row()[1]
    raised = alert_changes(case, "1.2.01", "A child at risk", "", "", {})
    area.do(raised)
    mark, said = row()
    assert (mark.icon, mark.role) == ("alert", "attention")
    assert mark.text.startswith("An alert nobody was told about. In progress, ")
    assert said.split(" · ") == ["Alert", *filter(None, line.split(" · "))]
    cases.filter._states["attention"].trigger()
    assert refs(cases) == ["0415"]
    notes = area.inspection.notes(case)
    area.do(alert_changes(case, "1.2.01", "A child at risk", "The ACO", "2008-01-14 10:00", notes))
    assert (row()[0].icon, row()[1]) == ("case-quarter", line)
    cases.filter.clear()
    cases.filter._states["attention"].trigger()
    assert refs(cases) == []
    area.undo()
    assert cases.model.is_alerted(case)
