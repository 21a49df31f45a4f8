"""The disk with faults (disk.c): built, a program run on it, and from inside that program steered."""

from __future__ import annotations

import ctypes
import errno
import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("disk.c")
ROOT = Path(__file__).parents[3]
READ, WRITE, SYNC, TRUNCATE, OPEN, UNLINK, RENAME = (1 << bit for bit in range(7))
ANY = 127


def build(folder: Path) -> Path:
    """The library for LD_PRELOAD, compiled. packaging/test sees to it that there is a compiler."""
    library = folder / "disk.so"
    options = ["-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-D_LARGEFILE64_SOURCE"]
    subprocess.run(
        [os.environ.get("CC", "cc"), *options, "-o", str(library), str(SOURCE), "-ldl", "-lpthread"],
        check=True,
    )
    return library


def run_on(library: Path, under: Path, *command: str, log: Path | None = None) -> list[str]:
    """Run `python command...` with the files under a folder on that disk; the lines it printed."""
    environment = os.environ | {
        "LD_PRELOAD": str(library),
        "OMI_FAULTS_UNDER": str(under),
        "OMI_FAULTS_LOG": str(log or ""),
    }
    run = subprocess.run(
        [sys.executable, *command],
        env=environment,
        cwd=ROOT,
        text=True,
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()


class Disk:
    """The disk as the program on it sees and steers it."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.disk_room.argtypes = [ctypes.c_int64]

    def fail(self, number: int, kinds: int, error: int, *, for_good: bool = False) -> None:
        """Let the call of that number of these kinds fail, or with `for_good` all from there on."""
        self._library.disk_fail(ctypes.c_long(number), kinds, error, int(for_good))

    def mend(self) -> None:
        """Let nothing fail any more, and give room and speed back."""
        self.fail(0, 0, 0)
        self.room(-1)
        self.slow(0)

    def hits(self) -> int:
        """How many calls have failed since `fail`."""
        return int(self._library.disk_hits())

    def syncs(self) -> int:
        """How often something was flushed."""
        return int(self._library.disk_syncs())

    def room(self, size: int) -> None:
        """Let so many bytes more be written beyond what is there."""
        self._library.disk_room(size)

    def pull(self) -> None:
        """Take the drive away: nothing on it answers until `mend`."""
        self.fail(1, ANY, errno.EIO, for_good=True)

    def slow(self, milliseconds: int) -> None:
        """Let every fsync take so long."""
        self._library.disk_slow(ctypes.c_long(milliseconds))
