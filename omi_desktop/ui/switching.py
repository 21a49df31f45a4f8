"""Speaking another language while an inspection is open: everything is built anew at the same place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from omi_desktop.ui.language import language, speak
from omi_desktop.ui.locking import close_dialogs
from omi_desktop.ui.menus import say_menus
from omi_desktop.ui.place import go_back, half_written, place_in
from omi_desktop.ui.tour import Tour

if TYPE_CHECKING:
    from omi_desktop.ui.main_window import MainWindow

_OPENED_BY = {
    "SettingsDialog": "edit_settings",
    "ShortcutsDialog": "shortcuts",
    "ManualPage": "manual",
    "ReproductionPage": "reproduction",
    "FindingsWindow": "findings",
    "ProgressWindow": "progress",
    "AgreementWindow": "agreement",
    "ReviewWeekWindow": "review_week",
    "WeekNotesWindow": "week_notes",
    "ConflictsWindow": "decide_conflicts",
}
"""The command that opens a window again which stood beside this one."""


def follow_language(window: MainWindow) -> None:
    """Have the window speak what its settings say.

    What is half typed is saved first; where the disk does not take it, that is said and all stays as it is.
    """
    if not window.all_saved() or not speak(window.settings.language):
        return
    beside = [type(other).__name__ for other in QApplication.topLevelWidgets() if other.isVisible()]
    asked = _asks_for_the_tour(window)
    close_dialogs(window)
    say_menus(window, window.actions_by_name)
    window.merges.say_again()
    if window.view is not None:
        _build_anew(window)
    window.forget_welcome()
    for name in beside:
        if command := _OPENED_BY.get(name):
            window.actions_by_name[command].trigger()
    if asked:
        Tour(window)


def _asks_for_the_tour(window: MainWindow) -> bool:
    """Whether somebody new is still asked: whoever reads no English first changes the language."""
    return any(tour.card.isVisible() and not tour.step for tour in window.findChildren(Tour))


def _build_anew(window: MainWindow) -> None:
    """The pages of the open inspection again, with the keyboard where it was; the undo stack stays."""
    assert window.session is not None
    assert window.view is not None
    place = place_in(window.view)
    if focus := QApplication.focusWidget():
        # a line is taken over when the keyboard leaves it
        focus.clearFocus()
    place = replace(place, half_written=half_written(window.view))
    window.session.speak(language())
    window.build_view(window.session)
    go_back(window.view, place)
