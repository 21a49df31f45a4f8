"""Notes of every kind, alerts, marks, queries, interview and seal: as entries beside answers."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.errors import InputProblem
from omi_desktop.records import evidence, interview, queries
from omi_desktop.records.annotations import (
    KINDS,
    about,
    annotation,
    base_of,
    is_alert,
    is_annotation,
    is_review,
    notable,
    parse,
    part_text,
    review_id,
)
from omi_desktop.records.changes import Change, Noted, Record
from omi_desktop.records.review import review
from omi_desktop.records.routing import RecordState, routing
from omi_desktop.records.sealing import seal_of
from tests.small import small


def after(notes: dict[str, str], changes: list[Change]) -> dict[str, str]:
    """The notes with changes made; each must fit to what stands there."""
    found = dict(notes)
    for change in changes:
        assert isinstance(change, Noted)
        assert found.get(change.item, "") == change.old
        found[change.item] = change.new
    return {item: text for item, text in found.items() if text}


@dataclass(frozen=True)
class Kept:
    record: str
    item: str
    note: str
    answered_by: str = "Lead"
    answered_at: str = "2008-03-01"


@dataclass(frozen=True)
class Step:
    at: str
    item: str
    field: str
    old: str | None
    new: str | None
    deed: str = ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_note_of_each_kind_is_written_read_and_cleared(kind: str):
    notes = after({}, evidence.note_changes("r", "a", kind, "seen there", {}))
    (found,) = evidence.evidence_on("r", "a", notes)
    assert (found.kind, found.text, found.item) == (kind, "seen there", "a")
    assert after(notes, evidence.note_changes("r", "a", kind, "", notes)) == {}


def test_several_kinds_on_one_item_stand_side_by_side_with_where_it_was_seen():
    notes = after({"a": "plain"}, evidence.note_changes("r", "a", "strength", "strong", {}))
    notes = after(notes, evidence.seen_changes("r", "a", " file 2, page 9 ", notes))
    assert [(n.kind, n.seen) for n in evidence.all_evidence("r", notes)] == [
        ("evidence", "file 2, page 9"),
        ("strength", "file 2, page 9"),
    ]


def test_a_note_that_becomes_another_kind_joins_what_stands_there_in_one_deed():
    notes = {"a": "plain", "a#strength": "strong"}
    assert after(notes, evidence.kind_changes("r", "a", "evidence", "strength", notes)) == {
        "a#strength": "strong\nplain"
    }
    assert evidence.kind_changes("r", "a", "query", "strength", notes) == []


def test_an_alert_names_who_was_told_and_when_or_counts_as_unheard():
    notes = after({}, evidence.alert_changes("r", "notes", "A child is at risk.", "", "", {}))
    assert [note.unheard for note in evidence.all_evidence("r", notes)] == [True]
    told = evidence.alert_changes(
        "r", "notes", "A child is at risk.", "Duty manager", "14/01/2008 15:30", notes
    )
    notes = after(notes, told)
    (alert,) = evidence.all_evidence("r", notes)
    assert (alert.told, alert.when, alert.unheard) == ("Duty manager", "2008-01-14 15:30", False)
    assert after(notes, evidence.note_changes("r", "notes", "alert", "", notes)) == {}


@pytest.mark.parametrize(("text", "when"), [("", ""), ("A child.", "yesterday")])
def test_an_alert_without_words_or_with_no_time_is_refused(text: str, when: str):
    with pytest.raises(InputProblem):
        evidence.alert_changes("r", "a", text, "Duty manager", when, {})


def test_a_mark_to_ask_the_offender_manager_comes_and_goes():
    notes = after({}, evidence.ask_changes("r", "a", "", {}))
    notes = after(notes, evidence.ask_changes("r", "1.9", "Why not?", notes))
    assert evidence.to_ask(notes) == {"a": "", "1.9": "Why not?"}
    assert evidence.to_ask(after(notes, evidence.ask_changes("r", "a", None, notes))) == {"1.9": "Why not?"}


def test_a_query_is_asked_replied_to_and_closed_with_who_and_when():
    notes = after({}, queries.ask_changes("r", "a", "Sure?", {}))
    with pytest.raises(InputProblem, match="has a query already"):
        queries.ask_changes("r", "a", "Really?", notes)
    assert [q.state for q in found(notes)] == ["open"]
    notes = after(notes, queries.reply_changes("r", "a", "Yes, page 3.", notes))
    assert [(q.state, q.reply, q.replied_by) for q in found(notes)] == [("replied", "Yes, page 3.", "Lead")]
    notes = after(notes, queries.close_changes("r", "a", notes))
    assert [(q.state, q.closed_at) for q in found(notes)] == [("closed", "2008-03-01")]
    notes = after(notes, queries.ask_changes("r", "a", "And this?", notes))
    assert [(q.number, q.state) for q in found(notes)] == [(1, "closed"), (2, "open")]


def found(notes: dict[str, str]) -> list[queries.Query]:
    return queries.queries_of([Kept("r", item, note) for item, note in notes.items()])


def test_nothing_is_replied_to_or_closed_where_nothing_was_asked():
    with pytest.raises(InputProblem, match="no query that is open"):
        queries.reply_changes("r", "a", "Yes.", {})
    with pytest.raises(InputProblem, match="no query that is open"):
        queries.close_changes("r", "a", {})


def test_the_interview_goes_through_what_is_marked_and_what_applies():
    state = RecordState(routing(small(), "case"), {"type": "order"})
    notes = {"released#ask": "yes", "b#ask": "yes", "1.8#ask": "Who?"}
    assert interview.interview_items(small(), state, notes) == ("b", "1.8")
    state.change("type", "licence")
    assert interview.interview_items(small(), state, notes) == ("b", "released", "1.8")


def test_the_state_of_the_interview_is_one_of_those_there_are():
    notes = after({}, interview.interview_changes("r", "unavailable", {}))
    assert interview.interview_state(notes) == "unavailable"
    assert after(notes, interview.interview_changes("r", "", notes)) == {}
    with pytest.raises(InputProblem):
        interview.interview_changes("r", "perhaps", {})


def test_the_ids_of_annotations_are_taken_apart_as_they_were_put_together():
    for kind in KINDS[1:]:
        found_there = parse(annotation("1.1.05", kind))
        assert found_there
        assert (found_there.base, found_there.part) == ("1.1.05", kind)
    reply = parse(review_id("a", 12, "reply"))
    assert reply
    assert (reply.base, reply.part, reply.number, reply.step) == ("a", "review", 12, "reply")
    assert [
        parse(x) for x in ("a", "a#", "#seen", "a#b#seen", "a#review.0", "a#interview", "a#evidence")
    ] == ([None] * 7)


@given(st.text("a1.#review", max_size=12))
def test_whatever_the_id_it_is_an_annotation_of_what_stands_before_the_sign(item: str):
    parsed = parse(item)
    assert parsed is None or (is_annotation(item) and item.startswith(f"{parsed.base}#"))
    assert base_of(item) == (parsed.base if parsed else item)
    assert not (is_alert(item) and is_review(item))


def test_notes_stand_on_items_criteria_and_records_of_their_form_alone():
    there = [i for i in ("a", "a#seen", "1.9#alert", "notes", "notes#interview", "a#review.1") if
             notable(small(), "case", i)]  # fmt: skip
    assert len(there) == 6
    assert not any(notable(small(), "case", i) for i in ("listened", "M.1#seen", "x#seen", "a#colour"))


def test_an_entry_is_told_in_words():
    assert about(small(), "1.9#strength") == "Worked example"
    assert [part_text(i) for i in ("a", "a#improvement", "a#review.1.reply", "a#seen")] == [
        "Evidence", "Area for improvement", "Reply to a query", "Where it was seen",
    ]  # fmt: skip


def test_a_sealed_record_names_what_differs_from_what_was_sealed():
    steps = [
        Step("1", "a", "value", None, "yes"),
        Step("2", "", "status", "open", "complete"),
        Step("3", "a", "value", "yes", "no"),
        Step("3", "b", "note", "", "hm"),
        Step("3", "s#review.1", "note", "", "Sure?"),
    ]
    seal = seal_of(steps)
    assert seal
    assert (seal.at, seal.changed) == ("2", ("a", "b"))
    back = seal_of([*steps, Step("4", "a", "value", "no", "yes"), Step("4", "b", "note", "hm", "")])
    assert back
    assert back.changed == ()
    assert seal_of([*steps, Step("5", "", "status", "complete", "open")]) is None
    assert seal_of(steps[:1]) is None


def test_within_one_moment_the_order_tells_what_came_after_the_seal():
    sealed = Step("2", "", "status", "open", "complete", "seal")
    packed = seal_of([sealed, Step("2", "a", "value", None, "yes", "seal")])
    assert packed
    assert packed.changed == ()
    later = seal_of([sealed, Step("2", "a", "value", None, "yes", "answer")])
    assert later
    assert later.changed == ("a",)


def test_a_review_lists_everything_there_is_to_look_at():
    state = RecordState(routing(small(), "case"), {"type": "order", "a": "yes", "recalled": "yes"})
    notes = {"a#ask": "yes", "notes#alert": "At risk.", "b#review.1": "Sure?"}
    looked = review(small(), Record("r", "case", "C1"), state, notes, found(notes))
    assert looked.unanswered == ("started", "hours", "office", "b", "s")
    assert (len(looked.queries), len(looked.unheard), dict(looked.to_ask)) == (1, 1, {"a": ""})
    assert looked.count == 5 + 1 + 1 + 1
    assert not looked.clear
