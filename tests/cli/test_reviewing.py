"""`omi review`, `omi seal`, `omi query`, and what `omi check` says of contradictions."""

from __future__ import annotations

import json

from omi_desktop.store.inspection import Inspection


def test_a_contradiction_is_listed_and_a_second_look_is_no_fault(omi, answer, area):
    answer("C1,rosh_level,high", "C1,mappa_level,none")
    document = json.loads(omi("check", area.name, "--json").stdout)
    assert document["sound"]
    (check,) = document["checks"]
    assert (check["case_ref"], check["check"], check["severity"]) == ("C1", "high_rosh_no_mappa", "query")
    assert "To check: case C1: RoSH is high" in omi("check", area.name).stdout
    answer("C1,case_type,community_order", "C1,recalled,yes")
    document = json.loads(omi("check", area.name, "--json", status=1).stdout)
    assert [c["severity"] for c in document["checks"]] == ["query", "error"]
    (problem,) = document["contradictions"]
    assert problem["where"] == "case C1 recalled"


def test_a_review_lists_what_is_left_and_seals_all_the_same(omi, answer, area):
    answer("C1,rosh_level,high", "C1,mappa_level,none")
    with Inspection.open(area) as inspection:
        record = inspection.find("case", "C1")
        assert record
        inspection.annotate(record.id, "1.1.01#ask", "yes")
        inspection.annotate(record.id, "notes#alert", "A child is at risk.")
    document = json.loads(omi("review", area.name, "--json", "--case", "C1").stdout)
    (found,) = document["records"]
    assert found["ask"] == {"1.1.01": ""}
    assert [alert["told"] for alert in found["alerts"]] == [""]
    assert len(found["unanswered"]) + 1 + 1 + 1 == found["count"] == document["count"]
    said = omi("seal", area.name, "C1", "--as", "Ann").stdout
    assert said.startswith("C1: complete, with this left:\n")
    assert "ALERT on notes: A child is at risk. (not said who was told and when)" in said
    answer("C1,mappa_level,level_1")
    (found,) = json.loads(omi("review", area.name, "--json", "--case", "C1").stdout)["records"]
    assert found["changed_after_sealing"] == ["mappa_level"]
    assert omi("seal", area.name, "C1", "--open").stdout == "C1: open.\n"


def test_a_query_is_asked_replied_to_listed_and_closed(omi, area):
    said = omi("query", "add", area.name, "C1", "1.1.01", "Sure?", "--as", "Lead").stdout
    assert said == "Query on C1 1.1.01; the case is returned.\n"
    omi("query", "reply", area.name, "C1", "1.1.01", "Yes.", "--as", "Ann")
    (row,) = json.loads(omi("query", "list", area.name, "--json").stdout)["queries"]
    assert (row["case_ref"], row["state"], row["who"], row["replied_by"]) == ("C1", "replied", "Lead", "Ann")
    omi("query", "close", area.name, "C1", "1.1.01", "--as", "Lead")
    assert omi("query", "list", area.name, "--state", "open").stdout == "0 queries.\n"
    assert "no query that is open" in omi("query", "close", area.name, "C1", "1.1.01", status=None).stderr


def test_what_is_not_there_is_named(omi, area):
    assert "has no case C9" in omi("query", "add", area.name, "C9", "1.1.01", "?", status=2).stderr
    assert "has no item “9.9”" in omi("query", "add", area.name, "C1", "9.9", "?", status=None).stderr
    assert "has no record C9" in omi("review", area.name, "--case", "C9", status=2).stderr


def test_the_notes_of_the_week_are_searched(omi, answer, area):
    answer("C1,1.1.01,yes,Seen on page nine", "C2,1.1.01,no,Nothing")
    assert omi("review", area.name, "--search", "PAGE seen").stdout == (
        "C1 1.1.01, Evidence: Seen on page nine\n1 note.\n"
    )
    assert json.loads(omi("review", area.name, "--kind", "strength", "--json").stdout)["notes"] == []


def test_an_export_says_how_many_alerts_it_left_out(omi, area):
    with Inspection.open(area) as inspection:
        record = inspection.find("case", "C1")
        assert record
        inspection.annotate(record.id, "notes#alert", "A child is at risk.")
    assert "1 alert left out; --with-alerts takes them along.\n" in omi("export", area.name, "w.xlsx").stdout
    assert "alert" not in omi("export", area.name, "w.xlsx", "--with-alerts").stdout


def test_remarks_are_in_no_count_of_answers(omi, answer, area):
    answer("C1,1.1.01,yes")
    before = omi("check", area.name, "--json").stdout, omi("score", area.name, "--json").stdout
    omi("dataset", area.name, "before.csv")
    with Inspection.open(area) as inspection:
        record = inspection.find("case", "C1")
        assert record
        for item in ("1.1.01#strength", "1.1.01#seen", "notes#interview", "1.1.01#review.1"):
            inspection.annotate(record.id, item, "read")
    assert before == (omi("check", area.name, "--json").stdout, omi("score", area.name, "--json").stdout)
    omi("dataset", area.name, "after.csv", "--notes")
    assert (area.parent / "after.csv").read_text().count("\n") == (
        area.parent / "before.csv"
    ).read_text().count("\n")


def test_remarks_are_taken_in_as_notes_of_a_table_and_take_no_answer(omi, answer, area):
    answer("C1,1.1.01#strength,,Very thorough.", "C1,notes#interview,,interviewed")
    (found,) = json.loads(omi("review", area.name, "--json", "--case", "C1").stdout)["records"]
    assert found["interview"] == "interviewed"
    assert "C1 1.1.01, Strength: Very thorough." in omi("review", area.name, "--kind", "strength").stdout
    assert "Only a note can stand here" in answer("C1,1.1.01#strength,yes,x", status=None).stderr
    assert 'has no item "1.1.01#colour"' in answer("C1,1.1.01#colour,,x", status=None).stderr
