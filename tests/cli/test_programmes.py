"""Which programmes there are, and whether an instrument is sound."""

import json
from pathlib import Path

import pytest

from omi_desktop.instruments.library import ids, path_of


def test_the_programmes_are_listed_with_their_counts(omi):
    lines = omi("programmes").stdout.splitlines()
    assert lines[0].split() == ["programme", "years", "sections", "criteria", "questions", "title"]
    assert "omi-2008      2006-2009        12        28        416  Offender Management Inspection" in lines
    assert len(lines) == 1 + len(ids())


def test_the_programmes_as_json(omi):
    listed = json.loads(omi("programmes", "--json").stdout)
    assert [programme["id"] for programme in listed] == list(ids())
    found = next(programme for programme in listed if programme["id"] == "omi-2008")
    assert (found["sections"], found["criteria"], found["questions"]) == (12, 28, 416)
    assert found["case_questions"] == 284


@pytest.mark.parametrize("identity", ids())
def test_every_instrument_shipped_is_sound(omi, identity):
    assert omi("instrument", "check", path_of(identity)).stdout.startswith(f"{identity}.toml is sound: ")


def test_every_fault_is_listed_with_its_place_and_its_remedy(omi, tmp_path):
    file = faulty(tmp_path)
    result = omi("instrument", "check", file, status=1)
    assert result.stdout.splitlines() == [
        'faulty.toml, fact "case_type", key form: "cas" does not exist. Did you mean "case"?',
        'faulty.toml, criterion "1.1", key section: "one" does not exist. Use one of: 1.',
    ]
    assert result.stderr == f"{file} cannot be used: 2 faults.\n"


def test_the_faults_as_json(omi, tmp_path):
    document = json.loads(omi("instrument", "check", faulty(tmp_path), "--json", status=1).stdout)
    assert document["sound"] is False
    assert document["problems"][0] == {
        "where": 'faulty.toml, fact "case_type", key form',
        "what": '"cas" does not exist.',
        "remedy": 'Did you mean "case"?',
    }


def test_an_instrument_that_is_not_there_cannot_be_checked(omi):
    message = omi("instrument", "check", "none.toml", status=3).stderr
    assert message == "none.toml cannot be read: No such file or directory. Name an instrument file.\n"


def faulty(folder: Path) -> Path:
    """An instrument with two faults."""
    file = folder / "faulty.toml"
    file.write_text(
        """schema = 1
id = "faulty"
title = "Faulty"
abbreviation = "F"
years = "2008"
form = [{ id = "case", title = "Case", per = "case" }]
fact = [{ id = "case_type", form = "cas", text = "Type", kind = "yes_no" }]
section = [{ id = "1", form = "case", title = "One" }]
criterion = [{ id = "1.1", section = "one", title = "First" }]
question = [{ id = "1.1.1", criterion = "1.1", text = "Well?", scale = "yes_no" }]
[[scale]]
id = "yes_no"
choice = [{ id = "yes", text = "Yes", above_line = true }, { id = "no", text = "No", above_line = false }]
""",
        encoding="utf-8",
    )
    return file
