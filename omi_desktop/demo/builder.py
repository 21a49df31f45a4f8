"""From published figures to a sample inspection in which they come out."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

from omi_desktop.demo.balance import balanced, nudged
from omi_desktop.demo.cohort import Draft, Draw
from omi_desktop.demo.filling import Filling
from omi_desktop.demo.hints import Batch, Hints, hints
from omi_desktop.demo.published import Published, PublishedScore, published
from omi_desktop.demo.ratings import ratings_for
from omi_desktop.demo.reproduction import Reproduction, reproduction_of
from omi_desktop.errors import InputProblem
from omi_desktop.instruments import library
from omi_desktop.instruments.model import Instrument
from omi_desktop.records import own_facts
from omi_desktop.records.changes import Answered, Change, Noted
from omi_desktop.scoring.tally import tally
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.whole import made_whole

LABEL = "Reconstructed from published figures; no real person."
WHO = "reconstruction"
LEAD = "Lead inspector (reconstructed)"
CASE = "case"


def build_sample(identity: str, out: Path, *, cases: int | None = None, seed: int = 1) -> Reproduction:
    """Make a plain inspection file at `out` whose records reproduce a programme's published figures.

    `cases` scales the sample, the figures then come out roughly; `seed` changes who gets what. The same
    arguments always give the same answers. Raises InputProblem for an unknown programme or no cases,
    FileUnusable where the file cannot be made.
    """
    if cases is not None and cases < 1:
        raise InputProblem(f"A sample cannot have {cases} cases.", "Ask for 1 or more.")
    instrument = library.shipped(identity)
    figures = published(identity)
    drafts = reconstruct(instrument, figures, hints(identity), cases, seed)
    starts, ends = _month(figures.fieldwork)
    with made_whole(out) as part, Inspection.create(
        part, library.text_of(identity), area=figures.area, passphrase=None, starts=starts, ends=ends,
        lead=LEAD, sample=LABEL, who=WHO,
    ) as inspection:  # fmt: skip
        inspection.write(_changes(inspection, drafts), act="reconstruct")
        return reproduction_of(inspection, figures, hints(identity))


def reconstruct(
    instrument: Instrument, figures: Published, given: Hints, cases: int | None = None, seed: int = 1
) -> list[Draft]:
    """The records of a sample, filled in: cases first, then the other forms in the instrument's order."""
    size = int(figures.sample.get("cases", given.cases))
    number = cases or size
    draw = Draw(seed)
    drafts = [_case(given, index, number, draw) for index in range(number)]
    every = list(drafts)
    _fill_scored(instrument, figures, given, drafts, draw, Fraction(number, size))
    for batch in given.batches:
        more = _batch(batch, drafts, draw)
        scale = Fraction(number, size) if batch.per_case else Fraction(1)
        Filling(instrument, more, figures.findings, given, draw, scale, scored=False).fill()
        every += more
    every += _once(instrument, figures, given, draw)
    for draft in every:
        _annotate(draft)
    _annotate_answers(every, given)
    return every


def _case(given: Hints, index: int, cases: int, draw: Draw) -> Draft:
    assessor = f"Assessor {index * given.assessors // cases + 1}"
    return Draft(CASE, f"{given.ref}{index + 1:03}", draw.quality(), assessor)


def _fill_scored(
    instrument: Instrument,
    figures: Published,
    given: Hints,
    drafts: Sequence[Draft],
    draw: Draw,
    scale: Fraction,
) -> None:
    filling = Filling(instrument, drafts, figures.findings, given, draw, scale, scored=True)
    filling.fill()
    tallies = tally(instrument, CASE, [draft.answers for draft in drafts])
    scores = (*figures.scores, *(PublishedScore("section", *one) for one in given.sections.items()))
    above = balanced(instrument, tallies, filling.free, scores)
    for free, number in zip(filling.free, above, strict=True):
        filling.settle(free, number)
    tallies = tally(instrument, CASE, [draft.answers for draft in drafts])
    above = nudged(instrument, tallies, filling.slack, scores)
    for slack, number in zip(filling.slack, above, strict=True):
        if number != tallies[slack.question.id].above:
            filling.settle(slack, number)


def _batch(batch: Batch, cases: Sequence[Draft], draw: Draw) -> list[Draft]:
    if batch.per_case:
        return [Draft(batch.form, case.ref, case.quality, case.assessor, parent=case) for case in cases]
    return [Draft(batch.form, f"{batch.ref}{index + 1:03}", draw.quality()) for index in range(batch.number)]


def _once(instrument: Instrument, figures: Published, given: Hints, draw: Draw) -> list[Draft]:
    """The forms filled in once, with ratings that lead to the published grades."""
    made = []
    for form in instrument.forms:
        if form.once:
            draft = Draft(form.id, "", 0.0)
            for criterion in instrument.criteria_of(form.id):
                grade = figures.grades.get(criterion.id, "")
                draft.answers |= ratings_for(instrument, criterion.id, grade, given.weak, draw)
            made.append(draft)
    return made


def _annotate(draft: Draft) -> None:
    """Say on the record itself that it is reconstructed."""
    draft.notes["notes"] = LABEL


def _annotate_answers(drafts: Sequence[Draft], given: Hints) -> None:
    for note in given.notes:
        fitting = [draft for draft in drafts if draft.answers.get(note.item) in note.answers]
        for draft in fitting[: note.records]:
            draft.notes[note.item] = f"{LABEL} {note.text}"


def _changes(inspection: Inspection, drafts: Sequence[Draft]) -> Iterator[Change]:
    """The records and what they hold, as one write."""
    ids: dict[int, str] = {}
    for draft in drafts:
        parent = ids[id(draft.parent)] if draft.parent else ""
        record = inspection.new_record(draft.form, draft.ref, parent, draft.assessor)
        ids[id(draft)] = record.id
        yield from own_facts.added(inspection.instrument, record)
        own = own_facts.COLUMNS
        for item in inspection.instrument.items_of(draft.form):
            if item.id in draft.answers and item.id not in own:
                yield Answered(record.id, item.id, None, draft.answers[item.id])
        for item_id, text in draft.notes.items():
            yield Noted(record.id, item_id, "", text)


def _month(month: str) -> tuple[str, str]:
    """The first and last day of a month given as 2008-01; empty where none is given."""
    if not month:
        return "", ""
    year, number = (int(part) for part in month.split("-")[:2])
    return f"{month[:7]}-01", f"{month[:7]}-{calendar.monthrange(year, number)[1]:02}"
