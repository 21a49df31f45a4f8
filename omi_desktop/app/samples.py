"""The sample inspections of this user, reconstructed from published figures when first asked for."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from omi_desktop import paths

if TYPE_CHECKING:
    from omi_desktop.demo.practice import Practice

DEFAULT = "omi-2008"
"""The programme whose sample is opened where none is named."""


def sample_path(identity: str = "") -> Path:
    """Where the sample of a programme lies; made the first time. Raises OmiError where there is none."""
    from omi_desktop.demo import build_sample

    identity = identity or DEFAULT
    path = paths.samples_dir() / f"{identity}.omi"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        build_sample(identity, path)
    return path


def practice() -> Practice:
    """A copy of the sample to practise on, made anew each time. Raises OmiError."""
    from omi_desktop.demo.practice import make_practice

    folder = paths.samples_dir() / "tour"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    return make_practice(DEFAULT, folder / "Guided tour.omi")
