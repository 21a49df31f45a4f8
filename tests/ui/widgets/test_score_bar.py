"""A score bar shows a figure, its side of the line and what has just changed, and opens on demand."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.widgets.score_bar import ScoreBar


@pytest.fixture
def bar(qtbot) -> ScoreBar:
    made = ScoreBar("1.2", "1.2", "Criterion 1.2")
    qtbot.addWidget(made)
    made.resize(264, 26)
    made.show()
    return made


def filled(bar: ScoreBar) -> int:
    """How many pixels of the bar's middle line are in the accent."""
    image = bar.grab().toImage()
    accent = theme().colours.accent.name()
    return sum(QColor(image.pixel(x, bar.height() // 2)).name() == accent for x in range(image.width()))


@pytest.mark.parametrize(
    ("score", "figure"), [(71.4, "71%"), (69.5, "70%"), (0, "0%"), (100, "100%"), (None, "–")]
)
def test_the_figure_is_a_whole_per_cent(bar, score, figure):
    bar.set_score(score)
    assert bar.figure() == figure


def test_the_name_says_what_the_bar_shows(bar):
    bar.set_score(71.2, "24 questions")
    assert bar.accessibleName() == "Criterion 1.2, 71 per cent, 24 questions"
    bar.set_score(64.0, "24 questions")
    assert bar.accessibleName() == "Criterion 1.2, 64 per cent, 24 questions, below the line of priority"
    bar.set_score(None)
    assert bar.accessibleName() == "Criterion 1.2, not scored yet"
    assert bar.toolTip() == bar.accessibleName()


def test_a_figure_shown_as_70_is_not_below_the_line_of_70(bar):
    bar.set_score(69.5)
    assert "below" not in bar.accessibleName()
    bar.set_score(69.4)
    assert "below" in bar.accessibleName()


def test_the_bar_grows_with_the_score(bar):
    # the frame of the focus is in the accent too
    bar.clearFocus()
    lengths = []
    for score in (None, 20, 60, 100):
        bar.set_score(score)
        lengths.append(filled(bar))
    assert lengths[0] == 0
    assert lengths == sorted(set(lengths))


def test_a_change_is_shown_for_two_seconds(bar):
    bar.set_score(72.0)
    still = bar.grab().toImage()
    bar.show_delta(1.4)
    assert bar.delta() == 1.4
    assert bar.grab().toImage() != still
    clock = bar.findChild(QTimer)
    assert (clock.isActive(), clock.interval()) == (True, 2000)
    clock.timeout.emit()
    assert bar.delta() == 0
    assert bar.grab().toImage() == still


def test_a_change_too_small_to_show_is_not_shown(bar):
    bar.show_delta(0.04)
    assert bar.delta() == 0


def test_up_is_green_and_down_is_amber(bar):
    for points, ink in ((1.4, "saved"), (-0.8, "attention")):
        bar.set_score(80)
        bar.show_delta(points)
        image = bar.grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert getattr(theme().colours, ink).name() in colours


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_opens_it(qtbot, bar, key):
    with qtbot.waitSignal(bar.activated) as opened:
        qtbot.keyClick(bar, key)
    assert opened.args == ["1.2"]


def test_a_click_opens_it(qtbot, bar):
    with qtbot.waitSignal(bar.activated):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)


def test_painting_opens_nothing(qtbot, bar):
    with qtbot.assertNotEmitted(bar.activated):
        bar.set_score(50.0)
        bar.show_delta(-3)


@pytest.mark.parametrize("percent", [100, 200])
def test_label_and_figure_have_room(dress, bar, percent):
    dress("light", percent)
    needed = bar.label_width() + theme().text_width("figure", "100%")
    assert bar.minimumSizeHint().width() > needed
    assert bar.minimumSizeHint().height() >= theme().line_height("interface")


def test_a_bar_that_would_get_too_short_goes_under_its_label(qapp, qtbot, dress):
    dress("light", 200)
    panel = QWidget()
    qtbot.addWidget(panel)
    down = QVBoxLayout(panel)
    bar = ScoreBar("1.2", "1.2", parent=panel)
    bar.set_score(100.0)
    down.addWidget(bar)
    down.addStretch()
    panel.resize(700, 300)
    panel.show()
    qapp.processEvents()
    one_line = bar.height()
    assert one_line == bar.sizeHint().height()
    panel.resize(280, 300)
    qapp.processEvents()
    assert bar.height() >= one_line + theme().px(8)
