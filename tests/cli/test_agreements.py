"""`omi agreement`: cases read twice, and a case that everyone reads."""

import json

import pytest

from omi_desktop.records.changes import CONSENSUS, SECOND, RecordAdded
from omi_desktop.store.inspection import Inspection
from tests.cli.conftest import table

Q, NA_TOO = "1.2.01", "1.2.12"


@pytest.fixture
def read(area):
    """`read("C1", "Bob", **answers)`: another reading of a case."""

    def run(ref, reader, answers, kind=SECOND):
        with Inspection.open(area, None, who=reader) as inspection:
            own = inspection.find("case", ref)
            reading = inspection.new_reading(own.id, reader, kind)
            inspection.write([RecordAdded(reading)])
            for item, value in answers.items():
                inspection.answer(reading.id, item, value)

    return run


def document(omi, *options):
    return json.loads(omi("agreement", "area.omi", "--json", *options).output)


def test_nothing_read_twice_is_said_and_is_no_fault(omi, area):
    assert "0 pairs of readings" in omi("agreement", "area.omi").output
    found = document(omi)
    assert (found["pairs_of_readings"], found["overall"]["percent"]) == (0, None)


def test_agreement_by_question_criterion_and_pair_of_assessors(omi, answer, read):
    answer(f"C1,{Q},yes", f"C2,{Q},yes")
    read("C1", "Bob", {Q: "no"})
    read("C2", "Bob", {Q: "yes"})
    found = document(omi)
    question = next(one for one in found["questions"] if one["id"] == Q)
    assert (question["pairs"], question["percent"], question["across"]) == (2, 50, 1)
    assert [(one["first"], one["second"], one["cases"]) for one in found["assessors"]] == [("Ann", "Bob", 2)]
    criterion = next(one for one in found["criteria"] if one["id"] == "1.2")
    assert criterion["pairs"] == 2
    effect = next(one for one in found["effect"]["criteria"] if one["id"] == "1.2")
    assert (effect["first"], effect["second"], effect["consensus"]) == (100, 50, None)
    assert "Ann, Bob" in omi("agreement", "area.omi").output


def test_a_consensus_is_a_third_reading_and_no_readers(omi, answer, read):
    answer(f"C1,{Q},yes")
    read("C1", "Bob", {Q: "no"})
    read("C1", "Ann and Bob", {Q: "no"}, CONSENSUS)
    found = document(omi)
    assert found["pairs_of_readings"] == 1
    effect = next(one for one in found["effect"]["criteria"] if one["id"] == "1.2")
    assert (effect["first"], effect["second"], effect["consensus"]) == (100, 0, 0)
    # both originals stay, and the case's own reading is the one that scores
    score = json.loads(omi("score", "area.omi", "--json").output)
    assert next(one for one in score["criteria"] if one["id"] == "1.2")["percent"] == 100


def test_a_second_reading_not_begun_is_named(omi, answer, read):
    answer(f"C1,{Q},yes")
    read("C1", "Bob", {"gender": "male"})
    found = document(omi)
    assert found["unread"] == [{"case_ref": "C1", "assessor": "Bob"}]
    assert found["pairs_of_readings"] == 0
    assert "Not yet read a second time: C1 (Bob)" in omi("agreement", "area.omi").output


def test_a_benchmark_case_shows_each_readers_distance_and_leniency(omi, answer, read):
    answer(f"C1,{Q},no")
    read("C1", "Bob", {Q: "yes"})
    read("C1", "Cid", {Q: "no"})
    found = document(omi, "--benchmark", "C1")["benchmark"]
    shown = [(one["assessor"], one["distance"], one["leniency"]) for one in found["assessors"]]
    assert (found["agreed"], shown) == ("Ann", [("Bob", 1, 1), ("Cid", 0, 0)])
    read("C1", "Panel", {Q: "yes"}, CONSENSUS)
    found = document(omi, "--benchmark", "C1")["benchmark"]
    shown = [(one["assessor"], one["distance"], one["leniency"]) for one in found["assessors"]]
    assert (found["agreed"], shown) == ("consensus", [("Ann", 1, -1), ("Cid", 1, -1), ("Bob", 0, 0)])
    assert "-100.0%" in omi("agreement", "area.omi", "--benchmark", "C1").output


@pytest.mark.parametrize(("ref", "said"), [("C9", "There is no case C9"), ("C2", "has no other reading")])
def test_a_benchmark_that_cannot_be_is_said_in_a_sentence(omi, area, ref, said):
    assert said in omi("agreement", "area.omi", "--benchmark", ref, status=1).output


def test_a_consensus_is_begun_and_filled_in_from_a_table(omi, answer, read, tmp_path):
    answer(f"C1,{Q},yes", f"C1,{NA_TOO},yes")
    read("C1", "Bob", {Q: "no", NA_TOO: "yes"})
    assert "begun with 1 answer" in omi("consensus", "area.omi", "C1").output
    assert "begun already" in omi("consensus", "area.omi", "C1").output
    said = table(tmp_path / "said.csv", "case_ref,item,answer,note", f"C1,{Q},no,Bob has seen it")
    assert "1 answer changed" in omi("answers", "import", "area.omi", said, "--reading", "consensus").output
    effect = next(one for one in document(omi)["effect"]["criteria"] if one["id"] == "1.2")
    assert (effect["first"], effect["second"], effect["consensus"]) == (100, 50, 50)
    assert "taken away" in omi("consensus", "area.omi", "C1", "--remove").output
    assert document(omi)["effect"]["criteria"][0]["consensus"] is None


def test_a_benchmark_case_is_marked_agreed_on_and_unmarked(omi, answer, read, tmp_path):
    answer(f"C1,{Q},yes")
    read("C1", "Bob", {Q: "yes"})
    omi("sample", "benchmark", "area.omi", "C1")
    assert "no agreed answers yet" in omi("agreement", "area.omi", "--benchmark", status=1).output
    said = table(tmp_path / "said.csv", "case_ref,item,answer", f"C1,{Q},no")
    omi("answers", "import", "area.omi", said, "--reading", "benchmark")
    found = document(omi, "--benchmark")["benchmark"]
    shown = [(one["assessor"], one["distance"], one["leniency"]) for one in found["assessors"]]
    assert (found["agreed"], shown) == ("benchmark", [("Ann", 1, 1), ("Bob", 1, 1)])
    assert json.loads(omi("score", "area.omi", "--json").output)["records"] == 2
    omi("sample", "benchmark", "area.omi", "C1", "--remove")
    assert json.loads(omi("score", "area.omi", "--json").output)["records"] == 3


def test_answers_beside_a_case_that_has_none_are_refused(omi, area, tmp_path):
    said = table(tmp_path / "said.csv", "case_ref,item,answer", f"C1,{Q},no")
    for reading, expected in (("consensus", "has no consensus"), ("benchmark", "is no benchmark case")):
        refused = omi("answers", "import", "area.omi", said, "--reading", reading, status=1)
        assert expected in refused.output
    assert "No case is marked" in omi("agreement", "area.omi", "--benchmark", status=1).output
