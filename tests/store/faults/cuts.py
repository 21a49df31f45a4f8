"""Power cuts: from the log of what a program wrote (disk.c), the disk as it may look after one at any moment.

What was not flushed may be there, may be missing, may be there in part: each write is torn at 512 bytes.
An entry of a folder (a new name, a renaming, a removal) is safe once the folder was flushed; in the model
"ordered" also with the next flush of any file, and what is not safe is lost from the end, as ext4 does.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
HEAD = struct.Struct("<ciqq")
MODELS = ("strict", "ordered")
TOLD = "told"
"""The file into which the program writes what it has acknowledged; it is not on the disk."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the log."""

    kind: str
    serial: int
    offset: int
    content: bytes


@dataclass(slots=True, eq=False)
class File:
    """What a file holds for certain, and the writes and truncations that may still be lost."""

    safe: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    folder: bool = False

    def flush(self) -> None:
        content = bytearray(self.safe)
        for offset, written in self.waiting:
            _apply(content, offset, written)
        self.safe = bytes(content)
        self.waiting.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        content = bytearray(self.safe)
        for offset, written in self.waiting:
            fate = chance.choice(("there", "missing", "torn"))
            if written is None or fate == "there":
                if fate != "missing":
                    _apply(content, offset, written)
            elif fate == "torn":
                for at in range(0, len(written), SECTOR):
                    if chance.random() < 0.5:
                        _apply(content, offset + at, written[at : at + SECTOR])
        return bytes(content)


def _apply(content: bytearray, offset: int, written: bytes | None) -> None:
    """Write, or with None cut (or lengthen) to `offset`; what is skipped holds zeros."""
    end = offset + len(written or b"")
    content.extend(bytes(max(0, end - len(content))))
    if written is None:
        del content[offset:]
    else:
        content[offset:end] = written


Entries = dict[str, "File | None"]
"""Names that are set to a file, or with None removed, at one stroke."""


class Replay:
    """The log played back step by step; between two steps the power can be cut, any number of times."""

    def __init__(self, before: Path, under: Path, log: Path, model: str) -> None:
        self._under, self._ordered = str(under.resolve()), model == "ordered"
        self._steps = list(_steps(log.read_bytes()))
        self._safe: Entries = {
            str(path.relative_to(before)): File(folder=True) if path.is_dir() else File(path.read_bytes())
            for path in sorted(before.rglob("*"))
        }
        self._now = dict(self._safe)
        self._waiting: list[Entries] = []
        self._open: dict[int, File | str] = {}
        self._from = ""
        self.told: list[str] = []

    def __len__(self) -> int:
        return len(self._steps)

    def states(self, cuts: int, chance: random.Random) -> Iterator[dict[str, bytes]]:
        """The files under their names after each of so many cuts; `told` is what was told until then."""
        at = sorted(chance.randrange(len(self)) for _ in range(cuts))
        for number, step in enumerate(self._steps):
            self._play(step)
            for _ in range(at.count(number)):
                yield self._after_cut(chance)

    def _after_cut(self, chance: random.Random) -> dict[str, bytes]:
        entries = dict(self._safe)
        if self._ordered:
            left = self._waiting[: chance.randint(0, len(self._waiting))]
        else:
            left = [change for change in self._waiting if chance.random() < 0.5]
        for change in left:
            entries.update(change)
        there = {name: file for name, file in entries.items() if file}
        return {
            name: file.after_cut(chance)
            for name, file in there.items()
            if not file.folder and (parent_of(name) == "" or parent_of(name) in there)
        }

    def _play(self, step: Step) -> None:
        opened = self._open.get(step.serial)
        match step.kind:
            case "c" | "o" | "r" | "R" | "x" | "u" | "m":
                self._name(step, step.content.decode().removeprefix(self._under).strip("/"))
            case "w" if isinstance(opened, File):
                opened.waiting.append((step.offset, step.content))
            case "w":
                self.told += step.content.decode().split()
            case "t" if isinstance(opened, File):
                opened.waiting.append((step.offset, None))
            case "s":
                self._flush(opened)

    def _name(self, step: Step, name: str) -> None:
        match step.kind:
            case "c" if name != TOLD:
                self._open[step.serial] = file = File()
                self._change({name: file})
            case "o":
                known = self._now.get(name)
                self._open[step.serial] = known if known and not known.folder else name
                if known and step.offset == 0:
                    known.waiting.append((0, None))
            case "r":
                self._from = name
            case "R":
                self._change({name: self._now[self._from], self._from: None})
            case "u":
                self._change({name: None})
            case "m":
                self._change({name: File(folder=True)})

    def _change(self, entries: Entries) -> None:
        self._now.update(entries)
        self._waiting.append(entries)

    def _flush(self, opened: File | str | None) -> None:
        if isinstance(opened, File):
            opened.flush()
        folder = opened if isinstance(opened, str) else None
        waiting, self._waiting = self._waiting, []
        for change in waiting:
            # what is renamed here stays in its folder
            if self._ordered or parent_of(next(iter(change))) == folder:
                self._safe.update(change)
            else:
                self._waiting.append(change)


def parent_of(name: str) -> str:
    """The folder of a name, "" for the outermost."""
    return name.rpartition("/")[0]


def _steps(log: bytes) -> Iterator[Step]:
    at = 0
    while at < len(log):
        kind, serial, offset, length = HEAD.unpack_from(log, at)
        at += HEAD.size
        yield Step(kind.decode(), serial, offset, log[at : at + length])
        at += length


def write_out(files: dict[str, bytes], folder: Path) -> None:
    """Put the files that a cut has left into a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
