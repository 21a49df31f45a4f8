"""Comparing an inspection's instrument with another one, moving over, and beginning with one's own."""

import json

import pytest

from omi_desktop.instruments import library
from omi_desktop.instruments.loader import fingerprint
from omi_desktop.store.inspection import Inspection
from tests.cli.conftest import table
from tests.editions import edition, with_version, without
from tests.small import SMALL

NEWER = without("b")
SHIPPED = library.shipped("omi-2008").version


@pytest.fixture
def small_area(omi, tmp_path):
    """An inspection of an instrument of one's own, with an answer that the newer edition does not ask."""
    (tmp_path / "small.toml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "newer.toml").write_text(NEWER, encoding="utf-8")
    omi("new", "area.omi", "--instrument", "small.toml", "--area", "Gwent", "--no-passphrase")
    omi("sample", "import", "area.omi", table(tmp_path / "list.csv", "case_ref", "C1", "C2"))
    rows = table(tmp_path / "rows.csv", "case_ref,item,answer", "C1,a,yes", "C1,b,na", "C2,b,no")
    omi("answers", "import", "area.omi", rows)
    return tmp_path / "area.omi"


@pytest.fixture
def older_area(omi, tmp_path):
    """An inspection with an older edition of an instrument that is shipped."""
    text = with_version(library.text_of("omi-2008"), "0.9")
    (tmp_path / "older.toml").write_text(text, encoding="utf-8")
    omi("new", "older.omi", "--instrument", "older.toml", "--area", "Gwent", "--no-passphrase")
    return tmp_path / "older.omi"


def test_a_new_inspection_takes_an_instrument_of_ones_own(omi, small_area):
    with Inspection.open(small_area) as inspection:
        assert inspection.instrument_text == SMALL
    made = omi("new", "b.omi", "--instrument", "small.toml", "--area", "Gwent", "--no-passphrase")
    assert (
        made.stdout == "Made b.omi: small, version 1.0, Gwent, without a passphrase, readable by anybody.\n"
    )


def test_a_faulty_instrument_of_ones_own_makes_no_file(omi, tmp_path):
    (tmp_path / "faulty.toml").write_text(SMALL.replace('scale = "rating"', 'scale = "ratings"'))
    result = omi("new", "a.omi", "--instrument", "faulty.toml", "--area", "x", "--no-passphrase", status=1)
    assert 'faulty.toml, question "vision", key scale: "ratings" does not exist.' in result.stderr
    assert not (tmp_path / "a.omi").exists()


@pytest.mark.parametrize("options", [(), ("--programme", "omi-2008", "--instrument", "small.toml")])
def test_one_instrument_has_to_be_named(omi, options):
    result = omi("new", "a.omi", *options, "--area", "x", "--no-passphrase", status=2)
    assert "Give either --programme ID or --instrument FILE.toml" in result.stderr


def test_the_comparison_is_grouped_and_tells_what_becomes_of_the_answers(omi, small_area):
    before = small_area.read_bytes()
    lines = omi("instrument", "compare", "area.omi", "newer.toml").stdout.splitlines()
    assert lines == [
        "area.omi: small, version 1.0; compared with 1.1, newer.toml.",
        "1 question removed: 2 answers are kept and set aside.",
        "",
        "Taken out",
        "  Question b is taken out: “Second?”",
        "",
        "Answers kept and set aside",
        "  case b: “na” in 1 record",
        "  case b: “no” in 1 record",
    ]
    assert small_area.read_bytes() == before


def test_the_comparison_as_json(omi, small_area):
    document = json.loads(omi("instrument", "compare", "area.omi", "newer.toml", "--json").stdout)
    assert document["from"] == {"version": "1.0", "sha256": fingerprint(SMALL)}
    assert document["to"] == {"version": "1.1", "sha256": fingerprint(NEWER)}
    assert document["same"] is False
    assert [(found["kind"], found["id"]) for found in document["differences"]] == [("removed", "b")]
    assert document["set_aside"][0] == {"form": "case", "item": "b", "answer": "na", "records": 1}
    assert document["count_again"] == []


def test_an_inspection_moves_over_and_back(omi, small_area):
    said = omi("instrument", "update", "area.omi", "newer.toml", "--as", "Manager").stdout
    assert "\narea.omi moved from version 1.0 to 1.1.\n" in said
    assert "\nA copy of the file as it was is kept as area.omi.backups/00001-" in said
    check = omi("check", "area.omi").stdout
    assert "Kept, not counted: case b: 1 answer “na”, which is not asked.\n" in check
    document = json.loads(omi("check", "area.omi", "--json").stdout)
    assert [left["item"] for left in document["leftovers"]] == ["b", "b"]
    assert [case["set_aside"] for case in document["cases"]] == [1, 1]
    entry = json.loads(omi("history", "area.omi", "--json").stdout)["entries"][-1]
    assert (entry["act"], entry["who"], entry["new"]) == (
        "instrument",
        "Manager",
        f"1.1 {fingerprint(NEWER)}",
    )
    back = json.loads(omi("instrument", "update", "area.omi", "--kept", "1.0", "--json").stdout)
    assert back["done"] is True
    assert sum(left["records"] for left in back["count_again"]) == 2
    assert "Kept, not counted" not in omi("check", "area.omi").stdout


def test_a_dry_run_says_it_and_does_not_do_it(omi, small_area):
    before = small_area.read_bytes()
    assert omi("instrument", "update", "area.omi", "newer.toml", "--dry-run").stdout.endswith(
        "\nNothing was changed.\n"
    )
    document = omi("instrument", "update", "area.omi", "newer.toml", "--dry-run", "--json").stdout
    assert json.loads(document)["done"] is False
    assert small_area.read_bytes() == before


def test_the_same_instrument_changes_nothing(omi, small_area):
    before = small_area.read_bytes()
    said = omi("instrument", "update", "area.omi", "small.toml").stdout
    assert said == "area.omi has this very instrument: small, version 1.0.\n"
    assert small_area.read_bytes() == before


def test_without_a_file_the_one_that_comes_with_the_program_is_meant(omi, older_area):
    said = omi("instrument", "compare", "older.omi").stdout
    assert said.startswith(
        f"older.omi: omi-2008, version 0.9; compared with {SHIPPED}, the one that comes with the program.\n"
        "Nothing that is asked or scored changes.\n"
    )
    omi("instrument", "update", "older.omi")
    with Inspection.open(older_area) as inspection:
        assert inspection.instrument_text == library.text_of("omi-2008")


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("area.omi",), 2, "The program comes with no instrument of the programme small."),
        (("area.omi", "other.toml"), 1, "other.toml is of the programme other, this inspection is of small."),
        (("area.omi", "faulty.toml"), 1, "faulty.toml is not valid TOML.\n  faulty.toml: "),
        (("area.omi", "none.toml"), 3, "none.toml cannot be read: No such file or directory."),
        (("area.omi", "--kept", "7"), 2, "area.omi holds no instruments “7”. Name one of 1.0 ("),
        (
            ("area.omi", "newer.toml", "--kept", "1.0"),
            2,
            "omi instrument {}: Give NEW.toml or --kept VERSION",
        ),
        (("none.omi", "newer.toml"), 3, "There is no file none.omi."),
    ],
)
@pytest.mark.parametrize("command", ["compare", "update"])
def test_what_cannot_be_is_said_in_a_sentence(omi, small_area, tmp_path, command, arguments, status, said):
    (tmp_path / "other.toml").write_text(edition(id="other"), encoding="utf-8")
    (tmp_path / "faulty.toml").write_text("title = ", encoding="utf-8")
    before = small_area.read_bytes()
    assert omi("instrument", command, *arguments, status=status).stderr.startswith(said.format(command))
    assert small_area.read_bytes() == before


def test_an_older_one_is_never_taken_without_being_named(omi, tmp_path):
    text = with_version(library.text_of("omi-2008"), "99.10")
    (tmp_path / "later.toml").write_text(text, encoding="utf-8")
    omi("new", "later.omi", "--instrument", "later.toml", "--area", "Gwent", "--no-passphrase")
    message = omi("instrument", "update", "later.omi", status=2).stderr
    assert message.startswith(f"The program comes with version {SHIPPED}, older than 99.10 of later.omi.")


def test_an_encrypted_inspection_moves_over_with_its_passphrase(omi, tmp_path):
    (tmp_path / "secret").write_text("correct horse\n")
    (tmp_path / "small.toml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "newer.toml").write_text(NEWER, encoding="utf-8")
    omi("new", "a.omi", "--instrument", "small.toml", "--area", "x", "--passphrase-file", "secret")
    omi("instrument", "update", "a.omi", "newer.toml", status=3)
    omi("instrument", "update", "a.omi", "newer.toml", "--passphrase-file", "secret")
    with Inspection.open(tmp_path / "a.omi", "correct horse") as inspection:
        assert inspection.instrument_text == NEWER
        assert inspection.encrypted
