"""Which of two editions of an instrument is the newer one, and what the program offers an open inspection."""

from __future__ import annotations

import re
from dataclasses import dataclass

from omi_desktop.instruments import library
from omi_desktop.instruments.loader import fingerprint
from omi_desktop.instruments.model import Instrument


@dataclass(frozen=True, slots=True)
class Offer:
    """The instrument that comes with the program, where it is not the one an inspection has."""

    text: str
    version: str
    newer: bool
    """Whether its version is the higher one; with the same version only the text differs."""


def offer(kept: Instrument, sha256: str) -> Offer | None:
    """What the program ships in place of an inspection's instrument, known by its SHA-256.

    None where it ships the very same one, an older one, or none of that programme.
    """
    if kept.id not in library.ids():
        return None
    text = library.text_of(kept.id)
    if fingerprint(text) == sha256:
        return None
    shipped = library.shipped(kept.id)
    if version_key(shipped.version) < version_key(kept.version):
        return None
    return Offer(text, shipped.version, version_key(shipped.version) > version_key(kept.version))


def version_key(version: str) -> tuple[int | str, ...]:
    """What versions are ordered by: 1.10 comes after 1.9, whatever stands between the numbers."""
    return tuple(int(number) for number in re.findall(r"\d+", version))
