"""A disk that is full in the middle of a merge: nothing of that workbook is in, and the second try works."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from omi_desktop.errors import NotSaved
from omi_desktop.merging.run import merge
from omi_desktop.store.inspection import Inspection
from tests.merging.fieldwork import Fieldwork


def test_what_does_not_fit_on_the_disk_is_not_merged_and_comes_in_when_there_is_room(
    week: Fieldwork, disk_full: Callable[[bool], None]
):
    week.answer("Anna", "C1", a="yes", b="no")
    week.note("Anna", "C1", "a", "word " * 5_000)
    week.answer("Ben", "C3", a="no")
    first, second = week.workbook("Ben"), week.workbook("Anna")
    assert week.merge(first).sound
    before = week.base.read_bytes()

    def fill_up(_: Inspection) -> None:
        disk_full(True)

    with week.manager() as inspection:
        anchor = inspection.anchor()
        with pytest.raises(NotSaved):
            merge(inspection, [first, second], before=fill_up)
        disk_full(False)
        assert inspection.anchor() == anchor
        assert inspection.faults() == []
    assert week.base.read_bytes() == before
    receipt = week.merge(first, second)
    assert (receipt.sound, receipt.duplicates) == (True, 1)
    assert week.answers("C1")["b"] == "no"
