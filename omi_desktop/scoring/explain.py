"""What stands behind a score, in numbers and in plain words: counts, bands, how it is put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import count, takewhile
from typing import Literal

from omi_desktop.instruments.model import Band, Headline, Instrument, Question, Scoring
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import (
    SCORED_FORM,
    Score,
    band,
    mean_proportion,
    rounded,
    scored_sections,
    thread_questions,
)
from omi_desktop.scoring.scores import headlines_of
from omi_desktop.scoring.tally import Tally

Kind = Literal["headline", "section", "criterion", "question"]

SMALL_NUMBER = 20
"""Below so many relevant cases a text gives counts, not a percentage (SCORING.md)."""


@dataclass(frozen=True, slots=True)
class ScoreRef:
    """Which score: a headline, section, criterion or question by its id."""

    kind: Kind
    id: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A score with what it was counted over; scores of different records compare equal if all of it is."""

    score: Score
    unit: Literal["question", "criterion", "section"]
    """What it is made of."""
    used: int
    """How many of those count: questions with a relevant record, criteria or sections with a score."""
    of: int
    """How many there are that could count."""
    least: int = 0
    """The fewest relevant records of a question used."""
    most: int = 0
    above: int = 0
    """Answers above the line; of one record these are its questions above the line."""


class Figures:
    """The figures of the scores of an instrument's cases; what each is counted over is looked up once."""

    def __init__(self, instrument: Instrument) -> None:
        self.instrument = instrument
        self._headlines = {headline.id: headline for headline in headlines_of(instrument, SCORED_FORM)}
        self._questions = {
            ref: [q.id for q in questions_behind(instrument, ref) if q.scored and q.sided]
            for ref in self.refs()
        }
        self._parts = {ref: parts(instrument, ref) for ref in self._questions}

    def refs(self) -> list[ScoreRef]:
        """Every score of the cases: each section followed by its criteria, then the headlines."""
        found: list[ScoreRef] = []
        for section in scored_sections(self.instrument, SCORED_FORM):
            found.append(ScoreRef("section", section.id))
            found += [ScoreRef("criterion", c.id) for c in self.instrument.criteria_in(section.id)]
        return found + [ScoreRef("headline", headline) for headline in self._headlines]

    def of(self, live: LiveScores, ref: ScoreRef) -> Figure:
        """The figure of a score over the records of `live`."""
        score = score_of(live, ref)
        made_of = self._parts[ref]
        if made_of:
            defined = sum(score_of(live, part) is not None for part, _ in made_of)
            return Figure(score, _unit(made_of), defined, len(made_of))
        questions = self._questions[ref]
        tallies = [tally for question in questions if (tally := live.tally(question)).relevant]
        relevant = [tally.relevant for tally in tallies]
        above = sum(tally.above for tally in tallies)
        least, most = min(relevant, default=0), max(relevant, default=0)
        return Figure(score, "question", len(tallies), len(questions), least, most, above)


def _unit(made_of: Sequence[tuple[ScoreRef, int]]) -> Literal["criterion", "section"]:
    return "criterion" if made_of[0][0].kind == "criterion" else "section"


def parts(instrument: Instrument, ref: ScoreRef) -> tuple[tuple[ScoreRef, int], ...]:
    """The scores that a score is the weighted mean of; empty where it is made of questions."""
    if ref.kind == "section":
        return tuple((ScoreRef("criterion", c.id), c.weight) for c in instrument.criteria_in(ref.id))
    if ref.kind == "headline":
        headline = _headline(instrument, ref.id)
        if not headline.thread:
            return tuple((ScoreRef("section", s), headline.weights.get(s, 1)) for s in headline.sections)
    return ()


def questions_behind(instrument: Instrument, ref: ScoreRef) -> list[Question]:
    """The questions a score is made of, those that are recorded only included; none for sums of scores."""
    if ref.kind == "criterion":
        return list(instrument.questions_in(ref.id))
    if ref.kind == "headline":
        return thread_questions(instrument, _headline(instrument, ref.id))
    return []


def score_of(live: LiveScores, ref: ScoreRef) -> Score:
    """A score over the records of `live`."""
    if ref.kind == "criterion":
        return live.criterion(ref.id)
    if ref.kind == "section":
        return live.section(ref.id)
    if ref.kind == "headline":
        return live.headline(ref.id)
    return live.tally(ref.id).proportion


def band_of(instrument: Instrument, ref: ScoreRef, score: Score) -> Band | None:
    """The band of a score where the reports put one: to criteria, and to headlines that say so."""
    banded = ref.kind == "criterion" or (ref.kind == "headline" and _headline(instrument, ref.id).banded)
    return band(instrument.scoring, score) if banded else None


def line_of_priority(scoring: Scoring) -> int | None:
    """Where the top band begins, in whole per cent; None where the programme has no bands."""
    return max((band.floor for band in scoring.bands), default=None)


# --- words ---------------------------------------------------------------------------------------


def title(instrument: Instrument, ref: ScoreRef) -> str:
    """What a score is called: "1.2 Assessment of risk of harm"."""
    if ref.kind == "criterion":
        return f"{ref.id} {instrument.criterion_by_id[ref.id].title}"
    if ref.kind == "section":
        return f"{ref.id} {instrument.section_by_id[ref.id].title}"
    if ref.kind == "headline":
        return _headline(instrument, ref.id).title
    return f"{ref.id} {instrument.items[ref.id].text}"


def percent_text(score: Score) -> str:
    """A score as it is shown, in whole per cent; a dash where it is undefined."""
    return "–" if score is None else f"{rounded(score)}%"


def decimal_text(score: Fraction) -> str:
    """A score in per cent to one decimal, halves up.

    To more decimals where one would seem to round to another whole per cent: 69.45, not 69.5, is 69.
    """
    for digits in count(1):
        unit = 10**digits
        scaled = (score * 100 * unit + Fraction(1, 2)).__floor__()
        if rounded(Fraction(scaled, 100 * unit)) == rounded(score):
            break
    return f"{scaled // unit}.{scaled % unit:0{digits}d}"


def cases_text(tally: Tally, noun: str = "case") -> str:
    """The counts behind a percentage: "64 of 68 cases", and of few cases "8 of the 11 cases"."""
    if not tally.relevant:
        return f"no relevant {noun}"
    noun = noun if tally.relevant == 1 else f"{noun}s"
    the = "the " if tally.relevant < SMALL_NUMBER else ""
    return f"{tally.above} of {the}{tally.relevant} {noun}"


def counts_text(ref: ScoreRef, figure: Figure, profile: bool = False) -> str:
    """What a score was counted over: "24 of 27 questions, 3 to 68 cases each"; `profile`: one case's."""
    if figure.unit != "question":
        noun = "criteria" if figure.unit == "criterion" else "sections"
        return f"{figure.used} of {figure.of} {noun} have a score"
    if profile:
        return f"{figure.above} above the line of {_plural(figure.used, 'relevant question')}"
    if ref.kind == "headline" or not figure.used:
        return f"{figure.used} of {figure.of} questions have relevant cases"
    return f"{figure.used} of {figure.of} questions, {_span(figure.least, figure.most)} each"


def _span(least: int, most: int) -> str:
    return _plural(most, "case") if least == most else f"{least} to {most} cases"


def _plural(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def explanation(live: LiveScores, ref: ScoreRef) -> str:
    """How a score is put together, in one line: "80% × 69.3 + 20% × 75.0 = 70.4 → 70%"."""
    score = score_of(live, ref)
    if score is None:
        return "Nothing that counts has been answered yet, so there is no score."
    instrument = live.instrument
    if made_of := parts(instrument, ref):
        return _of_parts(live, made_of, score)
    questions = [q for q in questions_behind(instrument, ref) if q.scored and q.sided]
    weight = instrument.scoring.summary_weight
    if ref.kind == "criterion" and weight is not None and any(q.summary for q in questions):
        return _with_summary(live, questions, weight, score)
    used = sum(live.tally(q.id).relevant > 0 for q in questions)
    return f"{_mean_of(used, len(questions))}: {_result(score)}"


def _result(score: Fraction) -> str:
    return f"{decimal_text(score)} → {rounded(score)}%"


def _mean_of(used: int, of: int) -> str:
    if used == of:
        return f"The mean of {_plural(used, 'question')}"
    return f"The mean of {used} of {of} questions (the others have no relevant case)"


def _with_summary(live: LiveScores, questions: Sequence[Question], weight: Fraction, score: Fraction) -> str:
    """OMI report 2008, Appendix 4: 80% the questions, 20% the summary question."""
    ordinary = [q for q in questions if not q.summary]
    used = sum(live.tally(q.id).relevant > 0 for q in ordinary)
    tallies = {q.id: live.tally(q.id) for q in questions}
    others = mean_proportion(ordinary, tallies)
    summary = mean_proportion([q for q in questions if q.summary], tallies)
    mean_of = f"the mean of {_plural(used, 'question')}"
    if summary is None:
        return f"The summary question has no relevant case, so {mean_of} counts in full: {_result(score)}"
    if others is None:
        return f"Only the summary question has a relevant case, so it counts in full: {_result(score)}"
    sum_text = _weighted([(1 - weight, others), (weight, summary)])
    return f"{sum_text} = {_result(score)} ({mean_of}, and the summary question)"


def _of_parts(live: LiveScores, made_of: Sequence[tuple[ScoreRef, int]], score: Fraction) -> str:
    scores = [(ref, weight, score_of(live, ref)) for ref, weight in made_of]
    defined = [(weight, part) for _, weight, part in scores if part is not None]
    missing = [ref.id for ref, _, part in scores if part is None]
    total = sum(weight for weight, _ in defined)
    if len({weight for weight, _ in defined}) == 1:
        text = _plain_mean([part for _, part in defined])
    elif total == 100:
        text = _weighted([(Fraction(weight, 100), part) for weight, part in defined])
    else:
        text = f"({' + '.join(f'{w} × {decimal_text(part)}' for w, part in defined)}) ÷ {total}"
    left_out = f" ({', '.join(missing)} left out: no score yet)" if missing else ""
    return (text if text == decimal_text(score) else f"{text} = {decimal_text(score)}") + (
        f" → {rounded(score)}%{left_out}"
    )


def _plain_mean(scores: Sequence[Fraction]) -> str:
    if len(scores) == 1:
        return decimal_text(scores[0])
    return f"({' + '.join(map(decimal_text, scores))}) ÷ {len(scores)}"


def _weighted(parts: Iterable[tuple[Fraction, Fraction]]) -> str:
    return " + ".join(f"{rounded(weight)}% × {decimal_text(part)}" for weight, part in parts)


def band_counts(live: LiveScores, section: str) -> str:
    """How many criteria of a section stand in which band: "3 good, 2 priority for improvement".

    What all of the programme's bands end with is said once: "1 MINIMUM, 2 MODERATE improvement required".
    """
    instrument = live.instrument
    found = [band(instrument.scoring, live.criterion(c.id)) for c in instrument.criteria_in(section)]
    bands = sorted(instrument.scoring.bands, key=lambda band: -band.floor)
    ending = _common_ending([band.text for band in bands])
    counted = [f"{found.count(b)} {in_sentence(b.text).removesuffix(ending)}" for b in bands if b in found]
    return ", ".join(counted) + ending if counted else ""


def _common_ending(texts: Sequence[str]) -> str:
    """The words that all of the texts end with, never a whole text."""
    words = [text.split()[1:][::-1] for text in texts]
    columns = zip(*words, strict=False)
    shared = [column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns)]
    return "".join(f" {word}" for word in reversed(shared)) if len(texts) > 1 else ""


def in_sentence(text: str) -> str:
    """A band's word inside a sentence; capitals that the reports shout are kept."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def _headline(instrument: Instrument, identity: str) -> Headline:
    return next(headline for headline in instrument.scoring.headlines if headline.id == identity)
