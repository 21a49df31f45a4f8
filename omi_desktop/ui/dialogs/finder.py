"""A line to type in and a list of what it finds: for questions, commands, and what else has a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from omi_desktop.ui.help_key import HelpKey
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.found_rows import PARTS, FoundRows
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars

MOST_SHOWN = 60
EXCERPT = 90
"""Characters of a note that are shown round the words found in it."""


@dataclass(frozen=True, slots=True)
class Findable:
    """One thing to be found, by the start of `where` or by words of `words` and of `note`."""

    key: str
    """What is handed on when it is chosen."""
    where: str
    """What stands before its text: a question's number, a fact's tab, the menu of a command."""
    text: str
    words: str
    off_reason: str = ""
    """Why it cannot be gone to now; shown under it."""
    note: str = ""
    """A note on it; the words found there are shown under it."""
    key_cap: str = ""
    """The key that does it without searching."""


def matches(findable: Sequence[Findable], wanted: str) -> list[Findable]:
    """Those whose number begins with what is wanted, then those that hold every word of it."""
    wanted = wanted.casefold().strip()
    if not wanted:
        return list(findable)
    by_number = [entry for entry in findable if entry.where.casefold().startswith(wanted)]
    words = wanted.split()
    by_words = [
        entry
        for entry in findable
        if entry not in by_number and all(word in f"{entry.words} {entry.note}".casefold() for word in words)
    ]
    return by_number + by_words


def excerpt(note: str, wanted: str) -> str:
    """The part of a note where the first of the words stands, "" where none does."""
    flat, lowered = " ".join(note.split()), " ".join(note.casefold().split())
    places = [lowered.find(word) for word in wanted.casefold().split()]
    found = [place for place in places if place >= 0]
    if not found:
        return ""
    start = max(min(found) - EXCERPT // 3, 0)
    part = flat[start : start + EXCERPT]
    return ("… " if start else "") + part + (" …" if start + EXCERPT < len(flat) else "")


class Finder(QDialog):
    """Type, arrow, Enter. What cannot be gone to says why."""

    chosen = Signal(str)
    """The key of what was chosen; sent once the finder has closed."""

    def __init__(self, name: str, title: str, findable: Sequence[Findable], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        HelpKey(self)
        self._findable = findable
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}:line")
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName(f"{name}:list")
        self._rows = FoundRows(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        slim_scroll_bars(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        for widget in (self.line, self.list, self.count):
            column.addWidget(widget)
        self.line.textEdited.connect(self.search)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        room = self.screen().availableSize()
        self.resize(QSize(theme().px(640), theme().px(460)).boundedTo(room * 0.92))
        self.search("")

    def describe(self, line: str, placeholder: str, found: str) -> None:
        """Say what is typed in the line, with an example, and what the list holds."""
        self.line.setAccessibleName(line)
        self.line.setPlaceholderText(placeholder)
        self.list.setAccessibleName(found)

    def search(self, wanted: str) -> None:
        """Show what matches."""
        found = matches(self._findable, wanted)
        self.list.clear()
        self._rows.first_column = _widest(found[:MOST_SHOWN])
        for entry in found[:MOST_SHOWN]:
            self.list.addItem(self._entry(entry, wanted))
        self.list.setCurrentRow(0)
        if not found:
            self.count.setText(self.tr("Nothing found. Try fewer words, or other ones."))
        else:
            shown = min(len(found), MOST_SHOWN)
            self.count.setText(self.tr("{0} of {1} · Enter takes it").format(shown, len(found)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list and Enter takes, while the keyboard stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.currentItem():
                    self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _entry(self, entry: Findable, wanted: str) -> QListWidgetItem:
        noted = excerpt(entry.note, wanted)
        below = entry.off_reason or (self.tr("Note: {0}").format(noted) if noted else "")
        parts = [entry.where, entry.text, entry.key_cap, below]
        # the whole line is what a screen reader says of it
        shown = QListWidgetItem("   ".join(part for part in parts if part))
        shown.setData(Qt.ItemDataRole.UserRole, entry.key)
        shown.setData(PARTS, (entry.where, entry.text, below, entry.key_cap, not entry.off_reason))
        return shown

    def _take(self, entry: QListWidgetItem) -> None:
        self.accept()
        self.chosen.emit(entry.data(Qt.ItemDataRole.UserRole))


def _widest(entries: Sequence[Findable]) -> int:
    """The room for `where`, in pixels: the longest of them, up to a third of the finder."""
    widths = [theme().text_width("interface", entry.where) for entry in entries]
    return min(max(widths, default=0), theme().px(180)) + SPACE_12
