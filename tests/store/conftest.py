"""An inspection file of the small instrument, plain and with a passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from omi_desktop.store.inspection import Inspection
from tests.small import SMALL


@pytest.fixture
def passphrase() -> str | None:
    """The passphrase of the file; tests that ask for both kinds of file are parametrised with BOTH_KINDS."""
    return None


@pytest.fixture
def path(tmp_path: Path, passphrase: str | None) -> Path:
    """A new inspection file, closed."""
    path = tmp_path / "file" / "area.omi"
    path.parent.mkdir()
    Inspection.create(path, SMALL, area="Gwent", passphrase=passphrase, who="A. Assessor").close()
    return path


@pytest.fixture
def reopened(path: Path, passphrase: str | None) -> Callable[[], Inspection]:
    """Opens the file anew, as another start of the program would."""
    return lambda: Inspection.open(path, passphrase, who="A. Assessor")


@pytest.fixture
def case(reopened: Callable[[], Inspection]) -> str:
    """The id of a case that is in the file."""
    with reopened() as inspection:
        return inspection.add_record("case", "C001").changes[0].record.id
