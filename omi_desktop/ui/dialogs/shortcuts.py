"""The keyboard on one card, made from the window's own commands and the keys of the form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from omi_desktop.ui.dialogs.form_dialog import FormDialog
from omi_desktop.ui.marking import QT_TRANSLATE_NOOP
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_24
from omi_desktop.ui.widgets import marks
from omi_desktop.ui.words import Words

Line = tuple[tuple[str, ...], str]
"""The keys that do it, each of them alone, and what they do."""
Group = tuple[str, tuple[Line, ...]]


class ShortcutsDialog(FormDialog):
    """Groups in columns; a command without a key is not on it."""

    WIDTH = 980

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__("shortcuts", "", parent=parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.heading.setText(self.tr("Keyboard"))
        self.groups = [entry_keys(), *_of_menus(actions)]
        columns = QHBoxLayout()
        columns.setSpacing(SPACE_24)
        for groups in _in_columns(self.groups, 3):
            column = QVBoxLayout()
            column.setSpacing(SPACE_4)
            for title, lines in groups:
                column.addWidget(Words(title, "criterion", wrap=False))
                for keys, text in lines:
                    column.addWidget(KeyLine(keys, text))
                column.addSpacing(SPACE_8)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)
        self.close_only()


ENTRY_KEYS: Group = (
    QT_TRANSLATE_NOOP("ShortcutsDialog", "Answering"),
    (
        (("1", "9"), QT_TRANSLATE_NOOP("ShortcutsDialog", "the first … ninth choice")),
        (("Y",), QT_TRANSLATE_NOOP("ShortcutsDialog", "yes")),
        (("N",), QT_TRANSLATE_NOOP("ShortcutsDialog", "no")),
        (("0", "A"), QT_TRANSLATE_NOOP("ShortcutsDialog", "not applicable")),
        (("Del",), QT_TRANSLATE_NOOP("ShortcutsDialog", "clear the answer")),
        (("Up", "Down"), QT_TRANSLATE_NOOP("ShortcutsDialog", "question before, after")),
        (("Tab",), QT_TRANSLATE_NOOP("ShortcutsDialog", "go on")),
        (("Enter",), QT_TRANSLATE_NOOP("ShortcutsDialog", "next unanswered question")),
        (("F2",), QT_TRANSLATE_NOOP("ShortcutsDialog", "write a note")),
        (("Alt+1", "6"), QT_TRANSLATE_NOOP("ShortcutsDialog", "a note of each kind")),
        (("Alt+0",), QT_TRANSLATE_NOOP("ShortcutsDialog", "another kind for the note")),
        (("Shift+F2",), QT_TRANSLATE_NOOP("ShortcutsDialog", "a note on the criterion")),
        (("Esc",), QT_TRANSLATE_NOOP("ShortcutsDialog", "back to the question")),
    ),
)


def entry_keys() -> Group:
    """The keys of the form, which are no commands of a menu."""
    title, lines = ENTRY_KEYS
    return _told(title), tuple((keys, _told(text)) for keys, text in lines)


def _told(text: str) -> str:
    return QCoreApplication.translate("ShortcutsDialog", text)


class KeyLine(QWidget):
    """The caps and what they do, in two columns."""

    def __init__(self, keys: tuple[str, ...], text: str) -> None:
        super().__init__()
        self.keys, self.text = keys, text
        self.setAccessibleName(f"{' / '.join(keys)}: {text}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(marks.cap_size("F1")[1], self._words(width).height)

    def sizeHint(self) -> QSize:
        width = self._left() + theme().text_width("interface", self.text)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Where the room is narrow the words wrap."""
        width = self._left() + theme().px(90)
        return QSize(width, marks.cap_size("F1")[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            left = 0
            for key in self.keys:
                width, height = marks.cap_size(key)
                top = (theme().line_height("interface") - height) // 2
                painter.drawPixmap(left, top, marks.cap(key, self.devicePixelRatioF()))
                left += width + SPACE_4
            painter.setPen(theme().colours.text)
            self._words(self.width()).draw(painter, self._left(), 0)

    def _words(self, width: int) -> Paragraph:
        return paragraph(self.text, "interface", width - self._left())

    def _left(self) -> int:
        return max(self._caps_width(), _column()) + SPACE_8

    def _caps_width(self) -> int:
        return sum(marks.cap_size(key)[0] + SPACE_4 for key in self.keys) - SPACE_4


def _column() -> int:
    """The width that the keys of a line have."""
    return marks.cap_size("Ctrl+Shift+Tab")[0]


def _of_menus(actions: Sequence[QAction]) -> list[Group]:
    """The commands that have a key, under the titles of the menus they stand in."""
    found: dict[str, list[Line]] = {}
    for action in actions:
        # a key that does the same beside the first is for those who know it: the card shows one
        keys = [written(key) for key in action.shortcuts()[:1]]
        if keys:
            found.setdefault(menu_of(action), []).append((tuple(keys), plain(action.text())))
    return [(title, tuple(lines)) for title, lines in found.items()]


def menu_of(action: QAction) -> str:
    """The title of the menu that a command stands in, "" where it stands in none."""
    menus = [owner for owner in action.associatedObjects() if isinstance(owner, QMenu)]
    return plain(menus[0].title()) if menus else ""


def written(key: QKeySequence) -> str:
    """A key as it is called here."""
    return key.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def plain(text: str) -> str:
    """A command's words without the sign of its letter and that it asks for more."""
    return text.replace("&", "").replace("…", "").strip()


def _in_columns(groups: Sequence[Group], count: int) -> list[list[Group]]:
    """The groups in their order, spread so that the columns are about as long as each other."""
    columns: list[list[Group]] = [[]]
    share = sum(len(lines) + 2 for _, lines in groups) / count
    filled = 0.0
    for group in groups:
        if filled >= share * len(columns) - 2 and len(columns) < count:
            columns.append([])
        columns[-1].append(group)
        filled += len(group[1]) + 2
    return columns
