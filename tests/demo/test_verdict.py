"""Whether a published figure comes out to the last figure printed, and what whole records say where not."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.demo.published import Finding, PublishedScore
from omi_desktop.demo.reproduction import Line
from omi_desktop.demo.verdict import points, reason, records, state


def line(finding, count, relevant, fits=True, difference=0.0, known=None):
    return Line(
        what="question",
        id="1.1",
        published="",
        computed="",
        difference=difference,
        known_discrepancy=known,
        fits=fits,
        source=finding,
        exact=Fraction(count, relevant) if relevant else None,
        count=count,
        relevant=relevant,
    )


def found(**printed):
    return Finding("1.1", 1, **printed)


@pytest.mark.parametrize(
    ("finding", "count", "relevant", "expected"),
    [
        (found(percent=Fraction(61)), 30, 49, "as_printed"),
        (found(percent=Fraction(61)), 29, 48, "close"),
        (found(percent=Fraction("88.1")), 883, 1002, "as_printed"),
        (found(percent=Fraction(80), approx=True), 76, 100, "as_printed"),
        (found(count=18, relevant=40), 18, 40, "as_printed"),
        (found(count=18, relevant=40), 18, 39, "close"),
        (found(below=28, percent=Fraction(73)), 79, 107, "close"),
        (found(low=Fraction(51), high=Fraction(100)), 7, 12, "as_printed"),
        (found(low=Fraction(51), high=Fraction(100)), 6, 12, "close"),
        (found(percent=Fraction(100)), 0, 0, "differs"),
        (found(printed="many"), 5, 9, "words"),
    ],
)
def test_every_number_printed_has_to_come_out(finding, count, relevant, expected):
    assert state(line(finding, count, relevant)) == expected


def test_a_score_comes_out_or_differs():
    score = PublishedScore("section", "1", 78)
    made = Line("section", "1", "78%", "77%", -1.0, None, fits=False, source=score)
    assert (state(made), points(made), records(made)) == ("differs", -1, None)


def test_what_no_whole_number_gives_is_said_with_its_neighbours():
    said = reason(line(found(percent=Fraction(61)), 29, 48))
    assert said == "No number out of 48 gives 61%: 29 give 60%, 30 give 63%."


def test_a_number_and_a_percentage_of_different_bases_are_told_apart():
    made = line(found(below=55, percent=Fraction(60)), 74, 129)
    assert reason(made) == (
        "The number comes out, the percentage would be one of 136 to 139 relevant records; "
        "the sample has 129."
    )
    assert (records(made), points(made)) == (0, -3)


def test_a_reason_that_is_written_comes_before_arithmetic():
    assert reason(line(found(percent=Fraction(61)), 29, 48, known="Written.")) == "Written."


def test_what_is_far_off_is_not_explained_away():
    assert reason(line(found(percent=Fraction(90)), 29, 48, fits=False, difference=-14.2)) == ""


@given(st.integers(1, 300), st.data())
def test_a_share_printed_from_the_counts_comes_out(relevant, data):
    count = data.draw(st.integers(0, relevant))
    percent = Fraction((200 * count + relevant) // (2 * relevant))
    made = line(found(percent=percent, count=count, relevant=relevant), count, relevant)
    assert (state(made), points(made), reason(made)) == ("as_printed", 0, "")
