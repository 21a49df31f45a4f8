"""`omi findings`: the same numbers as `omi score`, in text and JSON, and what it refuses."""

import json


def test_every_number_is_the_one_that_score_prints(omi, area, answer):
    answer("C1,1.1.01,yes", "C2,1.1.01,no", "C1,case_type,community_order", "C2,case_type,licence")
    found = json.loads(omi("findings", area.name, "--by", "gender", "--json").stdout)
    score = json.loads(omi("score", area.name, "--by", "gender", "--json").stdout)
    keys = ("id", "above", "relevant", "percent", "rounded", "scored")
    assert [[line[key] for key in keys[:5]] for line in found["questions"]] == [
        [line[key] for key in keys[:5]] for line in score["questions"]
    ]
    assert found["by"] == "gender"
    for group in found["groups"]:
        scored = {line["id"]: line for line in score["groups"][group["id"]]["questions"]}
        assert group["records"] == score["groups"][group["id"]]["records"]
        for line in found["questions"]:
            own = line["groups"][group["id"]]
            assert [own[key] for key in keys[1:5]] == [scored[line["id"]][key] for key in keys[1:5]]


def test_text_gives_counts_of_few_and_the_warning_when_split(omi, area, answer):
    answer("C1,3.2.03,yes", "C2,3.2.03,no", "C3,3.2.03,no")
    whole = omi("findings", area.name).stdout
    (line,) = (line for line in whole.splitlines() if line.startswith("3.2.03"))
    assert "1 of the 3 cases" in line
    assert "6 to 79" in line
    assert "Small differences" not in whole
    split = omi("findings", area.name, "--by", "gender").stdout
    assert "Small differences are no differences" in split
    (line,) = (line for line in split.splitlines() if line.startswith("3.2.03"))
    assert "1 of the 2 cases ≈" in line


def test_the_table_of_factors_follows(omi, area, answer):
    answer("C1,3.1.20,yes", "C2,3.1.20,no")
    lines = omi("findings", area.name).stdout.splitlines()
    table = lines[lines.index("Factors linked to the offending") :]
    assert next(line for line in table if line.startswith("Accommodation")).split() == ["Accommodation", "1"]


def test_another_form_has_its_own_questions(omi, area):
    document = json.loads(omi("findings", area.name, "--form", "management", "--json").stdout)
    assert (document["form"], document["records"], document["tables"]) == ("management", 0, [])
    assert {line["scored"] for line in document["questions"]} == {False}


def test_unknown_forms_and_facts_are_refused_in_a_sentence(omi, area):
    assert 'has no form "cases"' in omi("findings", area.name, "--form", "cases", status=2).output
    assert 'has no fact "sex"' in omi("findings", area.name, "--by", "sex", status=2).output
