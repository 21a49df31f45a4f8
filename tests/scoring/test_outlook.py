"""What scores may still become: against answering in every way, and "not applicable" against counting."""

from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.instruments.model import NOT_APPLICABLE
from omi_desktop.records.routing import RecordState, counted_answers, routing
from omi_desktop.scoring.outlook import NotApplicable, not_applicable, outlook, taken_as_no
from omi_desktop.scoring.rules import criterion_score
from omi_desktop.scoring.scores import score_records
from omi_desktop.scoring.tally import Tally, tally
from tests.small import small
from tests.strategies import answers, filled, instruments, values

LEVELS = ("criteria", "sections", "headlines")


def states(instrument, records):
    return [RecordState(routing(instrument, "case"), record) for record in records]


def bounds(instrument, done, unread):
    tallies = tally(instrument, "case", [*done, *unread])
    return outlook(instrument, tallies, states(instrument, unread), "case")


def each_score(scores):
    return {(level, name): s for level in LEVELS for name, s in getattr(scores, level).items()}


@st.composite
def weeks(draw):
    """An instrument, cases read, cases under way, and the answers that are still to come in them."""
    instrument = draw(instruments())
    done = draw(st.lists(filled(instrument), max_size=3))
    unread = draw(st.lists(st.lists(answers(instrument), max_size=5).map(dict), min_size=1, max_size=3))
    unread = [{item: value for item, value in each.items() if value is not None} for each in unread]
    final = [draw(filled(instrument)) | given for given in unread]
    return instrument, done, unread, final


@given(weeks())
def test_no_way_of_answering_leads_outside_the_bounds(week):
    instrument, done, unread, final = week
    found = bounds(instrument, done, unread)
    low, high = each_score(found.lowest), each_score(found.highest)
    for name, score in each_score(score_records(instrument, [*done, *final])).items():
        if score is not None:
            assert low[name] <= score <= high[name], name


@given(weeks())
def test_with_every_case_read_both_bounds_are_the_score(week):
    instrument, done, _, _ = week
    found = bounds(instrument, done, [])
    assert (
        each_score(found.lowest) == each_score(found.highest) == each_score(score_records(instrument, done))
    )


def test_the_bounds_are_reached_by_answering_in_every_way():
    instrument = small()
    done = [
        {"a": "yes", "b": "no", "s": "sufficient", "type": "licence", "released": "yes", "promptly": "no"}
    ]
    unread = [{"a": "yes", "type": "licence"}]
    missing = [instrument.items[item] for item in ("b", "s", "released", "promptly")]
    ways = product(*([None, *values(item)] for item in missing))
    found = bounds(instrument, done, unread)
    scores = [
        score_records(
            instrument,
            [done[0], unread[0] | {i.id: v for i, v in zip(missing, way, strict=True) if v is not None}],
        )
        for way in ways
    ]
    for level, name in (("criteria", "1.9"), ("criteria", "1.8"), ("sections", "1")):
        reached = [getattr(score, level)[name] for score in scores]
        assert getattr(found.highest, level)[name] == max(reached)
        assert getattr(found.lowest, level)[name] <= min(reached)
    # nothing routes in this criterion, so that its bound is reached from below as well
    assert found.lowest.criteria["1.9"] == min(score.criteria["1.9"] for score in scores)


def test_a_question_that_a_known_fact_closes_moves_no_bound():
    instrument = small()
    assert bounds(instrument, [], [{"type": "order"}]).highest.criteria["1.8"] is None
    assert bounds(instrument, [], [{"type": "licence"}]).highest.criteria["1.8"] == 1
    assert bounds(instrument, [], [{}]).lowest.criteria["1.8"] == 0


def test_what_is_answered_behind_an_open_question_counts_one_way_only():
    instrument = small()
    done = [{"type": "licence", "released": "yes", "promptly": "no"}]
    found = bounds(instrument, done, [{"type": "licence", "promptly": "yes"}])
    promptly = found.highest.tallies["promptly"], found.lowest.tallies["promptly"]
    assert promptly == (Tally(1, 2), Tally(0, 1))


@given(weeks())
def test_not_applicable_is_counted_as_the_answers_count(week):
    instrument, done, unread, _ = week
    records = [*done, *unread]
    counted = [counted_answers(instrument, "case", record) for record in records]
    for item, found in not_applicable(instrument.questions, states(instrument, records)).items():
        given_answers = [record[item] for record in counted if item in record]
        assert found == NotApplicable(given_answers.count(NOT_APPLICABLE), len(given_answers))


@given(weeks())
def test_taken_as_no_never_raises_a_criterion_where_it_stays_defined(week):
    instrument, done, _, _ = week
    tallies = tally(instrument, "case", done)
    changed = taken_as_no(tallies, not_applicable(instrument.questions, states(instrument, done)))
    for question in instrument.questions:
        na = sum(counted_answers(instrument, "case", r).get(question.id) == NOT_APPLICABLE for r in done)
        expected = na if question.na and question.scored else 0
        assert changed[question.id] == tallies[question.id] + Tally(0, expected)


def test_taken_as_no_in_figures():
    instrument = small("")
    records = [
        {"a": "yes", "b": "yes"},
        {"a": "yes", "b": "na"},
        {"a": "yes", "b": "na"},
        {"a": "yes", "b": "no"},
    ]
    tallies = tally(instrument, "case", records)
    counts = not_applicable(instrument.questions_of("case"), states(instrument, records))
    assert counts == {"b": NotApplicable(2, 4)}
    assert counts["b"].rate == Fraction(1, 2)
    questions = instrument.questions_in("1.9")
    assert criterion_score(instrument.scoring, questions, tallies) == Fraction(3, 4)
    assert criterion_score(instrument.scoring, questions, taken_as_no(tallies, counts)) == Fraction(5, 8)
