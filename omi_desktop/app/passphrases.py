"""Passphrases: what will do, how strong it is, and words to suggest."""

from __future__ import annotations

import math
import re
import secrets
from functools import cache

from omi_desktop import paths

SHORTEST, FEWEST_WORDS = 12, 4
"""A passphrase has at least so many characters, or so many words (SAFETY: section D4)."""
SUGGESTED_WORDS = 5
WORD_BITS, FULL_BITS = 11, 52
_WORD = re.compile(r"\w{2,}")


@cache
def word_list() -> tuple[str, ...]:
    """The words that passphrases are suggested from, each as likely as the other."""
    text = (paths.resources() / "words" / "eff-long.txt").read_text(encoding="utf-8")
    return tuple(text.split())


def suggest(words: int = SUGGESTED_WORDS) -> str:
    """A passphrase of words drawn by the operating system's own chance; nothing of it is kept."""
    return " ".join(secrets.choice(word_list()) for _ in range(words))


def long_enough(passphrase: str) -> bool:
    """Whether it has the characters or the words that are asked for, the same one repeated not counted."""
    return len(passphrase) >= SHORTEST or len(_words(passphrase)) >= FEWEST_WORDS


def strength(passphrase: str) -> float:
    """How hard it is to guess, from 0 to 1, by its length or its words; a rough guide, no promise."""
    if not passphrase:
        return 0.0
    words = _words(passphrase)
    by_words = WORD_BITS * len(words) if len(words) > 1 else math.inf
    return min(min(by_words, _bits_of_characters(passphrase)) / FULL_BITS, 1.0)


def _bits_of_characters(passphrase: str) -> float:
    """Each different character counts in full, a repeated one little."""
    kinds = (str.islower, str.isupper, str.isdigit)
    pool = sum(26 if kind is not str.isdigit else 10 for kind in kinds if any(map(kind, passphrase)))
    pool += 12 if any(not c.isalnum() for c in passphrase) else 0
    different = len(set(passphrase))
    return math.log2(max(pool, 2)) * (different + (len(passphrase) - different) * 0.5)


def _words(passphrase: str) -> set[str]:
    return set(_WORD.findall(passphrase.casefold()))
