"""The case in the middle of the window: tabs with their counts, moving between them, other cases."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omi_desktop.app.session import Session
from omi_desktop.settings import Settings
from omi_desktop.ui.record_page import RecordPage
from tests.ui.shown import shown

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> RecordPage:
    return shown(qtbot, RecordPage(session, Settings()), 840, 640)


def counts(page: RecordPage) -> list[str]:
    return [page.bar.count_of(n) for n in range(page.bar.count())]


def test_there_is_a_tab_for_the_facts_each_section_and_the_notes(page: RecordPage) -> None:
    assert [page.bar.tabText(n) for n in range(page.bar.count())] == [
        "Case facts",
        "1 Assessment and sentence planning",
        "2 Implementation of interventions",
        "3 Achievement and monitoring of outcomes",
        "SV Services for the case",
        "Notes",
    ]


def test_every_tab_counts_answered_of_relevant(qtbot: QtBot, session: Session, page: RecordPage) -> None:
    asked = [tab.progress().asked for tab in page.entry_tabs]
    assert counts(page) == [f"0/{number}" for number in asked] + ["0"]
    session.answer("case", "case_type", "licence")
    session.annotate("case", "1.2.01", "seen in the file")
    now = [f"{tab.progress().answered}/{tab.progress().asked}" for tab in page.entry_tabs]
    qtbot.waitUntil(lambda: counts(page) == [*now, "1"])
    assert now[0] == f"1/{asked[0]}"
    assert now[1:] != [f"0/{number}" for number in asked[1:]], "a licence brings questions of its own"


def test_enter_goes_on_through_the_tabs_until_nothing_is_left(
    qtbot: QtBot, session: Session, page: RecordPage
) -> None:
    item = page.entry_tabs[0].page.items[-1]
    for other in page.entry_tabs[0].page.items:
        session.answer("case", other, _some_answer(session, other))
    page.go_to(item)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert page.bar.currentIndex() == 1
    assert page.entry_tabs[1].current == page.entry_tabs[1].first_unanswered()


@pytest.mark.parametrize(("given", "tab"), [(None, 1), ("no", 0)], ids=["first answer", "correction"])
def test_the_last_first_answer_of_a_tab_leads_to_the_next_and_a_correction_stays(
    qtbot: QtBot, session: Session, page: RecordPage, given: str | None, tab: int
) -> None:
    asked = page.entry_tabs[0].page.items
    for item in asked:
        session.answer("case", item, _some_answer(session, item))
    last = next(item for item in reversed(asked) if page.go_to(item))
    session.answer("case", last, given and session.instrument.items[last].choices[-1].id)
    qtbot.keyClicks(QApplication.focusWidget(), page.entry_tabs[0].rows[last].choices.choices[0].cap.lower())  # type: ignore[union-attr]
    assert session.state(session.case).answers[last]
    assert page.bar.currentIndex() == tab


def test_a_whole_case_can_be_answered_by_the_keyboard_alone(
    qtbot: QtBot, session: Session, page: RecordPage
) -> None:
    page.focus_entry()
    presses = 0
    with qtbot.waitSignal(page.all_answered, timeout=60_000):
        while presses < 2000:
            tab = page.current_tab()
            row = tab.rows[tab.current]  # type: ignore[union-attr]
            presses += 1
            if row.value() is not None or not hasattr(row, "choices"):
                if row.value() is None:
                    qtbot.keyClicks(QApplication.focusWidget(), "14/01/2008")
                qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
                if not any(tab.progress().left for tab in page.entry_tabs):
                    break
                continue
            qtbot.keyClick(QApplication.focusWidget(), row.choices.choices[0].cap.lower())
    assert all(tab.progress().left == 0 for tab in page.entry_tabs)
    assert session.live().progress(session.case).complete


def test_going_to_a_question_of_another_tab_shows_that_tab(page: RecordPage) -> None:
    assert page.go_to("2.1.01")
    assert page.bar.currentIndex() == 2
    assert not page.go_to("1.3.02"), "it is not asked of this case"


def test_a_note_on_a_criterion_leads_to_its_first_question_that_is_asked(page: RecordPage) -> None:
    page.notes_tab.item_requested.emit("2.1")
    tab = page.entry_tabs[page.bar.currentIndex()]
    assert tab.current in [question.id for question in page.session.instrument.questions_in("2.1")]


def test_another_case_shows_its_own_answers_on_the_same_rows(
    qtbot: QtBot, session: Session, page: RecordPage
) -> None:
    page.go_to("1.2.01")
    row = page.entry_tabs[1].rows["1.2.01"]
    session.answer("case", "1.2.01", "yes")
    session.select(session.records()[1].id)
    assert page.entry_tabs[1].rows["1.2.01"] is row
    assert row.value() is None
    session.select(session.records()[0].id)
    assert row.value() == "yes"


def test_the_other_tabs_are_built_when_there_is_time(qtbot: QtBot, page: RecordPage) -> None:
    assert not page.entry_tabs[3].built
    page.build_others()
    qtbot.waitUntil(lambda: all(tab.built for tab in page.entry_tabs))


def test_the_heading_tells_the_case_in_a_few_words(session: Session, page: RecordPage) -> None:
    session.answer("case", "case_type", "licence")
    assert page.heading.accessibleName().startswith("Case C001. Licence")


def _some_answer(session: Session, item: str) -> str:
    definition = session.instrument.items[item]
    return definition.choices[-1].id if definition.choices else "2008-01-14"
