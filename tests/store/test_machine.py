"""Any sequence of deeds, taken back, made again, closed and reopened, equals a plain dict."""

from __future__ import annotations

import copy
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from omi_desktop.records.changes import Change, Deed
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL, small
from tests.store.kinds import PASSPHRASE
from tests.strategies import answers

NOTES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=20)
NOTES = NOTES.filter(lambda note: not set(note) & set("\u2028\u2029\ufffe\uffff"))

Model = dict[str, dict[str, dict[str, str]]]
"""For each record its answers, its notes and its fields; the inspection's own fields stand under ''."""


class InspectionMachine(RuleBasedStateMachine):
    """Deeds on a real file beside the same deeds on a dict."""

    records = Bundle("records")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.model: Model = {"": {"fields": {"area": "Gwent", "lead": ""}}}
        self.back: list[tuple[tuple[Change, ...], Model]] = []
        self.forth: list[tuple[tuple[Change, ...], Model]] = []
        self.seq = 1

    @initialize(passphrase=st.sampled_from([None, None, None, PASSPHRASE]))
    def make(self, passphrase: str | None) -> None:
        self.passphrase = passphrase
        path = self.folder / "area.omi"
        self.inspection = Inspection.create(path, SMALL, area="Gwent", passphrase=passphrase)

    def did(self, deed: Deed, before: Model) -> None:
        """Remember the way back; the deed's last entry is the file's."""
        assert deed.seq == self.seq + len(deed.changes)
        self.seq = deed.seq
        if deed.changes:
            self.back.append((deed.inverse, before))
            self.forth.clear()

    @rule(target=records)
    def add(self) -> str:
        before = copy.deepcopy(self.model)
        ref = f"C{self.seq}"
        deed = self.inspection.add_record("case", ref)
        record = deed.changes[0].record.id
        fields = {"ref": ref, "assessor": "", "status": "open", "removed": ""}
        self.model[record] = {"answers": {}, "notes": {}, "fields": fields}
        self.did(deed, before)
        return record

    @rule(record=records, given=answers(small()))
    def answer(self, record: str, given: tuple[str, str | None]) -> None:
        if record not in self.model:
            return
        item, value = given
        before = copy.deepcopy(self.model)
        deed = self.inspection.answer(record, item, value)
        self._put(record, "answers", item, value)
        self.did(deed, before)

    @rule(record=records, item=st.sampled_from(["a", "b", "notes", "1.9"]), note=NOTES)
    def annotate(self, record: str, item: str, note: str) -> None:
        if record not in self.model:
            return
        before = copy.deepcopy(self.model)
        deed = self.inspection.annotate(record, item, note)
        self._put(record, "notes", item, note or None)
        self.did(deed, before)

    def _put(self, record: str, kind: str, key: str, value: str | None) -> None:
        self.model[record][kind].pop(key, None)
        if value is not None:
            self.model[record][kind][key] = value

    @rule(
        record=records,
        change=st.sampled_from([("status", "complete"), ("assessor", "A"), ("removed", "yes")]),
    )
    def edit_record(self, record: str, change: tuple[str, str]) -> None:
        if record not in self.model:
            return
        before = copy.deepcopy(self.model)
        deed = self.inspection.edit_record(record, *change)
        self.model[record]["fields"] |= dict([change])
        self.did(deed, before)

    @rule(change=st.sampled_from([("area", "Powys"), ("area", "Dyfed"), ("lead", "L. Lead"), ("lead", "")]))
    def edit(self, change: tuple[str, str]) -> None:
        before = copy.deepcopy(self.model)
        deed = self.inspection.edit(*change)
        self.model[""]["fields"] |= dict([change])
        self.did(deed, before)

    @precondition(lambda self: self.back)
    @rule()
    def undo(self) -> None:
        changes, before = self.back.pop()
        deed = self.inspection.write(changes, "undo")
        self.forth.append((deed.inverse, self.model))
        self.seq, self.model = deed.seq, before

    @precondition(lambda self: self.forth)
    @rule()
    def redo(self) -> None:
        changes, after = self.forth.pop()
        deed = self.inspection.write(changes, "redo")
        self.back.append((deed.inverse, self.model))
        self.seq, self.model = deed.seq, after

    @rule()
    def reopen(self) -> None:
        self.inspection.close()
        assert [entry.name for entry in self.folder.iterdir()] == ["area.omi"]
        self.inspection = Inspection.open(self.folder / "area.omi", self.passphrase)

    @invariant()
    def the_file_holds_what_the_model_holds(self) -> None:
        there = {record: kept for record, kept in self.model.items() if record}
        listed = [record for record, kept in there.items() if not kept["fields"]["removed"]]
        assert [record.id for record in self.inspection.records()] == listed
        for record, kept in there.items():
            assert self.inspection.answers(record) == kept["answers"]
            assert self.inspection.notes(record) == kept["notes"]
            found = self.inspection.record(record)
            fields = {"ref": found.ref, "assessor": found.assessor, "status": found.status}
            assert fields | {"removed": "yes" if found.removed else ""} == kept["fields"]
        assert self.inspection.all_answers() == {record: there[record]["answers"] for record in listed}
        details = self.inspection.details
        assert {"area": details.area, "lead": details.lead} == self.model[""]["fields"]

    def teardown(self) -> None:
        if hasattr(self, "inspection"):
            assert self.inspection.anchor()[1] == self.seq
            assert self.inspection.faults() == []
            self.inspection.close()
        shutil.rmtree(self.folder)


TestInspectionMachine = InspectionMachine.TestCase
TestInspectionMachine.settings = hypothesis_settings(max_examples=15, stateful_step_count=20)
