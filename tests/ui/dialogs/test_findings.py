"""Findings in the window: every figure that of the core, narrowed, split, copied, opened to the cases."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.records.changes import Answered, RecordAdded
from omi_desktop.scoring.findings import findings
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import rounded
from omi_desktop.scoring.tally import tally
from omi_desktop.settings import Settings
from omi_desktop.ui.dialogs.findings import FindingsWindow
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.widgets.inputs import ListInput
from tests.ui.scored import other_side, recomputed

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, scored: Session) -> FindingsWindow:
    window = FindingsWindow(scored)
    qtbot.addWidget(window)
    # shortcuts are heard in the active window alone
    with qtbot.waitActive(window):
        window.open_form()
    return window


def column(window: FindingsWindow, place: int) -> list[str]:
    return [window.shown.index(row, place).data() for row in range(window.shown.rowCount())]


def choose(qtbot: QtBot, chooser: ListInput, value: str) -> None:
    """With the keyboard, as a person does."""
    chooser.setFocus()
    wanted = chooser.findData(value)
    assert wanted >= 0
    qtbot.keyClick(chooser, Key.Key_Home)
    while chooser.currentIndex() < wanted:
        qtbot.keyClick(chooser, Key.Key_Down)


def enter(qtbot: QtBot, window: FindingsWindow, row: int) -> None:
    window.table.setCurrentIndex(window.shown.index(row, 0))
    qtbot.keyClick(window.table, Key.Key_Return)


def test_every_question_stands_there_with_its_counts(scored: Session, window: FindingsWindow) -> None:
    tallies = recomputed(scored).tallies
    questions = scored.instrument.questions_of("case")
    assert column(window, 0) == [question.id for question in questions]
    for question, above, relevant in zip(questions, column(window, 2), column(window, 3), strict=True):
        wanted = tallies[question.id]
        assert (above, relevant) == (
            (str(wanted.above), str(wanted.relevant)) if question.sided else ("", "")
        )


def test_few_relevant_cases_are_counted_and_not_put_in_per_cent(
    scored: Session, window: FindingsWindow
) -> None:
    tallies = recomputed(scored).tallies
    for name, share in zip(column(window, 0), column(window, 4), strict=True):
        wanted = tallies[name]
        if wanted.relevant >= 20:
            assert share == f"{rounded(wanted.proportion)}%"
        elif wanted.relevant > 1:
            assert share == f"{wanted.above} of the {wanted.relevant}"
    assert any(share.endswith("%") for share in column(window, 4))


def test_words_and_numbers_narrow_it_down(qtbot: QtBot, scored: Session, window: FindingsWindow) -> None:
    qtbot.keyClick(window.table, Key.Key_F, CONTROL)
    assert window.words.hasFocus()
    qtbot.keyClicks(window.words, "RISK harm")
    said = [f"{q.id} {q.text}".casefold() for q in scored.instrument.questions_of("case")]
    wanted = [text for text in said if "risk" in text and "harm" in text]
    assert 0 < window.shown.rowCount() == len(wanted)
    assert window.hint.text().startswith(f"{len(wanted)} of {len(said)} questions")
    window.words.clear()
    qtbot.keyClicks(window.words, "1.2.01")
    assert column(window, 0) == ["1.2.01"]
    qtbot.keyClick(window.words, Key.Key_Return)
    assert window.table.hasFocus()


def test_below_the_line_shows_those_and_no_others(
    qtbot: QtBot, scored: Session, window: FindingsWindow
) -> None:
    choose(qtbot, window.kinds, "below")
    shares = {name: rounded(tally.proportion) for name, tally in recomputed(scored).tallies.items()}
    wanted = [name for name, share in shares.items() if share is not None and share < 70]
    assert column(window, 0) == wanted
    assert wanted


def test_a_section_alone(qtbot: QtBot, scored: Session, window: FindingsWindow) -> None:
    choose(qtbot, window.sections, "2")
    wanted = [q.id for c in scored.instrument.criteria_in("2") for q in scored.instrument.questions_in(c.id)]
    assert column(window, 0) == wanted


def test_split_by_a_fact_adds_a_column_for_each_choice(
    qtbot: QtBot, scored: Session, window: FindingsWindow
) -> None:
    assert window.model.columnCount() == 7
    choose(qtbot, window.facts, "gender")
    fact = scored.instrument.items["gender"]
    states = scored.live().states
    for place, choice in enumerate(fact.choices, 7):
        mine = [state.answers for state in states.values() if state.counted("gender") == choice.id]
        title = " ".join(window.model.page.columns[place].title.split())
        assert title == f"{choice.text} (n {len(mine)})"
        counted = tally(scored.instrument, "case", mine)
        for name, figure in zip(column(window, 0), column(window, place), strict=True):
            question = scored.instrument.items[name]
            if question.sided and 1 < counted[name].relevant < 20:  # type: ignore[union-attr]
                assert figure.endswith(f"{counted[name].above} of the {counted[name].relevant}")
    assert "Small differences are no differences" in window.note.text()
    choose(qtbot, window.facts, "")
    assert window.model.columnCount() == 7
    assert "Small differences" not in window.note.text()


def test_it_sorts_by_figures_and_keeps_the_undefined_last(scored: Session, window: FindingsWindow) -> None:
    window.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    tallies = recomputed(scored).tallies
    shares = [tallies[name].proportion for name in column(window, 0)]
    defined = [share for share in shares if share is not None]
    assert defined == sorted(defined)
    assert shares[: len(defined)] == defined


def test_it_follows_the_answers_and_keeps_the_line_in_hand(
    qtbot: QtBot, scored: Session, window: FindingsWindow
) -> None:
    item, value = other_side(scored, scored.case)
    row = column(window, 0).index(item)
    window.table.setCurrentIndex(window.shown.index(row, 0))
    before = column(window, 2)[row]
    scored.answer("case", item, value)
    qtbot.waitUntil(lambda: column(window, 2)[row] != before)
    assert column(window, 2)[row] == str(recomputed(scored).tallies[item].above)
    assert window.table.currentIndex().row() == row


def test_what_moved_while_it_was_closed_is_there_when_it_opens(
    qtbot: QtBot, scored: Session, window: FindingsWindow
) -> None:
    item, value = other_side(scored, scored.case)
    row = column(window, 0).index(item)
    qtbot.keyClick(window, Key.Key_Escape)
    assert not window.isVisible()
    scored.answer("case", item, value)
    window.open_form()
    assert column(window, 2)[row] == str(recomputed(scored).tallies[item].above)


def test_enter_opens_the_cases_and_from_there_the_case(
    qtbot: QtBot, scored: Session, window: FindingsWindow
) -> None:
    enter(qtbot, window, 3)
    detail = window.detail()
    assert detail is not None
    assert detail.isVisible()
    assert detail.heading.text().startswith(f"{column(window, 0)[3]} ")
    with qtbot.waitSignal(window.case_requested) as asked:
        detail.table.setCurrentIndex(detail.sorted.index(2, 0))
        qtbot.keyClick(detail.table, Key.Key_Return)
    assert asked.args[1] == column(window, 0)[3]
    assert scored.record(asked.args[0]).form == "case"
    assert not window.isVisible()
    window.open_form()
    assert window.table.currentIndex().row() == 3


def test_a_selection_is_copied_and_the_button_copies_all(qtbot: QtBot, window: FindingsWindow) -> None:
    window.table.setFocus()
    window.table.setCurrentIndex(window.shown.index(0, 0))
    for _ in range(2):
        qtbot.keyClick(window.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window.table, Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("No.\tQuestion\t"))
    assert [line.split("\t")[0] for line in lines[start + 1 :]] == column(window, 0)[:3]
    qtbot.mouseClick(window.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()[start + 1 :]
    assert [line.split("\t")[0] for line in copied] == column(window, 0)
    assert {line.count("\t") for line in copied} == {6}


def test_the_table_of_factors_is_the_second_view(
    qtbot: QtBot, scored: Session, window: FindingsWindow
) -> None:
    qtbot.mouseClick(window.switch.buttons["tables"], Qt.MouseButton.LeftButton)
    assert window.factors.isVisible()
    (found,) = findings(scored.live()).tables
    shown = [window.sorted_table.index(row, 0).data() for row in range(window.sorted_table.rowCount())]
    assert shown == [row.title for row in found.table.rows]
    counts = [window.sorted_table.index(row, 1).data() for row in range(len(shown))]
    assert counts == [str(cells[0].count) for cells in found.rows if cells[0]]
    window.factors.setFocus()
    window.factors.setCurrentIndex(window.sorted_table.index(1, 1))
    qtbot.keyClick(window.factors, Key.Key_Return)
    assert window.detail().heading.text().startswith("3.1.21 ")  # type: ignore[union-attr]


def test_another_form_brings_its_own_questions_and_opens_its_records(
    qtbot: QtBot, scored: Session, window: FindingsWindow
) -> None:
    form = next(f.id for f in scored.instrument.forms if f.id != "case" and not f.once and f.per != "case")
    question = next(q for q in scored.instrument.questions_of(form) if q.sided and not q.when)
    record = scored.inspection.new_record(form, "Q1")
    above = next(choice.id for choice in question.choices if choice.above_line)
    scored.do([RecordAdded(record), Answered(record.id, question.id, None, above)])
    choose(qtbot, window.forms, form)
    row = column(window, 0).index(question.id)
    assert (column(window, 2)[row], column(window, 3)[row]) == ("1", "1")
    enter(qtbot, window, row)
    detail = window.detail()
    assert detail is not None
    assert detail.sorted.index(0, 0).data() == "Q1"
    with qtbot.waitSignal(window.case_requested) as asked:
        qtbot.keyClick(detail.table, Key.Key_Return)
    assert asked.args == [record.id, question.id]


def test_the_models_keep_qts_rules(window: FindingsWindow, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(window.model)
    qtmodeltester.check(window.shown)
    qtmodeltester.check(window.table_model)


def test_the_command_opens_it_and_a_case_comes_to_the_front(qtbot: QtBot, scored: Session) -> None:
    view = InspectionView(scored, Settings())
    qtbot.addWidget(view)
    view.show()
    view.findings()
    window = view.findChild(FindingsWindow)
    assert window is not None
    assert window.isVisible()
    other = scored.records()[5].id
    window.case_requested.emit(other, "1.2.01")
    assert scored.case == other
    live = LiveScores(scored.instrument, scored.inspection.all_answers())
    assert [line.whole for line in findings(live).questions] == [
        line.whole for line in findings(scored.live()).questions
    ]
