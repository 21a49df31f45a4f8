"""Making a new inspection."""

import pytest

from omi_desktop.store.inspection import Inspection

NEW = ("new", "area.omi", "--programme", "omi-2008", "--area", "Gloucestershire")


def test_a_new_inspection_holds_what_was_given(omi, tmp_path):
    omi(
        *NEW,
        "--from",
        "14/01/2008",
        "--to",
        "2008-01-18",
        "--lead",
        "Jo",
        "--no-passphrase",
        "--as",
        "Manager",
    )
    with Inspection.open(tmp_path / "area.omi") as inspection:
        details = inspection.details
        assert (details.programme, details.area, details.lead) == ("omi-2008", "Gloucestershire", "Jo")
        assert (details.starts, details.ends) == ("2008-01-14", "2008-01-18")
        assert next(inspection.history()).who == "Manager"
        assert not inspection.encrypted


def test_with_a_passphrase_the_file_opens_with_its_first_line_only(omi, tmp_path):
    (tmp_path / "secret").write_bytes(b" correct horse \r\nsecond line\n")
    omi(*NEW, "--passphrase-file", "secret")
    assert not (tmp_path / "area.omi").read_bytes().startswith(b"SQLite")
    Inspection.open(tmp_path / "area.omi", " correct horse ").close()
    omi("score", "area.omi", "--passphrase-file", "secret")


@pytest.mark.parametrize(
    ("secret", "said"),
    [
        (None, "area.omi is protected by a passphrase. Name the file that holds it with --passphrase-file."),
        (b"wrong\n", "This passphrase does not open area.omi."),
        (b"\nsecond line\n", "The first line of given is empty. Write the passphrase there."),
        (b"\xff\n", "given is not a text file. Save it as UTF-8."),
    ],
)
def test_without_the_right_passphrase_nothing_opens(omi, tmp_path, secret, said):
    (tmp_path / "secret").write_text("right\n")
    omi(*NEW, "--passphrase-file", "secret")
    if secret is not None:
        (tmp_path / "given").write_bytes(secret)
    option = [] if secret is None else ["--passphrase-file", "given"]
    assert omi("score", "area.omi", *option, status=3).stderr.startswith(said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((*NEW,), "Give either --passphrase-file F or --no-passphrase."),
        ((*NEW, "--no-passphrase", "--passphrase-file", "f"), "Give either --passphrase-file F"),
        (
            ("new", "area.omi", "--programme", "omi-208", "--area", "x", "--no-passphrase"),
            'no programme "omi-208"',
        ),
        (
            ("new", "area.omi", "--programme", "omi-2008", "--area", " ", "--no-passphrase"),
            "--area is empty.",
        ),
        ((*NEW, "--no-passphrase", "--from", "soon"), "--from cannot be “soon”: it is not a date."),
        (
            (*NEW, "--no-passphrase", "--from", "2/1/2008", "--to", "1/1/2008"),
            "before it starts on 2008-01-02.",
        ),
    ],
)
def test_wrong_usage_is_said_in_a_sentence_and_leaves_no_file(omi, tmp_path, arguments, said):
    message = omi(*arguments, status=2).stderr
    assert said in message
    assert message.count("\n") == 1
    assert not list(tmp_path.glob("area.omi*"))


def test_a_file_that_is_there_already_is_not_replaced(omi, tmp_path):
    (tmp_path / "area.omi").write_bytes(b"mine")
    assert "area.omi exists already." in omi(*NEW, "--no-passphrase", status=3).stderr
    assert (tmp_path / "area.omi").read_bytes() == b"mine"
