"""Switch, hints, labels, notices and inputs: all by keyboard, never cut silently, painting is silent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.widgets.elided_label import ElidedLabel
from omi_desktop.ui.widgets.inputs import Button, LineInput, ListInput
from omi_desktop.ui.widgets.key_hint import KeyHints
from omi_desktop.ui.widgets.notice_bar import NoticeBar
from omi_desktop.ui.widgets.row_stack import RowStack
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.widgets.segmented import Segmented

LEFT = Qt.MouseButton.LeftButton
FULL = "NOT SAVED: the disk is full. Your last answer is on the screen only."


@pytest.fixture
def switch(qtbot) -> Segmented:
    made = Segmented("view", (("case", "This case"), ("all", "All cases · 3 of 9")))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_a_switch_begins_with_its_first_view(switch):
    assert switch.value() == "case"
    assert switch.buttons["all"].objectName() == "view:all"


def test_a_click_switches(qtbot, switch):
    with qtbot.waitSignal(switch.chosen) as taken:
        qtbot.mouseClick(switch.buttons["all"], LEFT)
    assert taken.args == ["all"]
    assert switch.value() == "all"


def test_an_arrow_key_switches(qtbot, switch):
    switch.buttons["case"].setFocus()
    with qtbot.waitSignal(switch.chosen) as taken:
        qtbot.keyClick(switch.buttons["case"], Qt.Key.Key_Right)
    assert taken.args == ["all"]
    assert switch.buttons["all"].hasFocus()


def test_the_view_that_is_on_cannot_be_switched_off(qtbot, switch):
    with qtbot.assertNotEmitted(switch.chosen):
        qtbot.mouseClick(switch.buttons["case"], LEFT)
    assert switch.value() == "case"


def test_setting_a_switch_says_nothing(qtbot, switch):
    with qtbot.assertNotEmitted(switch.chosen):
        switch.set_value("all")
        switch.set_text("all", "All cases · 4 of 9")
    assert switch.buttons["all"].accessibleName() == "All cases · 4 of 9"


def test_a_switch_without_room_stands_one_below_the_other(qtbot, qapp, dress, switch):
    switch.resize(400, 32)
    assert switch.buttons["case"].y() == switch.buttons["all"].y()
    switch.resize(180, 80)
    qapp.processEvents()
    assert switch.buttons["case"].y() < switch.buttons["all"].y()
    for button in switch.buttons.values():
        assert switch.rect().contains(button.geometry())


def test_hints_without_room_are_left_out_whole(qtbot):
    hints = KeyHints()
    qtbot.addWidget(hints)
    hints.set_hints((("Enter", "next unanswered"), ("F2", "note"), ("Ctrl+F", "find")))
    hints.show()
    hints.resize(hints.sizeHint())
    assert all(hint.isVisible() for hint in hints.hints())
    hints.resize(200, 24)
    assert [hint.isVisible() for hint in hints.hints()] == [True, False, False]
    assert all(hint.geometry().right() < 200 for hint in hints.hints() if hint.isVisible())


def test_a_hint_can_be_clicked(qtbot):
    hints = KeyHints()
    qtbot.addWidget(hints)
    hints.set_hints((("F2", "note"),))
    hints.show()
    with qtbot.waitSignal(hints.pressed) as pressed:
        qtbot.mouseClick(hints.hints()[0], LEFT)
    assert pressed.args == ["F2"]
    assert hints.hints()[0].accessibleName() == "note, F2"


def test_the_same_hints_are_kept(qtbot):
    hints = KeyHints()
    qtbot.addWidget(hints)
    hints.set_hints([("F2", "note")])
    first = hints.hints()[0]
    hints.set_hints([("F2", "note")])
    assert hints.hints()[0] is first


def test_a_label_without_room_has_its_text_in_the_tooltip(qtbot):
    label = ElidedLabel("Licence · high RoSH · MAPPA level 2 · statutory victim contact")
    qtbot.addWidget(label)
    label.show()
    label.resize(label.sizeHint())
    assert (label.is_elided(), label.toolTip()) == (False, "")
    label.resize(120, 20)
    assert label.is_elided()
    assert label.toolTip() == label.text()


@pytest.fixture
def notice(qtbot) -> NoticeBar:
    parent = QWidget()
    qtbot.addWidget(parent)
    down = QVBoxLayout(parent)
    made = NoticeBar(parent=parent)
    made.window_kept = parent
    down.addWidget(made)
    down.addStretch()
    parent.resize(700, 300)
    parent.show()
    return made


def test_a_notice_is_hidden_until_it_has_something_to_say(notice):
    assert not notice.isVisible()
    notice.show_notice("danger", FULL)
    assert notice.isVisible()
    assert notice.accessibleName() == notice.text() == FULL


def test_a_notice_offers_what_can_be_done(qtbot, notice):
    notice.show_notice("danger", FULL, (("again", "Try again"), ("copy", "Save a copy …")))
    with qtbot.waitSignal(notice.acted) as done:
        qtbot.mouseClick(notice.buttons["again"], LEFT)
    assert done.args == ["again"]
    assert notice.buttons["again"].objectName() == "notice:again"
    notice.show_notice("info", "Saved.")
    assert notice.buttons == {}


def test_a_notice_can_be_put_away(qtbot, notice):
    notice.show_notice("attention", "Two lines have the same reference.")
    close = notice.findChild(QWidget, "notice:close")
    with qtbot.waitSignal(notice.closed):
        qtbot.mouseClick(close, LEFT)
    assert not notice.isVisible()
    notice.show_notice("danger", FULL, closable=False)
    assert not close.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("kind", ["info", "attention", "danger"])
def test_a_notice_shows_all_its_words(qapp, dress, notice, kind, percent):
    dress("dark", percent)
    qapp.processEvents()
    notice.show_notice(kind, FULL, (("again", "Try again"),))
    qapp.processEvents()
    assert notice.height() >= notice.heightForWidth(notice.width())
    assert notice.buttons["again"].width() >= notice.buttons["again"].sizeHint().width()


def test_the_buttons_of_a_notice_go_under_the_words_where_it_is_narrow(qapp, notice):
    notice.show_notice("danger", FULL, (("again", "Try again"), ("copy", "Save a copy …")))
    words = notice.findChild(QLabel, "notice:words")
    qapp.processEvents()
    assert notice.buttons["again"].x() > words.geometry().right()
    notice.window().resize(420, 300)
    qapp.processEvents()
    assert notice.buttons["again"].y() >= words.geometry().bottom()
    notice.window().resize(900, 300)
    qapp.processEvents()
    assert notice.buttons["again"].x() > words.geometry().right()


def test_a_list_ignores_a_wheel_meant_for_the_page(qtbot, qapp):
    list_ = ListInput()
    qtbot.addWidget(list_)
    list_.addItems(["One", "Two", "Three"])
    list_.show()
    middle = list_.rect().center().toPointF()
    none = Qt.MouseButton.NoButton
    down = QWheelEvent(
        middle, middle, middle.toPoint(), middle.toPoint() * -1, none,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    qapp.sendEvent(list_, down)
    assert list_.currentText() == "One"
    assert not down.isAccepted()


@pytest.mark.parametrize("percent", [100, 200])
def test_inputs_side_by_side_are_equally_high_and_hold_their_text(qtbot, dress, percent):
    dress("light", percent)
    made = [Button("Import the case list"), LineInput(icon_name="search"), ListInput()]
    for widget in made:
        qtbot.addWidget(widget)
    made[2].addItem("Employment, training and education")
    assert len({widget.sizeHint().height() for widget in made}) == 1
    assert made[0].sizeHint().width() > theme().text_width("interface", "Import the case list")
    assert made[2].sizeHint().width() > theme().text_width("interface", "Employment, training and education")


def test_a_primary_button_looks_different_and_works_alike(qtbot):
    plain, primary = Button("Start"), Button("Start", primary=True)
    for button in (plain, primary):
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
    assert plain.grab().toImage() != primary.grab().toImage()
    with qtbot.waitSignal(primary.clicked):
        qtbot.keyClick(primary, Qt.Key.Key_Space)


class Box(QWidget):
    def __init__(self, height: int) -> None:
        super().__init__()
        self.wanted = height

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return self.wanted


def test_a_stack_places_rows_without_gaps_and_passes_over_hidden_ones(qtbot, qapp):
    area, stack, rows = QScrollArea(), RowStack(widest=500), [Box(40), Box(60), Box(30)]
    qtbot.addWidget(area)
    stack.set_margins(20, 8, 20, 16)
    stack.set_rows(rows)
    area.setWidget(stack)
    area.setWidgetResizable(True)
    area.resize(800, 300)
    area.show()
    assert [(row.y(), row.height()) for row in rows] == [(8, 40), (48, 60), (108, 30)]
    assert {row.width() for row in rows} == {500}
    assert stack.minimumHeight() == 8 + 130 + 16
    rows[1].hide()
    qapp.processEvents()
    assert [rows[0].y(), rows[2].y()] == [8, 48]
    rows[0].wanted = 100
    rows[0].updateGeometry()
    qapp.processEvents()
    assert rows[2].y() == 108
    area.resize(400, 300)
    assert rows[0].width() <= 360


def test_scroll_bars_follow_the_theme(qtbot, dress):
    area = QScrollArea()
    qtbot.addWidget(area)
    slim_scroll_bars(area)
    area.show()
    light = area.verticalScrollBar().styleSheet()
    dress("dark")
    assert area.verticalScrollBar().styleSheet() != light
    assert area.styleSheet() == ""
