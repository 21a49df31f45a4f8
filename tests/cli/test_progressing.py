"""`omi progress`: the document, and the page for people."""

import json


def test_a_week_under_way(omi, area, answer):
    answer("C1,1.1.01,yes")
    document = json.loads(omi("progress", area.name, "--json").stdout)
    assert (document["programme"], document["cases"], document["under_way"]) == ("omi-2008", 3, 1)
    assert [each["assessor"] for each in document["assessors"]] == ["Ann", "Bob"]
    told = omi("progress", area.name).stdout
    assert told.startswith("0 of 3 cases complete, 1 under way, 2 not begun.\n")
    assert "if n/a were no" in told


def test_nothing_is_written(omi, area):
    before = area.read_bytes()
    omi("progress", area.name)
    assert area.read_bytes() == before


def test_second_readings_still_to_be_read_are_named(omi, area):
    omi("sample", "allocate", area.name, "--assessors", "Ann,Bob", "--double", "1")
    document = json.loads(omi("progress", area.name, "--json").stdout)
    (unread,) = document["second_unread"]
    told = f"Not yet read a second time: {unread['case_ref']} ({unread['assessor']})."
    assert told in omi("progress", area.name).stdout
    assert sum(each["second_left"] for each in document["assessors"]) == 1
