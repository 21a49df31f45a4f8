"""The inspection that is merged into, as far as a merge has to look at it; a rehearsal goes on here alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from omi_desktop.errors import InputProblem
from omi_desktop.records.changes import Change, Record, RecordAdded, another_reading
from omi_desktop.records.revisions import Heads
from omi_desktop.store.inspection import Inspection

Key = tuple[str, str]


class Target:
    """Records and what is known of their answers, with what was planned and not written yet."""

    def __init__(self, inspection: Inspection) -> None:
        self.inspection = inspection
        self.instrument = inspection.instrument
        self.id = inspection.details.id
        self.records = {
            record.id: record for record in (*inspection.records(), *inspection.second_readings())
        }
        self.merged = {
            (told.file_id, told.head, told.assessor): at for told, _, at in inspection.deliveries()
        }
        self._sheets = {
            (record.form, self._place(record)): record.id
            for record in self.records.values()
            if not record.reading
        }
        self._planned: dict[str, dict[str, Heads]] = {}
        self.open = set(self._open())

    def _open(self) -> Iterable[Key]:
        return (key for key, _ in self.inspection.open_revisions())

    def record(self, record: str) -> Record | None:
        """A record, also one that was taken out of the list; None where there never was one."""
        if record in self.records:
            return self.records[record]
        try:
            return self.inspection.record(record)
        except InputProblem:
            return None

    def sheet(self, form: str, parent: str) -> Record | None:
        """The record of a form filled in once in an inspection, or once for a case."""
        found = self._sheets.get((form, self._place(Record("", form, "", parent))))
        return self.records[found] if found else None

    def _place(self, record: Record) -> str:
        """What a form is filled in once for: its case, or nothing."""
        known = self.instrument.form_by_id.get(record.form)
        if known and known.once:
            return ""
        return record.parent if known and known.per == "case" and record.parent else record.id

    def heads(self, record: str) -> Mapping[str, Heads]:
        """What is known of a record's answers."""
        if record in self._planned:
            return self._planned[record]
        return self.inspection.heads(record) if record in self.records else {}

    def add(self, record: Record) -> None:
        """Count a record among those that are there."""
        self.records[record.id] = record
        if not record.reading:
            self._sheets[record.form, self._place(record)] = record.id

    def plan(self, record: str, heads: Mapping[str, Heads]) -> None:
        """Go on from here without having written it."""
        self._planned[record] = {**self.heads(record), **heads}

    def note_open(self, record: str, heads: Mapping[str, Heads]) -> None:
        """Keep up which answers are open."""
        for item, known in heads.items():
            if known.open:
                self.open.add((record, item))
            else:
                self.open.discard((record, item))

    def take_back(self, changes: Iterable[Change]) -> None:
        """Forget records that were planned and then not written."""
        for change in changes:
            if isinstance(change, RecordAdded):
                self.records.pop(change.record.id, None)


def second_reading(own: Record, reader: str) -> Record:
    """The second reading of a record by somebody."""
    return another_reading(own, reader)
