"""Hostile and damaged workbooks are refused before any parser sees them."""

import pytest

from omi_desktop.errors import FileUnusable
from omi_desktop.imports import guard
from omi_desktop.imports.guard import check_workbook
from tests.imports.hostile import HOSTILE, honest


def test_an_honest_workbook_passes():
    check_workbook(honest(), "list.xlsx")


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_workbook_is_refused_with_its_name_and_the_reason(kind):
    make, said = HOSTILE[kind]
    with pytest.raises(FileUnusable, match=said) as refused:
        check_workbook(make(), "week.xlsx")
    assert refused.value.title.startswith("week.xlsx ")


def test_a_file_too_large_is_refused_unread(monkeypatch):
    monkeypatch.setattr(guard, "LARGEST_FILE", 100)
    with pytest.raises(FileUnusable, match="is larger than"):
        check_workbook(honest(), "week.xlsx")


def test_parts_too_large_together_are_refused(monkeypatch):
    monkeypatch.setattr(guard, "LARGEST_WHOLE", 1_000)
    with pytest.raises(FileUnusable, match="unpacks to more"):
        check_workbook(honest(), "week.xlsx")
