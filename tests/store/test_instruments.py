"""Moving an inspection over to another instrument: whole or not at all, and nothing answered is lost."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omi_desktop.errors import ChangedElsewhere, InputProblem, ProblemsFound, ReadOnly
from omi_desktop.instruments.loader import fingerprint
from omi_desktop.records.completeness import completeness
from omi_desktop.records.routing import RecordState, routing
from omi_desktop.scoring.scores import score_records
from omi_desktop.store import database
from omi_desktop.store.inspection import Inspection
from tests.editions import edition, mutations, read, without, without_form
from tests.small import SMALL, small
from tests.store.kinds import BOTH_KINDS
from tests.strategies import filled

NEWER = edition("1.1", title="A newer inspection")


def answered(inspection, case):
    """A case with answers to questions that editions take away or offer otherwise."""
    for item, value in (
        ("a", "yes"),
        ("b", "na"),
        ("s", "sufficient"),
        ("hours", "80"),
        ("office", "Stroud"),
    ):
        inspection.answer(case, item, value)


@BOTH_KINDS
def test_the_instrument_moved_to_is_there_after_reopening_and_the_old_one_too(reopened, case):
    with reopened() as inspection:
        deed = inspection.change_instrument(NEWER)
        assert inspection.instrument.title == "A newer inspection"
        assert [change.new for change in deed.changes] == [fingerprint(NEWER)]
    with reopened() as inspection:
        assert (inspection.instrument, inspection.instrument_text) == (read(NEWER), NEWER)
        assert inspection.details.instrument == inspection.instrument_sha256 == fingerprint(NEWER)
        assert inspection.earlier_instruments == (small(),)
        assert inspection.kept_texts() == {fingerprint(NEWER): NEWER, fingerprint(SMALL): SMALL}
        assert inspection.faults() == []


def test_the_history_tells_of_both_versions_and_of_the_person(reopened):
    with reopened() as inspection:
        inspection.change_instrument(NEWER)
    with reopened() as inspection:
        entry = inspection.last_entry()
        assert (entry.act, entry.field, entry.who) == ("instrument", "instrument", "A. Assessor")
        assert entry.old == f"1.0 {fingerprint(SMALL)}"
        assert entry.new == f"1.1 {fingerprint(NEWER)}"


def test_the_instrument_that_is_there_already_writes_nothing(reopened):
    with reopened() as inspection:
        before = inspection.anchor()
        assert inspection.change_instrument(SMALL).changes == ()
        assert inspection.anchor() == before


def test_a_faulty_instrument_is_refused_whole_with_every_fault(reopened):
    faulty = NEWER.replace('scale = "yes_no"', 'scale = "yesno"')
    with reopened() as inspection:
        before = inspection.anchor()
        with pytest.raises(ProblemsFound) as found:
            inspection.change_instrument(faulty, "new.toml")
        assert len(found.value.problems) == 6
        assert str(found.value.problems[0]).startswith('new.toml, question "a", key scale')
        with pytest.raises(ProblemsFound):
            inspection.would_move("no [toml")
        assert inspection.anchor() == before
        assert list(inspection.kept_texts()) == [fingerprint(SMALL)]


def test_another_programme_is_refused_in_one_sentence(reopened):
    other = edition(id="other")
    with reopened() as inspection:
        with pytest.raises(
            InputProblem, match=r"new\.toml is of the programme other, this inspection is of small"
        ):
            inspection.change_instrument(other, "new.toml")
        with pytest.raises(InputProblem):
            inspection.would_move(other)
        assert inspection.instrument == small()


def test_a_change_that_another_program_made_first_is_not_written_over(reopened, case):
    with reopened() as mine, reopened() as theirs:
        assert mine.instrument == small()
        theirs.change_instrument(NEWER)
        with pytest.raises(ChangedElsewhere, match="instrument was changed by another program"):
            mine.change_instrument(without("b"))
    with reopened() as inspection:
        assert inspection.instrument == read(NEWER)
        assert fingerprint(without("b")) not in inspection.kept_texts()
        assert inspection.faults() == []


def test_nothing_moves_where_the_file_is_open_for_reading_only(reopened, path):
    with Inspection.open(path, read_only=True) as inspection, pytest.raises(ReadOnly):
        inspection.change_instrument(NEWER)


def test_a_move_is_taken_back_by_its_inverse(reopened):
    with reopened() as inspection:
        deed = inspection.change_instrument(NEWER)
        inspection.write(deed.inverse, "undo")
        assert inspection.instrument == small()
        inspection.write(deed.changes, "redo")
        assert inspection.instrument == read(NEWER)
    with reopened() as inspection:
        assert [e.act for e in inspection.history()] == ["create", "instrument", "undo", "redo"]
        assert inspection.faults() == []


@BOTH_KINDS
def test_answers_to_what_is_taken_out_are_kept_do_not_count_and_come_back(reopened, case):
    with reopened() as inspection:
        answered(inspection, case)
        before = inspection.answers(case)
        inspection.change_instrument(without("b", "hours"))
    with reopened() as inspection:
        assert inspection.answers(case) == before
        state = RecordState(routing(inspection.instrument, "case"), before)
        assert state.counted("b") is None
        assert [(left.item, left.value) for left in inspection.leftovers()] == [("b", "na"), ("hours", "80")]
        with pytest.raises(InputProblem, match='no item "b"'):
            inspection.answer(case, "b", "yes")
        inspection.change_instrument(SMALL)
    with reopened() as inspection:
        assert inspection.answers(case) == before
        assert inspection.leftovers() == ()


def test_an_answer_that_is_no_longer_offered_is_kept_and_still_to_be_answered(reopened, case):
    offers_less = SMALL.replace('id = "sufficient"', 'id = "enough"').replace("na = true", "na = false")
    with reopened() as inspection:
        answered(inspection, case)
        inspection.change_instrument(offers_less)
        state = RecordState(routing(inspection.instrument, "case"), inspection.answers(case))
        assert state.withdrawn == {"b": "na", "s": "sufficient"}
        assert state.counted("s") is None
        assert state.recorded("s") == "sufficient"
        record = inspection.record(case)
        found = completeness(
            inspection.instrument, record, inspection.answers(case), {}, inspection.earlier_instruments
        )
        assert (found.answered, found.set_aside, found.contradictions) == (3, 2, ())
        inspection.answer(case, "s", "enough")
    with reopened() as inspection:
        assert inspection.answers(case)["s"] == "enough"
        assert [left.item for left in inspection.leftovers()] == ["b"]


def test_an_answer_that_nobody_ever_offered_stays_a_contradiction(reopened, case):
    with reopened() as inspection:
        answered(inspection, case)
        inspection.change_instrument(without("b"))
        inspection._db.execute("UPDATE answer SET value = 'perhaps' WHERE item = 'a'")
        answers = inspection.answers(case)
        found = completeness(
            inspection.instrument, inspection.record(case), answers, {}, inspection.earlier_instruments
        )
        assert [problem.where for problem in found.contradictions] == ["case C001 a"]
        assert [left.item for left in inspection.leftovers()] == ["b"]


def test_what_a_move_would_mean_is_said_before_it_is_made(reopened, case):
    with reopened() as inspection:
        answered(inspection, case)
        move = inspection.would_move(without("b", "hours", "partners"))
        assert move.summary() == "1 fact removed, 2 questions removed: 2 answers are kept and set aside"
        assert [str(left) for left in move.aside] == [
            "case b: 1 answer “na”, which is not asked",
            "case hours: 1 answer “80”, which is not asked",
        ]
        inspection.change_instrument(without("b", "hours", "partners"))
        back = inspection.would_move(SMALL)
        assert back.aside == ()
        assert back.summary().endswith(": 2 answers set aside before count again")


def test_a_form_that_is_no_more_keeps_its_records_and_stops_nothing(reopened, case):
    text = without_form("interview")
    with reopened() as inspection:
        record = inspection.add_record("interview", "I1").changes[0].record.id
        inspection.answer(record, "listened", "yes")
        inspection.change_instrument(text)
        assert [r.form for r in inspection.records()] == ["case", "interview"]
        assert [left.item for left in inspection.leftovers()] == ["listened"]
        with pytest.raises(InputProblem, match="“interview” has no item"):
            inspection.answer(record, "listened", "no")
        inspection.edit_record(record, "ref", "I2")
        inspection.edit_record(record, "removed", "yes")
        inspection.edit_record(record, "removed", "")
        inspection.change_instrument(SMALL)
        assert inspection.answers(record) == {"listened": "yes"}
        assert inspection.faults() == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(text=mutations(), cases=st.lists(filled(small()), min_size=1, max_size=3))
def test_moving_over_and_back_leaves_every_answer_and_score_as_it_was(tmp_path_factory, text, cases):
    path = tmp_path_factory.mktemp("move") / "area.omi"
    with Inspection.create(path, SMALL, area="Gwent", passphrase=None) as inspection:
        for place, answers in enumerate(cases):
            case = inspection.add_record("case", f"C{place}").changes[0].record.id
            for item, value in answers.items():
                inspection.answer(case, item, value)
        before, told = inspection.all_answers(), inspection.would_move(text)
        scores = score_records(inspection.instrument, before.values())
        inspection.change_instrument(text)
    with Inspection.open(path) as inspection:
        assert inspection.all_answers() == before
        assert inspection.leftovers() == told.aside
        score_records(inspection.instrument, before.values())
        inspection.change_instrument(SMALL)
    with Inspection.open(path) as inspection:
        assert inspection.all_answers() == before
        assert score_records(inspection.instrument, before.values()) == scores
        assert inspection.leftovers() == ()
        assert inspection.faults() == []


# --- what is in the file stays what it is ----------------------------------------------------------


@pytest.mark.parametrize("deed", ["UPDATE instrument SET toml = toml || '#'", "DELETE FROM instrument"])
def test_no_instrument_in_the_file_is_altered_or_taken_out(reopened, deed):
    with (
        reopened() as inspection,
        pytest.raises(database.Error, match="nothing is ever deleted or rewritten"),
    ):
        inspection._db.execute(deed)


def test_an_instrument_exchanged_behind_the_historys_back_is_found(reopened):
    with reopened() as inspection:
        inspection.change_instrument(NEWER)
        inspection._db.execute("DROP TRIGGER instrument_changed")
        inspection._db.execute("UPDATE inspection SET instrument = ?", [fingerprint(SMALL)])
        assert inspection.faults() == ["The instrument is not the one that the history tells of."]


def test_an_instrument_put_in_place_of_the_first_is_found(reopened):
    with reopened() as inspection:
        inspection._db.execute("DROP TRIGGER instrument_keeps_text")
        inspection._db.execute("UPDATE instrument SET toml = ?", [NEWER])
        assert inspection.faults() == ["The text of an instrument was altered inside the file."]


def test_a_file_from_before_is_made_ready_with_the_move(reopened):
    with reopened() as inspection:
        for trigger in ("instrument_changed", "instrument_keeps_text", "instrument_keeps_all"):
            inspection._db.execute(f"DROP TRIGGER {trigger}")
        inspection._db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_changes_of_instrument'")
        assert inspection.faults() == []
        inspection.change_instrument(NEWER)
    with reopened() as inspection:
        assert inspection.last_entry().field == "instrument"
        assert inspection.faults() == []
