"""All scores at once against the words of SCORING.md, computed again in the plainest way."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.instruments.model import Instrument
from omi_desktop.records.routing import Answers
from omi_desktop.scoring.scores import score_records
from tests.strategies import filled, instruments

Maybe = Fraction | None


def p(instrument: Instrument, question: str, records: list[Answers]) -> Maybe:
    """Above over relevant: the question applies and its answer has a side."""
    items = instrument.items

    def applies(item: str, record: Answers) -> bool:
        return all(applies(c.item, record) and record.get(c.item) in c.values for c in items[item].when)

    sides = [
        choice.above_line
        for record in records
        if applies(question, record)
        for choice in items[question].choices
        if choice.id == record.get(question) and choice.above_line is not None
    ]
    return Fraction(sides.count(True), len(sides)) if sides else None


def plain_mean(values: list[Maybe]) -> Maybe:
    defined = [value for value in values if value is not None]
    return sum(defined, Fraction(0)) / len(defined) if defined else None


def criterion(instrument: Instrument, criterion_id: str, records: list[Answers]) -> Maybe:
    scored = [q for q in instrument.questions if q.criterion == criterion_id and q.scored]
    weight = instrument.scoring.summary_weight
    if weight is None:
        return plain_mean([p(instrument, q.id, records) for q in scored])
    summary = plain_mean([p(instrument, q.id, records) for q in scored if q.summary])
    others = plain_mean([p(instrument, q.id, records) for q in scored if not q.summary])
    if summary is None and others is None:
        return None
    if summary is None:
        return others if weight < 1 else None
    if others is None:
        return summary if weight > 0 else None
    return weight * summary + (1 - weight) * others


def section(instrument: Instrument, section_id: str, records: list[Answers]) -> Maybe:
    """Each criterion as many times over as it weighs."""
    return plain_mean(
        [
            criterion(instrument, c.id, records)
            for c in instrument.criteria
            if c.section == section_id
            for _ in range(c.weight)
        ]
    )


def thread(instrument: Instrument, records: list[Answers]) -> Maybe:
    carrying = [q for q in instrument.questions if "thread" in q.threads and q.scored]
    return plain_mean([p(instrument, q.id, records) for q in carrying])


def overall(instrument: Instrument, records: list[Answers]) -> Maybe:
    weights = instrument.scoring.headlines[1].weights
    return plain_mean(
        [section(instrument, s, records) for s, weight in weights.items() for _ in range(weight)]
    )


@given(st.data())
def test_every_score_is_what_the_words_say(data):
    instrument = data.draw(instruments())
    records = data.draw(st.lists(filled(instrument), max_size=6))
    scores = score_records(instrument, records)
    assert {q: t.proportion for q, t in scores.tallies.items()} == {
        q.id: p(instrument, q.id, records) for q in instrument.questions
    }
    assert scores.criteria == {c.id: criterion(instrument, c.id, records) for c in instrument.criteria}
    assert scores.sections == {s.id: section(instrument, s.id, records) for s in instrument.sections}
    assert scores.headlines == {
        "thread": thread(instrument, records),
        "overall": overall(instrument, records),
    }
