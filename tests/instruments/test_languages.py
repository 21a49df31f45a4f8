"""Texts in Welsh beside the English ones, shown with the English where there are none."""

from __future__ import annotations

import pytest

from omi_desktop.errors import ProblemsFound
from omi_desktop.instruments import library
from omi_desktop.instruments.difference import compare
from omi_desktop.instruments.languages import in_language, languages_of
from omi_desktop.instruments.loader import parse
from tests.small import SMALL, small

WELSH = (
    SMALL.replace('title = "Assessment"', 'title = "Assessment"\ntitle_cy = "Asesu"', 1)
    .replace('text = "Office"', 'text = "Office"\ntext_cy = "Swyddfa"\nhelp = "Where?"\nhelp_cy = "Ble?"', 1)
    .replace('["order", "Community order"]', '["order", "Community order", "Gorchymyn cymunedol"]', 1)
    .replace('text = "Yes", above', 'text = "Yes", text_cy = "Do", above', 1)
)


def test_texts_are_welsh_where_there_is_welsh_and_english_where_there_is_none():
    welsh = in_language(parse(WELSH), "cy")
    assert welsh.section_by_id["1"].title == "Asesu"
    assert welsh.section_by_id["I"].title == "Interview"
    office = welsh.items["office"]
    assert (office.text, office.help) == ("Swyddfa", "Ble?")
    assert [c.text for c in welsh.items["type"].choices] == ["Gorchymyn cymunedol", "Licence"]
    assert [c.text for c in welsh.items["a"].choices] == ["Do", "No"]


def test_the_ids_and_the_sides_of_the_line_are_the_same_in_every_language():
    english, welsh = parse(WELSH), in_language(parse(WELSH), "cy")
    assert list(english.items) == list(welsh.items)
    assert [(c.id, c.above_line) for i in english.items.values() for c in i.choices] == [
        (c.id, c.above_line) for i in welsh.items.values() for c in i.choices
    ]
    assert english.scoring == welsh.scoring


def test_an_instrument_without_welsh_is_given_back_as_it_is():
    assert in_language(small(), "cy") is small()
    assert languages_of(small()) == ("en",)
    bilingual = parse(WELSH)
    assert in_language(bilingual, "en") is bilingual
    assert languages_of(bilingual) == ("en", "cy")
    assert in_language(bilingual, "cy") is in_language(bilingual, "cy")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('text = "Office"', 'text = "Office"\ntext_cy = ""', "is not a text"),
        ('text = "Office"', 'text = "Office"\nhelp_cy = "Ble?"', "has no English text beside it"),
        ('text = "Office"', 'text = "Office"\nform_cy = "achos"', "is no text that is shown"),
    ],
)
def test_every_fault_of_a_twin_is_named(old: str, new: str, told: str):
    with pytest.raises(ProblemsFound) as refused:
        parse(SMALL.replace(old, new, 1))
    assert any("fact office" in str(problem) and told in str(problem) for problem in refused.value.problems)


def test_a_changed_welsh_text_is_told_of():
    (difference,) = compare(parse(WELSH), parse(WELSH.replace("Swyddfa", "Y swyddfa"))).differences
    assert difference.sentence == "The Welsh text of fact office text is “Y swyddfa” instead of “Swyddfa”."


def test_every_shipped_instrument_can_be_shown_in_welsh():
    for identity in library.ids():
        english = library.shipped(identity)
        assert list(in_language(english, "cy").items) == list(english.items)
