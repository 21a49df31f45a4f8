"""A consensus and a benchmark travel with a workbook of the whole; everybody's benchmark reading comes in."""

from __future__ import annotations

import shutil

from omi_desktop.exports.workbook import export_week
from omi_desktop.fieldwork.beside import begin_consensus, mark_benchmark
from omi_desktop.fieldwork.readings import readings_of
from omi_desktop.records.changes import BENCHMARK, CONSENSUS
from tests.merging.fieldwork import Fieldwork


def mark(week: Fieldwork, ref: str, **agreed: str) -> None:
    with week.manager() as inspection:
        key, changes = mark_benchmark(inspection, inspection.find("case", ref))
        inspection.write(changes)
        for item, value in agreed.items():
            inspection.answer(key.id, item, value)


def agree(week: Fieldwork, ref: str, **answers: str) -> None:
    with week.manager() as inspection:
        reading, changes = begin_consensus(inspection, inspection.find("case", ref))
        inspection.write(changes)
        for item, value in answers.items():
            inspection.answer(reading.id, item, value)


def test_everybodys_reading_of_the_benchmark_comes_in_whoever_it_was_allocated_to(week: Fieldwork):
    mark(week, "C2", a="yes", b="no")
    week.answer("Anna", "C2", a="yes", b="yes")
    week.answer("Ben", "C2", a="yes", b="no")
    receipt = week.merge(week.workbook("Anna"), week.folder / "Ben.omi")
    assert receipt.sound
    with week.manager() as inspection:
        whose, found = readings_of(inspection).benchmark("C2")
        assert (whose, [(one.reader, float(one.distance)) for one in found]) == (
            BENCHMARK,
            [("Anna", 0.5), ("Ben", 0)],
        )
        assert inspection.all_answers().keys() == {record.id for record in inspection.records("case")}
        assert [record.ref for record in inspection.records("case")] == ["C1", "C3", "C4"]


def test_what_a_pack_made_before_the_mark_brings_is_the_assessors_reading_too(week: Fieldwork):
    week.answer("Anna", "C2", a="no")
    mark(week, "C2", a="yes")
    week.merge(week.workbook("Anna"))
    with week.manager() as inspection:
        assert [(d.reader, float(d.distance)) for d in readings_of(inspection).benchmark("C2")[1]] == [
            ("Anna", 1)
        ]
        assert inspection.find("case", "C2") in inspection.benchmark_cases()


def test_both_travel_with_a_workbook_of_the_whole_and_a_bare_mark_too(week: Fieldwork):
    week.answer("Anna", "C1", a="yes", b="no")
    week.answer("Ben", "C1", a="no", b="no")
    other = week.folder / "other.omi"
    week.merge(week.workbook("Anna"), week.workbook("Ben"))
    shutil.copy(week.base, other)
    agree(week, "C1", a="no")
    mark(week, "C4")
    whole = week.folder / "whole.xlsx"
    with week.manager() as inspection:
        export_week(inspection, whole)
    week.merge(whole, base=other)
    with week.manager(other) as inspection:
        assert inspection.faults() == []
        (consensus,) = [r for r in inspection.second_readings("case") if r.reading == CONSENSUS]
        answers = inspection.answers(consensus.id)
        assert {item: answers[item] for item in "ab"} == {"a": "no", "b": "no"}
        assert [case.ref for case in inspection.benchmark_cases()] == ["C4"]
        before = inspection.anchor()
    week.merge(whole, base=other)
    with week.manager(other) as inspection:
        assert inspection.anchor()[1] <= before[1] + 1
