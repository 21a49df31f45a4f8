"""A score opened: every figure down to the answers it was counted from."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.scoring.explain import ScoreRef, cases_text, decimal_text
from omi_desktop.scoring.intervals import bootstrap
from omi_desktop.ui.dialogs.score_detail import ScoreDetail
from tests.ui.scored import other_side, recomputed, scored_session

Key = Qt.Key
HARM = ScoreRef("criterion", "1.2")
SCREENING = ScoreRef("question", "1.2.01")


@pytest.fixture
def detail(qtbot: QtBot, scored: Session) -> ScoreDetail:
    detail = ScoreDetail(scored)
    qtbot.addWidget(detail)
    # shortcuts are heard in the active window alone
    with qtbot.waitActive(detail):
        detail.open_score(SCREENING, "all")
    return detail


def lines(detail: ScoreDetail) -> list[list[str]]:
    """The table as it is seen, from top to bottom."""
    shown = detail.sorted
    return [
        [shown.index(row, column).data() for column in range(shown.columnCount())]
        for row in range(shown.rowCount())
    ]


def column(detail: ScoreDetail, heading: str) -> list[str]:
    headings = [c.title for c in detail.model.page.columns]
    return [line[headings.index(heading)] for line in lines(detail)]


def enter(qtbot: QtBot, detail: ScoreDetail, row: int = 0) -> None:
    detail.table.setCurrentIndex(detail.sorted.index(row, 0))
    qtbot.keyClick(detail.table, Key.Key_Return)


def test_a_criterion_opens_to_its_questions_with_their_counts(scored: Session, detail: ScoreDetail) -> None:
    detail.open_score(HARM, "all")
    tallies = recomputed(scored).tallies
    questions = scored.instrument.questions_in("1.2")
    assert column(detail, "No.") == [question.id for question in questions]
    assert column(detail, "Question") == [question.text for question in questions]
    assert column(detail, "Above the line") == [cases_text(tallies[question.id]) for question in questions]


def test_few_cases_have_counts_and_no_percentage(scored: Session, detail: ScoreDetail) -> None:
    detail.open_score(HARM, "all")
    tallies = recomputed(scored).tallies
    for question, counts, per_cent in zip(
        column(detail, "No."), column(detail, "Above the line"), column(detail, "Per cent"), strict=True
    ):
        few = tallies[question].relevant < 20
        assert (per_cent == "") is few
        assert (" of the " in counts) is (few and tallies[question].relevant > 0)
    assert any(column(detail, "Per cent"))


def test_the_line_above_says_how_the_score_is_put_together(scored: Session, detail: ScoreDetail) -> None:
    detail.open_score(HARM, "all")
    score = recomputed(scored).criteria["1.2"]
    assert score is not None
    assert detail.explanation.text().startswith("80% × ")
    assert f" = {decimal_text(score)} → " in detail.explanation.text()
    assert column(detail, "Part in the score").count("Summary question, 20%") == 1
    assert "Recorded only" in column(detail, "Part in the score")


def test_the_band_tells_where_it_begins_and_on_what_evidence(scored: Session, detail: ScoreDetail) -> None:
    detail.open_score(HARM, "all")
    assert detail.remark.text() in ("Good: from 70% upwards", "Priority for improvement: from 0% upwards")
    assert "boundary" in detail.remark.toolTip() or "called" in detail.remark.toolTip()
    detail.open_score(ScoreRef("headline", "roh"), "all")
    assert not detail.remark.isVisible()


def test_a_question_opens_to_its_cases_those_below_the_line_first(
    qtbot: QtBot, scored: Session, detail: ScoreDetail
) -> None:
    detail.open_score(HARM, "all")
    enter(qtbot, detail)
    assert detail.heading.text().startswith("1.2.01 ")
    tally = recomputed(scored).tallies["1.2.01"]
    sides = column(detail, "Line")
    assert len(sides) == 24
    assert sides.count("above") == tally.above
    assert sides.count("above") + sides.count("below") == tally.relevant
    assert sides[: sides.count("below")] == ["below"] * sides.count("below")


def test_enter_on_a_case_asks_for_it(qtbot: QtBot, scored: Session, detail: ScoreDetail) -> None:
    detail.open_score(SCREENING, "all")
    ref = column(detail, "Case")[3]
    with qtbot.waitSignal(detail.case_requested) as asked:
        enter(qtbot, detail, 3)
    record, item = asked.args
    assert scored.record(record).ref == ref
    assert item == "1.2.01"


def test_a_score_left_for_a_case_comes_back_to_its_line(qtbot: QtBot, detail: ScoreDetail) -> None:
    detail.open_score(HARM, "all")
    enter(qtbot, detail, 1)
    enter(qtbot, detail, 3)
    assert not detail.isVisible()
    detail.open_score(HARM, "all")
    assert detail.heading.text().startswith("1.2.02 ")
    assert detail.table.currentIndex().row() == 3
    detail.open_score(HARM, "all")
    assert detail.heading.text().startswith("1.2 ")


def test_a_double_click_opens_as_enter_does(qtbot: QtBot, detail: ScoreDetail) -> None:
    detail.open_score(HARM, "all")
    place = detail.table.visualRect(detail.sorted.index(1, 1)).center()
    qtbot.mouseClick(detail.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(detail.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert detail.heading.text().startswith("1.2.02 ")


def test_notes_stand_beside_the_cases(scored: Session, detail: ScoreDetail) -> None:
    scored.annotate("case", "1.2.01", "Seen in the log")
    detail.open_score(SCREENING, "all")
    noted = {line[0]: line[3] for line in lines(detail) if line[3]}
    assert noted == {"C001": "Seen in the log"}


def test_a_section_opens_to_criteria_and_on_to_questions_and_back(qtbot: QtBot, detail: ScoreDetail) -> None:
    detail.open_score(ScoreRef("section", "1"), "all")
    assert column(detail, "No.") == ["1.1", "1.2", "1.3", "1.4", "1.5"]
    assert not detail.back_button.isEnabled()
    enter(qtbot, detail, 1)
    assert detail.heading.text().startswith("1.2 ")
    enter(qtbot, detail, 4)
    assert detail.heading.text().startswith("1.2.05 ")
    qtbot.keyClick(detail.table, Key.Key_Backspace)
    assert detail.heading.text().startswith("1.2 ")
    assert detail.table.currentIndex().row() == 4
    qtbot.mouseClick(detail.back_button, Qt.MouseButton.LeftButton)
    assert detail.heading.text().startswith("1 ")
    assert detail.table.currentIndex().row() == 1


def test_a_headline_over_sections_opens_to_them(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    session = scored_session(tmp_path / "esi.omi", "esi-2005", cases=3)
    detail = ScoreDetail(session)
    qtbot.addWidget(detail)
    detail.open_score(ScoreRef("headline", "overall"), "all")
    assert column(detail, "No.") == ["B", "C", "D"]
    assert column(detail, "Weight") == ["30", "40", "30"]
    assert detail.explanation.text().startswith("30% × ")
    enter(qtbot, detail)
    assert column(detail, "No.") == ["B1", "B2", "B3", "B4"]
    session.inspection.close()


def test_the_profile_shows_this_cases_answers(qtbot: QtBot, scored: Session, detail: ScoreDetail) -> None:
    detail.open_score(HARM, "case")
    assert detail.heading.text().startswith("Case C001 · 1.2 ")
    tallies = recomputed(scored, scored.case).tallies
    for question, line in zip(column(detail, "No."), column(detail, "Line"), strict=True):
        wanted = {(0, 1): "below", (1, 1): "above"}
        tally = tallies[question]
        assert wanted.get((tally.above, tally.relevant), line) == line
        assert (line in ("above", "below")) is (tally.relevant == 1)
    with qtbot.waitSignal(detail.case_requested) as asked:
        enter(qtbot, detail, 2)
    assert asked.args == [scored.case, "1.2.03"]


def test_the_table_sorts_by_figures_and_puts_the_undefined_last(
    qtbot: QtBot, scored: Session, detail: ScoreDetail
) -> None:
    detail.open_score(HARM, "all")
    detail.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    tallies = recomputed(scored).tallies
    shares = [tallies[question].proportion for question in column(detail, "No.")]
    defined = [share for share in shares if share is not None]
    assert defined == sorted(defined)
    assert shares[: len(defined)] == defined


def test_coming_back_finds_the_order_it_was_left_in(qtbot: QtBot, detail: ScoreDetail) -> None:
    detail.open_score(HARM, "all")
    detail.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    order = column(detail, "No.")
    enter(qtbot, detail, 2)
    detail.back()
    assert column(detail, "No.") == order
    assert detail.table.currentIndex().row() == 2


def test_an_open_page_follows_the_answers_and_keeps_its_line(
    qtbot: QtBot, scored: Session, detail: ScoreDetail
) -> None:
    item, value = other_side(scored, scored.case)
    criterion = scored.instrument.items[item].criterion  # type: ignore[union-attr]
    detail.open_score(ScoreRef("criterion", criterion), "all")
    detail.table.setCurrentIndex(detail.sorted.index(5, 0))
    before = column(detail, "Above the line")
    scored.answer("case", item, value)
    qtbot.waitUntil(lambda: column(detail, "Above the line") != before)
    tallies = recomputed(scored).tallies
    wanted = [cases_text(tallies[question]) for question in column(detail, "No.")]
    assert column(detail, "Above the line") == wanted
    assert detail.table.currentIndex().row() == 5


def test_the_copy_is_what_is_seen_in_its_order(qtbot: QtBot, scored: Session, detail: ScoreDetail) -> None:
    scored.annotate("case", "1.2.01", "two\nlines\tand a tab")
    detail.open_score(SCREENING, "all")
    detail.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.keyClick(detail.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == detail.heading.text()
    table = [line.split("\t") for line in copied[copied.index("Case\tAnswer\tLine\tNote") + 1 :]]
    assert [line[0] for line in table] == [f"C{number:03}" for number in range(24, 0, -1)]
    assert table[-1][3] == "two lines and a tab"
    assert {len(line) for line in table} == {4}


def test_without_a_case_in_hand_the_profile_is_empty_and_opens_nothing(
    qtbot: QtBot, scored: Session, detail: ScoreDetail
) -> None:
    scored.select("")
    detail.open_score(HARM, "case")
    assert set(column(detail, "Answer")) == {""}
    with qtbot.assertNotEmitted(detail.case_requested):
        enter(qtbot, detail)
    assert "no score" in detail.explanation.text()


def test_escape_closes_it(qtbot: QtBot, detail: ScoreDetail) -> None:
    detail.open_score(HARM, "all")
    qtbot.keyClick(detail, Key.Key_Escape)
    assert not detail.isVisible()


def test_the_interval_of_a_score_comes_by_itself_and_again_after_an_answer(
    qtbot: QtBot, scored: Session, detail: ScoreDetail
) -> None:
    def wanted() -> str:
        found = bootstrap(scored.instrument, scored.inspection.all_answers().values()).headlines["roh"]
        assert found is not None
        return f"95% interval {found.low * 100:.0f} to {found.high * 100:.0f} per cent"

    detail.open_score(ScoreRef("headline", "roh"), "all")
    first = wanted()
    qtbot.waitUntil(lambda: detail.certainty.text().startswith(first))
    scored.answer("case", *other_side(scored, scored.case))
    qtbot.waitUntil(lambda: detail.certainty.text() == "95% interval: –")
    second = wanted()
    qtbot.waitUntil(lambda: detail.certainty.text().startswith(second))


def test_a_profile_has_no_interval(detail: ScoreDetail) -> None:
    detail.open_score(HARM, "case")
    assert not detail.certainty.isVisible()
