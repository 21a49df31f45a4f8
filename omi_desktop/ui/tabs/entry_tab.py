"""A tab to fill in: built from the instrument, painted from the record."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from omi_desktop.app.session import Session
from omi_desktop.records.annotations import base_of, is_annotation
from omi_desktop.records.changes import Answered, Noted
from omi_desktop.scoring.live import Progress
from omi_desktop.ui.tabs.groups import Group, Page
from omi_desktop.ui.tabs.note_panel import NotePanel
from omi_desktop.ui.tabs.noting import keep
from omi_desktop.ui.tabs.painter import Painter
from omi_desktop.ui.tabs.route import Route
from omi_desktop.ui.tabs.row_area import RowArea
from omi_desktop.ui.tabs.row_note import RowNote
from omi_desktop.ui.tabs.row_query import RowQuery
from omi_desktop.ui.tabs.rows import Row, make_row
from omi_desktop.ui.widgets.criterion_header import CriterionHeader
from omi_desktop.ui.widgets.question_row import QuestionRow

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntryTab(RowArea):
    """The items of one page as rows under their criteria.

    Keeps no answers of its own: every row shows what the session's record holds. Rows are built once,
    by `build`, and reused from case to case.
    """

    item_focused = Signal(str)
    """The keyboard came to this item."""
    next_requested = Signal(str)
    """Enter: go from this item to the next one without an answer."""
    answered = Signal(str)
    """A person answered this item and it is on the disk."""
    finished = Signal()
    """A person gave the last answer that the tab waited for, on its last row."""

    def __init__(self, session: Session, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.page = session, page
        self.rows: dict[str, Row] = {}
        self.headers: dict[str, CriterionHeader] = {}
        self.current = ""
        self.advance = True
        self._stale = True
        self._route = Route(page, self.rows)
        self._painter = Painter(session, page.form, self.rows, self.headers, self._route)
        self._note = RowNote(self, self.rows, self.headers, self._painter.notes)
        keep(session, page.form, self._note)
        self._note.left.connect(self._back_to)
        self.queries = RowQuery(self, self.rows, self.headers, session, page.form)
        self.queries.left.connect(self._back_to)
        self.setObjectName(f"tab:{page.form}:{page.title}")
        session.answer_changed.connect(self._on_answer_changed)
        session.note_changed.connect(self._on_note_changed)
        session.unsaved_changed.connect(self._on_unsaved_changed)

    def row_in_hand(self) -> QWidget | None:
        """The row that has the keyboard, or had it last."""
        return self.rows.get(self.current)

    def edit_note(self, item: str) -> None:
        """Open the note of a question (`item#kind`: of that kind) under its row, or close it again."""
        self._note.toggle(item)

    def toggle_query(self) -> None:
        """Open the reviewer's queries on what is in hand, item or criterion, or close them again."""
        if item := self.queries.meant(self.current, self.note_panel(), base_of(self.note_open())):
            self._note.close()
            self.queries.toggle(item)

    def note_open(self) -> str:
        """What the open note is kept under: its item, `item#kind`; "" where none is."""
        return self._note.item()

    def note_panel(self) -> NotePanel | None:
        """What the open note is written in."""
        return self._note.panel()

    def commit_note(self) -> None:
        """Write what has been typed in a note so far."""
        self._note.commit()

    # --- building and painting -------------------------------------------------------------------

    @property
    def built(self) -> bool:
        """Whether the rows are there."""
        return bool(self.rows)

    def build(self) -> None:
        """Make the rows, at the first visit or when there is time."""
        if self.built:
            return
        widgets: list[QWidget] = []
        for group in self.page.groups:
            if group.criterion:
                widgets.append(self._make_header(group))
            for item in group.items:
                row = make_row(item, self.tr("Not applicable"), self.stack)
                self._connect(row)
                self.rows[item.id] = row
                widgets.append(row)
        self.stack.set_rows(widgets)

    def _make_header(self, group: Group) -> CriterionHeader:
        criterion = group.criterion
        assert criterion is not None
        title = f"{criterion.id} {criterion.title}"
        header = CriterionHeader(f"criterion:{criterion.id}", title, criterion.statement, self.stack)
        self.headers[criterion.id] = header
        return header

    def _connect(self, row: Row) -> None:
        row.focused.connect(self._on_focused)
        if isinstance(row, QuestionRow):
            row.chosen.connect(self._on_chosen)
            row.cleared.connect(self._on_cleared)
            row.note_requested.connect(self.edit_note)
        else:
            row.edited.connect(self._on_edited)

    def set_stale(self) -> None:
        """Another case is in hand, or many answers moved: paint anew at the next look."""
        self._stale = True
        if self.isVisible():
            self.refresh()

    def set_grey_hidden(self, grey: bool) -> None:
        """Show what is not asked greyed with the reason, or not at all."""
        if grey != self._painter.grey_hidden:
            self._painter.grey_hidden = grey
            self.set_stale()

    def refresh(self) -> None:
        """Paint every row from the record of the case in hand."""
        self.build()
        self._note.close()
        self.queries.close()
        self._stale = False
        self.stack.setUpdatesEnabled(False)
        self._painter.paint_all()
        self.stack.place()
        self.stack.setUpdatesEnabled(True)

    def _on_unsaved_changed(self) -> None:
        if self.built and not self._stale:
            self._painter.paint_waiting()
            self.stack.place()

    def progress(self) -> Progress:
        """How much of the tab is answered for the case in hand."""
        sheet = self.session.sheet(self.page.form)
        if sheet:
            return self.session.progress(sheet.id, self.page.items)
        state = self._painter.state()
        return Progress(0, sum(item in state.asked for item in self.page.items))

    # --- what a person does ----------------------------------------------------------------------

    def _on_chosen(self, item: str, value: str) -> None:
        first = self._is_first_answer(item)
        if not self.session.answer(self.page.form, item, value):
            self.rows[item].set_value(self._painter.shown(item))
            return
        self.answered.emit(item)
        if self.advance:
            self._go_on(first)

    def _on_edited(self, item: str, value: str | None) -> None:
        first = self._is_first_answer(item)
        written = self.session.answer(self.page.form, item, value)
        self.rows[item].set_value(self._painter.shown(item))
        if written:
            self.answered.emit(item)
            if self.advance and value is not None and self.rows[item].is_focus_shown():
                self._go_on(first)

    def _is_first_answer(self, item: str) -> bool:
        return item not in self._painter.state().answers

    def _go_on(self, first: bool) -> None:
        """To the row below; a correction in the last row stays there, a first answer may finish the tab."""
        if not self.step(1) and first and not self.first_unanswered():
            self.finished.emit()

    def _on_cleared(self, item: str) -> None:
        self.session.answer(self.page.form, item, None)

    def _on_focused(self, item: str) -> None:
        self.current = item
        self.show_row(self.rows[item])
        self.item_focused.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move between rows, Enter to the next unanswered, G opens the guidance."""
        plain = not event.modifiers() or event.modifiers() == Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(Qt.Key(event.key()))
        if plain and step:
            self.step(step)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_requested.emit(self.current)
        elif plain and event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._go(self._route.leap(self.current, 1 if event.key() == Qt.Key.Key_PageDown else -1))
        elif plain and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self._route.edge(last=event.key() == Qt.Key.Key_End))
        elif plain and event.key() == Qt.Key.Key_G and self.current:
            self.toggle_guidance(self.current)
        else:
            event.ignore()

    def go_to(self, item: str) -> bool:
        """Put the keyboard on an item; False where it is not shown for this case."""
        self.build()
        row = self.rows.get(item)
        if row is None or row.isHidden() or row.is_off():
            return False
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_focused(item)
        return True

    def _back_to(self, item: str) -> None:
        """From a note to its question; from one that is not asked, to where there is something to do."""
        if not (self.go_to(item) or self._go(self.first_unanswered())):
            self.step(1)

    def step(self, by: int) -> bool:
        """Go to the row above or below, past those that are not asked."""
        return self._go(self._route.step(self.current, by))

    def first_unanswered(self, after: str = "") -> str:
        """The next item without an answer, from the one after `after`; "" where none is left below."""
        return self._route.unanswered(self._painter.state(), after)

    def _go(self, item: str) -> bool:
        return bool(item) and self.go_to(item)

    def toggle_guidance(self, item: str) -> None:
        """Open or close the guidance of an item."""
        row = self.rows[item]
        row.set_guidance_shown(not row.is_guidance_shown())
        QTimer.singleShot(0, self, self.show_current)

    def show_guidance(self, shown: bool) -> None:
        """Open or close the guidance of every question."""
        self.build()
        with self.kept_in_place():
            for row in self.rows.values():
                if isinstance(row, QuestionRow):
                    row.set_guidance_shown(shown)

    # --- what changed ----------------------------------------------------------------------------

    def _on_answer_changed(self, change: Answered, flipped: list[str]) -> None:
        sheet = self.session.sheet(self.page.form)
        if sheet is None or change.record != sheet.id or not self.built or self._stale:
            return
        state = self.session.state(sheet.id)
        if row := self.rows.get(change.item):
            row.set_value(state.answers.get(change.item))
        # a reason shows the gate's present answer, so what hangs on it is painted again as well
        hanging = [i for i in state.routing.downstream.get(change.item, ()) if i in self.rows]
        values = [value for value in (change.old, change.new) if value is not None]
        if row and not all(state.routing.takes(change.item, value) for value in values):
            # the row told of an answer that is no longer offered, or has to tell of it again
            hanging.insert(0, change.item)
        if hanging:
            with self.kept_in_place():
                self._painter.paint_some(hanging, state)
        self._painter.paint_headers_of([change.item, *flipped], state)

    def _on_note_changed(self, change: Noted) -> None:
        sheet = self.session.sheet(self.page.form)
        row = self.rows.get(change.item)
        if sheet is None or change.record != sheet.id or self._stale:
            return
        if is_annotation(change.item) or change.item in self.headers:
            with self.kept_in_place():
                self._painter.paint_remarks(base_of(change.item))
        elif isinstance(row, QuestionRow):
            row.set_note(change.new)
        self._note.show_text(change.item, change.new)

    # --- Qt's own --------------------------------------------------------------------------------

    def showEvent(self, event: QEvent) -> None:
        """Paint what has changed while the tab was out of sight."""
        if self._stale:
            self.refresh()
        super().showEvent(event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for header in self.headers.values():
                header.updateGeometry()
