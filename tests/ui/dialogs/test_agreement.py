"""The agreement of readings as the information manager looks at it."""

import pytest
from PySide6.QtCore import Qt

from omi_desktop.fieldwork.beside import mark_benchmark
from omi_desktop.records.changes import BENCHMARK, CONSENSUS, Answered, Noted, RecordAdded
from omi_desktop.ui.dialogs.agreement import AgreementWindow

Q, NA_TOO = "1.2.01", "1.2.12"


@pytest.fixture
def read(area, case_of):
    """`read("0411", "B. Other", {item: value})`: another reading of a case; first reader answers `own`."""

    def run(ref, reader, answers, own=()):
        case = area.inspection.record(case_of(ref))
        reading = area.inspection.new_reading(case.id, reader)
        changes = [Answered(case.id, item, None, value) for item, value in dict(own).items()]
        changes += [RecordAdded(reading), Noted(reading.id, Q, "", "seen otherwise")]
        area.do([*changes, *(Answered(reading.id, item, None, value) for item, value in answers.items())])
        return reading

    return run


@pytest.fixture
def window(qtbot, area):
    made = AgreementWindow(area)
    qtbot.addWidget(made)
    made.come_to_front()
    return made


@pytest.fixture
def twice(read):
    """Case 0411, on which the readers differ in Q and agree in NA_TOO."""
    return read("0411", "B. Other", {Q: "no", NA_TOO: "yes"}, {Q: "yes", NA_TOO: "yes"})


def lines(window):
    model = window.shown
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def to(qtbot, window, view):
    qtbot.mouseClick(window.switch.buttons[view], Qt.MouseButton.LeftButton)


def enter(qtbot, window, row=0):
    window.table.setCurrentIndex(window.shown.index(row, 0))
    qtbot.keyClick(window.table, Qt.Key.Key_Return)


def test_without_a_second_reading_it_says_how_to_mark_cases(qtbot, window):
    assert "Allocate cases" in window.empty.text()
    assert window.pages.currentWidget() is window.empty
    to(qtbot, window, "benchmark")
    assert "No case is marked for everyone to read" in window.empty.text()


def test_questions_keep_what_divides_readers_apart(twice, qtbot, window):
    found = {line[0]: line for line in lines(window)}
    assert found[Q][2:] == ["1", "0%", "0.00", "−1.00", "too few to say", "1", "", "", "", ""]
    assert found[NA_TOO][2:8] == ["1", "100%", "–", "1.00", "too few to say", ""]
    to(qtbot, window, "readers")
    assert [line[:3] for line in lines(window)] == [["A. Reader and B. Other", "1", "2"]]
    to(qtbot, window, "criteria")
    assert next(line[:3] for line in lines(window)) == ["", "All scored questions", "2"]


def test_it_sorts_by_what_a_column_counts(twice, window):
    window.table.sortByColumn(7, Qt.SortOrder.DescendingOrder)
    assert lines(window)[0][0] == Q


def test_enter_shows_both_answers_with_their_notes_and_then_the_case(twice, qtbot, area, window, case_of):
    row = [line[0] for line in lines(window)].index(Q)
    enter(qtbot, window, row)
    assert window.heading.text().startswith(Q)
    assert lines(window) == [
        [
            "0411",
            Q,
            "Across the line\n2 questions hang on it",
            "A. Reader:\nYes",
            "B. Other:\nNo",
            "B. Other: seen otherwise",
        ]
    ]
    with qtbot.waitSignal(window.case_requested) as asked:
        enter(qtbot, window)
    assert asked.args == [case_of("0411"), Q]


def test_back_leads_to_the_line_that_was_opened(twice, qtbot, window):
    enter(qtbot, window, 1)
    before = window.heading.text()
    qtbot.mouseClick(window.back_button, Qt.MouseButton.LeftButton)
    assert window.heading.text() == "1 case read twice" != before
    assert window.table.currentIndex().row() == 1


def test_a_consensus_begins_with_what_both_said_and_moves_the_effect(twice, qtbot, area, window, case_of):
    to(qtbot, window, "cases")
    assert [line[:3] for line in lines(window)] == [["0411", "A. Reader, B. Other", "2"]]
    window.table.setCurrentIndex(window.shown.index(0, 0))
    with qtbot.waitSignal(window.case_requested) as asked:
        qtbot.mouseClick(window.consensus_button, Qt.MouseButton.LeftButton)
    reading, item = asked.args
    assert (area.record(reading).reading, item) == (CONSENSUS, Q)
    assert area.state(reading).answers == {NA_TOO: "yes"}
    area.answer_record(reading, Q, "no")
    window.come_to_front()
    to(qtbot, window, "effect")
    row = next(line for line in lines(window) if line[0] == "1.2")
    assert row[2:] == ["100.0%", "50.0%", "−50.0", "50.0%", "−50.0"]
    assert area.live().tally(Q).above == 1


def test_undo_takes_the_consensus_back_and_redo_brings_it_again(twice, qtbot, area, window):
    to(qtbot, window, "cases")
    window.table.setCurrentIndex(window.shown.index(0, 0))
    window.consensus()
    area.undo()
    assert [r.reading for r in area.listed()] == [""] * 4
    area.redo()
    assert [r.reading for r in area.listed()] == ["", CONSENSUS, "", "", ""]


def test_readers_of_a_benchmark_case_stand_by_their_distance(read, qtbot, area, window, case_of):
    read("0421", "A. Reader", {Q: "yes", NA_TOO: "yes"})
    read("0421", "B. Other", {Q: "no", NA_TOO: "yes"})
    case = area.inspection.record(case_of("0421"))
    key, changes = mark_benchmark(area.inspection, case)
    area.do(changes)
    to(qtbot, window, "benchmark")
    assert "Enter the agreed answers" in window.empty.text()
    with qtbot.waitSignal(window.case_requested) as asked:
        qtbot.mouseClick(window.consensus_button, Qt.MouseButton.LeftButton)
    assert asked.args == [key.id, ""]
    window.come_to_front()
    area.answer_record(key.id, Q, "no")
    area.answer_record(key.id, NA_TOO, "yes")
    to(qtbot, window, "effect")
    to(qtbot, window, "benchmark")
    shown = [(line[1], line[3], line[4], line[-1]) for line in lines(window)]
    assert shown == [("A. Reader", "50%", "+50%", "more lenient"), ("B. Other", "0%", "+0%", "as agreed")]
    assert area.record(key.id).reading == BENCHMARK
    assert [r.ref for r in area.records()] == ["0411", "0415", "0417"]
    assert [r.ref for r in area.listed()][-1] == "0421"


def test_the_table_is_copied_as_shown(twice, qapp, window):
    window.copy()
    copied = qapp.clipboard().text().splitlines()
    assert copied[0] == "1 case read twice"
    assert len(copied) == window.shown.rowCount() + 3
