"""One inspection: an instrument, its records and their answers, in one SQLite file."""

from __future__ import annotations

import contextlib
import getpass
import logging
import uuid
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from omi_desktop import __version__, files
from omi_desktop.errors import ChangedElsewhere, FileUnusable, InputProblem, NotSaved, ReadOnly
from omi_desktop.instruments.loader import fingerprint, instrument_of, parse
from omi_desktop.instruments.model import Fact, Form, Instrument, Question
from omi_desktop.records import own_facts
from omi_desktop.records.changes import (
    SECOND,
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
    another_reading,
)
from omi_desktop.records.grades import form_of_criterion, graded_criterion, graded_on, understand_grade
from omi_desktop.records.text import clean, kept
from omi_desktop.records.values import understand
from omi_desktop.store import database, grading, instruments, locks, merged, replacing, trail
from omi_desktop.store.database import USER_VERSION, Database, known_errors
from omi_desktop.store.migrations import INSPECTION_FIELDS, RECORD_FIELDS, migrations
from omi_desktop.store.reader import OWN, Details, InspectionReader, Kept

log = logging.getLogger("omi_desktop.saved")
__all__ = ["RECORD_NOTES", "Details", "Inspection", "Kept"]
RECORD_NOTES = "notes"
"""Where a record's own notes stand among its items."""


class Inspection(InspectionReader):
    """One inspection file. Every deed is one transaction and returns what it changed.

    After a method that writes returns, what it wrote is on the disk.
    """

    def __init__(self, path: Path, db: Database, who: str = "", read_only: bool = False) -> None:
        super().__init__(path, db)
        self.read_only = read_only
        self.passphrase: str | None = None
        """What the file opens with, for a copy of it and for a process that reads along."""
        self.lock: locks.Lock | None = None
        self._pen = trail.Pen(who or _user())
        self._pen.attach(db)
        self.left_behind = path.with_name(f"{path.name}-journal").exists()
        """Whether a program that was killed has left its journal; it goes at the next clean close."""
        self._wrote = self.left_behind

    # --- opening and closing ---------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        path: Path,
        instrument_text: str,
        *,
        area: str,
        passphrase: str | None,
        starts: str = "",
        ends: str = "",
        lead: str = "",
        sample: str = "",
        who: str = "",
        instrument_name: str = "",
    ) -> Inspection:
        """Make a new inspection file; a passphrase of None makes a plain one.

        Raises ProblemsFound for a faulty instrument, FileUnusable where the file cannot be made; no
        half file is left.
        """
        instrument = parse(instrument_text, instrument_name or "instrument")
        inspection: Inspection | None = None
        db = database.create(path, passphrase)
        try:
            with known_errors(path, saving=True):
                inspection = cls(path, db, who)
                details = [kept(text) for text in (area, starts, ends, lead, sample)]
                inspection._fill(instrument, instrument_text, *details)
            if passphrase is not None and database.is_plain(path):
                raise FileUnusable(f"{path} was not encrypted.", "Do not use it; install the program again.")
            inspection.passphrase = passphrase
        except BaseException:
            db.conn.close()
            path.unlink(missing_ok=True)
            path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
            raise
        return inspection

    def _fill(
        self, instrument: Instrument, text: str, area: str, starts: str, ends: str, lead: str, sample: str
    ) -> None:
        sha256 = fingerprint(text)
        with self._db.atomic():
            self._pen.take_up("create")
            migrations.apply(self._db)
            self._db.execute(
                "INSERT INTO instrument VALUES (?, ?, ?, ?)",
                [sha256, instrument.version, text, instruments.as_json(text)],
            )
            self._db.execute(
                "INSERT INTO inspection VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [_new_id(), _new_id(), instrument.id, sha256, area, starts, ends, lead, sample,
                 self._pen.at, __version__],
            )  # fmt: skip
            self._db.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
            self._db.execute(f"PRAGMA user_version = {USER_VERSION}")
        self._wrote = True

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        who: str = "",
        read_only: bool = False,
        lock: bool = False,
        take_over: bool = False,
    ) -> Inspection:
        """Open an inspection file; no recovery step is needed, whatever happened to it before.

        Where the file, its folder or the medium cannot be written it opens for reading only, and its
        `read_only` says so. With `lock` it is held for writing until it is closed, as `hold` does.
        Raises FileMissing, PassphraseNeeded, NotAnInspection, NewerVersion, FileBusy, FileLocked or
        FileDamaged.
        """
        read_only = read_only or not database.writable(path)
        db = database.open_existing(path, passphrase, read_only=read_only)
        with known_errors(path):
            inspection = cls(path, db, who, read_only)
        inspection.passphrase = passphrase
        if lock and not read_only:
            try:
                inspection.hold(take_over=take_over)
            except BaseException:
                inspection.close()
                raise
        return inspection

    def hold(self, *, take_over: bool = False) -> None:
        """Keep other writers out until this is closed. Raises FileLocked with who holds it."""
        self.lock = self.lock or locks.take(self.path, take_over=take_over)

    def save_copy(self, path: Path) -> None:
        """Write all that is saved into another file, under the same passphrase, whole or not at all.

        Works from a file that was moved away, too: its content is still open. Raises FileUnusable.
        """
        part = path.with_name(f".{path.name}.part")
        try:
            with known_errors(path):
                self.copy_into(part)
            files.put_in_place(part, path)
        except OSError as error:
            raise database.explained(error, path) from error
        finally:
            with contextlib.suppress(OSError):
                part.unlink()

    @property
    def after_crash(self) -> bool:
        """Whether the program that had the file open before ended without closing it."""
        return self.left_behind or bool(self.lock and self.lock.after_crash)

    def copy_into(self, part: Path) -> None:
        """Write all that is saved into a new file, whatever was there. Raises OSError or the database's."""
        part.unlink(missing_ok=True)
        # its owner's alone from the first byte: VACUUM takes an empty file as it is
        part.touch(mode=0o600)
        self._db.execute("VACUUM INTO ?", [str(part)])

    def close(self) -> None:
        """Close the file, leaving nothing beside it."""
        with contextlib.suppress(database.Error):
            if self._wrote and not self._db.conn.in_transaction:
                # TRUNCATE leaves an empty journal beside the file; DELETE takes it away
                self._db.execute("PRAGMA journal_mode = DELETE")
        self._db.conn.close()
        self.closed = True
        lock, self.lock = self.lock, None
        if lock:
            lock.release()

    def __enter__(self) -> Inspection:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def who(self) -> str:
        """The name that goes into the history beside every change."""
        return self._pen.who

    @who.setter
    def who(self, name: str) -> None:
        self._pen.who = clean(name)[0]

    # --- deeds -----------------------------------------------------------------------------------

    def answer(self, record: str, item: str, value: str | None) -> Deed:
        """Record, change or (with None) clear one answer or fact, and say what changed.

        With the id of a criterion that is graded, the lead inspector's grade; its note is the reason.
        Raises InputProblem for an item that the record's form does not have, a value it does not take,
        or a grade without its reason.
        """
        new = self.understood(record, item, value)
        old = self._kept_value(record, item)
        return self.write([Answered(record, item, old, new)] if old != new else [])

    def set_grade(self, criterion: str, grade: str | None, reason: str) -> Deed:
        """Set the lead inspector's grade of a criterion with its reason, or with None clear both.

        The form it stands on is added where it is not there yet. Raises InputProblem for a criterion that
        is not graded, a grade that does not exist, or one without a reason.
        """
        return self.write(self.grade_changes(criterion, grade, reason))

    def grade_changes(self, criterion: str, grade: str | None, reason: str) -> list[Change]:
        """What `set_grade` writes, for callers that keep their own undo. Raises InputProblem as it does."""
        form = form_of_criterion(self.instrument, graded_criterion(self.instrument, criterion).id)
        sheet = next(iter(self.records(form)), None)
        record = sheet or self.new_record(form, "")
        changes = grading.entry_changes(self, record.id, criterion, grade, reason)
        return [RecordAdded(record), *changes] if changes and not sheet else changes

    def annotate(self, record: str, item: str, note: str) -> Deed:
        """Write, change or (with an empty text) clear the note on an item, a criterion or the record.

        Raises InputProblem for a note that is too long, and for taking away the reason of a grade.
        """
        if item != RECORD_NOTES and item not in self.instrument.criterion_by_id:
            self._item(record, item)
        new, old = kept(note, "The note"), self.notes(record).get(item, "")
        return self.write([Noted(record, item, old, new)] if old != new else [])

    def add_record(
        self, form: str, ref: str, *, parent: str = "", assessor: str = "", second_reader: str = ""
    ) -> Deed:
        """Add a record. Raises InputProblem where the form is unknown or the reference is taken or empty."""
        record = self.new_record(form, ref, parent, assessor, second_reader)
        return self.write(own_facts.added(self.instrument, record))

    def new_record(
        self, form: str, ref: str, parent: str = "", assessor: str = "", second_reader: str = ""
    ) -> Record:
        """A record ready to be added. Raises InputProblem as `add_record` does."""
        known = self.instrument.form_by_id.get(form)
        if known is None:
            raise InputProblem(
                f'There is no form "{form}".', f"Use one of {', '.join(self.instrument.form_by_id)}."
            )
        ref = kept(ref, "The reference").strip()
        if not ref and not known.once:
            raise InputProblem(f"A record of “{known.title}” needs a reference.", "Give it one.")
        self._require_free(form, ref)
        return Record(_new_id(), form, ref, parent, kept(assessor), kept(second_reader))

    def new_reading(self, record: str, assessor: str, reading: str = SECOND) -> Record:
        """Another reading of a record, ready to be added: by whom, and in which part.

        Its id follows from these, so that it is the same wherever it is made. Raises InputProblem for a
        record that is itself another reading, and for a reading without a reader.
        """
        own, reader = self.record(record), kept(assessor).strip()
        if own.reading or not reader:
            raise InputProblem(f"{own.ref} cannot be read again so.", "Name its own record and a reader.")
        return another_reading(own, reader, reading)

    def edit_record(self, record: str, field: str, value: str) -> Deed:
        """Change the reference, assessor, second reader or status of a record, or mark it as removed."""
        self._check_field(field, RECORD_FIELDS)
        found, new = self.record(record), kept(value).strip()
        if field == "ref" and not new and not self._form(found.form).once:
            raise InputProblem(f"{found.ref} needs a reference.", "Give it one.")
        old = getattr(found, field) if field != "removed" else self.removal(record)
        if field == "removed":
            return self.write([RecordEdited(record, field, old, new)] if old != new else [])
        return self.write(own_facts.edited(self.instrument, found, field, new, self.answers(record)))

    def replace_case(self, record: str, new_ref: str, reason: str) -> Deed:
        """Replace a case that cannot be read by a new one, read by the same people; the old one is kept.

        Raises InputProblem for a reference that is taken, a missing reason or a case that is out already.
        """
        return self.write(self.replacing(record, new_ref, reason), "sample replace")

    def replacing(self, record: str, new_ref: str, reason: str) -> list[Change]:
        """What `replace_case` writes, for callers with an undo of their own. Raises InputProblem too."""
        old = self.record(record)
        new = self.new_record(old.form, new_ref, "", old.assessor, old.second_reader)
        sheets = [sheet for sheet in self.records() if sheet.parent == old.id]
        out = replacing.taken_out(old, sheets, new.ref, reason)
        return [*out, *own_facts.added(self.instrument, new)]

    def edit(self, field: str, value: str) -> Deed:
        """Change the area, the dates or the lead inspector of the inspection."""
        self._check_field(field, INSPECTION_FIELDS)
        old, new = getattr(self.details, field), kept(value).strip()
        return self.write([InspectionEdited(field, old, new)] if old != new else [])

    def change_instrument(self, text: str, name: str = "The instrument") -> Deed:
        """Go on with another instrument of the same programme; the one so far stays in the file.

        Every answer stays; what it does not ask or offer is set aside. Raises ProblemsFound with every
        fault of the text, InputProblem for another programme, ChangedElsewhere where another was faster.
        """
        instrument_of(text, self.instrument.id, name)
        old, new = self.instrument_sha256, fingerprint(text)
        return self.write([InstrumentChanged(old, new, text)] if old != new else [], "instrument")

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
        with known_errors(self.path, saving=True), self._db.atomic():
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

    def understood(self, record: str, item: str, value: str | None) -> str | None:
        """The value to keep, None where it clears."""
        grade = graded_on(self.instrument, self.record(record).form, item)
        found = None if grade else self._item(record, item)
        if value is None or not value.strip():
            return None
        return understand(found, value) if found else understand_grade(self.instrument, item, value)

    def _item(self, record: str, item: str) -> Fact | Question:
        form = self.record(record).form
        found = self.instrument.items.get(item)
        if found is None or self.instrument.form_of(item) != form:
            title = self._form(form).title
            raise InputProblem(
                f'“{title}” has no item "{item}".', "Use the id of a fact or question of that form."
            )
        return found


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):
        return "unknown"


def _new_id() -> str:
    return str(uuid.uuid4())
