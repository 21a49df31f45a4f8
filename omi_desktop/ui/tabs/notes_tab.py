"""The notes of a record: its own, and a list of those on its questions and criteria."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from omi_desktop.app.session import CASE, Session
from omi_desktop.records.annotations import (
    ALERT_TOLD,
    ALERT_WHEN,
    CLOSED,
    EVIDENCE,
    INTERVIEW,
    KINDS,
    RECORD_NOTES,
    about,
    base_of,
    is_alert,
    parse,
    part_text,
)
from omi_desktop.records.changes import Noted
from omi_desktop.records.evidence import MARKED
from omi_desktop.ui.kinds import kind_key
from omi_desktop.ui.language import core
from omi_desktop.ui.tabs.evident import heard_of
from omi_desktop.ui.tabs.note_panel import NotePanel
from omi_desktop.ui.tabs.noting import keep
from omi_desktop.ui.tabs.record_query import RecordQuery
from omi_desktop.ui.tabs.row_note import MOVE_KEY
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.widgets.row_geometry import widest_row
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars


class NotesTab(QWidget):
    """What has been written about the record in hand, and where."""

    item_requested = Signal(str)
    """Go to the question that this note is on."""

    def __init__(self, session: Session, form: str = CASE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.form = session, form
        self.setObjectName("tab:notes")
        self._title = self.tr("Notes on this case") if form == CASE else self.tr("Notes")
        self._heading = QLabel(self._title)
        hint = self.tr("Saved as you type · Alt+1 … 6 chooses the kind, Alt+0 changes it")
        self.panel = NotePanel(hint, self)
        self.editor = self.panel.editor
        for kind in KINDS:
            self._on_key(kind_key(kind), partial(self.panel.choose, kind))
        self._on_key(MOVE_KEY, self.panel.ask_move)
        self.query = RecordQuery(session, form, self)
        self.query.left.connect(self.focus_editor)
        self.ask = Button(self.tr("Query on the case"))
        self.ask.setObjectName("query:case")
        self.ask.setToolTip("Ctrl+Shift+Q")
        self.ask.clicked.connect(self.query.toggle)
        self._list_heading = QLabel()
        self._list_heading.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("notes:list")
        self.list.setAccessibleName(self.tr("Notes on the questions"))
        self.list.setWordWrap(True)
        self.list.setSpacing(SPACE_4)
        slim_scroll_bars(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._lay_out()
        keep(session, form, self.panel)
        self.panel.closed.connect(lambda _: self.list.setFocus())
        self.list.itemActivated.connect(lambda entry: self._on_activated(entry.data(_ITEM)))
        session.note_changed.connect(self._on_note_changed)
        self._dress()

    def _lay_out(self) -> None:
        # large text on a small screen has more than its room
        inner, area = self._inner, QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim_scroll_bars(area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_24 - 4, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_8)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.ask)
        column.addLayout(head)
        for widget in (self.query, self.panel):
            column.addWidget(widget)
        column.addSpacing(SPACE_16)
        column.addWidget(self._list_heading)
        column.addWidget(self.list, 1)

    def set_stale(self) -> None:
        """Another record is in hand."""
        self.refresh()

    def refresh(self) -> None:
        """Show the notes of the record in hand."""
        notes = self._notes()
        self.panel.open(RECORD_NOTES, notes, self._title)
        self.query.close_panel()
        self.query.refresh()
        self._fill(notes)

    def count(self) -> int:
        """How many notes there are on the record in hand."""
        return sum(_is_told(item) for item in self._notes())

    def commit_note(self) -> None:
        """Write what has been typed so far."""
        self.panel.commit()

    def toggle_query(self) -> None:
        """Open the reviewer's queries on the record, or close them again."""
        self.query.toggle()

    def focus_editor(self) -> None:
        """Ready to write."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def _on_key(self, keys: str, do: Callable[[], object]) -> None:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(keys), self, do, context=context)

    def _notes(self) -> dict[str, str]:
        return self.session.shown_notes(self.form)

    def _fill(self, notes: dict[str, str]) -> None:
        self.list.clear()
        order = {item: n for n, item in enumerate(self.session.instrument.items)}
        told: dict[str, list[str]] = {}
        for item in sorted(notes, key=lambda item: (order.get(base_of(item), -1), _rank(item))):
            if item != RECORD_NOTES and _is_told(item):
                told.setdefault(base_of(item), []).append(self._line(item, notes))
        for base, lines in told.items():
            self.list.addItem(self._entry(base, lines))
        found = self.list.count()
        self.list.setVisible(found > 0)
        self._list_heading.setText(
            self.tr("Notes on questions (Enter goes there)")
            if found
            else self.tr("No notes on questions yet: F2 on a question writes one.")
        )

    def _entry(self, base: str, lines: list[str]) -> QListWidgetItem:
        """What is noted on a question, under its number and text."""
        what = about(self.session.instrument, base)
        where = what[:1].upper() + what[1:] if base == RECORD_NOTES else f"{base}  {what}"
        entry = QListWidgetItem("\n".join([where, *lines]))
        entry.setData(_ITEM, base)
        return entry

    def _line(self, item: str, notes: dict[str, str]) -> str:
        """One note with its kind; evidence needs no word."""
        kind = "" if item == base_of(item) else core(part_text(item))
        note = "" if notes[item] == MARKED else notes[item]
        heard = heard_of(base_of(item), notes) if is_alert(item) else ""
        said = " · ".join(part for part in (note, heard) if part)
        return ": ".join(part for part in (kind, said) if part)

    def _on_activated(self, base: str) -> None:
        """To the question; what is on the record itself is written here."""
        if base == RECORD_NOTES:
            self.focus_editor()
        else:
            self.item_requested.emit(base)

    def _on_note_changed(self, change: Noted) -> None:
        sheet = self.session.sheet(self.form)
        if sheet is None or change.record != sheet.id:
            return
        if self.panel.is_on(change.item):
            self.panel.show_text(change.item, change.new)
        if change.item != RECORD_NOTES:
            self.query.refresh()
            self._fill(self._notes())

    def _dress(self) -> None:
        # as wide as the rows of the other tabs
        self._inner.setMaximumWidth(SPACE_24 - 4 + widest_row() + SPACE_24)
        self._heading.setFont(theme().fonts.criterion)
        self._list_heading.setFont(theme().fonts.interface_strong)


def _rank(item: str) -> tuple[int, str]:
    """Kinds in their order, then what else is noted."""
    found = parse(item)
    part = found.part if found else EVIDENCE
    return (KINDS.index(part) if part in KINDS else len(KINDS), item)


def _is_told(item: str) -> bool:
    """Whether it is something written, and not a mark that has its sign elsewhere."""
    found = parse(item)
    hidden = (INTERVIEW, ALERT_TOLD, ALERT_WHEN)
    return found is None or (found.part not in hidden and found.step != CLOSED)


_ITEM = Qt.ItemDataRole.UserRole
