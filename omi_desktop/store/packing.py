"""A pack: a new inspection file that holds some records of another, made of nothing but these."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from omi_desktop import __version__
from omi_desktop.errors import FileUnusable
from omi_desktop.records.changes import Record
from omi_desktop.store import database, instruments, trail
from omi_desktop.store.database import USER_VERSION, Database
from omi_desktop.store.explaining import known_errors
from omi_desktop.store.inspection import Inspection, Kept
from omi_desktop.store.migrations import entry_of_its_own, migrations
from omi_desktop.store.whole import made_whole

ACT = "pack"
PACKED = "packed"
"""What the first entry of a pack's history says: from which file, after how many entries, and their hash."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into a pack: records in their order, and everything kept about them."""

    records: Sequence[Record]
    kept: Sequence[Kept] = field(default=())


def write_pack(source: Inspection, path: Path, contents: Contents, passphrase: str | None) -> str:
    """Write a pack whole under its name, or not at all; its file id.

    It is built new, so that no byte of it ever held anything of another record. Raises FileUnusable where
    the name is taken or cannot be written.
    """
    with made_whole(path) as part:
        return _build(source, part, contents, passphrase)


def _build(source: Inspection, part: Path, contents: Contents, passphrase: str | None) -> str:
    db = database.create(part, passphrase)
    try:
        with known_errors(part, saving=True):
            file_id = _fill(source, db, contents)
            db.execute("PRAGMA journal_mode = DELETE")
    finally:
        db.conn.close()
    if passphrase is not None and database.is_plain(part):
        raise FileUnusable(f"{part} was not encrypted.", "Do not use it; install the program again.")
    return file_id


def _fill(source: Inspection, db: Database, contents: Contents) -> str:
    pen = trail.Pen(source.who)
    pen.attach(db)
    details = source.details
    anchor, count = source.anchor()
    file_id = str(uuid.uuid4())
    with db.atomic():
        pen.take_up(ACT)
        migrations.apply(db)
        db.execute(entry_of_its_own(PACKED), {"new": f"{details.file_id} {count} {anchor}"})
        first = _put_instruments(source, db)
        db.execute(
            "INSERT INTO inspection VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [details.id, file_id, details.programme, first, details.area, details.starts, details.ends,
             details.lead, details.sample, pen.at, __version__],
        )  # fmt: skip
        if first != details.instrument:
            # so that the history tells how the instrument came to be the present one
            db.execute("UPDATE inspection SET instrument = ?", [details.instrument])
        _put_records(db, contents.records)
        _put_kept(db, contents.kept)
        db.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {USER_VERSION}")
    return file_id


def _put_instruments(source: Inspection, db: Database) -> str:
    """Every instrument the inspection had: earlier answers are set aside, not unknown. Gives the first."""
    texts = dict(reversed(source.kept_texts().items()))
    for sha256, text in texts.items():
        db.execute(
            "INSERT INTO instrument VALUES (?, ?, ?, ?)",
            [sha256, source.kept_version(sha256), text, instruments.as_json(text)],
        )
    earlier = [sha256 for sha256 in texts if sha256 != source.instrument_sha256]
    return earlier[-1] if earlier else source.instrument_sha256


def _put_records(db: Database, records: Iterable[Record]) -> None:
    for position, record in enumerate(records, 1):
        db.execute(
            """INSERT INTO record (id, form, ref, parent, assessor, second_reader, reading,
                                   offender_manager, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            [record.id, record.form, record.ref, record.parent, record.assessor, record.second_reader,
             record.reading, record.offender_manager, position],
        )  # fmt: skip
        # by a change of its own, as it came about: the history holds it
        db.execute("UPDATE record SET status = ? WHERE id = ?", [record.status, record.id])


def _put_kept(db: Database, kept: Iterable[Kept]) -> None:
    for entry in kept:
        db.execute(
            """INSERT INTO answer (record, item, value, note, answered_by, answered_at)
               VALUES (?, ?, ?, ?, ?, ?)""",
            [entry.record, entry.item, entry.value, entry.note, entry.answered_by, entry.answered_at],
        )


def pack_anchor(inspection: Inspection) -> tuple[str, int, str] | None:
    """The file id, count and hash of the history that a pack was made from; None for what is no pack."""
    first = next(inspection.history(""), None)
    if first is None or first.field != PACKED or not first.new:
        return None
    file_id, count, anchor = first.new.split(" ")
    return file_id, int(count), anchor
