"""`omi score`: the worked example of the scoring rules, groups, other forms, management grades."""

import json

import pytest

KEYS = {
    "inspection", "programme", "area", "records", "complete",
    "criteria", "sections", "headlines", "questions", "management",
}  # fmt: skip


@pytest.fixture
def score(omi, area):
    def run(*arguments):
        return json.loads(omi("score", area.name, "--json", *arguments).stdout)

    return run


def line(document, kind, identity):
    return next(line for line in document[kind] if line["id"] == identity)


def test_the_worked_example_with_a_summary_question_is_40_per_cent(answer, score):
    answer(
        "C1,3.2.03,yes", "C1,3.2.04,no", "C1,3.2.07,sufficient",
        "C2,3.2.03,yes", "C2,3.2.04,na", "C2,3.2.07,insufficient",
        "C3,3.2.03,no", "C3,3.2.07,sufficient",
    )  # fmt: skip
    document = score()
    # by hand: 0.8 x (2/3 + 0/1) / 2 + 0.2 x 2/3 = 0.4
    assert line(document, "criteria", "3.2") == {
        "id": "3.2",
        "title": "Sustainability of progress",
        "percent": 40.0,
        "rounded": 40,
        "band": "priority",
        "questions": 3,
        "relevant_min": 1,
        "relevant_max": 3,
    }
    assert line(document, "sections", "3")["percent"] == 40.0
    assert line(document, "questions", "3.2.03") == {
        "id": "3.2.03",
        "above": 2,
        "relevant": 3,
        "percent": pytest.approx(200 / 3),
        "rounded": 67,
        "scored": True,
    }
    assert line(document, "questions", "3.2.04")["percent"] == 0.0


def test_without_a_summary_question_the_worked_example_is_44_per_cent(omi, tmp_path):
    omi("new", "area.omi", "--programme", "omi2-2011", "--area", "Lancashire", "--no-passphrase")
    (tmp_path / "list.csv").write_text("case_ref\n1\n2\n3\n")
    omi("sample", "import", "area.omi", "list.csv")
    (tmp_path / "answers.csv").write_text(
        "case_ref,item,answer\n1,1.4.01,yes\n1,1.4.03,no\n1,1.4.02,yes\n"
        "2,1.4.01,yes\n2,1.4.03,na\n2,1.4.02,no\n3,1.4.01,no\n3,1.4.02,yes\n"
    )
    omi("answers", "import", "area.omi", "answers.csv")
    document = json.loads(omi("score", "area.omi", "--json").stdout)
    assert line(document, "criteria", "1.4")["percent"] == pytest.approx(400 / 9)
    # here the reports put the band's word to headlines: (2/3 + 2/3 + 0) / 3 again, all carry this thread
    assert line(document, "headlines", "lor")["band"] == "drastic"


def test_what_is_undefined_is_null_and_never_0(score):
    document = score()
    assert set(document) >= KEYS
    assert (document["records"], document["complete"]) == (3, 0)
    assert {criterion["percent"] for criterion in document["criteria"]} == {None}
    assert {criterion["band"] for criterion in document["criteria"]} == {None}
    assert {criterion["relevant_min"] for criterion in document["criteria"]} == {None}
    assert document["headlines"] == [
        {"id": "roh", "title": "Risk of Harm thread", "percent": None, "rounded": None, "band": None}
    ]
    assert len(document["questions"]) == 284


def test_a_headline_without_bands_has_none(answer, score):
    answer("C1,1.2.01,yes")
    assert line(score(), "headlines", "roh")["rounded"] == 100
    assert line(score(), "headlines", "roh")["band"] is None


def test_an_answer_behind_a_closed_gate_does_not_count(answer, score):
    gate = ("C1,case_type,community_order", "C1,report_prepared,yes")
    answer(*gate, "C1,1.1.01,yes")
    assert line(score(), "questions", "1.1.01")["relevant"] == 1
    answer("C1,report_prepared,no")
    assert line(score(), "questions", "1.1.01")["relevant"] == 0
    answer("C1,report_prepared,yes")
    assert line(score(), "questions", "1.1.01")["relevant"] == 1


def test_by_a_fact_every_choice_has_the_same_keys(answer, score):
    answer("C1,3.2.03,yes", "C2,3.2.03,no", "C3,3.2.03,no")
    document = score("--by", "gender")
    assert list(document["groups"]) == ["male", "female"]
    assert all(set(group) >= KEYS for group in document["groups"].values())
    assert document["groups"]["male"]["records"] == 2
    assert line(document["groups"]["male"], "questions", "3.2.03")["rounded"] == 50
    assert line(document["groups"]["female"], "questions", "3.2.03")["rounded"] == 0
    assert line(document, "questions", "3.2.03")["rounded"] == 33


def test_by_a_fact_behind_a_closed_gate_a_case_is_in_no_group(answer, score):
    answer("C1,case_type,custody", "C1,release_stage,preparing", "C2,release_stage,preparing")
    groups = score("--by", "release_stage")["groups"]
    assert {choice: group["records"] for choice, group in groups.items()} == {
        "not_due": 0,
        "preparing": 1,
        "released_four_months": 0,
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--by", "start_date"),
            "start_date is a date; scores can be grouped by a choice or a yes/no fact only.",
        ),
        (("--by", "gendr"), 'The form case has no fact "gendr". Did you mean "gender"?'),
        (("--form", "cases"), 'omi-2008 has no form "cases". Did you mean "case"?'),
    ],
)
def test_what_cannot_be_scored_by_is_said(omi, area, arguments, said):
    assert said in omi("score", area.name, *arguments, status=2).stderr


def test_interviews_are_counted_and_never_scored(answer, score):
    answer("M1,OM.1.01,yes,,offender_manager", "M2,OM.1.01,no,,offender_manager")
    document = score("--form", "offender_manager")
    assert (document["records"], document["criteria"], document["sections"]) == (2, [], [])
    assert document["headlines"] == []
    counted = line(document, "questions", "OM.1.01")
    assert (counted["above"], counted["relevant"], counted["scored"]) == (1, 2, False)
    assert counted["choices"] == {"yes": 1, "no": 1}


def test_management_is_graded_while_ratings_come_in(answer, score):
    assert line(score(), "management", "4.1") == {
        "id": "4.1",
        "title": "Leadership and planning",
        "derived": None,
        "set": None,
        "reason": None,
        "grade": None,
        "rated": 0,
        "items": 9,
        "provisional": True,
    }
    answer(",4.1.01,well_met,Seen the minutes,management", ",4.1.02,partly_met,,management")
    graded = line(score(), "management", "4.1")
    assert (graded["derived"], graded["grade"], graded["rated"]) == ("well_met", "well_met", 2)


def test_the_tables_for_people(omi, answer, area):
    answer("C1,3.2.03,yes", "C2,3.2.03,no", "C3,3.2.03,yes", ",4.1.01,well_met,,management")
    lines = omi("score", area.name).stdout.splitlines()
    assert lines[:2] == ["Gloucestershire, Offender Management Inspection (omi-2008)", "3 cases, 0 complete"]
    words = [line.split() for line in lines]
    assert [
        "3.2",
        "Sustainability",
        "of",
        "progress",
        "67%*",
        "Priority",
        "for",
        "improvement",
        "1",
        "3",
    ] in words
    assert ["4.1", "Leadership", "and", "planning", "Well", "met", "1", "of", "9,", "provisional"] in words
    assert any("speak of “8 of the 11 cases”" in line for line in lines)


def test_the_table_of_groups_warns_of_small_differences(omi, answer, area):
    answer("C1,3.2.03,yes", "C2,3.2.03,no")
    lines = omi("score", area.name, "--by", "gender").stdout.splitlines()
    assert ["Score", "All", "(3)", "Male", "(2)", "Female", "(1)"] in [line.split() for line in lines]
    assert "Do not read much into small differences" in lines[-1]


def test_the_counts_of_another_form_for_people(omi, answer, area):
    answer("M1,OM.1.01,yes,,offender_manager", "M2,OM.1.01,no,,offender_manager")
    lines = omi("score", area.name, "--form", "offender_manager").stdout.splitlines()
    assert lines[1] == "2 records, 0 complete"
    assert any(line.startswith("OM.1.01") and line.endswith("1 of 2          Yes 1, No 1") for line in lines)


def test_the_counts_of_another_form_by_a_fact_of_its_own(omi, answer, area):
    answer("M1,om_grade,po,,offender_manager", "M1,OM.1.01,yes,,offender_manager")
    lines = omi("score", area.name, "--form", "offender_manager", "--by", "om_grade").stdout.splitlines()
    assert any(line.endswith(": 1 record") for line in lines)
    assert sum(line.startswith("OM.1.01") for line in lines) > 1
