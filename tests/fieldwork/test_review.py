"""The review of the whole week: the same as of each record, and the same as scoring counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from omi_desktop.fieldwork import queries
from omi_desktop.fieldwork.review import record_review, search_notes, week_review
from omi_desktop.records.interview import interview_changes
from omi_desktop.scoring.live import LiveScores
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL


@pytest.fixture
def inspection(tmp_path: Path):
    with Inspection.create(tmp_path / "a.omi", SMALL, area="Gwent", passphrase=None, who="Anna") as made:
        for ref in ("C1", "C2"):
            made.add_record("case", ref)
        first, _ = made.records("case")
        made.answer(first.id, "type", "licence")
        made.annotate(first.id, "a", "Seen on page nine.")
        made.annotate(first.id, "a#alert", "A child is at risk, page two.")
        made.annotate(first.id, "a#seen", "file 2")
        yield made


def test_what_is_unanswered_is_what_the_scores_miss(inspection: Inspection):
    live = LiveScores(inspection.instrument, inspection.all_answers())
    for found in week_review(inspection, "case"):
        assert len(found.unanswered) == live.progress(found.record.id).left
        assert found == record_review(inspection, found.record, live.states[found.record.id])
    assert week_review(inspection, "case") == week_review(inspection, "case", live.states)


def test_a_case_sealed_and_changed_says_so_until_it_is_changed_back(inspection: Inspection):
    record = inspection.records("case")[0]
    sealed = inspection.edit_record(record.id, "status", "complete")
    assert week_review(inspection, "case")[0].changed_after_sealing == ()
    inspection.answer(record.id, "a", "yes")
    assert week_review(inspection, "case")[0].changed_after_sealing == ("a",)
    inspection.answer(record.id, "a", None)
    assert week_review(inspection, "case")[0].changed_after_sealing == ()
    inspection.write(sealed.inverse)
    assert inspection.record(record.id).status == "open"


def test_the_interview_and_queries_are_no_change_after_sealing(inspection: Inspection):
    record = inspection.records("case")[0]
    inspection.edit_record(record.id, "status", "complete")
    record = inspection.record(record.id)
    inspection.write(interview_changes(record.id, "interviewed", inspection.notes(record.id)))
    for item in ("a", "notes"):
        inspection.write(queries.ask(inspection, record, item, "Why?", returned=False))
        inspection.write(queries.reply(inspection, record, item, "So."))
        inspection.write(queries.close(inspection, record, item))
    assert week_review(inspection, "case")[0].changed_after_sealing == ()
    inspection.annotate(record.id, "a#strength", "Well done.")
    assert week_review(inspection, "case")[0].changed_after_sealing == ("a#strength",)


def test_notes_are_found_by_words_kind_and_item(inspection: Inspection):
    found = search_notes(inspection, "PAGE")
    assert [(hit.ref, hit.item, hit.kind) for hit in found] == [("C1", "a", "Evidence"), ("C1", "a", "Alert")]
    assert found[0].text[found[0].start :][: found[0].length] == "page"
    assert [hit.kind for hit in search_notes(inspection, "page two")] == ["Alert"]
    assert [hit.kind for hit in search_notes(inspection, "", "alert")] == ["Alert"]
    assert [hit.kind for hit in search_notes(inspection, "file")] == ["Where it was seen"]
    assert search_notes(inspection, "nowhere") == []
