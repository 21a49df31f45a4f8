"""Where a run works: its folder, its sample inspections, the environment of the processes it starts."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path

from omi_desktop.demo import build_sample

PROGRAMME = "omi-2008"
MANY, FEW = 120, 10
"""Cases in the inspections that are measured."""
ROOT = Path(__file__).parents[2]


class Place:
    """A folder for one run, on the disk that is to be measured."""

    def __init__(self, folder: Path, repeat: int | None = None) -> None:
        self.folder = folder
        self._repeat = repeat
        self._numbers: Iterator[int] = count()
        self._sample = cache(self._built)

    def times(self, usual: int) -> int:
        """How often to measure: as often as is usual, or as was asked."""
        return self._repeat or usual

    def sample(self, cases: int = MANY) -> Path:
        """A fresh copy of the sample inspection with so many cases."""
        return Path(shutil.copy(self._sample(cases), self.file(".omi")))

    def file(self, suffix: str) -> Path:
        """A name that is free."""
        return self.folder / f"{next(self._numbers)}{suffix}"

    def environment(self) -> dict[str, str]:
        """For the processes started: this checkout, compiled as an installed program is, settings apart."""
        wanted = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return wanted | {
            "PYTHONPATH": str(ROOT),
            "PYTHONPYCACHEPREFIX": str(self.folder / "compiled"),
            "OMI_DESKTOP_SETTINGS": str(self.folder / "settings"),
        }

    def _built(self, cases: int) -> Path:
        path = self.file(".omi")
        build_sample(PROGRAMME, path, cases=cases)
        return path
