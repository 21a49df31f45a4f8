from PySide6.QtCore import Qt

from omi_desktop.settings import Settings
from omi_desktop.ui import finding
from omi_desktop.ui.dialogs.finder import Findable, excerpt, matches
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.main_window import MainWindow

QUESTION = "1.2.01"


def shown(finder):
    return [finder.list.item(row).text() for row in range(finder.list.count())]


def test_a_number_comes_before_words():
    found = matches(
        [Findable("a", "2.1", "as in 1.1", "as in 1.1"), Findable("b", "1.1", "words", "1.1 words")], "1.1"
    )
    assert [entry.key for entry in found] == ["b", "a"]


def test_every_word_has_to_be_there_in_the_text_or_the_note():
    entry = Findable("a", "1.1", "Was the plan made?", "was the plan made?", note="seen in volume two")
    assert matches([entry], "volume plan") == [entry]
    assert matches([entry], "volume three") == []


def test_the_part_of_a_long_note_that_was_found_is_shown():
    note = "x " * 200 + "the needle " + "y " * 200
    part = excerpt(note, "needle")
    assert "the needle" in part
    assert part.startswith("…")
    assert part.endswith("…")
    assert excerpt(note, "absent") == ""


def test_a_question_is_found_by_the_note_on_it(qtbot, session):
    view = InspectionView(session, Settings())
    qtbot.addWidget(view)
    view.show()
    session.annotate("case", QUESTION, "Kingfisher is mentioned on page 12")
    finding.ask(view)
    finder = view.window().findChild(object, "find")
    finder.search("kingfisher")
    assert len(shown(finder)) == 1
    assert QUESTION in shown(finder)[0]
    assert "Kingfisher is mentioned" in shown(finder)[0]


def test_a_command_is_done_by_its_words(qtbot):
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    window.actions_by_name["commands"].trigger()
    palette = window.findChild(object, "commands")
    qtbot.keyClicks(palette.line, "larger")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.settings.text_size == 110


def test_a_command_that_makes_no_sense_yet_says_what_it_needs(qtbot):
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.actions_by_name["commands"].trigger()
    palette = window.findChild(object, "commands")
    palette.search("export the week")
    assert "Open an inspection first." in shown(palette)[0]
    assert "Ctrl+E" in shown(palette)[0]


def test_every_command_of_the_menus_is_in_the_palette(qtbot):
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.actions_by_name["commands"].trigger()
    palette = window.findChild(object, "commands")
    listed = {palette.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(palette.list.count())}
    plain = {name for name, action in window.actions_by_name.items() if action.menu() is None}
    assert listed == plain - {"commands"}
