"""The account of a programme's figures: a summary, words for every line, and nothing left on the disk."""

import tempfile

import pytest

from omi_desktop.demo.account import account
from omi_desktop.errors import InputProblem


@pytest.fixture(scope="module")
def found():
    return account("omi2-2011")


def figure(found, what, identity):
    return next(figure for figure in found.figures if (figure.what, figure.id) == (what, identity))


def test_the_summary_counts_what_comes_out_and_what_is_explained(found):
    out, others = len(found.numbers) - len(found.others), len(found.others)
    assert found.summary() == (
        f"OMI 2 2011, Lancashire: {out} of {out + others} figures come out as printed, "
        f"{others} are explained."
    )


def test_a_section_that_cannot_come_out_says_how_it_is_made_and_why_it_differs(found):
    section = figure(found, "section", "1")
    assert (section.published, section.computed, section.points) == ("78%", "77%", -1)
    assert 76.5 <= section.percent < 77.5
    assert section.how.endswith(" ÷ 4 = 77.3 → 77%.")
    assert "The plain mean of 87, 79, 79 and 63 is 77.0" in section.why
    assert any("published 78" in text for text in section.in_report)


def test_every_line_says_in_words_how_it_comes_about(found):
    assert [figure for figure in found.figures if not figure.how or not figure.title] == []


def test_words_without_a_number_are_not_counted_as_figures(found):
    assert {figure.state for figure in found.figures} == {"as_printed", "close", "differs", "words"}
    assert "words" not in {figure.state for figure in found.numbers}


def test_nothing_is_left_in_the_temporary_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    account("esi-ecp-2005")
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_programme_is_one_sentence():
    with pytest.raises(InputProblem):
        account("omi-1066")
