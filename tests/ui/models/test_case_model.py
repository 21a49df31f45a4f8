from omi_desktop.records.changes import Answered, RecordEdited
from omi_desktop.ui.models.case_model import CaseModel, Role, percent


def refs(model):
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_the_list_of_cases_is_a_sound_model(area, qtmodeltester):
    qtmodeltester.check(CaseModel(area))


def test_every_case_stands_in_its_order(area):
    assert refs(CaseModel(area)) == ["0411", "0415", "0417", "0421"]


def test_an_answer_repaints_the_row_of_its_case_and_no_other(area, case_of, qtbot):
    model = CaseModel(area)
    with qtbot.waitSignal(model.dataChanged) as changed:
        area.do([Answered(case_of("0415"), "case_type", None, "licence")])
    assert [changed.args[0].row(), changed.args[1].row()] == [1, 1]


def test_what_is_counted_along_equals_what_is_counted_anew(area, case_of, fill):
    model = CaseModel(area)
    record = case_of("0411")
    model.progress(record)
    fill(record, 0.5)
    assert model.progress(record) == area.live().progress(record)
    area.do([Answered(record, "case_type", area.state(record).answers["case_type"], "custody")])
    assert model.progress(record) == area.live().progress(record)
    area.undo_stack.undo()
    area.do([Answered(record, "case_type", area.state(record).answers["case_type"], None)])
    assert model.progress(record) == area.live().progress(record)


def test_the_line_names_the_kind_of_case_and_what_is_special_about_it(area, case_of):
    record = case_of("0417")
    area.do([
        Answered(record, "case_type", None, "licence"),
        Answered(record, "rosh_level", None, "high"),
        Answered(record, "mappa_level", None, "none"),
    ])  # fmt: skip
    assert CaseModel(area).line(record) == "Licence · RoH level high"


def test_search_finds_by_reference_assessor_and_type(area, case_of):
    model = CaseModel(area)
    area.do([Answered(case_of("0421"), "case_type", None, "custody")])
    for words, found in (("041", ["0411", "0415", "0417"]), ("other", ["0417"]), ("CUSTODY 0421", ["0421"])):
        model.narrow(words)
        assert refs(model) == found


def test_states_are_told_apart(area, case_of, fill):
    fill(case_of("0415"), 0.2)
    fill(case_of("0417"))
    area.set_status(case_of("0411"), "complete")
    area.set_status(case_of("0417"), "complete")
    model = CaseModel(area)
    found = {}
    for state in ("not_started", "in_progress", "complete", "attention"):
        model.narrow(state=state)
        found[state] = refs(model)
    assert found == {
        "not_started": ["0421"],
        "in_progress": ["0415"],
        "complete": ["0411", "0417"],
        "attention": ["0411"],
    }


def test_the_mark_says_how_far_a_case_has_got(area, case_of, fill):
    model = CaseModel(area)
    record = area.record(case_of("0411"))
    assert model.mark(record).icon == "case-empty"
    fill(record.id, 0.5)
    assert model.mark(record).icon == "case-half"
    fill(record.id)
    assert model.mark(record).icon == "case-full"
    assert model.data(model.index(0), Role.PERCENT) == 100
    area.set_status(record.id, "complete")
    assert model.mark(area.record(record.id)).icon == "case-complete"


def test_a_removed_case_goes_and_comes_back_to_its_place(area, case_of):
    model = CaseModel(area)
    area.do([RecordEdited(case_of("0415"), "removed", "", "yes")])
    assert refs(model) == ["0411", "0417", "0421"]
    area.undo_stack.undo()
    assert sorted(refs(model)) == ["0411", "0415", "0417", "0421"]


def test_not_quite_everything_is_not_a_hundred_per_cent(area, case_of, fill):
    fill(case_of("0411"))
    state = area.state(case_of("0411"))
    last = next(item for item in reversed(state.routing.order) if item in state.answers)
    area.do([Answered(case_of("0411"), last, state.answers[last], None)])
    assert percent(CaseModel(area).progress(case_of("0411"))) == 99
