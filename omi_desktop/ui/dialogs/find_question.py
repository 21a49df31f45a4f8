"""Finding a question by its number or by words of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_16
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars

MOST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Findable:
    """One item to be found: its id, where it stands (a question's number, a fact's tab), its text, the
    words it is found by, why it is not asked.
    """

    item: str
    where: str
    text: str
    words: str
    off_reason: str = ""


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
        if entry not in by_number and all(word in entry.words.casefold() for word in words)
    ]
    return by_number + by_words


class FindQuestion(QDialog):
    """Type, arrow, Enter. Questions that are not asked of this case say why and cannot be gone to."""

    chosen = Signal(str)

    def __init__(self, findable: Sequence[Findable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a question"))
        self.setObjectName("find")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._findable = findable
        self.line = QLineEdit()
        self.line.setObjectName("find:line")
        self.line.setPlaceholderText(self.tr("A number such as 1.2.16, or words of the question"))
        self.line.setAccessibleName(self.tr("Number or words"))
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("find:list")
        self.list.setAccessibleName(self.tr("Questions found"))
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        slim_scroll_bars(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        for widget in (self.line, self.list, self._count):
            column.addWidget(widget)
        self.line.textEdited.connect(self.search)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(self._take)
        self.resize(theme().px(640), theme().px(460))
        self.search("")

    def search(self, wanted: str) -> None:
        """Show what matches."""
        found = matches(self._findable, wanted)
        self.list.clear()
        for entry in found[:MOST_SHOWN]:
            self.list.addItem(self._entry(entry))
        self.list.setCurrentRow(0)
        if not found:
            self._count.setText(self.tr("Nothing found. Try fewer words, or the number."))
        else:
            shown = min(len(found), MOST_SHOWN)
            self._count.setText(self.tr("{0} of {1} · Enter goes there").format(shown, len(found)))

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

    def _entry(self, entry: Findable) -> QListWidgetItem:
        line = f"{entry.where}   {entry.text}"
        shown = QListWidgetItem(f"{line}\n{entry.off_reason}" if entry.off_reason else line)
        shown.setData(Qt.ItemDataRole.UserRole, entry.item)
        if entry.off_reason:
            shown.setForeground(theme().colours.muted)
        return shown

    def _take(self, entry: QListWidgetItem) -> None:
        self.accept()
        self.chosen.emit(entry.data(Qt.ItemDataRole.UserRole))
