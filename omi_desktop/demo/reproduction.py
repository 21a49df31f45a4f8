"""Published figures beside what the program computes from an inspection, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from omi_desktop.demo.hints import Counted, Hints, hints
from omi_desktop.demo.published import LOOSE, Finding, Published, PublishedScore, published
from omi_desktop.instruments.model import NOT_APPLICABLE, Condition, Instrument, Item, Question
from omi_desktop.records.routing import counted_answers
from omi_desktop.scoring.grades import derived_grades
from omi_desktop.scoring.rules import rounded
from omi_desktop.scoring.scores import score_records
from omi_desktop.scoring.tally import side
from omi_desktop.store.inspection import Inspection

CASE = "case"


@dataclass(frozen=True, slots=True)
class Line:
    """One published figure: as printed, as computed, and by how much they differ.

    `difference` is computed less published: points for a score, records for a finding; None where
    words were printed, or a grade. `group` tells the records apart that the figure is about.
    """

    what: str
    id: str
    published: str
    computed: str
    difference: float | None
    known_discrepancy: str | None = None
    group: str = ""
    fits: bool = True
    source: Finding | PublishedScore | Counted | None = None
    """The figure as published; None for a grade."""
    exact: Fraction | None = None
    """The proportion computed, unrounded; None where it is undefined or words."""
    count: int = 0
    relevant: int = 0
    """The records counted, and those that could have been."""
    in_report: tuple[str, ...] = ()
    """What the report is known to contradict on this line."""


@dataclass(frozen=True, slots=True)
class Reproduction:
    """Every published figure of a programme beside the one computed from an inspection."""

    programme: str
    sample: str
    """How the inspection is labelled as reconstructed; empty for a real one."""
    lines: tuple[Line, ...]

    @property
    def misfits(self) -> tuple[Line, ...]:
        """The lines that do not come out."""
        return tuple(line for line in self.lines if not line.fits)


def reproduction(identity: str, inspection: Inspection) -> list[Line]:
    """An inspection compared with the published figures of a programme.

    Raises InputProblem where no published figures are shipped under that id.
    """
    return list(reproduction_of(inspection, published(identity), hints(identity)).lines)


def reproduction_of(inspection: Inspection, figures: Published, given: Hints) -> Reproduction:
    """The comparison of an inspection with published figures, labelled."""
    instrument = inspection.instrument
    answers = {form.id: list(inspection.all_answers(form.id).values()) for form in instrument.forms}
    lines = [
        *_score_lines(instrument, figures, given, answers.get(CASE, [])),
        *_grade_lines(instrument, figures, given, answers),
        *_sample_lines(figures, given, answers),
        *_finding_lines(instrument, figures, given, answers),
    ]
    return Reproduction(figures.instrument, inspection.details.sample, tuple(lines))


Records = Sequence[Mapping[str, str]]


def _score_lines(instrument: Instrument, figures: Published, given: Hints, cases: Records) -> Iterable[Line]:
    scores = score_records(instrument, cases)
    tables = {"criterion": scores.criteria, "section": scores.sections, "headline": scores.headlines}
    printed = [(score, f"{score.percent}%") for score in figures.scores]
    for section, percent in given.sections.items():
        score = PublishedScore("section", section, percent)
        printed.append((score, f"{percent}% as the mean of the published criteria"))
    for score, text in printed:
        exact = tables[score.what].get(score.id)
        whole = rounded(exact)
        difference = None if whole is None else float(whole - score.percent)
        computed = "undefined" if exact is None else f"{whole}% ({float(exact * 100):.2f})"
        yield Line(
            what=score.what,
            id=score.id,
            published=text,
            computed=computed,
            difference=difference,
            known_discrepancy=given.reasons.get((score.id, 0)),
            fits=difference == 0,
            source=score,
            exact=exact,
            in_report=figures.known_on(score.line),
        )


def _grade_lines(
    instrument: Instrument, figures: Published, given: Hints, answers: Mapping[str, Records]
) -> Iterable[Line]:
    derived: dict[str, str] = {}
    for form in instrument.forms:
        for record in answers[form.id] if form.once else ():
            derived |= {d.criterion: d.grade.id for d in derived_grades(instrument, record) if d.grade}
    for criterion, grade in figures.grades.items():
        computed = derived.get(criterion, "none")
        yield Line(
            "grade",
            criterion,
            grade,
            computed,
            None,
            given.reasons.get((criterion, 0)),
            "",
            computed == grade,
        )


def _sample_lines(figures: Published, given: Hints, answers: Mapping[str, Records]) -> Iterable[Line]:
    """The make-up of the sample, as far as facts and numbers of records show it."""
    for counted in given.counted:
        records = answers[counted.form]
        number = sum(_within(record, counted.where) for record in records)
        printed = figures.sample[counted.key]
        computed = rounded(Fraction(number, max(1, len(records)))) or 0 if counted.percent else number
        sign = "%" if counted.percent else ""
        yield Line(
            what="sample",
            id=counted.key,
            published=f"{printed}{sign}",
            computed=f"{computed}{sign}",
            difference=float(computed - printed),
            known_discrepancy=given.reasons.get((counted.key, 0)),
            fits=abs(computed - printed) <= 1,
            source=counted,
            exact=Fraction(number, len(records)) if records else None,
            count=number,
            relevant=len(records),
        )


def _finding_lines(
    instrument: Instrument, figures: Published, given: Hints, answers: Mapping[str, Records]
) -> Iterable[Line]:
    counted = {
        form: [counted_answers(instrument, form, record) for record in records]
        for form, records in answers.items()
    }
    for finding in figures.findings:
        item = instrument.items[finding.item]
        records = [r for r in counted[instrument.form_of(item.id)] if _within(r, finding.subgroup)]
        line = _finding_line(instrument, item, finding, records, _explanation(finding, figures, given))
        yield replace(line, in_report=figures.known_on(finding.line))


def _within(record: Mapping[str, str], conditions: Sequence[Condition]) -> bool:
    return all(record.get(condition.item) in condition.values for condition in conditions)


def _explanation(finding: Finding, figures: Published, given: Hints) -> tuple[str | None, str | None]:
    """The explanation written for a finding, and what the report is known to contradict on its line."""
    own = given.reasons.get((finding.item, finding.line)) or given.reasons.get((finding.item, 0))
    return own, " ".join(figures.known_on(finding.line)) or finding.note or None


def _finding_line(
    instrument: Instrument,
    item: Item,
    finding: Finding,
    records: Records,
    explanation: tuple[str | None, str | None],
) -> Line:
    answers = [record[item.id] for record in records if item.id in record]
    count, relevant = _count(item, finding, answers)
    difference = _difference(finding, count, relevant)
    fits = difference is None or (_close(finding, difference, relevant) and _base_fits(finding, relevant))
    own, known = explanation
    return Line(
        what="question" if isinstance(item, Question) else "fact",
        id=finding.item,
        published=published_text(finding),
        computed=_computed_text(count, relevant),
        difference=None if difference is None else round(float(difference), 2),
        known_discrepancy=own or (None if fits else known),
        group=_group(instrument, finding),
        fits=fits,
        source=finding,
        exact=Fraction(count, relevant) if relevant else None,
        count=count,
        relevant=relevant,
    )


def _count(item: Item, finding: Finding, answers: Sequence[str]) -> tuple[int, int]:
    """How many answers the finding counts, out of how many relevant ones."""
    if isinstance(item, Question) and item.sided:
        sides = [side(item, answer) for answer in answers]
        relevant = sum(on_side is not None for on_side in sides)
        above = sides.count(True)
    else:
        relevant, above = sum(answer != NOT_APPLICABLE for answer in answers), 0
    return (sum(a in finding.choices for a in answers) if finding.choices else above), relevant


def _difference(finding: Finding, count: int, relevant: int) -> Fraction | None:
    """By how many records the count is over (or, negative, under) the published one."""
    if finding.count is not None:
        return Fraction(count - finding.count)
    if finding.below is not None:
        return Fraction(finding.below - (relevant - count))
    if finding.percent is not None:
        return count - finding.percent * relevant / 100
    if finding.low is not None and finding.high is not None:
        low, high = finding.low * relevant / 100, finding.high * relevant / 100
        return count - min(max(Fraction(count), low), high)
    return None


def _close(finding: Finding, difference: Fraction, relevant: int) -> bool:
    loose = Fraction(LOOSE * relevant, 100) if finding.approx else Fraction(0)
    return abs(difference) <= max(Fraction(1), loose)


def _base_fits(finding: Finding, relevant: int) -> bool:
    return finding.relevant is None or abs(relevant - finding.relevant) <= 1


def published_text(finding: Finding) -> str:
    """A published figure in one style: "65 of 68 (96%)", "3 below the line", "51% to 100%"."""
    percent = "" if finding.percent is None else f"{float(finding.percent):g}%"
    if finding.low is not None and finding.high is not None:
        percent = f"{float(finding.low):g}% to {float(finding.high):g}%"
    if finding.approx and percent:
        percent = f"about {percent}"
    base = "" if finding.relevant is None else f" of {finding.relevant}"
    if finding.count is not None:
        return f"{finding.count}{base}" + (f" ({percent})" if percent else "")
    if finding.below is not None:
        return f"{finding.below}{base} below the line" + (f" ({percent} above)" if percent else "")
    return f"{percent}{base}" or finding.printed or "words only"


def _computed_text(count: int, relevant: int) -> str:
    return f"{count} of {relevant}" + (f" ({rounded(Fraction(count, relevant))}%)" if relevant else "")


def _group(instrument: Instrument, finding: Finding) -> str:
    item = instrument.items[finding.item]
    parts = [f"{c.item} = {' or '.join(c.values)}" for c in finding.subgroup]
    if finding.choices:
        texts = [choice.text for choice in item.choices if choice.id in finding.choices]
        parts.insert(0, f"answer “{' or '.join(texts)}”")
    return "; ".join(parts)
