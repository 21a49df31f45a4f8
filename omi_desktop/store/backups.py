"""An inspection's backups: a folder of checked copies beside it, of which enough are kept and no more."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from omi_desktop import files
from omi_desktop.errors import FileDamaged, FileMoved, FileUnusable, OmiError, UsageProblem
from omi_desktop.store.explaining import explained, known_errors
from omi_desktop.store.inspection import Inspection

RECENT, DAYS = 10, 14
"""So many of the newest are kept, and the last one of each of so many days."""
OPENED, WORKING, BEFORE_MERGE, BEFORE_RESTORE = "opened", "working", "before-merge", "before-restore"
BEFORE_PASSPHRASE, AFTER_PASSPHRASE = "before-passphrase-change", "after-passphrase-change"
BEFORE_INSTRUMENT, BEFORE_UPGRADE = "before-instrument-change", "before-upgrade"
ASKED_FOR = "asked-for"
SET_ASIDE = "set-aside"
"""A file as it was found, not checked and maybe damaged: never restored unless named, never cleared away."""
FOREIGN_JOURNAL = "foreign-journal"
"""A sound file as it was found beside the journal of another one, kept with that journal."""
MOST_FOREIGN = 5
"""So many of these are kept."""
UNCHECKED = (SET_ASIDE, FOREIGN_JOURNAL)
_WHEN = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(\d{5})-(\d{8}T\d{6}Z)-(\d+)-([0-9a-f]{8})-([a-z-]+)\.omi")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: what its name tells, so that nothing has to be opened to list it."""

    path: Path
    number: int
    """Counted up from 1; the order holds when the clock does not."""
    at: datetime
    entries: int
    """How many entries its history has."""
    head: str
    """The beginning of the hash of the newest of them."""
    reason: str

    @property
    def size(self) -> int:
        """Bytes; 0 where it has gone."""
        with contextlib.suppress(OSError):
            return self.path.stat().st_size
        return 0


def folder_of(file: Path) -> Path:
    """The folder with the backups of an inspection file."""
    # not Path.resolve, which raises for a link to itself
    file = Path(os.path.realpath(file))
    return file.with_name(f"{file.name}.backups")


def backups_of(file: Path) -> list[Backup]:
    """The backups of a file, newest first, those set aside included; other files in there are let be."""
    with contextlib.suppress(OSError):
        found = [backup for path in folder_of(file).iterdir() if (backup := _read(path))]
        return sorted(found, key=lambda backup: -backup.number)
    return []


def last_good(file: Path) -> Backup | None:
    """The newest backup that was checked, None where there is none."""
    return next((backup for backup in backups_of(file) if backup.reason not in UNCHECKED), None)


def newest_name(file: Path) -> str:
    """The newest checked backup by its folder and name, to be told to a person; empty where there is none."""
    newest = last_good(file)
    return f"{newest.path.parent.name}/{newest.path.name}" if newest else ""


def chosen(file: Path, which: str = "") -> Backup:
    """A backup by its number or name, without one the newest that was checked. Raises UsageProblem."""
    found = backups_of(file)
    if not which:
        found = [backup for backup in found if backup.reason not in UNCHECKED]
    named = [b for b in found if not which or which in (str(b.number), b.path.name, b.path.stem)]
    if not named:
        raise UsageProblem(
            f"{file} has no backup {which}.".replace(" .", "."), f"omi backup list {file} shows those it has."
        )
    return named[0]


def back_up(inspection: Inspection, reason: str, *, force: bool = False) -> Backup | None:
    """Put a checked copy of an inspection among its backups; None where the newest holds the same.

    Nothing is left of a copy that fails, and the backups there stay. Raises FileDamaged where the copy
    does not pass its check, FileUnusable where it cannot be written.
    """
    folder, (head, entries) = folder_of(inspection.path), inspection.anchor()
    newest = last_good(inspection.path)
    if newest and not force and (newest.entries, newest.head) == (entries, head[:8]):
        return None
    with known_errors(folder), _os_errors(folder):
        files.make_private_folder(folder)
        sweep(inspection.path)
        made = _placed(inspection, folder, reason, (head, entries), inspection.copy_into)
        _clear(backups_of(inspection.path))
    return made


def keep_as_it_is(inspection: Inspection, reason: str) -> Backup:
    """Put a copy of an inspection file among its backups byte for byte; it is not in a transaction.

    Raises as `back_up` does, and FileMoved where another file stands in its place by now.
    """
    folder, file, anchor = folder_of(inspection.path), inspection.path.resolve(), inspection.anchor()

    def copy(part: Path) -> None:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        shutil.copyfile(file, part)
        with Inspection.open(part, inspection.passphrase, read_only=True) as copied:
            if copied.anchor() != anchor:
                raise FileMoved(f"{file.name} was moved or replaced.", "Save your work under a new name.")

    with known_errors(folder), _os_errors(folder):
        files.make_private_folder(folder)
        sweep(file)
        return _placed(inspection, folder, reason, anchor, copy)


def back_up_file(file: Path, passphrase: str | None, reason: str) -> Backup | None:
    """The same for a file that is not open here; as it is read only, its writer goes on meanwhile."""
    with Inspection.open(file, passphrase, read_only=True) as inspection:
        return back_up(inspection, reason)


def restore(file: Path, backup: Backup, passphrase: str | None) -> Backup | None:
    """Put a backup in the place of its inspection, which is backed up first; what that was backed up as.

    A file that does not open any more is set aside byte for byte. The caller holds the lock.
    Raises PassphraseNeeded or FileDamaged where the backup is of no use; nothing was changed then.
    """
    check(backup.path, passphrase)
    file = file.resolve()
    with _os_errors(file):
        kept = _keep_present(file, passphrase)
        # a journal that belonged to the file before must never be played back into this one
        journal = file.with_name(f"{file.name}-journal")
        if journal.exists():
            journal.unlink()
            files.flush_folder(file.parent)
        copy_durably(backup.path, file)
    return kept


def restore_to(backup: Backup, new: Path, passphrase: str | None) -> None:
    """Copy a backup into a new file. Raises FileUnusable where that name is taken, and as `restore` does."""
    check(backup.path, passphrase)
    if new.exists() or new.is_symlink():
        raise FileUnusable(f"{new} exists already.", "Choose another name, or move that file away.")
    with _os_errors(new):
        copy_durably(backup.path, new)


def check(path: Path, passphrase: str | None) -> None:
    """Make sure that a copy opens and is whole. Raises PassphraseNeeded, FileDamaged and as `open` does."""
    with Inspection.open(path, passphrase, read_only=True) as copy:
        faults = copy.faults()
    if faults:
        raise FileDamaged(f"{path.name} is damaged: {faults[0]}", "Choose another backup: omi backup list.")


def sweep(file: Path) -> None:
    """Take away what an interrupted write of ours left beside the file and among its backups."""
    file = file.resolve()
    for folder, pattern in (
        (file.parent, rf"\.{re.escape(file.name)}(\.[A-Za-z0-9_]{{8}})?\.part(-journal)?"),
        (folder_of(file), rf"\.{_NAME.pattern}(\.[A-Za-z0-9_]{{8}})?\.part(-journal)?"),
    ):
        with contextlib.suppress(OSError):
            for leftover in [path for path in folder.iterdir() if re.fullmatch(pattern, path.name)]:
                leftover.unlink()


def _read(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if not match:
        return None
    try:
        at = datetime.strptime(match[2], _WHEN).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, int(match[1]), at, int(match[3]), match[4], match[5])


def _new_path(folder: Path, file: Path, reason: str, head: str, entries: int) -> Path:
    number = max((backup.number for backup in backups_of(file)), default=0) + 1
    at = datetime.now(UTC).strftime(_WHEN)
    return folder / f"{number:05}-{at}-{entries}-{head[:8]:0>8}-{reason}.omi"


def _placed(
    inspection: Inspection,
    folder: Path,
    reason: str,
    anchor: tuple[str, int],
    copy_into: Callable[[Path], None],
) -> Backup:
    """The copy under its name, once it was found whole: what is checked is what is kept."""
    path = _new_path(folder, inspection.path, reason, *anchor)
    part = path.with_name(f".{path.name}.part")
    try:
        copy_into(part)
        check(part, inspection.passphrase)
        files.put_in_place(part, path)
    except FileDamaged as error:
        raise FileDamaged(
            f"{inspection.path.name} was not backed up: {error.title}",
            "The backups there are stay; restore one, or recover the file.",
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    made = _read(path)
    assert made is not None
    return made


def _clear(found: list[Backup]) -> None:
    """Take away those that are neither recent nor the last one of their day; newest first."""
    checked = [backup for backup in found if backup.reason not in UNCHECKED]
    last_of_day: dict[object, Backup] = {}
    for backup in checked:
        last_of_day.setdefault(backup.at.date(), backup)
    # the days that have one, however long ago: a clock that jumps clears nothing away
    kept = {*checked[:RECENT], *list(last_of_day.values())[:DAYS]}
    for backup in checked:
        if backup not in kept:
            with contextlib.suppress(OSError):
                backup.path.unlink()


def _keep_present(file: Path, passphrase: str | None) -> Backup | None:
    """A backup of the file as it is, or the file itself and its journal set aside."""
    if not file.exists():
        return None
    try:
        with Inspection.open(file, passphrase, read_only=True) as present:
            return back_up(present, BEFORE_RESTORE, force=True)
    except OmiError:
        return set_aside(file)


def set_aside(file: Path, reason: str = SET_ASIDE) -> Backup:
    """Copy a file as it is, its journal too, among its backups. Raises OSError."""
    folder = folder_of(file)
    files.make_private_folder(folder)
    path = _new_path(folder, file, reason, "", 0)
    copy_durably(file, path)
    journal = file.with_name(f"{file.name}-journal")
    if journal.exists():
        copy_durably(journal, path.with_name(f"{path.name}-journal"))
    made = _read(path)
    assert made is not None
    return made


def clear_foreign(file: Path) -> None:
    """Keep the newest journals of other files, and take the older ones away with their copies."""
    foreign = [backup.path for backup in backups_of(file) if backup.reason == FOREIGN_JOURNAL]
    for path in foreign[MOST_FOREIGN:]:
        for gone in (path, path.with_name(f"{path.name}-journal")):
            with contextlib.suppress(OSError):
                gone.unlink()


def copy_durably(source: Path, target: Path) -> None:
    """Copy a file under a name, whole or not at all, for its owner alone. Raises OSError."""
    part = target.with_name(f".{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        shutil.copyfile(source, part)
        files.put_in_place(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


@contextlib.contextmanager
def _os_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise explained(error, path) from error
