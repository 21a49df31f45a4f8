"""Keys of the window that its dialogs hear too: F1 for the manual, Ctrl+L to lock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from omi_desktop.ui.dialogs.manual import ManualPage

KEY, LOCK_KEY = "F1", "Ctrl+L"


class HelpKey(QShortcut):
    """F1 in a dialog: a command of the menus is heard in the window alone."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(QKeySequence(KEY), dialog)
        self.activated.connect(self._open)
        LockKey(dialog)

    def _open(self) -> None:
        dialog = self.parent()
        assert isinstance(dialog, QWidget)
        # a dialog that is waited for lets nobody use the window's own manual
        open_manual(dialog if dialog.isModal() else main_window(dialog), *places(dialog))


class LockKey(QShortcut):
    """Ctrl+L in a dialog: whoever is called away need not close it first."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(QKeySequence(LOCK_KEY), dialog)
        self.activated.connect(self._lock)

    def _lock(self) -> None:
        dialog = self.parent()
        assert isinstance(dialog, QWidget)
        lock = getattr(main_window(dialog), "actions_by_name", {}).get("lock")
        if lock is not None:
            # from the event loop: the dialog goes, and it is in the middle of a key
            QTimer.singleShot(0, lock, lock.trigger)


def open_manual(owner: QWidget, *places: str) -> None:
    """Show the manual of a window or a dialog at the page for the first of the places that has one."""
    from omi_desktop.ui.models.manual_pages import page_for

    manual_of(owner).open_page(page_for(*places))


def manual_of(owner: QWidget) -> ManualPage:
    """The manual that belongs to a window, made when it is first asked for."""
    from PySide6.QtCore import Qt

    from omi_desktop.ui.dialogs.manual import ManualPage

    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = owner.findChild(ManualPage, options=direct)
    if found is None:
        found = ManualPage(owner)
        actions = getattr(main_window(owner), "actions_by_name", {})
        found.addActions([actions[name] for name in FOLLOWED if name in actions])
    return found


FOLLOWED = ("larger", "smaller", "normal_size", "dark")
"""Commands that the manual hears too."""


def main_window(widget: QWidget) -> QWidget:
    """The window that a dialog belongs to, however many others stand between."""
    while not isinstance(widget, QMainWindow) and isinstance(parent := widget.parent(), QWidget):
        widget = parent
    return widget


def places(widget: QWidget | None) -> Iterator[str]:
    """The names of a widget and of what it is in, from within, each without what follows a colon."""
    while widget is not None:
        if name := widget.objectName().partition(":")[0]:
            yield name
        parent = widget.parent()
        widget = parent if isinstance(parent, QWidget) else None


def places_in(window: QWidget, form: str) -> Iterator[str]:
    """Where the keyboard is in the window, and then the form that is worked on."""
    focus = QApplication.focusWidget()
    if focus is not None and focus.window() is window:
        yield from places(focus)
    yield form
