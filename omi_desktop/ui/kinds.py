"""The kinds of note in the window: the sign, the colour and the words of each, the same everywhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from omi_desktop.records.annotations import (
    ALERT,
    EVIDENCE,
    EXAMPLE,
    IMPROVEMENT,
    KINDS,
    QUERY,
    STRENGTH,
)
from omi_desktop.ui.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Look:
    """The icon of a kind of note, the colour of the palette it is drawn in, its words untranslated."""

    icon: str
    role: str
    text: str


LOOKS = {
    EVIDENCE: Look("note", "accent", QT_TRANSLATE_NOOP("Kinds", "Evidence")),
    STRENGTH: Look("strength", "saved", QT_TRANSLATE_NOOP("Kinds", "Strength")),
    IMPROVEMENT: Look("improvement", "accent", QT_TRANSLATE_NOOP("Kinds", "Area for improvement")),
    EXAMPLE: Look("example", "accent", QT_TRANSLATE_NOOP("Kinds", "Good practice example")),
    QUERY: Look("query", "accent", QT_TRANSLATE_NOOP("Kinds", "Query")),
    ALERT: Look("alert", "attention", QT_TRANSLATE_NOOP("Kinds", "Alert")),
}


def kind_text(kind: str) -> str:
    """The kind in words."""
    return QCoreApplication.translate("Kinds", LOOKS[kind].text)


def kind_key(kind: str) -> str:
    """The key that chooses the kind: Alt+1 for evidence, and so on in their order."""
    return f"Alt+{KINDS.index(kind) + 1}"
