"""The two kinds of inspection file: plain, and with a passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest

from omi_desktop.store.inspection import Inspection
from tests.small import SMALL

PASSPHRASE = "correct horse battery staple"
BOTH_KINDS = pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])


def make(path: Path, passphrase: str | None = None, area: str = "Gwent") -> None:
    """A new inspection, closed."""
    Inspection.create(path, SMALL, area=area, passphrase=passphrase).close()
