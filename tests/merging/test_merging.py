"""Workbooks and packs come together: nothing twice, nothing lost, the newest of each, in any order."""

from __future__ import annotations

import pytest

from omi_desktop.records.changes import RecordAdded
from omi_desktop.store.inspection import Inspection
from tests.merging.fieldwork import Fieldwork, case, content


def fill(week: Fieldwork) -> None:
    week.answer("Anna", "C1", a="yes", b="no")
    week.answer("Anna", "C2", a="no")
    week.note("Anna", "C1", "a", "=SUM(A1) is no formula")
    week.answer("Ben", "C3", a="yes", released="yes", promptly="no")
    week.answer("Ben", "C1", a="no")


def test_everybodys_answers_and_notes_come_in_and_the_receipt_balances(week: Fieldwork):
    fill(week)
    receipt = week.merge(week.workbook("Anna"), week.workbook("Ben"))
    assert week.answers("C1") == {"type": "licence", "a": "yes", "b": "no"}
    assert week.answers("C3") == {"type": "licence", "a": "yes", "released": "yes", "promptly": "no"}
    with week.manager() as inspection:
        assert inspection.notes(case(inspection, "C1")) == {"a": "=SUM(A1) is no formula"}
        assert inspection.faults() == []
    assert receipt.sound
    assert receipt.answers == receipt.accounted == 12
    assert receipt.sentence() == (
        "2 of 2 workbooks, 4 of 4 cases, 0 duplicates, 0 conflicts, 12 answers in, 12 accounted for"
    )


def test_an_answer_keeps_who_gave_it_and_when(week: Fieldwork):
    fill(week)
    with Inspection.open(week.folder / "Anna.omi") as pack:
        given = {(kept.record, kept.item): kept.answered_at for kept in pack.kept()}
    week.merge(week.workbook("Anna"))
    with week.manager() as inspection:
        kept = next(kept for kept in inspection.kept(case(inspection, "C1")) if kept.item == "b")
        assert (kept.answered_by, kept.answered_at) == ("Anna", given[kept.record, "b"])
        entry = [entry for entry in inspection.history(kept.record) if entry.item == "b"][-1]
        assert (entry.who, entry.at, entry.act) == ("Anna", kept.answered_at, "merge")
        assert [entry.who for entry in inspection.history("") if entry.field == "merged"] == ["Manager"]


def test_a_second_readers_answers_stay_beside_the_cases_own(week: Fieldwork):
    fill(week)
    week.merge(week.workbook("Ben"), week.workbook("Anna"))
    with week.manager() as inspection:
        own, second = inspection.readings(case(inspection, "C1"))
        assert inspection.answers(own.id)["a"] == "yes"
        assert inspection.answers(second.id) == {"type": "licence", "a": "no"}
        assert (second.assessor, second.reading) == ("Ben", "second")


def test_a_second_reader_who_did_not_begin_leaves_no_reading(week: Fieldwork):
    week.answer("Ben", "C3", a="yes")
    receipt = week.merge(week.workbook("Ben"))
    with week.manager() as inspection:
        assert inspection.second_readings() == []
    assert receipt.answers == receipt.accounted


def test_a_case_read_by_somebody_else_in_a_copy_is_a_second_reading(week: Fieldwork):
    with Inspection.open(week.copy("Carl"), who="Carl") as inspection:
        inspection.edit_record(case(inspection, "C2"), "assessor", "Carl")
    week.answer("Carl", "C2", a="yes")
    week.answer("Anna", "C2", a="no")
    week.merge(week.workbook("Carl"), week.workbook("Anna"))
    with week.manager() as inspection:
        own, second = inspection.readings(case(inspection, "C2"))
        assert (inspection.answers(own.id)["a"], own.assessor) == ("no", "Anna")
        assert (inspection.answers(second.id)["a"], second.assessor) == ("yes", "Carl")


def test_merging_the_same_again_changes_no_byte(week: Fieldwork):
    fill(week)
    files = [week.workbook("Anna"), week.workbook("Ben"), week.folder / "Anna.omi"]
    week.merge(*files)
    before = week.base.read_bytes()
    receipt = week.merge(*files, files[0])
    assert week.base.read_bytes() == before
    assert receipt.duplicates == 4
    assert receipt.fates["same"] == receipt.answers


def test_a_pack_brings_what_its_workbook_would(week: Fieldwork):
    fill(week)
    other = week.copy("other")
    week.merge(week.workbook("Anna"), week.workbook("Ben"))
    week.merge(week.folder / "Ben.omi", week.folder / "Anna.omi", base=other)
    with week.manager() as one, week.manager(other) as two:
        assert content(one) == content(two)


@pytest.mark.parametrize("order", [("old", "new"), ("new", "old"), ("new",), ("new", "old", "new")])
def test_a_newer_export_replaces_an_older_one_whichever_comes_first(week: Fieldwork, order: tuple[str, ...]):
    fill(week)
    files = {"old": week.workbook("Anna", "old")}
    week.answer("Anna", "C1", a="no", b=None)
    week.note("Anna", "C1", "a", "")
    week.answer("Anna", "C2", b="yes")
    files["new"] = week.workbook("Anna", "new")
    receipt = week.merge(*(files[name] for name in order))
    assert week.answers("C1") == {"type": "licence", "a": "no"}
    assert week.answers("C2") == {"type": "licence", "a": "no", "b": "yes"}
    assert receipt.conflicts == ()


def test_a_fact_of_the_list_that_an_assessor_mended_is_no_conflict(week: Fieldwork):
    week.answer("Anna", "C1", type="order", a="yes")
    receipt = week.merge(week.workbook("Anna"))
    assert week.answers("C1") == {"type": "order", "a": "yes"}
    assert receipt.conflicts == ()


def test_what_the_manager_mended_since_stands_against_what_the_assessor_left_alone(week: Fieldwork):
    week.answer("Anna", "C1", a="yes", b="yes")
    week.merge(week.workbook("Anna"))
    with week.manager() as inspection:
        inspection.answer(case(inspection, "C1"), "a", "no")
    week.answer("Anna", "C1", b="no")
    receipt = week.merge(week.workbook("Anna"))
    assert week.answers("C1") == {"type": "licence", "a": "no", "b": "no"}
    assert receipt.conflicts == ()


def test_answers_set_aside_and_a_record_marked_complete_travel(week: Fieldwork):
    week.answer("Anna", "C1", released="yes", promptly="yes")
    week.answer("Anna", "C1", released="no")
    with Inspection.open(week.folder / "Anna.omi", who="Anna") as pack:
        pack.edit_record(case(pack, "C1"), "status", "complete")
    week.merge(week.workbook("Anna"))
    assert week.answers("C1") == {"type": "licence", "released": "no", "promptly": "yes"}
    with week.manager() as inspection:
        assert inspection.record(case(inspection, "C1")).status == "complete"
        assert inspection.faults() == []


def test_questionnaires_come_in_as_they_were_numbered_on_each_computer(week: Fieldwork):
    for assessor, answer in (("Anna", "yes"), ("Ben", "no")):
        with Inspection.open(week.pack(assessor), who=assessor) as pack:
            interview = pack.new_record("interview", "Q1")
            pack.write([RecordAdded(interview)])
            pack.answer(interview.id, "listened", answer)
    week.merge(week.workbook("Anna"), week.workbook("Ben"))
    week.merge(week.workbook("Ben"), week.workbook("Anna"))
    with week.manager() as inspection:
        answers = inspection.all_answers("interview").values()
        assert sorted(found["listened"] for found in answers) == ["no", "yes"]
        assert {record.ref for record in inspection.records("interview")} == {"Q1"}
        assert inspection.faults() == []


def test_a_form_filled_in_once_is_one_whoever_began_it(week: Fieldwork):
    answers = {"Anna": {"vision": "strong", "partners": "weak"}, "Ben": {"vision": "strong"}}
    for assessor, given in answers.items():
        with Inspection.open(week.pack(assessor), who=assessor) as pack:
            sheet = pack.new_record("management", "")
            pack.write([RecordAdded(sheet)])
            for item, value in given.items():
                pack.answer(sheet.id, item, value)
    week.merge(week.workbook("Ben"), week.workbook("Anna"))
    with week.manager() as inspection:
        assert list(inspection.all_answers("management").values()) == [answers["Anna"]]


def test_long_notes_and_texts_that_look_like_escapes_come_through(week: Fieldwork):
    long = "Gloucester_x0041_ é\n" * 4_000
    week.answer("Anna", "C1", a="yes", office="_x0041_")
    week.note("Anna", "C1", "a", long)
    receipt = week.merge(week.workbook("Anna"))
    with week.manager() as inspection:
        assert inspection.notes(case(inspection, "C1"))["a"] == long
    assert week.answers("C1")["office"] == "_x0041_"
    assert receipt.sound


def test_a_rehearsal_says_the_same_and_writes_nothing(week: Fieldwork):
    fill(week)
    files = [week.workbook("Anna"), week.workbook("Ben"), week.folder / "Anna.omi"]
    before = week.base.read_bytes()
    told = week.merge(*files, rehearse=True)
    assert week.base.read_bytes() == before
    done = week.merge(*files)
    assert (told.sentence(), told.fates) == (done.sentence(), done.fates)


def test_what_is_called_before_the_first_write_is_called_once_and_only_then(week: Fieldwork):
    fill(week)
    files = [week.workbook("Anna"), week.workbook("Ben")]
    called: list[Inspection] = []
    week.merge(*files, rehearse=True, before=called.append)
    assert called == []
    week.merge(*files, before=called.append)
    week.merge(*files, before=called.append)
    assert len(called) == 1


def test_a_merge_that_is_cancelled_keeps_what_was_merged_until_then(week: Fieldwork):
    fill(week)
    answers = iter([False, True])
    receipt = week.merge(week.workbook("Anna"), week.workbook("Ben"), cancelled=lambda: next(answers))
    assert [outcome.name for outcome in receipt.outcomes] == ["Anna.xlsx"]
    assert "a" in week.answers("C1")
    assert "a" not in week.answers("C3")
