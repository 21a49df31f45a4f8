"""A tab to fill in: built from the instrument, painted from the record."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from omi_desktop.app.session import Session
from omi_desktop.instruments.model import Question
from omi_desktop.records.changes import Answered, Noted
from omi_desktop.records.routing import RecordState, routing
from omi_desktop.records.wording import asked_because, no_longer_offered, not_asked_because
from omi_desktop.scoring.live import Progress
from omi_desktop.scoring.rules import rounded
from omi_desktop.ui.tabs.groups import Group, Page
from omi_desktop.ui.tabs.note_editor import NotePanel
from omi_desktop.ui.tabs.route import Route
from omi_desktop.ui.tabs.rows import Row, make_row, show
from omi_desktop.ui.typography import SPACE_16, SPACE_24
from omi_desktop.ui.widgets.criterion_header import CriterionHeader
from omi_desktop.ui.widgets.question_row import QuestionRow
from omi_desktop.ui.widgets.row_geometry import widest_row
from omi_desktop.ui.widgets.row_stack import RowStack
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntryTab(QScrollArea):
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

    def __init__(self, session: Session, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.page = session, page
        self.rows: dict[str, Row] = {}
        self.headers: dict[str, CriterionHeader] = {}
        self.current = ""
        self.grey_hidden = False
        self.advance = True
        self._stale = True
        self._route = Route(page, self.rows)
        self._stack = RowStack()
        self._note_panel: NotePanel | None = None
        self.setObjectName(f"tab:{page.form}:{page.title}")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self._stack)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # a bar that comes and goes changes the width, and with it where the lines break
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        slim_scroll_bars(self)
        self._fit()
        session.answer_changed.connect(self._on_answer_changed)
        session.note_changed.connect(self._on_note_changed)
        session.unsaved_changed.connect(self._on_unsaved_changed)

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
                row = make_row(item, self.tr("Not applicable"), self._stack)
                self._connect(row)
                self.rows[item.id] = row
                widgets.append(row)
        self._stack.set_rows(widgets)

    def _make_header(self, group: Group) -> CriterionHeader:
        criterion = group.criterion
        assert criterion is not None
        title = f"{criterion.id} {criterion.title}"
        header = CriterionHeader(f"criterion:{criterion.id}", title, criterion.statement, self._stack)
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

    def refresh(self) -> None:
        """Paint every row from the record of the case in hand."""
        self.build()
        self._close_note()
        self._stale = False
        state, notes = self._state(), self._notes()
        self._stack.setUpdatesEnabled(False)
        last_reason = ""
        for item in self.rows:
            last_reason = self._paint(item, state, notes.get(item, ""), last_reason)
        self._paint_headers(state, self.headers)
        self._stack.place()
        self._stack.setUpdatesEnabled(True)

    def _state(self) -> RecordState:
        sheet = self.session.sheet(self.page.form)
        if sheet is None:
            return RecordState(routing(self.session.instrument, self.page.form), {})
        return self.session.state(sheet.id)

    def _notes(self) -> dict[str, str]:
        return self.session.shown_notes(self.page.form)

    def _shown(self, item: str) -> str | None:
        """The answer recorded, or the one that waits to be saved."""
        return self.session.waiting(self.page.form).get(item, self._state().answers.get(item))

    def _paint(self, item: str, state: RecordState, note: str, last_reason: str) -> str:
        """Paint one row; gives the reason it was asked for, so that the next need not say it again."""
        row, definition = self.rows[item], self.session.instrument.items[item]
        applies = item in state.applying
        reason = asked_because(self.session.instrument, definition, state.answers) if applies else ""
        off = "" if applies else not_asked_because(self.session.instrument, definition, state)
        said = no_longer_offered(state, item) or ("" if reason == last_reason else reason)
        show(row, state.answers.get(item), said, note, off)
        self._show_waiting(item)
        row.setHidden(not applies and not self.grey_hidden)
        return reason if applies else last_reason

    def _show_waiting(self, item: str) -> None:
        """Mark what is not on the disk, and keep showing it."""
        waiting = self.session.waiting(self.page.form) if self.session.unsaved else {}
        self.rows[item].set_unsaved(item in waiting)
        if item in waiting:
            self.rows[item].set_value(waiting[item])

    def _on_unsaved_changed(self) -> None:
        """Mark anew what waits; a row whose answer waits no longer shows the one recorded."""
        if not self.built or self._stale:
            return
        waiting = self.session.waiting(self.page.form)
        for item, row in self.rows.items():
            if row.is_unsaved() and item not in waiting:
                row.set_value(self._state().answers.get(item))
            self._show_waiting(item)
        self._stack.place()

    def _paint_headers(self, state: RecordState, criteria: Iterable[str]) -> None:
        scores = self.session.case_scores()
        for criterion in criteria:
            items = [q.id for q in self.session.instrument.questions_in(criterion) if q.id in state.applying]
            answered = sum(item in state.answers for item in items)
            header = self.headers[criterion]
            header.setHidden(not items and not self.grey_hidden)
            whole = rounded(scores.criterion(criterion)) if self.page.form == scores.form else None
            figures = self.tr("{0} of {1} answered").format(answered, len(items))
            if whole is None:
                header.set_figures(figures, "")
            else:
                header.set_figures(self.tr("{0} · this case").format(figures), f"{whole}%")

    def progress(self) -> Progress:
        """How much of the tab is answered for the case in hand."""
        sheet = self.session.sheet(self.page.form)
        if sheet:
            return self.session.progress(sheet.id, self.page.items)
        state = self._state()
        return Progress(0, sum(item in state.asked for item in self.page.items))

    # --- what a person does ----------------------------------------------------------------------

    def _on_chosen(self, item: str, value: str) -> None:
        if not self.session.answer(self.page.form, item, value):
            self.rows[item].set_value(self._shown(item))
            return
        self.answered.emit(item)
        if self.advance:
            self.step(1)

    def _on_edited(self, item: str, value: str | None) -> None:
        written = self.session.answer(self.page.form, item, value)
        self.rows[item].set_value(self._shown(item))
        if written:
            self.answered.emit(item)
            if self.advance and value is not None and self.rows[item].is_focus_shown():
                self.step(1)

    def _on_cleared(self, item: str) -> None:
        self.session.answer(self.page.form, item, None)

    def _on_focused(self, item: str) -> None:
        self.current = item
        self._show_row(self.rows[item])
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

    def step(self, by: int) -> bool:
        """Go to the row above or below, past those that are not asked."""
        return self._go(self._route.step(self.current, by))

    def first_unanswered(self, after: str = "") -> str:
        """The next item without an answer, from the one after `after`; "" where none is left below."""
        return self._route.unanswered(self._state(), after)

    def _go(self, item: str) -> bool:
        return bool(item) and self.go_to(item)

    def toggle_guidance(self, item: str) -> None:
        """Open or close the guidance of an item."""
        row = self.rows[item]
        row.set_guidance_shown(not row.is_guidance_shown())
        QTimer.singleShot(0, self, self._show_current)

    def show_guidance(self, shown: bool) -> None:
        """Open or close the guidance of every question."""
        self.build()
        for row in self.rows.values():
            if isinstance(row, QuestionRow):
                row.set_guidance_shown(shown)

    def _show_current(self) -> None:
        """Keep the row in hand in sight when the window changes; a row that is stays where it is."""
        if row := self.rows.get(self.current):
            self._show_row(row, around=0)

    def _show_row(self, row: QWidget, around: int = 2 * SPACE_24) -> None:
        """Scroll just far enough that a row and so many pixels around it can be seen."""
        self._settle()
        room = self.viewport().height()
        top, bottom = row.y() - around, row.y() + row.height() + around
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(min(bottom - room, row.y()))

    def _settle(self) -> None:
        """Let the scroll bar know the stack's height before it is asked to move."""
        if self._stack.height() < self._stack.minimumHeight():
            self._stack.resize(self._stack.width(), self._stack.minimumHeight())
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._stack.minimumHeight() - self.viewport().height()))

    # --- notes -----------------------------------------------------------------------------------

    def edit_note(self, item: str) -> None:
        """Open the note of a question under its row, or close it again."""
        if self._note_open() == item:
            self._close_note()
            return
        panel = self._made_panel()
        name = self.tr("Note on {0}").format(item)
        panel.editor.open(item, self._notes().get(item, ""), name)
        widgets = [widget for widget in self._stack.rows() if widget is not panel]
        widgets.insert(widgets.index(self.rows[item]) + 1, panel)
        panel.show()
        self._stack.set_rows(widgets)
        panel.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows[item].set_focus_shown(True)
        self._show_row(panel)

    def commit_note(self) -> None:
        """Write what has been typed in a note so far."""
        if self._note_panel:
            self._note_panel.editor.commit()

    def _note_open(self) -> str:
        """The item whose note is open, "" where none is."""
        panel = self._note_panel
        return panel.editor.item if panel and not panel.isHidden() else ""

    def _made_panel(self) -> NotePanel:
        if self._note_panel is None:
            panel = self._note_panel = NotePanel(self._stack)
            panel.editor.written.connect(lambda item, text: self.session.annotate(self.page.form, item, text))
            panel.editor.closed.connect(self._on_note_closed)
        return self._note_panel

    def _on_note_closed(self, item: str) -> None:
        self._close_note()
        self.go_to(item)

    def _close_note(self) -> None:
        panel, item = self._note_panel, self._note_open()
        if panel and item:
            panel.editor.commit()
            self.rows[item].set_focus_shown(False)
            panel.hide()
            self._stack.set_rows([widget for widget in self._stack.rows() if widget is not panel])

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
            self._repaint_gated(hanging, state)
        touched = {*self._criteria([change.item]), *self._criteria(flipped)}
        self._paint_headers(state, [criterion for criterion in touched if criterion in self.headers])

    def _repaint_gated(self, items: list[str], state: RecordState) -> None:
        """Show or hide what hangs on a gate, without moving the row in hand."""
        anchor = self.rows.get(self.current)
        before = anchor.y() - self.verticalScrollBar().value() if anchor else 0
        notes = self._notes()
        for item in items:
            self._paint(item, state, notes.get(item, ""), self._reason_above(item, state))
        self._stack.place()
        if anchor and not anchor.isHidden():
            self._settle()
            self.verticalScrollBar().setValue(anchor.y() - before)

    def _reason_above(self, item: str, state: RecordState) -> str:
        """The reason of the row shown above this one, which need not be said again."""
        above = self._route.above(item, state)
        if not above:
            return ""
        return asked_because(self.session.instrument, self.session.instrument.items[above], state.answers)

    def _criteria(self, items: Iterable[str]) -> set[str]:
        found = (self.session.instrument.items.get(item) for item in items)
        return {item.criterion for item in found if isinstance(item, Question)}

    def _on_note_changed(self, change: Noted) -> None:
        sheet = self.session.sheet(self.page.form)
        row = self.rows.get(change.item)
        if sheet is None or change.record != sheet.id or self._stale:
            return
        if isinstance(row, QuestionRow):
            row.set_note(change.new)
        if self._note_panel and self._note_open() == change.item:
            self._note_panel.editor.show_text(change.new)

    # --- Qt's own --------------------------------------------------------------------------------

    def showEvent(self, event: QEvent) -> None:
        """Paint what has changed while the tab was out of sight."""
        if self._stale:
            self.refresh()
        super().showEvent(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows grow no wider than is easy to read."""
        super().resizeEvent(event)
        self._fit()
        if self.current in self.rows:
            QTimer.singleShot(0, self, self._show_current)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            for header in self.headers.values():
                header.updateGeometry()

    def _fit(self) -> None:
        self._stack.set_widest(widest_row())
        self._stack.set_margins(SPACE_24 - 4, 0, SPACE_16, SPACE_24 * 2)
