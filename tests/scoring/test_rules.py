"""Criterion, section, headline and band as the reports' scoring appendices say."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.instruments import library
from omi_desktop.scoring.rules import (
    band,
    mean,
    percent,
    rounded,
    scored_sections,
    section_score,
    thread_questions,
    weighted_mean,
)
from omi_desktop.scoring.scores import weighted_sections
from tests.scenario import Scenario
from tests.small import small

F = Fraction


def worked_example(summary_weight: str) -> Scenario:
    """SCORING.md's three cases, with criterion 1.9's questions a, b and summary s."""
    return (
        Scenario(small(summary_weight))
        .case(a="yes", b="no", s="sufficient")
        .case(a="yes", b="na", s="insufficient")
        .case(a="no", s="sufficient")
    )


def test_the_worked_example_comes_out_at_40_where_the_summary_weighs_a_fifth():
    assert worked_example("0.2").score("1.9") == F(2, 5)


def test_the_worked_example_comes_out_at_44_where_all_questions_count_alike():
    assert worked_example("").score("1.9") == F(4, 9)
    assert rounded(F(4, 9)) == 44


def test_the_summary_counts_in_full_where_nothing_else_is_answered():
    assert Scenario(small()).case(s="sufficient").case(s="insufficient").score("1.9") == F(1, 2)


def test_the_questions_count_in_full_where_the_summary_is_not_answered():
    assert Scenario(small()).case(a="yes", b="no").score("1.9") == F(1, 2)


def test_a_question_counts_once_however_many_cases_it_is_relevant_to():
    found = Scenario(small("")).cases(9, a="yes").case(a="yes", b="no")
    assert found.score("1.9") == F(1, 2)


def test_a_criterion_without_a_relevant_case_is_undefined_and_leaves_the_section_alone():
    found = Scenario(small()).case(a="yes", type="order", released="yes")
    assert found.score("1.8") is None
    assert found.section("1") == 1


def test_a_section_is_the_mean_of_its_criteria_however_many_questions_they_have():
    found = Scenario(small("")).case(a="yes", b="yes", s="sufficient", type="licence", released="no")
    assert (found.score("1.9"), found.score("1.8"), found.section("1")) == (1, 0, F(1, 2))


def test_nothing_answered_is_undefined_everywhere():
    scores = Scenario(small()).scores
    assert set(scores.criteria.values()) | set(scores.sections.values()) == {None}


def test_a_question_that_is_not_scored_is_counted_and_left_out():
    questions = tuple(replace(q, scored=q.id != "b") for q in small("").questions)
    found = Scenario(replace(small(""), questions=questions)).case(a="yes", b="no")
    assert found.tally("b").relevant == 1
    assert found.score("1.9") == 1


@pytest.mark.parametrize("form", ["interview", "management"])
def test_only_the_form_of_cases_scores(form):
    assert scored_sections(small(), form) == ()
    assert scored_sections(small(), "case") == small().sections_of("case")


def test_interviews_are_counted_and_never_scored():
    found = Scenario(small(), "interview").case(listened="yes").case(listened="no")
    assert found.tally("listened").relevant == 2
    assert found.scores.criteria == found.scores.sections == found.scores.headlines == {}


# --- arithmetic ------------------------------------------------------------------------------------

scores = st.none() | st.fractions(0, 1, max_denominator=60)


@pytest.mark.parametrize(
    ("score", "whole"),
    [
        (None, None),
        (F(0), 0),
        (F(1), 100),
        (F(695, 1000), 70),
        (F(6949, 10000), 69),
        (F(705, 1000), 71),
        (F(5, 1000), 1),
        (F(4999, 1000000), 0),
        (F(2, 3), 67),
        (F(1, 3), 33),
    ],
)
def test_halves_are_rounded_up(score, whole):
    assert rounded(score) == whole


@given(st.fractions(0, 1))
def test_rounding_moves_a_score_by_half_a_per_cent_at_most(score):
    assert F(-1, 2) < rounded(score) - score * 100 <= F(1, 2)


def test_a_percentage_is_shown_unrounded():
    assert percent(F(1, 8)) == 12.5
    assert percent(None) is None


@given(st.lists(st.tuples(scores, st.integers(1, 40))))
def test_what_is_undefined_drops_out_and_the_weights_renormalise(parts):
    defined = [(score, weight) for score, weight in parts if score is not None]
    expected = sum((s * w for s, w in defined), F(0)) / sum(w for _, w in defined) if defined else None
    assert weighted_mean(parts) == expected
    assert weighted_mean(defined) == expected
    assert mean(score for score, _ in parts) == weighted_mean((score, 7) for score, _ in parts)


def test_parts_of_no_weight_alone_are_undefined():
    assert weighted_mean([(F(1, 2), 0)]) is None


# --- published figures -----------------------------------------------------------------------------

ESI = {
    "esi-2005": {
        "B": ({"B1": 59, "B2": 81, "B3": 62, "B4": 76}, F(480, 7), 69),
        "C": ({"C1": 82, "C2": 69, "C3": 89, "C4": 78, "C5": 64}, F(686, 9), 76),
        "D": ({"D1": 71, "D2": 67, "D4": 80}, F(369, 5), 74),
    },
    "esi-ecp-2005": {
        "B": ({"B1": 64, "B2": 91, "B3": 62, "B4": 62}, F(496, 7), 71),
        "C": ({"C1": 78, "C2": 74, "C3": 81, "C4": 82, "C5": 44}, F(636, 9), 71),
        "D": ({"D1": 62, "D2": 51, "D4": 79}, F(333, 5), 67),
    },
}
"""Published criterion scores, the exact section score out of them, and the one published."""


def esi_section(programme: str, section: str) -> Fraction:
    published, _, _ = ESI[programme][section]
    criteria = library.shipped(programme).criteria_in(section)
    assert [criterion.id for criterion in criteria] == list(published)
    found = section_score(criteria, lambda criterion: F(published[criterion], 100))
    assert found is not None
    return found


@pytest.mark.parametrize(("programme", "section"), [(p, s) for p, sections in ESI.items() for s in sections])
def test_esi_sections_come_out_as_published(programme, section):
    _, exact, whole = ESI[programme][section]
    assert esi_section(programme, section) * 100 == exact
    assert rounded(esi_section(programme, section)) == whole


def test_the_overall_esi_score_comes_out_as_published_from_unrounded_sections():
    headline = library.shipped("esi-2005").scoring.headlines[0]
    overall = weighted_sections(headline, {section: esi_section("esi-2005", section) for section in "BCD"})
    assert overall == F(3, 10) * F(480, 700) + F(4, 10) * F(686, 900) + F(3, 10) * F(369, 500)
    assert rounded(overall) == 73


def test_an_overall_score_without_one_section_rests_on_the_others():
    headline = library.shipped("esi-2005").scoring.headlines[0]
    assert weighted_sections(headline, {"B": F(1), "C": F(0), "D": None}) == F(3, 7)


OMI2_SECTIONS = {"1": (87, 79, 79, 63), "2": (81, 77, 75, 81), "3": (77, 72, 65)}


@pytest.mark.parametrize(("section", "mean_of_published"), [("1", 77), ("2", 79), ("3", 71)])
def test_omi_2_sections_are_plain_means_of_their_criteria(section, mean_of_published):
    criteria = library.shipped("omi2-2011").criteria_in(section)
    published = dict(zip((c.id for c in criteria), OMI2_SECTIONS[section], strict=True))
    assert (
        rounded(section_score(criteria, lambda criterion: F(published[criterion], 100))) == mean_of_published
    )


BANDS = {
    "omi-2007": {
        "good": (71, 72, 74, 75, 79, 80),
        "priority": (67, 68, 69),
        "urgent": (58, 59, 60, 61),
    },
    "omi-2008": {"good": (71, 78, 79, 80), "priority": (57, 61, 62, 64, 65, 67, 68)},
    "omi2-2011": {"minimum": (81, 87), "moderate": (65, 72, 75, 77, 78, 79), "substantial": (63,)},
}


@pytest.mark.parametrize(
    ("programme", "word", "score"),
    [(p, word, score) for p, words in BANDS.items() for word, all_ in words.items() for score in all_],
)
def test_every_published_score_gets_its_published_band(programme, word, score):
    assert band(library.shipped(programme).scoring, F(score, 100)).id == word


@pytest.mark.parametrize(("score", "word"), [(F(695, 1000), "good"), (F(694999, 1000000), "priority")])
def test_the_band_is_decided_on_the_rounded_per_cent(score, word):
    assert band(library.shipped("omi-2008").scoring, score).id == word


@pytest.mark.parametrize("programme", ["esi-2005", "esi-ecp-2005", "iaow-2013"])
def test_scores_without_bands_carry_none(programme):
    assert band(library.shipped(programme).scoring, F(1, 2)) is None


def test_an_undefined_score_carries_no_band():
    assert band(library.shipped("omi-2008").scoring, None) is None


HEADLINES = {
    "omi-2007": {"roh": "12"},
    "omi-2008": {"roh": "12"},
    "omi2-2011": {"roh": "123", "lor": "123", "compliance": "123"},
    "iaow-2013": {"sentencing": "1", "sentence": "2", "reoffending": "3", "public": "45", "victims": "5"},
}


@pytest.mark.parametrize("programme", HEADLINES)
def test_a_headline_is_fed_by_the_scored_questions_of_its_thread_in_its_sections(programme):
    instrument = library.shipped(programme)
    assert [headline.id for headline in instrument.scoring.headlines] == list(HEADLINES[programme])
    for headline in instrument.scoring.headlines:
        fed_by = [
            question.id
            for question in instrument.questions_of("case")
            if question.scored
            and headline.thread in question.threads
            and instrument.criterion_by_id[question.criterion].section in HEADLINES[programme][headline.id]
        ]
        assert [question.id for question in thread_questions(instrument, headline)] == fed_by
        assert fed_by


def test_the_risk_of_harm_thread_is_the_mean_over_its_questions_and_not_its_criteria():
    instrument = library.shipped("omi-2008")
    first, second, third = [
        question
        for question in thread_questions(instrument, instrument.scoring.headlines[0])
        if not question.when and question.scale == "yes_no"
    ][:3]
    found = (
        Scenario(instrument)
        .case(**{first.id: "yes", second.id: "no"})
        .case(**{first.id: "no", third.id: "yes"})
    )
    assert found.headline("roh") == F(1, 2)


def test_a_victim_question_may_count_for_protecting_the_public_as_well():
    instrument = library.shipped("iaow-2013")
    shared = next(q for q in instrument.questions if {"public", "victims"} <= set(q.threads) and q.scored)
    fed = {h.id for h in instrument.scoring.headlines if shared in thread_questions(instrument, h)}
    assert fed == {"public", "victims"}
