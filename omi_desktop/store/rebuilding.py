"""A new inspection file out of what was salvaged of a damaged one, with a history that tells of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from omi_desktop import files
from omi_desktop.errors import FileDamaged
from omi_desktop.instruments.loader import parse
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.annotations import base_of
from omi_desktop.store import database, instruments, salvage, trail
from omi_desktop.store.database import Database
from omi_desktop.store.explaining import explained, known_errors
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.migrations import entry_of_its_own, migrations
from omi_desktop.store.salvage import Columns, Salvage, Table

RECOVERED = "recovered"
"""The field of the history entry that ends a recovery."""


@dataclass
class Recovery:
    """What came back, and by name what did not."""

    pages: int = 0
    damaged_pages: tuple[int, ...] = ()
    records: int = 0
    answers: int = 0
    """Answers and facts with a value."""
    replayed: int = 0
    """Of answers and notes, those that the history alone still told."""
    entries: int = 0
    lost_entries: tuple[int, ...] = ()
    broken_entries: tuple[int, ...] = ()
    """History entries that were altered rather than damaged."""
    missing: list[str] = field(default_factory=list)
    """What may be missing or older than it was, each in words."""
    remarks: list[str] = field(default_factory=list)
    """What was taken from elsewhere or made anew."""

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not (self.missing or self.lost_entries or self.broken_entries)


@dataclass(frozen=True, slots=True)
class Content:
    """What goes into the new file."""

    found: Salvage
    columns: Columns
    instruments: dict[str, str]
    inspection: Table


def write(new: Path, passphrase: str | None, content: Content, report: Recovery) -> None:
    """Write it, check it and put it in its place; completes the report. Raises FileUnusable."""
    part = new.with_name(f".{new.name}.part")
    try:
        part.unlink(missing_ok=True)
        _make(part, new, passphrase, content, report)
        with Inspection.open(part, passphrase, read_only=True) as made:
            faults = made.faults()
        if faults:
            raise FileDamaged(f"What was saved does not hold together: {faults[0]}", "Restore a backup.")
        files.put_in_place(part, new)
    except OSError as error:
        raise explained(error, new) from error
    finally:
        for left in (part, part.with_name(f"{part.name}-journal")):
            with contextlib.suppress(OSError):
                left.unlink()


def _make(part: Path, new: Path, passphrase: str | None, content: Content, report: Recovery) -> None:
    db = database.create(part, passphrase)
    try:
        pen = trail.Pen("recovery")
        pen.attach(db)
        pen.take_up("recover")
        with known_errors(new, saving=True), db.atomic():
            migrations.apply(db)
            _fill(db, _Rebuilt(content, report), report)
        db.execute("PRAGMA journal_mode = DELETE")
    finally:
        db.conn.close()


def _fill(db: Database, rebuilt: _Rebuilt, report: Recovery) -> None:
    """First what the history tells, without telling it again; then what only the rows told, as deeds."""
    triggers = [row[0] for row in db.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")]
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    _insert(db, "history", rebuilt.history())
    for table, rows in (rebuilt.as_told() | rebuilt.others()).items():
        _insert(db, table, rows)
    for trigger in triggers:
        db.execute(trigger)
    _insert(db, "inspection", rebuilt.inspection_not_told())
    _insert(db, "record", rebuilt.records_not_told())
    _insert(db, "answer", rebuilt.answers_not_told())
    for table, row, keys in rebuilt.as_settled():
        _update(db, table, row, keys)
    db.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {database.USER_VERSION}")
    rebuilt.complete(report)
    db.execute(entry_of_its_own(RECOVERED), {"new": _summary(report)})


def _insert(db: Database, table: str, rows: Iterable[Table]) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))


def _update(db: Database, table: str, row: Table, keys: tuple[str, ...]) -> None:
    values = {name: value for name, value in row.items() if name not in keys}
    sets, where = ", ".join(f"{name} = ?" for name in values), " AND ".join(f"{name} = ?" for name in keys)
    db.execute(f"UPDATE {table} SET {sets} WHERE {where}", [*values.values(), *(row[key] for key in keys)])


class _Rebuilt:
    """The rows of the new file: as the history tells them, and as they are settled."""

    def __init__(self, content: Content, report: Recovery) -> None:
        self._found, self._columns, self._content = content.found, content.columns, content
        self._parsed = [parse(text, "instrument") for text in content.instruments.values()]
        self._answers = list(salvage.answer_rows(self._found))
        self._records = {record["id"]: record for record in salvage.record_rows(self._found, self._columns)}
        self._add_unknown_records(report)
        self._added = {e.record for e, _ in self._found.entries.values() if e.field == "added"}

    def _add_unknown_records(self, report: Recovery) -> None:
        """A record of which nothing is left but its answers gets a reference of its own."""
        for record, item, *_ in self._answers:
            if record not in self._records:
                number = len(self._records) + 1
                ref = f"recovered {number}"
                row = dict.fromkeys(self._columns["record"], "")
                row |= {"id": record, "ref": ref, "form": self._form_of(item), "status": "open"}
                self._records[record] = row | {"position": number}
                report.missing.append(f"the reference of a record, now called “{ref}”")

    def _form_of(self, item: str) -> str:
        item = base_of(item)
        known = (i for i in self._parsed if item in i.items)
        instrument: Instrument | None = next(known, None)
        return instrument.form_of(item) if instrument else self._parsed[-1].forms[0].id

    def history(self) -> Iterable[Table]:
        """The entries that are left, chained anew: over a gap the old hashes fit no more."""
        previous = ""
        for number, seq in enumerate(sorted(self._found.entries), 1):
            e = self._found.entries[seq][0]
            entry = (e.at, e.who, e.deed, e.act, e.record, e.item, e.field, e.old, e.new)
            previous = trail.chain(previous, *entry)
            yield dict(zip(self._columns["history"], (number, *entry, previous), strict=True))

    def as_told(self) -> dict[str, list[Table]]:
        """What is in the tables when the history alone is believed."""
        return {
            "instrument": [self._instrument(*held) for held in self._content.instruments.items()],
            "inspection": [self._inspection()] if self._tells_of("") else [],
            "record": [self._told_row(i, row) for i, row in self._records.items() if i in self._added],
            "answer": [
                self._told_answer(record, item, who, at)
                for record, item, _, who, at in self._answers
                if record in self._added and self._tells(record, item)
            ],
        }

    def others(self) -> dict[str, list[Table]]:
        """The rows of tables that the history says nothing of, or that follow from it; each once."""
        found = {}
        for table, rows in self._found.others.items():
            known = [row for row in rows if row.get("record", "") in ("", *self._added)]
            found[table] = list({tuple(row.values()): row for row in known}.values())
        return found

    def _inspection(self) -> Table:
        return self._told_row("", self._content.inspection) | self._told_instrument()

    def _told_instrument(self) -> Table:
        told = self._found.told.get(("", "", "instrument"))
        first = next(iter(self._content.instruments))
        return {"instrument": (told.new or "").rpartition(" ")[2] if told else first}

    def _instrument(self, sha256: str, text: str) -> Table:
        values = (sha256, parse(text, "instrument").version, text, instruments.as_json(text))
        return dict(zip(self._columns["instrument"], values, strict=True))

    def _told_row(self, record: str, settled: Table) -> Table:
        told = {name: self._found.told.get((record, "", name)) for name in settled}
        first = {"status": "open"}
        kept = (
            "id",
            "form",
            "ref",
            "position",
            "file_id",
            "programme",
            "instrument",
            "created_at",
            "app_version",
        )
        return {
            name: (entry.new or "") if (entry := told[name]) and name != "instrument" else
            (value if name in kept or not self._tells_of(record) else first.get(name, ""))
            for name, value in settled.items()
        }  # fmt: skip

    def _tells_of(self, record: str) -> bool:
        return record in self._added or (not record and ("", "", "created") in self._found.told)

    def _tells(self, record: str, item: str) -> bool:
        return any((record, item, name) in self._found.told for name in ("value", "note"))

    def _told_answer(self, record: str, item: str, who: str, at: str) -> Table:
        value, note = (self._found.told.get((record, item, name)) for name in ("value", "note"))
        return {
            "record": record, "item": item, "value": value.new if value else None,
            "note": (note.new or "") if note else "", "answered_by": who, "answered_at": at,
        }  # fmt: skip

    def inspection_not_told(self) -> list[Table]:
        """The inspection itself where the history lost how it was made; the trail tells of it now."""
        return [] if self._tells_of("") else [self._inspection()]

    def records_not_told(self) -> Iterable[Table]:
        """Records whose adding the history lost; the trail tells of them now."""
        return [self._told_row(i, row) for i, row in self._records.items() if i not in self._added]

    def answers_not_told(self) -> Iterable[Table]:
        """Answers of which the history has no entry, or whose record it had lost."""
        for record, item, both, who, at in self._answers:
            if record in self._added and self._tells(record, item):
                continue
            told = self._told_answer(record, item, who, at)
            if told["value"] is None and not told["note"]:
                told |= {name: settled.value for name, settled in both.items()}
            if told["value"] is not None or told["note"]:
                yield told | {"note": told["note"] or ""}

    def as_settled(self) -> Iterable[tuple[str, Table, tuple[str, ...]]]:
        """Every row as it is settled, for what differs from what the history told."""
        names = ("area", "starts", "ends", "lead", "sample", "instrument")
        inspection = self._content.inspection
        yield "inspection", {name: inspection[name] for name in ("id", *names)}, ("id",)
        for row in self._records.values():
            yield "record", row, ("id",)
        for record, item, both, *_ in self._answers:
            answer: Table = {
                "record": record,
                "item": item,
                "value": both["value"].value,
                "note": both["note"].value or "",
            }
            yield "answer", answer, ("record", "item")

    def complete(self, report: Recovery) -> None:
        """Say what came back and what did not."""
        every = [
            (record, item, settled) for record, item, both, *_ in self._answers for settled in both.values()
        ]
        report.records, report.entries = len(self._records), len(self._found.entries)
        report.answers = sum(both["value"].value is not None for _, _, both, *_ in self._answers)
        report.replayed = sum(settled.replayed and bool(settled.value) for *_, settled in every)
        report.lost_entries = tuple(self._found.lost_entries)
        report.broken_entries = tuple(self._found.broken_entries)
        for record, item in dict.fromkeys((r, i) for r, i, settled in every if settled.doubtful):
            report.missing.append(f"{self._named(record)}, {item}: may have been changed since")
        for record, item in dict.fromkeys((r, i) for r, i, settled in every if settled.differs):
            report.remarks.append(f"{self._named(record)}, {item}: as the history tells, not as it stood.")

    def _named(self, record: str) -> str:
        row = self._records[record]
        return str(row["ref"] or row["form"])


def ranges(numbers: Iterable[int]) -> str:
    """Numbers in words, runs of them shortened: 3, 7–9."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return ", ".join("–".join(map(str, run)) for run in runs)


def _summary(report: Recovery) -> str:
    """What the new history says about the recovery: numbers, nothing of a case."""
    parts = [f"{len(report.damaged_pages)} of {report.pages} pages damaged"]
    if report.lost_entries:
        parts.append(f"entries lost: {ranges(report.lost_entries)}")
    if report.broken_entries:
        parts.append(f"entries that did not match: {ranges(report.broken_entries)}")
    return "; ".join(parts)
