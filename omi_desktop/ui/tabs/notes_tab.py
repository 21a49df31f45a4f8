"""The notes of a record: its own, and a list of those on its questions and criteria."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.records.annotations import CLOSED, INTERVIEW, RECORD_NOTES, about, base_of, parse, part_text
from omi_desktop.records.changes import Noted
from omi_desktop.records.evidence import MARKED
from omi_desktop.ui.language import core
from omi_desktop.ui.tabs.note_editor import NoteEditor
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_16, SPACE_24


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
        self.editor = NoteEditor(self)
        self._list_heading = QLabel()
        self._list_heading.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("notes:list")
        self.list.setAccessibleName(self.tr("Notes on the questions"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.editor.written.connect(lambda item, text: session.annotate(form, item, text))
        self.editor.refused.connect(session.refused)
        self.editor.left.connect(session.end_typing)
        self.editor.closed.connect(lambda _: self.list.setFocus())
        self.list.itemActivated.connect(lambda entry: self.item_requested.emit(entry.data(_ITEM)))
        session.note_changed.connect(self._on_note_changed)
        self._dress()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24 - 4, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_8)
        for widget in (self._heading, self.editor):
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
        self.editor.open(RECORD_NOTES, notes.get(RECORD_NOTES, ""), self._title)
        self._fill(notes)

    def count(self) -> int:
        """How many notes there are on the record in hand."""
        return sum(_is_told(item) for item in self._notes())

    def commit_note(self) -> None:
        """Write what has been typed so far."""
        self.editor.commit()

    def focus_editor(self) -> None:
        """Ready to write."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def _notes(self) -> dict[str, str]:
        return self.session.shown_notes(self.form)

    def _fill(self, notes: dict[str, str]) -> None:
        self.list.clear()
        order = {item: n for n, item in enumerate(self.session.instrument.items)}
        told = (item for item in notes if item != RECORD_NOTES and _is_told(item))
        for item in sorted(told, key=lambda item: (order.get(base_of(item), -1), item)):
            self.list.addItem(self._entry(item, notes[item]))
        found = self.list.count()
        self.list.setVisible(found > 0)
        self._list_heading.setText(
            self.tr("Notes on questions (Enter goes there)")
            if found
            else self.tr("No notes on questions yet: F2 on a question writes one.")
        )

    def _entry(self, item: str, note: str) -> QListWidgetItem:
        base = base_of(item)
        what = about(self.session.instrument, item)
        where = what[:1].upper() + what[1:] if base == RECORD_NOTES else f"{base}  {what}"
        kind = "" if item == base else core(part_text(item))
        lines = [where, ": ".join(part for part in (kind, "" if note == MARKED else note) if part)]
        entry = QListWidgetItem("\n".join(lines))
        entry.setData(_ITEM, base)
        return entry

    def _on_note_changed(self, change: Noted) -> None:
        sheet = self.session.sheet(self.form)
        if sheet is None or change.record != sheet.id:
            return
        if change.item == RECORD_NOTES:
            self.editor.show_text(change.new)
        else:
            self._fill(self._notes())

    def _dress(self) -> None:
        self._heading.setFont(theme().fonts.criterion)
        self._list_heading.setFont(theme().fonts.interface_strong)


def _is_told(item: str) -> bool:
    """Whether it is something written, and not a mark that has its sign elsewhere."""
    found = parse(item)
    return found is None or (found.part != INTERVIEW and found.step != CLOSED)


_ITEM = Qt.ItemDataRole.UserRole
