"""What is loaded before the first paint: nothing that the page in sight does without."""

import subprocess
import sys
from pathlib import Path

import pytest

from omi_desktop.demo import build_sample

UNTIL_PAINTED = """
import os, sys
from omi_desktop import __main__ as program
make = program.application
def application():
    app = make()
    from omi_desktop.ui import main_window
    from tests.benchmarks.processes.painted import FirstPaint
    class Told(FirstPaint):
        def customEvent(self, event):
            tell()
    class Window(main_window.MainWindow):
        def show(self):
            super().show()
            Told(self)
    main_window.MainWindow = Window
    return app
def tell():
    print(*sys.modules, flush=True)
    os._exit(0)
program.application = application
program.main(sys.argv[1:])
"""
NEITHER = (
    "openpyxl",
    "xlsxwriter",
    "msoffcrypto",
    "docx",
    "defusedxml",
    "pandas",
    "numpy",
    "sqlite_utils",
    "click",
    "dateutil",
    "multiprocessing",
    "PySide6.QtNetwork",
    "PySide6.QtTest",
    "omi_desktop.cli",
    "omi_desktop.demo",
    "omi_desktop.exports",
    "omi_desktop.imports",
    "omi_desktop.merging",
    "omi_desktop.instruments.difference",
    "omi_desktop.ui.dialogs.",
    "omi_desktop.ui.lock_page",
    "omi_desktop.ui.switching",
)
"""Loaded when it is first needed; a name stands for all that begins with it."""
NOT_TO_GREET = (
    "sqlite3",
    "sqlcipher3",
    "omi_desktop.store",
    "omi_desktop.scoring",
    "omi_desktop.fieldwork",
    "omi_desktop.instruments.loader",
    "omi_desktop.instruments.model",
    "omi_desktop.app.session",
    "omi_desktop.app.tasks",
    "omi_desktop.ui.inspection_view",
    "omi_desktop.ui.tabs",
)
"""What only an open inspection needs."""


def loaded(*arguments: str) -> list[str]:
    """The modules there are when the window was painted first."""
    command = [sys.executable, "-c", UNTIL_PAINTED, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("start") / "area.omi"
    build_sample("omi-2008", path, cases=2)
    return path


def test_the_welcome_page_loads_nothing_of_an_inspection() -> None:
    found = loaded()
    assert "omi_desktop.ui.welcome" in found
    assert [name for name in found if name.startswith(NEITHER + NOT_TO_GREET)] == []


def test_a_case_is_painted_before_anything_else_is_loaded(sample: Path) -> None:
    found = loaded(str(sample))
    assert "omi_desktop.ui.tabs.entry_tab" in found
    assert [name for name in found if name.startswith(NEITHER)] == []
