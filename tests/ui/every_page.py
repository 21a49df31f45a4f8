"""Every page and dialog of the program as an assessor meets it: walked by tests, painted to be looked at.

A new dialog or page gets a function here under `@page("name", "ItsClass")`; test_every_page.py says which
is missing. `python -m tests.ui.every_page FOLDER --scheme dark --text 150 --size 1366x728` paints them all.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.scoring.explain import ScoreRef
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.theme import apply_theme
from tests.ui.rig import ITEM, PAGES, SHOWN, Rig, page, small_screen

__all__ = ["PAGES", "SHOWN", "Rig", "every_dialog", "put_away", "show", "small_screen"]


# --- the window ----------------------------------------------------------------------------------


@page("welcome", "WelcomePage")
def _(rig: Rig) -> QWidget:
    return rig.window(recent=(rig.empty, rig.folder / "gone" / "Avon and Somerset 2008.omi"))


@page("window: the guided tour", "TourCard")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.widgets.tour_card import TourCard

    # the tour itself opens a sample of a hundred cases first
    window = rig.window()
    about = "Everybody's cases stand here; the ring tells how much of each is answered."
    TourCard(window).say("1 of 8", "The cases", about, "Go on (Enter)", "Leave (Esc)")
    return window


@page("window: no case yet", "InspectionView", "_CaseView")
def _(rig: Rig) -> QWidget:
    return rig.window(rig.empty)


@page("window: a case", "RecordPage", "EntryTab", "RowArea", "ScoresPanel")
def _(rig: Rig) -> QWidget:
    window = rig.window(rig.copy(rig.scored, "Window"))
    window.view.open_case(window.session.records()[0].id, ITEM)
    return window


@page("window: notes on the case", "NotesTab")
def _(rig: Rig) -> QWidget:
    window = PAGES["window: a case"](rig)
    window.view.case_notes()
    return window


@page("window: a note", "NotePanel")
def _(rig: Rig) -> QWidget:
    window = PAGES["window: a case"](rig)
    window.view.page.current_tab().edit_note(ITEM)
    return window


@page("window: interview", "InterviewTab", "InterviewArea")
def _(rig: Rig) -> QWidget:
    window = PAGES["window: a case"](rig)
    window.view.interview(True)
    return window


@page("window: what is left to look at", "ReviewPanel")
def _(rig: Rig) -> QWidget:
    window = PAGES["window: a case"](rig)
    window.view.to_review()
    return window


@page("window: why", "WhyPanel")
def _(rig: Rig) -> QWidget:
    window = PAGES["window: a case"](rig)
    window.view.why()
    window.view.evidencing.panel.refresh()
    return window


@page("window: a query", "QueryPanel")
def _(rig: Rig) -> QWidget:
    window = PAGES["window: a case"](rig)
    window.view.query_answer()
    return window


@page("window: management", "GradesPanel")
def _(rig: Rig) -> QWidget:
    window = rig.window(rig.copy(rig.scored, "Management"))
    window.view.work_on("management")
    return window


@page("window: questionnaires", "FrequencyPanel")
def _(rig: Rig) -> QWidget:
    window = rig.window(rig.copy(rig.scored, "Questionnaires"))
    window.view.work_on("offender")
    window.view.new_case()
    return window


@page("window: locked", "LockPage")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.lock_page import LockPage

    window = rig.window()
    about = "Nobody touched this computer for 10 minutes. Everything is saved."
    window.show_in_place(LockPage("Gwent 2008", "Locked at 14:05", about, asks=True, parent=window))
    return window


# --- windows beside it ---------------------------------------------------------------------------


@page("findings", "FindingsWindow")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.findings import FindingsWindow

    window = FindingsWindow(rig.scored)
    window.open_form()
    return window


@page("score detail", "ScoreDetail")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.score_detail import ScoreDetail

    window = ScoreDetail(rig.scored)
    window.open_score(ScoreRef("criterion", "1.2"), "all")
    return window


@page("progress", "ProgressWindow")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.progress import ProgressWindow

    window = ProgressWindow(rig.scored)
    window.come_to_front()
    return window


@page("agreement", "AgreementWindow")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.agreement import AgreementWindow

    window = AgreementWindow(rig.scored)
    window.come_to_front()
    return window


@page("review of the week", "ReviewWeekWindow")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.review_week import ReviewWeekWindow

    window = ReviewWeekWindow(rig.scored)
    window.come_to_front()
    return window


@page("notes of the week", "WeekNotesWindow")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.week_notes import WeekNotesWindow

    window = WeekNotesWindow(rig.scored)
    window.come_to_front()
    return window


@page("conflicts", "ConflictsWindow")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.conflicts import ConflictsWindow

    window = ConflictsWindow(rig.differing)
    window.come_to_front()
    return window


@page("reproduction", "ReproductionPage")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.reproduction import ReproductionPage

    window = ReproductionPage()
    window.open_programme("omi-2008")
    return window


@page("manual", "ManualPage")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.manual import ManualPage

    window = ManualPage()
    window.open_page("week")
    return window


# the dialogs come after the window in the gallery
from tests.ui import every_dialog  # noqa: E402


def show(rig: Rig, name: str) -> QWidget:
    """A page of the gallery on the screen; a window takes all of it, a dialog what it asks for."""
    made = PAGES[name](rig)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def put_away(app: QApplication, shown: QWidget) -> None:
    """Close a page and what is below it, with all that it began."""
    if task := getattr(shown, "task", None):
        task._end()
    for window in (shown, getattr(shown, "window_below", None)):
        if isinstance(window, MainWindow):
            window.close_inspection()
        if window is not None:
            window.close()
            window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> int:
    """A picture of each page, in a folder."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scheme", choices=("light", "dark"), default="light")
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--size", default="1366x728")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    apply_theme(app, chosen.scheme, chosen.text)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made, pytest.MonkeyPatch.context() as patch:
        os.environ["OMI_DESKTOP_SETTINGS"] = str(Path(made, "settings"))
        rig = Rig(Path(made))
        rig.screen = tuple(int(part) for part in chosen.size.split("x"))
        small_screen(patch, *rig.screen)
        for name in PAGES:
            shown = show(rig, name)
            shown.grab().save(str(chosen.folder / f"{name.replace(':', '')}.png"))
            put_away(app, shown)
        rig.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
