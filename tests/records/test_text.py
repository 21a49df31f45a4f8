"""Text as every file can hold it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem
from omi_desktop.records.text import LONGEST_TEXT, REPLACEMENT, clean, kept


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_a_character_that_no_file_can_hold_is_replaced_and_counted(character):
    assert clean(f"a{character}b{character}") == (f"a{REPLACEMENT}b{REPLACEMENT}", 2)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029", "\x85", "\n"])
def test_every_line_end_becomes_the_same(end):
    assert clean(f"one{end}two{end}") == ("one\ntwo\n", 0)


@pytest.mark.parametrize(
    "text", ["tab\there", "e\u0301", "\u202eright to left", "\U0001f600", "=1+1", "\xa0"]
)
def test_all_else_stays_code_point_for_code_point(text):
    assert clean(text) == (text, 0)


@given(st.text(st.characters()))
def test_clean_text_can_be_written_and_is_clean(text):
    once, _ = clean(text)
    assert clean(once) == (once, 0)
    once.encode()


def test_text_at_the_limit_is_kept_and_one_more_is_refused():
    assert kept("x" * LONGEST_TEXT) == "x" * LONGEST_TEXT
    with pytest.raises(InputProblem, match=r"The note has 100,001 characters; a note holds 100,000\."):
        kept("x" * (LONGEST_TEXT + 1), "The note")
