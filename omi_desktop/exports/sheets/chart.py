"""The chart on the sheet `Summary`: the criteria as bars, and the line of priority across them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from omi_desktop.exports.book import Book, Page
from omi_desktop.exports.styles import BAR, BAR_EDGE, FONT, INK, LINE, PERCENT, PRIORITY, QUIET

HEIGHT = 330
"""In pixels; it is as wide as the table above it."""
PIXELS_A_CHARACTER, PIXELS_A_COLUMN = 7, 5
ROWS = 18
"""Rows of the sheet that the chart covers."""
SCORE_COLUMN, LINE_COLUMN = 2, 9
DESCRIPTION = "Scores of the criteria in per cent, as in the table above"


@dataclass(frozen=True, slots=True)
class Bars:
    """Where the criteria stand on the sheet, and the line of priority in per cent, if there is one."""

    first_row: int
    count: int
    line: int | None

    @property
    def last_row(self) -> int:
        """The row of the last criterion."""
        return self.first_row + self.count - 1


def insert(book: Book, page: Page, row: int, bars: Bars) -> int:
    """Put the chart below a row, and give the row after it."""
    chart = book.workbook.add_chart({"type": "column"})
    chart.add_series(_scores(page, bars))
    if bars.line is not None:
        line = book.workbook.add_chart({"type": "line"})
        line.add_series(_line(page, bars))
        chart.combine(line)
    _dress(chart, bars)
    width = sum(int(width * PIXELS_A_CHARACTER) + PIXELS_A_COLUMN for width in page.widths)
    chart.set_size({"width": width, "height": HEIGHT})
    page.sheet.insert_chart(row, 0, chart, {"object_position": 1, "description": DESCRIPTION})
    return row + ROWS + 1


def _scores(page: Page, bars: Bars) -> dict[str, Any]:
    return {
        "name": "Score of the criterion",
        "categories": [page.name, bars.first_row, 0, bars.last_row, 0],
        "values": [page.name, bars.first_row, SCORE_COLUMN, bars.last_row, SCORE_COLUMN],
        "fill": {"color": BAR},
        "border": {"color": BAR_EDGE},
        "gap": 60,
        # at the foot of the bars: the line of priority would cross them at the top
        "data_labels": {
            "value": True,
            "num_format": PERCENT,
            "position": "inside_base",
            "font": _font(9, INK),
        },
    }  # fmt: skip


def _line(page: Page, bars: Bars) -> dict[str, Any]:
    return {
        "name": f"Line of priority, {bars.line}%",
        "categories": [page.name, bars.first_row, 0, bars.last_row, 0],
        "values": [page.name, bars.first_row, LINE_COLUMN, bars.last_row, LINE_COLUMN],
        "line": {"color": PRIORITY, "width": 1.75, "dash_type": "dash"},
        "marker": {"type": "none"},
    }


def _dress(chart: Any, bars: Bars) -> None:
    chart.set_title({"name": "Scores by criterion", "name_font": _font(11, INK, bold=True), "overlay": False})
    chart.set_x_axis({"num_font": _font(9, INK), "line": {"color": QUIET}, "major_tick_mark": "none"})
    chart.set_y_axis({
        "min": 0, "max": 100, "major_unit": 20, "num_format": PERCENT, "num_font": _font(9, QUIET),
        "line": {"none": True}, "major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.5}},
    })  # fmt: skip
    chart.set_legend(
        {"position": "bottom", "font": _font(9, INK)} if bars.line is not None else {"none": True}
    )
    chart.set_chartarea({"border": {"none": True}})


def _font(size: int, color: str, bold: bool = False) -> dict[str, Any]:
    return {"name": FONT["font_name"], "size": size, "color": color, "bold": bold}
