"""The notes of other kinds than evidence as remarks on their rows: a sign, the kind, the text; where seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from omi_desktop.records.annotations import ALERT, EVIDENCE, SEEN, parse
from omi_desktop.records.evidence import Evidence, evidence_on
from omi_desktop.ui.kinds import LOOKS, kind_text
from omi_desktop.ui.widgets.remarks import Remark

LONGEST = 160
"""Characters of a note that a row shows; all of it is in the tooltip of its note mark."""


def noted_on(notes: Mapping[str, str]) -> dict[str, list[Remark]]:
    """The remarks by item: every kind but evidence, which has its own place, and where it was seen."""
    bases = {found.base: None for item in notes if (found := parse(item)) and notes[item]}
    return {base: list(_remarks(base, notes)) for base in bases}


def _remarks(base: str, notes: Mapping[str, str]) -> Iterator[Remark]:
    for note in evidence_on("", base, notes):
        if note.kind == ALERT:
            yield alert_remark(note)
        elif note.kind != EVIDENCE:
            look = LOOKS[note.kind]
            yield Remark(look.icon, look.role, f"{kind_text(note.kind)}: {shortened(note.text)}", note.text)
    if seen := notes.get(f"{base}#{SEEN}"):
        yield Remark("seen", "muted", _tr("Seen in file at {0}").format(shortened(seen)), seen)


def plain_remark(note: str) -> tuple[Remark]:
    """Evidence where it has no place of its own: on a criterion."""
    return (Remark("note", "accent", shortened(note), note),)


def alert_remark(note: Evidence) -> Remark:
    """An alert with who was told and when; amber until somebody was."""
    text = f"{kind_text(ALERT)}: {shortened(note.text)}"
    return Remark("alert", "attention" if note.unheard else "accent", f"{text} · {heard(note)}", note.text)


def heard_of(base: str, notes: Mapping[str, str]) -> str:
    """The same of the alert on an item."""
    alert = next((note for note in evidence_on("", base, notes) if note.kind == ALERT), None)
    return heard(alert) if alert else ""


def heard(note: Evidence) -> str:
    """Who was told of an alert and when, or what is missing."""
    if note.told and note.when:
        return _tr("{0} was told on {1}").format(note.told, day(note.when))
    if note.told:
        return _tr("{0} was told; say when").format(note.told)
    return _tr("nobody is noted as told")


def day(when: str) -> str:
    """A day, with its time where it is known, as it is written here."""
    found = datetime.fromisoformat(when)
    return f"{found:%d/%m/%Y %H:%M}" if len(when) > len("2008-01-14") else f"{found:%d/%m/%Y}"


def shortened(text: str) -> str:
    """On one line, and no longer than a row shows."""
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST else f"{flat[: LONGEST - 2]} …"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Evident", text)
