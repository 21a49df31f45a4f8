"""Names in an XLSForm for what an instrument calls by ids, and the way back.

A fact keeps its id (`case_type`). Question 1.1.05 is `q_1_1_05`, its section and criterion `s_1` and `c_1_1`:
a dot is an underscore, because conditions are easier to read so, and any other character than a letter or
figure is its code between hyphens (an underscore `-5f-`). A fact whose id could be taken for one of these is
written in the same way after `f_`.
"""

from __future__ import annotations

import re

from omi_desktop.instruments.model import Fact, Item

QUESTION, SECTION, CRITERION, FACT = "q_", "s_", "c_", "f_"
_PREFIXES = (QUESTION, SECTION, CRITERION, FACT)
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
_SPECIAL = re.compile(r"[^A-Za-z0-9]", re.ASCII)
_ENCODED = re.compile(r"_|-([0-9a-f]+)-")


def name_of(item: Item) -> str:
    """The name of a fact or question."""
    if not isinstance(item, Fact):
        return encoded(QUESTION, item.id)
    if _PLAIN.fullmatch(item.id) and not item.id.startswith(_PREFIXES):
        return item.id
    return encoded(FACT, item.id)


def item_of(name: str) -> str:
    """The id of the fact or question with that name."""
    return _decoded(name[2:]) if name.startswith((QUESTION, FACT)) else name


def encoded(prefix: str, identity: str) -> str:
    """An id as a name that no other id has."""
    return prefix + _SPECIAL.sub(lambda found: _code(found[0]), identity)


def _code(character: str) -> str:
    return "_" if character == "." else f"-{ord(character):x}-"


def _decoded(text: str) -> str:
    return _ENCODED.sub(lambda found: chr(int(found[1], 16)) if found[1] else ".", text)
