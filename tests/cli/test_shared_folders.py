"""`omi` warns once, on stderr, of a file in a folder that is not this computer's alone."""

import json


def test_one_warning_on_stderr_and_the_command_goes_on(omi, tmp_path):
    (tmp_path / "OneDrive").mkdir()
    made = ("--programme", "omi-2008", "--area", "X", "--no-passphrase")
    assert omi("new", "OneDrive/a.omi", *made).stderr.count("synchronised") == 1
    found = omi("score", "OneDrive/a.omi", "--json")
    assert found.stderr.count("synchronised") == 1
    assert json.loads(found.stdout)["records"] == 0


def test_elsewhere_nothing_is_said(omi, area):
    assert omi("score", area.name).stderr == ""
