"""A second reader's pack: window, `omi score`, dataset and workbook count the same, and no second reading."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.cli.scores import inspection_document
from omi_desktop.exports.dataset.rows import dataset_rows
from omi_desktop.exports.week import read_week
from omi_desktop.fieldwork.packs import pack
from omi_desktop.fieldwork.progress import week_progress
from omi_desktop.records.changes import RecordEdited
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.scores_panel import ScoresPanel
from tests.small import SMALL


@pytest.fixture
def bobs(tmp_path: Path, qapp: object) -> Iterator[Session]:
    """Bob's pack: C2 is his with one answer, C1 his to read again with two."""
    with Inspection.create(tmp_path / "area.omi", SMALL, area="Avon", passphrase=None) as area:
        area.add_record("case", "C1", assessor="Ann", second_reader="Bob")
        area.add_record("case", "C2", assessor="Bob")
        made = pack(area, "Bob", tmp_path / "bob.omi")
    session = Session(Inspection.open(made.path, who="Bob"))
    for ref, given in (("C2", {"a": "yes"}), ("C1", {"a": "no", "b": "yes"})):
        session.select(record_of(session, ref))
        for item, value in given.items():
            assert session.answer("case", item, value)
    yield session
    session.inspection.close()


def record_of(session: Session, ref: str) -> str:
    return next(record.id for record in session.records() if record.ref == ref)


def counted(document: dict[str, list[dict[str, object]]]) -> list[object]:
    """Above the line and relevant, question by question."""
    return [(line["above"], line["relevant"]) for line in document["questions"]]


def test_the_window_the_command_and_the_workbook_count_the_same(bobs: Session):
    told = inspection_document(bobs.inspection)
    assert (told["records"], told["second_readings"]) == (1, 1)
    assert counted(told)[:2] == [(1, 1), (0, 0)]
    assert counted(read_week(bobs.inspection).scores) == counted(told)
    for live in (bobs.live(), Session(bobs.inspection).live()):
        assert [(t.above, t.relevant) for t in map(live.tally, ("a", "b"))] == counted(told)[:2]


def test_no_row_of_a_second_reading_counts_in_the_dataset(bobs: Session):
    rows = dataset_rows(bobs.inspection, notes=False, told=lambda share: None)
    assert {(row[1], row[4], row[6]) for row in rows} == {
        ("C2", "a", True), ("C1", "a", False), ("C1", "b", False),
    }  # fmt: skip


def test_a_second_reading_that_is_not_ended_leaves_the_outlook_alone(bobs: Session):
    progress = week_progress(bobs.inspection)
    assert len(progress.cases) == 2
    assert progress.scores.tallies["a"].relevant == 1
    assert progress.outlook.highest.tallies["s"].relevant == 1


def test_the_panel_says_what_counts_and_shows_the_second_readings_own_profile(qtbot: QtBot, bobs: Session):
    panel = ScoresPanel(bobs)
    qtbot.addWidget(panel)
    panel.show()
    assert "second readings (1) count in no score" in panel.caption.text()
    assert panel.switch.buttons["all"].text().startswith("All cases · 0 of 1")
    panel.set_view("case")
    assert panel.caption.text() == "Profile of your second reading of C1: it counts in no score"
    assert bobs.case_scores().tally("b").relevant == 1


def test_a_second_reading_taken_out_and_brought_back_still_counts_in_no_score(bobs: Session):
    reading = record_of(bobs, "C1")
    bobs.live()
    assert bobs.do([RecordEdited(reading, "removed", "", "yes")])
    bobs.undo()
    assert bobs.live().tally("a").relevant == 1
    assert bobs.progress(reading).answered == 2
