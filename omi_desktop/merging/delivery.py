"""What a workbook or pack delivers, as plain values: whose records, which answers, what was altered since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from omi_desktop.exports.week import Week
from omi_desktop.records.changes import Delivered, Record
from omi_desktop.records.revisions import STATUS, Past, Revision


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer or fact, with its note, as the export has it."""

    item: str
    revision: Revision
    earlier: Past = field(default_factory=dict)
    """The marks of what stood there before, in the file it was given in."""
    row: int = 0
    """Where it stands in the sheet; 0 in a pack."""
    counts: bool = True
    """Whether it is an answer to account for; what was cleared, and a status, are not."""


@dataclass(frozen=True, slots=True)
class EditedRow:
    """A row of the sheet `Answers` whose check does not hold: somebody changed it after the export."""

    row: int
    cells: Mapping[str, str]
    """As text, by column."""
    stray: str = ""
    """Why it cannot be of this export at all, where that is so."""
    earlier: Past = field(default_factory=dict)
    """The marks of what stood there before, in the file it was given in."""


@dataclass(frozen=True, slots=True)
class Found:
    """An answer edited after the export that somebody decided to take as it was found."""

    row: int
    record: str
    item: str
    value: str
    note: str


@dataclass(frozen=True)
class Delivery:
    """One export, read."""

    name: str
    inspection: str
    programme: str
    version: str
    instrument: str
    """The SHA-256 of the instrument's text."""
    area: str
    file_id: str
    head: str
    entries: int
    exported_at: str
    assessor: str
    records: tuple[Record, ...]
    readers: Mapping[str, str]
    """Whose reading each record is, by record id."""
    answers: Mapping[str, tuple[Answer, ...]]
    edited: tuple[EditedRow, ...] = ()
    remarks: tuple[str, ...] = ()
    """What was found and does no harm."""
    left_out: int = 0
    """Values that identify a person and stayed in the file it is of."""
    found: tuple[Found, ...] = ()
    """Edited rows that are taken as they are."""

    @property
    def answer_count(self) -> int:
        """The answers to account for, altered ones included."""
        whole = sum(answer.counts for answers in self.answers.values() for answer in answers)
        return whole + len(self.edited) + len(self.found)

    def delivered(self, cases: int) -> Delivered:
        """What the inspection remembers of it."""
        return Delivered(
            self.file_id, self.head, self.entries, self.exported_at, self.assessor, self.name, cases,
            self.answer_count,
        )  # fmt: skip


def of_week(week: Week, name: str) -> Delivery:
    """The delivery of a pack: the same as that of the workbook exported from it."""
    details = week.details
    answers = {
        record.id: (
            *(
                Answer(
                    kept.item,
                    Revision(kept.value, kept.note, week.given_by(kept), kept.answered_at),
                    week.earlier.get((record.id, kept.item), ("", {}))[1],
                )
                for kept in week.kept[record.id]
            ),
            *unshown(record, week.readers[record.id], _unshown_of(week, record.id)),
        )
        for record in week.records
    }
    return Delivery(
        name, details.id, details.programme, week.instrument.version, details.instrument, details.area,
        details.file_id, week.history_head, week.history_count, week.exported_at, week.assessor,
        week.records, week.readers, answers,
    )  # fmt: skip


def _unshown_of(week: Week, record: str) -> dict[str, tuple[str, Past]]:
    shown = {kept.item for kept in week.kept[record]}
    return {item: told for (of, item), told in week.earlier.items() if of == record and item not in shown}


def unshown(record: Record, reader: str, told: Mapping[str, tuple[str, Past]]) -> tuple[Answer, ...]:
    """What an export tells beside its answers: those cleared, and the record's status."""
    return tuple(
        Answer(
            item,
            Revision(record.status if item == STATUS else None, "", reader, at),
            past,
            counts=False,
        )
        for item, (at, past) in told.items()
    )
