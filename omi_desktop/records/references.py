"""References of records that nobody names: a pile of questionnaires is numbered as it is entered."""

from __future__ import annotations

import re
from collections.abc import Sequence


def next_reference(taken: Sequence[str]) -> str:
    """The reference after the last one entered, in its pattern: OQ018, then OQ019; 1 for the first."""
    last = taken[-1] if taken else ""
    digits = (re.search(r"\d*$", last) or [""])[0]
    head, number = last[: len(last) - len(digits)], int(digits or 0) + 1
    while (reference := f"{head}{number:0{len(digits)}}") in taken:
        number += 1
    return reference
