"""A question row shows one case's content at a time, all of it, and tells what a person did."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from omi_desktop.ui.paragraph import paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.widgets.question_row import QuestionRow
from omi_desktop.ui.widgets.row_geometry import columns, widest_row

YES_NO = (("yes", "Yes", "Y"), ("no", "No", "N"))
QUALITY = (("a", "Excellent", "1"), ("b", "Sufficient", "2"), ("c", "Insufficient", "3"), ("d", "Poor", "4"))
TEXT = "Was the risk management plan finished before the offender was released?"
REASON = "Asked because a plan was drawn up (1.2.19)."
GUIDANCE = "Guidance: who does what by when, contingency, victims."
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def row(qtbot, window) -> QuestionRow:
    """A row in a window where something else has the focus."""
    down = QVBoxLayout(window)
    down.addWidget(QPushButton("Elsewhere"))
    made = QuestionRow("1.2.23", "1.2.23", TEXT, YES_NO, parent=window)
    down.addWidget(made)
    down.addStretch()
    window.resize(840, 400)
    with qtbot.waitActive(window):
        window.show()
    return made


@pytest.fixture
def capture_qt_errors(qtbot) -> Iterator[list[object]]:
    with qtbot.captureExceptions() as errors:
        yield errors


def picture(row: QuestionRow) -> QImage:
    row.resize(row.width(), row.heightForWidth(row.width()))
    return row.grab().toImage()


def test_a_click_on_a_choice_says_which_item_and_value(qtbot, row):
    with qtbot.waitSignal(row.chosen) as taken:
        qtbot.mouseClick(row.choices.buttons["yes"], LEFT)
    assert taken.args == ["1.2.23", "yes"]
    assert row.is_answered()


def test_a_key_answers_the_row_in_focus(qtbot, row):
    row.setFocus()
    with qtbot.waitSignal(row.chosen) as taken:
        qtbot.keyClicks(row.window().focusWidget(), "n")
    assert taken.args == ["1.2.23", "no"]


def test_delete_asks_to_clear(qtbot, row):
    row.set_value("yes")
    row.setFocus()
    with qtbot.waitSignal(row.cleared) as cleared:
        qtbot.keyClick(row.window().focusWidget(), Qt.Key.Key_Delete)
    assert cleared.args == ["1.2.23"]


def test_f2_and_the_mark_ask_for_the_note(qtbot, row):
    row.setFocus()
    with qtbot.waitSignal(row.note_requested) as by_key:
        qtbot.keyClick(row.window().focusWidget(), Qt.Key.Key_F2)
    with qtbot.waitSignal(row.note_requested) as by_click:
        qtbot.mouseClick(row.note_button, LEFT)
    assert by_key.args == by_click.args == ["1.2.23"]


def test_showing_another_case_emits_nothing(qtbot, row):
    silent = (row.chosen, row.cleared, row.note_requested, row.focused)
    with (
        qtbot.assertNotEmitted(silent[0]),
        qtbot.assertNotEmitted(silent[1]),
        qtbot.assertNotEmitted(silent[2]),
        qtbot.assertNotEmitted(silent[3]),
    ):
        row.set_content("yes", REASON, "Seen in the log", "")
        row.set_content(None, "", "", "Not asked: the case is a community order")
        row.set_content("no")
    assert (row.value(), row.note(), row.is_off()) == ("no", "", False)


def test_the_same_row_shows_every_case_as_a_new_row_would(qtbot):
    row, fresh = (QuestionRow("1.2.23", "1.2.23", TEXT, YES_NO) for _ in range(2))
    for made in (row, fresh):
        qtbot.addWidget(made)
        made.resize(800, 200)
    row.set_content("yes", REASON, "A note", "")
    row.set_content(None, "", "", "Not asked: the case is a community order")
    row.set_content("no", REASON)
    fresh.set_content("no", REASON)
    assert picture(row) == picture(fresh)


def test_a_row_that_is_not_asked_cannot_be_answered(qtbot, row):
    row.set_content("yes", off_reason="Not asked: the case is a community order")
    with qtbot.assertNotEmitted(row.chosen), qtbot.assertNotEmitted(row.note_requested):
        qtbot.mouseClick(row.choices.buttons["no"], LEFT)
        qtbot.mouseClick(row.note_button, LEFT)
    assert row.value() == "yes"
    row.set_content("yes")
    assert row.choices.isEnabled()


def test_focus_says_which_item_and_outlines_the_row(qtbot, row):
    before = picture(row)
    with qtbot.waitSignal(row.focused) as came:
        row.setFocus()
    assert came.args == ["1.2.23"]
    assert row.is_focus_shown()
    assert picture(row) != before


def test_the_focus_lands_on_the_answer_or_the_first_choice(row):
    row.set_value("no")
    row.setFocus()
    assert row.choices.buttons["no"].hasFocus()


def test_moving_between_choices_is_no_new_focus(qtbot, row):
    row.setFocus()
    with qtbot.assertNotEmitted(row.focused):
        qtbot.keyClick(row.window().focusWidget(), Qt.Key.Key_Right)
    assert row.is_focus_shown()


def test_a_click_beside_the_choices_takes_the_row_in_hand_without_answering(qtbot, row):
    with qtbot.waitSignal(row.focused), qtbot.assertNotEmitted(row.chosen):
        qtbot.mouseClick(row, LEFT, pos=QPoint(100, 12))


def test_the_outline_goes_when_the_focus_goes_elsewhere(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    down = QVBoxLayout(window)
    row, other = QuestionRow("a", "a", TEXT, YES_NO, parent=window), QPushButton("Other")
    down.addWidget(row)
    down.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
    row.setFocus()
    other.setFocus()
    assert not row.is_focus_shown()


def test_tab_goes_from_row_to_row(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    down = QVBoxLayout(window)
    rows = [QuestionRow(item, item, TEXT, YES_NO, parent=window) for item in "abc"]
    for row in rows:
        down.addWidget(row)
    with qtbot.waitActive(window):
        window.show()
    rows[1].set_value("no")
    rows[0].setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert rows[1].choices.buttons["no"].hasFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert rows[2].is_focus_shown()


def test_names_carry_the_question(row):
    assert row.objectName() == "1.2.23"
    assert row.accessibleName() == f"1.2.23 {TEXT}"
    assert {button.accessibleDescription() for button in row.choices.buttons.values()} == {TEXT}
    assert row.note_button.objectName() == "1.2.23:note"
    row.set_note("Seen in the log")
    assert "Seen in the log" in row.note_button.accessibleName()
    assert row.note_button.toolTip() == "Seen in the log"


def test_a_row_is_light(row):
    assert len(row.findChildren(QWidget)) == 1 + len(YES_NO) + 1


def test_a_long_note_takes_one_line_and_is_whole_in_the_tooltip(row):
    plain = row.heightForWidth(800)
    row.set_note("Seen in the contact log " * 30)
    assert row.heightForWidth(800) == plain + theme().line_height("guidance") + 4
    assert row.note_button.toolTip() == "Seen in the contact log " * 30


def test_guidance_opens_on_demand(row):
    assert not row.has_guidance()
    guided = QuestionRow("a", "a", TEXT, YES_NO, GUIDANCE, row)
    opened = guided.heightForWidth(800)
    guided.set_guidance_shown(False)
    assert guided.heightForWidth(800) < opened
    guided.set_guidance_shown(True)
    assert guided.heightForWidth(800) == opened


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("width", [560, 800, 1600])
@pytest.mark.parametrize("choices", [YES_NO, QUALITY], ids=["yes_no", "quality"])
def test_nothing_is_cut_off_at_any_text_size(qtbot, dress, percent, width, choices):
    dress("light", percent)
    row = QuestionRow("1.2.23", "1.2.23", TEXT, choices, GUIDANCE)
    qtbot.addWidget(row)
    row.set_content(None, REASON, "A note")
    row.show()
    row.resize(width, row.heightForWidth(width))
    at = columns(width)
    under = (REASON, GUIDANCE, "A")
    texts = paragraph(TEXT, "question", at.text_width).height
    texts += sum(paragraph(text, "guidance", at.text_width).height for text in under)
    assert row.height() >= texts
    assert row.rect().contains(row.choices.geometry())
    assert row.rect().contains(row.note_button.geometry())
    assert not row.choices.geometry().intersects(row.note_button.geometry())
    for button in row.choices.buttons.values():
        assert row.choices.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
    if at.stacked:
        assert row.choices.y() >= texts
    else:
        assert row.choices.x() >= at.text + at.text_width


def test_lines_stay_easy_to_read_on_a_wide_screen():
    at = columns(2400)
    sample = "x" * 100
    assert at.text_width < theme().text_width("question", sample)
    assert at.note + at.note_size <= widest_row()


def test_choices_of_all_rows_begin_at_one_column(qtbot):
    rows = [QuestionRow("a", "a", "Short?", YES_NO), QuestionRow("b", "b", TEXT * 2, QUALITY)]
    for row in rows:
        qtbot.addWidget(row)
        row.resize(800, row.heightForWidth(800))
        row.show()
    assert len({row.choices.x() for row in rows}) == 1


def test_a_row_follows_the_text_size_while_it_is_shown(qapp, dress, row):
    before = row.heightForWidth(800)
    dress("dark", 200)
    qapp.processEvents()
    assert row.heightForWidth(800) > before * 1.5


def test_a_row_can_go_while_the_keyboard_is_in_it(qtbot, capture_qt_errors):
    row = QuestionRow("a", "a", TEXT, YES_NO)
    with qtbot.waitActive(row):
        row.show()
    row.setFocus()
    assert row.is_focus_shown()
    # nothing holds it any more but its own children: the collector takes all of them apart in any order
    del row
    gc.collect()
    assert capture_qt_errors == []
