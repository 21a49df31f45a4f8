"""Notes of every kind on questions, criteria and cases, where they were seen, and what changes them.

The functions that end in `_changes` give what to write, for `Inspection.write` or the window's session: one
deed with one step of undo. `notes` is always what `Inspection.notes(record)` holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from omi_desktop.errors import InputProblem
from omi_desktop.records.annotations import (
    ALERT,
    ALERT_TOLD,
    ALERT_WHEN,
    ASK,
    EVIDENCE,
    KINDS,
    SEEN,
    annotation,
    parse,
)
from omi_desktop.records.changes import Change, Noted
from omi_desktop.records.text import kept

Notes = Mapping[str, str]
"""The notes of one record by item, annotations among them."""
MARKED = "yes"
"""The text of a mark that says nothing else."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One note: what it is on, its kind, its text, where it was seen; of an alert, who was told and when."""

    record: str
    item: str
    """An item, a criterion, or `notes` for the whole record."""
    kind: str
    """One of KINDS."""
    text: str
    seen: str = ""
    told: str = ""
    when: str = ""

    @property
    def unheard(self) -> bool:
        """Whether it is an alert of which nobody is known to have been told."""
        return self.kind == ALERT and not (self.told and self.when)


def evidence_on(record: str, item: str, notes: Notes) -> list[Evidence]:
    """The notes on one item, criterion or (`notes`) the record, in the order of KINDS."""
    return [_note(record, item, kind, notes) for kind in KINDS if notes.get(annotation(item, kind))]


def all_evidence(record: str, notes: Notes) -> list[Evidence]:
    """Every note of a record, in the order of the items' ids."""
    items = {(found.base if (found := parse(item)) else item): None for item in sorted(notes)}
    return [note for item in items for note in evidence_on(record, item, notes)]


def _note(record: str, item: str, kind: str, notes: Notes) -> Evidence:
    def of(part: str) -> str:
        return notes.get(annotation(item, part), "")

    told, when = (of(ALERT_TOLD), of(ALERT_WHEN)) if kind == ALERT else ("", "")
    return Evidence(record, item, kind, of(kind), of(SEEN), told, when)


def note_changes(record: str, item: str, kind: str, text: str, notes: Notes) -> list[Change]:
    """Write, change or (with an empty text) clear the note of a kind; who was told of an alert goes with it.

    Raises InputProblem for a kind that there is not, or a text that is too long.
    """
    changes = _set(record, item, _known(kind), text, notes)
    if kind == ALERT and not text.strip():
        changes += [*_set(record, item, ALERT_TOLD, "", notes), *_set(record, item, ALERT_WHEN, "", notes)]
    return changes


def kind_changes(record: str, item: str, old: str, new: str, notes: Notes) -> list[Change]:
    """Make the note of one kind one of another; where that kind has a text too, it comes below it.

    Raises InputProblem for a kind that there is not.
    """
    text = notes.get(annotation(item, _known(old)), "")
    if old == new or not text:
        return []
    there = notes.get(annotation(item, _known(new)), "")
    joined = "\n".join(part for part in (there, text) if part)
    return [
        *note_changes(record, item, new, joined, notes),
        *note_changes(record, item, old, "", notes),
    ]


def seen_changes(record: str, item: str, where: str, notes: Notes) -> list[Change]:
    """Write or clear where in the file it was seen."""
    return _set(record, item, SEEN, where.strip(), notes)


def alert_changes(record: str, item: str, text: str, told: str, when: str, notes: Notes) -> list[Change]:
    """Raise or change an alert: an immediate concern for a child's or the public's protection.

    Who was told and when may be written later; the review names alerts where they are missing. Raises
    InputProblem for an alert without a text, or a time that is none (write 2008-01-14 or 2008-01-14 15:30).
    """
    if not text.strip():
        raise InputProblem("An alert needs its concern in words.", "Write what was found.")
    day = understand_when(when)
    return [
        *_set(record, item, ALERT, text, notes),
        *_set(record, item, ALERT_TOLD, told.strip(), notes),
        *_set(record, item, ALERT_WHEN, day, notes),
    ]


def understand_when(given: str) -> str:
    """A day, or a day and time, as ISO text; empty where nothing is given. Raises InputProblem."""
    given = given.strip()
    if not given:
        return ""
    for form in ("%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%d/%m/%Y", "%d/%m/%Y %H:%M"):
        try:
            found = datetime.strptime(given, form)  # noqa: DTZ007 (the office's own clock)
        except ValueError:
            continue
        return f"{found:%Y-%m-%d %H:%M}" if "%H" in form else f"{found:%Y-%m-%d}"
    raise InputProblem(f"“{given[:60]}” is no day or time.", "Write it as 14/01/2008 or 14/01/2008 15:30.")


def ask_changes(record: str, item: str, what: str | None, notes: Notes) -> list[Change]:
    """Mark that the offender manager is to be asked, with what if wanted; None takes the mark away."""
    text = "" if what is None else what.strip() or MARKED
    return _set(record, item, ASK, text, notes)


def to_ask(notes: Notes) -> dict[str, str]:
    """The items marked "ask the offender manager", each with what to ask, "" where nothing is written."""
    found = {item: parse(item) for item in notes}
    marked = {a.base: notes[item] for item, a in found.items() if a and a.part == ASK and notes[item]}
    return {item: "" if text == MARKED else text for item, text in marked.items()}


def _known(kind: str) -> str:
    if kind not in KINDS:
        raise InputProblem(f"There is no kind of note “{kind}”.", f"Use one of {', '.join(KINDS)}.")
    return kind


def _set(record: str, item: str, part: str, text: str, notes: Notes) -> list[Change]:
    where = annotation(item, part)
    new, old = kept(text, "The note"), notes.get(where, "")
    return [Noted(record, where, old, new)] if new != old else []


__all__ = [
    "EVIDENCE", "Evidence", "Notes", "alert_changes", "all_evidence", "ask_changes", "evidence_on",
    "kind_changes", "note_changes", "seen_changes", "to_ask", "understand_when",
]  # fmt: skip
