"""Times of one operation, taken in turn with its floor, and what they come to."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Step = Callable[[], object]
NS_PER_MS = 1e6


@dataclass(frozen=True)
class Times:
    """How long an operation took each time, in milliseconds (or how much it took, in the unit of its row)."""

    all: tuple[float, ...]

    @property
    def median(self) -> float:
        """What it takes as a rule."""
        return statistics.median(self.all)

    @property
    def p99(self) -> float:
        """What it takes at most, but for one time in a hundred; of fewer times the longest."""
        return sorted(self.all)[math.ceil(0.99 * len(self.all)) - 1]


def timed(step: Step) -> float:
    """How long one step takes, in milliseconds."""
    started = time.perf_counter_ns()
    step()
    return (time.perf_counter_ns() - started) / NS_PER_MS


def in_turn(repeat: int, *steps: Step) -> list[Times]:
    """The times of several steps, one after the other in every round, so that a busy moment meets them all.

    One round before the first is not counted: it fills caches.
    """
    rounds = [[timed(step) for step in steps] for _ in range(repeat + 1)]
    return [Times(tuple(column)) for column in zip(*rounds[1:], strict=True)]
