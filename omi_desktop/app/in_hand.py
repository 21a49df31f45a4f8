"""What is known of the open inspection: its records, their live scores, and the record in hand."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject

from omi_desktop.app.unsaved import Unsaved
from omi_desktop.errors import FileUnusable
from omi_desktop.fieldwork.beside import Said, said_apart
from omi_desktop.instruments.languages import in_language
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.changes import BESIDE, CONSENSUS, Record
from omi_desktop.records.routing import RecordState
from omi_desktop.scoring.live import LiveScores, Progress
from omi_desktop.store.inspection import Inspection

CASE = "case"


class InHand(QObject):
    """The open inspection to look at: nothing here writes, and nothing here is told to a view."""

    def __init__(self, inspection: Inspection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.inspection = inspection
        self.instrument: Instrument = inspection.instrument
        self.form = CASE
        """The form worked on."""
        self._in_hand: dict[str, str] = {}
        self.unsaved = Unsaved()
        """What the disk did not take, ready to be tried again."""
        self._notes_read: dict[str, dict[str, str]] = {}
        self._live: dict[str, LiveScores] = {}
        self._records: dict[str, Record] = self._read_records()
        self._case_scores: LiveScores | None = None
        self._told: tuple[str, dict[str, tuple[Said, ...]]] = ("", {})

    def speak(self, language: str) -> None:
        """Have the instrument in a language, as far as it has texts in it; nothing else is touched."""
        instrument = in_language(self.inspection.instrument, language)
        if instrument is not self.instrument:
            self.instrument, self._case_scores = instrument, None
            self._live.clear()

    @property
    def path(self) -> Path:
        """Where the inspection file is."""
        return self.inspection.path

    def records(self, form: str = CASE) -> list[Record]:
        """The records of a form in their order."""
        return [
            record
            for record in self._records.values()
            if record.form == form and not record.removed and record.reading not in BESIDE
        ]

    def listed(self, form: str = CASE) -> list[Record]:
        """The same with what is entered beside them: a consensus after its case, benchmarks at the end."""
        beside = [
            r for r in self._records.values() if r.form == form and r.reading in BESIDE and not r.removed
        ]
        if not beside:
            return self.records(form)
        consensus = {record.parent: record for record in beside if record.reading == CONSENSUS}
        listed: list[Record] = []
        for record in self.records(form):
            listed += [record, consensus.pop(record.id)] if record.id in consensus else [record]
        return listed + [record for record in beside if record not in listed]

    def told(self, form: str, item: str) -> tuple[Said, ...]:
        """What the readers of a case said of an item on which they differ, while its consensus is in hand."""
        sheet = self.sheet(form)
        if sheet is None or sheet.reading != CONSENSUS:
            return ()
        if self._told[0] != sheet.id:
            self._told = sheet.id, said_apart(self.inspection, self.inspection.record(sheet.parent))
        return self._told[1].get(item, ())

    def _read_records(self) -> dict[str, Record]:
        """The records of the file that can be worked on."""
        beside = (record for record in self.inspection.second_readings() if record.reading in BESIDE)
        return {record.id: record for record in (*self.inspection.records(), *beside)}

    def record(self, record: str) -> Record:
        """One record by its id."""
        return self._records[record]

    def live(self, form: str = CASE) -> LiveScores:
        """The scores of a form's records, kept up with every answer."""
        if form not in self._live:
            beside = {name: answers for name, (_, answers) in self.inspection.entered_beside(form).items()}
            given = self.inspection.all_answers(form)
            # a second reader's pack lacks the first readings: theirs stand there, and count all the same not
            again = {record.id: given.pop(record.id, {}) for record in self.records(form) if record.reading}
            self._live[form] = LiveScores(self.instrument, given, form, beside | again)
        return self._live[form]

    def state(self, record: str) -> RecordState:
        """One record's answers and the items that apply to it."""
        return self._scores_with(record).states[record]

    def progress(self, record: str, items: Iterable[str] | None = None) -> Progress:
        """How many items of a record that apply are answered; of all its items unless some are named."""
        return self._scores_with(record).progress(record, items)

    def case_scores(self) -> LiveScores:
        """The scores of the case in hand alone: its profile."""
        if self._case_scores is None:
            known = self._live.get(CASE)
            self._case_scores = known.of_record(self.case) if known and self.case else self._case_alone()
        return self._case_scores

    def _case_alone(self) -> LiveScores:
        own = {self.case: self.inspection.answers(self.case)} if self.case else {}
        return LiveScores(self.instrument, own)

    def _scores_with(self, record: str) -> LiveScores:
        """Scores that a record is in: for the case in hand the other cases need not be read."""
        form = self._records[record].form
        return self.case_scores() if record == self.case and form not in self._live else self.live(form)

    @property
    def closed(self) -> bool:
        """Whether the file is closed: what was to be looked at a little later need not be any more."""
        return self.inspection.closed

    @property
    def case(self) -> str:
        """The case in hand, "" for none."""
        return self._in_hand.get(CASE, "")

    @property
    def in_hand(self) -> str:
        """The record in hand of the form worked on, "" for none."""
        return self._in_hand.get(self.form, "")

    def sheet(self, form: str) -> Record | None:
        """The record of a form that is in hand; of a second form per case, the one of the case in hand.

        None until something is in it.
        """
        if form != CASE and self.instrument.form_by_id[form].per == "case":
            return self._sheet_of_case(form) if self.case and self.fills(form) else None
        if self.instrument.form_by_id[form].once:
            return next(iter(self.records(form)), None)
        return self._records.get(self._in_hand.get(form, ""))

    def _sheet_of_case(self, form: str) -> Record | None:
        """A second form belongs to its case by record, or where a list brought it, by reference."""
        case = self._records[self.case]
        found = [record for record in self.records(form) if record.parent == case.id]
        found += [record for record in self.records(form) if not record.parent and record.ref == case.ref]
        return found[0] if found else None

    def fills(self, form: str) -> bool:
        """Whether a form is filled in for what is in hand: a consensus or benchmark has the case form alone.

        A second form is the case's own, and no reader's to agree on.
        """
        case = self._records.get(self.case)
        second = form != CASE and self.instrument.form_by_id[form].per == "case"
        return not (second and case and case.reading in BESIDE)

    def shown_sheet(self, form: str) -> Record | None:
        """The same, or one that waits to be saved."""
        of_case = self.case and self.instrument.form_by_id[form].per == "case" and form != CASE
        if not self.fills(form):
            return None
        return self.sheet(form) or (
            self.unsaved.added(form, self.case if of_case else "") if self.unsaved else None
        )

    def shown_notes(self, form: str) -> dict[str, str]:
        """The notes on the record in hand of a form, those that wait to be saved included."""
        sheet = self.shown_sheet(form)
        if sheet is None:
            return {}
        notes = self._notes_of(sheet.id)
        return notes | self.unsaved.notes(sheet.id) if self.unsaved else notes

    def waiting(self, form: str) -> dict[str, str | None]:
        """The answers of the record in hand of a form that wait to be saved."""
        sheet = self.shown_sheet(form) if self.unsaved else None
        return self.unsaved.values(sheet.id) if sheet else {}

    def _notes_of(self, record: str) -> dict[str, str]:
        """The notes of a record; where the drive has gone, as they were read last."""
        with contextlib.suppress(FileUnusable):
            self._notes_read[record] = self.inspection.notes(record)
        return self._notes_read.get(record, {})
