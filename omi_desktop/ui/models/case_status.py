"""What the status of a record says: sealed, changed after sealing, returned for correction."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from omi_desktop.app.session import Session
from omi_desktop.errors import FileUnusable
from omi_desktop.fieldwork.review import seal
from omi_desktop.records.annotations import base_of, is_alert, is_annotation, part_text
from omi_desktop.records.changes import Record
from omi_desktop.records.evidence import all_evidence
from omi_desktop.records.sealing import COMPLETE, RETURNED
from omi_desktop.ui.language import core


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign: its icon, the colour it is drawn in, what it says, and that in a word or two."""

    icon: str
    role: str
    text: str
    word: str = ""


def alerted(session: Session, record: str | None = None) -> set[str]:
    """The records with an alert that does not say who was told and when: among all, or of this one."""
    notes: dict[str, dict[str, str]] = {}
    # where the drive has gone the list is still painted
    with contextlib.suppress(FileUnusable):
        for kept in session.inspection.annotations(record):
            if is_alert(kept.item):
                notes.setdefault(kept.record, {})[kept.item] = kept.note
    return {of for of, found in notes.items() if any(note.unheard for note in all_evidence(of, found))}


def alert_mark(below: Mark) -> Mark:
    """The sign of a case with such an alert, with what there is to say of it otherwise."""
    said = _tr("An alert nobody was told about")
    return Mark("alert", "attention", f"{said}. {below.text}", _tr("Alert"))


def status_mark(session: Session, record: Record) -> Mark | None:
    """The sign of a status that somebody set; None where the record is simply open."""
    if record.status == RETURNED:
        return Mark("returned", "attention", _tr("Returned for correction"), _tr("Returned"))
    if record.status != COMPLETE:
        return None
    found = None
    # where the drive has gone the list is still painted
    with contextlib.suppress(FileUnusable):
        found = seal(session.inspection, record)
    if found and found.changed:
        text = _tr("Sealed, and changed after sealing: {0}").format(", ".join(_named(found.changed)))
        return Mark("attention", "attention", text, _tr("Changed after sealing"))
    left = session.progress(record.id).left
    if left:
        return Mark("attention", "attention", _tr("Sealed with {0} left").format(left), _tr("Sealed"))
    return Mark("case-complete", "saved", _tr("Sealed as complete"), _tr("Sealed"))


_MOST_NAMED = 4


def _named(items: tuple[str, ...]) -> list[str]:
    """The first few items, and how many more there are."""
    more = len(items) - _MOST_NAMED
    named = [_name(item) for item in items[:_MOST_NAMED]]
    return [*named, _tr("{0} more").format(more)] if more > 0 else named


def _name(item: str) -> str:
    return f"{base_of(item)} ({core(part_text(item))})" if is_annotation(item) else item


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseStatus", text)
