"""The program's window, which tells how far its start is."""

from PySide6.QtCore import QTimer

from omi_desktop.ui.main_window import MainWindow
from tests.benchmarks.processes.painted import FirstPaint, stay_until_told

LOOK_EVERY = 100
"""Milliseconds between two looks whether all that comes after the first paint is built."""


class WatchedWindow(MainWindow):
    """Tells its first paint, and waits to be looked at once every tab is built."""

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
