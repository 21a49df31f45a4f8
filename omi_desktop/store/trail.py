"""The append-only history: who writes, the chain over its entries, reading it and checking it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import tomllib
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from omi_desktop.records.text import clean
from omi_desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the history: who changed what, when (UTC), from what to what."""

    seq: int
    at: str
    who: str
    deed: str
    act: str
    record: str
    item: str
    field: str
    old: str | None
    new: str | None


def now() -> str:
    """This moment in UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Pen:
    """Who writes and why: what the history triggers put beside every change of one deed."""

    def __init__(self, who: str) -> None:
        self.who = clean(who)[0]
        self.act = "edit"
        self.at = now()
        self.deed = ""

    def take_up(self, act: str) -> None:
        """Begin a deed: every entry of it carries the same time and deed id."""
        self.act, self.at, self.deed = act, now(), uuid.uuid4().hex

    @contextlib.contextmanager
    def held_by(self, who: str, at: str) -> Iterator[None]:
        """Write in another's name and time: an answer that comes in was given elsewhere."""
        before = self.who, self.at
        self.who, self.at = clean(who)[0], at
        try:
            yield
        finally:
            self.who, self.at = before

    def attach(self, db: Database) -> None:
        """Give the triggers of a database their functions; without them it refuses every write."""
        connection = db.conn
        for name in ("who", "act", "at", "deed"):
            connection.create_function(f"omi_{name}", 0, lambda name=name: getattr(self, name))
        connection.create_function("omi_chain", 10, chain)


def chain(previous: str, *entry: str | None) -> str:
    """The SHA-256 that ties a history entry to the one before it."""
    return hashlib.sha256(json.dumps([previous, *entry], ensure_ascii=True).encode()).hexdigest()


_COLUMNS = "seq, at, who, deed, act, record, item, field, old, new"


def entries(db: Database, record: str | None = None) -> Iterator[Entry]:
    """The history in order, of one record or of all."""
    where, values = ("WHERE record = ?", [record]) if record is not None else ("", [])
    for row in db.execute(f"SELECT {_COLUMNS} FROM history {where} ORDER BY seq", values):
        yield Entry(*row)


def since_status(db: Database, record: str) -> Iterator[Entry]:
    """The changes of status of a record, and everything that was changed from its last one on."""
    last = "SELECT at FROM history WHERE record = ? AND field = 'status' ORDER BY seq DESC LIMIT 1"
    query = f"SELECT {_COLUMNS} FROM history WHERE record = ? AND (field = 'status' OR at >= ({last}))"
    for row in db.execute(f"{query} ORDER BY seq", [record, record]):
        yield Entry(*row)


def last_entry(db: Database) -> Entry | None:
    """The newest entry, None in a file without any."""
    row = db.execute(f"SELECT {_COLUMNS} FROM history ORDER BY seq DESC LIMIT 1").fetchone()
    return Entry(*row) if row else None


def head(db: Database) -> tuple[str, int]:
    """The hash of the newest entry and the number of entries: the anchor that a workbook carries."""
    row = db.execute("SELECT hash FROM history ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0] if row else ""), db.execute("SELECT count(*) FROM history").fetchone()[0]


def faults(db: Database) -> Iterator[str]:
    """What does not hold in the history: the first broken entry, missing ones, answers that differ."""
    previous, expected = "", 1
    told: dict[tuple[str, str, str], str | None] = {}
    for seq, hashed, *entry in db.execute(f"SELECT seq, hash, {_COLUMNS[5:]} FROM history ORDER BY seq"):
        if seq != expected:
            yield f"The history lacks entry {expected}."
            return
        if chain(previous, *entry) != hashed:
            yield f"The history does not match at entry {seq}."
            return
        previous, expected = hashed, seq + 1
        record, item, field, _, new = entry[4:]
        if field in _OF_ANSWERS:
            told[record, item, field] = new
    counted = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'history'").fetchone()
    if counted and counted[0] != expected - 1:
        yield f"The history ends at entry {expected - 1}; entry {counted[0]} was the last one written."
    yield from _differing_answers(db, told)
    yield from _differing_records(db)
    yield from _differing_instrument(db)


def _differing_instrument(db: Database) -> Iterator[str]:
    """An instrument that is not the one the history left, or whose text is no longer what it was."""
    query = "SELECT new FROM history WHERE item = '' AND field = 'instrument' ORDER BY seq DESC LIMIT 1"
    told = db.execute(query).fetchone()
    rows = db.execute(_INSTRUMENTS).fetchall()
    held = {sha256: version for sha256, version, _, _ in rows}
    used = db.execute("SELECT instrument FROM inspection").fetchone()[0]
    version = held.get(used, "")
    # a file whose instrument was never changed holds that one alone
    if (told[0] != f"{version} {used}") if told else (list(held) != [used]):
        yield "The instrument is not the one that the history tells of."
    if any(not _intact(sha256, toml, readable) for sha256, _, toml, readable in rows):
        yield "The text of an instrument was altered inside the file."


def _intact(sha256: str, toml: str, readable: str) -> bool:
    """Whether a text is what its name says, and the copy in JSON, which the scores come from, the same."""
    if hashlib.sha256(toml.encode()).hexdigest() != sha256:
        return False
    return _loaded(readable) == _loaded(json.dumps(tomllib.loads(toml), default=str))


def _loaded(readable: str) -> object:
    try:
        return json.loads(readable)
    except ValueError:
        return None


_OF_ANSWERS = ("value", "note")
_INSTRUMENTS = "SELECT sha256, version, toml, json FROM instrument ORDER BY rowid"


def _differing_answers(db: Database, told: Mapping[tuple[str, str, str], str | None]) -> Iterator[str]:
    """Answers and notes that are not as the history left them, and those it tells of that are gone."""
    now = {}
    for record, item, value, note in db.execute("SELECT record, item, value, note FROM answer"):
        now[record, item, "value"], now[record, item, "note"] = value, note
    differing = sum((told.get(key) or "") != (now.get(key) or "") for key in told.keys() | now.keys())
    if differing:
        yield _differ(differing, "answer", "answers")


def _differ(number: int, one: str, many: str) -> str:
    return f"{number} {f'{one} differs' if number == 1 else f'{many} differ'} from the history."


def _differing_records(db: Database) -> Iterator[str]:
    """Records, and the inspection itself, that are not as the history left them."""
    newest = "SELECT record, field, new, max(seq) FROM history WHERE item = '' GROUP BY record, field"
    told = {(record, field): new for record, field, new, _ in db.execute(newest)}
    now = {
        row[0]: dict(zip(columns, row[1:], strict=True))
        for columns, query in ((_RECORD_COLUMNS, _RECORDS_NOW), (_INSPECTION_COLUMNS, _INSPECTION_NOW))
        for row in db.execute(query)
    }
    differing = {record for record, field in told if record not in now}
    differing |= {record for record, row in now.items() if not _as_told(told, record, row)}
    if differing:
        yield _differ(len(differing), "record", "records")


_RECORD_COLUMNS = (
    "added", "ref", "parent", "assessor", "second_reader", "status", "removed", "reading", "offender_manager",
)  # fmt: skip
_RECORDS_NOW = f"SELECT id, form || ' ' || ref, {', '.join(_RECORD_COLUMNS[1:])} FROM record"
_INSPECTION_COLUMNS = ("created", "area", "starts", "ends", "lead", "sample")
_INSPECTION_NOW = f"SELECT '', programme || ' ' || area, {', '.join(_INSPECTION_COLUMNS[1:])} FROM inspection"


def _as_told(told: dict[tuple[str, str], str], record: str, row: dict[str, str]) -> bool:
    first, name, *others = row
    # the first entry carries the name too, until an entry of its own changes it
    named = name if (record, name) in told else first
    return all(
        told.get((record, field), "open" if field == "status" else "") == row[field]
        for field in (named, *others)
    )
