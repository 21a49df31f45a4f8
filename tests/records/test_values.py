"""From what is given to the value kept: choices, not applicable, numbers, dates, texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import Item
from omi_desktop.records.text import LONGEST_TEXT
from omi_desktop.records.values import understand
from tests.small import small


def kept(item: str, value: str) -> str:
    return understand(small().items[item], value)


@pytest.mark.parametrize("given", ["licence", "Licence", "LICENCE", "  licence "])
def test_a_choice_is_taken_by_id_or_text_whatever_the_case(given):
    assert kept("type", given) == "licence"


@pytest.mark.parametrize("given", ["na", "NA", "n/a", "Not applicable", " N/A "])
def test_not_applicable_is_taken_where_it_is_allowed(given):
    assert kept("b", given) == "na"


@pytest.mark.parametrize("given", ["na", "N/A", "Not applicable"])
def test_not_applicable_is_refused_where_it_is_not_allowed(given):
    with pytest.raises(InputProblem, match=r"Question a has no answer “.*”\. Choose one of yes, no\."):
        kept("a", given)


@pytest.mark.parametrize("given", ["maybe", "", "1", "Yess it was"])
def test_an_answer_that_is_not_offered_is_refused_with_those_that_are(given):
    with pytest.raises(InputProblem, match=r"Choose one of yes, no, na\."):
        kept("b", given)


def test_a_slip_of_the_pen_is_guessed_and_not_taken():
    with pytest.raises(InputProblem, match=r"Fact type has no answer “licens”\. Did you mean licence\?"):
        kept("type", "licens")


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("42", "42"),
        ("0", "0"),
        ("-3", "-3"),
        ("-0", "0"),
        ("1,000", "1000"),
        ("12,345,678", "12345678"),
        ("42.0", "42"),
        ("2.50", "2.5"),
        ("007", "7"),
        (" 100 ", "100"),
    ],
)
def test_a_number_is_kept_in_plain_figures(given, value):
    assert kept("hours", given) == value


@pytest.mark.parametrize(
    "given",
    ["", "forty", "1,5", "1,0000", ",5", "1e5", "1e-999999999", "NaN", "inf", "1_000", "٤٢", "9" * 11, "4 2"],
)
def test_what_is_no_plain_number_is_refused(given):
    with pytest.raises(InputProblem, match=r"Fact hours cannot be “.*”: it is not a number\."):
        kept("hours", given)


@pytest.mark.parametrize(
    "given",
    [
        "14/01/2008",
        "14/1/2008",
        "2008-01-14",
        "2008-01-14T00:00:00",
        "2008-01-14 00:00:00",
        "14.01.2008",
        "14-01-2008",
        "14 Jan 2008",
        "14 January 2008",
        "14012008",
    ],
)
def test_a_date_is_kept_as_iso(given):
    assert kept("started", given) == "2008-01-14"


NO_DATES = ["01/14/2008", "2008", "soon", "", "14/01/1808", "01/02/55", "140108", "20080114"]


@pytest.mark.parametrize("given", NO_DATES)
def test_what_is_no_date_is_refused(given):
    with pytest.raises(InputProblem, match=r"Fact started cannot be “.*”: it is not a date\..*14/01/2008"):
        kept("started", given)


@pytest.mark.parametrize("given", ["31/02/2008", "31.4.2008", "29-02-2007", "31022008"])
def test_a_day_that_the_calendar_lacks_is_called_so(given):
    with pytest.raises(InputProblem, match=r"cannot be “.*”: there is no such day\."):
        kept("started", given)


def test_a_text_is_kept_as_it_is_typed():
    assert kept("office", "  =SUM(A1) “Stroud” ") == "=SUM(A1) “Stroud”"


def test_a_text_beyond_the_limit_is_refused_whole():
    with pytest.raises(InputProblem, match=r"The text of Fact office has 100,001 characters"):
        kept("office", "x" * (LONGEST_TEXT + 1))


def test_a_message_shows_no_more_than_the_beginning_of_what_was_given():
    with pytest.raises(InputProblem) as refused:
        kept("a", "\udc80\x00" + "x" * 1_000_000)
    assert len(str(refused.value)) < 200
    str(refused.value).encode()


def taken(item: Item, text: str) -> str | None:
    try:
        return understand(item, text)
    except InputProblem:
        return None


@given(st.text(max_size=30))
def test_whatever_is_given_is_taken_or_refused_in_words(text):
    for item in small().items.values():
        value = taken(item, text)
        assert value is None or understand(item, value) == value
