"""The sample against its composition: intended, read, under, over, not known yet."""

from omi_desktop.fieldwork.composition import composition, count_parts, wanted
from omi_desktop.instruments.loader import parse
from tests.fieldwork.conftest import COMPOSITION
from tests.small import SMALL, small

INSTRUMENT = parse(SMALL + COMPOSITION)


def statuses(*cases: dict[str, str]) -> dict[str, str]:
    return {count.part.id: count.status for count in count_parts(INSTRUMENT, cases)}


def test_under_met_and_over():
    licence = {"type": "licence", "recalled": "yes"}
    assert statuses(licence)["licence"] == "under"
    assert statuses(*[licence] * 2) == {
        "all": "under",
        "licence": "met",
        "recalled": "met",
        "order": "counted",
    }
    assert statuses(*[licence] * 3)["licence"] == "over"
    assert [statuses(*[licence] * n)["all"] for n in (2, 3, 4, 5)] == ["under", "met", "met", "over"]


def test_what_facts_do_not_say_yet_is_not_called_under_while_they_could_make_up_for_it():
    assert statuses({"type": "licence"})["recalled"] == "unknown"
    assert statuses({}, {})["licence"] == "unknown"
    assert statuses({})["licence"] == "under"
    # the fact is not asked of an order: it cannot come to be a recall
    assert statuses({"type": "order"})["recalled"] == "under"


def test_a_fact_behind_a_closed_gate_makes_no_case_part_of_the_sample():
    (count,) = [
        c for c in count_parts(INSTRUMENT, [{"type": "order", "recalled": "yes"}]) if c.part.id == "recalled"
    ]
    assert (count.intended, count.unknown) == (0, 0)


def test_a_report_that_says_nothing_of_the_sample_has_nothing_to_be_under():
    assert count_parts(small(), [{}]) == ()


def test_read_counts_the_cases_that_are_complete(listed):
    inspection = listed("case_ref,type", "C1,licence", "C2,licence", "C3,order")
    record = inspection.find("case", "C1")
    inspection.edit_record(record.id, "status", "complete")
    counts = {count.part.id: (count.intended, count.read) for count in composition(inspection)}
    assert counts == {"all": (3, 1), "licence": (2, 1), "recalled": (0, 0), "order": (1, 0)}


def test_a_case_replaced_is_out_of_the_sample(listed):
    inspection = listed("case_ref,type", "C1,licence", "C2,licence")
    inspection.replace_case(inspection.find("case", "C1").id, "C9", "File lost")
    counts = {count.part.id: count.intended for count in composition(inspection)}
    assert (counts["all"], counts["licence"]) == (2, 1)


def test_the_number_wanted_in_words():
    assert [wanted(part) for part in INSTRUMENT.composition] == ["3 to 4", "2", "at least 1", ""]
