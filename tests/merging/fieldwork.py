"""A week in the field: an inspection with its list, packs, assessors who answer, workbooks that come back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl

from omi_desktop.exports.workbook import export_week
from omi_desktop.fieldwork.packs import pack
from omi_desktop.merging.receipt import Receipt
from omi_desktop.merging.run import merge
from omi_desktop.records.changes import Answered, Change, RecordAdded
from omi_desktop.scoring.document import score_document
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL

Edit = Callable[[openpyxl.Workbook], None]


class Fieldwork:
    """The manager's file and everybody's packs, in one folder."""

    def __init__(
        self,
        folder: Path,
        cases: Mapping[str, str],
        second: Mapping[str, str] | None = None,
        instrument: str = SMALL,
    ) -> None:
        self.folder = folder
        self.base = folder / "base.omi"
        made = Inspection.create(self.base, instrument, area="Gwent", passphrase=None, who="Manager")
        with made as inspection:
            changes: list[Change] = []
            for ref, assessor in cases.items():
                reader = (second or {}).get(ref, "")
                record = inspection.new_record("case", ref, assessor=assessor, second_reader=reader)
                changes += [RecordAdded(record), Answered(record.id, "type", None, "licence")]
            inspection.write(changes, "sample import")

    def manager(self, base: Path | None = None) -> Inspection:
        """The manager's inspection."""
        return Inspection.open(base or self.base, who="Manager")

    def pack(self, assessor: str) -> Path:
        """An assessor's pack, made now."""
        path = self.folder / f"{assessor}.omi"
        with self.manager() as inspection:
            pack(inspection, assessor, path)
        return path

    def answer(self, assessor: str, ref: str, **answers: str | None) -> None:
        """An assessor answers in their own pack, made if there is none."""
        path = self.folder / f"{assessor}.omi"
        if not path.exists():
            self.pack(assessor)
        with Inspection.open(path, who=assessor) as inspection:
            record = case(inspection, ref)
            for item, value in answers.items():
                inspection.answer(record, item, value)

    def note(self, assessor: str, ref: str, item: str, note: str) -> None:
        """An assessor writes a note."""
        with Inspection.open(self.folder / f"{assessor}.omi", who=assessor) as inspection:
            inspection.annotate(case(inspection, ref), item, note)

    def workbook(
        self, assessor: str, name: str = "", edit: Edit | None = None, identifiers: bool = False
    ) -> Path:
        """An assessor's workbook as it is now, changed in a spreadsheet where `edit` does that."""
        path = self.folder / f"{name or assessor}.xlsx"
        with Inspection.open(self.folder / f"{assessor}.omi", read_only=True) as inspection:
            export_week(inspection, path, identifiers=identifiers)
        if edit:
            book = openpyxl.load_workbook(path)
            edit(book)
            book.save(path)
        return path

    def copy(self, name: str, of: Path | None = None) -> Path:
        """A copy of the manager's file, or of another, under another name."""
        return Path(shutil.copyfile(of or self.base, self.folder / f"{name}.omi"))

    def merge(self, *files: Path, base: Path | None = None, **options: object) -> Receipt:
        """Merge into the manager's file."""
        with self.manager(base) as inspection:
            return merge(inspection, files, **options)  # type: ignore[arg-type]

    def answers(self, ref: str, base: Path | None = None) -> dict[str, str]:
        """What the manager's file holds of a case."""
        with self.manager(base) as inspection:
            return inspection.answers(case(inspection, ref))


def case(inspection: Inspection, ref: str) -> str:
    """The id of a case."""
    found = inspection.find("case", ref)
    assert found, f"there is no case {ref}"
    return found.id


def content(inspection: Inspection) -> object:
    """All that counts of an inspection, whatever the order it came in."""
    records = {
        record.id: (record.form, record.ref, record.parent, record.assessor, record.status, record.reading)
        for record in (*inspection.records(), *inspection.second_readings())
    }
    kept = {
        (kept.record, kept.item): (kept.value, kept.note, kept.answered_by, kept.answered_at)
        for kept in inspection.kept()
    }
    opened = sorted((key, revision.rank) for key, revision in inspection.open_revisions())
    scores = [score_document(inspection.instrument, inspection.all_answers(f.id), f.id)
              for f in inspection.instrument.forms]  # fmt: skip
    return records, kept, opened, scores
