"""Cases read twice as pages of a table: by question, criterion, assessors, case; effect; benchmark."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QCoreApplication

from omi_desktop.fieldwork.readings import Readings
from omi_desktop.fieldwork.side_by_side import KINDS, Answer, Meeting
from omi_desktop.records.changes import Record
from omi_desktop.scoring.agreement import Agreement
from omi_desktop.scoring.meetings import Counts
from omi_desktop.scoring.verdicts import Verdict, verdict
from omi_desktop.ui.marking import QT_TRANSLATE_NOOP
from omi_desktop.ui.models.score_page import Cell, Column, Page, Row

_CONTEXT = "AgreementPages"
QUESTION, CRITERION, READERS, CASE = "question", "criterion", "readers", "case"
_VERDICTS: dict[Verdict, str] = {
    "none": "–",
    "too_few": QT_TRANSLATE_NOOP("AgreementPages", "too few to say"),
    "poor": QT_TRANSLATE_NOOP("AgreementPages", "poor"),
    "slight": QT_TRANSLATE_NOOP("AgreementPages", "slight"),
    "fair": QT_TRANSLATE_NOOP("AgreementPages", "fair"),
    "moderate": QT_TRANSLATE_NOOP("AgreementPages", "moderate"),
    "substantial": QT_TRANSLATE_NOOP("AgreementPages", "substantial"),
    "almost_perfect": QT_TRANSLATE_NOOP("AgreementPages", "almost perfect"),
}
_KINDS = {
    "across": QT_TRANSLATE_NOOP("AgreementPages", "Across the line"),
    "other_choice": QT_TRANSLATE_NOOP("AgreementPages", "Same side, other choice"),
    "routing": QT_TRANSLATE_NOOP("AgreementPages", "Asked of one only"),
    "not_applicable": QT_TRANSLATE_NOOP("AgreementPages", "Not applicable to one"),
    "unanswered": QT_TRANSLATE_NOOP("AgreementPages", "Not answered by one"),
    "fact": QT_TRANSLATE_NOOP("AgreementPages", "Another fact"),
    "same": QT_TRANSLATE_NOOP("AgreementPages", "The same"),
}


@dataclass(frozen=True, slots=True)
class Behind:
    """What a row of a page opens: the answers of a question, criterion, pair of assessors or case."""

    what: str
    key: str
    second: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def heading(readings: Readings) -> str:
    """How many cases are read twice, and how many are waited for."""
    pairs, unread = len(readings.pairs), len(readings.unread)
    read = _tr("1 case read twice") if pairs == 1 else _tr("{0} cases read twice").format(pairs)
    waiting = _tr("1 still to be read again") if unread == 1 else _tr("{0} still to be read again")
    return f"{read} · {waiting.format(unread)}" if unread else read


# --- how often they agree ----------------------------------------------------------------------------


def questions_page(readings: Readings, agreement: Agreement) -> Page:
    """A line for every question on which two readings meet at all."""
    texts = {question.id: question.text for question in readings.instrument.questions}
    lines = [(q, texts[q], counts, Behind(QUESTION, q)) for q, counts in agreement.questions.items()]
    columns = (Column(_tr("No.")), Column(_tr("Question"), wide=True), *_counts_columns())
    return Page(heading(readings), "", columns, _numbered(lines))


def criteria_page(readings: Readings, agreement: Agreement) -> Page:
    """A line for every criterion, its scored questions taken together; all of them first."""
    titles = readings.instrument.criterion_by_id
    lines = [("", _tr("All scored questions"), agreement.whole, Behind(CRITERION, ""))]
    lines += [(c, titles[c].title, n, Behind(CRITERION, c)) for c, n in agreement.criteria.items()]
    columns = (Column(_tr("No.")), Column(_tr("Criterion"), wide=True), *_counts_columns())
    return Page(heading(readings), "", columns, _numbered(lines))


def _numbered(lines: Iterable[tuple[str, str, Counts, Behind]]) -> tuple[Row, ...]:
    return tuple(
        Row((Cell(number, float(place)), Cell(text, text.casefold()), *_counts(counts)), behind)
        for place, (number, text, counts, behind) in enumerate(lines)
        if counts != Counts()
    )


def readers_page(readings: Readings, agreement: Agreement) -> Page:
    """A line for every pair of assessors."""
    cases = [pair.readers for pair in agreement.pairs]
    columns = (
        Column(_tr("Assessors"), wide=True),
        Column(_tr("Cases"), figures=True),
        *_counts_columns(),
    )
    rows = tuple(
        Row((_named(both), number(cases.count(both)), *_counts(counts)), Behind(READERS, *both))
        for both, counts in agreement.readers.items()
    )
    return Page(heading(readings), "", columns, rows)


def _named(both: tuple[str, str]) -> Cell:
    text = _tr("{0} and {1}").format(both[0] or _tr("Nobody yet"), both[1])
    return Cell(text, text.casefold())


def cases_page(readings: Readings, agreement: Agreement, left: Callable[[Record], int]) -> Page:
    """A line for every second reading: who, how far apart, what was agreed; those not begun stand back."""
    columns = (
        Column(_tr("Case")),
        Column(_tr("First and second reader"), wide=True),
        *_counts_columns(whole=False),
        Column(_tr("Consensus")),
    )
    by_ref = {case.ref: case for case in readings.cases.values()}
    rows = [
        Row(
            (
                Cell(pair.ref, pair.ref),
                _both(pair.first, pair.second),
                *_counts(counts, whole=False),
                _consensus(readings, by_ref[pair.ref], left),
            ),
            Behind(CASE, by_ref[pair.ref].id),
        )
        for pair, counts in agreement.by_case
    ]
    return Page(heading(readings), "", columns, (*rows, *map(partial(_unread, readings), readings.unread)))


def _both(first: str, second: str) -> Cell:
    text = f"{first or _tr('Nobody yet')}, {second}"
    return Cell(text, text.casefold())


def _unread(readings: Readings, reading: Record) -> Row:
    """A second reading that is waited for."""
    case = readings.cases[reading.parent]
    blank = [Cell("")] * len(_counts_columns(whole=False))
    readers = _both(case.assessor, reading.assessor)
    return Row((Cell(case.ref, case.ref), readers, *blank, Cell(_tr("not yet read again"))), quiet=True)


def _consensus(readings: Readings, case: Record, left: Callable[[Record], int]) -> Cell:
    agreed = readings.consensus_of(case.id)
    if agreed is None:
        return Cell("–")
    count = left(agreed)
    return Cell(_tr("{0} left").format(count) if count else _tr("complete"), float(count))


def _counts_columns(*, whole: bool = True) -> list[Column]:
    pairs_tip = _tr("Answers of both on either side of the line")
    columns = [
        Column(_tr("Pairs"), figures=True, tip=pairs_tip),
        Column(_tr("Agree"), figures=True, tip=_tr("The share of pairs on the same side of the line")),
    ]
    if whole:
        columns.append(Column(_tr("Kappa"), figures=True, tip=_tr("Cohen's kappa")))
        columns.append(Column(_tr("AC1"), figures=True, tip=_tr("Gwet's AC1")))
        tip = _tr("AC1 in the words of Landis and Koch (1977); under 20 pairs it is too few to say")
        columns.append(Column(_tr("In words"), tip=tip))
    return [
        *columns,
        Column(
            _tr("Across\nthe line"), figures=True, tip=_tr("Above it for one reader, below for the other")
        ),
        Column(
            _tr("Other\nchoice"),
            figures=True,
            tip=_tr("On the same side of the line, such as excellent and sufficient: they agree"),
        ),
        Column(
            _tr("Asked\nof one"),
            figures=True,
            tip=_tr("They answered a fact or a question above it differently; no pair"),
        ),
        Column(_tr("N/A\nto one"), figures=True, tip=_tr("Not applicable to one of them; no pair")),
        Column(_tr("Open"), figures=True, tip=_tr("Not answered yet by one of them; no pair")),
    ]


def _counts(counts: Counts, *, whole: bool = True) -> tuple[Cell, ...]:
    said, order = verdict(counts), list(_VERDICTS)
    beyond_chance = (
        _coefficient(counts.kappa),
        _coefficient(counts.ac1),
        Cell(_tr(_VERDICTS[said]), float(order.index(said))),
    )
    kinds = (
        counts.across, counts.other_choice, counts.routing, counts.not_applicable, counts.unanswered,
    )  # fmt: skip
    return (
        number(counts.pairs),
        share(counts.agreement),
        *(beyond_chance if whole else ()),
        *(Cell(str(count) if count else "", float(count)) for count in kinds),
    )


# --- the answers behind ------------------------------------------------------------------------------


def behind_page(readings: Readings, behind: Behind, found: Iterable[Meeting]) -> Page:
    """Both answers with their notes side by side; of a question all, else those that differ."""
    rows = [meeting for meeting in found if _is_behind(behind, meeting)]
    if behind.what != QUESTION:
        rows = [meeting for meeting in rows if meeting.kind != "same"]
    agreed = any(meeting.consensus for meeting in rows)
    columns = [
        Column(_tr("Case")),
        Column(_tr("No.")),
        Column(_tr("How they meet")),
        Column(_tr("First reader")),
        Column(_tr("Second reader")),
        *([Column(_tr("Consensus"))] if agreed else []),
        Column(_tr("Notes") if behind.what == QUESTION else _tr("Question and notes"), wide=True),
    ]
    texts = {} if behind.what == QUESTION else {i: item.text for i, item in readings.instrument.items.items()}
    lines = tuple(
        _meeting(place, meeting, agreed, texts.get(meeting.item, "")) for place, meeting in enumerate(rows)
    )
    return Page(_behind_heading(readings, behind), "", tuple(columns), lines)


def _is_behind(behind: Behind, meeting: Meeting) -> bool:
    if behind.what == QUESTION:
        return meeting.item == behind.key
    if behind.what == CRITERION:
        return not behind.key or meeting.criterion == behind.key
    if behind.what == READERS:
        return meeting.readers == (behind.key or _tr("Nobody yet"), behind.second)
    return meeting.case.id == behind.key


def _behind_heading(readings: Readings, behind: Behind) -> str:
    instrument = readings.instrument
    if behind.what == QUESTION:
        return f"{behind.key} {instrument.items[behind.key].text}"
    if behind.what == CRITERION:
        known = instrument.criterion_by_id.get(behind.key)
        title = f"{known.id} {known.title}" if known else _tr("All questions and facts")
        return _tr("{0}: where readers differ").format(title)
    if behind.what == READERS:
        return _tr("{0}: where they differ").format(_named((behind.key, behind.second)).text)
    return _tr("Case {0}: where its readers differ").format(readings.cases[behind.key].ref)


def _meeting(place: int, meeting: Meeting, agreed: bool, text: str) -> Row:
    kind = _tr(_KINDS[meeting.kind])
    if meeting.divides:
        hanging = _tr("1 question hangs on it") if meeting.divides == 1 else _tr("{0} questions hang on it")
        kind += "\n" + hanging.format(meeting.divides)
    number = meeting.item if meeting.criterion else _tr("Fact")
    cells = [
        Cell(meeting.case.ref, meeting.case.ref),
        Cell(number, float(place)),
        Cell(kind, float(KINDS.index(meeting.kind))),
        _answer(meeting.first),
        _answer(meeting.second),
    ]
    if agreed:
        cells.append(Cell(meeting.consensus or "–", meeting.consensus))
    cells.append(Cell("\n".join([text, *_notes(meeting)] if text else _notes(meeting))))
    return Row(tuple(cells), (meeting.case.id, meeting.item), quiet=meeting.kind == "same")


def _answer(answer: Answer) -> Cell:
    return Cell(f"{answer.reader}:\n{answer.text}", answer.text)


def _notes(meeting: Meeting) -> list[str]:
    return [
        f"{answer.reader}: {' '.join(answer.note.split())}"
        for answer in (meeting.first, meeting.second)
        if answer.note
    ]


# --- cells -------------------------------------------------------------------------------------------


def number(count: int) -> Cell:
    """A count."""
    return Cell(str(count), float(count))


def share(part: Fraction | None) -> Cell:
    """A share in whole per cent."""
    return Cell("–") if part is None else Cell(f"{float(part) * 100:.0f}%", float(part))


def _coefficient(value: Fraction | None) -> Cell:
    return Cell("–") if value is None else Cell(f"{float(value):.2f}".replace("-", "−"), float(value))
