"""The copy of the sample that the guided tour works on."""

from __future__ import annotations

import pytest

from omi_desktop.app import samples
from omi_desktop.demo import practice
from omi_desktop.records.routing import Routing
from omi_desktop.store.inspection import Inspection


@pytest.fixture
def few(monkeypatch):
    """The same sample with a few of its cases."""
    built = practice.build_sample
    monkeypatch.setattr(practice, "build_sample", lambda name, path, cases=None: built(name, path, cases=4))


@pytest.mark.usefixtures("few")
def test_it_has_an_open_question_and_one_that_opens_others():
    made = samples.practice()
    with Inspection.open(made.path, read_only=True) as inspection:
        routing = Routing(inspection.instrument.items_of("case"))
        cases = {record.ref: record for record in inspection.records("case")}
        refs = list(cases)
        answers = inspection.answers(cases[made.case].id)
    assert refs.index(made.case) == refs.index(made.before) + 1
    shut = routing.applying(answers)
    assert {made.question, made.gate} <= shut
    assert not {made.question, made.gate} & set(answers)
    assert routing.applying({**answers, made.gate: made.opens}) > shut


@pytest.mark.usefixtures("few")
def test_it_is_made_anew_each_time_and_is_not_the_sample():
    made = samples.practice()
    with Inspection.open(made.path) as inspection:
        inspection.add_record("case", "MINE")
    with Inspection.open(samples.practice().path, read_only=True) as anew:
        assert "MINE" not in {record.ref for record in anew.records("case")}
    assert made.path.parent.parent == samples.paths.samples_dir()
