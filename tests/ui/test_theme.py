"""The look can be put on at the start and changed while the program runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from omi_desktop.ui.palette import DARK, LIGHT
from omi_desktop.ui.theme import apply_theme, theme, theme_changed


@pytest.fixture(autouse=True)
def plain_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light", 100)


def test_the_scheme_asked_for_is_in_force(qapp):
    assert apply_theme(qapp, "dark", 100).colours is DARK
    assert theme().colours is DARK
    assert apply_theme(qapp, "light", 100).colours is LIGHT
    assert qapp.palette().window().color() == LIGHT.window


def test_system_follows_the_desktop_or_is_light(qapp):
    assert apply_theme(qapp, "system", 100).scheme == "system"
    assert theme().colours in (LIGHT, DARK)


def test_text_grows_with_the_setting(qapp):
    apply_theme(qapp, "light", 100)
    assert [f.pixelSize() for f in (theme().fonts.heading, theme().fonts.criterion)] == [19, 15]
    assert [f.pixelSize() for f in (theme().fonts.question, theme().fonts.guidance)] == [14, 12]
    apply_theme(qapp, "light", 200)
    assert theme().fonts.question.pixelSize() == 28
    assert qapp.font().pixelSize() == theme().fonts.interface.pixelSize() == 26


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (100, 100), (175, 175), (900, 200)])
def test_text_size_stays_between_100_and_200_per_cent(qapp, asked, given):
    assert apply_theme(qapp, "light", asked).percent == given


def test_widgets_hear_of_a_new_theme(qapp, qtbot):
    with qtbot.waitSignal(theme_changed) as heard:
        new = apply_theme(qapp, "dark", 125)
    assert heard.args == [new]


def test_a_native_widget_changes_while_it_is_shown(qapp, qtbot):
    apply_theme(qapp, "light", 100)
    label = QLabel("Case 0417")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().width()
    apply_theme(qapp, "dark", 200)
    qapp.processEvents()
    assert label.palette().windowText().color() == DARK.text
    assert label.sizeHint().width() > before * 1.7


def test_there_is_no_style_sheet_for_the_whole_application(qapp):
    apply_theme(qapp, "light", 100)
    assert qapp.styleSheet() == ""
    assert qapp.style().objectName() == "fusion"


def test_what_was_drawn_goes_with_its_theme(qapp):
    apply_theme(qapp, "light", 100)
    first = theme().remember("mark", object)
    assert theme().remember("mark", object) is first
    apply_theme(qapp, "dark", 100)
    assert theme().remember("mark", object) is not first


def test_a_measured_width_holds_the_text(qapp):
    apply_theme(qapp, "light", 150)
    for text in ("Insufficient", "Not applicable", "1.2.21", ""):
        measured = QFontMetrics(theme().fonts.question).horizontalAdvance(text)
        assert theme().text_width("question", text) >= measured
