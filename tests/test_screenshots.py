"""The script that takes the pictures of the manual and of README."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from omi_desktop.ui.models.manual_pages import manual_folder
from omi_desktop.ui.palette import LIGHT
from omi_desktop.ui.theme import apply_theme

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("screenshots", ROOT / "packaging" / "screenshots.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_picture_is_taken_of_the_real_window(script, tmp_path, qapp: QApplication):
    (file,) = script.take(["question"], tmp_path, ["light"], cases=8)
    taken = QImage(str(file))
    colours = {taken.pixelColor(x, y).name() for x in range(0, taken.width(), 3) for y in range(0, 300, 3)}
    # the row in hand, and letters on it
    assert {LIGHT.window.name(), LIGHT.accent_soft.name()} < colours
    assert len(colours) > 20
    apply_theme(qapp, "light", 100)


def test_every_picture_that_is_kept_can_be_taken_anew(script):
    kept = {file.stem.removesuffix("-dark") for file in manual_folder().glob("images/*.png")}
    assert kept == set(script.SHOTS)
    assert script.README.is_file()
