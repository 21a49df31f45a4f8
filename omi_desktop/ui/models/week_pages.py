"""The pages of the week as plain texts: assessors, cases, scores, not applicable, sample, allocation."""

import re
from collections.abc import Iterable
from fractions import Fraction
from textwrap import fill

from PySide6.QtCore import QCoreApplication

from omi_desktop.fieldwork.allocation import Load, Plan, kind_fact
from omi_desktop.fieldwork.composition import PartCount, wanted
from omi_desktop.fieldwork.progress import AssessorProgress, CaseProgress, WeekProgress
from omi_desktop.fieldwork.progress_document import LEVELS, title_of
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.changes import Record
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.outlook import NotApplicable
from omi_desktop.scoring.rules import Score, rounded
from omi_desktop.ui.language import core
from omi_desktop.ui.models.score_page import Cell, Column, Page, Row

_MOST_MISSING = 12
"""Missing items named in a line; the case itself shows them all."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("WeekPages", text)


def people_page(found: WeekProgress) -> Page:
    """A line for each assessor: how far, how often "not applicable", and what that does to the headlines."""
    headlines = found.instrument.scoring.headlines
    columns = [
        Column(_tr("Assessor"), wide=True),
        *(
            Column(title, figures=True)
            for title in (_tr("Cases"), _tr("Complete"), _tr("Under\nway"), _tr("Not\nbegun"))
        ),
        Column(_tr("Still to\nanswer"), figures=True, tip=_tr("Questions and facts without an answer")),
        Column(
            _tr("Second\nleft"),
            figures=True,
            tip=_tr("Cases of others to be read a second time: those not begun, out of all"),
        ),
        Column(_tr("Not\napplicable"), figures=True, tip=_tr("Of the answers to questions that allow it")),
    ]
    for headline in headlines:
        columns.append(
            Column(fill(headline.title, 14), figures=True, tip=_tr("Over the cases of this assessor alone"))
        )
        columns.append(Column(_tr("if they\nwere “no”"), figures=True, tip=_AS_NO()))
    rows = tuple(
        Row(_person(each, [h.id for h in headlines]), quiet=not each.assessor) for each in found.assessors
    )
    return Page(_done(found), _tr("Who has read what"), tuple(columns), rows)


def _AS_NO() -> str:
    return _tr("The score it were if every “not applicable” were an answer below the line")


def _done(found: WeekProgress) -> str:
    counts = found.statuses
    return _tr("{complete} of {cases} cases complete, {under_way} under way, {not_begun} not begun").format(
        cases=len(found.cases), **counts
    )


def _person(each: AssessorProgress, headlines: Iterable[str]) -> tuple[Cell, ...]:
    counts = (each.cases, *(each.statuses[s] for s in ("complete", "under_way", "not_begun")))
    cells = [_name(each.assessor)]
    cells += [_count(number) for number in (*counts, each.left)]
    cells.append(_second(each))
    cells.append(_rate(each.not_applicable))
    for headline in headlines:
        cells += [_score(each.scores.headlines[headline]), _score(each.as_no.headlines[headline])]
    return tuple(cells)


def _second(each: AssessorProgress) -> Cell:
    left = _tr("{left} of {all}").format(left=each.second_left, all=each.second)
    return Cell(left if each.second else "", float(each.second_left) if each.second else None)


def cases_page(found: WeekProgress) -> Page:
    """The cases that are not complete, each opening at the first thing missing."""
    columns = (
        Column(_tr("Case")),
        Column(_tr("Assessor")),
        Column(_tr("State")),
        Column(_tr("Answered"), figures=True),
        Column(_tr("Left"), figures=True),
        Column(_tr("Missing"), wide=True),
    )
    rows = [_case(case) for case in found.cases if case.status != "complete"]
    rows += [_unread(reading) for reading in found.unread]
    return Page(_done(found), _tr("What is missing"), columns, tuple(rows))


def _unread(reading: Record) -> Row:
    """A second reading that is marked and not begun, or not merged."""
    state = _tr("Second reading not begun")
    cells = (Cell(reading.ref, reading.ref), _name(reading.assessor), Cell(state, state))
    return Row((*cells, Cell(""), Cell(""), Cell(_tr("Everything"))), quiet=True)


def _case(case: CaseProgress) -> Row:
    record, filled = case.record, case.filled
    state = _tr("Under way") if case.status == "under_way" else _tr("Not begun")
    cells = (
        Cell(record.ref, record.ref),
        _name(record.assessor),
        Cell(state, state),
        Cell(
            _tr("{answered} of {asked}").format(answered=filled.answered, asked=filled.asked), filled.answered
        ),
        _count(filled.left),
        Cell(_missing(case)),
    )
    return Row(cells, (record.id, next(iter(case.missing), "")))


def _missing(case: CaseProgress) -> str:
    if case.status == "not_begun":
        return _tr("Everything") if not case.filled.answered else _tr("Everything but facts of the list")
    more = len(case.missing) - _MOST_MISSING
    named = ", ".join(case.missing[:_MOST_MISSING])
    return named + (_tr(" and {count} more").format(count=more) if more > 0 else "")


def outlook_page(found: WeekProgress) -> Page:
    """Every score now, if "not applicable" were "no", and the lowest and highest that it can end at."""
    columns = (
        Column(_tr("Number")),
        Column(_tr("Score"), wide=True),
        Column(_tr("Now"), figures=True),
        Column(_tr("If “not applicable”\nwere “no”"), figures=True, tip=_AS_NO()),
        Column(
            _tr("Lowest\npossible"), figures=True, tip=_tr("If all that is missing came out below the line")
        ),
        Column(
            _tr("Highest\npossible"), figures=True, tip=_tr("If all that is missing came out above the line")
        ),
    )
    rows = [row for level in reversed(LEVELS) for row in _level(found, level)]
    return Page(_done(found), _tr("What the scores may still become"), columns, tuple(rows))


def _level(found: WeekProgress, level: str) -> Iterable[Row]:
    titles, bounds = title_of(found.instrument, level), found.outlook
    views = [getattr(s, level) for s in (found.scores, found.as_no, bounds.lowest, bounds.highest)]
    for name in views[0]:
        shown = "" if level == "headlines" else name
        figures = [_score(view[name]) for view in views]
        yield Row((Cell(shown, shown), Cell(titles[name], titles[name]), *figures))


def not_applicable_page(found: WeekProgress) -> Page:
    """How often each question was answered "not applicable", by everybody and by each assessor."""
    people = [each for each in found.assessors if each.not_applicable.given]
    columns = (
        Column(_tr("Question")),
        Column(_tr("Text"), wide=True),
        Column(_tr("All"), figures=True),
        *(Column(each.assessor or _tr("Nobody yet"), figures=True) for each in people),
    )
    texts = {question.id: question.text for question in found.instrument.questions}
    rows = tuple(
        Row(
            (
                Cell(item, item),
                Cell(texts[item], texts[item]),
                _share(count),
                *(_share(each.by_question[item]) for each in people),
            )
        )
        for item, count in found.not_applicable.items()
        if count.na
    )
    return Page(_done(found), _tr("Answered “not applicable”"), columns, rows)


def sample_page(counts: Iterable[PartCount]) -> Page:
    """The sample against the composition that the report states."""
    columns = (
        Column(_tr("Part of the sample"), wide=True),
        Column(_tr("Wanted"), figures=True),
        Column(_tr("On the list"), figures=True),
        Column(_tr("Read"), figures=True),
        Column(_tr("Not known yet"), figures=True, tip=_tr("Cases whose facts do not say yet")),
        Column(_tr("State")),
    )
    rows = tuple(
        Row(
            (
                Cell(count.part.title, count.part.title),
                Cell(core(wanted(count.part)), count.part.target or count.part.minimum),
                _count(count.intended),
                _count(count.read),
                _count(count.unknown),
                Cell(verdict(count), count.status),
            )
        )
        for count in counts
    )
    return Page(_tr("The sample"), "", columns, rows)


def verdict(count: PartCount) -> str:
    """What to make of a count, in two or three words."""
    match count.status:
        case "under":
            return _tr("{count} too few").format(count=count.short)
        case "over":
            return _tr("{count} too many").format(count=count.excess)
        case "unknown":
            return _tr("Not known yet")
        case "met":
            return _tr("As wanted")
        case _:
            return ""


def plan_page(instrument: Instrument, plan: Plan) -> Page:
    """What each assessor would have to read."""
    kinds = [kind for kind in plan.kinds if kind or len(plan.kinds) > 1]
    columns = (
        Column(_tr("Assessor"), wide=True),
        Column(_tr("Cases"), figures=True),
        Column(_tr("New"), figures=True, tip=_tr("Cases that another has at present, or nobody")),
        Column(_tr("Second\nreadings"), figures=True),
        *(Column(_kind(instrument, kind), figures=True) for kind in kinds),
    )
    rows = tuple(Row(_load(load, kinds), quiet=not load.cases) for load in plan.loads())
    return Page(_tr("Who would read what"), "", columns, rows)


def _load(load: Load, kinds: Iterable[str]) -> tuple[Cell, ...]:
    name = _tr("{name} (local)").format(name=load.assessor) if load.local else load.assessor
    counts = (load.cases, load.new, load.second, *(load.kinds.get(kind, 0) for kind in kinds))
    return (Cell(name, name), *(_count(number) for number in counts))


def _kind(instrument: Instrument, kind: str) -> str:
    fact = instrument.items.get(kind_fact(instrument))
    return core(answer_text(fact, kind)) if fact and kind else _tr("Not known")


def _count(number: int) -> Cell:
    return Cell(str(number), number)


def _score(score: Score) -> Cell:
    whole = rounded(score)
    return Cell("–" if whole is None else f"{whole}%", None if score is None else float(score))


def _rate(count: NotApplicable) -> Cell:
    whole = rounded(count.rate)
    return Cell("–" if whole is None else f"{whole}%", None if count.rate is None else float(count.rate))


def _name(name: str) -> Cell:
    """An assessor, whose second comes before their tenth; nobody comes last."""
    rank = re.sub(r"\d+", lambda number: number.group().zfill(6), name.casefold())
    return Cell(name or _tr("Nobody yet"), rank or "\uffff")


def _share(count: NotApplicable) -> Cell:
    rate: Fraction | None = count.rate
    if rate is None:
        return Cell("–")
    return Cell(f"{count.na}/{count.given}  {rounded(rate)}%", float(rate))
