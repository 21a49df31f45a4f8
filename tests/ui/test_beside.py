"""A consensus and the agreed answers of a benchmark case in the session: worked on, and counted nowhere."""

import pytest

from omi_desktop.fieldwork.beside import begin_consensus, mark_benchmark, take_away
from omi_desktop.records.changes import CONSENSUS, Answered, RecordAdded
from omi_desktop.settings import Settings
from omi_desktop.ui.record_page import RecordPage

Q = "1.2.01"


@pytest.fixture
def consensus(area, case_of):
    """The consensus of case 0411, in hand; its readers differ on Q."""
    own = area.inspection.record(case_of("0411"))
    second = area.inspection.new_reading(own.id, "B. Other")
    area.do([Answered(own.id, Q, None, "yes"), RecordAdded(second), Answered(second.id, Q, None, "no")])
    area.inspection.annotate(second.id, Q, "only an old one")
    reading, changes = begin_consensus(area.inspection, own)
    area.do(changes)
    area.select(reading.id)
    return reading.id


def test_answers_to_it_are_kept_and_score_only_its_own_profile(area, consensus):
    area.answer("case", Q, "no")
    assert area.inspection.answers(consensus) == {Q: "no"}
    assert area.case_scores().tally(Q).relevant == 1
    assert (area.live().tally(Q).above, area.live().tally(Q).relevant) == (1, 1)
    assert area.progress(consensus).answered == 1


def test_each_question_tells_what_the_readers_said_where_they_differ(qtbot, area, consensus):
    page = RecordPage(area, Settings())
    qtbot.addWidget(page)
    page.go_to(Q)
    page.current_tab().refresh()
    rows = page.current_tab().rows
    assert rows[Q].told() == ["A. Reader: Yes", "B. Other: No – only an old one"]
    assert rows["1.2.12"].told() == []
    area.select(area.record(consensus).parent)
    page.current_tab().refresh()
    assert rows[Q].told() == []


def test_a_second_form_is_the_cases_own_and_neither_shown_nor_changed_beside_it(qtbot, area, consensus):
    form = next(f.id for f in area.instrument.forms if f.per == "case" and f.id != "case")
    question = next(q for q in area.instrument.questions_of(form) if not q.when)
    given, other = (choice.id for choice in question.choices[:2])
    area.select(area.record(consensus).parent)
    assert area.answer(form, question.id, given)
    page = RecordPage(area, Settings())
    qtbot.addWidget(page)
    tab = next(n for n, tab in enumerate(page.entry_tabs) if tab.page.form == form)
    assert page.go_to(question.id)
    area.select(consensus)
    assert not page.bar.isTabVisible(tab)
    assert page.bar.currentIndex() != tab
    assert not page.go_to(question.id)
    with qtbot.waitSignal(area.refused) as refused:
        assert not area.answer(form, question.id, other)
    assert "belongs to the case itself. Fill it in there." in str(refused.args[0])
    with qtbot.waitSignal(area.refused):
        assert not area.annotate(form, question.id, "agreed")
    (sheet,) = area.records(form)
    assert area.inspection.answers(sheet.id) == {question.id: given}
    area.select(area.record(consensus).parent)
    assert page.bar.isTabVisible(tab)
    assert page.go_to(question.id)


def test_it_can_be_marked_complete_and_is_no_case_of_the_list(area, consensus):
    area.set_status(consensus, "complete")
    assert area.record(consensus).status == "complete"
    assert len(area.records()) == 4
    assert [r.reading for r in area.listed()] == ["", CONSENSUS, "", "", ""]


def test_a_case_marked_and_unmarked_as_benchmark_leaves_and_comes_back(area, case_of):
    own = area.inspection.record(case_of("0415"))
    area.do([Answered(own.id, Q, None, "yes")])
    key, changes = mark_benchmark(area.inspection, own)
    area.do(changes)
    assert area.live().tally(Q).relevant == 0
    assert [r.ref for r in area.listed()] == ["0411", "0417", "0421", "0415"]
    area.do(take_away(area.inspection, key))
    assert area.live().tally(Q).relevant == 1
    area.undo()
    assert area.live().tally(Q).relevant == 0
