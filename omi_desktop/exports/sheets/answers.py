"""The sheet `Answers`: one row an answer, the long table that merging reads."""

from __future__ import annotations

from omi_desktop.exports.answer_rows import COLUMNS, SHEET, answer_rows
from omi_desktop.exports.book import Book
from omi_desktop.exports.checks import RowsDigest
from omi_desktop.exports.progress import Steps
from omi_desktop.exports.week import Week

WIDTHS = (14, 10, 12, 14, 18, 14, 16, 50, 24, 18, 6)


def write(book: Book, week: Week, steps: Steps, start: float, end: float) -> RowsDigest:
    """Write the sheet, and give the digest over its rows."""
    page = book.page(SHEET, [(width, "") for width in WIDTHS])
    page.texts(0, COLUMNS, "heading")
    digest, count = RowsDigest(), sum(map(len, week.kept.values()))
    row = 0
    for row, values in enumerate(steps.through(answer_rows(week, digest), count, start, end), 1):
        page.texts(row, values)
    page.sheet.freeze_panes(1, 0)
    page.sheet.repeat_rows(0)
    page.sheet.autofilter(0, 0, max(row, 1), len(COLUMNS) - 1)
    page.sheet.ignore_errors({"number_stored_as_text": f"A1:K{max(row, 1) + 1}"})
    return digest
