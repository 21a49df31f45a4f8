"""Two assessors and four cases, one of them to be read twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.merging.fieldwork import Fieldwork

CASES = {"C1": "Anna", "C2": "Anna", "C3": "Ben", "C4": "Ben"}


@pytest.fixture
def week(tmp_path: Path) -> Fieldwork:
    """The manager's file with four allocated cases; Ben reads C1 a second time."""
    return Fieldwork(tmp_path, CASES, {"C1": "Ben"})
