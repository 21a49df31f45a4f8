"""How far an export is, and whether it is still wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from omi_desktop.errors import ExportCancelled

T = TypeVar("T")
EVERY = 2_000
"""Rows between two looks."""


class Steps:
    """Tells how far the work is, from 0 to 1, and ends it where it is no longer wanted."""

    def __init__(self, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def at(self, share: float) -> None:
        """Say that this share of the work is done. Raises ExportCancelled."""
        self._progress(share)
        if self._cancelled():
            raise ExportCancelled("The export was cancelled; no file was changed.")

    def through(self, rows: Iterable[T], count: int, start: float, end: float) -> Iterator[T]:
        """The rows, saying now and then how far they have come between two shares."""
        for number, row in enumerate(rows):
            if number % EVERY == 0:
                self.at(start + (end - start) * min(number / max(count, 1), 1))
            yield row
