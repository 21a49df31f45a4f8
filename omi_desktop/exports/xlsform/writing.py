"""Writing an XLSForm as a workbook: every cell as text."""

from __future__ import annotations

import io
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from omi_desktop.exports.book import OPTIONS
from omi_desktop.exports.cells import looks_like_markup
from omi_desktop.exports.target import Target
from omi_desktop.exports.xlsform.form import Cells, xlsform
from omi_desktop.files import write_file_durably
from omi_desktop.instruments.model import Instrument

WIDTHS = (24, 18, 70, 50, 50, 9, 11)


def export_xlsform(instrument: Instrument, out: Path) -> int:
    """Write the case form of an instrument, and return how many facts and questions it asks.

    `out` is the whole new workbook or what it was before. Raises NotExported.
    """
    target = Target(out, "workbook", "form.xlsx")
    target.check()
    content = workbook(instrument)
    with target.saving():
        write_file_durably(out, content)
    return len(instrument.items_of("case"))


def workbook(instrument: Instrument) -> bytes:
    """The workbook's bytes."""
    form, buffer = xlsform(instrument), io.BytesIO()
    book = Workbook(buffer, OPTIONS)
    bold = book.add_format({"bold": True})
    for name, rows in (("survey", form.survey), ("choices", form.choices), ("settings", form.settings)):
        sheet = book.add_worksheet(name)
        sheet.set_row(0, None, bold)
        sheet.freeze_panes(1, 0)
        for column, width in enumerate(WIDTHS[: len(rows[0])]):
            sheet.set_column(column, column, width)
        _fill(sheet, rows)
    book.close()
    return buffer.getvalue()


def _fill(sheet: Worksheet, rows: list[Cells]) -> None:
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            if looks_like_markup(text):
                sheet.write_rich_string(row, column, text[:1], text[1:2], text[2:])
            elif text:
                sheet.write_string(row, column, text)
