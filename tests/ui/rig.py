"""The gallery that the pages are put into, and the inspections that they show."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.app.session import Session
from omi_desktop.fieldwork.beside import mark_benchmark
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered, RecordAdded
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.main_window import MainWindow
from tests.merging.fieldwork import Fieldwork, case
from tests.ui.scored import scored_session

Make = Callable[["Rig"], QWidget]
PAGES: dict[str, Make] = {}
SHOWN: dict[str, tuple[str, ...]] = {}
"""The classes of dialogs and pages that stand on a page of the gallery."""
ITEM = "1.2.01"
PHRASE = "correct horse battery staple"


def page(name: str, *shown: str) -> Callable[[Make], Make]:
    """Put a page into the gallery under a name of its own, with the classes of dialogs and pages it shows."""

    def put(make: Make) -> Make:
        assert name not in PAGES
        PAGES[name], SHOWN[name] = make, shown
        return make

    return put


def small_screen(monkeypatch: object, width: int = 1366, height: int = 728) -> None:
    """Have windows believe in a screen of this size less a task bar: the test platform's is 800 by 800."""
    change = monkeypatch.setattr  # type: ignore[attr-defined]
    change(QScreen, "availableGeometry", lambda _: QRect(0, 0, width, height))
    change(QScreen, "availableSize", lambda _: QSize(width, height))


class Rig:
    """The inspections that the pages show, made when a page first asks for one."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.screen = folder, (1366, 728)
        self._sessions: list[Session] = []

    def close(self) -> None:
        """Close every inspection."""
        for session in self._sessions:
            session.inspection.close()

    def keep(self, session: Session) -> Session:
        """A session that is closed with the rig."""
        self._sessions.append(session)
        return session

    @cached_property
    def scored(self) -> Session:
        """Six cases with answers; one of them read twice, with notes, one for everyone to read."""
        session = self.keep(scored_session(self.folder / "Testshire 2008.omi", cases=6))
        cases = session.records()
        second = session.inspection.new_reading(cases[0].id, "B. Other")
        session.do([RecordAdded(second), Answered(second.id, ITEM, None, "no")])
        session.do(mark_benchmark(session.inspection, cases[1])[1])
        session.select(cases[0].id)
        session.inspection.annotate(cases[0].id, ITEM, "Seen in the contact log of 14 January")
        return session

    @cached_property
    def differing(self) -> Session:
        """A merge that left a conflict."""
        week = Fieldwork(self.folder, {"C1": "Anna"})
        week.answer("Anna", "C1", a="yes")
        with week.manager() as inspection:
            inspection.answer(case(inspection, "C1"), "a", "no")
        week.merge(week.folder / "Anna.omi")
        return self.keep(Session(week.manager()))

    @cached_property
    def protected(self) -> Inspection:
        """An inspection under a passphrase."""
        made = Inspection.create(
            self.folder / "Protected.omi", library.text_of("omi-2008"), area="Gwent", passphrase=PHRASE
        )
        self.keep(Session(made))
        return made

    def window(self, path: Path | None = None, **chosen: object) -> MainWindow:
        """The program's window, with an inspection open where one is named."""
        window = MainWindow(Settings(assessor="A. Reader", **chosen))  # type: ignore[arg-type]
        window.resize(*self.screen)
        if path is None:
            window.show_welcome()
        else:
            window.open_path(path)
        # what a command puts the keyboard on is in a window that is before the user
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        return window

    def copy(self, session: Session, name: str) -> Path:
        """The file of a session under another name: a window locks what it opens."""
        path = self.folder / f"{name}.omi"
        if not path.exists():
            shutil.copyfile(session.path, path)
        return path

    @cached_property
    def empty(self) -> Path:
        """An inspection without a case."""
        path = self.folder / "Empty.omi"
        Inspection.create(path, library.text_of("omi-2008"), area="Wiltshire", passphrase=None).close()
        return path
