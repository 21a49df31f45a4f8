"""Welsh and English: a case is answered in Welsh, and the language changes in the middle of a note."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from omi_desktop.errors import OmiError
from omi_desktop.instruments import library
from omi_desktop.settings import Settings, load_settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui import language as language_module
from omi_desktop.ui import wording
from omi_desktop.ui.dialogs.settings_dialog import SettingsDialog
from omi_desktop.ui.language import chosen, core, form_of, language, speak
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tour import offer
from omi_desktop.ui.widgets.fact_field import WrittenFact
from omi_desktop.ui.words import counted
from tests.instruments.test_languages import WELSH as BILINGUAL
from tests.ui.shown import shown

ITEM = "1.2.01"


@pytest.fixture
def welsh() -> Iterator[None]:
    speak("cy")
    yield
    speak("en")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "week.omi"
    with Inspection.create(path, library.text_of("omi-2008"), area="Gwent", passphrase=None) as inspection:
        for ref in ("C001", "C002"):
            inspection.add_record("case", ref)
    return path


@pytest.fixture
def window(welsh: None, made: Path, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    path = tmp_path / "week.omi"
    path.write_bytes(made.read_bytes())
    window = MainWindow(Settings(language="cy", assessor="Mair", tour_seen=True))
    qtbot.addWidget(window)
    window.open_path(path, case="C002", item=ITEM)
    shown(qtbot, window)
    return window


def test_a_case_is_answered_in_welsh_and_a_note_is_finished_in_english(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = window.session
    assert session is not None
    assert _menu(window) == ["Ffeil", "Golygu", "Achos", "Golwg", "Arolygiad", "Cymorth"]
    assert "Achos C002" in _names(window)
    _press(window, "1")
    steps = session.undo_stack.count()
    assert session.inspection.answers(session.case) == {ITEM: "yes"}
    _tab(window).edit_note(ITEM)
    _type(window, "Gwelwyd y ")
    window.actions_by_name["other_language"].trigger()
    qtbot.waitUntil(lambda: language() == "en")
    assert _menu(window) == ["File", "Edit", "Case", "View", "Inspection", "Help"]
    assert "Case C002" in _names(window)
    # the keyboard is where it was, in the note that was half typed
    _type(window, "plan")
    window.all_saved()
    assert session.inspection.notes(session.case)[ITEM] == "Gwelwyd y plan"
    assert session.undo_stack.count() > steps
    while session.undo_stack.canUndo():
        session.undo()
    assert session.inspection.answers(session.case) == {}
    assert load_settings().language == "en"


def test_a_date_half_typed_is_there_again_in_the_other_language(window: MainWindow, qtbot: QtBot) -> None:
    assert window.view is not None
    window.view.page.go_to("start_date")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "31/1")
    window.actions_by_name["other_language"].trigger()
    qtbot.waitUntil(lambda: language() == "en")
    row = _tab(window).rows["start_date"]
    assert isinstance(row, WrittenFact)
    assert row.line is not line
    assert (row.line.text(), bool(row.problem()), row.value()) == ("31/1", True, None)


def test_the_settings_change_the_language_and_stay_open(window: MainWindow, qtbot: QtBot) -> None:
    window.edit_settings()
    dialog = _dialog(window)
    assert dialog.windowTitle() == "Gosodiadau"
    qtbot.mouseClick(dialog.language.buttons["en"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: language() == "en" and _dialog(window).windowTitle() == "Settings")
    assert _dialog(window).language.value() == "en"
    _dialog(window).reject()


def test_what_is_not_saved_keeps_the_language(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "all_saved", lambda: False)
    view = window.view
    window.actions_by_name["other_language"].trigger()
    qtbot.wait(1)
    assert language() == "cy"
    assert window.view is view


def test_the_welcome_page_is_made_anew(welsh: None, qtbot: QtBot) -> None:
    window = MainWindow(Settings(language="cy", tour_seen=True))
    qtbot.addWidget(window)
    window.show_welcome()
    assert "Agor yr arolygiad enghreifftiol" in _names(window.welcome())
    window.other_language()
    qtbot.waitUntil(lambda: language() == "en")
    assert "Open the sample inspection" in _names(window.welcome())


def test_somebody_new_is_asked_again_in_the_other_language(qtbot: QtBot) -> None:
    window = MainWindow(Settings(language="en"))
    qtbot.addWidget(window)
    window.show_welcome()
    shown(qtbot, window)
    tour = offer(window)
    assert tour is not None
    window.other_language()
    try:
        qtbot.waitUntil(lambda: "Newydd yma?" in _names(window) + _words(window))
    finally:
        speak("en")


def test_an_instrument_with_welsh_texts_is_shown_in_welsh_and_scores_the_same(
    welsh: None, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "week.omi"
    with Inspection.create(path, BILINGUAL, area="Gwent", passphrase=None) as inspection:
        inspection.add_record("case", "C001")
    window = MainWindow(Settings(language="cy", tour_seen=True))
    qtbot.addWidget(window)
    window.open_path(path)
    assert window.session is not None
    session = window.session
    assert session.instrument.items["office"].text == "Swyddfa"
    assert session.inspection.instrument.items["office"].text == "Office"
    assert session.live().instrument is session.instrument
    window.other_language()
    qtbot.waitUntil(lambda: language() == "en")
    assert session.instrument is session.inspection.instrument
    assert session.live().instrument is session.instrument


def test_numbers_change_the_beginning_of_a_welsh_noun(welsh: None) -> None:
    one, many = "{count} munud", "{count} munud|2={count} funud"
    assert [counted(n, one, many) for n in (1, 2, 3)] == ["1 munud", "2 funud", "3 munud"]
    assert form_of("{0} pecyn|2={0} becyn|3,6={0} phecyn", 6) == "{0} phecyn"


def test_dates_read_welsh(welsh: None) -> None:
    assert wording.week("2008-01-14", "2008-01-18") == "14–18 Ionawr 2008"
    speak("en")
    assert wording.week("2008-01-14", "2008-01-18") == "14–18 January 2008"


def test_a_sentence_of_the_core_is_said_in_welsh_with_what_was_filled_in(welsh: None) -> None:
    assert core("Asked because of Tier: Tier 4") == "Gofynnir oherwydd Tier: Tier 4"
    assert core("Asked because of Tier: Tier 4, 1.1: Yes") == "Gofynnir oherwydd Tier: Tier 4, 1.1: Ie"
    assert core("24 of 27 questions, 3 to 68 cases each") == "24 o 27 cwestiwn, 3 i 68 achos yr un"
    said = "2 questions now apply, 4 answers set aside"
    assert core(said) == "2 gwestiwn yn berthnasol bellach, 4 ateb wedi'u rhoi o'r neilltu"
    assert [core(s) for s in ("8 of the 11", "Fact tier cannot be “x”: it is not a date.")] == [
        "8 o'r 11",
        "Ni all Ffaith tier fod yn “x”: nid yw'n ddyddiad.",
    ]
    problem = OmiError("Question 1.1.01 has no answer “maybe”.", "Choose one of yes, no.")
    assert core(str(problem)) == "Nid oes gan Cwestiwn 1.1.01 ateb “maybe”. Dewiswch un o yes, no."


def test_no_sentence_of_a_locked_inspection_is_kept(window: MainWindow) -> None:
    core("There is no file C007.")
    assert any("C007" in said for said in language_module._spoken[0]._said)
    window.lock()
    assert language_module._spoken[0]._said.keys() & {"There is no file C007."} == set()


def test_what_has_no_translation_stays_whole(welsh: None) -> None:
    half = "Nothing that counts has been answered yet, so there is no score. But this is new."
    assert core(half) == half
    assert core("Not recorded") == "Not recorded"
    assert [core("3 to 5"), core("back to work")] == ["3 i 5", "back to work"]
    speak("en")
    assert core("Not applicable") == "Not applicable"


def test_the_language_of_the_computer_is_spoken_where_none_is_chosen() -> None:
    own = "cy" if QLocale.system().language() == QLocale.Language.Welsh else "en"
    assert [chosen("cy"), chosen("en"), chosen(""), chosen("xx")] == ["cy", "en", own, own]


def _tab(window: MainWindow) -> EntryTab:
    assert window.view is not None
    tab = window.view.page.current_tab()
    assert isinstance(tab, EntryTab)
    return tab


def _dialog(window: MainWindow) -> SettingsDialog:
    return next(dialog for dialog in window.findChildren(SettingsDialog) if dialog.isVisible())


def _menu(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def _names(widget: QWidget) -> str:
    return "\n".join(part.accessibleName() for part in widget.findChildren(QWidget))


def _words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _press(window: MainWindow, key: str) -> None:
    focus = QApplication.focusWidget() or window
    QTest.keyClicks(focus, key)


def _type(window: MainWindow, text: str) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    QTest.keyClicks(focus, text)
