"""The guided tour: offered once, done by doing, left at any time; by the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop import __main__ as program
from omi_desktop.app import samples
from omi_desktop.demo.practice import Practice
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered
from omi_desktop.settings import Settings, load_settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui import tour as module
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tour import Tour
from omi_desktop.ui.widgets.tour_card import place_beside
from tests.ui.shown import shown

QUESTION, GATE, OPENED = "1.1.01", "1.1.04", "1.1.05"
FACTS = {"case_type": "community_order", "report_prepared": "yes"}


@pytest.fixture
def small_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy with two cases in place of a hundred: it is built in no time."""
    path = tmp_path / "copy.omi"

    def made() -> Practice:
        path.unlink(missing_ok=True)
        instrument = library.text_of("omi-2008")
        with Inspection.create(path, instrument, area="Somewhere", passphrase=None) as inspection:
            for ref in ("C1", "C2"):
                inspection.add_record("case", ref)
            second = inspection.records("case")[1].id
            inspection.write([Answered(second, item, None, value) for item, value in FACTS.items()])
        return Practice(path, "C1", "C2", QUESTION, GATE, "yes")

    monkeypatch.setattr(samples, "practice", made)
    monkeypatch.setattr(module, "AFTER_DEED", 0)
    return path


@pytest.fixture
def window(qtbot, small_sample) -> MainWindow:
    made = shown(qtbot, MainWindow(Settings()))
    made.show_welcome()
    return made


def press(qtbot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def started(qtbot, window: MainWindow) -> Tour:
    window.guided_tour()
    tour = window.findChildren(Tour)[-1]
    assert tour.step == "cases"
    qtbot.wait(1)
    return tour


def over(window: MainWindow) -> bool:
    return not any(card.isVisible() for card in window.findChildren(QWidget, "tour"))


def test_the_first_start_asks_and_enter_takes_it(qtbot, window):
    tour = module.offer(window)
    assert tour.card.title.text() == "New here?"
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tour.step == "cases")
    assert window.session.path.name == "copy.omi"
    assert load_settings().tour_seen
    # a copy to practise on is no inspection that was opened lately
    assert window.settings.recent == ()


def test_escape_leaves_it_and_it_is_not_offered_again(qtbot, window):
    assert module.offer(window)
    press(qtbot, Qt.Key.Key_Escape)
    assert over(window)
    assert load_settings().tour_seen
    assert module.offer(window) is None


def test_it_is_never_offered_over_a_file_that_was_named(qtbot, window, inspection_path):
    program.open_asked(window, program.parser().parse_args([str(inspection_path)]))
    assert window.session is not None
    qtbot.wait(program.AFTER_FIRST_PAINT + 50)
    assert window.findChild(Tour) is None
    assert module.offer(window) is None
    window.close_inspection()
    program.open_asked(window, program.parser().parse_args([]))
    qtbot.waitUntil(lambda: window.findChild(Tour) is not None)


def test_it_is_done_by_doing(qtbot, window):
    tour = started(qtbot, window)

    def reached(step: str) -> None:
        qtbot.waitUntil(lambda: tour.step == step)
        qtbot.wait(1)

    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    reached("answer")
    assert window.view.page.current_tab().current == QUESTION
    press(qtbot, Qt.Key.Key_Y)
    reached("gate")
    assert window.view.page.current_tab().current == GATE
    assert not window.view.page.current_tab().rows[OPENED].isVisible()
    press(qtbot, Qt.Key.Key_Y)
    assert window.view.page.current_tab().rows[OPENED].isVisible()
    reached("note")
    window.session.annotate("case", GATE, "Seen in the file")
    press(qtbot, Qt.Key.Key_F2)
    press(qtbot, Qt.Key.Key_Escape)
    reached("scores")
    window.view.to_scores()
    reached("next")
    press(qtbot, Qt.Key.Key_Return)
    reached("undo")
    window.view.undo()
    reached("export")
    press(qtbot, Qt.Key.Key_Return)
    assert over(window)
    assert window.session is not None


def test_enter_alone_leads_through_and_escape_ends_it_anywhere(qtbot, window):
    tour = started(qtbot, window)
    seen = [tour.step]
    while tour.step != "next":
        press(qtbot, Qt.Key.Key_Return)
        seen.append(tour.step)
    assert seen == ["cases", "answer", "gate", "note", "scores", "next"]
    press(qtbot, Qt.Key.Key_Escape)
    assert over(window)
    # a second time only where it is asked for
    started(qtbot, window)


def test_escape_in_a_note_ends_the_note_and_not_the_tour(qtbot, window):
    tour = started(qtbot, window)
    while tour.step != "note":
        tour.go_on()
    press(qtbot, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "Seen")
    press(qtbot, Qt.Key.Key_Return)
    assert tour.step == "note"
    press(qtbot, Qt.Key.Key_Escape)
    assert not over(window)


def test_closing_the_window_under_way_ends_it(qtbot, window):
    tour = started(qtbot, window)
    window.close()
    qtbot.waitUntil(lambda: tour._over)
    assert over(window)


def test_opening_another_file_ends_it(qtbot, window, inspection_path):
    started(qtbot, window)
    window.open_path(inspection_path)
    assert over(window)


def test_every_card_is_said_and_covers_nothing_it_speaks_of(qtbot, window):
    tour = started(qtbot, window)
    while True:
        card, ring = tour.card, tour.ring
        assert tour._steps[tour._at].text in card.accessibleName()
        assert card.go_on.accessibleName()
        assert window.rect().contains(card.geometry())
        if ring.height() < window.height() // 2:
            assert not card.geometry().intersects(ring.geometry().adjusted(4, 4, -4, -4)), tour.step
        if tour.step == "export":
            break
        tour.go_on()


@pytest.mark.parametrize(
    ("target", "place"),
    [
        (QRect(300, 50, 400, 80), QPoint(316, 141)),
        (QRect(300, 300, 400, 80), QPoint(316, 188)),
        (QRect(0, 40, 200, 700), QPoint(211, 56)),
        (QRect(800, 40, 200, 700), QPoint(488, 56)),
        (QRect(0, 0, 1000, 800), QPoint(699, 699)),
    ],
)
def test_a_card_stands_where_it_covers_nothing_or_in_the_corner(target, place):
    assert place_beside(target, QSize(300, 100), QRect(0, 0, 1000, 800)) == place
