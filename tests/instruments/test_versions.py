"""What the program offers an inspection that has another instrument than the one it ships."""

from dataclasses import replace

import pytest

from omi_desktop.instruments import library
from omi_desktop.instruments.loader import fingerprint
from omi_desktop.instruments.versions import offer, version_key

SHIPPED = library.shipped("omi-2008")


@pytest.mark.parametrize(("lower", "higher"), [("1.9", "1.10"), ("1", "1.0.1"), ("0.9", "1"), ("", "1.0")])
def test_versions_are_ordered_by_their_numbers(lower, higher):
    assert version_key(lower) < version_key(higher)


def test_the_very_instrument_that_is_shipped_is_not_offered_again():
    assert offer(SHIPPED, fingerprint(library.text_of("omi-2008"))) is None


def test_a_newer_one_is_offered():
    found = offer(replace(SHIPPED, version="0.9"), "another")
    assert found is not None
    assert (found.newer, found.version) == (True, SHIPPED.version)
    assert found.text == library.text_of("omi-2008")


def test_another_text_of_the_same_version_is_offered_as_that():
    found = offer(SHIPPED, "another")
    assert found is not None
    assert not found.newer


def test_an_older_one_and_one_of_another_programme_are_not_offered():
    assert offer(replace(SHIPPED, version="99"), "another") is None
    assert offer(replace(SHIPPED, id="own"), "another") is None
