"""One inspection: an instrument, its records and their answers, in one SQLite file."""

from __future__ import annotations

import contextlib
from pathlib import Path
from types import TracebackType

from omi_desktop import __version__, files
from omi_desktop.errors import FileUnusable
from omi_desktop.instruments.loader import fingerprint, parse
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.text import kept
from omi_desktop.store import database, instruments, locks, media
from omi_desktop.store.database import USER_VERSION, Database
from omi_desktop.store.deeds import RECORD_NOTES, Deeds, new_id
from omi_desktop.store.explaining import explained, known_errors
from omi_desktop.store.migrations import migrations
from omi_desktop.store.reader import Details, Kept

__all__ = ["RECORD_NOTES", "Details", "Inspection", "Kept"]


class Inspection(Deeds):
    """One inspection file, made, opened and closed. Every deed is one transaction.

    After a method that writes returns, what it wrote is on the disk.
    """

    def __init__(self, path: Path, db: Database, who: str = "", read_only: bool = False) -> None:
        super().__init__(path, db, who, read_only)
        self.passphrase: str | None = None
        """What the file opens with, for a copy of it and for a process that reads along."""
        self.foreign_journal = False
        """Whether a journal lay beside the file that was of another one; it is among the backups now."""
        self.lock: locks.Lock | None = None

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
                [new_id(), new_id(), instrument.id, sha256, area, starts, ends, lead, sample,
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
        from omi_desktop.store import backups, left_behind  # which open inspections themselves

        read_only = read_only or not database.writable(path)
        waiting = not read_only and left_behind.waits(path)
        foreign = waiting and left_behind.settle(path, passphrase)
        db = database.open_existing(path, passphrase, read_only=read_only)
        with known_errors(path):
            inspection = cls(path, db, who, read_only)
        inspection.passphrase, inspection.foreign_journal = passphrase, foreign
        inspection.left_behind = inspection.left_behind or waiting
        if lock and not read_only:
            try:
                inspection.hold(take_over=take_over)
                # nobody else is writing now: what is half there will never be whole
                backups.sweep(path)
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
            self.copy_into(part)
            files.put_in_place(part, path)
        except (OSError, database.Error) as error:
            # what cannot be read any more is not the fault of where it was to go
            gone = media.has_gone(self.path, self.device)
            raise explained(
                error, self.path if gone else path, device=self.device if gone else None
            ) from error
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

    def _kept_copy(self, moves: bool) -> str:
        from omi_desktop.store import backups  # which opens inspections itself

        reason = backups.BEFORE_INSTRUMENT if moves else backups.BEFORE_UPGRADE
        made = backups.keep_as_it_is(self, reason).path
        return f"{made.parent.name}/{made.name}"

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
