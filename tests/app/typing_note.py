"""The real window, typing in a note without a pause until somebody ends it; it tells of every key."""

from __future__ import annotations

import sys
import time
from itertools import count

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from omi_desktop import __main__ as program
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.tabs.note_editor import NoteEditor
from tests.app.answering import ITEM

EVERY = 25
"""Milliseconds between two keys: never a pause as long as the note may wait."""


def type_for_ever(window: MainWindow) -> None:
    """Type a letter again and again, and print when."""
    assert window.view is not None
    tab = window.view.page.current_tab()
    assert isinstance(tab, EntryTab)
    tab.edit_note(ITEM)
    editor = tab.findChild(NoteEditor, f"{ITEM}:note")
    assert isinstance(editor, NoteEditor)
    keys, typed = QTimer(window), count(1)

    def press() -> None:
        print(next(typed), time.monotonic(), flush=True)
        QTest.keyClicks(editor, "a")

    keys.timeout.connect(press)
    keys.start(EVERY)


def main() -> None:
    options = program.parser().parse_args([sys.argv[1], "--item", ITEM])
    program_open = program.open_asked

    def open_and_type(window: MainWindow, given: object) -> None:
        program_open(window, given)  # type: ignore[arg-type]
        QTimer.singleShot(0, window, lambda: type_for_ever(window))

    program.open_asked = open_and_type  # type: ignore[assignment]
    sys.exit(program.run(options))


if __name__ == "__main__":
    main()
