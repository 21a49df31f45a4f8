"""`omi sample check`, `replace` and `allocate`: what is said, the exit status, the documents."""

import json

import pytest

from tests.cli.conftest import table


@pytest.fixture
def sample(omi, tmp_path):
    """An inspection with the sizes of OMI 2008, and one case too many on licence."""
    omi("new", "area.omi", "--programme", "omi-2008", "--area", "Gloucestershire", "--no-passphrase")
    types = ["licence"] * 41 + ["community_order"] * 60 + ["custody"] * 10
    facts = "high,yes,resident,yes,minority_ethnic"
    rows = [f"C{n:03},{kind},{facts},Sue Ash" for n, kind in enumerate(types, 1)]
    header = (
        "case_ref,case_type,rosh_level,ppo,approved_premises,statutory_victim,ethnic_group,offender_manager"
    )
    table(tmp_path / "list.csv", header, *rows)
    omi("sample", "import", "area.omi", "list.csv")
    return "area.omi"


def test_a_full_sample_is_in_order_and_too_many_are_told(omi, sample):
    document = json.loads(omi("sample", "check", sample, "--json").stdout)
    assert (document["cases"], document["under"], document["over"]) == (111, [], ["licence"])
    parts = {part["id"]: part for part in document["parts"]}
    assert parts["licence"] == {
        "id": "licence", "title": "Licence cases", "when": {"case_type": ["licence"]}, "target": 40,
        "minimum": None, "maximum": None, "inferred": False, "intended": 41, "read": 0, "unknown": 0,
        "status": "over", "short": 0, "excess": 1,
        "source": "Each sample is made up of 40 licence cases, 60 community order cases and 10 custody "
        "cases. (Appendix 2)",
    }  # fmt: skip
    assert "Licence cases" in omi("sample", "check", sample).stdout
    assert "1 too many" in omi("sample", "check", sample).stdout


def test_a_sample_that_lacks_cases_has_problems(omi, area):
    result = omi("sample", "check", area.name, "--json", status=1)
    document = json.loads(result.stdout)
    assert "all" in document["under"]
    assert "107 too few" in omi("sample", "check", area.name, status=1).stdout


def test_a_programme_whose_report_says_nothing_is_only_counted(omi):
    omi("new", "area.omi", "--programme", "esi-ecp-2005", "--area", "West Mercia", "--no-passphrase")
    assert omi("sample", "check", "area.omi").stdout.startswith("0 cases; the report of esi-ecp-2005")


def test_a_replaced_case_is_told_with_its_reason(omi, area):
    omi("sample", "replace", area.name, "C1", "C9", "--reason", "File lost")
    document = json.loads(omi("sample", "check", area.name, "--json", status=1).stdout)
    assert document["replaced"] == [{"case_ref": "C1", "by": "C9", "reason": "File lost"}]
    assert "Case C1 was replaced by C9: File lost" in omi("sample", "check", area.name, status=1).stdout
    assert "File lost" in omi("history", area.name, "--case", "C1").stdout
    omi("sample", "replace", area.name, "C1", "C10", "--reason", "x", status=2)


def test_a_replaced_case_does_not_come_back_with_the_next_list(omi, area, tmp_path):
    omi("sample", "replace", area.name, "C1", "C9", "--reason", "File lost")
    table(tmp_path / "next.csv", "case_ref", "C1")
    said = omi("sample", "import", area.name, "next.csv", status=1).stderr
    assert "The case reference C1 is in the inspection, replaced by C9, already." in said


def test_cases_are_allocated_from_a_file_of_names(omi, sample, tmp_path):
    table(tmp_path / "names.txt", "Ann", "Bob", "Sue Ash")
    table(tmp_path / "local.txt", "Cy", "sue ash")
    options = ("--assessors", "names.txt", "--local", "local.txt", "--double", 6)
    planned = json.loads(omi("sample", "allocate", sample, *options, "--dry-run", "--json").stdout)
    done = json.loads(omi("sample", "allocate", sample, *options, "--json").stdout)
    assert planned | {"dry_run": False} == done
    loads = {load["assessor"]: (load["cases"], load["local"]) for load in done["assessors"]}
    # every case is one of hers
    assert loads == {"Ann": (37, False), "Bob": (37, False), "Sue Ash": (0, True), "Cy": (37, True)}
    assert done["double"] == 6


def test_the_plan_is_a_table(omi, area):
    lines = omi(
        "sample", "allocate", area.name, "--assessors", "Ann,Bob,Cy", "--double", 1
    ).stdout.splitlines()
    assert lines[0].split() == ["assessor", "cases", "new", "second"]
    assert lines[-1] == "1 case changed."


def test_a_dry_run_writes_nothing(omi, sample, tmp_path):
    before = (tmp_path / sample).read_bytes()
    omi("sample", "allocate", sample, "--assessors", "Ann,Bob", "--dry-run")
    assert (tmp_path / sample).read_bytes() == before


@pytest.mark.parametrize(("names", "status"), [("missing.txt", 3), (" , ", 1)])
def test_names_that_cannot_be_read(omi, sample, names, status):
    omi("sample", "allocate", sample, "--assessors", names, status=status)
