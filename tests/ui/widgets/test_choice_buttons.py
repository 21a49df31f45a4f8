"""Choices are taken by a person alone, with pointer, key or Space; painting never answers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from omi_desktop.ui.widgets.choice_buttons import ChoiceButtons

YES_NO_NA = (("yes", "Yes", "Y 1"), ("no", "No", "N 2"), ("na", "Not applicable", "0 A"))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def choices(qtbot) -> ChoiceButtons:
    made = ChoiceButtons("1.2.21", YES_NO_NA)
    qtbot.addWidget(made)
    made.resize(400, made.heightForWidth(400))
    with qtbot.waitActive(made):
        made.show()
    return made


def shown(choices: ChoiceButtons) -> list[str]:
    return [value for value, button in choices.buttons.items() if button.isChecked()]


def test_an_unanswered_question_shows_none(choices):
    assert shown(choices) == []
    assert choices.value() is None


def test_a_click_takes_the_choice(qtbot, choices):
    with qtbot.waitSignal(choices.chosen) as taken:
        qtbot.mouseClick(choices.buttons["no"], LEFT)
    assert taken.args == ["no"]
    assert shown(choices) == ["no"]


def test_another_click_changes_the_answer(qtbot, choices):
    qtbot.mouseClick(choices.buttons["no"], LEFT)
    qtbot.mouseClick(choices.buttons["yes"], LEFT)
    assert shown(choices) == ["yes"]


def test_a_click_on_the_answer_keeps_it_and_says_so_again(qtbot, choices):
    choices.set_value("yes")
    with qtbot.waitSignal(choices.chosen):
        qtbot.mouseClick(choices.buttons["yes"], LEFT)
    assert shown(choices) == ["yes"]


@pytest.mark.parametrize("value", ["yes", "na", None])
def test_painting_emits_nothing(qtbot, choices, value):
    choices.set_value("no")
    with qtbot.assertNotEmitted(choices.chosen), qtbot.assertNotEmitted(choices.cleared):
        choices.set_value(value)
    assert shown(choices) == [value] * (value is not None)


def test_a_value_that_is_not_offered_shows_none(choices):
    choices.set_value("yes")
    choices.set_value("maybe")
    assert shown(choices) == []


@pytest.mark.parametrize(
    ("key", "value"), [("y", "yes"), ("Y", "yes"), ("2", "no"), ("0", "na"), ("a", "na")]
)
def test_every_key_of_a_choice_takes_it(qtbot, choices, key, value):
    choices.setFocus()
    with qtbot.waitSignal(choices.chosen) as taken:
        qtbot.keyClicks(choices.focusProxy(), key)
    assert taken.args == [value]


def test_other_keys_and_shortcuts_take_nothing(qtbot, choices):
    choices.setFocus()
    with qtbot.assertNotEmitted(choices.chosen):
        qtbot.keyClicks(choices.focusProxy(), "x")
        qtbot.keyClick(choices.focusProxy(), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(choices.focusProxy(), Qt.Key.Key_Return)


def test_space_takes_the_choice_in_focus(qtbot, choices):
    choices.buttons["no"].setFocus()
    with qtbot.waitSignal(choices.chosen) as taken:
        qtbot.keyClick(choices.buttons["no"], Qt.Key.Key_Space)
    assert taken.args == ["no"]


def test_arrows_look_at_the_neighbours_without_taking_them(qtbot, choices):
    choices.buttons["yes"].setFocus()
    with qtbot.assertNotEmitted(choices.chosen):
        qtbot.keyClick(choices.buttons["yes"], Qt.Key.Key_Right)
        assert choices.buttons["no"].hasFocus()
        qtbot.keyClick(choices.buttons["no"], Qt.Key.Key_Left)
        qtbot.keyClick(choices.buttons["yes"], Qt.Key.Key_Left)
    assert choices.buttons["na"].hasFocus()
    assert shown(choices) == []


def test_delete_asks_to_clear_and_leaves_the_painting_to_the_record(qtbot, choices):
    choices.set_value("yes")
    choices.setFocus()
    with qtbot.waitSignal(choices.cleared), qtbot.assertNotEmitted(choices.chosen):
        qtbot.keyClick(choices.focusProxy(), Qt.Key.Key_Delete)
    assert shown(choices) == ["yes"]


def test_disabled_choices_take_nothing(qtbot, choices):
    choices.setEnabled(False)
    with qtbot.assertNotEmitted(choices.chosen):
        qtbot.mouseClick(choices.buttons["yes"], LEFT)
        assert not choices.take_key("y")


def test_tab_stops_once_at_the_answer_or_the_first(choices):
    def stops() -> list[str]:
        return [v for v, b in choices.buttons.items() if b.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert stops() == ["yes"]
    choices.set_value("na")
    assert stops() == ["na"]
    choices.set_value(None)
    assert stops() == ["yes"]


def test_the_focus_goes_with_the_answer(qtbot, choices):
    choices.setFocus()
    qtbot.keyClicks(choices.focusProxy(), "n")
    assert choices.buttons["no"].hasFocus()


def test_choices_are_native_radio_buttons_with_the_items_name(choices):
    assert all(isinstance(button, QRadioButton) for button in choices.buttons.values())
    assert choices.buttons["na"].objectName() == "1.2.21:na"
    assert choices.buttons["na"].accessibleName() == "1.2.21 Not applicable"


def test_an_ampersand_in_a_choice_is_no_shortcut(qtbot):
    made = ChoiceButtons("f", [("ete", "Training & education", "1")])
    qtbot.addWidget(made)
    assert made.buttons["ete"].text() == "Training && education"
    assert made.buttons["ete"].shortcut().isEmpty()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_choice_has_room_for_its_text(dress, choices, percent):
    dress("light", percent)
    for width in (900, 500, 300):
        choices.resize(width, choices.heightForWidth(width))
        for button in choices.buttons.values():
            assert choices.rect().contains(button.geometry())
            assert button.width() >= min(button.sizeHint().width(), width)
            assert button.height() >= button.sizeHint().height()
