"""What readings do to the scores of the area, and how readers stand to a benchmark case, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from omi_desktop.errors import InputProblem
from omi_desktop.fieldwork.readings import Readings
from omi_desktop.records.changes import Record
from omi_desktop.scoring.benchmark import Distance
from omi_desktop.scoring.rules import Score
from omi_desktop.ui.models.agreement_pages import heading, number, share
from omi_desktop.ui.models.score_page import Cell, Column, Page, Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("EffectPages", text)


def effect_page(readings: Readings) -> Page:
    """Every score of the area with the first readings, with the second, and with what was agreed."""
    effect, instrument = readings.effect, readings.instrument
    columns = (
        Column(_tr("No.")),
        Column(_tr("Score"), wide=True),
        Column(
            _tr("First reading"), figures=True, tip=_tr("The cases' own readings: the scores as they are")
        ),
        Column(_tr("Second reading"), figures=True),
        Column(_tr("Difference"), figures=True),
        Column(_tr("Consensus"), figures=True, tip=_tr("Where one was entered; the other cases as they are")),
        Column(_tr("Difference"), figures=True),
    )
    titles = [
        ("headlines", [(h.id, "", h.title) for h in instrument.scoring.headlines]),
        ("sections", [(s, s, instrument.section_by_id[s].title) for s in effect.first.sections]),
        ("criteria", [(c, c, instrument.criterion_by_id[c].title) for c in effect.first.criteria]),
    ]
    rows: list[Row] = []
    for kind, named in titles:
        for name, shown, title in named:
            first, second = getattr(effect.first, kind)[name], getattr(effect.second, kind)[name]
            agreed = getattr(effect.consensus, kind)[name] if effect.consensus else None
            figures = (_score(first), _score(second), _difference(first, second))
            with_consensus = (_score(agreed), _difference(first, agreed))
            cells = (Cell(shown, float(len(rows))), Cell(title, title.casefold()), *figures, *with_consensus)
            rows.append(Row(cells, quiet=first == second and agreed in (None, first)))
    return Page(heading(readings), "", columns, tuple(rows))


def benchmark_page(readings: Readings) -> Page:
    """A line for every reader of a benchmark case: how far from what was agreed, and to which side."""
    columns = (
        Column(_tr("Case")),
        Column(_tr("Assessor"), wide=True),
        Column(_tr("Pairs"), figures=True),
        Column(
            _tr("Distance"),
            figures=True,
            tip=_tr("The share of pairs across the line from the agreed answer"),
        ),
        Column(
            _tr("Leniency"),
            figures=True,
            tip=_tr("How much oftener above the line than agreed, as a share of pairs; below 0 is stricter"),
        ),
        Column(_tr("More often\nabove"), figures=True, tip=_tr("Above the line where below it was agreed")),
        Column(_tr("More often\nbelow"), figures=True, tip=_tr("Below the line where above it was agreed")),
        Column(_tr("Asked of\none only"), figures=True),
        Column(_tr("In words")),
    )
    rows = [
        _distance(case, one) for case in readings.benchmarks.values() for one in _distances(readings, case)
    ]
    refs = ", ".join(case.ref for case in readings.benchmarks.values())
    return Page(
        _tr("Benchmark: case {0}").format(refs) if refs else _tr("Benchmark"), "", columns, tuple(rows)
    )


def _distances(readings: Readings, case: Record) -> Sequence[Distance]:
    try:
        return readings.benchmark(case.ref)[1]
    except InputProblem:
        # nothing agreed or nothing read yet: the page says what to do
        return ()


def _distance(case: Record, one: Distance) -> Row:
    counts = one.counts
    return Row(
        (
            Cell(case.ref, case.ref),
            Cell(one.reader, one.reader.casefold()),
            number(counts.pairs),
            share(one.distance),
            _signed(one.leniency),
            number(counts.second_above),
            number(counts.first_above),
            number(counts.routing),
            Cell(_leaning(one), float(one.leniency or 0)),
        )
    )


def _leaning(one: Distance) -> str:
    if one.leniency is None:
        return "–"
    if not one.leniency:
        return _tr("as agreed") if not one.distance else _tr("neither way")
    return _tr("more lenient") if one.leniency > 0 else _tr("stricter")


def _signed(share: Fraction | None) -> Cell:
    return Cell("–") if share is None else Cell(f"{float(share) * 100:+.0f}%".replace("-", "−"), float(share))


def _score(score: Score) -> Cell:
    return Cell("–") if score is None else Cell(f"{float(score) * 100:.1f}%", float(score))


def _difference(first: Score, other: Score) -> Cell:
    if first is None or other is None:
        return Cell("")
    moved = float((other - first) * 100)
    return Cell(f"{moved:+.1f}".replace("-", "−") if other != first else "=", moved)
