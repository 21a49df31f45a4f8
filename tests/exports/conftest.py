"""A small inspection to export from, and the workbook it makes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from omi_desktop.store.inspection import Inspection
from tests.exports.filled import small_inspection


@pytest.fixture
def inspection(tmp_path: Path) -> Iterator[Inspection]:
    with small_inspection(tmp_path / "week.omi") as inspection:
        yield inspection


@pytest.fixture
def case(inspection: Inspection) -> str:
    """The id of a case in it."""
    inspection.add_record("case", "C1", assessor="Amal")
    return inspection.records("case")[0].id


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "week.xlsx"
