"""What the rows of a damaged file tell: answers and records, and from the history all of them once more."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from omi_desktop.store.pages import Row, Torn, Value
from omi_desktop.store.trail import Entry, chain

Key = tuple[str, str, str]
"""Record, item ("" for the record or the inspection itself) and field."""
Table = dict[str, Any]
_HASH = re.compile(r"[0-9a-f]{64}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
Columns = Mapping[str, list[str]]
"""The columns of each table in their order."""
Shapes = Mapping[tuple[bool, int], str]
"""Tables of which nothing is known but whether they lie in an index, and how many columns they have."""


@dataclass(frozen=True, slots=True)
class Told:
    """The newest thing the history tells of one key."""

    seq: int
    new: str | None
    who: str
    at: str


@dataclass
class Salvage:
    """The rows of a file told apart; nothing in here is certain before it was compared."""

    inspections: list[Table] = field(default_factory=list)
    instruments: list[Table] = field(default_factory=list)
    records: dict[str, Table] = field(default_factory=dict)
    answers: dict[tuple[str, str], Table] = field(default_factory=dict)
    entries: dict[int, tuple[Entry, str]] = field(default_factory=dict)
    """History entries and their hashes by their numbers."""
    last_entry: int = 0
    """The number of the last entry ever written, where the file still tells it."""
    ids: set[str] = field(default_factory=set)
    """Identities that stand in an index: of records, and of the inspection."""
    others: dict[str, list[Table]] = field(default_factory=dict)
    """The whole rows of every other table."""

    @cached_property
    def lost_entries(self) -> list[int]:
        """The numbers of the history entries that are nowhere to be read."""
        # the first entry tells how the inspection was made: there is no file without it
        last = max([1, self.last_entry, *self.entries])
        return [seq for seq in range(1, last + 1) if seq not in self.entries]

    @cached_property
    def broken_entries(self) -> list[int]:
        """Entries that do not fit the one before them: altered, not only lost."""
        return [seq for seq in sorted(self.entries) if not self._fits(seq)]

    def _fits(self, seq: int) -> bool:
        before = self.entries.get(seq - 1)
        if before is None and seq > 1:
            return True
        entry, hashed = self.entries[seq]
        return chain(before[1] if before else "", *_hashed(entry)) == hashed

    @cached_property
    def told(self) -> dict[Key, Told]:
        """The newest that the history tells of everything."""
        found = {}
        for seq in sorted(self.entries):
            e = self.entries[seq][0]
            found[e.record, e.item, e.field] = Told(seq, e.new, e.who, e.at)
        return found

    def fill_from(self, entries: Iterable[tuple[Entry, str]]) -> int:
        """Take history entries that are lost here from another copy of the file; how many."""
        lost, filled = set(self.lost_entries), 0
        for entry, hashed in entries:
            if entry.seq in lost:
                self.entries[entry.seq] = entry, hashed
                filled += 1
        for name in ("lost_entries", "broken_entries", "told"):
            self.__dict__.pop(name, None)
        return filled


def _hashed(entry: Entry) -> tuple[str | None, ...]:
    e = entry
    return e.at, e.who, e.deed, e.act, e.record, e.item, e.field, e.old, e.new


def sorted_out(rows: Iterable[Row], columns: Columns, others: Shapes | None = None) -> Salvage:
    """Tell rows apart by their shape: the tree that a row belongs to may be lost with its root."""
    found = Salvage()
    for row in rows:
        table = (others or {}).get((row.in_index, len(row.values)))
        if table:
            if not any(isinstance(value, Torn) for value in row.values):
                named = dict(zip(columns[table], row.values, strict=True))
                found.others.setdefault(table, []).append(named)
        elif row.in_index:
            _take_index_row(found, row.values, columns)
        else:
            _take_table_row(found, row, columns)
    return found


def _take_index_row(found: Salvage, values: tuple[Value, ...], columns: Columns) -> None:
    if len(values) == len(columns["answer"]):
        answer = dict(zip(columns["answer"], values, strict=True))
        if _texts(answer, "record", "item") and _is_moment(answer["answered_at"]):
            key = str(answer["record"]), str(answer["item"])
            other = found.answers.get(key)
            if other is None or str(other["answered_at"]) <= str(answer["answered_at"]):
                found.answers[key] = answer
    elif len(values) == 2 and _matches(_ID, values[0]):
        found.ids.add(str(values[0]))


def _take_table_row(found: Salvage, row: Row, columns: Columns) -> None:
    values = row.values
    if len(values) == 2 and values[0] == "history" and isinstance(values[1], int):
        found.last_entry = max(found.last_entry, values[1])
    elif len(values) == len(columns["history"]) and values[0] is None and _matches(_HASH, values[-1]):
        _take_entry(found, row)
    elif len(values) == len(columns["record"]) and _is_record(values, columns):
        record = dict(zip(columns["record"], values, strict=True))
        found.records[str(record["id"])] = record
    elif len(values) == len(columns["inspection"]) and all(_matches(_ID, value) for value in values[:2]):
        found.inspections.append(dict(zip(columns["inspection"], values, strict=True)))
    elif len(values) == len(columns["instrument"]) and _matches(_HASH, values[0]):
        found.instruments.append(dict(zip(columns["instrument"], values, strict=True)))


def _take_entry(found: Salvage, row: Row) -> None:
    *values, hashed = row.values[1:]
    entry = [value for value in values if value is None or isinstance(value, str)]
    if len(entry) == len(values) and _is_moment(entry[0]):
        # what a row of the history holds is checked here; which of it may be empty, no stub knows
        found.entries[row.rowid] = Entry(row.rowid, *entry), str(hashed)  # type: ignore[arg-type]


def _is_record(values: tuple[Value, ...], columns: Columns) -> bool:
    record = dict(zip(columns["record"], values, strict=True))
    return isinstance(record["position"], int) and _texts(record, "id", "form", "ref", "status")


def _texts(table: Table, *names: str) -> bool:
    return all(isinstance(table[name], str) for name in names)


def _matches(pattern: re.Pattern[str], value: Value) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_moment(value: Value) -> bool:
    return isinstance(value, Torn) or (isinstance(value, str) and _MOMENT.match(value) is not None)


# --- answers and records out of both -----------------------------------------------------------------


@dataclass
class Settled:
    """What goes into the new file, and what it rests on."""

    value: str | None
    replayed: bool = False
    """Whether the history alone tells it."""
    doubtful: bool = False
    """Whether something newer may have been lost."""
    differs: bool = False
    """Whether the row and a history that is whole tell different things: the history holds."""


def settled(found: Salvage, key: Key, row: Value | Torn, empty: str | None) -> Settled:
    """One value out of the row and the history; `row` is Torn where there is none to read."""
    told = found.told.get(key)
    known = not isinstance(row, Torn)
    value = row if isinstance(row, str) else empty
    if told is None:
        # an empty value that the history does not tell of was never set
        return Settled(value, doubtful=not known)
    later_lost = bool(found.lost_entries) and found.lost_entries[-1] > told.seq
    if not known:
        return Settled(told.new, replayed=True, doubtful=later_lost)
    if (value or "") == (told.new or "") or later_lost:
        return Settled(value)
    return Settled(told.new, differs=True)


LOST = Torn(b"")


def answer_rows(found: Salvage) -> Iterator[tuple[str, str, dict[str, Settled], str, str]]:
    """Record, item, value and note, by whom and when: of every answer that either of the two tells of."""
    told = {(record, item) for record, item, name in found.told if item and name in ("value", "note")}
    for record, item in sorted(found.answers.keys() | told):
        row = found.answers.get((record, item), {"value": LOST, "note": LOST})
        both = {
            name: settled(found, (record, item, name), row[name], empty)
            for name, empty in (("value", None), ("note", ""))
        }
        newest = max(
            (
                found.told[key]
                for key in ((record, item, "value"), (record, item, "note"))
                if key in found.told
            ),
            key=lambda entry: entry.seq,
            default=Told(0, None, "", ""),
        )
        who, at = row.get("answered_by", LOST), row.get("answered_at", LOST)
        yield (
            record,
            item,
            both,
            who if isinstance(who, str) else newest.who,
            at if isinstance(at, str) else newest.at,
        )


def record_rows(found: Salvage, columns: Columns) -> list[Table]:
    """Every record that its row or the history tells of, in their order."""
    added = {e.record: seq for seq, (e, _) in found.entries.items() if e.field == "added" and not e.item}
    rows = {identity: _record(found, identity, columns) for identity in found.records.keys() | added.keys()}
    # one whose row is lost stands where the history added it
    at = {identity: (added.get(identity, 0), row["position"] or 0) for identity, row in rows.items()}
    whole = all(identity in added for identity in rows)
    order = sorted(rows, key=lambda i: at[i][0] if whole else (at[i][1] or _between(at, i)))
    return [rows[identity] | {"position": number} for number, identity in enumerate(order, 1)]


def _between(at: dict[str, tuple[int, int]], identity: str) -> float:
    before = [position for seq, position in at.values() if seq < at[identity][0]]
    return max(before, default=0) + 0.5


def _record(found: Salvage, identity: str, columns: Columns) -> Table:
    row = found.records.get(identity, dict.fromkeys(columns["record"], LOST))
    first = found.told.get((identity, "", "added"))
    form, _, ref = (first.new or "" if first else "").partition(" ")
    record: Table = {"id": identity, "position": None if row["position"] is LOST else row["position"]}
    record["form"] = row["form"] if isinstance(row["form"], str) else form
    for name in columns["record"]:
        if name not in record:
            empty = {"ref": ref, "status": "open"}.get(name, "")
            record[name] = settled(found, (identity, "", name), row[name], empty).value or ""
    return record


def instrument_json(value: Value) -> str | None:
    """The instrument as JSON, where it can be read as such in spite of gaps in the text before it."""
    content = value.content.decode(errors="replace") if isinstance(value, Torn) else value
    if not isinstance(content, str):
        return None
    try:
        json.loads(content)
    except ValueError:
        return None
    return content


def stray_instruments(texts: Iterable[bytes]) -> Iterator[str]:
    """Instruments, as JSON, in texts of which nobody knows where they begin."""
    decoder = json.JSONDecoder()
    for content in texts:
        text = content.decode(errors="replace")
        for start in re.finditer(r'\{"\w+": ', text):
            with contextlib.suppress(ValueError):
                found, end = decoder.raw_decode(text, start.start())
                if isinstance(found, dict) and {"id", "form", "question"} <= found.keys():
                    yield text[start.start() : end]
