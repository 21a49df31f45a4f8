"""Agreement as one plain document: what `omi agreement --json` prints (resources/manual/agreement.md)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from omi_desktop.instruments.model import Instrument
from omi_desktop.scoring.agreement import Agreement, Effect
from omi_desktop.scoring.benchmark import Distance
from omi_desktop.scoring.coefficients import Coefficient
from omi_desktop.scoring.document import Document
from omi_desktop.scoring.meetings import Counts, causes
from omi_desktop.scoring.rules import percent
from omi_desktop.scoring.scores import Scores
from omi_desktop.scoring.verdicts import verdict


def agreement_document(agreement: Agreement, effect: Effect) -> Document:
    """Coefficients with their counts, what divides the readings of a case, scores by whose reading counts."""
    instrument = agreement.instrument
    return {
        "form": agreement.form,
        "pairs_of_readings": len(agreement.pairs),
        "overall": counts_document(agreement.whole),
        "criteria": [
            {"id": criterion, "title": instrument.criterion_by_id[criterion].title, **counts_document(counts)}
            for criterion, counts in agreement.criteria.items()
        ],
        "questions": _questions(agreement),
        "assessors": _readers(agreement),
        "cases": _cases(agreement),
        "effect": _effect(instrument, effect),
    }


def counts_document(counts: Counts) -> Document:
    """Pairs, coefficients and what they were counted from; an undefined coefficient is None."""
    return {
        "pairs": counts.pairs,
        "percent": percent(counts.agreement),
        "kappa": _number(counts.kappa),
        "ac1": _number(counts.ac1),
        "same_side": counts.pairs - counts.across,
        "across": counts.across,
        "verdict": verdict(counts),
        **asdict(counts),
    }


def _number(coefficient: Coefficient) -> float | None:
    return None if coefficient is None else float(coefficient)


def _questions(agreement: Agreement) -> list[Document]:
    items = {question.id: question for question in agreement.instrument.questions_of(agreement.form)}
    return [
        {"id": name, "criterion": items[name].criterion, "scored": items[name].scored}
        | counts_document(counts)
        for name, counts in agreement.questions.items()
    ]


def _readers(agreement: Agreement) -> list[Document]:
    cases = [pair.readers for pair in agreement.pairs]
    return [
        {"first": first, "second": second, "cases": cases.count((first, second)), **counts_document(counts)}
        for (first, second), counts in agreement.readers.items()
    ]


def _cases(agreement: Agreement) -> list[Document]:
    return [
        {"case_ref": pair.ref, "first": pair.first, "second": pair.second}
        | counts_document(counts)
        | {"causes": [asdict(cause) for cause in causes(agreement.instrument, pair, agreement.form)]}
        for pair, counts in agreement.by_case
    ]


def _effect(instrument: Instrument, effect: Effect) -> Document:
    def lines(kind: str, named: Iterable[tuple[str, str]]) -> list[Document]:
        return [{"id": name, "title": title, **_three(effect, kind, name)} for name, title in named]

    criteria = instrument.criterion_by_id
    return {
        "criteria": lines("criteria", [(name, criteria[name].title) for name in effect.first.criteria]),
        "sections": lines(
            "sections", [(name, instrument.section_by_id[name].title) for name in effect.first.sections]
        ),
        "headlines": lines("headlines", [(h.id, h.title) for h in instrument.scoring.headlines]),
    }


def _three(effect: Effect, kind: str, name: str) -> Document:
    """A score in per cent with the first reading, the second, and what was agreed."""
    scores: dict[str, Scores | None] = {
        "first": effect.first,
        "second": effect.second,
        "consensus": effect.consensus,
    }
    return {
        whose: None if found is None else percent(getattr(found, kind)[name])
        for whose, found in scores.items()
    }


def benchmark_document(ref: str, agreed: str, found: Iterable[Distance]) -> Document:
    """Distance and leniency of every reader of one case, as shares of the pairs of answers."""
    return {
        "case_ref": ref,
        "agreed": agreed,
        "assessors": [
            {
                "assessor": one.reader,
                "distance": _number(one.distance),
                "leniency": _number(one.leniency),
                **counts_document(one.counts),
            }
            for one in found
        ],
    }
