"""Faults in the tables of findings of an instrument."""

import pytest

from omi_desktop.errors import ProblemsFound
from omi_desktop.instruments.loader import parse
from tests.small import SMALL

SOUND = """
[[table]]
id = "t"
title = "Side by side"
columns = [{ title = "Yes", answers = ["yes"] }, { title = "Above" }]
rows = [{ title = "First", items = ["a", "b"] }]

[scoring]
"""


def with_table(table: str) -> str:
    return SMALL.replace("\n[scoring]\n", table, 1)


def test_a_sound_table_is_taken():
    (table,) = parse(with_table(SOUND)).tables
    assert table.rows[0].items == ("a", "b")
    assert table.rows[0].counted(table.columns[0]) == ("yes",)


@pytest.mark.parametrize(
    ("old", "new", "place", "what"),
    [
        ('["a", "b"]', '["a", "bb"]', 'row "First", key items', '"bb" is neither a fact nor a question.'),
        ('["a", "b"]', '["a", "type"]', 'row "First", key items', "type has no side of the line to count."),
        ('["a", "b"]', '["s", "b"]', 'row "First", key items', 's has no choice "yes".'),
        ('["a", "b"]', '["a", "b", "s"]', 'row "First", key items', "are more than the columns."),
        ('["a", "b"]', "[]", 'row "First", key items', "names none."),
        ('["a", "b"]', '["a", "listened"]', "key rows", "has items of several forms (case, interview)."),
        ('rows = [{ title = "First", items = ["a", "b"] }]', "rows = []", "key rows", "names none."),
        ('title = "Above"', 'titel = "Above"', "column", "titel"),
    ],
)
def test_a_fault_is_named_with_its_place(old, new, place, what):
    with pytest.raises(ProblemsFound) as refused:
        parse(with_table(SOUND.replace(old, new)))
    told = [f"{problem.where} {problem.what}" for problem in refused.value.problems]
    assert any("table" in line and place in line and what in line for line in told), told


def test_two_tables_of_one_name_are_refused():
    twice = SOUND.replace("\n[scoring]\n", SOUND)
    with pytest.raises(ProblemsFound) as refused:
        parse(with_table(twice))
    assert [problem.what for problem in refused.value.problems] == ["stands twice."]
