"""An inspection on the small instrument, and tables to take into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from omi_desktop.imports.answers import AnswerSheet, import_answers, read_answers
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


@pytest.fixture
def take(inspection: Inspection, table: Callable[..., Path]) -> Callable[..., AnswerSheet]:
    """`take("C1,1.01,yes,,")`: read these rows of answers about case C1 and import them; what was read."""
    inspection.add_record("case", "C1")

    def take(*rows: str) -> AnswerSheet:
        sheet = read_answers(table("case_ref,item,answer,note,form", *rows), inspection)
        import_answers(inspection, sheet)
        return sheet

    return take
