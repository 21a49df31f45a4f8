"""A module imports only what stands above it, and the core runs without Qt."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_archon import archrule

import omi_desktop

LAYERS = [
    ("errors",),
    ("files", "paths", "settings"),
    ("instruments",),
    ("records",),
    ("scoring",),
    ("store",),
    ("demo", "exports", "fieldwork", "imports"),
    ("merging",),
    ("cli",),
    ("app",),
    ("ui",),
    ("__main__",),
]
WINDOW = ("app", "ui", "__main__")
PACKAGE = Path(omi_desktop.__file__).parent


def parts() -> set[str]:
    """The modules and packages that stand directly in omi_desktop."""
    modules = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in PACKAGE.glob("*/__init__.py")}


def patterns(*names: str) -> list[str]:
    return [pattern for name in names for pattern in (f"omi_desktop.{name}", f"omi_desktop.{name}.*")]


def below(layer: tuple[str, ...]) -> list[str]:
    return patterns(*(name for lower in LAYERS[LAYERS.index(layer) + 1 :] for name in lower))


def test_every_part_of_the_program_has_its_layer():
    assert parts() <= {name for layer in LAYERS for name in layer}


@pytest.mark.parametrize("layer", LAYERS[:-1], ids=" ".join)
def test_a_layer_imports_nothing_from_below_it(layer):
    for name in parts() & set(layer):
        rule = archrule(f"{name} imports nothing below it").match(*patterns(name))
        rule.should_not_import(*below(layer)).check("omi_desktop")


def test_the_core_runs_without_qt():
    core = archrule("the core runs without Qt").match("omi_desktop*").exclude(*patterns(*WINDOW))
    core.should_not_import("PySide6*", "shiboken6*").check("omi_desktop")


def test_only_the_store_speaks_to_the_database():
    rule = archrule("one door to the database").match("omi_desktop*").exclude(*patterns("store"))
    rule.should_not_import("sqlite3*", "sqlcipher3*", "sqlite_utils*").check(
        "omi_desktop", only_direct_imports=True
    )


def test_the_command_line_starts_without_qt():
    program = "from omi_desktop.cli import main; main()"
    command = [sys.executable, "-X", "importtime", "-c", program, "programmes"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    said = run.stderr.splitlines()
    imported = {line.rpartition("|")[2].strip() for line in said if line.startswith("import time:")}
    assert run.returncode == 0, [line for line in said if not line.startswith("import time:")]
    assert "omi_desktop.cli" in imported
    assert not {name for name in imported if name.startswith(("PySide6", "shiboken6"))}
