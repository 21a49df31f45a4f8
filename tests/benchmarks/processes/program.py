"""The program itself, as `omi-desktop [FILE]` starts it, told when it is painted and when all is built."""

import sys

from tests.benchmarks.processes.painted import FirstPaint, stay_until_told  # isort: skip  (tells the first line)
from PySide6.QtCore import QTimer

from omi_desktop import __main__ as program
from omi_desktop.ui import main_window

LOOK_EVERY = 100
"""Milliseconds between two looks whether all that comes after the first paint is built."""


class WatchedWindow(main_window.MainWindow):
    """The program's window, which tells how far its start is."""

    def show(self) -> None:
        """Show it and listen for the paint that follows."""
        super().show()
        FirstPaint(self)
        self._looking = QTimer(self, interval=LOOK_EVERY, timeout=self._look)
        self._looking.start()

    def _look(self) -> None:
        if self.view is None or all(tab.built for tab in self.view.page.entry_tabs):
            self._looking.stop()
            stay_until_told()


main_window.MainWindow = WatchedWindow  # type: ignore[misc]
sys.exit(program.main(sys.argv[1:]))
