"""The window: a welcome page, or the open inspection; its commands and what they do."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMainWindow,
    QStackedWidget,
)

from omi_desktop import paths
from omi_desktop.app.session import Session
from omi_desktop.errors import OmiError, PassphraseNeeded
from omi_desktop.settings import Settings, save_settings
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.menus import build_menus, dress_menus
from omi_desktop.ui.theme import apply_theme, theme
from omi_desktop.ui.typography import SPACE_16
from omi_desktop.ui.welcome import WelcomePage
from omi_desktop.ui.wording import week

TEXT_STEP = 10
"""Per cent that one press of Ctrl++ adds to the text size."""


class MainWindow(QMainWindow):
    """One window, one inspection at a time. Every command of the menus is a method of its name."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.view: InspectionView | None = None
        self._welcome = WelcomePage(settings, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._welcome)
        self.setCentralWidget(self._pages)
        self._corner = QLabel()
        self._corner.setObjectName("corner")
        self._corner.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        self.menuBar().setCornerWidget(self._corner)
        self.actions_by_name = build_menus(self, self._doer)
        self.actions_by_name["recent"].menu().aboutToShow.connect(self._fill_recent)
        self._welcome.new_requested.connect(self.new_inspection)
        self._welcome.open_requested.connect(self.open_inspection)
        self._welcome.recent_requested.connect(lambda path: self.open_path(Path(path)))
        self._welcome.sample_requested.connect(self.open_sample)
        self.resize(1366, 768)
        self._restore_geometry()
        self._dress()
        self.show_welcome()

    def _doer(self, name: str) -> Callable[..., object]:
        return getattr(self, name)  # type: ignore[no-any-return]

    # --- opening and closing ---------------------------------------------------------------------

    def show_welcome(self) -> None:
        """Show what can be done while no inspection is open."""
        self._pages.setCurrentWidget(self._welcome)
        self.setWindowTitle("OMI Desktop")
        self._corner.clear()
        self._enable()

    def open_path(self, path: Path, passphrase: str | None = None, case: str = "", item: str = "") -> bool:
        """Open an inspection file, asking for its passphrase where it has one; whether it is open."""
        from omi_desktop.store.inspection import Inspection

        try:
            inspection = Inspection.open(path, passphrase, who=self.settings.assessor)
        except PassphraseNeeded as error:
            return passphrase is None and self._ask_passphrase(path, case, item, error)
        except OmiError as error:
            self._say(error)
            return False
        self._take(Session(inspection, self))
        self._open_at(case, item)
        return True

    def _ask_passphrase(self, path: Path, case: str, item: str, error: OmiError) -> bool:
        from omi_desktop.ui.dialogs.passphrase import PassphraseDialog

        dialog = PassphraseDialog(path, self)
        dialog.opened.connect(lambda inspection: self._take(Session(inspection, self)))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        self._open_at(case, item)
        return True

    def _take(self, session: Session) -> None:
        """Show a session in place of what was open before."""
        self.close_inspection()
        if self.settings.assessor:
            session.inspection.who = self.settings.assessor
        self.session = session
        self.view = InspectionView(session, self.settings, self)
        self.view.save_elsewhere_requested.connect(self.save_elsewhere)
        self._pages.addWidget(self.view)
        self._pages.setCurrentWidget(self.view)
        session.undo_stack.indexChanged.connect(self._enable)
        session.case_selected.connect(self._enable)
        self._describe(session)
        self._remember(session.path)
        self._enable()
        QTimer.singleShot(0, self.view.page.build_others)

    def _describe(self, session: Session) -> None:
        details, instrument = session.inspection.details, session.instrument
        parts = [
            details.area,
            f"{instrument.abbreviation} {instrument.years}",
            week(details.starts, details.ends),
        ]
        self._corner.setText(" · ".join(part for part in [*parts, session.inspection.who] if part))
        self.setWindowTitle(f"{details.area} · {instrument.abbreviation} – OMI Desktop")
        assert self.view is not None
        if details.sample:
            self.view.status.show_file(self.tr("Sample: reconstructed from published figures"))
        else:
            encrypted = session.inspection.encrypted
            text = self.tr("Protected by a passphrase") if encrypted else self.tr("Plain file: not protected")
            self.view.status.show_file(text)
        if last := session.inspection.last_entry():
            self.view.status.show_opened(last.at)

    def _open_at(self, ref: str, item: str) -> None:
        """Take a case in hand by its reference; without one the first that is not complete."""
        if self.session is None or self.view is None:
            return
        records = self.session.records()
        wanted = [r for r in records if r.ref == ref] if ref else [r for r in records if r.status == "open"]
        if ref and not wanted:
            self.view.tell("attention", self.tr("There is no case {0}.").format(ref))
        chosen = next(iter(wanted or records), None)
        if chosen:
            self.view.open_case(chosen.id, item)

    def close_inspection(self) -> None:
        """Close the open inspection; everything is on the disk already."""
        if self.session is None or self.view is None:
            return
        self.session.close()
        self._pages.removeWidget(self.view)
        self.view.deleteLater()
        self.session.deleteLater()
        self.session = self.view = None
        self.show_welcome()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window where something is left that the disk did not take."""
        # an exception in here would close the window all the same
        event.ignore()
        if self.session is not None:
            self.session.leaving.emit()
            if self.session.pending is not None:
                return
        self._keep_geometry()
        self.close_inspection()
        event.accept()

    # --- File ------------------------------------------------------------------------------------

    def new_inspection(self) -> None:
        """Ask what the inspection is and make its file."""
        from omi_desktop.ui.dialogs.new_inspection import NewInspectionDialog

        dialog = NewInspectionDialog(self.settings, self)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.inspection is None:
            return
        if dialog.assessor:
            self._keep(replace(self.settings, assessor=dialog.assessor))
        self._take(Session(dialog.inspection, self))

    def open_inspection(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open an inspection"), str(self._folder()), self.tr("Inspections (*.omi)")
        )
        if name:
            self.open_path(Path(name))

    def open_sample(self, identity: str = "") -> None:
        """Open the reconstructed sample of a programme, making it the first time."""
        from omi_desktop.app.samples import sample_path

        try:
            self.open_path(sample_path(identity))
        except OmiError as error:
            self._say(error)

    def import_cases(self) -> None:
        """Ask for the area's case list, show what is in it, and add its cases."""
        from omi_desktop.ui.dialogs.import_cases import ask_and_import

        if self.session is not None:
            self.session.leaving.emit()
            ask_and_import(self.session, self._folder(), self)

    def export_week(self) -> None:
        """Ask where to and write the week-end workbook, while entry goes on."""
        from omi_desktop.ui.dialogs.export_week import ExportWeekDialog

        if self.session is not None:
            self.session.leaving.emit()
            ExportWeekDialog(self.session, self._folder(), self).open()

    def save_elsewhere(self) -> None:
        """Put all that was saved, and what was not, under another name and go on there."""
        if self.session is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save my work as"), str(Path.home()), self.tr("Inspections (*.omi)")
        )
        if not name:
            return
        try:
            self.session.move_to(Path(name))
        except OmiError as error:
            self._say(error)

    # --- Edit and Case ---------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the newest deed back."""
        if self.session:
            self.session.undo()

    def redo(self) -> None:
        """Make the deed again that was taken back last."""
        if self.session:
            self.session.redo()

    def find_question(self) -> None:
        """Find a question."""
        if self.view:
            self.view.find_question()

    def find_case(self) -> None:
        """Find a case."""
        if self.view:
            self.set_folded("fold_cases", 0, True)
            self.view.cases.focus_search()

    def new_case(self) -> None:
        """Ask for a reference and add a case."""
        if self.session is None or self.view is None:
            return
        title, ask = self.tr("New case"), self.tr("Reference of the case, as on the file:")
        ref, given = QInputDialog.getText(self, title, ask)
        if given and self.session.add_case(ref, self.settings.assessor):
            self.view.page.bar.setCurrentIndex(0)
            self.view.page.focus_entry()

    def next_case(self) -> None:
        """Take the next case of the list in hand."""
        if self.view:
            self.view.cases.select_next()
            self.view.page.focus_entry()

    def previous_case(self) -> None:
        """Take the previous case of the list in hand."""
        if self.view:
            self.view.cases.select_previous()
            self.view.page.focus_entry()

    def next_unanswered(self) -> None:
        """Go to the next question without an answer."""
        if self.view:
            tab = self.view.page.current_tab()
            self.view.page.next_unanswered(getattr(tab, "current", ""))

    def next_tab(self) -> None:
        """Go to the next tab of the case."""
        if self.view:
            self.view.page.step_tab(1)

    def previous_tab(self) -> None:
        """Go to the previous tab of the case."""
        if self.view:
            self.view.page.step_tab(-1)

    def case_notes(self) -> None:
        """Go to the notes on the case."""
        if self.view:
            self.view.page.bar.setCurrentIndex(self.view.page.bar.count() - 1)
            self.view.page.focus_entry()

    def mark_complete(self) -> None:
        """Mark the case in hand as complete, or open it again."""
        if self.view:
            self.view.mark_complete()

    # --- View ------------------------------------------------------------------------------------

    def fold_cases(self, shown: bool) -> None:
        """Show or fold away the cases."""
        if self.view:
            self.view.set_folded(0, not shown)

    def fold_scores(self, shown: bool) -> None:
        """Show or fold away the scores."""
        if self.view:
            self.view.set_folded(1, not shown)

    def set_folded(self, name: str, column: int, shown: bool) -> None:
        """Bring a column and its command to the same state."""
        self.actions_by_name[name].setChecked(shown)

    def to_scores(self) -> None:
        """Move the keyboard to the scores, or from there back to the questions."""
        if self.view is None:
            return
        if self.view.scores.isAncestorOf(QApplication.focusWidget()):
            self.view.page.focus_entry()
        else:
            self.set_folded("fold_scores", 1, True)
            self.view.scores.take_focus()

    def grey_hidden(self, shown: bool) -> None:
        """Show questions that do not apply greyed with the reason, or hide them."""
        self.change_settings(replace(self.settings, hidden_questions="grey" if shown else "hide"))

    def guidance(self, shown: bool) -> None:
        """Open or close the guidance of every question."""
        if self.view:
            self.view.page.show_guidance(shown)

    def larger(self) -> None:
        """Make the text larger."""
        self.change_settings(replace(self.settings, text_size=min(self.settings.text_size + TEXT_STEP, 200)))

    def smaller(self) -> None:
        """Make the text smaller."""
        self.change_settings(replace(self.settings, text_size=max(self.settings.text_size - TEXT_STEP, 100)))

    def normal_size(self) -> None:
        """Go back to the normal text size."""
        self.change_settings(replace(self.settings, text_size=100))

    def dark(self, on: bool) -> None:
        """Change between the light and the dark theme."""
        self.change_settings(replace(self.settings, theme="dark" if on else "light"))

    def edit_settings(self) -> None:
        """Show the settings; each follows at once."""
        from omi_desktop.ui.dialogs.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.settings, self)
        dialog.changed.connect(self.change_settings)
        dialog.open()

    def change_settings(self, settings: Settings) -> None:
        """Follow new settings at once and keep them."""
        looks = (settings.theme, settings.text_size) != (self.settings.theme, self.settings.text_size)
        self._keep(settings)
        app = QApplication.instance()
        if looks and isinstance(app, QApplication):
            apply_theme(app, settings.theme, settings.text_size)
        if self.view:
            self.view.page.apply_settings(settings)
        if self.session and settings.assessor:
            self.session.inspection.who = settings.assessor
        self._enable()

    # --- Inspection and Help ---------------------------------------------------------------------

    def details(self) -> None:
        """Show and edit what the inspection is."""
        from omi_desktop.ui.dialogs.inspection_details import InspectionDetailsDialog

        if self.session:
            InspectionDetailsDialog(self.session, self).exec()
            self._describe(self.session)

    def shortcuts(self) -> None:
        """Show every key on one card."""
        from omi_desktop.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(list(self.actions_by_name.values()), self).open()

    def about(self) -> None:
        """Show what the program is and whose work is in it."""
        from omi_desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    # --- helpers ---------------------------------------------------------------------------------

    def _say(self, error: OmiError) -> None:
        """Say what is wrong where it can be seen: in place, or on the welcome page."""
        if self.view:
            self.view.tell("attention", str(error))
        else:
            self._welcome.tell("attention", str(error))

    def _enable(self) -> None:
        """Offer the commands that make sense now, with the state they have."""
        has = {"": True, "inspection": self.session is not None}
        has["case"] = bool(self.session and self.session.case)
        for action in self.actions_by_name.values():
            action.setEnabled(has[action.data() or ""])
        stack = self.session.undo_stack if self.session else None
        self.actions_by_name["undo"].setEnabled(bool(stack and stack.canUndo()))
        self.actions_by_name["redo"].setEnabled(bool(stack and stack.canRedo()))
        self._check("grey_hidden", self.settings.hidden_questions == "grey")
        self._check("dark", theme().dark)
        if self.view is None:
            self._check("fold_cases", True)
            self._check("fold_scores", True)
            self._check("guidance", False)

    def _check(self, name: str, on: bool) -> None:
        action: QAction = self.actions_by_name[name]
        action.blockSignals(True)
        action.setChecked(on)
        action.blockSignals(False)

    def _fill_recent(self) -> None:
        menu = self.actions_by_name["recent"].menu()
        menu.clear()
        for path in self.settings.recent:
            entry = menu.addAction(str(path))
            entry.setEnabled(path.exists())
            entry.triggered.connect(lambda _=False, path=path: self.open_path(path))
        if not self.settings.recent:
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def _remember(self, path: Path) -> None:
        self._keep(self.settings.with_recent(path))

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        self._welcome.show_settings(settings)
        try:
            save_settings(settings)
        except OmiError as error:
            self._say(error)

    def _folder(self) -> Path:
        """Where to start looking for files: beside the inspection, else at home."""
        return self.session.path.parent if self.session else Path.home()

    def _geometry(self) -> QSettings:
        return QSettings(str(paths.settings_dir() / "window.ini"), QSettings.Format.IniFormat)

    def _restore_geometry(self) -> None:
        kept = self._geometry().value("geometry")
        if kept:
            self.restoreGeometry(kept)

    def _keep_geometry(self) -> None:
        self._geometry().setValue("geometry", self.saveGeometry())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        if not hasattr(self, "actions_by_name"):
            return
        dress_menus(self.actions_by_name)
        palette = self._corner.palette()
        palette.setColor(palette.ColorRole.WindowText, theme().colours.muted)
        self._corner.setPalette(palette)
