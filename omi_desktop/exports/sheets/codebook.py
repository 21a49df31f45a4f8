"""The sheet `Codebook`: every item of the instrument, and the answers offered, for anyone in ten years."""

from __future__ import annotations

from omi_desktop.exports.book import Book, Page
from omi_desktop.exports.offers import CODEBOOK, GRADE, first_offer_row, graded, offers, side_text
from omi_desktop.exports.week import Week
from omi_desktop.instruments.model import Criterion, Fact, Instrument, Question
from omi_desktop.records.grades import form_of_criterion
from omi_desktop.records.wording import when_asked

COLUMNS = (
    "id", "form", "kind", "text", "scale", "choices", "not applicable", "when asked", "criterion", "threads",
    "counts", "origin", "guidance",
)  # fmt: skip
WIDTHS = (20, 18, 10, 48, 16, 36, 11, 34, 10, 10, 16, 18, 34)
OFFER_COLUMNS = ("list", "choice id", "", "text", "side of the line")


def write(book: Book, week: Week) -> None:
    """Write the sheet: the items, and below them every list of choices once."""
    instrument = week.instrument
    page = book.page(CODEBOOK, [(width, "long") for width in WIDTHS])
    page.texts(0, COLUMNS, "heading")
    page.fit(0, COLUMNS)
    lines = [_cells(instrument, item) for item in instrument.items.values()]
    lines += [_grade_cells(instrument, criterion) for criterion in graded(instrument)]
    for row, cells in enumerate(lines, 1):
        page.fit(row, cells)
        page.texts(row, cells, "long")
    page.sheet.autofilter(0, 0, max(len(lines), 1), len(COLUMNS) - 1)
    page.sheet.freeze_panes(1, 1)
    page.sheet.repeat_rows(0)
    _write_offers(page, instrument)


def _write_offers(page: Page, instrument: Instrument) -> None:
    first = first_offer_row(instrument)
    page.texts(first - 2, ("Answers offered",), "group")
    page.texts(first - 1, OFFER_COLUMNS, "heading")
    for offer in offers(instrument).values():
        for row, choice in enumerate(offer.choices, offer.first_row):
            page.texts(row, (offer.name, choice.id, "", choice.text, side_text(choice)), "long")


def _cells(instrument: Instrument, item: Fact | Question) -> tuple[str, ...]:
    return (
        item.id,
        instrument.form_of(item.id),
        item.kind if isinstance(item, Fact) else "question",
        item.text,
        item.scale if isinstance(item, Question) else "",
        _choices(item),
        "allowed" if item.allows_na else "",
        when_asked(instrument, item),
        item.criterion if isinstance(item, Question) else "",
        ", ".join(item.threads) if isinstance(item, Question) else "",
        _counts(instrument, item),
        item.origin if isinstance(item, Question) else "",
        item.help,
    )


def _grade_cells(instrument: Instrument, criterion: Criterion) -> tuple[str, ...]:
    """What stands under the id of a criterion: the grade set by the lead inspector, its note the reason."""
    management = instrument.scoring.management
    return (
        criterion.id,
        form_of_criterion(instrument, criterion.id),
        GRADE,
        criterion.title,
        GRADE,
        "; ".join(grade.text for grade in management.grades),
        "",
        "",
        criterion.id,
        "",
        "grade set by the lead inspector in place of the derived one; the note is the reason",
        "",
        management.rule,
    )


def _choices(item: Fact | Question) -> str:
    """The choices with their side: "Yes (above the line); No (below the line)"."""
    parts = []
    for choice in item.choices:
        side = side_text(choice, "")
        parts.append(f"{choice.text} ({side})" if side else choice.text)
    return "; ".join(parts)


def _counts(instrument: Instrument, item: Fact | Question) -> str:
    """What an answer to the item counts towards."""
    if isinstance(item, Fact):
        return "identifies a person" if item.identifying else ""
    if not item.scored:
        return "recorded only"
    if instrument.form_by_id[instrument.form_of(item.id)].once:
        return "management grade"
    if instrument.form_of(item.id) != "case" or not item.sided:
        return "frequency only"
    return "score, summary question" if item.summary else "score"
