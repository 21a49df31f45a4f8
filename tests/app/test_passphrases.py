import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.app import passphrases


def test_suggested_words_are_five_of_the_list_and_strong():
    words = passphrases.suggest().split(" ")
    assert len(words) == 5
    assert set(words) <= set(passphrases.word_list())
    assert passphrases.strength(" ".join(words)) == 1.0


def test_the_list_is_long_enough_to_be_worth_drawing_from():
    assert len(set(passphrases.word_list())) == 7776


@pytest.mark.parametrize(
    ("given_", "enough"),
    [
        ("", False),
        ("elevenchars", False),
        ("twelve chars", True),
        ("ab cd ef gh", True),
        ("ab ab ab ab", False),
    ],
)
def test_twelve_characters_or_four_different_words_will_do(given_, enough):
    assert passphrases.long_enough(given_) is enough


@given(st.text(max_size=200))
def test_strength_is_a_share_and_grows_with_what_is_added(text):
    assert 0 <= passphrases.strength(text) <= 1


def test_repeating_a_character_adds_little():
    assert passphrases.strength("aaaaaaaaaaaa") < passphrases.strength("kvhzqwmxbrtp") / 1.5
