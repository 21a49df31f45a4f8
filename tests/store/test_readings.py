"""Second readings: kept beside the case's own, travelling with it, and in no list and no score."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from omi_desktop.errors import InputProblem
from omi_desktop.exports.week import read_week
from omi_desktop.records.changes import SECOND, RecordAdded, another_reading
from omi_desktop.store.inspection import Inspection

Opener = Callable[[], Inspection]


@pytest.fixture
def second(reopened: Opener, case: str) -> str:
    """The id of a second reading of the case, which answers otherwise than the case's own."""
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        reading = inspection.new_reading(case, "B. Second")
        inspection.write([RecordAdded(reading)])
        inspection.answer(reading.id, "a", "no")
        return reading.id


def test_a_second_reading_keeps_its_place_beside_the_cases_own(reopened: Opener, case: str, second: str):
    with reopened() as inspection:
        own, other = inspection.readings(case)
        assert (own.id, own.reading) == (case, "")
        assert (other.id, other.reading, other.parent) == (second, SECOND, case)
        assert (other.ref, other.assessor) == (own.ref, "B. Second")
        assert inspection.second_readings() == inspection.second_readings("case") == [other]
        assert inspection.second_readings("interview") == []


def test_lists_and_answers_are_of_own_readings_only(reopened: Opener, case: str, second: str):
    with reopened() as inspection:
        inspection.annotate(case, "a", "seen")
        inspection.annotate(second, "a", "not seen")
        assert [record.id for record in inspection.records("case")] == [case]
        assert inspection.find("case", "C001") == inspection.record(case)
        assert inspection.all_answers("case") == {case: {"a": "yes"}}
        assert inspection.notes_on("a") == {case: "seen"}
        assert {kept.record for kept in inspection.kept()} == {case, second}


def test_scores_of_a_week_leave_a_second_reading_out_and_its_rows_take_it_along(
    reopened: Opener, case: str, second: str
):
    with reopened() as inspection:
        week = read_week(inspection)
    assert (len(week.cases), week.all_cases, week.scores["records"]) == (1, 1, 1)
    assert {record.id for record in week.records} == {case, second}
    assert week.readers[second] == "B. Second"


def test_the_id_of_a_second_reading_is_the_same_wherever_it_is_made(reopened: Opener, case: str, second: str):
    with reopened() as inspection:
        own = inspection.record(case)
    assert another_reading(own, "B. Second").id == second
    assert another_reading(own, "C. Third").id != second


def test_nobody_reads_a_case_a_second_time_twice(reopened: Opener, case: str, second: str):
    with reopened() as inspection:
        with pytest.raises(InputProblem, match=r"B\. Second has a reading of C001 already"):
            inspection.write([RecordAdded(inspection.new_reading(case, "B. Second"))])
        with pytest.raises(InputProblem, match="cannot be read again so"):
            inspection.new_reading(second, "C. Third")
        inspection.write([RecordAdded(inspection.new_reading(case, "C. Third"))])
        assert len(inspection.readings(case)) == 3
        assert inspection.faults() == []
