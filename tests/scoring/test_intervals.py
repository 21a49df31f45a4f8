"""Intervals: Wilson's against published values, resampled ones against the scores they surround."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.instruments import library
from omi_desktop.scoring.intervals import Interval, Plan, bootstrap, wilson
from omi_desktop.scoring.scores import score_records
from omi_desktop.scoring.tally import Tally
from tests.scenario import Scenario
from tests.small import small


@pytest.mark.parametrize(
    ("above", "relevant", "low", "high"),
    # Newcombe, Statistics in Medicine 17 (1998), table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilsons_interval_is_the_published_one(above, relevant, low, high):
    found = wilson(Tally(above, relevant))
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_without_a_relevant_case_there_is_no_interval():
    assert wilson(Tally(0, 0)) is None


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilsons_interval_lies_round_the_proportion_and_within_0_and_1(counts):
    found = wilson(Tally(*counts))
    assert 0 <= found.low <= counts[0] / counts[1] + 1e-12
    assert counts[0] / counts[1] - 1e-12 <= found.high <= 1


def test_intervals_that_share_a_value_overlap():
    assert Interval(0.1, 0.3).overlaps(Interval(0.3, 0.5))
    assert not Interval(0.1, 0.3).overlaps(Interval(0.31, 0.5))


answers = st.fixed_dictionaries({}, optional={
    "type": st.sampled_from(["order", "licence"]),
    "a": st.sampled_from(["yes", "no"]),
    "b": st.sampled_from(["yes", "no", "na"]),
    "s": st.sampled_from(["sufficient", "insufficient"]),
    "released": st.sampled_from(["yes", "no"]),
    "promptly": st.sampled_from(["yes", "no"]),
})  # fmt: skip


@given(st.lists(answers, max_size=6), st.sampled_from(["0.2", ""]))
def test_a_draw_of_every_case_once_gives_the_scores_themselves(records, summary_weight):
    instrument = small(summary_weight)
    assert_equal_scores(instrument, records)


@pytest.mark.parametrize("programme", library.ids())
def test_so_it_does_for_every_programme(programme):
    instrument = library.shipped(programme)
    first = {q.id: q.choices[n % len(q.choices)].id for n, q in enumerate(instrument.questions_of("case"))}
    gates = {c.item: c.values[0] for i in instrument.items_of("case") for c in i.when}
    assert_equal_scores(instrument, [first, first | gates, gates])


def test_alike_cases_leave_no_doubt():
    found = resampled(Scenario(small()).cases(5, a="yes", b="no", s="sufficient"))
    assert found.criteria["1.9"] == Interval(pytest.approx(0.6), pytest.approx(0.6))
    assert found.criteria["1.8"] is None


def test_the_interval_of_a_single_question_is_near_wilsons():
    cases = Scenario(small()).cases(30, a="yes").cases(20, a="no")
    found, expected = resampled(cases).criteria["1.9"], wilson(Tally(30, 50))
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=0.03)


def test_more_cases_give_a_narrower_interval():
    few = resampled(Scenario(small()).cases(6, a="yes").cases(4, a="no")).sections["1"]
    many = resampled(Scenario(small()).cases(60, a="yes").cases(40, a="no")).sections["1"]
    assert many.high - many.low < few.high - few.low


def test_the_order_of_the_cases_makes_no_difference():
    cases = Scenario(small()).case(a="yes").case(a="no", b="yes").case(s="insufficient").case(a="yes", b="no")
    before = resampled(cases)
    cases.records.reverse()
    assert resampled(cases) == before


def test_without_cases_nothing_has_an_interval():
    found = resampled(Scenario(small()))
    assert set(found.criteria.values()) == set(found.sections.values()) == {None}


def resampled(cases: Scenario):
    return bootstrap(cases.instrument, cases.records, draws=400)


def assert_equal_scores(instrument, records) -> None:
    plan = Plan(instrument, "case")
    found = plan.values(sum(plan.packed(record) for record in records))
    scores = score_records(instrument, records)
    exact = {f"c{key}": value for key, value in scores.criteria.items()}
    exact |= {f"s{key}": value for key, value in scores.sections.items()}
    exact |= {f"h{key}": value for key, value in scores.headlines.items()}
    assert found.keys() == exact.keys()
    assert found == {key: as_float(value) for key, value in exact.items()}


def as_float(score: Fraction | None):
    return None if score is None else pytest.approx(float(score), abs=1e-12)
