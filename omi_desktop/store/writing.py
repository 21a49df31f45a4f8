"""The one door for writing to an inspection: all of a deed in one transaction, or none of it."""

from __future__ import annotations

import getpass
import logging
from collections.abc import Iterable
from pathlib import Path

from omi_desktop.errors import ChangedElsewhere, InputProblem, NotSaved, ReadOnly
from omi_desktop.instruments.model import Form
from omi_desktop.records.changes import (
    Answered,
    Brought,
    Change,
    Deed,
    Delivered,
    InspectionEdited,
    InstrumentChanged,
    Noted,
    Record,
    RecordAdded,
    RecordEdited,
    Remembered,
)
from omi_desktop.records.text import clean
from omi_desktop.store import grading, instruments, media, merged, trail
from omi_desktop.store.database import Database
from omi_desktop.store.explaining import known_errors
from omi_desktop.store.migrations import INSPECTION_FIELDS, RECORD_FIELDS, migrations
from omi_desktop.store.reader import OWN, InspectionReader

log = logging.getLogger("omi_desktop.saved")


class InspectionWriter(InspectionReader):
    """The writing half of an inspection; after `write` returns, what it wrote is on the disk."""

    def __init__(self, path: Path, db: Database, who: str = "", read_only: bool = False) -> None:
        super().__init__(path, db)
        self.read_only = read_only
        self._pen = trail.Pen(who or _user())
        self._pen.attach(db)
        self.left_behind = path.with_name(f"{path.name}-journal").exists()
        """Whether a program that was killed has left its journal; it goes at the next clean close."""
        self._wrote = self.left_behind
        self.kept_as = ""
        """The copy that was kept when the instrument or the tables changed last: its folder and name."""
        self.device = media.device_of(path)
        """The disk that the file was on when it was opened."""

    @property
    def who(self) -> str:
        """The name that goes into the history beside every change."""
        return self._pen.who

    @who.setter
    def who(self, name: str) -> None:
        self._pen.who = clean(name)[0]

    def write(self, changes: Iterable[Change], act: str = "edit") -> Deed:
        """The one door for writing: all of the changes in one transaction, or none.

        Each is compared with what stands in the file before it is set. Raises ChangedElsewhere where
        something else stands there, NotSaved where the disk did not take it, InputProblem where a grade
        would stand without its reason; nothing is written then.
        """
        changes = tuple(changes)
        if self.read_only and changes:
            raise ReadOnly(
                f"NOT SAVED: {self.path.name} is open for reading only.",
                "Copy it to a folder of your own and open it there.",
            )
        if self._db.conn.in_transaction:
            # an orphan transaction would swallow every later answer without a word
            self._db.conn.rollback()
            raise NotSaved("NOT SAVED: an earlier write was left half done and is undone.", "Try again.")
        self._keep_as_it_is(changes, act)
        with known_errors(self.path, saving=True, device=self.device), self._db.atomic():
            self._pen.take_up(act)
            if act == merged.ACT:
                merged.prepare(self._db)
            for change in changes:
                self._make(change)
            grading.check_reasons(self, changes)
            seq = self._db.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()[0]
        if self._db.conn.in_transaction:
            raise NotSaved("NOT SAVED: the write was not finished.", "Try again.")
        self._wrote = self._wrote or bool(changes)
        self._read_again(changes)
        log.debug("saved seq=%d", seq)
        return Deed(changes, seq, self._pen.at)

    def _keep_as_it_is(self, changes: tuple[Change, ...], act: str) -> None:
        """Keep a copy of the file, byte for byte, before its instrument or its tables change."""
        moves = any(isinstance(change, InstrumentChanged) for change in changes)
        upgrades = (moves or act == merged.ACT) and bool(migrations.pending(self._db))
        if moves or upgrades:
            self.kept_as = self._kept_copy(moves)

    def _kept_copy(self, moves: bool) -> str:
        """The name of a copy that was made."""
        raise NotImplementedError

    def _make(self, change: Change) -> None:
        match change:
            case Answered(record, item, old, new):
                self._upsert(record, item, "value", old, new)
            case Noted(record, item, old, new):
                self._upsert(record, item, "note", old, new)
            case RecordAdded(record):
                self._insert(record)
            case RecordEdited():
                self._update_record(change)
            case InspectionEdited():
                self._update_inspection(change)
            case InstrumentChanged():
                instruments.put(self._db, change, self.path.name)
            case Brought():
                with self._pen.held_by(change.new.who, change.new.at):
                    self._require(merged.bring(self._db, change), f"The answer to {change.item}")
            case Remembered():
                merged.remember(self._db, change)
            case Delivered():
                merged.note_delivery(self._db, change, self._pen.who, self._pen.at)

    def _upsert(self, record: str, item: str, field: str, old: str | None, new: str | None) -> None:
        written = self._db.execute(
            f"""INSERT INTO answer (record, item, {field}, answered_by, answered_at)
                SELECT ?, ?, ?, ?, ? WHERE ? OR EXISTS (SELECT 1 FROM answer WHERE record = ? AND item = ?)
                ON CONFLICT (record, item) DO UPDATE SET {field} = excluded.{field},
                answered_by = excluded.answered_by, answered_at = excluded.answered_at
                WHERE answer.{field} IS ?""",
            [record, item, new, self._pen.who, self._pen.at, not old, record, item, old],
        )
        self._require(written.rowcount == 1, f"The answer to {item}")

    def _insert(self, record: Record) -> None:
        if record.reading:
            self._require_unread(record)
        elif self._pen.act != merged.ACT or self._form(record.form).once:
            # assessors number their questionnaires each from 1; the records differ by their ids
            self._require_free(record.form, record.ref)
        self._db.execute(
            """INSERT INTO record (id, form, ref, parent, assessor, second_reader, status, reading,
                                   offender_manager, position)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM record))""",
            [record.id, record.form, record.ref, record.parent, record.assessor, record.second_reader,
             record.status, record.reading, record.offender_manager],
        )  # fmt: skip

    def _update_record(self, change: RecordEdited) -> None:
        self._check_field(change.field, RECORD_FIELDS)
        if change.field == "ref" or (change.field == "removed" and not change.new):
            found = self.record(change.record)
            if found.reading:
                self._require_unread(found)
            else:
                self._require_free(found.form, change.new or found.ref, but=found.id)
        written = self._db.execute(
            f"UPDATE record SET {change.field} = ? WHERE id = ? AND {change.field} = ?",
            [change.new, change.record, change.old],
        )
        self._require(written.rowcount == 1, f"The {change.field} of the record")

    def _update_inspection(self, change: InspectionEdited) -> None:
        self._check_field(change.field, INSPECTION_FIELDS)
        written = self._db.execute(
            f"UPDATE inspection SET {change.field} = ? WHERE {change.field} = ?", [change.new, change.old]
        )
        self._require(written.rowcount == 1, f"The {change.field} of the inspection")

    def _require_free(self, form: str, ref: str, but: str = "") -> None:
        """Two records of a form never share a reference, and a form filled in once has one record."""
        known = self._form(form)
        query = f"""SELECT count(*) FROM record
                    WHERE removed = '' AND {OWN} AND form = ? AND (ref = ? OR ?) AND id <> ?"""
        if self._one(query, [form, ref, known.once, but])[0]:
            named = known.title if known.once else ref
            raise InputProblem(f"{named} is there already.", "Give it another reference, or open it.")

    def _require_unread(self, record: Record) -> None:
        """Nobody reads the same record twice in the same part."""
        query = """SELECT count(*) FROM record WHERE removed = ''
                   AND form = ? AND parent = ? AND reading = ? AND assessor = ?"""
        key = [record.form, record.parent, record.reading, record.assessor]
        if self._one(query, key)[0]:
            raise InputProblem(f"{record.assessor} has a reading of {record.ref} already.", "Open that one.")

    def _form(self, form: str) -> Form:
        """A form, or a name for one that the instrument had before it was changed."""
        return self.instrument.form_by_id.get(form, Form(form, form, ""))

    @staticmethod
    def _check_field(field: str, known: tuple[str, ...]) -> None:
        if field not in known:
            raise InputProblem(f'"{field}" cannot be changed.', f"Change one of {', '.join(known)}.")

    @staticmethod
    def _require(written: bool, what: str) -> None:
        if not written:
            raise ChangedElsewhere(
                f"NOT SAVED: {what} was changed by another program meanwhile.",
                "Look at it again, then decide.",
            )


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):
        return "unknown"
