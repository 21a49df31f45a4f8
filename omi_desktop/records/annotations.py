"""What is remarked on an item beside its answer and its note: names kept under the item's id and a sign.

`1.1.05#strength` is the strength noted on question 1.1.05; `1.2#alert` an alert on a criterion,
`notes#interview` the state of the interview of the whole record. Each is an entry like the note on an item:
its text is the entry's note, its value is always empty. So history, undo, merging, packs and the sheet
`Answers` carry it without knowing of it, and scoring, completeness and the dataset, which look at values,
never see it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from omi_desktop.instruments.checks import ANNOTATED
from omi_desktop.instruments.model import Instrument

RECORD_NOTES = "notes"
"""Where a record's own notes stand among its items."""

EVIDENCE, STRENGTH, IMPROVEMENT = "evidence", "strength", "improvement"
EXAMPLE, QUERY, ALERT = "example", "query", "alert"
KINDS = (EVIDENCE, STRENGTH, IMPROVEMENT, EXAMPLE, QUERY, ALERT)
"""Kinds of note. Evidence is the plain note on an item and has no entry of its own."""
KIND_TEXT = {
    EVIDENCE: "Evidence",
    STRENGTH: "Strength",
    IMPROVEMENT: "Area for improvement",
    EXAMPLE: "Good practice example",
    QUERY: "Query",
    ALERT: "Alert",
}

SEEN = "seen"
"""Where in the file it was seen: of the item, whatever the kinds of its notes."""
ASK = "ask"
"""That the offender manager has to be asked; the text may say what."""
ALERT_TOLD, ALERT_WHEN = "alert_told", "alert_when"
"""Who was told of an alert, and when (ISO date, with a time where it is known)."""
INTERVIEW = "interview"
"""Of the whole record: one of interview.STATES."""
REVIEW = "review"
"""A reviewer's query: `review.1`, its reply `review.1.reply`, and that it is closed `review.1.closed`."""
REPLY, CLOSED = "reply", "closed"

_PLAIN = (*KINDS[1:], SEEN, ASK, ALERT_TOLD, ALERT_WHEN)
_REVIEW = re.compile(rf"{REVIEW}\.([1-9][0-9]{{0,3}})(?:\.({REPLY}|{CLOSED}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Annotation:
    """The id of an annotation taken apart."""

    base: str
    """The item, the criterion, or `notes` for the whole record."""
    part: str
    """A kind of note, or what else it says: SEEN, ASK, ALERT_TOLD, ALERT_WHEN, INTERVIEW, REVIEW."""
    number: int = 0
    """Which of the reviewer's queries on the item, from 1."""
    step: str = ""
    """Of a reviewer's query: REPLY or CLOSED; empty for the query itself."""


def annotation(base: str, part: str) -> str:
    """The id under which something is remarked; of evidence, the item itself."""
    return base if part == EVIDENCE else f"{base}{ANNOTATED}{part}"


def review_id(base: str, number: int, step: str = "") -> str:
    """The id of a reviewer's query on an item, of its reply, or of its end."""
    return annotation(base, ".".join(part for part in (REVIEW, str(number), step) if part))


def parse(item: str) -> Annotation | None:
    """An annotation's id taken apart; None for any other id."""
    base, sign, part = item.rpartition(ANNOTATED)
    if not sign or not base or ANNOTATED in base:
        return None
    if part in _PLAIN or (part == INTERVIEW and base == RECORD_NOTES):
        return Annotation(base, part)
    review = _REVIEW.fullmatch(part)
    return Annotation(base, REVIEW, int(review[1]), review[2] or "") if review else None


def base_of(item: str) -> str:
    """What an entry is about: the item of an annotation, otherwise the entry's own."""
    found = parse(item)
    return found.base if found else item


def is_annotation(item: str) -> bool:
    """Whether it stands beside answers and notes: never an answer, in no count of answers."""
    return ANNOTATED in item


def is_alert(item: str) -> bool:
    """Whether it is an alert or belongs to one; left out of what is exported unless asked for."""
    found = parse(item)
    return found is not None and found.part in (ALERT, ALERT_TOLD, ALERT_WHEN)


def is_review(item: str) -> bool:
    """Whether it belongs to a reviewer's query."""
    found = parse(item)
    return found is not None and found.part == REVIEW


def notable(instrument: Instrument, form: str, item: str) -> bool:
    """Whether a note may stand there: on an item or criterion of the form, the record, or beside one."""
    found = parse(item)
    base = found.base if found else item
    if base == RECORD_NOTES:
        return True
    if base in instrument.items:
        return instrument.form_of(base) == form
    return any(criterion.id == base for criterion in instrument.criteria_of(form))


def about(instrument: Instrument, item: str) -> str:
    """What an entry is about, in the instrument's words: an item's text, a criterion's title."""
    base = base_of(item)
    if base in instrument.items:
        return instrument.items[base].text
    criterion = instrument.criterion_by_id.get(base)
    return criterion.title if criterion else "notes on the whole record"


def part_text(item: str) -> str:
    """What kind of entry it is, in words: "Strength", "Where it was seen", "Reply to a query"."""
    found = parse(item)
    if found is None:
        return KIND_TEXT[EVIDENCE]
    if found.part == REVIEW:
        return {"": "Reviewer's query", REPLY: "Reply to a query", CLOSED: "Query closed"}[found.step]
    return KIND_TEXT.get(found.part) or _OTHER_TEXT[found.part]


_OTHER_TEXT = {
    SEEN: "Where it was seen",
    ASK: "Ask the offender manager",
    ALERT_TOLD: "Alert: who was told",
    ALERT_WHEN: "Alert: when they were told",
    INTERVIEW: "Interview",
}
