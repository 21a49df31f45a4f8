"""Management grades at the command line: both grades and the reason, in words where a person reads."""

import json

import pytest

from omi_desktop.store.inspection import Inspection

SET = ",4.1,partly_met,Staff told us otherwise,management"
RATED = (",4.1.01,well_met,,management", ",4.1.02,well_met,,management")


def test_score_gives_the_derived_grade_the_set_one_and_its_reason(omi, answer, area):
    answer(*RATED, SET)
    line, *others = json.loads(omi("score", area.name, "--json").stdout)["management"]
    assert line == {
        "id": "4.1", "title": "Leadership and planning", "derived": "well_met", "set": "partly_met",
        "reason": "Staff told us otherwise", "grade": "partly_met", "rated": 2, "items": 9,
        "provisional": True,
    }  # fmt: skip
    assert {other["set"] for other in others} == {None}


def test_groups_carry_the_same_grades(omi, answer, area):
    answer(SET)
    document = json.loads(omi("score", area.name, "--json", "--by", "gender").stdout)
    assert all(group["management"] == document["management"] for group in document["groups"].values())


def test_score_shows_both_with_the_reason_in_text(omi, answer, area):
    answer(*RATED, SET)
    lines = omi("score", area.name).stdout.splitlines()
    (line,) = [line for line in lines if line.startswith("4.1  ")]
    cells = [cell.strip() for cell in line.split("  ") if cell.strip()]
    assert cells[-4:] == ["Partly met", "Well met", "Partly met", "2 of 9, provisional"]
    assert "4.1 set by the lead inspector as “Partly met”. Reason: Staff told us otherwise" in lines


def test_without_a_grade_set_the_table_stays_as_it_was(omi, answer, area):
    answer(*RATED)
    said = omi("score", area.name).stdout
    assert "lead inspector" not in said
    assert "By the rule" not in said


def test_history_says_grades_and_answers_in_words(omi, answer, area):
    answer(SET, ",4.1.01,not_met,,management")
    said = omi("history", area.name).stdout
    assert "partly_met" not in said
    (grade,) = [line for line in said.splitlines() if "Partly met" in line]
    assert grade.split()[-4:] == ["4.1", "grade", "Partly", "met"]
    document = json.loads(omi("history", area.name, "--json").stdout)
    assert [e["new"] for e in document["entries"] if (e["item"], e["field"]) == ("4.1", "value")] == [
        "partly_met"
    ]


def test_check_finds_nothing_wrong_with_a_grade_and_counts_it_as_no_item(omi, answer, area):
    answer(*RATED)
    before = json.loads(omi("check", area.name, "--json").stdout)["other_records"]
    answer(SET)
    document = json.loads(omi("check", area.name, "--json").stdout)
    assert document["sound"] is True
    assert document["other_records"] == before


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("X1,Q.1,yes,,nurse", 'Row 2, column form: There is no form "nurse".'),
        ("C1,1.2.99,yes,,case", 'Row 2, column item: “Case assessment” has no item "1.2.99".'),
        (
            ",4.1,partly_met,,management",
            "Row 2, column note: A grade set by the lead inspector needs its reason: "
            "“Partly met” for 4.1 has none.",
        ),
        (",4.1,great,why,management", "Row 2, column answer: Criterion 4.1 has no grade “great”."),
        (
            "C1,start_date,30/02/2008,,case",
            "Row 2, column answer: Fact start_date cannot be “30/02/2008”: there is no such day.",
        ),
    ],
)
def test_bad_input_is_one_sentence_and_nothing_changes(answer, area, row, said):
    with Inspection.open(area) as inspection:
        before = inspection.anchor()
    result = answer(row, status=1)
    assert result.stderr.splitlines()[0] == "answers.csv: nothing was imported, 1 row cannot be taken."
    assert result.stderr.splitlines()[1].strip().startswith(said)
    assert result.stdout == ""
    with Inspection.open(area) as inspection:
        assert inspection.anchor() == before


def test_target_performance_is_said_beside_the_grade(omi, tmp_path):
    omi("new", "esi.omi", "--programme", "esi-2005", "--area", "Gwent", "--no-passphrase")
    (tmp_path / "a.csv").write_text("case_ref,item,answer,form\n,A1.01,strong,management\n")
    omi("answers", "import", "esi.omi", "a.csv")
    assert "A1 gives extra weight to A1.01 (Strong). " in omi("score", "esi.omi").stdout
