"""`omi export` and `omi demo`: the workbook's protection, and files that are not overwritten."""

import json

import openpyxl
import pytest

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


@pytest.fixture
def secret_area(omi, tmp_path):
    (tmp_path / "secret").write_text("correct horse\n")
    (tmp_path / "other").write_text("battery staple\n")
    omi("new", "s.omi", "--programme", "omi-2008", "--area", "X", "--passphrase-file", "secret")
    return tmp_path / "s.omi"


def test_the_week_is_written_as_a_workbook(omi, answer, area, tmp_path):
    answer("C1,1.2.01,yes")
    said = omi("export", area.name, "week.xlsx").stdout
    assert said == "Wrote week.xlsx: 3 cases, 4 answers, without a password.\n"
    assert "Answers" in openpyxl.load_workbook(tmp_path / "week.xlsx", read_only=True).sheetnames


@pytest.mark.parametrize(
    ("options", "start"),
    [([], OLE), (["--plain"], ZIP), (["--password-file", "other"], OLE)],
)
def test_of_an_inspection_with_a_passphrase_the_workbook_has_a_password(
    omi, secret_area, tmp_path, options, start
):
    omi("export", secret_area.name, "week.xlsx", "--passphrase-file", "secret", *options)
    assert (tmp_path / "week.xlsx").read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("options", "password"), [([], "correct horse"), (["--password-file", "other"], "battery staple")]
)
def test_the_password_is_the_passphrase_unless_another_is_named(
    omi, secret_area, tmp_path, options, password
):
    import msoffcrypto

    omi("export", secret_area.name, "week.xlsx", "--passphrase-file", "secret", *options)
    with (tmp_path / "week.xlsx").open("rb") as file:
        book = msoffcrypto.OfficeFile(file)
        book.load_key(password=password, verify_password=True)


def test_plain_and_a_password_contradict_each_other(omi, area):
    message = omi("export", area.name, "week.xlsx", "--plain", "--password-file", "f", status=2).stderr
    assert message == "omi export: Give --password-file F or --plain, not both. See omi export --help.\n"


def test_a_workbook_never_takes_the_place_of_an_inspection(omi, area):
    before = area.read_bytes()
    assert "is an inspection." in omi("export", area.name, area.name, status=2).stderr
    (area.parent / "other.omi").write_bytes(before)
    assert "is an inspection." in omi("export", area.name, "other.omi", status=2).stderr
    assert (area.read_bytes(), (area.parent / "other.omi").read_bytes()) == (before, before)


def test_a_folder_that_is_not_there_is_said(omi, area):
    assert "There is no folder " in omi("export", area.name, "none/week.xlsx", status=3).stderr


def test_a_sample_inspection_is_made_and_says_what_it_is(omi):
    omi("demo", "omi-2008", "sample.omi", "--cases", "5")
    document = json.loads(omi("score", "sample.omi", "--json").stdout)
    assert document["records"] == 5
    assert "econstructed from published figures" in document["sample"]


def test_there_is_no_sample_of_a_programme_that_is_not_there(omi):
    assert 'There is no programme "omi".' in omi("demo", "omi", "sample.omi", status=2).stderr
    assert omi("demo", "omi-2008", "sample.omi", "--cases", "0", status=2).stderr.count("\n") == 1
