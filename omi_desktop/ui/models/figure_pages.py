"""The page of a programme's published figures, made out of the account of how they come out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from omi_desktop.demo.account import Account, Figure
from omi_desktop.ui.marking import QT_TRANSLATE_NOOP
from omi_desktop.ui.models.score_page import Cell, Column, Page, Row

_CONTEXT = "FigurePages"
_KINDS = {
    "criterion": QT_TRANSLATE_NOOP("FigurePages", "Criterion {id}: {title}"),
    "section": QT_TRANSLATE_NOOP("FigurePages", "Section {id}: {title}"),
    "headline": QT_TRANSLATE_NOOP("FigurePages", "Headline: {title}"),
    "grade": QT_TRANSLATE_NOOP("FigurePages", "Grade of {id}: {title}"),
    "sample": QT_TRANSLATE_NOOP("FigurePages", "Sample: {title}"),
    "fact": QT_TRANSLATE_NOOP("FigurePages", "Fact: {title}"),
    "question": QT_TRANSLATE_NOOP("FigurePages", "{id} {title}"),
}
_STATES = {
    "differs": QT_TRANSLATE_NOOP("FigurePages", "No"),
    "close": QT_TRANSLATE_NOOP("FigurePages", "Within one"),
    "as_printed": QT_TRANSLATE_NOOP("FigurePages", "Yes"),
    "words": QT_TRANSLATE_NOOP("FigurePages", "Words only"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def figure_page(account: Account, only_differences: bool = False) -> Page:
    """Every figure as a row in the report's order, or those alone that do not come out as printed."""
    chosen = account.others if only_differences else account.figures
    return Page(
        heading=account.title,
        explanation=account.summary(),
        columns=_columns(),
        rows=tuple(_row(place, figure) for place, figure in enumerate(chosen)),
    )


def _columns() -> tuple[Column, ...]:
    tip = _tr("Whether every number printed comes out; within one: of the records counted")
    return (
        Column(_tr("Figure"), wide=True),
        Column(_tr("Published"), figures=True),
        Column(_tr("Computed"), figures=True),
        Column(_tr("Difference"), figures=True),
        Column(_tr("Comes out"), tip=tip),
        Column(_tr("How it comes about"), wide=True),
    )


def _row(place: int, figure: Figure) -> Row:
    differs = figure.difference is not None
    return Row(
        (
            Cell(figure_text(figure), float(place)),
            Cell(figure.published, figure.published),
            Cell(computed_text(figure), figure.percent),
            Cell(figure.difference_text or "–", figure.off if differs else None),
            Cell(_tr(_STATES[figure.state]), float(list(_STATES).index(figure.state))),
            Cell(explanation_text(figure), figure.how),
        ),
        quiet=figure.state == "words",
    )


def figure_text(figure: Figure) -> str:
    """What a figure is about, and among which records."""
    text = _tr(_KINDS[figure.what]).format(id=figure.id, title=figure.title)
    return f"{text}\n{figure.among}" if figure.among else text


def computed_text(figure: Figure) -> str:
    """The figure computed; a score with its decimals, as 77% may be 77.49 or 76.50."""
    scored = figure.what in ("criterion", "section", "headline") and figure.percent is not None
    return f"{figure.computed} ({figure.percent:.2f})" if scored else figure.computed


def explanation_text(figure: Figure) -> str:
    """How it comes about, and why it differs or what is odd about it."""
    return "\n".join(part for part in (figure.how, figure.why) if part)
