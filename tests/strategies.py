"""What hypothesis draws: small instruments with chains of gates, and answers to any form."""

from __future__ import annotations

import random
from fractions import Fraction

from hypothesis import strategies as st

from omi_desktop.instruments.checks import check
from omi_desktop.instruments.model import (
    NOT_APPLICABLE,
    Choice,
    Condition,
    Criterion,
    Fact,
    Form,
    Headline,
    Instrument,
    Item,
    Question,
    Scale,
    Scoring,
    Section,
)

YES_NO = (Choice("yes", "Yes", True), Choice("no", "No", False))
MIXED = (Choice("good", "Good", True), Choice("poor", "Poor", False), Choice("unknown", "Not known", None))
SCALES = {"yes_no": YES_NO, "mixed": MIXED}
FREE = {"number": ["0", "42"], "date": ["2008-01-14"], "text": ["Gloucester"]}


def values(item: Item) -> list[str]:
    """Every value an item can have, or a few where there is no end to them."""
    if isinstance(item, Fact) and item.kind in FREE:
        return FREE[item.kind]
    return [choice.id for choice in item.choices] + ([NOT_APPLICABLE] if item.allows_na else [])


@st.composite
def instruments(draw: st.DrawFn) -> Instrument:
    """A sound instrument of a few facts and questions, with gates in chains and in any order."""
    count = draw(st.integers(2, 9))
    items = [_item(draw, index) for index in range(count)]
    items = [_gated(draw, item, items[:index]) for index, item in enumerate(items)]
    items = draw(st.permutations(items))
    questions = tuple(item for item in items if isinstance(item, Question))
    criteria = tuple(
        Criterion(f"c{n}", f"s{n % 2}", f"Criterion {n}", weight=draw(st.integers(1, 2)))
        for n in range(3)
        if any(question.criterion == f"c{n}" for question in questions)
    )
    sections = tuple(Section(s, "case", s) for s in sorted({criterion.section for criterion in criteria}))
    found = Instrument(
        id="drawn", title="Drawn", abbreviation="D", years="", source="", version="1.0",
        forms=(Form("case", "Case", "case"),),
        facts=tuple(item for item in items if isinstance(item, Fact)),
        tabs=(), sections=sections, criteria=criteria, questions=questions,
        scales=tuple(Scale(name, choices) for name, choices in SCALES.items()),
        scoring=_scoring(draw, sections, questions),
    )  # fmt: skip
    assert check(found, "drawn") == []
    return found


def _item(draw: st.DrawFn, index: int) -> Fact | Question:
    # at least one question, or there is nothing to score
    if index and draw(st.integers(0, 3)) == 0:
        return Fact(f"f{index}", "Fact", YES_NO, form="case", kind="yes_no")
    scale = draw(st.sampled_from(sorted(SCALES)))
    return Question(
        f"q{index}",
        "Question",
        SCALES[scale],
        criterion=f"c{draw(st.integers(0, 2))}",
        scale=scale,
        na=draw(st.booleans()),
        threads=("thread",) if index == 0 or draw(st.booleans()) else (),
        scored=draw(st.integers(0, 3)) > 0,
        summary=draw(st.integers(0, 3)) == 0,
    )


def _gated(draw: st.DrawFn, item: Fact | Question, above: list[Fact | Question]) -> Fact | Question:
    gates = (
        draw(st.lists(st.sampled_from(above), max_size=2, unique_by=lambda gate: gate.id)) if above else []
    )
    when = tuple(
        Condition(gate.id, tuple(draw(st.lists(st.sampled_from(values(gate)), min_size=1, unique=True))))
        for gate in gates
    )
    fields = {name: getattr(item, name) for name in type(item).__dataclass_fields__}
    return type(item)(**{**fields, "when": when})


def _scoring(draw: st.DrawFn, sections: tuple[Section, ...], questions: tuple[Question, ...]) -> Scoring:
    names = tuple(section.id for section in sections)
    weights = {name: draw(st.integers(1, 5)) for name in names}
    return Scoring(
        summary_weight=draw(st.sampled_from([None, Fraction(1, 5), Fraction(0), Fraction(1)])),
        headlines=(
            Headline("thread", "Thread", "mean_of_question_proportions", names, "thread"),
            Headline("overall", "Overall", "weighted_mean_of_sections", names, weights=weights),
        ),
    )


def answers(instrument: Instrument, form: str = "case") -> st.SearchStrategy[tuple[str, str | None]]:
    """An item of a form and a value for it, or None to clear it; gates come up oftener than the rest."""
    items = {item.id: item for item in instrument.items_of(form)}
    gates = sorted({condition.item for item in items.values() for condition in item.when})
    named = st.sampled_from([*items, *gates * 3])
    return named.flatmap(lambda item: st.tuples(st.just(item), st.sampled_from([*values(items[item]), None])))


def filled(instrument: Instrument, form: str = "case") -> st.SearchStrategy[dict[str, str]]:
    """A form with nearly every item answered, those behind closed gates too: whatever closes sets aside."""
    items = instrument.items_of(form)

    def fill(seed: int) -> dict[str, str]:
        chance = random.Random(seed)
        return {item.id: chance.choice(values(item)) for item in items if chance.random() < 0.9}

    return st.integers(0, 2**32).map(fill)
