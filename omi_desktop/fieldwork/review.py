"""What there is to look at in an inspection: every record's review, and the notes of the week searched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from omi_desktop.instruments.model import Instrument
from omi_desktop.records.annotations import (
    ALERT_TOLD,
    ALERT_WHEN,
    CLOSED,
    INTERVIEW,
    RECORD_NOTES,
    SEEN,
    about,
    base_of,
    parse,
    part_text,
)
from omi_desktop.records.changes import Record
from omi_desktop.records.queries import Query, queries_of
from omi_desktop.records.review import Review, review
from omi_desktop.records.routing import RecordState, routing
from omi_desktop.records.sealing import COMPLETE, Seal, seal_of
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection


def week_review(
    inspection: Inspection, form: str | None = None, states: Mapping[str, RecordState] | None = None
) -> list[Review]:
    """The review of every record of a form, or of all, in the order of the list.

    Whoever has the states at hand that the scores keep up with (`LiveScores.states`) gives those of the form
    along; otherwise the answers are read.
    """
    instrument, notes = inspection.instrument, inspection.all_notes(form)
    if states is None:
        states = dict(_states(inspection, form))
    queries: dict[str, list[Query]] = {}
    for query in queries_of(inspection.annotations()):
        queries.setdefault(query.record, []).append(query)
    return [
        review(
            instrument,
            record,
            states[record.id],
            notes[record.id],
            queries.get(record.id, ()),
            seal(inspection, record),
        )
        for record in inspection.records(form)
        if record.id in states
    ]


def _states(inspection: Inspection, form: str | None) -> Iterator[tuple[str, RecordState]]:
    for known in inspection.instrument.forms:
        if form in (None, known.id):
            gates = routing(inspection.instrument, known.id)
            for record, answers in inspection.all_answers(known.id).items():
                yield record, RecordState(gates, answers)


def record_review(inspection: Inspection, record: Record, state: RecordState) -> Review:
    """The review of one record, given its state as the scores have it."""
    queries = queries_of(inspection.annotations(record.id))
    notes = inspection.notes(record.id)
    return review(inspection.instrument, record, state, notes, queries, seal(inspection, record))


def seal(inspection: Inspection, record: Record) -> Seal | None:
    """The seal of a record with what was changed since, None where it is not sealed."""
    return seal_of(inspection.history_since_status(record.id)) if record.status == COMPLETE else None


# --- searching -----------------------------------------------------------------------------------

_NO_NOTES = (ALERT_TOLD, ALERT_WHEN, CLOSED, INTERVIEW, SEEN)


@dataclass(frozen=True, slots=True)
class Hit:
    """A note that holds all the words: whose, on what, of which kind, where the first word stands in it."""

    record: str
    ref: str
    item: str
    kind: str
    """In words: "Strength", "Reviewer's query"."""
    text: str
    start: int
    length: int
    about: str = ""


def search_notes(inspection: Inspection, words: str, kind: str = "", form: str | None = None) -> list[Hit]:
    """The notes of the week that hold every word, whatever its case, in the order of the list.

    `kind` is one of annotations.KINDS, or empty for all. Without words every note of the kind is a hit.
    Where an item was seen is searched with the notes.
    """
    wanted = words.casefold().split()
    notes = inspection.all_notes(form)
    return [
        hit
        for record in inspection.records(form)
        for hit in _hits(inspection.instrument, record, notes[record.id], wanted)
        if not kind or hit.kind == part_text(RECORD_NOTES if kind == "evidence" else f"{RECORD_NOTES}#{kind}")
    ]


def _hits(
    instrument: Instrument, record: Record, notes: Mapping[str, str], wanted: list[str]
) -> Iterator[Hit]:
    for item, text in sorted(notes.items(), key=lambda note: _place(instrument, note[0])):
        remark = parse(item)
        if remark and (remark.part in _NO_NOTES[:-1] or remark.step == CLOSED):
            continue
        folded = text.casefold()
        if all(word in folded for word in wanted):
            start = folded.find(wanted[0]) if wanted else 0
            length = len(wanted[0]) if wanted else 0
            base = base_of(item)
            kind, what = part_text(item), about(instrument, item)
            yield Hit(record.id, record.ref, base, kind, text, start, length, what)


def _place(instrument: Instrument, item: str) -> tuple[int, str]:
    order = _order(instrument)
    return order.get(base_of(item), len(order)), item


def _order(instrument: Instrument) -> dict[str, int]:
    """The place of each item in the form, counted once for an instrument."""
    if (known := instrument.__dict__.get("_item_order")) is None:
        known = {name: place for place, name in enumerate(instrument.items)}
        instrument.__dict__["_item_order"] = known
    return cast("dict[str, int]", known)


# --- as a document -------------------------------------------------------------------------------


def review_document(found: Review) -> Document:
    """The review of a record as `omi review --json` prints it."""
    record = found.record
    return {
        "case_ref": record.ref,
        "form": record.form,
        "record_id": record.id,
        "assessor": record.assessor,
        "status": record.status,
        "interview": found.interview,
        "unanswered": list(found.unanswered),
        "contradictions": [
            contradiction_document(found, number) for number in range(len(found.contradictions))
        ],
        "ask": dict(found.to_ask),
        "queries": [query_document(query) for query in found.queries],
        "alerts": [
            {"item": alert.item, "text": alert.text, "told": alert.told, "when": alert.when}
            for alert in found.alerts
        ],
        "changed_after_sealing": list(found.changed_after_sealing),
        "count": found.count,
    }


def contradiction_document(found: Review, number: int) -> Document:
    """One contradiction of a record."""
    one = found.contradictions[number]
    return {
        "case_ref": found.record.ref,
        "form": found.record.form,
        "check": one.check.id,
        "severity": one.check.severity,
        "text": one.check.text,
        "items": list(one.items),
        "answers": one.told,
    }


def query_document(query: Query) -> Document:
    """One query with what became of it."""
    return {
        "item": query.item,
        "number": query.number,
        "state": query.state,
        "text": query.text,
        "who": query.who,
        "at": query.at,
        "reply": query.reply,
        "replied_by": query.replied_by,
        "replied_at": query.replied_at,
        "closed_by": query.closed_by,
        "closed_at": query.closed_at,
    }
