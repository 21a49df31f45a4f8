"""Another passphrase for an inspection, or one where there was none: a new file takes its place whole."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from omi_desktop import files
from omi_desktop.errors import FileDamaged, FileUnusable, InputProblem, OmiError, ReadOnly
from omi_desktop.store import backups
from omi_desktop.store.backups import Backup
from omi_desktop.store.database import Database, is_plain, normal_passphrase
from omi_desktop.store.explaining import explained, known_errors
from omi_desktop.store.inspection import Inspection


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What a change of passphrase did."""

    before: Backup
    """The backup made before; it opens as the file did until then."""
    old_backups: tuple[Backup, ...]
    """Every backup that does not open with the new passphrase."""
    not_backed_up: str = ""
    """Why there is no backup under the new passphrase yet; empty where there is one."""


def change_passphrase(file: Path, old: str | None, new: str | None) -> Rekeyed:
    """Change the passphrase of a file from `old` to `new`; None is a plain file. The caller holds the lock.

    At every moment, whatever happens, the file opens with exactly one of the two.
    Raises PassphraseNeeded where `old` does not open it, InputProblem where `new` cannot be one or is the
    same, FileDamaged where the file is not whole, FileUnusable where the disk does not take it.
    """
    key = None if new is None else normal_passphrase(new)
    with Inspection.open(file, old) as inspection:
        _require_another(inspection, old, key)
        before = backups.back_up(inspection, backups.BEFORE_PASSPHRASE, force=True)
        _replace(inspection, file.resolve(), key, new)
    assert before is not None
    there = tuple(backups.backups_of(file))
    try:
        with Inspection.open(file, new, read_only=True) as changed:
            backups.back_up(changed, backups.AFTER_PASSPHRASE, force=True)
    except OmiError as error:
        return Rekeyed(before, there, str(error))
    return Rekeyed(before, there)


def rekey_backups(old_backups: tuple[Backup, ...], old: str | None, new: str | None) -> list[Backup]:
    """Give backups the new passphrase, each whole or not at all; those that do not open with the old one.

    They stay as they are.
    """
    key = None if new is None else normal_passphrase(new)
    left = []
    for backup in old_backups:
        try:
            with Inspection.open(backup.path, old, read_only=True) as inspection:
                _replace(inspection, backup.path, key, new)
        except OmiError:
            left.append(backup)
    return left


def delete_backups(old_backups: tuple[Backup, ...]) -> list[Backup]:
    """Delete backups that open with the old passphrase; those that could not be deleted."""
    left = []
    for backup in old_backups:
        try:
            backup.path.unlink(missing_ok=True)
            backup.path.with_name(f"{backup.path.name}-journal").unlink(missing_ok=True)
        except OSError:
            left.append(backup)
    return left


def _require_another(inspection: Inspection, old: str | None, key: str | None) -> None:
    if inspection.read_only:
        raise ReadOnly(f"{inspection.path.name} cannot be written here.", "Copy it to a folder of your own.")
    now = normal_passphrase(old) if inspection.encrypted and old else None
    if now == key:
        same = "has that passphrase already" if key else "has no passphrase already"
        raise InputProblem(f"{inspection.path.name} {same}.", "Give another one.")


def _replace(inspection: Inspection, target: Path, key: str | None, new: str | None) -> None:
    """Put a copy under the new key in the place of the file, once it opens and holds the same."""
    part = target.with_name(f".{target.name}.part")
    try:
        with known_errors(target):
            _export(inspection._db, part, key)
        _check(part, new, inspection.anchor())
        # on Windows nothing that is open is replaced
        inspection.close()
        files.put_in_place(part, target)
    except OSError as error:
        raise explained(error, target) from error
    finally:
        for left in (part, part.with_name(f"{part.name}-journal")):
            with contextlib.suppress(OSError):
                left.unlink()


def _export(db: Database, part: Path, key: str | None) -> None:
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    db.execute("ATTACH ? AS fresh KEY ?", [str(part), key or ""])
    try:
        db.execute("SELECT sqlcipher_export('fresh')").fetchall()
        # the export leaves them out
        for setting in ("application_id", "user_version"):
            db.execute(f"PRAGMA fresh.{setting} = {db.execute(f'PRAGMA main.{setting}').fetchone()[0]}")
    finally:
        db.execute("DETACH fresh")


def _check(part: Path, new: str | None, anchor: tuple[str, int]) -> None:
    if is_plain(part) != (new is None):
        raise FileUnusable(f"{part} was not encrypted.", "The passphrase was not changed.")
    with Inspection.open(part, new, read_only=True) as copy:
        faults = copy.faults()
        if faults or copy.anchor() != anchor:
            what = faults[0] if faults else "the copy is not the same."
            raise FileDamaged(
                f"The passphrase was not changed: {what}", "Open a backup, or recover the file."
            )
