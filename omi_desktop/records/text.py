"""Text as every file can hold it: one kind of line end, no character that XML or SQLite refuses."""

from __future__ import annotations

import re

from omi_desktop.errors import InputProblem

LONGEST_TEXT = 100_000
"""Characters in one note; a longer paste is refused, never cut."""

REPLACEMENT = "�"
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\x85]")


def clean(text: str) -> tuple[str, int]:
    """The text with line ends as LF and unkeepable characters replaced, and how many those were."""
    return _FORBIDDEN.subn(REPLACEMENT, _LINE_ENDS.sub("\n", text))


def kept(text: str, what: str = "The text") -> str:
    """Clean text no longer than a note may be. Raises InputProblem for one that is."""
    if len(text) > LONGEST_TEXT:
        raise too_long(len(text), what)
    return clean(text)[0]


def too_long(length: int, what: str) -> InputProblem:
    """That a text of so many characters is not taken."""
    return InputProblem(
        f"{what} has {length:,} characters; a note holds {LONGEST_TEXT:,}.",
        "Shorten it, or split it over several notes.",
    )
