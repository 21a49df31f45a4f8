"""How a workbook looks: one font, bold headings, light fills; every fill has words that say the same."""

from __future__ import annotations

from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

FONT: dict[str, Any] = {"font_name": "Arial", "font_size": 10}
INK, QUIET, LINE = "#1F2933", "#52606D", "#CBD2D9"
HEADING_FILL, GROUP_FILL = "#E4EAF0", "#F3F5F7"
BAR, PRIORITY = "#5B7C99", "#B3261E"
PERCENT = '0"%"'
"""Scores stand in the cells in per cent, unrounded, and show as whole per cent."""

_HEADING = {"bold": True, "bg_color": HEADING_FILL, "bottom": 1, "bottom_color": QUIET}
_GROUP = {"bold": True, "bg_color": GROUP_FILL}
_ROW = {"bottom": 1, "bottom_color": LINE}
_STYLES: dict[str, dict[str, Any]] = {
    "plain": {"valign": "top"},
    "wrapped": {"valign": "top", "text_wrap": True},
    "title": {"bold": True, "font_size": 16, "valign": "vcenter"},
    "marking": {"bold": True, "font_size": 9, "font_color": QUIET},
    "label": {"font_color": QUIET, "valign": "top"},
    "fact": {"valign": "top", "text_wrap": True, "align": "left"},
    "remark": {"font_color": QUIET, "valign": "top", "text_wrap": True, "italic": True},
    "heading": {**_HEADING, "valign": "top", "text_wrap": True},
    "heading_number": {**_HEADING, "valign": "top", "text_wrap": True, "align": "right"},
    "question": {**_HEADING, "bold": False, "font_size": 9, "valign": "top", "text_wrap": True},
    "group": {**_GROUP, "valign": "top"},
    "row": {**_ROW, "valign": "top", "text_wrap": True},
    "row_number": {**_ROW, "valign": "top", "align": "right", "num_format": "0"},
    "row_percent": {**_ROW, "valign": "top", "align": "right", "num_format": PERCENT},
    "strong": {**_ROW, "valign": "top", "bold": True, "text_wrap": True},
    "strong_percent": {**_ROW, "valign": "top", "bold": True, "align": "right", "num_format": PERCENT},
    "date": {"valign": "top", "align": "left", "num_format": "dd mmm yyyy"},
    "left_number": {"valign": "top", "align": "left"},
}


class Styles:
    """The formats of one workbook, each by its name."""

    def __init__(self, workbook: Workbook) -> None:
        self._formats = {
            name: workbook.add_format({**FONT, "font_color": INK, **look}) for name, look in _STYLES.items()
        }

    def __getitem__(self, name: str) -> Format:
        return self._formats[name]
