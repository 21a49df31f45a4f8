"""Merging in the window: its two commands, and the mark that tells what is left to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from omi_desktop.errors import FileUnusable
from omi_desktop.ui.icons import icon
from omi_desktop.ui.later import once_after, once_painted
from omi_desktop.ui.theme import Theme, theme_changed
from omi_desktop.ui.widgets.alive import is_alive
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.words import counted

if TYPE_CHECKING:
    from omi_desktop.app.session import Session
    from omi_desktop.records.changes import Deed
    from omi_desktop.ui.dialogs.conflicts import ConflictsWindow
    from omi_desktop.ui.dialogs.merge_workbooks import MergeWorkbooksDialog
    from omi_desktop.ui.main_window import MainWindow


class Merges(QObject):
    """Opens the dialogs of the inspection at hand, and keeps the number of open answers in sight."""

    def __init__(self, window: MainWindow, action: QAction) -> None:
        super().__init__(window)
        self._window, self._action, self._plain = window, action, action.text()
        self.mark: Button | None = None
        self._session: Session | None = None
        self._dialog: MergeWorkbooksDialog | None = None
        self._conflicts: ConflictsWindow | None = None
        self._soon = once_after(self, 0, self.count)
        window.inspection_changed.connect(self._on_inspection_changed)
        theme_changed.connect(self._dress)

    def say_again(self) -> None:
        """Take up the words of the command in another language."""
        self._plain = self._action.text()

    def _on_inspection_changed(self) -> None:
        session, view = self._window.session, self._window.view
        self._dialog = self._conflicts = self.mark = None
        self._session = session
        self._tell(0)
        if session is None or view is None:
            return
        session.saved.connect(self._on_saved)
        session.records_changed.connect(self._soon.start)
        # the case in hand is looked at first
        once_painted(view, self.count)

    def _on_saved(self, deed: Deed) -> None:
        from omi_desktop.records.changes import Remembered

        if any(isinstance(change, Remembered) for change in deed.changes):
            self._soon.start()

    def count(self) -> None:
        """Look how much is open, and tell it."""
        from omi_desktop.merging.conflicts import open_count

        if self._session is None or self._session.closed:
            return
        try:
            self._tell(open_count(self._session.inspection))
        except FileUnusable:
            # a drive that has gone is told where something is to be saved
            return

    def _tell(self, open_ones: int) -> None:
        self._action.setText(f"{self._plain} ({open_ones})" if open_ones else self._plain)
        if open_ones and self.mark is None:
            self.mark = self._made()
        if self.mark is not None:
            one, many = self.tr("{count} to decide"), self.tr("{count} to decide")
            self.mark.setText(counted(open_ones, one, many))
            self.mark.setVisible(bool(open_ones))
            self.mark.updateGeometry()

    def _dress(self, _theme: Theme) -> None:
        if self.mark is not None:
            self.mark.setIcon(icon("attention", "attention"))

    def _made(self) -> Button:
        assert self._window.view is not None
        mark = Button("")
        mark.setObjectName("status:to_decide")
        mark.setToolTip(self.tr("Answers that two sides gave differently (Ctrl+Shift+K)"))
        mark.clicked.connect(self.decide)
        mark.setIcon(icon("attention", "attention"))
        self._window.view.status.add_mark(mark)
        return mark

    def merge(self) -> None:
        """Ask for workbooks and packs; a merge under way comes to the front instead."""
        from omi_desktop.ui.dialogs.merge_workbooks import MergeWorkbooksDialog

        if self._session is None:
            return
        if not is_alive(self._dialog):
            self._dialog = MergeWorkbooksDialog(self._session, self._session.path.parent, self._window)
            self._dialog.conflicts_requested.connect(self.decide)
            self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def decide(self) -> None:
        """Show what is to be decided."""
        from omi_desktop.ui.dialogs.conflicts import ConflictsWindow

        if self._session is None or self._window.view is None:
            return
        # locking takes every window away, and leaves the inspection open where it has no passphrase
        if not is_alive(self._conflicts):
            self._conflicts = ConflictsWindow(self._session, self._window.view)
            self._conflicts.case_requested.connect(self._window.view.open_case)
        self._conflicts.come_to_front()
