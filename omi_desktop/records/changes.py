"""What a write changed: plain values, each with its inverse, so that every deed can be undone."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from omi_desktop.records.revisions import Revision

SECOND = "second"
"""The reading of somebody else than the assessor: kept beside the case's own, and in no score."""
CONSENSUS = "consensus"
"""What the readers of a case agreed on afterwards: a reading like a second one, both originals stay."""
BENCHMARK = "benchmark"
"""The agreed answers of a case that everyone reads before the week; the case is in no score then."""
BESIDE = (CONSENSUS, BENCHMARK)
"""The readings of nobody in particular, one of a kind to a case, that the information manager enters."""


@dataclass(frozen=True, slots=True)
class Record:
    """One filled-in form: a case, an interview, a questionnaire. Its id never changes."""

    id: str
    form: str
    ref: str
    parent: str = ""
    """The case that an interview or a second form belongs to, or the case read again, by record id."""
    assessor: str = ""
    second_reader: str = ""
    status: str = "open"
    removed: bool = False
    reading: str = ""
    """Empty for the record itself; SECOND where another assessor reads the parent again, for agreement."""
    offender_manager: str = ""
    """Who works with the person, as the case list says: nobody assesses a case of their own."""


def another_reading(own: Record, reader: str, reading: str = SECOND) -> Record:
    """Another reading of a record; its id follows from what it is, so that all files agree on it."""
    identity = uuid.uuid5(_READINGS, "\x1f".join((own.id, own.form, reading, reader)))
    return Record(str(identity), own.form, own.ref, own.id, reader, reading=reading)


def beside(own: Record, kind: str) -> Record:
    """The consensus or agreed answers (one of BESIDE) of a record: one of a kind, the same in all files."""
    return another_reading(own, kind, kind)


_READINGS = uuid.UUID("5be5b0a9-6d0c-4d0e-9d5b-1a3c47f0a6d1")


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, or with a fact's id a fact, went from `old` to `new`; None is unanswered."""

    record: str
    item: str
    old: str | None
    new: str | None

    @property
    def inverse(self) -> Answered:
        """The change that takes this one back."""
        return replace(self, old=self.new, new=self.old)


@dataclass(frozen=True, slots=True)
class Noted:
    """The note on an item, on a criterion, or with `notes` on the record, went from `old` to `new`."""

    record: str
    item: str
    old: str
    new: str

    @property
    def inverse(self) -> Noted:
        """The change that takes this one back."""
        return replace(self, old=self.new, new=self.old)


@dataclass(frozen=True, slots=True)
class RecordAdded:
    """A record was added. Nothing is ever deleted: taking it back marks it as removed."""

    record: Record

    @property
    def inverse(self) -> RecordEdited:
        """The change that takes this one back."""
        return RecordEdited(self.record.id, "removed", "", "yes")


@dataclass(frozen=True, slots=True)
class RecordEdited:
    """A field of a record (one of RECORD_FIELDS: ref, assessor, status, ...) went from `old` to `new`."""

    record: str
    field: str
    old: str
    new: str

    @property
    def inverse(self) -> RecordEdited:
        """The change that takes this one back."""
        return replace(self, old=self.new, new=self.old)


@dataclass(frozen=True, slots=True)
class InspectionEdited:
    """A field of the inspection (area, starts, ends, lead) went from `old` to `new`."""

    field: str
    old: str
    new: str

    @property
    def inverse(self) -> InspectionEdited:
        """The change that takes this one back."""
        return replace(self, old=self.new, new=self.old)


@dataclass(frozen=True, slots=True)
class InstrumentChanged:
    """The inspection went from one instrument to another, each named by the SHA-256 of its text."""

    old: str
    new: str
    text: str = ""
    """The text of the new one; empty where the file holds it already."""

    @property
    def inverse(self) -> InstrumentChanged:
        """The change that takes this one back: nothing the file ever held is taken out of it."""
        return InstrumentChanged(self.new, self.old)


@dataclass(frozen=True, slots=True)
class Brought:
    """An answer with its note came from another file, in the name and at the time it was given there."""

    record: str
    item: str
    old: Revision | None
    new: Revision

    @property
    def inverse(self) -> Brought:
        """The change that takes this one back: the answer as it was, or unanswered."""
        before = self.old or Revision(None, "", self.new.who, self.new.at)
        return replace(self, old=self.new, new=before)


PAST, OPEN = "past", "open"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What merging has to know later about one answer: past marks, and revisions open or settled."""

    record: str
    item: str
    past: tuple[tuple[str, str], ...] = ()
    """Marks (content, time) of what was seen and changed."""
    opened: tuple[Revision, ...] = ()
    settled: tuple[Revision, ...] = ()

    @property
    def inverse(self) -> Remembered:
        """Nothing that is known is forgotten again; what was open is open again."""
        return Remembered(self.record, self.item, opened=self.settled, settled=self.opened)


@dataclass(frozen=True, slots=True)
class Delivered:
    """A workbook or pack was merged: which export it was, and how much came with it."""

    file_id: str
    head: str
    entries: int
    exported_at: str
    assessor: str
    name: str
    cases: int
    answers: int

    @property
    def inverse(self) -> Delivered:
        """It stays known that it came."""
        return self


Change = (
    Answered | Noted | RecordAdded | RecordEdited | InspectionEdited | InstrumentChanged
    | Brought | Remembered | Delivered
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deed:
    """What one transaction changed, when (UTC), and the number of its last history entry."""

    changes: tuple[Change, ...]
    seq: int
    at: str

    @property
    def inverse(self) -> tuple[Change, ...]:
        """The changes that take the deed back, in the order to make them."""
        return tuple(change.inverse for change in reversed(self.changes))
