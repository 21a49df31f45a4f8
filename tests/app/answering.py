"""The real window, answering by the keyboard as fast as it goes until somebody ends it, or it itself."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from omi_desktop import __main__ as program
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tabs.entry_tab import EntryTab

ITEM = "1.2.01"


STATUS = 7
"""With which it ends by itself, from a slot, after as many presses as it was told."""


def answer_for_ever(window: MainWindow, presses_left: float) -> None:
    """Press the keys of the first two choices in turn, one press each time round the event loop."""
    assert window.view is not None
    window.view.page.go_to(ITEM)
    tab = window.view.page.current_tab()
    assert isinstance(tab, EntryTab)
    tab.advance = False
    buttons = list(tab.rows[ITEM].choices.buttons.values())[:2]  # type: ignore[union-attr]
    presses = QTimer(window)

    def press() -> None:
        nonlocal presses_left
        buttons.reverse()
        QTest.keyClicks(buttons[0], buttons[0].choice.key.split()[0])
        presses_left -= 1
        if presses_left <= 0:
            sys.exit(STATUS)

    presses.timeout.connect(press)
    presses.start(0)


def main() -> None:
    logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(message)s")
    presses = float(sys.argv[2])
    options = program.parser().parse_args([sys.argv[1], "--item", ITEM])
    program_open = program.open_asked

    def open_and_answer(window: MainWindow, given: object) -> None:
        program_open(window, given)  # type: ignore[arg-type]
        QTimer.singleShot(0, window, lambda: answer_for_ever(window, presses))

    program.open_asked = open_and_answer  # type: ignore[assignment]
    sys.exit(program.run(options))


if __name__ == "__main__":
    main()
