"""How a workbook looks: one font, bold headings, light fills; every fill has words that say the same."""

from __future__ import annotations

from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

FONT: dict[str, Any] = {"font_name": "Arial", "font_size": 10}
INK, QUIET, LINE = "#1F2933", "#52606D", "#CBD2D9"
HEADING_FILL, GROUP_FILL = "#E4EAF0", "#F3F5F7"
BAR, BAR_EDGE, PRIORITY = "#A9BFD3", "#3E5C76", "#B3261E"
INDENT = 2
"""Between a number set to the right and the text that follows it."""
PERCENT = '0"%"'
"""Scores stand in the cells in per cent, unrounded, and show as whole per cent."""

_HEADING = {"bold": True, "bg_color": HEADING_FILL, "valign": "vcenter", "text_wrap": True}
_ROW = {"bottom": 1, "bottom_color": LINE, "valign": "vcenter"}
_STYLES: dict[str, dict[str, Any]] = {
    "plain": {"valign": "vcenter"},
    "title": {"bold": True, "font_size": 16, "valign": "vcenter"},
    "marking": {"bold": True, "font_size": 9, "font_color": QUIET},
    "label": {"font_color": QUIET, "valign": "vcenter"},
    "fact": {"valign": "vcenter", "align": "left"},
    "remark": {"font_color": QUIET, "valign": "top", "text_wrap": True, "italic": True},
    "heading": _HEADING,
    "heading_indented": {**_HEADING, "indent": INDENT},
    "heading_number": {**_HEADING, "align": "right"},
    "question": {**_HEADING, "bold": False, "font_size": 9, "valign": "top"},
    "group": {"bold": True, "bg_color": GROUP_FILL, "valign": "vcenter"},
    "row": {**_ROW, "text_wrap": True},
    "row_indented": {**_ROW, "text_wrap": True, "indent": INDENT},
    "row_number": {**_ROW, "align": "right", "num_format": "#,##0"},
    "row_percent": {**_ROW, "align": "right", "num_format": PERCENT},
    "strong_percent": {**_ROW, "bold": True, "align": "right", "num_format": PERCENT},
    "long": {**_ROW, "valign": "top", "text_wrap": True},
    "date": {"valign": "vcenter", "align": "left", "num_format": "dd mmm yyyy"},
}


class Styles:
    """The formats of one workbook, each by its name."""

    def __init__(self, workbook: Workbook) -> None:
        self._formats = {
            name: workbook.add_format({**FONT, "font_color": INK, **look}) for name, look in _STYLES.items()
        }

    def __getitem__(self, name: str) -> Format:
        return self._formats[name]
