"""The notes of the week: every note of every case, by words, kind, criterion and assessor."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.fieldwork.review import Hit, search_notes
from omi_desktop.records.annotations import KINDS
from omi_desktop.records.changes import Record
from omi_desktop.ui import clipboard
from omi_desktop.ui.dialogs.table_window import TableWindow
from omi_desktop.ui.kinds import kind_text
from omi_desktop.ui.later import once_after
from omi_desktop.ui.models import note_pages
from omi_desktop.ui.models.note_pages import criterion_of, is_worded, notes_page
from omi_desktop.ui.models.score_page import as_text
from omi_desktop.ui.theme import Theme, theme
from omi_desktop.ui.typography import SPACE_8, SPACE_16
from omi_desktop.ui.widgets.inputs import Button, LineInput, ListInput
from omi_desktop.ui.widgets.long_table import LongTable
from omi_desktop.ui.words import Words

_TYPED = 120
"""Milliseconds after a key in the line of words."""
NOTE_COLUMN = 4
_BESIDE_PERCENT = 130


class WeekNotesWindow(TableWindow):
    """Stays open beside the form and follows it; Enter opens the case at the question of a note.

    `case_requested` carries the record id and the item.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "week_notes", parent)
        self._hits: list[tuple[Hit, Record]] = []
        self.setWindowTitle(self.tr("Notes of the week"))
        self._typed = once_after(self, _TYPED, self._look_again)
        self._build()
        self._connect()
        self._take_room(1080, 640)

    def come_to_front(self) -> None:
        """Show the notes as they stand, ready for words to look for."""
        super().come_to_front()
        self.to_words()

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading, self.note = Words("", "heading"), Words("", "guidance", "muted")
        self.heading.setObjectName("week_notes:heading")
        self.words = _WordsInput(self)
        self.words.setObjectName("week_notes:words")
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("Words"))
        self.words.setAccessibleName(self.tr("Words of the notes"))
        self.kind = self._list("kind", self.tr("Kind of note"))
        self.criterion = self._list("criterion", self.tr("Criterion"))
        self.assessor = self._list("assessor", self.tr("Assessor"))
        self._offer()
        self.table = LongTable("week_notes:table", self)
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("Notes found; Enter opens the case there"))
        self.empty = Words("", "question", "muted")
        self.empty.setObjectName("week_notes:empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget(self)
        self.copy_button, self.close_button = Button(self.tr("Copy the table")), Button(self.tr("Close"))
        self._narrow_by = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._dress(theme())

    def _list(self, name: str, said: str) -> ListInput:
        made = ListInput(self)
        made.setObjectName(f"week_notes:{name}")
        made.setAccessibleName(said)
        made.setToolTip(said)
        return made

    def _offer(self) -> None:
        self.kind.addItem(self.tr("Every kind"), "")
        for kind in KINDS:
            self.kind.addItem(kind_text(kind), kind)
        self.criterion.addItem(self.tr("Every criterion"), "")
        for criterion in self._session.instrument.criteria:
            self.criterion.addItem(f"{criterion.id} {criterion.title}", criterion.id)

    def _lay_out(self) -> None:
        narrow, foot = self._narrow_by, QHBoxLayout()
        narrow.setSpacing(SPACE_8)
        narrow.addWidget(self.words, 2)
        choosers = QHBoxLayout()
        for chooser in (self.kind, self.criterion, self.assessor):
            choosers.addWidget(chooser, 1)
        narrow.addLayout(choosers, 3)
        foot.addWidget(self.note, 1)
        for button, act in ((self.copy_button, self.copy), (self.close_button, self.close)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            foot.addWidget(button)
        for page in (self.table, self.empty):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        for layout in (narrow, foot, column):
            layout.setSpacing(SPACE_8)
        column.addWidget(self.heading)
        column.addLayout(narrow)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.words.textEdited.connect(self._typed.start)
        self.words.down.connect(self.to_table)
        for chooser in (self.kind, self.criterion, self.assessor):
            chooser.activated.connect(self._look_again)
        self.table.activated.connect(self._on_activated)
        for keys, act in (("Ctrl+C", self.copy), ("Ctrl+F", self.to_words)):
            QShortcut(QKeySequence(keys), self, act)
        for signal in (self._session.note_changed, self._session.record_changed):
            signal.connect(self._on_changed)
        self._session.records_changed.connect(self._on_changed)

    # --- showing ---------------------------------------------------------------------------------

    def _look(self) -> None:
        """Look for what is wanted, in every note of every case."""
        self._typed.stop()
        inspection, words = self._session.inspection, self.words.text()
        records = {record.id: record for record in inspection.records()}
        self._offer_names(self.assessor, [record.assessor for record in records.values()])
        hits = search_notes(inspection, words, self.kind.currentData() or "")
        self._hits = [(hit, records[hit.record]) for hit in hits if is_worded(hit)]
        self._hits = [pair for pair in self._hits if self._is_wanted(*pair)]
        self._show()

    def _is_wanted(self, hit: Hit, record: Record) -> bool:
        criterion, assessor = self.criterion.currentData(), self.assessor.currentData()
        if criterion and criterion_of(self._session.instrument, hit.item) != criterion:
            return False
        return not assessor or record.assessor == assessor

    def _show(self) -> None:
        page = notes_page(self._session.instrument, self._hits, self._is_narrowed())
        self._show_table(page, NOTE_COLUMN)
        self.pages.setCurrentWidget(self.table if self._hits else self.empty)
        self.copy_button.setEnabled(bool(self._hits))
        self.heading.setText(self.model.page.heading)
        nothing = self.tr("No note yet. F2 on a question writes one, Alt+2 to Alt+6 one of another kind.")
        missed = self.tr("Nothing found. Try fewer words, or another kind.")
        self.empty.setText(missed if self._is_narrowed() else nothing)
        self.note.setText(self._hint())

    def _hint(self) -> str:
        if len(self._hits) > note_pages.MOST:
            return self.tr("The first {0} are shown: narrow them down.").format(note_pages.MOST)
        return self.tr("Enter opens the case there · Ctrl+C copies the table") if self._hits else ""

    def _is_narrowed(self) -> bool:
        chosen = (self.kind.currentData(), self.criterion.currentData(), self.assessor.currentData())
        return bool(self.words.text().strip()) or any(chosen)

    def _dress(self, _theme: Theme) -> None:
        super()._dress(_theme)
        # at large text the choosers do not fit beside the words without being cut
        beside = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._narrow_by.setDirection(beside[theme().percent > _BESIDE_PERCENT])

    # --- keys, opening, copying ------------------------------------------------------------------

    def to_words(self) -> None:
        """Put the keyboard on the line of words."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def to_table(self) -> None:
        """Put the keyboard on the first note found."""
        self._look_again()
        if self._hits:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.setCurrentIndex(self.shown.index(0, 0))

    def _on_activated(self, index: QModelIndex) -> None:
        opens = self._opened_by(index)
        if isinstance(opens, tuple):
            # out of the way of the question; opened again, everything is as it was left
            self.hide()
            self.case_requested.emit(*opens)

    def copy(self) -> None:
        """Put the table on the clipboard, in the order shown and with every note whole."""
        order = self._order()
        order += range(len(order), len(self._hits))
        page = notes_page(self._session.instrument, self._hits, self._is_narrowed(), whole=True)
        clipboard.put(as_text(page, order))
        self.note.setText(self.tr("Copied: {0} lines").format(len(order)))


class _WordsInput(LineInput):
    """Enter and Down go to what was found."""

    down = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "search")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the table, or on with the words."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        else:
            super().keyPressEvent(event)
