"""Live scores are at all times what a full computation over the same answers gives."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from omi_desktop.instruments import library
from omi_desktop.instruments.model import Instrument
from omi_desktop.records.changes import Answered, Record, RecordAdded, RecordEdited
from omi_desktop.scoring.live import LiveScores, Progress
from omi_desktop.scoring.scores import score_records
from tests.small import small
from tests.strategies import answers, filled, instruments

Deed = Answered | RecordAdded | RecordEdited


@dataclass
class Desk:
    """An assessor's desk: records that come, go and change, with undo and redo by inverse changes."""

    instrument: Instrument
    records: dict[str, dict[str, str]] = field(default_factory=dict)
    removed: dict[str, dict[str, str]] = field(default_factory=dict)
    done: list[Deed] = field(default_factory=list)
    undone: list[Deed] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.live = LiveScores(self.instrument)

    def do(self, deed: Deed) -> None:
        self.done.append(deed)
        self.undone.clear()
        self._make(deed)

    def undo(self) -> None:
        if self.done:
            back = self.done.pop().inverse
            self.undone.append(back)
            self._make(back)

    def redo(self) -> None:
        if self.undone:
            forward = self.undone.pop().inverse
            self.done.append(forward)
            self._make(forward)

    def _make(self, deed: Deed) -> None:
        if isinstance(deed, Answered):
            self._answer(deed)
        elif isinstance(deed, RecordAdded):
            self._put(deed.record.id, {})
        elif deed.new:
            self.removed[deed.record] = self.records.pop(deed.record)
            self.live.remove(deed.record)
        else:
            self._put(deed.record, self.removed.pop(deed.record))

    def _put(self, record: str, given: dict[str, str]) -> None:
        self.records[record] = given
        self.live.add(record, given)

    def _answer(self, deed: Answered) -> None:
        given = self.records[deed.record]
        assert given.get(deed.item) == deed.old
        if deed.new is None:
            given.pop(deed.item, None)
        else:
            given[deed.item] = deed.new
        self.live.change(deed.record, deed.item, deed.new)

    def check(self) -> None:
        assert self.live.scores() == score_records(self.instrument, self.records.values())


def work(desk: Desk, data: st.DataObject, steps: int) -> None:
    """A case filled in, then so many deeds drawn at random, looked at after each of them."""
    desk.do(RecordAdded(Record("r", "case", "C")))
    for item, value in data.draw(filled(desk.instrument)).items():
        desk.do(Answered("r", item, None, value))
    desk.check()
    for number in range(steps):
        kinds = ["answer"] * 6 + ["undo"] * 2 + ["redo"] * 2 + ["add", "remove"]
        kind = data.draw(st.sampled_from(kinds)) if desk.records else "add"
        if kind == "add":
            desk.do(RecordAdded(Record(f"r{number}", "case", f"C{number}")))
        elif kind == "remove":
            desk.do(RecordEdited(data.draw(st.sampled_from(sorted(desk.records))), "removed", "", "yes"))
        elif kind == "answer":
            record = data.draw(st.sampled_from(sorted(desk.records)))
            item, value = data.draw(answers(desk.instrument))
            desk.do(Answered(record, item, desk.records[record].get(item), value))
        else:
            desk.undo() if kind == "undo" else desk.redo()
        desk.check()


@given(st.data())
def test_live_scores_equal_a_full_computation_on_any_small_instrument(data):
    work(Desk(data.draw(instruments())), data, data.draw(st.integers(1, 25)))


@pytest.mark.parametrize("programme", library.ids())
@hypothesis_settings(max_examples=12)
@given(data=st.data())
def test_live_scores_equal_a_full_computation_on_a_shipped_instrument(programme, data):
    work(Desk(library.shipped(programme)), data, data.draw(st.integers(5, 30)))


@pytest.mark.parametrize("programme", library.ids())
def test_live_scores_follow_a_whole_case_filled_in_and_cleared(programme):
    instrument = library.shipped(programme)
    desk = Desk(instrument)
    desk.do(RecordAdded(Record("r", "case", "C1")))
    for item in instrument.items_of("case"):
        value = item.choices[0].id if item.choices else "1"
        desk.do(Answered("r", item.id, None, value))
    desk.check()
    while desk.done:
        desk.undo()
    desk.check()
    while desk.undone:
        desk.redo()
    desk.check()


def test_adding_a_record_again_replaces_it():
    live = LiveScores(small(), {"r": {"a": "yes"}})
    live.add("r", {"a": "no"})
    assert (live.tally("a").above, live.tally("a").relevant) == (0, 1)


def test_removing_a_record_that_is_not_there_changes_nothing():
    live = LiveScores(small(), {"r": {"a": "yes"}})
    live.remove("x")
    assert live.tally("a").relevant == 1


def test_a_change_of_a_gate_names_what_flips():
    live = LiveScores(small(), {"r": {"type": "order", "released": "yes"}})
    assert live.change("r", "type", "licence") == ["recalled", "released", "promptly"]
    assert live.criterion("1.8") == 1


def test_the_scores_of_one_case_are_those_of_a_set_of_one():
    cases = {"one": {"a": "yes", "s": "sufficient"}, "two": {"a": "no"}}
    live = LiveScores(small(), cases)
    assert live.of_record("two").scores() == score_records(small(), [cases["two"]])
    live.of_record("two").change("two", "a", "yes")
    assert live.scores() == score_records(small(), cases.values())


def test_other_forms_are_counted_live_and_not_scored():
    live = LiveScores(small(), {"r": {"listened": "yes"}}, "interview")
    assert live.scores() == score_records(small(), [{"listened": "yes"}], "interview")
    assert live.tally("listened").relevant == 1


def test_progress_counts_what_applies_and_has_an_answer():
    live = LiveScores(small(), {"r": {"type": "order", "released": "yes", "b": "na"}})
    assert live.progress("r") == Progress(2, 7)
    assert live.progress("r").left == 5
    assert live.progress("r", ["b", "released"]) == Progress(1, 1)
    assert live.progress("r", ["b"]).complete
    assert not live.progress("r", ["a", "b"]).complete
    assert Progress(1, 2) + Progress(3, 4) == Progress(4, 6)
