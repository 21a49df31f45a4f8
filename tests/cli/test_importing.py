"""`omi sample import` and `omi answers import`: what is said, and what is written."""

import json

import pytest

from omi_desktop.store.inspection import Inspection


def kept(area, ref, form="case"):
    with Inspection.open(area) as inspection:
        record = inspection.find(form, ref)
        return inspection.answers(record.id) if record else None


def head(area):
    with Inspection.open(area) as inspection:
        return inspection.anchor()


def test_the_cases_come_with_their_assessors_and_facts(area):
    with Inspection.open(area) as inspection:
        cases = inspection.records("case")
        assert [(case.ref, case.assessor) for case in cases] == [("C1", "Ann"), ("C2", "Ann"), ("C3", "Bob")]
        assert inspection.answers(cases[1].id) == {"gender": "female"}
        assert {entry.who for entry in inspection.history(cases[1].id)} == {"Manager"}


def test_one_bad_row_and_no_case_is_imported(omi, area, tmp_path):
    before = head(area)
    (tmp_path / "more.csv").write_text("case_ref,gender,Shoe size\nC4,male,9\nC1,male,9\n,male,9\nC5,mal,9\n")
    result = omi("sample", "import", area.name, "more.csv", status=1)
    assert result.stderr.splitlines() == [
        "Not imported from more.csv, because no such column is known: “Shoe size”.",
        "more.csv: no case was imported, 3 rows cannot be taken. "
        "Mend them, or leave them out with --skip-bad.",
        "  Row 4, column case_ref: The case reference is missing. Give the case one.",
        "  Row 5, column gender: Fact gender has no answer “mal”. Did you mean male?",
        "  Row 3: Of a case that is in the inspection already. It stays as it is.",
    ]
    assert result.stdout == ""
    assert head(area) == before


def test_bad_rows_can_be_skipped(omi, area, tmp_path):
    (tmp_path / "more.csv").write_text("case_ref,gender\nC4,male\nC1,male\n")
    result = omi("sample", "import", area.name, "more.csv", "--skip-bad")
    assert result.stdout == "1 case imported from more.csv, 1 row skipped.\n"
    assert result.stderr == (
        "Skipped: Row 3: Of a case that is in the inspection already. It stays as it is.\n"
    )
    assert kept(area, "C4") == {"gender": "male"}


def test_nothing_is_asked_twice_where_the_instrument_has_the_lists_columns_as_facts(omi, tmp_path):
    omi("new", "area.omi", "--programme", "omi2-2011", "--area", "Lancashire", "--no-passphrase")
    (tmp_path / "list.csv").write_text("Case reference,Assessor\nA1,Ann\n")
    omi("sample", "import", "area.omi", "list.csv")
    assert kept(tmp_path / "area.omi", "A1") == {"case_ref": "A1", "assessor": "Ann"}


def test_answers_facts_notes_and_other_forms_in_one_deed(answer, area):
    result = answer(
        "C1,case_type,Licence,", "C1,1.2.01,yes,seen in the file", ",4.1.01,well_met,minutes,management",
        "M1,OM.1.01,no,,offender_manager",
    )  # fmt: skip
    assert (
        result.stdout
        == "4 rows of answers.csv imported: 4 answers changed, 2 notes written, 2 records made.\n"
    )
    assert kept(area, "C1") == {"gender": "male", "case_type": "licence", "1.2.01": "yes"}
    assert kept(area, "", "management") == {"4.1.01": "well_met"}
    assert kept(area, "M1", "offender_manager") == {"OM.1.01": "no"}
    with Inspection.open(area) as inspection:
        last = list(inspection.history())[-8:]
        assert len({entry.deed for entry in last}) == 1


def test_importing_the_same_again_changes_nothing(answer, area):
    rows = ("C1,1.2.01,yes,seen", ",4.1.01,well_met,minutes,management", "M1,OM.1.01,no,,offender_manager")
    answer(*rows)
    before = head(area)
    assert "0 answers changed" in answer(*rows).stdout
    assert head(area) == before


def test_the_later_of_two_rows_holds_and_an_empty_answer_clears(answer, area):
    answer("C1,1.2.01,yes", "C1,1.2.01,no", "C1,1.2.12,yes", "C1,1.2.12,")
    assert kept(area, "C1") == {"gender": "male", "1.2.01": "no"}
    answer("C1,1.2.01,")
    assert kept(area, "C1") == {"gender": "male"}


def test_every_bad_row_is_named_and_nothing_is_written(answer, area):
    before = head(area)
    result = answer(
        "C1,1.2.01,yes", "C9,1.2.01,yes", "C1,1.2.99,yes", "C1,1.2.01,maybe", "C1,1.2.01,na",
        "C1,1.2.01,yes,,cases", "X,4.1.01,well_met,,management", ",OM.1.01,yes,,offender_manager",
        "C1,4.1.01,well_met", "C1,3.2.01,yes,,offender_manager", status=1,
    )  # fmt: skip
    assert result.stderr.splitlines() == [
        "answers.csv: nothing was imported, 9 rows cannot be taken.",
        "  Row 3, column case_ref: There is no case C9. Import the case list first, or mend the reference.",
        '  Row 4, column item: “Case assessment” has no item "1.2.99". Did you mean "1.2.29"?',
        "  Row 5, column answer: Question 1.2.01 has no answer “maybe”. Choose one of yes, no.",
        "  Row 6, column answer: Question 1.2.01 has no answer “na”. Choose one of yes, no.",
        '  Row 7, column form: There is no form "cases". Did you mean "case"?',
        "  Row 8, column case_ref: “Leadership and strategic management” is filled in once, "
        "so that it has no reference. Leave the cell empty.",
        "  Row 9, column case_ref: The reference is missing. Say which record the answer belongs to.",
        "  Row 10, column item: 4.1.01 stands on the form management. Write management in the column form.",
        "  Row 11, column item: 3.2.01 stands on the form case. Write case in the column form.",
    ]
    assert head(area) == before


def test_a_table_without_the_columns_is_refused(omi, area, tmp_path):
    (tmp_path / "t.csv").write_text("case_ref,question\nC1,1.2.01\n")
    assert omi("answers", "import", area.name, "t.csv", status=1).stderr == (
        "t.csv has no column item and no column answer. "
        "Its first row names case_ref, item, answer, and if wanted note and form.\n"
    )


@pytest.mark.parametrize("place", [("--log-level", "debug", "answers", "import"), ("answers", "import")])
def test_a_commit_can_be_watched(omi, area, tmp_path, place):
    (tmp_path / "t.csv").write_text("case_ref,item,answer\nC1,1.2.01,yes\n")
    after = [] if place[0].startswith("--") else ["--log-level", "debug"]
    result = omi(*place, area.name, "t.csv", *after)
    with Inspection.open(area) as inspection:
        assert result.stderr == f"saved seq={inspection.last_entry().seq}\n"
    assert omi("score", area.name).stderr == ""


def test_who_writes_can_be_said_or_set(omi, area, tmp_path, monkeypatch):
    (tmp_path / "t.csv").write_text("case_ref,item,answer\nC1,1.2.01,yes\n")
    (tmp_path / "u.csv").write_text("case_ref,item,answer\nC1,1.2.01,no\n")
    monkeypatch.setenv("OMI_DESKTOP_WRITER", "Script")
    omi("answers", "import", area.name, "t.csv")
    omi("answers", "import", area.name, "u.csv", "--as", "Zoë")
    entries = json.loads(omi("history", area.name, "--case", "C1", "--json").stdout)["entries"]
    assert [entry["who"] for entry in entries[-2:]] == ["Script", "Zoë"]
