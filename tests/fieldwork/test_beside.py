"""What stands beside a case: a consensus of its readings, and the agreed answers of a benchmark case."""

import pytest

from omi_desktop.errors import InputProblem
from omi_desktop.fieldwork.beside import begin_consensus, differing, mark_benchmark, take_away
from omi_desktop.fieldwork.packs import pack
from omi_desktop.fieldwork.progress import week_progress
from omi_desktop.fieldwork.readings import readings_of
from omi_desktop.records.changes import BENCHMARK, CONSENSUS, RecordAdded
from omi_desktop.scoring.live import LiveScores
from omi_desktop.store.inspection import Inspection

LIST = (
    "case_ref,assessor,second_reader,type,office",
    "C1,Ann,Bob,order,Ludlow",
    "C2,Bob,,order,Hereford",
    "C3,Ann,Bob,order,Telford",
)


@pytest.fixture
def area(listed):
    """C1 read by Ann and by Bob, who differ on `b`; C3 marked to be read twice, C2 not."""
    inspection = listed(*LIST)
    first = inspection.find("case", "C1")
    second = inspection.new_reading(first.id, "Bob")
    inspection.write([RecordAdded(second)])
    for record, answers in ((first, {"a": "yes", "b": "yes"}), (second, {"a": "yes", "b": "no"})):
        for item, value in answers.items():
            inspection.answer(record.id, item, value)
    return inspection


def begin(area, ref):
    reading, changes = begin_consensus(area, area.find("case", ref))
    area.write(changes)
    return reading


def mark(area, ref):
    reading, changes = mark_benchmark(area, area.find("case", ref))
    area.write(changes)
    return reading


def test_a_consensus_begins_with_what_both_said(area):
    reading = begin(area, "C1")
    assert area.answers(reading.id) == {"a": "yes"}
    assert begin_consensus(area, area.find("case", "C1")) == (reading, [])
    assert [len(area.answers(r.id)) for r in area.readings(reading.parent)] == [4, 2, 1]


def test_the_consensus_scores_beside_both_readings_and_in_none_of_them(area):
    reading = begin(area, "C1")
    area.answer(reading.id, "b", "no")
    effect = readings_of(area).effect
    assert [s.tallies["b"].above for s in (effect.first, effect.second, effect.consensus)] == [1, 0, 0]
    assert LiveScores(area.instrument, area.all_answers()).tally("b").above == 1


def test_a_consensus_needs_two_who_have_read(area):
    with pytest.raises(InputProblem, match="Case C2 has not been read by two"):
        begin_consensus(area, area.find("case", "C2"))


def test_a_consensus_taken_away_comes_back_with_its_answers(area):
    reading = begin(area, "C1")
    area.answer(reading.id, "b", "no")
    area.write(take_away(area, reading))
    assert readings_of(area).effect.consensus is None
    begin(area, "C1")
    assert area.answers(reading.id) == {"a": "yes", "b": "no"}
    assert area.faults() == []


def test_what_readers_differ_on_includes_what_only_one_was_asked(area):
    own, second = ({"type": "licence", "released": "yes", "promptly": "no"}, {"type": "order", "a": "no"})
    assert differing(area.instrument, [own, second]) == ["type", "a", "released", "promptly"]
    assert differing(area.instrument, [own, own]) == []


def test_a_benchmark_case_is_in_no_list_and_no_score(area):
    mark(area, "C1")
    assert [record.ref for record in area.records("case")] == ["C2", "C3"]
    assert LiveScores(area.instrument, area.all_answers()).tally("a").relevant == 0
    assert [case.record.ref for case in week_progress(area).cases] == ["C2", "C3"]
    assert readings_of(area).pairs == []
    with pytest.raises(InputProblem, match="C1 is there already"):
        area.add_record("case", "C1")


def test_a_case_no_longer_a_benchmark_counts_again(area):
    reading = mark(area, "C1")
    area.write(take_away(area, reading))
    assert [record.ref for record in area.records("case")] == ["C1", "C2", "C3"]
    assert len(readings_of(area).pairs) == 1


def test_everybody_gets_the_benchmark_case_and_nothing_of_what_was_agreed(area, tmp_path):
    reading = mark(area, "C1")
    area.answer(reading.id, "a", "no")
    area.annotate(reading.id, "a", "WHAT-WAS-AGREED")
    # each what they had read themselves: Ann as the first reader, Bob as the second
    for name, before in (("Ann", {"a": "yes", "b": "yes"}), ("Bob", {"a": "yes", "b": "no"})):
        made = pack(area, name, tmp_path / f"{name}.omi")
        assert b"WHAT-WAS-AGREED" not in made.path.read_bytes()
        with Inspection.open(made.path, who=name) as opened:
            mine = opened.find("case", "C1")
            assert (mine.assessor, {k: v for k, v in opened.answers(mine.id).items() if k in "ab"}) == (
                name,
                before,
            )
            assert all(record.reading not in (BENCHMARK, CONSENSUS) for record in opened.records())


def test_readers_of_a_benchmark_case_are_set_against_what_was_agreed(area):
    reading = mark(area, "C1")
    with pytest.raises(InputProblem, match="no agreed answers yet"):
        readings_of(area).benchmark("C1")
    area.answer(reading.id, "a", "yes")
    area.answer(reading.id, "b", "no")
    whose, found = readings_of(area).benchmark("C1")
    assert (whose, [(one.reader, float(one.distance), float(one.leniency)) for one in found]) == (
        BENCHMARK,
        [("Ann", 0.5, 0.5), ("Bob", 0, 0)],
    )


def test_marked_second_readings_are_unread_until_somebody_has_begun(area):
    assert [(r.ref, r.assessor) for r in readings_of(area).unread] == [("C3", "Bob")]
    third = area.new_reading(area.find("case", "C3").id, "Bob")
    area.write([RecordAdded(third)])
    assert [(r.ref, r.assessor) for r in readings_of(area).unread] == [("C3", "Bob")]
    area.answer(third.id, "a", "yes")
    assert readings_of(area).unread == ()
