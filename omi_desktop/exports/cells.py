"""Text as a spreadsheet's cell can hold it: cut into pieces that read back unchanged, and joined again."""

from __future__ import annotations

import re
from itertools import pairwise

LONGEST_PIECE = 30_000
"""UTF-16 units in one piece; a cell holds 32,767, and some programs count differently near that."""

# Workbooks write a control character as _xHHHH_, and text that looks so as _x005F_xHHHH_, which readers
# undo in different ways. Text cut inside such a look-alike needs no escape, and every reader agrees.
_ESCAPE_LIKE = re.compile(r"(?<=_x)(?=[0-9A-Fa-f]{4}_)|(?<=x005F)(?=_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def pieces(text: str) -> list[str]:
    """The text in pieces that a cell holds; joined they are the text. One piece in nearly all cases."""
    if len(text) <= LONGEST_PIECE // 2 and "_x" not in text and "x005F" not in text:
        return _guarded(text)
    return [part for run in _ESCAPE_LIKE.split(text) for short in _cut(run) for part in _guarded(short)]


def looks_like_markup(text: str) -> bool:
    """Whether XlsxWriter would take the text for rich text of its own, and write it as it stands."""
    return text[:3] == "<r>" and text[-4:] == "</r>"


def _guarded(text: str) -> list[str]:
    return [text[:-1], text[-1:]] if looks_like_markup(text) else [text]


def _cut(text: str) -> list[str]:
    """Cut into runs of no more than LONGEST_PIECE units, never through a character."""
    if units(text) <= LONGEST_PIECE:
        return [text]
    step = LONGEST_PIECE // 2
    ends = [*range(0, len(text), step), len(text)]
    return [text[start:end] for start, end in pairwise(ends)]


def units(text: str) -> int:
    """The length of the text as spreadsheets count it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def shown(text: str) -> str:
    """The text as far as one cell shows it, for sheets that are read by people only."""
    return text if len(text) <= LONGEST_PIECE // 2 else f"{_cut(text)[0]} …"


def decoded(text: str) -> str:
    """Text from a workbook's cell with escaped control characters put back, and line ends as LF.

    What openpyxl hands over still has them as _xHHHH_ (a carriage return as _x000D_).
    """
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text).replace("\r\n", "\n")
