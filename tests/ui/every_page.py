"""Every page and dialog of the program as an assessor meets it: walked by tests, painted to be looked at.

A new dialog or page gets a function here under `@page("name", "ItsClass")`; test_every_page.py says which
is missing. `python -m tests.ui.every_page FOLDER --scheme dark --text 150 --size 1366x728` paints them all.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from omi_desktop.app.session import Session
from omi_desktop.fieldwork.beside import mark_benchmark
from omi_desktop.instruments import library
from omi_desktop.records.changes import Answered, RecordAdded
from omi_desktop.scoring.explain import ScoreRef
from omi_desktop.settings import Settings
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.theme import apply_theme
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


# --- dialogs -------------------------------------------------------------------------------------


@page("new inspection", "NewInspectionDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.new_inspection import NewInspectionDialog

    return NewInspectionDialog(Settings(assessor="A. Reader"))


@page("passphrase", "PassphraseDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.passphrase import PassphraseDialog

    return PassphraseDialog(rig.protected.path)


@page("change the passphrase", "ChangePassphraseDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.change_passphrase import ChangePassphraseDialog

    return ChangePassphraseDialog(PHRASE, 3)


@page("recovery sheet", "RecoverySheetDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog

    return RecoverySheetDialog(rig.protected)


@page("wipe a pack", "WipePackDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.wipe_pack import WipePackDialog

    return WipePackDialog(rig.folder / "A. Reader.omi", encrypted=True)


@page("details", "InspectionDetailsDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.inspection_details import InspectionDetailsDialog

    return InspectionDetailsDialog(rig.scored)


@page("import cases", "ImportCasesDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.import_cases import ImportCasesDialog

    lines = ["case_ref,assessor,case_type,team", "0501,A. Reader,licence,North", "0502,,holiday,South"]
    (rig.folder / "cases.csv").write_text("\n".join(lines))
    return ImportCasesDialog(rig.scored, rig.folder / "cases.csv")


@page("allocate cases", "AllocateCasesDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.allocate_cases import AllocateCasesDialog

    return AllocateCasesDialog(rig.scored)


@page("write packs", "WritePacksDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.write_packs import WritePacksDialog

    return WritePacksDialog(rig.scored, rig.folder / "packs")


@page("export the week", "ExportWeekDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.export_week import ExportWeekDialog

    return ExportWeekDialog(rig.scored, rig.folder)


@page("merge", "MergeWorkbooksDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.merge_workbooks import MergeWorkbooksDialog

    return MergeWorkbooksDialog(rig.scored, rig.folder)


@page("change the instrument", "InstrumentChangeDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.instrument_change import InstrumentChangeDialog

    return InstrumentChangeDialog(rig.scored.inspection, rig.folder)


@page("new case", "NewCaseDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.new_case import NewCaseDialog

    return NewCaseDialog({"C001"}, "A. Reader")


@page("replace a case", "ReplaceCaseDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.replace_case import ReplaceCaseDialog

    return ReplaceCaseDialog("C001", {"C001"})


@page("set a grade", "SetGradeDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.scoring.grades import management_grades
    from omi_desktop.ui.dialogs.set_grade import SetGradeDialog

    instrument = rig.scored.instrument
    present = management_grades(instrument, {}, {})[0]
    criterion = instrument.criterion_by_id[present.derived.criterion]
    return SetGradeDialog(criterion, present, instrument.scoring.management)


@page("settings", "SettingsDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.settings_dialog import SettingsDialog

    return SettingsDialog(Settings(assessor="A. Reader"))


@page("commands", "CommandPalette")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.command_palette import CommandPalette

    window = rig.window()
    return _over(window, CommandPalette(window.actions_by_name, window))


@page("find a question", "FindQuestion")
def _(rig: Rig) -> QWidget:
    window = PAGES["window: a case"](rig)
    window.view.find_question()
    return _over(window, window.findChildren(QDialog)[-1])


@page("keyboard", "ShortcutsDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.shortcuts import ShortcutsDialog

    window = rig.window()
    return _over(window, ShortcutsDialog(list(window.actions_by_name.values()), window))


@page("about", "AboutDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.about import AboutDialog

    return AboutDialog()


@page("a fault", "CrashDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.crash_dialog import CrashDialog

    return CrashDialog()


@page("a choice", "ChoiceDialog")
def _(rig: Rig) -> QWidget:
    from omi_desktop.ui.dialogs.choice import ChoiceDialog

    text = "This folder is on the network. Work on a copy on this computer; it is put back when you close it."
    choices = (("copy", "Work on a copy"), ("there", "Open it there"))
    return ChoiceDialog("shared", "Where to work on it", text, choices)


def _over(window: MainWindow, dialog: QDialog) -> QDialog:
    """A dialog of a window, which lives as long as it does."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.window_below = window  # type: ignore[attr-defined]
    return dialog


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
