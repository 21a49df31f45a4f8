"""Findings against counts made another way: straight over the answers that count."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omi_desktop.instruments.loader import parse
from omi_desktop.instruments.model import Fact, Instrument
from omi_desktop.records.routing import counted_answers
from omi_desktop.scoring.findings import ABOVE, ALIKE, BELOW, Findings, findings, given_text, in_words
from omi_desktop.scoring.findings_document import findings_document
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.tally import Tally
from tests.small import SMALL, small
from tests.strategies import filled, instruments

TABLE = """
[[table]]
id = "side_by_side"
title = "Side by side"
source = "Report, 1.9"
columns = [{ title = "Released", answers = ["yes"] }, { title = "Promptly" }]
rows = [
  { title = "Release", items = ["released", "promptly"] },
  { title = "Orders", items = ["type"], answers = ["order"] },
]

[scoring]
"""
WITH_TABLE = SMALL.replace("\n[scoring]\n", TABLE)
assert WITH_TABLE != SMALL


def found(records: list[dict[str, str]], by: str = "", instrument: Instrument | None = None) -> Findings:
    instrument = instrument or small()
    fact = instrument.items[by] if by else None
    assert fact is None or isinstance(fact, Fact)
    return findings(LiveScores(instrument, {str(n): answers for n, answers in enumerate(records)}), fact)


def finding(found: Findings, question: str):
    return next(line for line in found.questions if line.question.id == question)


def counted(instrument: Instrument, question: str, records: list[dict[str, str]]) -> tuple[int, int]:
    """The oracle: above and relevant, by hand."""
    sides = {choice.id: choice.above_line for choice in instrument.items[question].choices}
    values = [counted_answers(instrument, "case", answers).get(question) for answers in records]
    judged = [sides[value] for value in values if value in sides and sides[value] is not None]
    return sum(judged), len(judged)


def test_a_question_is_above_of_relevant_and_what_is_set_aside_does_not_count():
    lines = found(
        [
            {"type": "licence", "released": "yes", "promptly": "no"},
            {"type": "licence", "released": "no", "promptly": "yes"},
            {"type": "order", "released": "yes"},
        ]
    )
    assert finding(lines, "released").whole.tally == Tally(1, 2)
    assert finding(lines, "promptly").whole.tally == Tally(0, 1)


def test_groups_stand_in_the_order_of_the_choices_with_their_numbers():
    lines = found(
        [{"type": "licence"}, {"type": "order", "a": "yes"}, {"type": "order", "a": "no"}, {}], "type"
    )
    assert [(group.choice.id, group.records) for group in lines.groups] == [("order", 2), ("licence", 1)]
    assert [counts.tally for counts in finding(lines, "a").groups] == [Tally(1, 2), Tally()]


def test_small_differences_are_no_differences():
    few = [{"type": "order", "a": "yes"}] * 3 + [{"type": "licence", "a": "no"}] * 2
    assert [finding(found(few, "type"), "a").mark(group) for group in (0, 1)] == [ALIKE, ALIKE]
    assert finding(found(few, "type"), "a").differs(0) is False


def test_clear_differences_are_marked_on_their_side():
    many = [{"type": "order", "a": "yes"}] * 40 + [{"type": "licence", "a": "no"}] * 40
    assert [finding(found(many, "type"), "a").mark(group) for group in (0, 1)] == [ABOVE, BELOW]
    assert finding(found(many, "type"), "a").differs(1) is True


def test_a_group_is_compared_with_the_others_and_not_with_itself():
    line = finding(found([{"type": "order", "a": "yes"}] * 5 + [{"a": "no"}] * 3, "type"), "a")
    assert line.others(0) == Tally(0, 3)
    alone = finding(found([{"type": "order", "a": "yes"}] * 5, "type"), "a")
    assert (alone.differs(0), alone.mark(0)) == (None, "")


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (Tally(), ""),
        (Tally(1, 1), "1 of 1 case"),
        (Tally(8, 11), "8 of the 11 cases"),
        (Tally(19, 19), "19 of the 19 cases"),
        (Tally(17, 25), "68% (17 of 25)"),
        (Tally(139, 200), "70% (139 of 200)"),
    ],
)
def test_few_cases_are_counted_and_many_are_per_cent(tally, words):
    assert in_words(tally) == words


def test_without_a_noun_the_counts_stand_alone():
    assert [in_words(tally, "") for tally in (Tally(2, 3), Tally(0, 1))] == ["2 of the 3", "0 of 1"]


def test_answers_are_told_in_the_order_of_the_scale_and_nobodys_left_out():
    line = finding(found([{"b": "na"}, {"b": "no"}, {"b": "na"}]), "b")
    assert given_text(line.question, line.whole.answers) == "No 1, Not applicable 2"


def test_questions_of_other_forms_are_never_scored():
    instrument = small()
    lines = findings(LiveScores(instrument, {"1": {"listened": "yes"}}, "interview"))
    assert [(line.question.id, line.scored) for line in lines.questions] == [("listened", False)]
    assert lines.questions[0].whole.tally == Tally(1, 1)


# --- tables --------------------------------------------------------------------------------------


def test_a_table_counts_answers_and_shares_as_its_columns_say():
    instrument = parse(WITH_TABLE)
    records = [
        {"type": "licence", "released": "yes", "promptly": "yes"},
        {"type": "licence", "released": "yes", "promptly": "no"},
        {"type": "licence", "released": "no"},
        {"type": "order"},
    ]
    (table,) = found(records, instrument=instrument).tables
    (released, promptly), (orders, nothing) = table.rows
    assert released
    assert promptly
    assert orders
    assert (released.count, released.of, released.counted) == (2, 3, True)
    assert (promptly.count, promptly.of, promptly.counted) == (1, 2, False)
    assert promptly.tally.proportion == Fraction(1, 2)
    assert (orders.count, orders.of) == (1, 4)
    assert nothing is None
    assert (instrument.tables_of("case"), instrument.tables_of("interview")) == ((table.table,), ())


def test_the_document_says_the_same():
    document = findings_document(
        found([{"type": "licence", "released": "yes"}], "type", instrument=parse(WITH_TABLE))
    )
    (table,) = document["tables"]
    assert [row["title"] for row in table["rows"]] == ["Release", "Orders"]
    assert table["rows"][0]["cells"][0] == {
        "item": "released", "shows": "count", "count": 1, "of": 1, "percent": 100.0, "rounded": 100,
    }  # fmt: skip
    assert table["rows"][0]["cells"][1]["percent"] is None
    assert table["rows"][1]["cells"][1] is None
    assert [group["id"] for group in document["groups"]] == ["order", "licence"]


# --- any instrument ------------------------------------------------------------------------------


@st.composite
def splits(draw: st.DrawFn) -> tuple[Instrument, list[dict[str, str]], str]:
    """An instrument with a fact, records of it, and the fact."""
    instrument = draw(instruments().filter(lambda drawn: bool(drawn.facts)))
    records = draw(st.lists(filled(instrument), max_size=6))
    return instrument, records, draw(st.sampled_from([fact.id for fact in instrument.facts]))


@settings(max_examples=80, deadline=None)
@given(splits())
def test_groups_and_the_records_without_the_fact_sum_to_the_whole(drawn):
    instrument, records, by = drawn
    lines = found(records, by, instrument)
    without = [a for a in records if by not in counted_answers(instrument, "case", a)]
    assert sum(group.records for group in lines.groups) + len(without) == len(records)
    for line in lines.questions:
        above, relevant = counted(instrument, line.question.id, without)
        parts = sum((counts.tally for counts in line.groups), Tally(above, relevant))
        assert parts == line.whole.tally


@settings(max_examples=80, deadline=None)
@given(splits())
def test_every_figure_is_what_counting_by_hand_gives(drawn):
    instrument, records, by = drawn
    lines = found(records, by, instrument)
    for line in lines.questions:
        name = line.question.id
        tally = line.whole.tally
        assert (tally.above, tally.relevant) == counted(instrument, name, records)
        given_by_hand = Counter(counted_answers(instrument, "case", answers).get(name) for answers in records)
        assert all(answer.count == given_by_hand[answer.value] for answer in line.whole.answers)
        for group, counts in zip(lines.groups, line.groups, strict=True):
            mine = [a for a in records if counted_answers(instrument, "case", a).get(by) == group.choice.id]
            assert (counts.tally.above, counts.tally.relevant) == counted(instrument, name, mine)
