"""`omi check` and `omi history`: what is left, what contradicts, who did what."""

import json
import sqlite3
from contextlib import closing

import pytest

from omi_desktop.store.inspection import Inspection


@pytest.fixture
def check(omi, area):
    def run(status=0):
        return json.loads(omi("check", area.name, "--json", status=status).stdout)

    return run


def altered(area, statement, *values):
    """Another program at work on the file, behind the back of the history."""
    with closing(sqlite3.connect(area)) as db, db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute(statement, values)


def test_what_is_left_is_counted_and_is_no_fault(check, answer):
    before = check()["cases"][0]
    assert (before["case_ref"], before["assessor"], before["answered"]) == ("C1", "Ann", 1)
    assert before["left"] == before["asked"] - 1
    answer("C1,1.2.01,yes", "C1,1.1.01,yes")
    document = check()
    after = document["cases"][0]
    assert (after["answered"], after["set_aside"], after["complete"]) == (2, 1, False)
    assert document["sound"] is True
    assert (document["integrity"], document["contradictions"]) == ([], [])


def test_other_forms_stand_apart_from_the_cases(check, answer):
    answer("M1,OM.1.01,yes,,offender_manager")
    document = check()
    assert [case["case_ref"] for case in document["cases"]] == ["C1", "C2", "C3"]
    assert [(other["form"], other["case_ref"]) for other in document["other_records"]] == [
        ("offender_manager", "M1")
    ]


def test_a_case_marked_as_complete_that_is_not_is_a_contradiction(check, area):
    with Inspection.open(area) as inspection:
        inspection.edit_record(inspection.find("case", "C1").id, "status", "complete")
    document = check(status=1)
    (found,) = document["contradictions"]
    assert found["where"] == "case C1"
    assert found["what"].startswith("It is marked as complete, and ")


def test_an_answer_changed_behind_the_historys_back_is_found(omi, check, answer, area):
    answer("C1,1.2.01,yes")
    altered(area, "UPDATE answer SET value = 'perhaps' WHERE item = '1.2.01'")
    document = check(status=1)
    assert document["integrity"] == ["1 answer differs from the history."]
    assert document["contradictions"] == [
        {
            "where": "case C1 1.2.01",
            "what": "Question 1.2.01 has no answer “perhaps”.",
            "remedy": "Choose one of yes, no.",
        }
    ]
    lines = omi("check", area.name, status=1).stdout.splitlines()
    assert lines[-1] == "Damage: 1 answer differs from the history."
    assert lines[-2].startswith("Contradiction: case C1 1.2.01: Question 1.2.01 has no answer “perhaps”.")


def test_a_sound_inspection_for_people(omi, area):
    lines = omi("check", area.name).stdout.splitlines()
    assert lines[0].split() == [
        "record",
        "form",
        "assessor",
        "answered",
        "asked",
        "left",
        "set",
        "aside",
        "status",
    ]
    assert lines[-2:] == [
        "3 records, 0 with nothing left to answer.",
        "Nothing contradicts; the file and its history are whole.",
    ]


def test_a_damaged_file_is_said_to_be_damaged(omi, area):
    content = bytearray(area.read_bytes())
    content[4096 * 3 : 4096 * 60] = bytes(4096 * 57)
    area.write_bytes(content)
    result = omi("check", area.name, status=None)
    assert result.exit_code in (1, 3)
    assert "amage" in result.output


def test_the_history_of_a_case_says_who_changed_what_from_what(omi, answer, area):
    answer("C1,1.2.01,yes")
    answer("C1,1.2.01,no,seen again")
    document = json.loads(omi("history", area.name, "--case", "C1", "--json").stdout)
    changes = [
        (entry["act"], entry["item"], entry["field"], entry["old"], entry["new"])
        for entry in document["entries"]
    ]
    assert changes[-3:] == [
        ("answers import", "1.2.01", "value", None, "yes"),
        ("answers import", "1.2.01", "value", "yes", "no"),
        ("answers import", "1.2.01", "note", "", "seen again"),
    ]
    assert {entry["case_ref"] for entry in document["entries"]} == {"C1"}


def test_a_note_typed_in_one_go_is_one_line_of_the_history(omi, area, monkeypatch):
    seconds = iter(range(60))
    monkeypatch.setattr("omi_desktop.store.trail.now", lambda: f"2026-11-21T10:00:{next(seconds):02}.000Z")
    with Inspection.open(area, who="Ann") as inspection:
        case = inspection.find("case", "C1").id
        for typed in ("S", "See", "Seen"):
            inspection.annotate(case, "1.1.01", typed)
        inspection.annotate(case, "1.1.02", "Other")
        inspection.annotate(case, "1.1.01", "Seen twice")

    def notes(*options):
        lines = omi("history", area.name, "--case", "C1", *options).stdout.splitlines()
        return [line.split() for line in lines if " note " in line]

    whole, folded = notes("--all"), notes()
    assert (len(whole), len(folded)) == (5, 3)
    assert folded[0][0] == f"{whole[0][0]}–{whole[2][0]}"
    assert folded[0][-1] == "Seen"
    assert [line[0] for line in folded[1:]] == [line[0] for line in whole[3:]]
    entries = json.loads(omi("history", area.name, "--case", "C1", "--json").stdout)["entries"]
    assert sum(entry["field"] == "note" for entry in entries) == 5


def test_the_whole_history_begins_with_the_making_of_the_file(omi, area):
    entries = json.loads(omi("history", area.name, "--json").stdout)["entries"]
    assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
    first = entries[0]
    assert (first["act"], first["record_id"], first["new"]) == ("create", None, "omi-2008 Gloucestershire")
    lines = omi("history", area.name).stdout.splitlines()
    assert len(lines) == len(entries) + 1
    assert "inspection" in lines[1]


def test_a_case_that_is_not_there_has_no_history(omi, area):
    assert omi("history", area.name, "--case", "C9", status=2).stderr == (
        "area.omi has no case C9. omi check lists those there are.\n"
    )
