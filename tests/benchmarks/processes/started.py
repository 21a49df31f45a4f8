"""Starting a process of this folder and hearing when its window was painted."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.benchmarks.place import Place
from tests.benchmarks.times import NS_PER_MS

MIB = 2**20


@dataclass(frozen=True)
class Started:
    """How one start went."""

    painted: float
    """Milliseconds from before the process was made to the end of its first paint."""
    inside: float
    """Of these, milliseconds since its first line of Python."""
    pss: float
    """MiB that are its own, with its part of what it shares (0 where the system does not tell)."""
    rss: float
    """MiB in memory, all that it shares included."""


def start(place: Place, script: str, *arguments: str) -> Started:
    """Start a script of this folder, wait for its first paint and until all is built, look at it, end it."""
    command = [sys.executable, str(Path(__file__).with_name(script)), *arguments]
    began = time.monotonic_ns()
    with subprocess.Popen(
        command, env=place.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        told = [process.stdout.readline() for _ in range(3)]
        if not all(told):
            raise RuntimeError(f"{script} ended before it had painted and built its window.")
        first_line, painted = int(told[0]), int(told[1])
        memory = psutil.Process(process.pid).memory_full_info()
        process.communicate("\n")
    return Started(
        (painted - began) / NS_PER_MS,
        (painted - first_line) / NS_PER_MS,
        getattr(memory, "pss", 0) / MIB,
        memory.rss / MIB,
    )
