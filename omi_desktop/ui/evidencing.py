"""Evidence in the window: the Why page beside the scores, and the notes of the week."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from omi_desktop.ui.side_column import SideColumn
from omi_desktop.ui.tabs.entry_tab import EntryTab

if TYPE_CHECKING:
    from omi_desktop.ui.dialogs.week_notes import WeekNotesWindow
    from omi_desktop.ui.inspection_view import InspectionView
    from omi_desktop.ui.why_panel import Asked, WhyPanel

WHY = "why"


class Evidencing(QObject):
    """Does the commands of the view that are about evidence; `side` gets the Why page."""

    def __init__(self, view: InspectionView, side: SideColumn) -> None:
        super().__init__(view)
        self._view, self._session, self._side = view, view.session, side
        side.add(WHY, self.tr("Why"), lambda: self.panel)
        self._notes: WeekNotesWindow | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @cached_property
    def panel(self) -> WhyPanel:
        """The Why page, made when it is first wanted."""
        from omi_desktop.ui.why_panel import WhyPanel

        made = WhyPanel(self._session, self._asked, self._view)
        made.left.connect(lambda: self._view.page.focus_entry())
        return made

    def why(self) -> None:
        """Show why the question in hand is asked; again moves the keyboard there, and back."""
        focus = QApplication.focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self._view.page.focus_entry()
        elif self.panel.isVisible():
            self.panel.take_focus()
        else:
            self._view.fold_scores(True)
            self._side.show_page(WHY)

    def week_notes(self) -> None:
        """Show the notes of every case, to be searched."""
        from omi_desktop.ui.dialogs.week_notes import WeekNotesWindow

        self._session.leaving.emit()
        if self._notes is None:
            self._notes = WeekNotesWindow(self._session, self._view)
            self._notes.case_requested.connect(self.open_note)
        self._notes.come_to_front()

    def open_note(self, record: str, item: str) -> None:
        """Take a case in hand at the question, the criterion or the notes that something is noted on."""
        self._view.open_case(record)
        self._view.reviewing.go_to(item)

    def _asked(self) -> Asked:
        """The form and the item in hand."""
        tab = self._view.page.current_tab()
        return (tab.page.form, tab.current) if isinstance(tab, EntryTab) else ("", "")

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        made = "panel" in self.__dict__
        if made and now is not None and not self.panel.isAncestorOf(now):
            self.panel.look_soon()


class EvidenceCommands:
    """The commands of the menus that are about evidence, for the view of an inspection."""

    evidencing: Evidencing

    def why(self) -> None:
        """Show why the question in hand is asked, or not."""
        self.evidencing.why()

    def week_notes(self) -> None:
        """Show the notes of every case, to be searched."""
        self.evidencing.week_notes()
