"""Saving what can be saved of a damaged file into a new one: from its answers, its history, its backups."""

from __future__ import annotations

import json
import uuid
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import tomli_w

from omi_desktop import __version__
from omi_desktop.errors import FileDamaged, FileMissing, FileUnusable, OmiError, PassphraseNeeded
from omi_desktop.instruments import library
from omi_desktop.instruments.loader import fingerprint, parse
from omi_desktop.store import database, rebuilding, salvage, trail
from omi_desktop.store.backups import backups_of
from omi_desktop.store.database import PLAIN_HEADER
from omi_desktop.store.explaining import explained
from omi_desktop.store.inspection import Inspection
from omi_desktop.store.migrations import migrations
from omi_desktop.store.pages import SALT, Pages, read_encrypted, read_plain
from omi_desktop.store.rebuilding import Recovery
from omi_desktop.store.salvage import Columns, Salvage, Shapes, Table

TABLES = ("inspection", "instrument", "record", "answer", "history")
ANEW = "The text of the instrument was written anew; it asks the same."
SMALLEST = 5
"""Columns up to which a row could as well be of an index or of SQLite's own tables."""


def recover(file: Path, new: Path, passphrase: str | None, instrument_text: str = "") -> Recovery:
    """Write what can be read of `file` into `new`, under the same passphrase; `file` is only read.

    `instrument_text` helps where the instrument inside is lost and no copy of it is known. `new` appears
    whole or not at all. Raises PassphraseNeeded, FileMissing, FileDamaged where nothing can be saved, and
    FileUnusable where `new` is taken or cannot be written.
    """
    if new.exists() or new.is_symlink():
        raise FileUnusable(f"{new} exists already.", "Choose another name, or move that file away.")
    found_pages, encrypted = _read(file, passphrase)
    columns, shapes = _tables()
    found = salvage.sorted_out(found_pages.rows, columns, shapes)
    report = Recovery(found_pages.count, tuple(found_pages.damaged))
    if cut := found_pages.cut_off:
        report.missing.append(f"the end of the file: {cut:,} of its {cut + found_pages.count:,} pages")
    copies = _Copies(file, passphrase)
    if not found.inspections and not found.entries and not found.answers:
        raise FileDamaged(f"Nothing of an inspection can be read in {file.name}.", _last_resort(file))
    if filled := found.fill_from(copies.entries(found)):
        report.remarks.append(f"{filled} history entries were taken from a backup.")
    held = _instruments(found, copies, instrument_text, report)
    held = held or _last_instruments(found_pages, instrument_text, report, file)
    inspection = _inspection(found, copies, columns, held, report)
    content = rebuilding.Content(found, columns, held, inspection)
    rebuilding.write(new, passphrase if encrypted else None, content, report)
    return report


def _read(file: Path, passphrase: str | None) -> tuple[Pages, bool]:
    """The pages of the file, and whether it is encrypted."""
    try:
        if not file.is_file():
            raise FileMissing(f"There is no file {file}.", "Check the name.")
        content = file.read_bytes()
        salts = [_first_bytes(backup.path) for backup in backups_of(file)]
    except OSError as error:
        raise explained(error, file) from error
    plain_copies = any(salt == PLAIN_HEADER for salt in salts)
    if content.startswith(PLAIN_HEADER) or (passphrase is None and plain_copies):
        return read_plain(content), False
    if passphrase is None:
        # its first page may be damaged, and the file plain all the same
        pages = read_plain(content)
        if salvage.sorted_out(pages.rows, _tables()[0]).entries:
            return pages, False
        raise PassphraseNeeded(f"{file} is protected by a passphrase.", "Give the passphrase to recover it.")
    opened = read_encrypted(content, passphrase, salts)
    if opened is None:
        raise PassphraseNeeded(
            f"This passphrase does not open a single page of {file}.",
            "Type it again; if it is right, the start of the file is damaged and no backup tells what stood "
            "there.",
        )
    return opened, True


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(SALT)


def _last_resort(file: Path) -> str:
    return "Restore a backup: omi backup restore." if backups_of(file) else "Look for a copy of it."


def _tables() -> tuple[Columns, Shapes]:
    """The columns of a file as this version makes it, and the shapes of tables that nothing else has."""
    db = database.in_memory()
    migrations.apply(db)
    columns, shapes = {}, {}
    for name in db.table_names():
        columns[name] = [column.name for column in db[name].columns]
        shapes[name] = "WITHOUT ROWID" in db[name].schema, len(columns[name])
    db.conn.close()
    told = [shape for name, shape in shapes.items() if name in TABLES]
    others = {name: shape for name, shape in shapes.items() if name not in TABLES and shape[1] > SMALLEST}
    alone = Counter(others.values())
    return columns, {s: name for name, s in others.items() if s not in told and alone[s] == 1}


class _Copies:
    """The backups of the file that open with the same passphrase, newest first: read when needed."""

    def __init__(self, file: Path, passphrase: str | None) -> None:
        self._file, self._passphrase = file, passphrase

    def _each(self) -> Iterable[Inspection]:
        for backup in backups_of(self._file):
            try:
                copy = Inspection.open(backup.path, self._passphrase, read_only=True)
            except OmiError:
                continue
            with copy:
                if not copy.faults():
                    yield copy

    def entries(self, found: Salvage) -> list[tuple[trail.Entry, str]]:
        """History entries with their hashes out of a backup that tells the same story."""
        if not found.lost_entries:
            return []
        for copy in self._each():
            told = _hashed_history(copy)
            if any(found.entries.get(entry.seq) == (entry, hashed) for entry, hashed in told):
                return told
        return []

    def details(self) -> Table | None:
        """The row of the inspection in the newest backup."""
        return next((_inspection_row(copy) for copy in self._each()), None)

    def text(self, sha256: str) -> str | None:
        """An instrument by its fingerprint."""
        return next((copy.kept_texts().get(sha256) for copy in self._each()), None)


def _hashed_history(copy: Inspection) -> list[tuple[trail.Entry, str]]:
    hashes = [row[0] for row in copy._db.execute("SELECT hash FROM history ORDER BY seq")]
    return list(zip(copy.history(), hashes, strict=True))


def _inspection_row(copy: Inspection) -> Table:
    return dict(next(iter(copy._db["inspection"].rows)))


# --- what is needed besides answers ------------------------------------------------------------------


def _instruments(found: Salvage, copies: _Copies, given: str, report: Recovery) -> dict[str, str]:
    """The texts of the instruments that the file held, by fingerprint, oldest first."""
    rows = {str(row["sha256"]): row for row in found.instruments}
    wanted = dict.fromkeys(rows)
    for told in (found.told.get(("", "", "instrument")),):
        if told and told.new:
            wanted.setdefault(told.new.rpartition(" ")[2])
    for row in found.inspections:
        if isinstance(row["instrument"], str):
            wanted.setdefault(row["instrument"])
    held: dict[str, str] = {}
    for sha256 in wanted:
        text = _instrument_text(sha256, rows.get(sha256), copies, given, report)
        if text:
            held[fingerprint(text)] = text
    return held


def _last_instruments(pages: Pages, given: str, report: Recovery, file: Path) -> dict[str, str]:
    """An instrument whose row is lost: the one that was given, or one that stands on the pages."""
    if given:
        report.remarks.append("The instrument is the one that was given.")
        return {fingerprint(given): given}
    text = next(map(_from_json, salvage.stray_instruments(pages.long_texts())), "")
    if not text:
        raise FileDamaged(
            f"The instrument inside {file.name} cannot be read and is known from nowhere else.",
            "Give it with --instrument FILE.toml.",
        )
    report.remarks.append(ANEW)
    return {fingerprint(text): text}


def _from_json(readable: str) -> str:
    """The instrument as a text again; not the one it was, but it asks the same."""
    return tomli_w.dumps(json.loads(readable))


def _instrument_text(
    sha256: str, row: Table | None, copies: _Copies, given: str, report: Recovery
) -> str | None:
    if row and isinstance(row["toml"], str) and fingerprint(row["toml"]) == sha256:
        return row["toml"]
    shipped = (library.text_of(identity) for identity in library.ids())
    for text in (given, *shipped, copies.text(sha256)):
        if text and fingerprint(text) == sha256:
            report.remarks.append("The text of the instrument was taken from a copy of it.")
            return text
    readable = salvage.instrument_json(row["json"]) if row else None
    if readable is None:
        return None
    report.remarks.append(ANEW)
    return _from_json(readable)


def _inspection(
    found: Salvage, copies: _Copies, columns: Columns, held: dict[str, str], report: Recovery
) -> Table:
    """The row of the inspection: its own, that of a backup, or out of the history."""
    row = next(iter(found.inspections), None) or copies.details()
    created = found.told.get(("", "", "created"))
    if row is None:
        row = dict.fromkeys(columns["inspection"], salvage.LOST)
        others = sorted(found.ids - found.records.keys() - {key[0] for key in found.told})
        row["id"] = others[0] if others else str(uuid.uuid4())
        if not others:
            report.missing.append("the identity of the inspection: packs of it will not be taken for its own")
    row = dict(row) | {"file_id": str(uuid.uuid4()), "app_version": __version__}
    programme, _, area = (created.new or "" if created else "").partition(" ")
    used = row["instrument"] if row["instrument"] in held else list(held)[-1]
    row["instrument"], empty = used, {"programme": programme, "area": area}
    for name in columns["inspection"]:
        value = salvage.settled(found, ("", "", name), row[name], empty.get(name, "")).value
        row[name] = row[name] if name in ("id", "file_id", "instrument", "app_version") else value or ""
    row["programme"] = row["programme"] or parse(held[used], "instrument").id
    row["created_at"] = row["created_at"] or (created.at if created else trail.now())
    return row
