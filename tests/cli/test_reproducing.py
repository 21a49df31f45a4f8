"""Published figures beside computed ones, as `omi programmes --reproduce` prints them."""

import json

import pytest

from omi_desktop.cli import reproducing

ID = "esi-ecp-2005"


@pytest.fixture(scope="module")
def lines():
    """The lines of the JSON document, made once."""
    from click.testing import CliRunner

    from omi_desktop.cli import main

    result = CliRunner().invoke(main, ["programmes", "--reproduce", ID, "--json"])
    assert result.exit_code == 0
    (document,) = json.loads(result.stdout)
    return document


def test_the_table_ends_with_a_summary_and_progress_goes_to_stderr(omi):
    result = omi("programmes", "--reproduce", ID)
    shown = result.stdout.splitlines()
    assert shown[0].startswith(f"{ID}: ")
    assert shown[1].split() == list(reproducing.HEADER)
    assert shown[-1].endswith("figures come out as printed, 4 are explained.")
    assert "    No number out of 33 gives 69%: 22 give 67%, 23 give 70%." in result.stdout
    assert result.stderr == f"Working out {ID} …\n"


def test_every_programme_is_shown_where_none_is_named(omi, monkeypatch):
    monkeypatch.setattr(reproducing, "ids", lambda: (ID, "iaow-2013"))
    found = json.loads(omi("programmes", "--reproduce", "--json").stdout)
    assert [programme["id"] for programme in found] == [ID, "iaow-2013"]


def test_a_line_has_the_figure_as_published_and_as_computed_rounded_and_not(lines):
    line = next(line for line in lines["lines"] if (line["what"], line["id"]) == ("criterion", "B1"))
    assert (line["published"], line["computed"], line["rounded"]) == ("64%", "64%", 64)
    assert line["percent"] == pytest.approx(63.97, abs=0.01)
    assert (line["difference"], line["agrees"], line["known_discrepancy"]) == (0, True, None)


def test_the_counts_add_up_and_nothing_is_left_out(lines):
    agreeing = [line["agrees"] for line in lines["lines"]]
    assert lines["figures"] == len([one for one in agreeing if one is not None])
    assert lines["as_printed"] == agreeing.count(True)
    assert lines["explained"] + lines["unexplained"] == agreeing.count(False)
    assert all(line["known_discrepancy"] for line in lines["lines"] if line["agrees"] is False)


def test_an_unknown_programme_is_one_sentence(omi):
    result = omi("programmes", "--reproduce", "omi-1066", "--json", status=2)
    assert result.stdout == ""
    assert result.stderr.startswith('There is no programme "omi-1066".')
