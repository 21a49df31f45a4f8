"""A workbook in the making: in memory only, text as text, every page marked and ready for A4."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from omi_desktop import __version__
from omi_desktop.exports.cells import looks_like_markup
from omi_desktop.exports.styles import FONT, Styles
from omi_desktop.exports.week import Week

MARKING = "OFFICIAL-SENSITIVE"
A4 = 9
POINTS_A_LINE, POINTS_ABOVE = 12.75, 4
LETTERS_A_FIGURE = 1.2
MOST_LINES = 31
"""Lines in the highest row that spreadsheets have, 409 points."""
OPTIONS = {
    # nothing of a case may ever lie in a temporary folder
    "in_memory": True,
    "constant_memory": False,
    # and nothing in it may become a formula, a link or a number by itself
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_format_properties": FONT,
}


class Book:
    """One workbook; `content` closes it and gives its bytes."""

    def __init__(self, week: Week) -> None:
        self.week = week
        self._buffer = io.BytesIO()
        self.workbook = Workbook(self._buffer, OPTIONS)
        self.styles = Styles(self.workbook)
        self._describe()

    def page(self, name: str, widths: Iterable[tuple[float, str]], *, landscape: bool = True) -> Page:
        """A new sheet with columns of these widths (in characters) and styles."""
        return Page(self, name, widths, landscape)

    def content(self) -> bytes:
        """The finished workbook."""
        self.workbook.close()
        return self._buffer.getvalue()

    def _describe(self) -> None:
        week = self.week
        made = datetime.fromisoformat(week.exported_at).replace(tzinfo=None, microsecond=0)
        self.workbook.set_properties({
            "title": f"{week.instrument.abbreviation}: {week.details.area}",
            "subject": f"{MARKING}. {week.instrument.title}, week-end workbook",
            "author": week.assessor or week.details.lead,
            "category": MARKING,
            "keywords": MARKING,
            "comments": f"{MARKING}. Made by OMI Desktop {__version__}.",
            "created": made,
        })  # fmt: skip
        self.workbook.set_custom_property("Marking", MARKING, "text")


class Page:
    """One sheet: writes text as text whatever it begins with, and numbers as numbers."""

    def __init__(self, book: Book, name: str, widths: Iterable[tuple[float, str]], landscape: bool) -> None:
        self.name = name
        self.styles = book.styles
        self.sheet = book.workbook.add_worksheet(name)
        self.widths: list[float] = []
        for column, (width, style) in enumerate(widths):
            # a column without a style is written a good deal faster: right for large tables
            self.sheet.set_column(column, column, width, self.styles[style] if style else None)
            self.widths.append(width)
        self._for_print(book.week, landscape)

    def text(self, row: int, column: int, text: str, style: str = "") -> None:
        """Put text into a cell; without a style the column's."""
        self.texts(row, (text,), style, column)

    def _as_it_stands(self, row: int, column: int, text: str, look: Format | None) -> None:
        """Text that XlsxWriter would take for its own rich text, as three runs, which it escapes."""
        runs: list[str | Format] = [text[:1], text[1:2], text[2:]]
        self.sheet.write_rich_string(row, column, *runs, *([look] if look else []))

    def texts(self, row: int, texts: Iterable[str], style: str = "", start: int = 0) -> None:
        """Put texts side by side, leaving cells of empty ones out where no style is given."""
        look, write_string = self.styles[style] if style else None, self.sheet.write_string
        for column, text in enumerate(texts, start):
            if looks_like_markup(text):
                self._as_it_stands(row, column, text, look)
            elif text:
                write_string(row, column, text, look)
            elif style:
                self.sheet.write_blank(row, column, None, look)

    def fit(self, row: int, texts: Iterable[str], start: int = 0, most: int = MOST_LINES) -> None:
        """Make a row as high as these texts need side by side; not every program does so by itself."""
        lines = max(
            (wrapped_lines(text, self.widths[column]) for column, text in enumerate(texts, start)), default=1
        )
        self.sheet.set_row(row, POINTS_ABOVE + POINTS_A_LINE * min(lines, most))

    def number(self, row: int, column: int, number: float | None, style: str = "") -> None:
        """Put a number into a cell, or leave it blank where there is none."""
        look = self.styles[style] if style else None
        if number is None:
            self.sheet.write_blank(row, column, None, look)
        else:
            self.sheet.write_number(row, column, number, look)

    def day(self, row: int, column: int, day: date) -> None:
        """Put a date into a cell."""
        self.sheet.write_datetime(row, column, day, self.styles["date"])

    def _for_print(self, week: Week, landscape: bool) -> None:
        area, sample = (_plain(text[:60]) for text in (week.details.area, week.details.sample))
        (self.sheet.set_landscape if landscape else self.sheet.set_portrait)()
        self.sheet.set_paper(A4)
        self.sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.set_header(f"&C&8{MARKING}")
        self.sheet.set_footer(f"&L&8{area} {self.name} {sample}&C&8{MARKING}&R&8Page &P of &N")


def wrapped_lines(text: str, width: float) -> int:
    """How many lines a text takes in a column so many figures wide: letters are narrower, on the whole."""
    letters = width * LETTERS_A_FIGURE
    if len(text) < letters and "\n" not in text:
        return 1
    return sum(1 + int(len(line) / letters) for line in text.split("\n"))


def _plain(text: str) -> str:
    """Text for a header or footer, where an ampersand begins a code."""
    return text.replace("&", "&&").replace("\n", " ")
