"""Two readings of one case: what agrees, what cannot be compared, and what it does to the scores."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.instruments.library import shipped
from omi_desktop.records.routing import counted_answers
from omi_desktop.scoring.agreement import Agreement, effect
from omi_desktop.scoring.agreement_document import agreement_document, counts_document
from omi_desktop.scoring.benchmark import distances
from omi_desktop.scoring.meetings import Counts, Pair, causes, compared
from omi_desktop.scoring.scores import score_records
from omi_desktop.scoring.tally import side
from tests.small import small
from tests.strategies import filled, instruments


def pair(first, second, ref="C1", readers=("Ann", "Bob")):
    return Pair(ref, *readers, first, second)


def met(question, first, second):
    return compared(small(), pair(first, second))[question]


def test_answers_are_compared_by_their_side_of_the_line():
    assert met("a", {"a": "yes"}, {"a": "yes"}) == Counts(both_above=1)
    assert met("a", {"a": "yes"}, {"a": "no"}) == Counts(first_above=1)
    assert met("a", {"a": "no"}, {"a": "yes"}) == Counts(second_above=1)
    assert met("a", {"a": "no"}, {"a": "no"}) == Counts(both_below=1)


def test_another_choice_on_the_same_side_agrees_and_is_counted_apart():
    instrument = shipped("omi-2008")
    question = next(q for q in instrument.questions_of("case") if q.choice("excellent") and not q.when)
    found = compared(instrument, pair({question.id: "excellent"}, {question.id: "sufficient"}))[question.id]
    assert found == Counts(both_above=1, other_choice=1)
    assert (found.agreement, found.across) == (1, 0)


def test_a_question_that_exists_for_one_reader_only_is_a_disagreement_in_routing():
    licence, order = {"type": "licence", "released": "yes"}, {"type": "order"}
    assert met("released", licence, order) == Counts(routing=1)
    # the question behind it never came up for the second reader either
    assert met("promptly", licence, order) == Counts(routing=1)
    assert met("promptly", {"type": "licence", "released": "yes"}, {"type": "licence", "released": "no"}) == (
        Counts(routing=1)
    )


def test_a_fact_that_one_reader_has_not_come_to_is_no_disagreement():
    assert met("released", {"type": "licence", "released": "yes"}, {}) == Counts(unanswered=1)
    assert met("released", {"type": "licence"}, {}) == Counts()
    assert met("a", {"a": "yes"}, {}) == Counts(unanswered=1)


def test_not_applicable_to_one_of_them_is_no_pair():
    assert met("b", {"b": "yes"}, {"b": "na"}) == Counts(not_applicable=1)
    assert met("b", {"b": "na"}, {"b": "na"}) == Counts()


def test_an_answer_set_aside_is_not_compared():
    first = {"type": "order", "released": "yes"}
    assert met("released", first, {"type": "order", "released": "no"}) == Counts()


def test_the_fact_that_divides_two_readings_is_named_with_what_hangs_on_it():
    first = {"type": "licence", "recalled": "no", "released": "yes", "promptly": "no", "a": "yes"}
    second = {"type": "order", "a": "no"}
    found = [(c.item, c.first, c.second, c.questions) for c in causes(small(), pair(first, second))]
    assert found == [("type", "licence", "order", 2)]


@given(instruments().flatmap(lambda i: st.tuples(st.just(i), filled(i), filled(i))))
def test_every_question_is_compared_once_as_the_scores_count_it(drawn):
    instrument, first, second = drawn
    found = compared(instrument, pair(first, second))
    counted = [counted_answers(instrument, "case", answers) for answers in (first, second)]
    for question in instrument.questions_of("case"):
        if question.id not in found:
            assert not question.sided
            continue
        counts = found[question.id]
        sides = [side(question, answers.get(question.id)) for answers in counted]
        assert (counts.pairs == 1) is (None not in sides)
        if counts.pairs:
            assert counts.table[sides[0], sides[1]] == 1
        assert counts.pairs + counts.routing + counts.not_applicable + counts.unanswered <= 1


@given(instruments().flatmap(lambda i: st.tuples(st.just(i), filled(i), filled(i))))
def test_the_same_pair_turned_round_meets_the_other_way(drawn):
    instrument, first, second = drawn
    seen = pair(first, second)
    there, back = compared(instrument, seen), compared(instrument, seen.turned())
    for question, counts in there.items():
        other = back[question]
        assert (counts.first_above, counts.second_above) == (other.second_above, other.first_above)
        assert counts.agreement == other.agreement
        assert (counts.routing, counts.unanswered) == (other.routing, other.unanswered)


@given(instruments().flatmap(lambda i: st.tuples(st.just(i), filled(i))))
def test_a_reader_agrees_with_themselves(drawn):
    instrument, answers = drawn
    whole = Agreement(instrument, [pair(answers, answers)]).whole
    assert whole.agreement in (1, None)
    assert (whole.across, whole.other_choice, whole.routing, whole.unanswered) == (0, 0, 0, 0)


FIRST = {"type": "licence", "a": "yes", "b": "no", "s": "sufficient", "released": "yes"}
SECOND = {"type": "licence", "a": "no", "b": "no", "s": "sufficient", "released": "yes"}


def test_a_criterion_takes_the_pairs_of_its_questions_together():
    found = Agreement(small(), [pair(FIRST, SECOND), pair(FIRST, FIRST, "C2")])
    assert found.criteria["1.9"] == Counts(both_above=3, first_above=1, both_below=2)
    assert found.criteria["1.9"].agreement == Fraction(5, 6)
    assert found.questions["a"] == Counts(both_above=1, first_above=1)
    assert found.whole.pairs == 8
    assert set(found.criteria) == {"1.9", "1.8"}


def test_a_pair_of_assessors_is_one_whoever_came_first():
    pairs = [pair(FIRST, SECOND), pair(FIRST, SECOND, "C2", readers=("Bob", "Ann"))]
    found = Agreement(small(), pairs).readers
    assert list(found) == [("Ann", "Bob")]
    assert (found["Ann", "Bob"].first_above, found["Ann", "Bob"].second_above) == (1, 1)


def test_the_effect_on_the_area_takes_the_other_reading_of_the_cases_read_twice_alone():
    own = {"1": FIRST, "2": {"a": "yes"}}
    found = effect(small(), own, {"1": SECOND}, {})
    assert found.first == score_records(small(), own.values())
    assert found.second == score_records(small(), [SECOND, {"a": "yes"}])
    assert found.consensus is None
    assert effect(small(), own, {"1": SECOND}, {"1": SECOND}).consensus == found.second


def test_distance_and_leniency_from_what_was_agreed():
    agreed = {"a": "yes", "b": "no", "s": "insufficient"}
    readers = {
        "Mild": {"a": "yes", "b": "yes", "s": "sufficient"},
        "Strict": {"a": "no", "b": "no", "s": "insufficient"},
        "Same": agreed,
        "Absent": {},
    }
    found = {one.reader: (one.distance, one.leniency) for one in distances(small(), "B", agreed, readers)}
    assert found == {
        "Mild": (Fraction(2, 3), Fraction(2, 3)),
        "Strict": (Fraction(1, 3), Fraction(-1, 3)),
        "Same": (0, 0),
        "Absent": (None, None),
    }
    assert next(iter(found)) == "Mild"


def test_undefined_is_null_in_the_document_and_never_0():
    document = counts_document(Counts(routing=2))
    assert [document[name] for name in ("pairs", "percent", "kappa", "ac1")] == [0, None, None, None]
    assert counts_document(Counts(both_above=4))["kappa"] is None


def test_the_document_keeps_the_kinds_of_disagreement_apart():
    document = agreement_document(
        Agreement(small(), [pair(FIRST, SECOND)]), effect(small(), {"1": FIRST}, {"1": SECOND}, {})
    )
    assert document["pairs_of_readings"] == 1
    assert (document["overall"]["across"], document["overall"]["same_side"]) == (1, 3)
    assert document["assessors"][0]["cases"] == 1
    line = next(one for one in document["effect"]["criteria"] if one["id"] == "1.9")
    # 0.8 x (1 + 0)/2 + 0.2 x 1, and 0.8 x 0 + 0.2 x 1
    assert (line["first"], line["second"], line["consensus"]) == (pytest.approx(60), pytest.approx(20), None)
