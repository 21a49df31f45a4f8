"""Facts that are a record's own columns are answered with it and follow it."""

from omi_desktop.instruments import library
from omi_desktop.records import own_facts
from omi_desktop.records.changes import Answered, Record, RecordAdded, RecordEdited

WITH, WITHOUT = library.shipped("omi2-2011"), library.shipped("omi-2008")
CASE = Record("r1", "case", "L001", assessor="A. Reader")


def test_a_new_case_has_its_reference_and_assessor_answered() -> None:
    assert own_facts.added(WITH, CASE) == [
        RecordAdded(CASE),
        Answered("r1", "case_ref", None, "L001"),
        Answered("r1", "assessor", None, "A. Reader"),
    ]


def test_an_instrument_without_such_facts_gets_the_record_alone() -> None:
    assert own_facts.added(WITHOUT, CASE) == [RecordAdded(CASE)]


def test_a_record_of_another_form_has_no_such_facts() -> None:
    victim = Record("r2", "victim", "V1", assessor="A. Reader")
    assert own_facts.added(WITH, victim) == [RecordAdded(victim)]


def test_the_fact_follows_a_change_of_the_column() -> None:
    answers = {"case_ref": "L001", "assessor": "A. Reader"}
    assert own_facts.edited(WITH, CASE, "ref", "L002", answers) == [
        RecordEdited("r1", "ref", "L001", "L002"),
        Answered("r1", "case_ref", "L001", "L002"),
    ]
    assert own_facts.edited(WITH, CASE, "status", "complete", answers) == [
        RecordEdited("r1", "status", "open", "complete")
    ]
    assert own_facts.edited(WITH, CASE, "ref", "L001", answers) == []
