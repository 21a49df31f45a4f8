"""A scored inspection for the dialogs that show where figures come from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from omi_desktop.app.session import Session
from tests.ui.scored import scored_session


@pytest.fixture
def scored(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    """24 cases with answers, the first in hand."""
    session = scored_session(tmp_path / "area.omi", cases=24)
    session.select(session.records()[0].id)
    yield session
    session.inspection.close()
