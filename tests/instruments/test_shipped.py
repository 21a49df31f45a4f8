"""The six instruments that come with the program."""

import pytest

from omi_desktop.errors import InputProblem
from omi_desktop.instruments import library
from omi_desktop.instruments.checks import check
from omi_desktop.records.routing import Routing

PROGRAMMES = ("esi-2005", "esi-ecp-2005", "omi-2007", "omi-2008", "omi2-2011", "iaow-2013")
CASE_QUESTIONS = {
    "esi-2005": 159,
    "esi-ecp-2005": 107,
    "omi-2007": 271,
    "omi-2008": 284,
    "omi2-2011": 298,
    "iaow-2013": 278,
}


def test_all_six_are_there_oldest_first():
    assert library.ids() == PROGRAMMES


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_it_is_sound(programme):
    instrument = library.shipped(programme)
    assert instrument.id == programme
    assert check(instrument, programme) == []


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_the_case_form_has_as_many_questions_as_the_draft(programme):
    assert len(library.shipped(programme).questions_of("case")) == CASE_QUESTIONS[programme]


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_question_can_be_traced_to_a_report(programme):
    instrument = library.shipped(programme)
    assert instrument.source
    assert [question.id for question in instrument.questions if not question.origin] == []


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_question_stands_on_exactly_one_tab(programme):
    instrument = library.shipped(programme)
    for form in instrument.forms:
        on_tabs = [
            question.id
            for tab in instrument.tabs_of(form.id)
            for criterion in instrument.criteria_on(tab)
            for question in instrument.questions_in(criterion.id)
        ]
        assert sorted(on_tabs) == sorted(question.id for question in instrument.questions_of(form.id))


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_question_can_come_to_be_asked(programme):
    instrument = library.shipped(programme)
    for form in instrument.forms:
        routing = Routing(instrument.items_of(form.id))
        for item in routing.items:
            assert item in routing.applying(_opening(routing, item)), item


def _opening(routing: Routing, item: str) -> dict[str, str]:
    """Answers that open every gate above an item."""
    answers: dict[str, str] = {}
    for gate, values in routing.gates[item]:
        answers |= {gate: min(values), **_opening(routing, gate)}
    return answers


def test_the_tabs_of_the_case_form_are_its_sections_or_those_its_criteria_name():
    assert [tab.id for tab in library.shipped("omi-2008").tabs_of("case")] == ["1", "2", "3"]
    assert [tab.id for tab in library.shipped("iaow-2013").tabs_of("case")] == [
        "planning",
        "delivery",
        "outcomes",
        "victims",
    ]


def test_the_working_rule_of_the_omi_grades_is_marked_as_ours():
    inferred = {p: library.shipped(p).scoring.management.inferred for p in PROGRAMMES}
    assert [programme for programme, ours in inferred.items() if ours] == ["omi-2007", "omi-2008"]


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_grade_explains_itself(programme):
    management = library.shipped(programme).scoring.management
    assert all(grade.explanation for grade in management.grades)
    assert not management.grades or management.grades[-1].conditions == ()


def test_an_unknown_programme_is_answered_with_those_there_are():
    with pytest.raises(InputProblem, match=r"no programme \"omi-2010\".*omi-2008"):
        library.shipped("omi-2010")
