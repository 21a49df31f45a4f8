import pytest
from PySide6.QtCore import Qt

from omi_desktop.records.changes import RecordEdited
from omi_desktop.ui.dialogs.progress import ProgressWindow


@pytest.fixture
def window(qtbot, area):
    made = ProgressWindow(area)
    qtbot.addWidget(made)
    made.come_to_front()
    return made


def lines(window):
    model = window.shown
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def to(qtbot, window, view):
    qtbot.mouseClick(window.switch.buttons[view], Qt.MouseButton.LeftButton)


def test_a_line_for_each_assessor_and_one_for_cases_nobody_has(window):
    assert window.heading.text() == "0 of 4 cases complete, 0 under way, 4 not begun"
    assert [line[:5] for line in lines(window)] == [
        ["A. Reader", "2", "0", "0", "2"],
        ["B. Other", "1", "0", "0", "1"],
        ["Nobody yet", "1", "0", "0", "1"],
    ]


def test_names_are_narrow_and_nothing_scrolls_sideways_for_their_sake(qtbot, window):
    for width, wide in ((1120, 100), (1284, 260)):
        window.resize(width, 600)
        qtbot.waitUntil(lambda: window.table.horizontalHeader().length() == window.table.viewport().width())
        assert window.table.columnWidth(0) >= wide
    assert window.table.horizontalScrollBar().maximum() == 0


def test_an_answer_is_seen_while_it_is_open(qtbot, area, window, case_of):
    area.answer_record(case_of("0411"), "1.1.01", "yes")
    qtbot.waitUntil(lambda: window.heading.text() == "0 of 4 cases complete, 1 under way, 3 not begun")


def test_enter_on_a_case_opens_it_at_the_first_thing_missing(qtbot, area, window, case_of):
    to(qtbot, window, "cases")
    window.table.setCurrentIndex(window.shown.index(1, 0))
    with qtbot.waitSignal(window.case_requested) as asked:
        qtbot.keyClick(window.table, Qt.Key.Key_Return)
    assert asked.args == [case_of("0415"), area.instrument.facts_of("case")[0].id]


def test_every_page_has_its_lines_and_can_be_copied(qtbot, qapp, area, window, case_of):
    area.answer_record(case_of("0411"), "1.1.01", "yes")
    for view in ("people", "cases", "outlook", "sample"):
        to(qtbot, window, view)
        assert lines(window), view
        window.copy()
        assert len(qapp.clipboard().text().splitlines()) > len(lines(window))


def test_the_sample_says_what_is_too_few(qtbot, window):
    to(qtbot, window, "sample")
    first = lines(window)[0]
    assert first[0] == "All cases"
    assert (first[2], first[-1]) == ("4", "106 too few")


def test_the_bounds_stand_beside_each_score(qtbot, window):
    to(qtbot, window, "outlook")
    headline = lines(window)[0]
    assert headline[0] == ""
    assert headline[2:] == ["–", "–", "0%", "100%"]


def test_second_readings_not_begun_are_among_what_is_missing(qtbot, area, case_of, window):
    area.do([RecordEdited(case_of("0411"), "second_reader", "", "B. Other")])
    to(qtbot, window, "cases")
    assert lines(window)[-1] == ["0411", "B. Other", "Second reading not begun", "", "", "Everything"]
    to(qtbot, window, "people")
    assert [line[6] for line in lines(window)] == ["", "1 of 1", ""]
