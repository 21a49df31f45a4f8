"""The window: its commands, and what they do to the open inspection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from omi_desktop.instruments.languages import ENGLISH
from omi_desktop.settings import Settings
from omi_desktop.ui import merges, sample_menu
from omi_desktop.ui.language import WELSH, chosen, language
from omi_desktop.ui.later import once_painted
from omi_desktop.ui.menus import WHILE_LOCKED, build_menus, dress_menus
from omi_desktop.ui.opening_window import OpeningWindow
from omi_desktop.ui.theme import apply_theme, theme

TEXT_STEP = 10
"""Per cent that one press of Ctrl++ adds to the text size."""


class MainWindow(OpeningWindow):
    """Every command of the menus is a method of its name: here, where things are opened, or on the view."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.actions_by_name = build_menus(self, self._doer)
        self._recent_menu().aboutToShow.connect(self._fill_recent)
        sample_menu.attach(self, self.open_sample)
        self.merges = merges.Merges(self, self.actions_by_name["decide_conflicts"])
        self.inspection_changed.connect(self._on_inspection_changed)
        self._dress_corner()
        # nobody sees the icons of a menu before it is opened
        once_painted(self, lambda: dress_menus(self.actions_by_name))
        self._enable()

    def _doer(self, name: str) -> Callable[..., object]:
        """Who does a command: the window, or the view of whichever inspection is open then."""
        if hasattr(self, name):
            return getattr(self, name)
        return lambda *given: getattr(self.view, name)(*given) if self.view else None

    # --- File ------------------------------------------------------------------------------------

    def import_cases(self) -> None:
        """Ask for the area's case list, show what is in it, and add its cases."""
        from omi_desktop.ui.dialogs.import_cases import ask_and_import

        if self.session is not None:
            self.session.leaving.emit()
            ask_and_import(self.session, self.session.path.parent, self)

    def export_week(self) -> None:
        """Ask where to and write the week-end workbook, while entry goes on."""
        from omi_desktop.ui import folders
        from omi_desktop.ui.dialogs.export_week import ExportWeekDialog

        if self.session is not None:
            self.session.leaving.emit()
            folder = folders.for_exports(self.settings, self.session.path)
            ExportWeekDialog(self.session, folder, self).open()

    def allocate_cases(self) -> None:
        """Ask who reads the cases, show what each would get, and give them out."""
        from omi_desktop.ui.dialogs.allocate_cases import AllocateCasesDialog

        if self.session is not None:
            AllocateCasesDialog(self.session, self).open()

    def write_packs(self) -> None:
        """Ask where to and write a pack for each assessor."""
        from omi_desktop.ui import folders
        from omi_desktop.ui.dialogs.write_packs import WritePacksDialog

        if self.session is not None:
            self.session.leaving.emit()
            WritePacksDialog(self.session, folders.for_packs(self.settings, self.session.path), self).open()

    def merge_workbooks(self) -> None:
        """Ask for workbooks and packs, show what would come of them, and merge them."""
        self.merges.merge()

    def decide_conflicts(self) -> None:
        """Show what two sides answered differently, to be decided."""
        self.merges.decide()

    def lock(self) -> None:
        """Lock the inspection: its passphrase brings it back."""
        if self.locking:
            self.locking.lock()

    # --- Edit and View ---------------------------------------------------------------------------

    def grey_hidden(self, shown: bool) -> None:
        """Show questions that do not apply greyed with the reason, or hide them."""
        self.change_settings(replace(self.settings, hidden_questions="grey" if shown else "hide"))

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

    def other_language(self) -> None:
        """Change between English and Welsh."""
        other = ENGLISH if language() == WELSH else WELSH
        self.change_settings(replace(self.settings, language=other))

    def commands(self) -> None:
        """Find a command by its words and do it."""
        from omi_desktop.ui.dialogs.command_palette import CommandPalette

        CommandPalette(self.actions_by_name, self).open()

    def edit_settings(self) -> None:
        """Show the settings; each follows at once."""
        from omi_desktop.ui.dialogs.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.settings, self)
        dialog.changed.connect(self.change_settings)
        dialog.open()

    def change_settings(self, settings: Settings) -> None:
        """Follow new settings at once and keep them."""
        looks = (settings.theme, settings.text_size) != (self.settings.theme, self.settings.text_size)
        renamed = settings.assessor != self.settings.assessor
        self._keep(settings)
        app = QApplication.instance()
        if looks and isinstance(app, QApplication):
            apply_theme(app, settings.theme, settings.text_size)
        if self.view:
            self.view.apply_settings(settings)
        if self.session and settings.assessor:
            self.session.inspection.who = settings.assessor
        if self.session and renamed:
            self._describe(self.session)
        self._enable()
        if chosen(settings.language) != language():
            # whoever asked, a dialog perhaps, is built anew itself
            QTimer.singleShot(0, self, self._follow_language)

    def _follow_language(self) -> None:
        from omi_desktop.ui.switching import follow_language

        follow_language(self)

    # --- Inspection and Help ---------------------------------------------------------------------

    def details(self) -> None:
        """Show and edit what the inspection is."""
        from omi_desktop.ui.dialogs.inspection_details import InspectionDetailsDialog

        if self.session:
            InspectionDetailsDialog(self.session, self).exec()
        # it may have been locked meanwhile
        if self.session:
            self._describe(self.session)

    def change_passphrase(self) -> None:
        """Ask for another passphrase and change it."""
        from omi_desktop.ui.rekeying import ask_and_change

        ask_and_change(self)

    def recovery_sheet(self) -> None:
        """Offer the recovery sheet."""
        self.offer_recovery_sheet()

    def wipe_pack(self) -> None:
        """Ask for the receipt of the merge, and take the pack away."""
        from omi_desktop.ui.wiping import ask_and_wipe

        ask_and_wipe(self)

    def shortcuts(self) -> None:
        """Show every key on one card."""
        from omi_desktop.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(list(self.actions_by_name.values()), self).open()

    def manual(self, page: str = "", heading: str = "") -> None:
        """Show the manual at a page and a heading, else at the page that fits where the keyboard is."""
        from omi_desktop.ui import help_key

        if page:
            help_key.manual_of(self).open_page(page, heading)
        else:
            help_key.open_manual(self, *self._places())

    def _places(self) -> list[str]:
        """Where the person is, from within, as the manual's list of contents names it."""
        from omi_desktop.ui import help_key

        if self.locking is not None and self.locking.locked is not None:
            return ["locked"]
        if self.session is None:
            return ["welcome"]
        return [*help_key.places_in(self, self.session.form)]

    def guided_tour(self) -> None:
        """Lead through the window on a copy of the sample, from the beginning."""
        from omi_desktop.ui import tour

        tour.begin(self)

    def protection(self) -> None:
        """Show what is not protected, and what the department must provide."""
        self.manual("protection")

    def reproduction(self) -> None:
        """Show how the published figures come out, of the programme that is open first."""
        from omi_desktop.ui.dialogs.reproduction import ReproductionPage

        page = self.findChild(ReproductionPage) or ReproductionPage(self)
        page.open_programme(self.session.instrument.id if self.session else "")

    def about(self) -> None:
        """Show what the program is and whose work is in it."""
        from omi_desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self).open()

    # --- menus and looks -------------------------------------------------------------------------

    def _on_inspection_changed(self) -> None:
        if self.session and self.view:
            self.view.column_shown.connect(self._check)
            self.session.undo_stack.indexChanged.connect(self._enable)
            self.session.record_selected.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        """Offer the commands that make sense now, with the state they have."""
        locked = self.locking is not None and self.locking.locked is not None
        has = {"": True, "inspection": self.session is not None}
        has["case"] = bool(self.session and (self.session.in_hand or self.session.form != "case"))
        for action in self.actions_by_name.values():
            action.setEnabled(has[action.data() or ""])
        for name in self.actions_by_name if locked else ():
            self.actions_by_name[name].setEnabled(name in WHILE_LOCKED)
        stack = self.session.undo_stack if self.session and not locked else None
        self.actions_by_name["undo"].setEnabled(bool(stack and stack.canUndo()))
        self.actions_by_name["redo"].setEnabled(bool(stack and stack.canRedo()))
        self._check("grey_hidden", self.settings.hidden_questions == "grey")
        self._check("dark", theme().dark)
        self._check("interview", bool(self.view and self.view.page.is_interview()))
        if self.view is None:
            self._check("fold_cases", True)
            self._check("fold_scores", True)
            self._check("guidance", False)

    def _check(self, name: str, on: bool) -> None:
        action: QAction = self.actions_by_name[name]
        action.blockSignals(True)
        action.setChecked(on)
        action.blockSignals(False)

    def _recent_menu(self) -> QMenu:
        menu = self.findChild(QMenu, "menu:recent")
        assert menu is not None
        return menu

    def _fill_recent(self) -> None:
        menu = self._recent_menu()
        menu.clear()
        for path in self.settings.recent:
            entry = menu.addAction(str(path))
            entry.setEnabled(path.exists())
            entry.triggered.connect(lambda _=False, path=path: self.open_path(path))
        if not self.settings.recent:
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.isVisible():
            dress_menus(self.actions_by_name)
            self._dress_corner()

    def _dress_corner(self) -> None:
        palette = self._corner.palette()
        palette.setColor(palette.ColorRole.WindowText, theme().colours.muted)
        self._corner.setPalette(palette)
