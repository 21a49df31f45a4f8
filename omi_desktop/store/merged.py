"""What merging keeps in an inspection file and reads there: revisions, their past, and what came when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from omi_desktop.records.changes import OPEN, PAST, Brought, Delivered, Remembered
from omi_desktop.records.revisions import STATUS, Heads, Past, Revision, content_mark
from omi_desktop.store.database import Database
from omi_desktop.store.migrations import migrations

ACT = "merge"
"""The deed that brings answers in: what it wrote was given elsewhere."""
Key = tuple[str, str]
"""A record's id and an item's id."""


@dataclass(slots=True)
class Line:
    """The states that one answer went through in this file, as its history tells them."""

    value: str | None = None
    note: str = ""
    at: str = ""
    act: str = ""
    stamp: tuple[str, str] | None = None
    past: dict[str, str] = field(default_factory=dict)

    def take(self, kind: str, new: str | None, at: str, deed: str, act: str) -> None:
        """The next entry; what one deed changes together is one state."""
        if self.stamp and self.stamp != (deed, at):
            content = content_mark(self.value, self.note)
            self.past[content] = max(self.at, self.past.get(content, ""))
        self.stamp, self.at, self.act = (deed, at), at, act
        if kind == "note":
            self.note = new or ""
        else:
            self.value = new


def lines(db: Database, record: str | None = None) -> dict[Key, Line]:
    """The states of every answer and status, of one record or of all."""
    where, values = ("record = ? AND", [record]) if record else ("", [])
    query = f"""SELECT record, item, field, new, at, deed, act FROM history
                WHERE {where} field IN ('value', 'note', 'status') ORDER BY seq"""
    found: dict[Key, Line] = {}
    for name, item, kind, new, at, deed, act in db.execute(query, values):
        key = (name, item or STATUS)
        line = found.get(key)
        if line is None:
            line = found[key] = Line()
        line.take(kind, new, at, deed, act)
    for name, item, content, at, _, _, _, state in _revisions(db, record):
        line = found.setdefault((name, item), Line())
        if state == PAST:
            line.past[content] = max(at, line.past.get(content, ""))
    return found


def heads_of(db: Database, record: str) -> dict[str, Heads]:
    """What is known of every answer of a record, by item."""
    told = {item: line for (_, item), line in lines(db, record).items()}
    standing = {item: _standing(row, told.get(item)) for item, *row in db.execute(_ANSWERS, [record])}
    # of what never stood here, only what is past may be known
    if STATUS in told and told[STATUS].stamp:
        line = told[STATUS]
        standing[STATUS] = Revision(line.value, "", "", line.at, line.act != ACT)
    opened = open_revisions(db, record)
    return {
        item: Heads(
            standing.get(item),
            tuple(revision for key, revision in opened if key == (record, item)),
            told[item].past if item in told else {},
        )
        for item in standing.keys() | told.keys()
    }


_ANSWERS = "SELECT item, value, note, answered_by, answered_at FROM answer WHERE record = ?"


def _standing(row: list[str], line: Line | None) -> Revision:
    return Revision(row[0], row[1], row[2], row[3], line is None or line.act != ACT)


def open_revisions(db: Database, record: str | None = None) -> list[tuple[Key, Revision]]:
    """What contradicts an answer that stands, and is not decided."""
    return [
        ((name, item), Revision(value, note, who, at))
        for name, item, _, at, value, note, who, state in _revisions(db, record)
        if state == OPEN
    ]


def settled_revisions(db: Database) -> list[tuple[Key, Revision]]:
    """What once contradicted an answer and was settled; a mark alone, of what is past, names nobody."""
    return [
        ((name, item), Revision(value, note, who, at))
        for name, item, _, at, value, note, who, state in _revisions(db, None)
        if state == PAST and who
    ]


def _revisions(db: Database, record: str | None) -> Iterator[tuple[str, ...]]:
    if not ready(db):
        return
    where, values = ("WHERE record = ?", [record]) if record else ("", [])
    query = f"SELECT record, item, content, at, value, note, who, state FROM revision {where}"
    yield from db.execute(f"{query} ORDER BY record, item, at, content", values)


def ready(db: Database) -> bool:
    """Whether the file has the tables of merging; one made by an earlier version gets them with a merge."""
    return bool(db.execute("SELECT 1 FROM sqlite_master WHERE name = 'revision'").fetchone())


def deliveries(db: Database) -> list[tuple[Delivered, str, str]]:
    """What was merged, by whom and when, in that order."""
    if not ready(db):
        return []
    query = f"SELECT {_DELIVERY}, merged_by, merged_at FROM delivery ORDER BY merged_at, name"
    return [(Delivered(*row[:-2]), row[-2], row[-1]) for row in db.execute(query)]


_DELIVERY = "file_id, head, entries, exported_at, assessor, name, cases, answers"


# --- writing, inside a transaction of the inspection ---------------------------------------------


def prepare(db: Database) -> None:
    """Give a file of an earlier version the tables."""
    if migrations.pending(db):
        migrations.apply(db)


def bring(db: Database, change: Brought) -> bool:
    """Set an answer as it was given elsewhere; whether what stood there was what the change says."""
    new, old = change.new, change.old
    if change.item == STATUS:
        query = "UPDATE record SET status = ? WHERE id = ? AND status = ?"
        return bool(db.execute(query, [new.value, change.record, old.value if old else "open"]).rowcount == 1)
    values = [new.value, new.note, new.who, new.at, change.record, change.item]
    if old is None:
        written = db.execute(
            """INSERT INTO answer (value, note, answered_by, answered_at, record, item)
               VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (record, item) DO NOTHING""",
            values,
        )
    else:
        written = db.execute(
            """UPDATE answer SET value = ?, note = ?, answered_by = ?, answered_at = ?
               WHERE record = ? AND item = ? AND value IS ? AND note = ?""",
            [*values, old.value, old.note],
        )
    return bool(written.rowcount == 1)


def remember(db: Database, change: Remembered) -> None:
    """Keep what is past, what is open, and what was settled."""
    rows: list[tuple[object, ...]] = [(content, at, None, "", "", PAST) for content, at in change.past]
    rows += [_row(revision, OPEN) for revision in change.opened]
    rows += [_row(revision, PAST) for revision in change.settled]
    for row in rows:
        db.execute(_KEEP, [change.record, change.item, *row])


_KEEP = """INSERT INTO revision (record, item, content, at, value, note, who, state)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (record, item, content, at) DO UPDATE SET state = excluded.state
           WHERE state <> excluded.state"""


def _row(revision: Revision, state: str) -> tuple[object, ...]:
    return revision.content, revision.at, revision.value, revision.note, revision.who, state


def note_delivery(db: Database, change: Delivered, who: str, at: str) -> None:
    """Keep that an export was merged; the first time counts."""
    db.execute(
        f"""INSERT INTO delivery ({_DELIVERY}, merged_by, merged_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""",
        [change.file_id, change.head, change.entries, change.exported_at, change.assessor, change.name,
         change.cases, change.answers, who, at],
    )  # fmt: skip


def pasts(db: Database, wanted: Iterable[str]) -> dict[Key, tuple[str, Past]]:
    """For every answer of some records that was changed: when its status came about, and what is past."""
    records = set(wanted)
    return {
        key: (line.at, line.past)
        for key, line in lines(db).items()
        if key[0] in records and line.stamp and (line.past or key[1] == STATUS)
    }
