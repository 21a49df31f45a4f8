"""Every dialog, put into the gallery; every_page.py has the window and what stands beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from omi_desktop.settings import Settings
from omi_desktop.ui.main_window import MainWindow
from tests.ui.rig import PAGES, PHRASE, Rig, page


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
