"""Running `omi` as a user would, and an inspection to run it on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from omi_desktop.cli import main

Run = Callable[..., Result]


@pytest.fixture
def omi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`omi("score", "area.omi", status=0)` in a folder of this test's own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object, status: int | None = 0) -> Result:
        result = CliRunner().invoke(main, [str(argument) for argument in arguments])
        assert status is None or result.exit_code == status, (result.exit_code, result.output)
        assert "Traceback" not in result.output
        return result

    return run


@pytest.fixture
def area(omi: Run, tmp_path: Path) -> Path:
    """A plain inspection of three cases."""
    omi("new", "area.omi", "--programme", "omi-2008", "--area", "Gloucestershire", "--no-passphrase")
    table(tmp_path / "list.csv", "case_ref,assessor,gender", "C1,Ann,male", "C2,Ann,female", "C3,Bob,male")
    omi("sample", "import", "area.omi", "list.csv", "--as", "Manager")
    return tmp_path / "area.omi"


@pytest.fixture
def answer(omi: Run, area: Path, tmp_path: Path) -> Callable[..., Result]:
    """`answer("C1,1.1.01,yes", status=0)`: rows of case_ref, item, answer, note, form."""

    def run(*rows: str, status: int | None = 0) -> Result:
        table(tmp_path / "answers.csv", "case_ref,item,answer,note,form", *rows)
        return omi("answers", "import", "area.omi", "answers.csv", status=status)

    return run


def table(path: Path, *lines: str) -> Path:
    """A CSV file of these lines."""
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def columns(lines: Iterable[str]) -> list[list[str]]:
    """The cells of aligned lines."""
    return [line.split() for line in lines]
