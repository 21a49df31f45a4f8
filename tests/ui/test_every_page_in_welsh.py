"""The pages of every day in Welsh, whose words are longer: at 150 % on a small screen nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.ui.language import speak
from omi_desktop.ui.theme import apply_theme
from tests.ui import walking
from tests.ui.every_page import Rig, small_screen
from tests.ui.test_every_page import TABLES, showing

EVERY_DAY = (
    "welcome",
    "window: a case",
    "window: what is left to look at",
    "findings",
    "review of the week",
    "change the passphrase",
    "export the week",
    "settings",
)
"""The pages whose words are the longest for their room; PAGES has them all, and takes its time."""


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Rig]:
    with pytest.MonkeyPatch.context() as patch:
        folder: Path = tmp_path_factory.mktemp("gallery")
        patch.setenv("OMI_DESKTOP_SETTINGS", str(folder / "settings"))
        small_screen(patch)
        speak("cy")
        rig = Rig(folder)
        yield rig
        rig.close()
        speak("en")
        apply_theme(qapp, "light", 100)


@pytest.fixture(params=EVERY_DAY)
def page(rig: Rig, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QWidget]:
    yield from showing(rig, qapp, request.param, 150)


def test_nothing_is_cut_in_welsh(page: QWidget) -> None:
    beyond = [found for found in walking.cut(page) if found.split()[0] not in TABLES]
    assert beyond == []
