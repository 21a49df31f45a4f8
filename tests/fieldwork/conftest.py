"""An inspection on a small instrument with a composition, and its cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from omi_desktop.imports.case_list import import_cases, read_case_list
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL

COMPOSITION = """
[[composition]]
id = "all"
title = "All cases"
minimum = 3
maximum = 4
source = "Three or four."

[[composition]]
id = "licence"
title = "Licences"
when = { type = ["licence"] }
target = 2
source = "Two licences."

[[composition]]
id = "recalled"
title = "Recalled"
when = { recalled = ["yes"] }
minimum = 1
inferred = true
source = "A minimum number of those recalled."

[[composition]]
id = "order"
title = "Orders"
when = { type = ["order"] }
source = "And orders."
"""


@pytest.fixture
def inspection(tmp_path: Path) -> Iterator[Inspection]:
    """A plain inspection without cases."""
    path = tmp_path / "area.omi"
    with Inspection.create(path, SMALL + COMPOSITION, area="Gwent", passphrase=None, who="Manager") as made:
        yield made


@pytest.fixture
def listed(inspection: Inspection, tmp_path: Path) -> Callable[..., Inspection]:
    """`listed("case_ref,type", "C1,order")`: the inspection with these cases of a list."""

    def take_in(*lines: str) -> Inspection:
        table = tmp_path / "list.csv"
        table.write_text("\n".join(lines) + "\n", encoding="utf-8")
        import_cases(inspection, read_case_list(table, inspection))
        return inspection

    return take_in
