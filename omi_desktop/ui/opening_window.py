"""The frame of the window: a welcome page, or the open inspection; opening one, and closing it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMainWindow, QStackedWidget, QWidget

from omi_desktop import paths
from omi_desktop.errors import OmiError, PassphraseNeeded
from omi_desktop.settings import Settings, save_settings
from omi_desktop.ui.language import language
from omi_desktop.ui.typography import SPACE_16
from omi_desktop.ui.wording import week

# half of the program is for an open inspection: the welcome page comes up without it
if TYPE_CHECKING:
    from omi_desktop.app.session import Session
    from omi_desktop.store.inspection import Inspection
    from omi_desktop.store.working_copies import WorkingCopy
    from omi_desktop.ui.inspection_view import InspectionView
    from omi_desktop.ui.locking import Locking
    from omi_desktop.ui.welcome import WelcomePage


class OpeningWindow(QMainWindow):
    """One window, one inspection at a time."""

    inspection_changed = Signal()
    """Another inspection is open, or none."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.view: InspectionView | None = None
        self.page_first = False
        """Whether a file opened before the window shows may paint its case before its cases and scores."""
        self.copies: dict[Path, WorkingCopy] = {}
        """Copies of files in shared folders, by where they are; each goes back when it is closed."""
        self._welcome_page: WelcomePage | None = None
        self._pages = QStackedWidget()
        self.locking: Locking | None = None
        self.setCentralWidget(self._pages)
        self._corner = QLabel()
        self._corner.setObjectName("corner")
        self._corner.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        self.menuBar().setCornerWidget(self._corner)
        self.resize(1366, 768)
        self._restore_geometry()

    def welcome(self) -> WelcomePage:
        """The welcome page, made when it is first needed: a file on the command line never needs it."""
        from omi_desktop.ui.welcome import WelcomePage

        if self._welcome_page is None:
            page = self._welcome_page = WelcomePage(self.settings, self)
            page.new_requested.connect(self.new_inspection)
            page.open_requested.connect(self.open_inspection)
            page.recent_requested.connect(lambda path: self.open_path(Path(path)))
            page.sample_requested.connect(self.open_sample)
            page.forgotten.connect(lambda path: self._keep(self.settings.without_recent(Path(path))))
            self._pages.addWidget(page)
        return self._welcome_page

    def forget_welcome(self) -> None:
        """Have the welcome page made anew, in the language spoken now."""
        page, self._welcome_page = self._welcome_page, None
        if page is None:
            return
        shown = self._pages.currentWidget() is page
        self._pages.removeWidget(page)
        page.deleteLater()
        if shown:
            self.show_welcome()

    def show_welcome(self) -> None:
        """Show what can be done while no inspection is open."""
        self._pages.setCurrentWidget(self.welcome())
        self.setWindowTitle("OMI Desktop")
        self._tell_corner("")
        self.inspection_changed.emit()

    def show_in_place(self, page: QWidget) -> None:
        """Show this and nothing of the inspection, not its name either."""
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.setWindowTitle("OMI Desktop")
        self._tell_corner("")
        self.inspection_changed.emit()
        page.setFocus()

    def show_view(self) -> None:
        """Show the open inspection."""
        assert self.session is not None
        assert self.view is not None
        self._pages.setCurrentWidget(self.view)
        self._describe(self.session)
        self.inspection_changed.emit()

    def new_inspection(self) -> None:
        """Ask what the inspection is and make its file."""
        from omi_desktop.ui.dialogs.new_inspection import NewInspectionDialog

        dialog = NewInspectionDialog(self.settings, self)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.inspection is None:
            return
        if dialog.assessor:
            self._keep(replace(self.settings, assessor=dialog.assessor))
        if self._take_new(dialog.inspection) and dialog.inspection.encrypted:
            self.offer_recovery_sheet()

    def _take_new(self, inspection: Inspection) -> bool:
        """Show an inspection that was just made; in a shared folder it is asked where to work on it."""
        from omi_desktop.ui import shared_folder

        if not shared_folder.is_shared(inspection.path):
            return self.take(inspection)
        inspection.close()
        return self.open_path(inspection.path, inspection.passphrase)

    def offer_recovery_sheet(self) -> None:
        """Offer the sheet that the lead inspector keeps, for the day the passphrase is lost."""
        from omi_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog

        if self.session is not None:
            RecoverySheetDialog(self.session.inspection, self).open()

    def open_inspection(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open an inspection"), str(self._folder()), self.tr("Inspections (*.omi)")
        )
        if name:
            self.open_path(Path(name))

    def open_sample(self, identity: str = "", case: str = "", item: str = "") -> None:
        """Open the reconstructed sample of a programme, making it the first time."""
        from omi_desktop.app.samples import sample_path

        try:
            self.open_path(sample_path(identity), None, case, item)
        except OmiError as error:
            self.say(error)

    def open_path(self, path: Path, passphrase: str | None = None, case: str = "", item: str = "") -> bool:
        """Open an inspection file, asking for its passphrase where it has one; whether it is open."""
        from omi_desktop.store.inspection import Inspection
        from omi_desktop.ui import shared_folder

        if not self.all_saved():
            return False
        place = shared_folder.place_for(self, path)
        if place is None:
            return False
        path = place
        try:
            inspection = Inspection.open(path, passphrase, who=self.settings.assessor)
        except PassphraseNeeded as error:
            return self._ask_passphrase(path, case, item, error)
        except OmiError as error:
            return self._help(path, passphrase, error)
        if self.take(inspection):
            self._open_at(case, item)
        return self.session is not None

    def _help(self, path: Path, passphrase: str | None, error: OmiError) -> bool:
        """Say why a file does not open; of a damaged one offer what can be done."""
        from omi_desktop.ui.guarding import offer_way_out

        self.say(error)
        return offer_way_out(self, path, passphrase, error)

    def _ask_passphrase(self, path: Path, case: str, item: str, error: OmiError) -> bool:
        from omi_desktop.ui.dialogs.passphrase import PassphraseDialog

        dialog = PassphraseDialog(path, self, self.settings.assessor)
        dialog.opened.connect(self.take)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        self._open_at(case, item)
        return True

    def take(self, inspection: Inspection, anew: bool = False) -> bool:
        """Show an inspection in place of what was open before; one that cannot be read leaves that open."""
        from omi_desktop.app import earlier
        from omi_desktop.app.session import Session
        from omi_desktop.ui import guarding
        from omi_desktop.ui.locking import Locking

        self.locking = self.locking or Locking(self)
        try:
            session = Session(inspection, self)
            if not guarding.hold(self, inspection):
                inspection.close()
                session.deleteLater()
                return False
        except OmiError as error:
            inspection.close()
            return self._help(inspection.path, inspection.passphrase, error)
        # one that is opened anew was not left behind by anybody
        anew = anew or (self.session is not None and self.session.path == session.path)
        self.drop_inspection()
        if self.settings.assessor:
            session.inspection.who = self.settings.assessor
        earlier.restore(session)
        self.session = session
        session.speak(language())
        self.put_back(besides=session.path)
        copy = self.copies.get(session.path)
        self._remember(copy.original if copy else session.path)
        self.build_view(session, page_first=self.page_first and not self.isVisible())
        guarding.attach(self, session, inspection.after_crash and not anew)
        return True

    def build_view(self, session: Session, *, page_first: bool = False) -> None:
        """Show an open inspection in pages that are made for it now, in the place of those it had."""
        from omi_desktop.ui import moving_over
        from omi_desktop.ui.inspection_view import InspectionView

        if self.view is not None:
            self._pages.removeWidget(self.view)
            self.view.deleteLater()
        self.view = InspectionView(session, self.settings, self, page_first=page_first)
        self.view.save_elsewhere_requested.connect(self.save_elsewhere)
        moving_over.attach(self, self.view)
        self._pages.addWidget(self.view)
        self._pages.setCurrentWidget(self.view)
        self._describe(session)
        self.inspection_changed.emit()

    def _describe(self, session: Session) -> None:
        details, instrument = session.inspection.details, session.instrument
        parts = [
            details.area,
            instrument.name,
            week(details.starts, details.ends),
        ]
        self._tell_corner(" · ".join(part for part in [*parts, self.settings.assessor] if part))
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

    def save_elsewhere(self) -> None:
        """Put all that was saved, and what was not, under another name and go on there."""
        if self.session is None:
            return
        from omi_desktop.ui.folders import documents

        # the folder it is in may be gone, or full
        start = documents() / self.session.path.name
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save my work as"), str(start), self.tr("Inspections (*.omi)")
        )
        if not name:
            return
        try:
            self.session.move_to(Path(name))
        except OmiError as error:
            # what waits to be saved is said on, now with why it did not go there
            self.session.not_saved.emit(error)

    def close_inspection(self, *, for_good: bool = True) -> None:
        """Close the open inspection, unless something is left that the disk did not take.

        Where it is not for good, a copy of a file in a shared folder waits to be opened again.
        """
        if not self.all_saved():
            return
        self.drop_inspection()
        self.show_welcome()
        if for_good:
            self.put_back()

    def put_back(self, besides: Path | None = None) -> None:
        """Put the copies that are no longer worked on back to where they came from."""
        from omi_desktop.ui import shared_folder

        for path in [path for path in self.copies if path != besides]:
            shared_folder.put_back(self, self.copies.pop(path))

    def all_saved(self) -> bool:
        """Write what is being typed; whether all is on the disk: what is not is said in place."""
        if self.session is None:
            return True
        self.session.leaving.emit()
        return self.session.retry()

    def drop_inspection(self) -> None:
        """Close the file and take its pages away."""
        if self.locking:
            self.locking.forget()
        if self.session is None or self.view is None:
            return
        self.session.close()
        self._pages.removeWidget(self.view)
        self.view.deleteLater()
        self.session.deleteLater()
        self.session = self.view = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window where something is left that the disk did not take."""
        # an exception in here would close the window all the same
        event.ignore()
        if not self.all_saved():
            return
        self._keep_geometry()
        self.drop_inspection()
        self.put_back()
        event.accept()

    # --- what the commands need too --------------------------------------------------------------

    def say(self, error: OmiError) -> None:
        """Say what is wrong where it can be seen: in place, or on the welcome page."""
        if self.view:
            self.view.tell("attention", str(error))
        else:
            self.show_welcome()
            self.welcome().tell("attention", str(error))

    def _tell_corner(self, text: str) -> None:
        self._corner.setText(text)
        # a menu bar gives its corner room only when it is handed over
        self.menuBar().setCornerWidget(self._corner)
        self._corner.show()

    def _remember(self, path: Path) -> None:
        latest = self.settings.with_recent(path)
        if latest != self.settings:
            self._keep(latest)

    def forget(self, path: Path) -> None:
        """Take a file out of the recent ones: it is not there any more."""
        self._keep(self.settings.without_recent(path))

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        if self._welcome_page is not None:
            self._welcome_page.show_settings(settings)
        try:
            save_settings(settings)
        except OmiError as error:
            self.say(error)

    def _folder(self) -> Path:
        """Where to start looking for files: where inspections are kept, else beside the one that is open."""
        from omi_desktop.ui import folders

        if self.session and self.settings.inspections_folder is None:
            return self.session.path.parent
        return folders.for_inspections(self.settings)

    def _geometry(self) -> QSettings:
        return QSettings(str(paths.settings_dir() / "window.ini"), QSettings.Format.IniFormat)

    def _restore_geometry(self) -> None:
        kept = self._geometry().value("geometry")
        if kept:
            self.restoreGeometry(kept)

    def _keep_geometry(self) -> None:
        self._geometry().setValue("geometry", self.saveGeometry())
