"""The left column: the records of a form, found by search and filter, each with how far it has got."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from omi_desktop.app.session import CASE, Session
from omi_desktop.ui.case_deeds import CaseDeeds
from omi_desktop.ui.case_delegate import CaseDelegate
from omi_desktop.ui.case_filter import CaseFilter
from omi_desktop.ui.icons import icon, icon_size
from omi_desktop.ui.models.case_model import CaseModel
from omi_desktop.ui.paragraph import paragraph
from omi_desktop.ui.search_box import SearchBox
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12
from omi_desktop.ui.widgets import marks
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaseList(QWidget):
    """The cases of the inspection; choosing a row takes that case in hand.

    `assessor` is the name the user works under: their own cases are shown first, everybody's on wish.
    Made with `filled=False` it stays empty until `fill`: looking at every case takes its time.
    """

    entered = Signal()
    """Enter or a double click on a case: go on inside it."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        assessor: str = "",
        form: str = CASE,
        *,
        filled: bool = True,
    ) -> None:
        super().__init__(parent)
        self.session, self.form = session, form
        self._filled = filled
        self.setObjectName("cases" if form == CASE else f"records:{form}")
        self.model = CaseModel(session, self, form, filled=filled)
        self.deeds = CaseDeeds(session, self, form)
        self.view = _CaseView(self.model, self)
        words = self.tr("Find a case…") if form == CASE else self.tr("Find a reference…")
        self.search = SearchBox("cases:search", words, self)
        self.search.setAccessibleName(self.tr("Find a case by reference, assessor or type"))
        self.filter = CaseFilter(self)
        self._title, self._count, self._shown = QLabel(), QLabel(), QLabel()
        self._show_all = QToolButton()
        self._lay_out()
        self._connect()
        self.set_assessor(assessor)
        self._dress()

    # --- what the window asks for ----------------------------------------------------------------

    def fill(self) -> None:
        """Show the cases, where they were left for later."""
        self._filled = True
        self._narrow()
        self._on_record_selected(self._in_hand())

    def set_assessor(self, name: str) -> None:
        """Work under another name; where it has cases of its own, these are shown."""
        records = self.session.records(self.form)
        own = any(record.assessor.casefold() == name.casefold() for record in records) if name else False
        others = {record.assessor for record in records if record.assessor}
        self.filter.set_assessor(name, own=own, shared=len(others) > 1)
        self._narrow()

    def focus_search(self) -> None:
        """Put the keyboard in the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def select_next(self) -> None:
        """Take the next case of the list in hand."""
        self._step(1)

    def select_previous(self) -> None:
        """Take the case before in hand."""
        self._step(-1)

    def add_case(self) -> None:
        """Ask for a reference and add a case."""
        self.deeds.add(self.filter.assessor)

    # --- building --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, 0)
        column.setSpacing(SPACE_8)
        head = QHBoxLayout()
        head.setSpacing(SPACE_4)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        head.addWidget(self.filter.button)
        narrowed = QHBoxLayout()
        narrowed.addWidget(self._shown, 1)
        narrowed.addWidget(self._show_all)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addLayout(narrowed)
        column.addWidget(self.view, 1)
        # as it is read, not as it was made
        self.setTabOrder(self.filter.button, self.search)
        self.setTabOrder(self.search, self._show_all)
        self.setTabOrder(self._show_all, self.view)
        self._title.setObjectName("cases:title")
        self._count.setObjectName("cases:count")
        self._shown.setObjectName("cases:shown")
        self._shown.setWordWrap(True)
        self._show_all.setObjectName("cases:show_all")
        self._show_all.setText(self.tr("Show all"))
        self._show_all.setAutoRaise(True)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.left.connect(self._go_to_list)
        self.filter.changed.connect(self._narrow)
        self._show_all.clicked.connect(self._on_show_all)
        self.model.counts_changed.connect(self._tell_counts)
        self.model.rename_wished.connect(self.deeds.rename)
        self.session.record_selected.connect(self._on_record_selected)
        self.view.chosen.connect(self.session.select)
        self.view.entered_case.connect(self.entered)
        self.view.customContextMenuRequested.connect(self._on_menu)

    # --- what happened ---------------------------------------------------------------------------

    def _narrow(self) -> None:
        if not self._filled:
            return
        self.model.narrow(self.search.text(), self.filter.state, self.filter.only)
        self.view.show_case(self._in_hand())

    def _on_show_all(self) -> None:
        self.search.clear()
        self.filter.clear()

    def _go_to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.choose_row(0)

    def _on_record_selected(self, case: str) -> None:
        if self.session.form != self.form or not self._filled:
            return
        if case and self.model.row_of(case) < 0:
            # a case that search or filter leave out was opened from elsewhere: it must be seen
            self._on_show_all()
        self.view.show_case(case)

    def _on_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        case = self.model.record_at(index.row()) if index.isValid() else ""
        self.deeds.menu(case, self).popup(self.view.viewport().mapToGlobal(at))

    def _step(self, by: int) -> None:
        row, rows = self.model.row_of(self._in_hand()), self.model.rowCount()
        if rows:
            first = 0 if by > 0 else rows - 1
            self.view.choose_row(max(0, min(rows - 1, row + by)) if row >= 0 else first)

    def _in_hand(self) -> str:
        return self.session.in_hand if self.session.form == self.form else ""

    # --- the words round the list ----------------------------------------------------------------

    def _tell_counts(self) -> None:
        mine = self.filter.only.casefold()
        cases = [r for r in self.session.records(self.form) if not mine or r.assessor.casefold() == mine]
        # complete is a case with nothing left to answer, as in the scores and in the workbook
        complete = sum(self.model.progress(record.id).complete for record in cases)
        title = self.tr("Cases") if self.form == CASE else self.tr("Entered")
        self._title.setText(self.tr("My cases") if mine else title)
        counted = self.tr("{complete} of {all} complete").format(complete=complete, all=len(cases))
        self._count.setText(counted if cases else "")
        narrowed = bool(self.search.text()) or self.filter.state != "all"
        shown = self.tr("{shown} of {all} shown").format(shown=self.model.rowCount(), all=len(cases))
        self._shown.setText(" · ".join(part for part in (shown, self.filter.text()) if part))
        self._shown.setVisible(narrowed)
        self._show_all.setVisible(narrowed)
        self.view.set_empty_text(self._empty_text(any_case=bool(cases), narrowed=narrowed))

    def _empty_text(self, *, any_case: bool, narrowed: bool) -> str:
        if any_case and narrowed:
            return self.tr("No case matches. Search for something else, or show all of them.")
        if self.session.records(self.form):
            return self.tr("None of the cases is allocated to you. Show everybody's with the filter above.")
        if self.form != CASE:
            return self.tr("None entered yet. Ctrl+N begins the first one.")
        return self.tr("No cases yet. Import the case list (Ctrl+I) or add a case (Ctrl+N).")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        fonts, colours = theme().fonts, theme().colours
        self._title.setFont(fonts.interface_strong)
        for label in (self._count, self._shown):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), colours.muted)
            label.setPalette(palette)
        self._count.setFont(fonts.interface)
        self._shown.setFont(fonts.guidance)
        self._show_all.setFont(fonts.guidance)
        self.filter.button.setIcon(icon("filter", "accent" if self.filter.state != "all" else "muted"))
        self.filter.button.setIconSize(icon_size())


class _CaseView(QListView):
    """The list itself; says what to do where it is empty."""

    chosen = Signal(str)
    entered_case = Signal()

    def __init__(self, model: CaseModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._cases = model
        self._empty_text = ""
        self.setObjectName("cases:list")
        self.setAccessibleName(self.tr("Cases"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        slim_scroll_bars(self)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(lambda _index: self.entered_case.emit())
        # last: each of the settings above would lay every row out again
        self.setItemDelegate(CaseDelegate(self))
        self.setModel(model)

    def show_case(self, case: str) -> None:
        """Show this case as the one in hand; tells nobody."""
        row = self._cases.row_of(case)
        index = self._cases.index(row) if row >= 0 else QModelIndex()
        if index != self.currentIndex():
            self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(False)
        if row >= 0:
            self.scrollTo(index)
        else:
            self.clearSelection()

    def choose_row(self, row: int) -> None:
        """As if a person had moved to this row."""
        self.setCurrentIndex(self._cases.index(row))

    def set_empty_text(self, text: str) -> None:
        """What stands where no case does."""
        self._empty_text = text
        self.viewport().update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """A list lays every row out again for any change of one; most change no row's height."""
        QAbstractItemView.dataChanged(self, first, last, roles)
        if self._room(first.row()) != self.sizeHintForIndex(first).height():
            self.scheduleDelayedItemsLayout()

    def _room(self, row: int) -> int:
        """The height that a row was given when the rows were laid out."""
        top = self.visualRect(self._cases.index(row)).top()
        if row + 1 < self._cases.rowCount():
            return self.visualRect(self._cases.index(row + 1)).top() - top
        return self.contentsSize().height() - self.verticalOffset() - top

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self.signalsBlocked():
            self.chosen.emit(self._cases.record_at(current.row()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming to the list takes no case in hand; Qt would choose the first."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the case; everything else is the list's own."""
        if event.key() in _ENTER and self.state() != QAbstractItemView.State.EditingState:
            if self.currentIndex().isValid():
                self.entered_case.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            if self._cases.rowCount() == 0 and self._empty_text:
                painter.setPen(theme().colours.muted)
                text = paragraph(self._empty_text, "interface", self.viewport().width() - 2 * SPACE_8)
                text.draw(painter, SPACE_8, SPACE_12)
            if self.hasFocus() and not self.currentIndex().isValid():
                marks.outline(painter, self.viewport().rect())
