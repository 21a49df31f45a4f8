"""Who has an inspection open for writing: a small file beside it, made whole by one and taken over safely."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import uuid
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path

from omi_desktop.errors import FileLocked
from omi_desktop.store import processes
from omi_desktop.store.explaining import explained

LARGEST = 4096
"""Bytes read of a lock file; ours are far smaller."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock; all but the token is for people and for telling whether they still run."""

    token: str
    host: str = ""
    user: str = ""
    pid: int = 0
    started: str = ""
    """When the process started, as this system tells it: a number may be given again to another one."""
    since: str = ""
    """UTC, ISO 8601."""

    @property
    def here(self) -> bool:
        """Whether it is of this computer."""
        return bool(self.host) and self.host == socket.gethostname()

    @property
    def gone(self) -> bool:
        """Whether it surely runs no more; of another computer nobody can tell."""
        return self.here and not processes.runs(self.pid, self.started)

    def __str__(self) -> str:
        if not self.host:
            return "who has it is not known, as the lock beside it is empty or damaged"
        since = datetime.fromisoformat(self.since).astimezone().strftime("%d/%m/%Y %H:%M")
        return f"{self.user} on {self.host} since {since}"


class Lock:
    """A lock that is held, until it is released or the process ends."""

    def __init__(self, path: Path, holder: Holder, after_crash: bool) -> None:
        self.path, self.holder = path, holder
        self.after_crash = after_crash
        """Whether it was left by a program of this computer that ended without closing the file."""

    def release(self) -> None:
        """Give it up; a lock that somebody else has taken over meanwhile is theirs."""
        count = _held.get(self.path, (self, 1))[1]
        if count > 1:
            _held[self.path] = (self, count - 1)
            return
        _held.pop(self.path, None)
        with contextlib.suppress(OSError), _opened(self.path) as handle:
            if _read(handle) == self.holder:
                self.path.unlink()


_held: dict[Path, tuple[Lock, int]] = {}
"""The locks of this process and how often each is held: opening a file anew overlaps with closing it."""


def lock_path(file: Path) -> Path:
    """Where the lock of a file is."""
    file = file.resolve()
    return file.with_name(f".{file.name}.lock")


def take(file: Path, *, take_over: bool = False) -> Lock:
    """Hold the file for writing.

    A lock whose process has ended on this computer is taken without asking. Raises FileLocked with who
    holds it; `take_over` takes that of another computer, or one that does not say whose it is, never one
    whose process runs here. Raises FileUnusable where no lock can be made.
    """
    path = lock_path(file)
    if path in _held:
        lock, count = _held[path]
        _held[path] = (lock, count + 1)
        return lock
    me = _me()
    try:
        lock = _made(path, me) or _taken(file, path, me, take_over)
    except OSError as error:
        raise explained(error, path) from error
    _held[path] = (lock, 1)
    return lock


def holder_of(file: Path) -> Holder | None:
    """Who holds the file for writing, None where nobody does."""
    try:
        with _opened(lock_path(file)) as handle:
            holder = _read(handle)
    except OSError:
        return None
    return None if holder.gone else holder


def _me() -> Holder:
    try:
        user = getpass.getuser()
    except (KeyError, ImportError, OSError):
        user = "somebody"
    since = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    pid = os.getpid()
    return Holder(uuid.uuid4().hex, socket.gethostname(), user, pid, processes.started(pid) or "", since)


def _made(path: Path, me: Holder) -> Lock | None:
    """A lock where there was none; None where there is one."""
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    except FileExistsError:
        return None
    try:
        with _alone(handle):
            if os.fstat(handle).st_size:
                return None  # somebody who takes over was faster
            _write(handle, me)
    finally:
        os.close(handle)
    return Lock(path, me, after_crash=False)


def _taken(file: Path, path: Path, me: Holder, take_over: bool) -> Lock:
    """The lock that was there, taken over where that may be done."""
    try:
        with _opened(path) as handle:
            holder = _read(handle)
            if not (holder.gone or (take_over and not holder.here)):
                raise _refusal(file, holder)
            # in place: between taking it away and making it again a third could come
            _write(handle, me)
            return Lock(path, me, after_crash=holder.gone)
    except FileNotFoundError:
        return take(file, take_over=take_over)


def _refusal(file: Path, holder: Holder) -> FileLocked:
    hint = "Close it there, or open it for reading only."
    if not holder.here:
        hint = "Close it there; if it is open nowhere, take over."
    return FileLocked(f"{file.name} is open for writing: {holder}.", hint, may_take_over=not holder.here)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[int]:
    """The lock file with no other process at it; one that was replaced meanwhile is opened again."""
    while True:
        handle = os.open(path, os.O_RDWR)
        try:
            with _alone(handle):
                if not os.path.samestat(os.fstat(handle), path.stat()):
                    continue
                yield handle
                return
        finally:
            os.close(handle)


@contextlib.contextmanager
def _alone(handle: int) -> Iterator[None]:
    """Wait for other processes that read or write this lock file; where a file system cannot, go on."""
    if os.name == "nt":
        # Windows neither deletes nor replaces a file that another process has open
        yield
        return
    import fcntl

    with contextlib.suppress(OSError):
        fcntl.flock(handle, fcntl.LOCK_EX)
    yield


def _read(handle: int) -> Holder:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        table = json.loads(os.read(handle, LARGEST))
        holder = Holder(**{field.name: table[field.name] for field in fields(Holder)})
        datetime.fromisoformat(holder.since)
    except (ValueError, KeyError, TypeError):
        return Holder("")
    return holder


def _write(handle: int, holder: Holder) -> None:
    """On a disk that is full it stays empty, and is a lock all the same."""
    with contextlib.suppress(OSError):
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps(asdict(holder)).encode())
        os.fsync(handle)
