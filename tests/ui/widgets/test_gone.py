"""A dialog that is told of the end of its session, and one that goes with the last reference to it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from omi_desktop.ui.widgets.gone import when_gone
from tests.small import SMALL

LAST = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete
from omi_desktop.app.session import Session
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.export_week import ExportWeekDialog
from omi_desktop.ui.dialogs.merge_workbooks import MergeWorkbooksDialog
from omi_desktop.ui.dialogs.write_packs import WritePacksDialog

app, file = QApplication([]), Path(sys.argv[1])
for made in (ExportWeekDialog, MergeWorkbooksDialog, WritePacksDialog):
    window, session = QWidget(), Session(Inspection.open(file))
    made(session, file.parent, window)
    del session
    delete(window)
    app.processEvents()
print("sound")
"""


@pytest.fixture
def pair(qapp: object) -> tuple[QObject, QObject, list[QObject]]:
    """What is watched, who watches it, and who was told."""
    watched, owner, told = QObject(), QObject(), list[QObject]()
    when_gone(watched, owner, told.append)
    return watched, owner, told


def test_the_owner_is_told_while_it_is_there(pair: tuple[QObject, QObject, list[QObject]]) -> None:
    watched, owner, told = pair
    delete(watched)
    assert told == [owner]


def test_an_owner_that_went_before_is_not_told(pair: tuple[QObject, QObject, list[QObject]]) -> None:
    watched, owner, told = pair
    delete(owner)
    delete(watched)
    assert told == []


def test_a_window_that_takes_its_dialogs_and_their_session_with_it_ends_the_program_soundly(
    tmp_path: Path,
) -> None:
    from omi_desktop.store.inspection import Inspection

    Inspection.create(tmp_path / "area.omi", SMALL, area="Gwent", passphrase=None).close()
    command = [sys.executable, "-c", LAST, str(tmp_path / "area.omi")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, "sound\n"), done.stderr
