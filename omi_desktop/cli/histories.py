"""`omi history`: who changed what, and when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import click

from omi_desktop.cli.opening import reading
from omi_desktop.cli.options import OmiCommand, file_argument, json_option, passphrase_option
from omi_desktop.cli.output import print_json, print_table
from omi_desktop.errors import UsageProblem
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.changes import Record
from omi_desktop.records.wording import entry_text
from omi_desktop.scoring.document import Document
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.trail import Entry

PAUSE = timedelta(seconds=30)
"""A note is saved while it is typed: what follows within this time is the same piece of writing."""
_SAME = ("who", "act", "record_id", "item", "field")


@click.command(cls=OmiCommand)
@file_argument
@click.option("--case", "ref", metavar="REF", help="Only the history of this case.")
@click.option("--all", "whole", is_flag=True, help="Every entry, each one of a note being typed too.")
@json_option
@passphrase_option
def history(file: Path, ref: str | None, whole: bool, as_json: bool, passphrase_file: Path | None) -> None:
    """Show who changed what, and when, oldest first.

    A note that was typed in one go is one line, from its first entry to its last; --all and --json show each.
    """
    with reading(file, passphrase_file) as inspection:
        record = _case(inspection, ref) if ref is not None else None
        names = _Names(inspection)
        entries = [
            _document(entry, names.of(entry.record))
            for entry in inspection.history(record.id if record else None)
        ]
        identity, instrument = inspection.details.id, inspection.instrument
    if as_json:
        print_json({"inspection": identity, "case_ref": ref, "entries": entries})
    else:
        header = ("seq", "when (UTC)", "who", "act", "record", "item", "what", "from", "to")
        print_table(header, [_line(instrument, entry) for entry in (entries if whole else _folded(entries))])


def _folded(entries: Iterable[Document]) -> list[Document]:
    """Entries, those of one typing of a note put together: "12–31", when it began, first to last text."""
    found: list[Document] = []
    last: Document = {}
    for entry in entries:
        if _goes_on(entry, last):
            first = found[-1]["first"]
            found[-1] |= {"seq": f"{first}–{entry['seq']}", "new": entry["new"]}
        else:
            found.append(entry | {"first": entry["seq"]})
        last = entry
    return found


def _goes_on(entry: Document, last: Document) -> bool:
    """Whether an entry is more of the writing that the last one is of."""
    if entry["field"] != "note" or any(entry[key] != last.get(key) for key in _SAME):
        return False
    pause = datetime.fromisoformat(entry["at"]) - datetime.fromisoformat(last["at"])
    return entry["old"] == last["new"] and timedelta() <= pause <= PAUSE


def _case(inspection: Inspection, ref: str) -> Record:
    record = inspection.find("case", ref)
    replaced = [case.record for case in inspection.replaced_cases() if case.ref == ref]
    if record is None and replaced:
        return inspection.record(replaced[-1])
    if record is None:
        raise UsageProblem(f"{inspection.path.name} has no case {ref}.", "omi check lists those there are.")
    return record


class _Names:
    """Records by id, those taken back included."""

    def __init__(self, inspection: Inspection) -> None:
        self._inspection = inspection
        self._known: dict[str, Record | None] = {"": None}

    def of(self, record: str) -> Record | None:
        """The record of a history entry; None where the entry is about the inspection."""
        if record not in self._known:
            self._known[record] = self._inspection.record(record)
        return self._known[record]


def _document(entry: Entry, record: Record | None) -> Document:
    return {
        "seq": entry.seq,
        "at": entry.at,
        "who": entry.who,
        "deed": entry.deed,
        "act": entry.act,
        "form": record.form if record else None,
        "case_ref": record.ref if record else None,
        "record_id": entry.record or None,
        "item": entry.item or None,
        "field": entry.field,
        "old": entry.old,
        "new": entry.new,
    }


def _line(instrument: Instrument, entry: Document) -> list[str]:
    record = entry["case_ref"] or entry["form"] or "inspection"
    columns = (entry["seq"], entry["at"], entry["who"], entry["act"], record, entry["item"])
    what, values = entry["field"], [entry["old"], entry["new"]]
    if what == "value" and entry["item"]:
        values = [entry_text(instrument, entry["item"], value) for value in values]
        what = "grade" if entry["item"] in instrument.scoring.management.criteria else what
    return ["" if value is None else str(value) for value in (*columns, what, *values)]
