"""The copy of the sample that the guided tour works on."""

from __future__ import annotations

from omi_desktop.app.samples import practice, sample_path
from omi_desktop.records.routing import Routing
from omi_desktop.store.inspection import Inspection


def test_it_has_an_open_question_and_one_that_opens_others(settings_folder):
    made = practice()
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
    # made anew each time, and never the sample itself
    with Inspection.open(made.path) as inspection:
        inspection.add_record("case", "MINE")
    with Inspection.open(practice().path, read_only=True) as anew:
        assert "MINE" not in {record.ref for record in anew.records("case")}
    assert made.path.parent != sample_path.__globals__["paths"].samples_dir()
