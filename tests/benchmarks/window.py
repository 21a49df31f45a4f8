"""The real window on a sample inspection, and waiting until it has painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.__main__ import application
from omi_desktop.app.session import Session
from omi_desktop.settings import Settings
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.theme import apply_theme
from tests.benchmarks.place import Place

SIZE = (1366, 768)
ROUNDS = 2
"""Turns of the event loop after a deed: what is done at the first idle moment is painted in the next."""


class Settle:
    """Runs the event loop until everything that was due is done and painted."""

    def __init__(self) -> None:
        self._loop = QEventLoop()
        # an idle timer is served after posted events, paint requests among them, and those started before it
        self._idle = QTimer(interval=0, singleShot=True, timeout=self._loop.quit)

    def __call__(self) -> None:
        """Come back once nothing is due any more."""
        for _ in range(ROUNDS):
            self._idle.start()
            self._loop.exec()


class Paints(QObject):
    """Counts the paints of a widget: what is timed as painted must have been."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        self.count += event.type() == QEvent.Type.Paint
        return False


class OpenWindow:
    """The window with an inspection open, a case in hand and every tab built."""

    def __init__(self, window: MainWindow) -> None:
        assert window.view
        assert window.session
        self.window = window
        self.view: InspectionView = window.view
        self.session: Session = window.session
        self.settle = Settle()

    def activate(self) -> None:
        """Give the window the keyboard, from which another may just have taken it."""
        self.window.activateWindow()
        if not QTest.qWaitForWindowActive(self.window):
            raise RuntimeError("The window was not given the keyboard: nothing typed into it would arrive.")

    def show_tab(self, index: int) -> EntryTab:
        """A tab of the case in hand, in sight and painted."""
        self.view.page.bar.setCurrentIndex(index)
        self.settle()
        return self.view.page.entry_tabs[index]

    def largest_tab(self) -> int:
        """The place of the tab that asks most of the case in hand."""
        tabs = self.view.page.entry_tabs
        return max(range(len(tabs)), key=lambda n: tabs[n].progress().asked)


def app() -> QApplication:
    """The application, dressed as the program dresses it."""
    made = application()
    apply_theme(made, Settings().theme, Settings().text_size)
    return made


@contextmanager
def open_window(place: Place, path: Path | None = None) -> Iterator[OpenWindow]:
    """The real window on a fresh sample inspection, or on that file, at the size of a small laptop."""
    app()
    window = MainWindow(Settings())
    window.open_path(path or place.sample())
    window.resize(*SIZE)
    window.show()
    opened = OpenWindow(window)
    opened.activate()
    while not all(tab.built for tab in opened.view.page.entry_tabs):
        QTest.qWait(10)
    opened.settle()
    yield opened
    window.close()
    window.deleteLater()
