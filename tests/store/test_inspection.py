"""Every deed is in the file, with its history row, before anyone is told of it: close it and look again."""

import pytest

from omi_desktop.errors import ChangedElsewhere, InputProblem, NotSaved, ProblemsFound
from omi_desktop.records.changes import Answered, Noted, RecordAdded, RecordEdited
from omi_desktop.records.text import LONGEST_TEXT
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL, small
from tests.store.kinds import BOTH_KINDS


def rows(inspection: Inspection) -> list[tuple]:
    """The history, less what the making of the file and of the case left there."""
    return [
        (entry.record, entry.item, entry.field, entry.old, entry.new)
        for entry in inspection.history()
        if entry.field not in ("created", "added")
    ]


def test_a_new_file_knows_its_inspection(tmp_path):
    path = tmp_path / "a.omi"
    details = {
        "area": "Gwent",
        "starts": "2008-01-14",
        "ends": "2008-01-18",
        "lead": "L. Lead",
        "sample": "x",
    }
    Inspection.create(path, SMALL, passphrase=None, **details).close()
    with Inspection.open(path) as inspection:
        found = inspection.details
        assert {name: getattr(found, name) for name in details} == details
        assert found.programme == "small"
        assert found.id != found.file_id
        assert inspection.instrument == small()
        assert inspection.instrument_text == SMALL
        assert inspection.faults() == []


@BOTH_KINDS
def test_an_answer_is_there_after_reopening(reopened, case):
    with reopened() as inspection:
        deed = inspection.answer(case, "a", "Yes")
        assert deed.changes == (Answered(case, "a", None, "yes"),)
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes"}
        assert rows(inspection) == [(case, "a", "value", None, "yes")]


def test_an_answer_is_changed_and_cleared_and_every_value_stays_in_the_history(reopened, case):
    with reopened() as inspection:
        for value in ("yes", "no", None, "no"):
            inspection.answer(case, "a", value)
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "no"}
        assert [row[3:] for row in rows(inspection)] == [
            (None, "yes"),
            ("yes", "no"),
            ("no", None),
            (None, "no"),
        ]


def test_facts_are_kept_as_answers_are(reopened, case):
    facts = {"type": "licence", "started": "2008-01-14", "hours": "80", "office": "Stroud"}
    with reopened() as inspection:
        for fact, value in facts.items():
            inspection.answer(case, fact, value)
    with reopened() as inspection:
        assert inspection.answers(case) == facts


def test_an_answer_behind_a_closed_gate_stays_in_the_file(reopened, case):
    with reopened() as inspection:
        inspection.answer(case, "type", "licence")
        inspection.answer(case, "released", "yes")
        inspection.answer(case, "type", "order")
    with reopened() as inspection:
        assert inspection.answers(case) == {"type": "order", "released": "yes"}


@pytest.mark.parametrize("blank", ["", "  ", "\u2028\n", None])
def test_a_blank_clears_an_answer(reopened, case, blank):
    with reopened() as inspection:
        inspection.answer(case, "office", "Stroud")
        inspection.answer(case, "office", blank)
    with reopened() as inspection:
        assert inspection.answers(case) == {}


def test_the_same_answer_again_writes_nothing(reopened, case):
    with reopened() as inspection:
        first = inspection.answer(case, "a", "yes")
        again = inspection.answer(case, "a", "yes")
        assert again.changes == ()
        assert again.seq == first.seq


def test_a_note_stands_beside_the_answer(reopened, case):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        deed = inspection.annotate(case, "a", "Seen\r\nin file\x00")
        assert deed.changes == (Noted(case, "a", "", "Seen\nin file�"),)
        inspection.annotate(case, "notes", "A full file.")
        inspection.annotate(case, "1.9", "On the criterion.")
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes"}
        assert inspection.notes(case) == {
            "a": "Seen\nin file�",
            "notes": "A full file.",
            "1.9": "On the criterion.",
        }
        inspection.annotate(case, "a", "")
    with reopened() as inspection:
        assert set(inspection.notes(case)) == {"notes", "1.9"}
        assert (case, "a", "note", "Seen\nin file�", "") in rows(inspection)


def test_what_is_kept_of_an_item_says_who_and_when(reopened, case):
    with reopened() as inspection:
        inspection.who = "B. Second"
        deed = inspection.answer(case, "a", "yes")
    with reopened() as inspection:
        kept = inspection.kept(case)
        assert [(k.item, k.value, k.answered_by, k.answered_at) for k in kept] == [
            ("a", "yes", "B. Second", deed.at)
        ]
        assert inspection.kept() == kept


def test_records_keep_their_order_ids_and_fields(reopened):
    with reopened() as inspection:
        for ref in ("C2", "C1", "C3"):
            inspection.add_record("case", ref, assessor="A", second_reader="B")
        case = inspection.find("case", "C1")
        interview = inspection.add_record("interview", "C1", parent=case.id).changes[0].record
    with reopened() as inspection:
        assert [record.ref for record in inspection.records("case")] == ["C2", "C1", "C3"]
        assert inspection.records("interview") == [interview]
        assert inspection.record(case.id) == case
        assert (case.assessor, case.second_reader, case.status, case.removed) == ("A", "B", "open", False)
        assert len(inspection.records()) == 4
        assert inspection.all_answers() == {record.id: {} for record in inspection.records("case")}


@BOTH_KINDS
def test_a_record_is_edited_removed_and_brought_back(reopened, case):
    with reopened() as inspection:
        inspection.answer(case, "a", "yes")
        inspection.edit_record(case, "ref", " C9 ")
        inspection.edit_record(case, "status", "complete")
        removal = inspection.edit_record(case, "removed", "yes")
    with reopened() as inspection:
        assert inspection.records() == []
        assert inspection.all_answers() == {}
        assert inspection.kept() == []
        assert inspection.record(case).removed
        inspection.write(removal.inverse, "undo")
    with reopened() as inspection:
        [record] = inspection.records()
        assert (record.ref, record.status, record.removed) == ("C9", "complete", False)
        assert inspection.all_answers() == {case: {"a": "yes"}}


def test_the_inspection_itself_is_edited(reopened):
    with reopened() as inspection:
        inspection.edit("area", "Dyfed-Powys")
        inspection.edit("lead", "L. Lead")
        assert inspection.edit("lead", "L. Lead").changes == ()
    with reopened() as inspection:
        assert (inspection.details.area, inspection.details.lead) == ("Dyfed-Powys", "L. Lead")
        assert rows(inspection) == [("", "", "area", "Gwent", "Dyfed-Powys"), ("", "", "lead", "", "L. Lead")]


def test_several_changes_are_one_deed(reopened, case):
    changes = [
        Answered(case, "a", None, "yes"),
        Answered(case, "b", None, "na"),
        Noted(case, "b", "", "No PSR"),
    ]
    with reopened() as inspection:
        deed = inspection.write(changes, "import")
    with reopened() as inspection:
        entries = [entry for entry in inspection.history(case) if entry.act == "import"]
        assert [entry.item for entry in entries] == ["a", "b", "b"]
        assert {(entry.deed, entry.at, entry.who) for entry in entries} == {
            (entries[0].deed, deed.at, "A. Assessor")
        }
        assert deed.seq == entries[-1].seq == inspection.last_entry().seq


def test_a_deed_is_taken_back_by_its_inverse(reopened, case):
    with reopened() as inspection:
        deed = inspection.write([Answered(case, "a", None, "yes"), Answered(case, "b", None, "no")])
        back = inspection.write(deed.inverse, "undo")
        assert inspection.answers(case) == {}
        inspection.write(back.inverse, "redo")
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes", "b": "no"}
        assert [entry.act for entry in inspection.history(case)] == ["edit"] * 3 + ["undo"] * 2 + ["redo"] * 2


def test_the_seq_of_a_deed_is_logged_once_it_is_saved(reopened, case, caplog):
    with reopened() as inspection, caplog.at_level("DEBUG", "omi_desktop.saved"):
        deed = inspection.answer(case, "office", "Stroud")
    assert caplog.messages == [f"saved seq={deed.seq}"]


# --- conflicts and exceptions ----------------------------------------------------------------------


@pytest.mark.parametrize("old", [None, "no"])
def test_a_value_that_is_no_longer_there_is_a_conflict_and_nothing_is_lost(reopened, case, old):
    with reopened() as mine, reopened() as theirs:
        theirs.answer(case, "a", "yes")
        with pytest.raises(
            ChangedElsewhere, match="The answer to a was changed by another program meanwhile"
        ):
            mine.write([Answered(case, "b", None, "no"), Answered(case, "a", old, "no")])
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes"}
        assert len(rows(inspection)) == 1


def test_an_old_value_that_was_never_there_is_a_conflict(reopened, case):
    with reopened() as inspection:
        with pytest.raises(ChangedElsewhere):
            inspection.write([Answered(case, "a", "yes", "no")])
        with pytest.raises(ChangedElsewhere):
            inspection.write([Noted(case, "a", "before", "after")])
        assert rows(inspection) == []


def test_records_and_the_inspection_are_compared_too(reopened, case):
    with reopened() as mine, reopened() as theirs:
        theirs.edit_record(case, "status", "complete")
        theirs.edit("area", "Powys")
        with pytest.raises(ChangedElsewhere, match="The status of the record"):
            mine.write([RecordEdited(case, "status", "open", "paused")])
        assert mine.details.area == "Powys"


def test_an_exception_half_way_writes_nothing(reopened, case):
    def changes():
        yield Answered(case, "a", None, "yes")
        raise RuntimeError("half way")

    with reopened() as inspection:
        with pytest.raises(RuntimeError):
            inspection.write(changes())
        with pytest.raises(InputProblem):
            inspection.write([Answered(case, "a", None, "yes"), RecordEdited(case, "position", "1", "2")])
        inspection.answer(case, "b", "no")
    with reopened() as inspection:
        assert inspection.answers(case) == {"b": "no"}
        assert inspection.faults() == []


@BOTH_KINDS
def test_an_orphan_transaction_is_rolled_back_and_reported(reopened, case):
    with reopened() as inspection:
        inspection._db.conn.execute("BEGIN")
        inspection._db.conn.execute("UPDATE record SET status = 'orphaned'")
        with pytest.raises(NotSaved, match="left half done and is undone"):
            inspection.answer(case, "a", "yes")
        inspection.answer(case, "a", "yes")
    with reopened() as inspection:
        assert inspection.answers(case) == {"a": "yes"}
        assert inspection.record(case).status == "open"


# --- what is refused -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "value", "words"),
    [
        ("a", "maybe", "Question a has no answer “maybe”"),
        ("a", "na", "Question a has no answer “na”"),
        ("started", "soon", "it is not a date"),
        ("vanished", "yes", "“Case file” has no item \"vanished\""),
        ("listened", "yes", "“Case file” has no item \"listened\""),
    ],
)  # fmt: skip
def test_an_answer_that_cannot_be_is_refused(reopened, case, item, value, words):
    with reopened() as inspection:
        with pytest.raises(InputProblem, match=words):
            inspection.answer(case, item, value)
        assert rows(inspection) == []


def test_an_unknown_record_is_refused(reopened):
    with reopened() as inspection, pytest.raises(InputProblem, match="There is no record x"):
        inspection.answer("x", "a", "yes")


def test_a_note_beyond_the_limit_is_refused_whole(reopened, case):
    with reopened() as inspection:
        inspection.annotate(case, "a", "short")
        with pytest.raises(InputProblem, match="The note has 100,001 characters"):
            inspection.annotate(case, "a", "x" * (LONGEST_TEXT + 1))
        assert inspection.notes(case) == {"a": "short"}


@pytest.mark.parametrize(
    ("form", "ref", "words"),
    [
        ("file", "C2", "There is no form \"file\""),
        ("case", "  ", "A record of “Case file” needs a reference"),
        ("case", "C001", "C001 is there already"),
        ("case", " C001\u2028", "C001 is there already"),
    ],
)  # fmt: skip
def test_a_record_that_cannot_be_is_refused(reopened, case, form, ref, words):
    with reopened() as inspection:
        with pytest.raises(InputProblem, match=words):
            inspection.add_record(form, ref)
        assert len(inspection.records()) == 1


def test_a_reference_may_be_used_on_another_form_and_after_a_removal(reopened, case):
    with reopened() as inspection:
        inspection.add_record("interview", "C001")
        inspection.edit_record(case, "removed", "yes")
        inspection.add_record("case", "C001")
        with pytest.raises(InputProblem, match="C001 is there already"):
            inspection.edit_record(case, "removed", "")


def test_two_records_never_share_a_reference_however_they_come_in(reopened, case):
    with reopened() as inspection:
        twins = [RecordAdded(inspection.new_record("case", "C2")) for _ in range(2)]
        with pytest.raises(InputProblem, match="C2 is there already"):
            inspection.write(twins)
        assert len(inspection.records()) == 1
        inspection.add_record("case", "C2")
        with pytest.raises(InputProblem, match="C2 is there already"):
            inspection.edit_record(case, "ref", "C2")
        with pytest.raises(InputProblem, match="C001 needs a reference"):
            inspection.edit_record(case, "ref", " ")


def test_a_form_filled_in_once_has_one_record(reopened):
    with reopened() as inspection:
        inspection.add_record("management", "")
        with pytest.raises(InputProblem, match="Management is there already"):
            inspection.add_record("management", "again")


@pytest.mark.parametrize("field", ["id", "form", "position", "nonsense"])
def test_a_field_that_never_changes_is_refused_in_words(reopened, case, field):
    with reopened() as inspection:
        with pytest.raises(InputProblem, match=f'"{field}" cannot be changed'):
            inspection.edit_record(case, field, "x")
        with pytest.raises(InputProblem, match=f'"{field}" cannot be changed'):
            inspection.edit(field, "x")


def test_a_faulty_instrument_makes_no_file(tmp_path):
    with pytest.raises(ProblemsFound):
        Inspection.create(tmp_path / "a.omi", SMALL.replace('id = "weak"', ""), area="G", passphrase=None)
    assert list(tmp_path.iterdir()) == []


def test_an_instrument_with_dates_in_keys_of_a_later_version_is_kept(tmp_path):
    text = SMALL.replace("schema = 1\n", "schema = 1\nissued = 2008-01-14\n")
    with Inspection.create(tmp_path / "a.omi", text, area="G", passphrase=None) as inspection:
        assert inspection.instrument == small()


def test_names_that_no_file_can_hold_are_kept_as_they_can_be(tmp_path):
    path = tmp_path / "a.omi"
    with Inspection.create(path, SMALL, area="G\udc80", passphrase=None, who="J\udc80") as inspection:
        inspection.add_record("case", "C\udc80")
    with Inspection.open(path) as inspection:
        assert inspection.details.area == "G�"
        assert inspection.records()[0].ref == "C�"
        assert {entry.who for entry in inspection.history()} == {"J�"}
