"""The composition of the sample as data: read, checked against the facts, and what the shipped ones say."""

import pytest

from omi_desktop.errors import ProblemsFound
from omi_desktop.instruments import library
from omi_desktop.instruments.difference import compare
from omi_desktop.instruments.loader import parse
from tests.small import SMALL, small

PART = """
[[composition]]
id = "licence"
title = "Licences"
when = { type = ["licence"] }
target = 40
source = "So says the report."
"""


def faults(text: str) -> list[str]:
    with pytest.raises(ProblemsFound) as found:
        parse(SMALL + text, "x.toml")
    return [str(problem) for problem in found.value.problems]


def test_a_part_has_its_facts_its_number_and_the_reports_words():
    (part,) = parse(SMALL + PART).composition
    assert (part.id, part.target, part.source) == ("licence", 40, "So says the report.")
    assert [(condition.item, condition.values) for condition in part.when] == [("type", ("licence",))]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("type =", "tipe =", '"tipe" is no fact of the form case. Did you mean "type"?'),
        ('["licence"] }', '["license"] }', 'type has no choice "license". Did you mean "licence"?'),
        ("target = 40", "target = -1", "-1 is less than none."),
        ("target = 40", "target = 40\nminimum = 3", "stands beside a minimum or maximum."),
        ("target = 40", "minimum = 4\nmaximum = 3", "4 is more than the maximum."),
        ("target = 40", "targte = 40", "is not a key of this table. Did you mean target?"),
        ('source = "So says the report."', "", "is missing. Add source"),
    ],
)
def test_every_fault_is_named(old, new, fault):
    (found,) = faults(PART.replace(old, new))
    assert 'composition "licence", key ' in found
    assert fault in found


def test_two_parts_never_share_an_id():
    assert any('composition "licence", key id: stands twice.' in fault for fault in faults(PART + PART))


def test_another_number_is_a_difference_and_no_change_to_what_is_asked():
    new = parse(SMALL + PART)
    (added,) = compare(small(), new).differences
    assert (added.kind, added.about, added.id) == ("other", "part of the sample", "licence")
    (changed,) = compare(new, parse(SMALL + PART.replace("40", "50"))).differences
    assert changed.kind == "other"


def numbers(programme: str) -> dict[str, tuple[int | None, int | None, int | None]]:
    parts = library.shipped(programme).composition
    return {part.id: (part.target, part.minimum, part.maximum) for part in parts}


def test_omi_2008_is_40_licence_60_community_and_10_custody_cases():
    found = numbers("omi-2008")
    assert (found["licence"][0], found["community_order"][0], found["custody"][0]) == (40, 60, 10)
    assert found["all"] == (None, 110, 120)
    minima = ("high_roh", "ppo", "approved_premises", "statutory_victim", "minority_ethnic")
    assert all(found[part] == (None, 1, None) for part in minima)


def test_a_minimum_that_no_report_names_is_marked_as_inferred():
    for programme in library.ids():
        for part in library.shipped(programme).composition:
            assert part.inferred == (part.minimum == 1), (programme, part.id)


def test_each_programme_has_what_its_own_report_says():
    assert numbers("esi-2005") == {"all": (None, 100, None), "high_risk": (20, None, None)}
    assert numbers("esi-ecp-2005") == {}
    assert numbers("omi-2007")["all"] == (None, 100, None)
    assert numbers("omi2-2011")["all"] == (None, 100, None)
    assert numbers("iaow-2013")["all"] == (None, 50, 90)
