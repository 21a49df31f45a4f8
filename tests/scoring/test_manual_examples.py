"""The worked examples of the manual's page on scoring, computed anew from the sample that ships."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from omi_desktop import paths
from omi_desktop.demo import build_sample
from omi_desktop.instruments import library
from omi_desktop.instruments.model import Instrument
from omi_desktop.scoring import rules
from omi_desktop.scoring.grades import derived_grades
from omi_desktop.scoring.scores import Scores, score_records
from omi_desktop.store.inspection import Inspection

PAGE = (paths.resources() / "manual" / "scoring.md").read_text(encoding="utf-8")
READ = " ".join(PAGE.split())


EXAMPLE = ("3.2.02", "3.2.03", "3.2.04", "3.2.05", "3.2.06")


@pytest.fixture(scope="module")
def instrument() -> Instrument:
    return library.shipped("omi-2008")


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("manual") / "sample.omi"
    build_sample("omi-2008", path)
    return path


@pytest.fixture(scope="module")
def scores(sample: Path, instrument: Instrument) -> Scores:
    with Inspection.open(sample, read_only=True) as inspection:
        cases = [inspection.answers(record.id) for record in inspection.records("case")]
    return score_records(instrument, cases)


def tenth(score: Fraction) -> str:
    """As the page writes a score: to a tenth of a per cent, halves up."""
    tenths = int(score * 1000 + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}%"


def share(scores: Scores, question: str) -> Fraction:
    tally = scores.tallies[question]
    return Fraction(tally.above, tally.relevant)


def test_the_question(scores, instrument):
    tally = scores.tallies["3.2.02"]
    text = instrument.items["3.2.02"].text
    assert f"Question 3.2.02, *{text}*" in READ
    assert f"23 of 107 cases are relevant, and {tally.above} lie above the line" in READ
    assert tally.relevant == 23
    assert f"{tally.above} / {tally.relevant} = {tenth(share(scores, '3.2.02'))}, shown as 61%" in READ
    assert rules.rounded(share(scores, "3.2.02")) == 61


def test_not_applicable_shrinks_the_denominator(scores):
    tally = scores.tallies["3.2.04"]
    assert f"{tally.above} above the line of {tally.relevant} relevant: 50%" in READ
    fewer = tally.relevant - 10
    assert f"there would be {tally.above} of {fewer}: {rules.rounded(Fraction(tally.above, fewer))}%" in READ
    assert rules.rounded(share(scores, "3.2.04")) == 50


def test_the_criterion(scores, instrument):
    for question in (*EXAMPLE, "3.2.07"):
        tally = scores.tallies[question]
        name = f"{question}, summary" if instrument.items[question].summary else question
        row = f"| {name} | {tally.above} of {tally.relevant} | {tenth(share(scores, question))} |"
        assert row in PAGE
    mean = sum((share(scores, question) for question in EXAMPLE), Fraction()) / len(EXAMPLE)
    summary, score = share(scores, "3.2.07"), scores.criteria["3.2"]
    assert f"The mean of the first five is {tenth(mean)}" in READ
    assert f"0.8 × {tenth(mean)} + 0.2 × {tenth(summary)} = {tenth(score)}" in READ
    assert score == Fraction(8, 10) * mean + Fraction(2, 10) * summary
    assert f"the criterion stands at **{rules.rounded(score)}%**" in READ


def test_section_and_headline(scores, instrument):
    first, second = (tenth(scores.criteria[name]) for name in ("3.1", "3.2"))
    section, headline = scores.sections["3"], scores.headlines["roh"]
    told = f"Section 3 has 3.1 at {first} and 3.2 at {second}: {tenth(section)}, shown as **"
    assert f"{told}{rules.rounded(section)}%**" in READ
    asked = len(rules.thread_questions(instrument, instrument.scoring.headlines[0]))
    assert f"all {asked} questions that belong to it" in READ
    assert f"{tenth(headline)}, shown as **{rules.rounded(headline)}%**" in READ


@pytest.mark.parametrize(
    ("criterion", "words"), [("1.2", "1.2 at 71% is good"), ("2.7", "2.7 at 68% is a priority")]
)
def test_the_bands(scores, instrument, criterion, words):
    score = scores.criteria[criterion]
    band = rules.band(instrument.scoring, score)
    assert band is not None
    assert words in READ
    assert f"{rules.rounded(score)}%" in words
    assert band.text.casefold().split()[0] in words


@pytest.mark.parametrize("criterion", ["4.1", "4.2", "4.5"])
def test_the_grades(sample, instrument, criterion):
    with Inspection.open(sample, read_only=True) as inspection:
        answers = inspection.answers(inspection.records("management")[0].id)
    rated = Counter(value for item, value in answers.items() if item.startswith(f"{criterion}."))
    (line,) = (part for part in PAGE.split("\n- ") if part.startswith(f"{criterion} has"))
    line = line.partition("\n")[0]
    for rating, word in (
        ("well_met", "well"),
        ("satisfactorily_met", "satisfactorily"),
        ("partly_met", "partly"),
    ):
        assert not rated[rating] or f"{rated[rating]} {word}" in line
    assert f"of {rated.total()}:" in line
    derived = next(found for found in derived_grades(instrument, answers) if found.criterion == criterion)
    assert derived.grade is not None
    assert f"**{derived.grade.text.casefold()}**" in line
