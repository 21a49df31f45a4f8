"""What one workbook is made from: an inspection's records, answers and scores, read at one moment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from omi_desktop.errors import FileBusy, InputProblem
from omi_desktop.exports.identifiers import LeftOut, counted, identifying, parted, stays
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.annotations import base_of, is_review
from omi_desktop.records.changes import BESIDE, SECOND, Record
from omi_desktop.records.revisions import Past
from omi_desktop.scoring.document import Document, grades_document, live_document
from omi_desktop.scoring.live import LiveScores
from omi_desktop.store import trail
from omi_desktop.store.inspection import Details, Inspection, Kept
from omi_desktop.store.packing import pack_anchor

CASE = "case"
ATTEMPTS = 40
"""How often reading starts again because somebody wrote meanwhile.

Reading 120 cases takes about as long as a quick reader needs for an answer: a few times are soon used up.
"""


@dataclass(frozen=True)
class Week:
    """The records that go into a workbook, with everything kept about them, answers set aside included.

    Second readings are among the records, and in no table or score: they travel for merging. In the
    workbook of a second reader, who has nothing of the first reading, they are listed beside the cases.
    """

    details: Details
    instrument: Instrument
    records: tuple[Record, ...]
    kept: Mapping[str, tuple[Kept, ...]]
    """By record id, in the instrument's order; what was cleared and has no note is left out."""
    all_cases: int
    """How many cases the inspection has, those of other assessors included."""
    history_head: str
    history_count: int
    assessor: str
    """Whose records these are; empty where they are everyone's."""
    exported_at: str
    earlier: Mapping[tuple[str, str], tuple[str, Past]] = field(default_factory=dict)
    """By record and item, of what was changed: when it came to stand, and the marks of what stood before."""
    at_home: Mapping[str, tuple[Kept, ...]] = field(default_factory=dict)
    """By record id, what identifies a person and does not travel; it is in no sheet, and scores nothing."""
    identifying: frozenset[str] = frozenset()
    """The facts that this is of; empty where they travel too."""
    benchmarks: frozenset[str] = frozenset()
    """The cases that everyone reads, by record id: in no list and no score of the area."""
    pack: bool = False
    """Whether the file is an assessor's pack, so that its cases are not all."""

    @cached_property
    def cases(self) -> tuple[Record, ...]:
        """The case records among them."""
        return self.of_form(CASE)

    def of_form(self, form: str) -> tuple[Record, ...]:
        """The records of a form among them, without second readings."""
        return tuple(record for record in self.own if record.form == form)

    @cached_property
    def own(self) -> tuple[Record, ...]:
        """The records that are not second readings, nor read by everyone."""
        return tuple(
            record for record in self.records if not record.reading and record.id not in self.benchmarks
        )

    @cached_property
    def again(self) -> tuple[Record, ...]:
        """The cases read a second time without the first reading beside them: a second reader's."""
        there = {record.id for record in self.records}
        return tuple(
            record
            for record in self.records
            if record.form == CASE and record.reading == SECOND and record.parent not in there
        )

    def answers(self, record: str) -> dict[str, str]:
        """The answers and facts of a record as recorded."""
        return {entry.item: entry.value for entry in self.everything(record) if entry.value is not None}

    def given_by(self, kept: Kept) -> str:
        """In whose name an entry travels: its record's reader's; a reviewer's query in the writer's own."""
        return kept.answered_by if is_review(kept.item) else self.readers[kept.record]

    def everything(self, record: str) -> tuple[Kept, ...]:
        """All that is kept of a record: whether it is complete must not hang on what is left out."""
        return self.kept[record] + self.at_home.get(record, ())

    @cached_property
    def left_out(self) -> LeftOut:
        """How much identifies a person and stays at home."""
        return counted(entry for record in self.records for entry in self.at_home.get(record.id, ()))

    @cached_property
    def live(self) -> dict[str, LiveScores]:
        """The tallies and scores of each form over these records, those of an earlier instrument included."""
        forms = [form.id for form in self.instrument.forms] + [record.form for record in self.records]
        return {form: self._live(form) for form in dict.fromkeys(forms)}

    def _live(self, form: str) -> LiveScores:
        answers = {record.id: self.answers(record.id) for record in self.of_form(form)}
        aside = {record.id: self.answers(record.id) for record in self.again if form == CASE}
        return LiveScores(self.instrument, answers, form, aside)

    @cached_property
    def scores(self) -> Document:
        """The scores of the cases: the same document that `omi score` prints."""
        return live_document(self.live[CASE])

    @cached_property
    def grades(self) -> list[Document]:
        """The management grades, derived and set, empty where the programme has none."""
        once = {form.id for form in self.instrument.forms if form.once}
        kept = [entry for record in self.records if record.form in once for entry in self.kept[record.id]]
        answers = {entry.item: entry.value for entry in kept if entry.value is not None}
        return grades_document(self.instrument, answers, {entry.item: entry.note for entry in kept})

    @cached_property
    def readers(self) -> dict[str, str]:
        """Whose reading each record is: the assessor it is allocated to, or its case is.

        The second reader's where the second reader alone answered; whoever answered where nobody is named.
        """
        assessors = {record.id: record.assessor for record in self.records}
        return {
            record.id: _reader(
                record, assessors.get(record.parent, ""), answered_by(self.everything(record.id))
            )
            for record in self.records
        }


def read_week(
    inspection: Inspection, assessor: str = "", *, identifiers: bool = False, alerts: bool = False
) -> Week:
    """Read what goes into a workbook, of one assessor where one is named.

    Facts that identify a person stay out of it unless `identifiers` says that they travel too; so do alerts.
    Raises InputProblem where that assessor has no record, FileBusy where writing never pauses.
    """
    for _ in range(ATTEMPTS):
        before = inspection.anchor()
        week = _read(inspection, before, assessor, identifiers, alerts)
        if inspection.anchor() == before:
            return week
    raise FileBusy(f"{inspection.path.name} is being written to all the time.", "Try again in a moment.")


def _read(
    inspection: Inspection, anchor: tuple[str, int], assessor: str, identifiers: bool, alerts: bool
) -> Week:
    instrument, records = inspection.instrument, inspection.records() + inspection.second_readings()
    kept = _in_order(instrument, records, inspection.kept())
    mine = [r for r in records if not assessor or assessor in _assessors(r, records, kept[r.id])]
    if assessor and not mine:
        raise InputProblem(f"Nothing is allocated to “{assessor}”.", _offer(records))
    all_cases = sum(record.form == CASE and not record.reading for record in inspection.records())
    benchmarks = frozenset(record.id for record in inspection.benchmark_cases())
    names = frozenset() if identifiers else identifying(inspection)
    # the mark of a date of birth tells the date to whoever tries them all
    pasts = inspection.pasts(record.id for record in mine).items()
    earlier = {key: past for key, past in pasts if not stays(key[1], names, alerts=alerts)}
    shown, at_home = parted(kept, names, alerts=alerts)
    return Week(
        inspection.details, instrument, tuple(mine), shown, all_cases, *anchor, assessor, trail.now(),
        earlier, at_home, names, benchmarks, pack_anchor(inspection) is not None,
    )  # fmt: skip


def _in_order(
    instrument: Instrument, records: Iterable[Record], everything: Iterable[Kept]
) -> dict[str, tuple[Kept, ...]]:
    place = {item: index for index, item in enumerate([*instrument.items, *instrument.criterion_by_id])}
    by_record: dict[str, list[Kept]] = defaultdict(list)
    for kept in everything:
        if kept.value is not None or kept.note:
            by_record[kept.record].append(kept)
    last = len(place)
    for group in by_record.values():
        group.sort(key=lambda kept: place.get(base_of(kept.item), last))
    return {record.id: tuple(by_record[record.id]) for record in records}


def _assessors(record: Record, records: Iterable[Record], kept: Iterable[Kept]) -> set[str]:
    """Everyone whose record it is: allocated, allocated with its case, or read a second time."""
    parents = {parent.assessor for parent in records if record.parent and parent.id == record.parent}
    second = {record.second_reader} & answered_by(kept)
    return {record.assessor} | second | (set() if record.assessor else parents)


def _reader(record: Record, parents_assessor: str, writers: set[str]) -> str:
    if record.second_reader in writers and record.assessor not in writers:
        return record.second_reader
    return record.assessor or parents_assessor or ", ".join(sorted(writers))


def answered_by(kept: Iterable[Kept]) -> set[str]:
    """Everyone who answered or noted something of it; who asked about it did not."""
    return {entry.answered_by for entry in kept if not is_review(entry.item)}


def _offer(records: Iterable[Record]) -> str:
    named = (record.assessor for record in records if record.reading not in BESIDE)
    names = sorted({name for name in named if name})
    return f"Choose one of {', '.join(names)}." if names else "No record names an assessor: leave it out."
