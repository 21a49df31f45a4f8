"""A window with one table beside the form: it follows the form, and puts its lines on the clipboard."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from omi_desktop.app.session import Session
from omi_desktop.errors import FileUnusable
from omi_desktop.ui import clipboard
from omi_desktop.ui.help_key import HelpKey
from omi_desktop.ui.later import once_after
from omi_desktop.ui.models.score_page import SORT_ROLE, Page, ScorePageModel, as_text
from omi_desktop.ui.theme import Theme, theme, theme_changed
from omi_desktop.ui.widgets.inputs import ListInput
from omi_desktop.ui.widgets.long_table import LongTable

_SOON = 300
"""Milliseconds after which the answers of a burst are looked at."""


class TableWindow(QDialog):
    """Stays open beside the form. A subclass makes `table` and `_look`, which shows how things stand.

    `case_requested` carries the record id and the item that a person wants to see.
    """

    case_requested = Signal(str, str)
    table: LongTable

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName(name)
        HelpKey(self)
        self.setModal(False)
        self.model, self.shown = ScorePageModel(self), QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setSortRole(SORT_ROLE)
        self._late = once_after(self, _SOON, self._look_again)
        theme_changed.connect(self._dress)

    def come_to_front(self) -> None:
        """Show how things stand now."""
        self.show()
        self.activateWindow()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_room(self, width: int, height: int) -> None:
        """So much at 100% text, and no more than the screen has."""
        room = self.screen().availableSize()
        self.resize(QSize(theme().px(width), theme().px(height)).boundedTo(room * 0.94))

    def _look(self) -> None:
        """Show how things stand."""
        raise NotImplementedError

    def _look_again(self) -> None:
        if self.isVisible() and not self._session.closed:
            # a drive that has gone is told where something is to be saved
            with contextlib.suppress(FileUnusable):
                self._look()

    def _on_changed(self, _what: object = None) -> None:
        self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        """What moved while it was closed is shown now."""
        self._look_again()

    def _dress(self, _theme: Theme) -> None:
        self.table.dress()

    def _show_table(self, page: Page, wide: int) -> None:
        """Show a page; its column `wide` takes the room that the others leave."""
        self.model.set_page(page)
        self.table.wide = wide
        self.table.measure()

    def _opened_by(self, index: QModelIndex) -> object:
        """What a line opens."""
        return self.model.row(self.shown.mapToSource(index).row()).opens

    def _put_on_clipboard(self) -> int:
        """Copy the table in the order shown; how many lines it has."""
        order = self._order()
        clipboard.put(as_text(self.model.page, order))
        return len(order)

    def _order(self) -> list[int]:
        """The lines of the page as they are sorted."""
        rows = range(self.shown.rowCount())
        return [self.shown.mapToSource(self.shown.index(row, 0)).row() for row in rows]

    def _offer_names(self, chooser: ListInput, of: Iterable[str]) -> None:
        """Offer everybody and each assessor; whoever is chosen stays chosen."""
        names = sorted({name for name in of if name})
        offered = [chooser.itemData(n) for n in range(1, chooser.count())]
        if chooser.count() and names == offered:
            return
        chosen = chooser.currentData() or ""
        chooser.clear()
        chooser.addItem(self.tr("Everybody"), "")
        for name in names:
            chooser.addItem(name, name)
        chooser.setCurrentIndex(max(chooser.findData(chosen), 0))
