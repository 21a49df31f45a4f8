"""The words behind a score say what was computed."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.instruments import library
from omi_desktop.instruments.model import Instrument
from omi_desktop.scoring.explain import (
    Figures,
    ScoreRef,
    band_counts,
    band_of,
    cases_text,
    counts_text,
    decimal_text,
    explanation,
    line_of_priority,
    percent_text,
    title,
)
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import rounded
from omi_desktop.scoring.tally import Tally

INSTRUMENTS = [library.shipped(identity) for identity in library.ids()]
OMI = library.shipped("omi-2008")


def ungated(instrument: Instrument) -> Instrument:
    """The same instrument with every question asked of every case."""
    return replace(instrument, questions=tuple(replace(q, when=()) for q in instrument.questions))


def answered(
    instrument: Instrument, criterion: str, above: bool, summary: bool | None = None
) -> dict[str, str]:
    """Every counting question of a criterion on one side; `summary` only those that are, or are not."""
    return {
        q.id: next(c.id for c in q.choices if c.above_line is above)
        for q in instrument.questions_in(criterion)
        if q.scored and q.sided and summary in (None, q.summary)
    }


def live(instrument: Instrument, *cases: dict[str, str]) -> LiveScores:
    return LiveScores(ungated(instrument), {str(n): case for n, case in enumerate(cases)})


def test_a_criterion_with_a_summary_question_shows_both_parts():
    case = answered(OMI, "1.2", above=True, summary=False) | answered(OMI, "1.2", above=False, summary=True)
    said = explanation(live(OMI, case), ScoreRef("criterion", "1.2"))
    assert said.startswith("80% × 100.0 + 20% × 0.0 = 80.0 → 80%")
    assert "the mean of 26 questions" in said


def test_without_the_summary_question_the_others_count_in_full():
    scores = live(OMI, answered(OMI, "1.2", above=True, summary=False))
    assert "counts in full: 100.0 → 100%" in explanation(scores, ScoreRef("criterion", "1.2"))


def test_the_summary_question_alone_counts_in_full():
    scores = live(OMI, answered(OMI, "1.2", above=False, summary=True))
    said = explanation(scores, ScoreRef("criterion", "1.2"))
    assert said == "Only the summary question has a relevant case, so it counts in full: 0.0 → 0%"


def test_a_section_is_the_mean_of_the_criteria_that_have_a_score():
    scores = live(OMI, answered(OMI, "1.1", above=True) | answered(OMI, "1.3", above=False))
    said = explanation(scores, ScoreRef("section", "1"))
    assert said == "(100.0 + 0.0) ÷ 2 = 50.0 → 50% (1.2, 1.4, 1.5 left out: no score yet)"


def test_critical_criteria_weigh_more():
    esi = library.shipped("esi-2005")
    scores = live(esi, answered(esi, "B1", above=True) | answered(esi, "B4", above=False))
    said = explanation(scores, ScoreRef("section", "B"))
    assert said == "(2 × 100.0 + 1 × 0.0) ÷ 3 = 66.7 → 67% (B2, B3 left out: no score yet)"


def test_a_weighted_headline_names_the_shares_of_its_sections():
    esi = library.shipped("esi-2005")
    cases = answered(esi, "B1", True) | answered(esi, "C1", False) | answered(esi, "D1", True)
    said = explanation(live(esi, cases), ScoreRef("headline", "overall"))
    assert said == "30% × 100.0 + 40% × 0.0 + 30% × 100.0 = 60.0 → 60%"


def test_the_weights_renormalise_where_a_section_has_no_score():
    esi = library.shipped("esi-2005")
    scores = live(esi, answered(esi, "B1", True) | answered(esi, "C1", False))
    said = explanation(scores, ScoreRef("headline", "overall"))
    assert said == "(30 × 100.0 + 40 × 0.0) ÷ 70 = 42.9 → 43% (D left out: no score yet)"


def test_a_thread_is_the_mean_of_its_questions():
    scores = live(OMI, answered(OMI, "1.2", above=True))
    figure = Figures(OMI).of(scores, ScoreRef("headline", "roh"))
    said = explanation(scores, ScoreRef("headline", "roh"))
    assert said.startswith(f"The mean of {figure.used} of {figure.of} questions")
    assert said.endswith(": 100.0 → 100%")


@pytest.mark.parametrize("instrument", INSTRUMENTS, ids=lambda instrument: instrument.id)
def test_every_score_of_every_programme_has_words_even_before_the_first_answer(instrument):
    figures = Figures(instrument)
    nothing = LiveScores(instrument)
    for ref in figures.refs():
        figure = figures.of(nothing, ref)
        assert (percent_text(figure.score), figure.used) == ("–", 0)
        assert counts_text(ref, figure).startswith(f"0 of {figure.of} ")
        assert "no score" in explanation(nothing, ref)
        assert title(instrument, ref)
        assert band_of(instrument, ref, figure.score) is None


@pytest.mark.parametrize("instrument", INSTRUMENTS, ids=lambda instrument: instrument.id)
def test_figures_agree_with_the_scores(instrument):
    scores = live(instrument, *[answered(instrument, c.id, True) for c in instrument.criteria_of("case")])
    figures = Figures(scores.instrument)
    at_once = scores.scores()
    shown = {ref: figures.of(scores, ref).score for ref in figures.refs()}
    assert {ref.id: score for ref, score in shown.items() if ref.kind == "criterion"} == at_once.criteria
    assert {ref.id: score for ref, score in shown.items() if ref.kind == "section"} == at_once.sections
    assert {ref.id: score for ref, score in shown.items() if ref.kind == "headline"} == at_once.headlines


def test_counts_say_over_how_many_questions_and_cases():
    two = answered(OMI, "1.2", True)
    one = dict(list(two.items())[:1])
    ref = ScoreRef("criterion", "1.2")
    figure = Figures(OMI).of(live(OMI, two, one), ref)
    assert counts_text(ref, figure) == "27 of 27 questions, 1 to 2 cases each"
    assert counts_text(ref, Figures(OMI).of(live(OMI, one), ref), profile=True) == (
        "1 above the line of 1 relevant question"
    )


def test_few_cases_are_named_as_few():
    assert cases_text(Tally(8, 11)) == "8 of the 11 cases"
    assert cases_text(Tally(19, 19)) == "19 of the 19 cases"
    assert cases_text(Tally(15, 20)) == "15 of 20 cases"
    assert cases_text(Tally(1, 1)) == "1 of the 1 case"
    assert cases_text(Tally(0, 0)) == "no relevant case"


@given(st.fractions(min_value=0, max_value=1, max_denominator=10**6))
def test_the_decimals_shown_never_round_to_another_whole_per_cent(score):
    shown = Fraction(decimal_text(score)) / 100
    assert rounded(shown) == rounded(score)
    assert abs(shown - score) <= Fraction(1, 2000)


def test_one_decimal_is_rounded_half_up():
    assert decimal_text(Fraction(70375, 100000)) == "70.4"
    assert decimal_text(Fraction(6945, 10000)) == "69.45"
    assert decimal_text(Fraction(695, 1000)) == "69.5"


def test_bands_go_to_criteria_and_to_the_headlines_that_carry_them():
    omi2 = library.shipped("omi2-2011")
    good = band_of(OMI, ScoreRef("criterion", "1.2"), Fraction(695, 1000))
    assert good is not None
    assert good.id == "good"
    assert band_of(OMI, ScoreRef("headline", "roh"), Fraction(1)) is None
    assert band_of(OMI, ScoreRef("section", "1"), Fraction(1)) is None
    top = band_of(omi2, ScoreRef("headline", "roh"), Fraction(8, 10))
    assert top is not None
    assert top.id == "minimum"


def test_the_line_of_priority_is_where_the_top_band_begins():
    lines = {instrument.id: line_of_priority(instrument.scoring) for instrument in INSTRUMENTS}
    assert (lines["omi-2007"], lines["omi-2008"], lines["omi2-2011"]) == (70, 70, 80)
    assert (lines["esi-2005"], lines["iaow-2013"]) == (None, None)


def test_a_section_says_how_many_criteria_stand_in_which_band():
    case = answered(OMI, "1.1", True) | answered(OMI, "1.2", False) | answered(OMI, "1.3", True)
    assert band_counts(live(OMI, case), "1") == "2 good, 1 priority for improvement"
    assert band_counts(live(OMI), "1") == ""


def test_what_all_bands_end_with_is_said_once():
    omi2 = library.shipped("omi2-2011")
    case = answered(omi2, "1.1", True) | answered(omi2, "1.2", False) | answered(omi2, "1.3", False)
    said = band_counts(live(omi2, case), "1")
    assert said == "1 MINIMUM, 2 DRASTIC improvement required"
