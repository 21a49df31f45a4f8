"""`omi pack`: a file for one assessor, and what is said of it."""

import json

from omi_desktop.store.inspection import Inspection


def test_a_pack_is_an_inspection_of_ones_own_cases(omi, area, tmp_path):
    said = omi("pack", area.name, "--assessor", "Ann", "ann.omi").stdout
    assert said == "Wrote ann.omi for Ann: 2 cases, without a passphrase, readable by anybody.\n"
    score = json.loads(omi("score", "ann.omi", "--json").stdout)
    assert score["records"] == 2
    assert score["inspection"] == json.loads(omi("score", area.name, "--json").stdout)["inspection"]
    omi("check", "ann.omi")


def test_the_source_stays_as_it_was(omi, area):
    before = area.read_bytes()
    omi("pack", area.name, "--assessor", "Ann", "ann.omi")
    assert area.read_bytes() == before


def test_the_document_says_what_is_in_it(omi, area, tmp_path):
    (tmp_path / "secret").write_text("a long enough passphrase\n")
    options = ("--pack-passphrase-file", "secret", "--json", "--as", "Manager")
    document = json.loads(omi("pack", area.name, "--assessor", "Bob", "bob.omi", *options).stdout)
    with Inspection.open(tmp_path / "bob.omi", "a long enough passphrase") as opened:
        assert document == {
            "out": "bob.omi", "assessor": "Bob", "file_id": opened.details.file_id, "cases": 1, "second": 0,
            "records": 1, "answers": 1, "encrypted": True,
        }  # fmt: skip
        assert next(opened.history()).who == "Manager"


def test_a_second_reader_fills_in_their_pack_by_the_case_reference(omi, area, tmp_path):
    omi("sample", "allocate", area.name, "--assessors", "Ann,Bob", "--double", 3)
    document = json.loads(omi("pack", area.name, "--assessor", "Bob", "bob.omi", "--json").stdout)
    assert (document["cases"], document["second"]) == (3, 2)
    (tmp_path / "answers.csv").write_text("case_ref,item,answer\nC1,1.1.01,yes\nC3,1.1.01,no\n")
    omi("answers", "import", "bob.omi", "answers.csv")


def test_a_pack_in_the_way_is_not_overwritten(omi, area):
    omi("pack", area.name, "--assessor", "Ann", "ann.omi")
    assert "exists already" in omi("pack", area.name, "--assessor", "Ann", "ann.omi", status=3).stderr
    assert "exists already" in omi("pack", area.name, "--assessor", "Ann", area.name, status=3).stderr


def test_an_assessor_without_cases_is_named(omi, area):
    said = omi("pack", area.name, "--assessor", "Zoe", "zoe.omi", status=1).stderr
    assert said == "Nothing is allocated to “Zoe”. Choose one of Ann, Bob.\n"
