"""A full case by the keyboard alone, and how many presses it takes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from omi_desktop.demo import build_sample
from omi_desktop.instruments import library
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.language import language, speak
from omi_desktop.ui.main_window import MainWindow
from tests.ui.keying import Answers, Keyboard

MOST = 1.15
"""Presses for an answer that is chosen, moving between rows and tabs included."""
MOST_WITH_WRITING = 1.5
"""The same for every answer: a date takes eight figures, and one programme has names and offences written."""
DIFFERENT = ("esi-ecp-2005", "omi-2008", "omi2-2011")
"""The shortest, the usual, the one with most to write; all of them with --full."""
IN_WELSH = "iaow-2013"
"""The last programme, whose reports on areas in Wales appear in both languages."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    full = metafunc.config.getoption("--full")
    programmes = [(programme, "en") for programme in (library.ids() if full else DIFFERENT)]
    metafunc.parametrize(("programme", "spoken"), [*programmes, (IN_WELSH, "cy")])


def typical_case(programme: str, folder: Path) -> Answers:
    """What the sample's first case says, the forms beside it included."""
    path = folder / "sample.omi"
    build_sample(programme, path, cases=2)
    with Inspection.open(path, read_only=True) as sample:
        case = sample.records("case")[0]
        forms = [form.id for form in sample.instrument.forms if form.per == "case"]
        sheets = [record for form in forms for record in sample.records(form) if record.ref == case.ref]
        return {item: value for sheet in sheets for item, value in sample.answers(sheet.id).items()}


@pytest.fixture
def window(programme: str, spoken: str, tmp_path: Path, qapp: object) -> Iterator[MainWindow]:
    """The window on an inspection with one case, nothing of it answered."""
    speak(spoken)
    path = tmp_path / "area.omi"
    text = library.text_of(programme)
    with Inspection.create(path, text, area="Testshire", passphrase=None) as made:
        made.add_record("case", "C001")
    window = MainWindow(Settings(assessor="A. Reader", language=spoken))
    window.open_path(path)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    yield window
    window.close()
    window.deleteLater()
    speak("en")


def test_a_full_case_takes_hardly_more_presses_than_answers(
    window: MainWindow, programme: str, spoken: str, tmp_path: Path
) -> None:
    keyboard = Keyboard(window)
    pressed = keyboard.fill_in(typical_case(programme, tmp_path))
    assert pressed.choices > 100
    assert language() == spoken
    assert keyboard.open_items() <= set(pressed.left)
    assert pressed.per_choice <= MOST, pressed
    assert pressed.per_answer <= MOST_WITH_WRITING, pressed
