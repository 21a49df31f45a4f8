"""The right column's other page: what is left to look at in the record in hand, live."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.errors import FileUnusable
from omi_desktop.fieldwork.review import record_review
from omi_desktop.records.review import Review
from omi_desktop.ui.later import once_after
from omi_desktop.ui.models.review_lines import ReviewLine, panel_lines
from omi_desktop.ui.models.review_model import LINE, ReviewModel
from omi_desktop.ui.review_rows import ReviewRows
from omi_desktop.ui.tabs.groups import Page
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.words import Words, counted

_SOON = 60
"""Milliseconds after an answer: the answer, its rows and its scores come first."""


class ReviewPanel(QWidget):
    """Looks the record in hand through again when something of it changed; no other record is read.

    `pages` gives the tabs of the form worked on, by which the unanswered are grouped.
    """

    item_requested = Signal(str)
    """A person wants to go to this item."""
    counted = Signal(str)
    """How many things are left to look at, "" where no record is in hand."""

    def __init__(
        self, session: Session, pages: Callable[[], Sequence[Page]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._pages = session, pages
        self.found: Review | None = None
        self.setObjectName("review")
        self.setAccessibleName(self.tr("What is left to look at"))
        self.heading, self.said = Words(role="criterion"), Words(ink="muted")
        self.heading.setObjectName("review:heading")
        self.said.setObjectName("review:said")
        self.model = ReviewModel(self)
        self.list = self._make_list()
        self.setFocusProxy(self.list)
        self._lay_out()
        self._soon = once_after(self, _SOON, self.refresh)
        for signal in (session.answer_changed, session.note_changed, session.record_changed):
            signal.connect(self._on_changed)
        session.records_changed.connect(self._soon.start)
        session.record_selected.connect(lambda _: self._soon.start())

    def refresh(self) -> None:
        """Look the record in hand through."""
        self._soon.stop()
        if self._session.closed:
            return
        # where the drive has gone the list stays as it was read last
        with contextlib.suppress(FileUnusable):
            self.found = self._look()
        self.counted.emit(str(self.found.count) if self.found else "")
        if self.isVisible():
            self._show()

    def go_on(self) -> None:
        """Put the keyboard on the first line, or where it was."""
        self.refresh()
        if not self.list.currentIndex().isValid():
            first = next((n for n, line in enumerate(self.model.lines) if not line.is_heading), -1)
            self.list.setCurrentIndex(self.model.index(first))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """What moved while it was out of sight is shown now."""
        super().showEvent(event)
        self.refresh()

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("review:list")
        view.setAccessibleName(self.tr("What is left to look at; Enter goes there"))
        view.setModel(self.model)
        view.setItemDelegate(ReviewRows(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bars(view)
        view.clicked.connect(self._on_taken)
        view.activated.connect(self._on_taken)
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_12, 0, 0)
        column.setSpacing(SPACE_4)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_12, 0, SPACE_12, 0)
        head.setSpacing(SPACE_4)
        head.addWidget(self.heading)
        head.addWidget(self.said)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.setContentsMargins(0, SPACE_12, 0, SPACE_8)

    def _look(self) -> Review | None:
        sheet = self._session.sheet(self._session.form)
        return (
            record_review(self._session.inspection, sheet, self._session.state(sheet.id)) if sheet else None
        )

    def _show(self) -> None:
        found = self.found
        lines: list[ReviewLine] = []
        if found:
            lines = panel_lines(self._session.instrument, found, self._pages())
        self.model.show(lines)
        self.list.setVisible(bool(lines))
        if found is None:
            self._say(self.tr("Nothing in hand"), self.tr("Choose a case at the left."))
        elif found.clear:
            sealed = self.tr("Sealed as complete")
            said = sealed if found.seal else self.tr("Ctrl+Enter seals it as complete.")
            self._say(self.tr("Nothing left to look at"), said)
        else:
            one, many = self.tr("{count} thing to look at"), self.tr("{count} things to look at")
            self._say(counted(found.count, one, many), self.tr("Enter goes there, F7 comes back."))

    def _say(self, heading: str, said: str) -> None:
        self.heading.setText(heading)
        self.said.setText(said)

    def _on_changed(self, change: object, *_: object) -> None:
        record = change if isinstance(change, str) else getattr(change, "record", "")
        sheet = self._session.sheet(self._session.form)
        if sheet is None or record == sheet.id:
            self._soon.start()

    def _on_taken(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if line and not line.is_heading:
            self.item_requested.emit(line.item)
