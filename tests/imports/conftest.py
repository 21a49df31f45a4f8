"""An inspection on the small instrument, and tables to take into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from omi_desktop.store.inspection import Inspection
from tests.small import SMALL


@pytest.fixture
def inspection(tmp_path: Path) -> Iterator[Inspection]:
    """A plain inspection without cases."""
    path = tmp_path / "area.omi"
    with Inspection.create(path, SMALL, area="Area", passphrase=None, who="Manager") as made:
        yield made


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """`table("case_ref,type", "C1,order")`: a CSV file of these lines."""

    def write(*lines: str) -> Path:
        path = tmp_path / "table.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write
