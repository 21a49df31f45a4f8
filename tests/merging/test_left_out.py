"""Workbooks without what identifies a person: merging clears nothing, and comes to the same in any order."""

from __future__ import annotations

from pathlib import Path

import pytest

from omi_desktop.cli.checking import look_through
from omi_desktop.store.inspection import Inspection
from tests.merging.fieldwork import Fieldwork, case, content
from tests.small import NAMED


@pytest.fixture
def named(tmp_path: Path) -> Fieldwork:
    """Anna's case; the manager knows its office from the list."""
    week = Fieldwork(tmp_path, {"C1": "Anna", "C2": "Anna"}, instrument=NAMED)
    with week.manager() as inspection:
        inspection.answer(case(inspection, "C1"), "office", "Sheila Vance")
    return week


def test_what_is_left_out_is_not_taken_for_unanswered(named: Fieldwork):
    named.answer("Anna", "C1", a="yes", office=None)
    named.answer("Anna", "C2", office="Tom Reed")
    receipt = named.merge(named.workbook("Anna"))
    assert named.answers("C1")["office"] == "Sheila Vance"
    assert "office" not in named.answers("C2")
    assert named.answers("C1")["a"] == "yes"
    assert receipt.sound
    assert receipt.answers == receipt.accounted == 3


def test_exported_with_it_the_same_state_brings_it_after_all(named: Fieldwork):
    named.answer("Anna", "C2", office="Tom Reed", a="no")
    named.merge(named.workbook("Anna"))
    receipt = named.merge(named.workbook("Anna", "with", identifiers=True))
    assert named.answers("C2")["office"] == "Tom Reed"
    assert receipt.fates["taken"] == 1
    assert named.merge(named.folder / "with.xlsx").fates["taken"] == 0


def test_a_case_is_as_complete_with_the_manager_as_with_the_assessor(named: Fieldwork):
    named.answer("Anna", "C2", office="Tom Reed", a="yes")
    named.merge(named.workbook("Anna"))
    assert _left(named.base) == _left(named.folder / "Anna.omi") > 0


def _left(path: Path) -> int:
    """How much Anna's second case lacks."""
    with Inspection.open(path, read_only=True) as inspection:
        return next(found.left for record, found in look_through(inspection).records if record.ref == "C2")


def test_a_pack_itself_brings_everything(named: Fieldwork):
    named.answer("Anna", "C2", office="Tom Reed")
    named.merge(named.folder / "Anna.omi")
    assert named.answers("C2")["office"] == "Tom Reed"


def test_with_and_without_it_the_order_of_merging_makes_no_difference(named: Fieldwork):
    named.answer("Anna", "C1", a="yes", office="Una Hale")
    named.answer("Anna", "C2", office="Tom Reed")
    books = [named.workbook("Anna", "one"), named.workbook("Anna", "two", identifiers=True)]
    named.answer("Anna", "C1", b="no", office="Una Hall")
    books += [named.workbook("Anna", "three"), named.workbook("Anna", "four", identifiers=True)]
    found = []
    # forwards, backwards, and each of the others first once: what an order could spoil shows in pairs
    for number, order in enumerate((books, books[::-1], books[2:] + books[:2], [*books[1::2], *books[::2]])):
        base = named.copy(f"base{number}")
        named.merge(*order, base=base)
        named.merge(order[0], base=base)
        with named.manager(base) as inspection:
            found.append(content(inspection))
    assert all(one == found[0] for one in found)
    assert named.answers("C1", base)["office"] == "Una Hall"
