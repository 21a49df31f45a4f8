"""A fact is recorded by a person alone; what is not understood stays written, marked and unrecorded."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from omi_desktop.errors import InputProblem
from omi_desktop.instruments.model import Fact
from omi_desktop.records.values import understand
from omi_desktop.ui.widgets.fact_field import ChoiceFact, FactField, ListFact, WrittenFact, fact_field

LEFT = Qt.MouseButton.LeftButton
THREE = (("community", "Community order", "1"), ("licence", "Licence", "2"), ("custody", "Custody", "3"))
LIKE = [("m1", "Mixed-white", ""), ("m2", "Mixed-other", ""), *(("x" + n, n, "") for n in "abcde")]
SEVEN = tuple((f"f{n}", f"Factor {n}", str(n)) for n in range(1, 8))


@pytest.fixture
def shown(qtbot):
    """Puts a field into a window where something else can have the focus."""
    kept: list[QWidget] = []

    def put(field: FactField) -> FactField:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        down = QVBoxLayout(window)
        down.addWidget(QPushButton("Elsewhere"))
        down.addWidget(field)
        down.addStretch()
        window.resize(800, 300)
        with qtbot.waitActive(window):
            window.show()
        return field

    return put


def written(item: str, kind: str) -> WrittenFact:
    fact = Fact(id=item, text="A fact", kind=kind)
    field = fact_field(item, "A fact", kind, understand=lambda text: understand(fact, text))
    assert isinstance(field, WrittenFact)
    return field


def write(qtbot, field: WrittenFact, text: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    qtbot.keyClick(field.line, Qt.Key.Key_Delete)
    qtbot.keyClicks(field.line, text)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)


def test_few_choices_stand_side_by_side_and_many_make_a_list(qtbot):
    few, many = fact_field("a", "A", "choice", THREE), fact_field("b", "B", "choice", SEVEN)
    for field in (few, many):
        qtbot.addWidget(field)
    assert isinstance(few, ChoiceFact)
    assert isinstance(many, ListFact)


def test_a_click_records_a_choice(qtbot, shown):
    field = shown(fact_field("case_type", "Type of case", "choice", THREE))
    with qtbot.waitSignal(field.edited) as edited:
        qtbot.mouseClick(field.choices.buttons["licence"], LEFT)
    assert edited.args == ["case_type", "licence"]


def test_yes_and_no_have_their_keys(qtbot, shown):
    field = shown(fact_field("report", "Court report prepared", "yes_no"))
    field.setFocus()
    with qtbot.waitSignal(field.edited) as edited:
        qtbot.keyClicks(field.choices.focusProxy(), "n")
    assert edited.args == ["report", "no"]


def test_delete_clears_a_choice(qtbot, shown):
    field = shown(fact_field("report", "Court report prepared", "yes_no"))
    field.set_value("yes")
    field.setFocus()
    with qtbot.waitSignal(field.edited) as edited:
        qtbot.keyClick(field.choices.focusProxy(), Qt.Key.Key_Delete)
    assert edited.args == ["report", None]


def test_a_list_records_what_a_person_picks(qtbot, shown):
    field = shown(fact_field("factor", "Most important factor", "choice", SEVEN))
    field.setFocus()
    with qtbot.waitSignal(field.edited) as edited:
        qtbot.keyClick(field.list, Qt.Key.Key_Down)
        qtbot.keyClick(field.list, Qt.Key.Key_Return)
    assert edited.args == ["factor", "f1"]
    with qtbot.waitSignal(field.edited) as edited:
        qtbot.keyClick(field.list, Qt.Key.Key_Delete)
    assert edited.args == ["factor", None]
    assert field.value() is None


def test_what_letters_come_by_in_a_list_is_taken_with_enter_or_on_leaving(qtbot, shown):
    field = shown(fact_field("ethnicity", "Ethnicity", "choice", LIKE))
    field.setFocus()
    with qtbot.assertNotEmitted(field.edited):
        qtbot.keyClicks(field.list, "mixed-o")
    with qtbot.waitSignal(field.edited) as edited:
        qtbot.keyClick(field.list, Qt.Key.Key_Return)
    assert edited.args == ["ethnicity", "m2"]
    qtbot.keyClick(field.list, Qt.Key.Key_Up)
    with qtbot.waitSignal(field.edited) as edited:
        field.list.clearFocus()
    assert edited.args == ["ethnicity", "m1"]


@pytest.mark.parametrize(("kind", "choices", "value"), [
    ("choice", THREE, "licence"), ("choice", SEVEN, "f3"), ("yes_no", (), "yes"),
    ("number", (), "120"), ("date", (), "2008-01-14"), ("text", (), "Gloucester"),
])  # fmt: skip
def test_painting_records_nothing(qtbot, shown, kind, choices, value):
    field = shown(fact_field("f", "A fact", kind, choices))
    with qtbot.assertNotEmitted(field.edited):
        field.set_content(value, reason="Asked because the case is a licence")
        assert field.value() == value
        field.set_content(None)
        assert field.value() is None
        field.setFocus()
        field.window().findChild(QPushButton).setFocus()


@pytest.mark.parametrize("text", ["14/01/2008", "2008-01-14", "14 Jan 2008"])
def test_a_date_is_understood_as_people_write_it(qtbot, shown, text):
    field = shown(written("start", "date"))
    with qtbot.waitSignal(field.edited) as edited:
        write(qtbot, field, text)
    assert edited.args == ["start", "2008-01-14"]
    assert field.line.text() == "14/01/2008"


def test_a_date_understood_is_shown_in_words(qtbot, shown):
    field = shown(written("start", "date"))
    bare = field.heightForWidth(700)
    field.set_value("2008-01-14")
    assert field.heightForWidth(700) > bare
    assert field._in_words() == "Monday 14 January 2008"


@pytest.mark.parametrize(("kind", "text"), [("date", "31/02/2008"), ("date", "soon"), ("number", "many")])
def test_what_is_not_understood_stays_and_is_not_recorded(qtbot, shown, kind, text):
    field = shown(written("f", kind))
    with qtbot.assertNotEmitted(field.edited):
        write(qtbot, field, text)
    assert field.line.text() == text
    assert text in field.problem()
    assert field.line.accessibleDescription() == field.problem()
    assert field.value() is None


def test_a_text_not_understood_survives_a_repaint_of_the_same_value(qtbot, shown):
    field = shown(written("hours", "number"))
    field.set_value("120")
    write(qtbot, field, "many")
    field.set_value("120")
    assert field.line.text() == "many"
    field.set_value("90")
    assert (field.line.text(), field.problem()) == ("90", "")


def test_mending_what_was_wrong_records_it(qtbot, shown):
    field = shown(written("hours", "number"))
    write(qtbot, field, "many")
    with qtbot.waitSignal(field.edited) as edited:
        write(qtbot, field, "120")
    assert edited.args == ["hours", "120"]
    assert field.problem() == ""


def test_leaving_the_line_records_what_was_written(qtbot, shown):
    field = shown(fact_field("office", "Local delivery unit", "text"))
    field.line.setFocus()
    qtbot.keyClicks(field.line, "Gloucester")
    with qtbot.waitSignal(field.edited) as edited:
        field.window().findChild(QPushButton).setFocus()
    assert edited.args == ["office", "Gloucester"]


def test_emptying_the_line_clears_the_fact(qtbot, shown):
    field = shown(written("hours", "number"))
    field.set_value("120")
    with qtbot.waitSignal(field.edited) as edited:
        write(qtbot, field, "")
    assert edited.args == ["hours", None]


def test_writing_the_same_again_records_nothing(qtbot, shown):
    field = shown(written("start", "date"))
    field.set_value("2008-01-14")
    with qtbot.assertNotEmitted(field.edited):
        write(qtbot, field, "14 January 2008")


def test_the_row_in_focus_is_outlined(qtbot, shown):
    for field in (
        fact_field("a", "A", "text"),
        fact_field("b", "B", "choice", SEVEN),
        fact_field("c", "C", "yes_no"),
    ):
        shown(field)
        with qtbot.waitSignal(field.focused) as came:
            field.setFocus()
        assert came.args == [field.item]
        field.window().findChild(QPushButton).setFocus()
        assert not field.is_focus_shown()


def test_a_fact_that_is_not_asked_is_greyed_with_the_reason(qtbot, shown):
    field = shown(fact_field("office", "Local delivery unit", "text"))
    field.set_content(None, off_reason="Not asked: the case is a licence")
    assert not field.line.isEnabled()
    field.set_content(None)
    assert field.line.isEnabled()


def test_names_carry_the_fact(qtbot):
    for field, held in (
        (fact_field("a", "Hours", "number"), "line"),
        (fact_field("b", "Hours", "choice", SEVEN), "list"),
    ):
        qtbot.addWidget(field)
        assert getattr(field, held).objectName() == field.item
        assert getattr(field, held).accessibleName() == "Hours"


def test_a_screen_reader_says_what_a_choice_is_of(qtbot):
    field = fact_field("case_type", "Type of case", "choice", (("custody", "Custody", "1"),))
    qtbot.addWidget(field)
    assert field.choices.buttons["custody"].accessibleName() == "Type of case: Custody"


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("kind", ["choice", "yes_no", "number", "date", "text"])
def test_nothing_is_cut_off_at_any_text_size(qtbot, dress, kind, percent):
    dress("light", percent)
    field = fact_field(
        "f", "Was the offender managed at MAPPA level 2 or 3?", kind, SEVEN if kind == "choice" else ()
    )
    qtbot.addWidget(field)
    field.show()
    for width in (600, 1000):
        field.resize(width, field.heightForWidth(width))
        held = field.focusProxy()
        assert field.rect().contains(held.geometry())
        assert held.height() >= held.minimumSizeHint().height()


def test_a_refusal_is_any_error_an_assessor_may_read(qtbot, shown):
    def refuse(text: str) -> str:
        raise InputProblem(f"“{text}” is too long.", "Write less.")

    field = shown(fact_field("f", "A fact", "text", understand=refuse))
    write(qtbot, field, "words")
    assert field.problem() == "“words” is too long. Write less."
