"""The manual in a window of its own: contents, search, and pages that come with the program."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from omi_desktop.ui.dialogs.manual_text import ManualText
from omi_desktop.ui.icons import icon
from omi_desktop.ui.models import manual_pages
from omi_desktop.ui.models.manual_keys import with_keys
from omi_desktop.ui.models.manual_pages import Hit
from omi_desktop.ui.search_box import SearchBox
from omi_desktop.ui.theme import Theme, theme, theme_changed
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.found_rows import PARTS, FoundRows
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.words import Words, counted

PROTECTION = "protection"
Place = tuple[str, str]
"""A page and a heading in it, "" for its top."""
_KEY = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def text_of(page: str) -> str:
    """A page as it is shown: with the keys of the commands where it asks for them."""
    return with_keys(manual_pages.page_file(page).read_text(encoding="utf-8"))


def pages() -> dict[str, str]:
    """The pages there are, by name, with their titles in the order of the contents."""
    return {
        page: manual_pages.title_of(text_of(page)) for group in manual_pages.groups() for page in group.pages
    }


class ManualPage(QDialog):
    """Stays open beside the form; `open_page` shows a page by its name, at a heading where one is named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual")
        self.setModal(False)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Manual"))
        self.page = ""
        self._before: list[Place] = []
        self._after: list[Place] = []
        self._here: Place = ("", "")
        self._text_of = cache(text_of)
        self.line = SearchBox("manual:search", self.tr("Search the manual"))
        self.contents, self.found, self.text = QListWidget(), QListWidget(), ManualText()
        self.left, self.told = QStackedWidget(), Words("", "guidance", "muted")
        self.back, self.forward = Button(self.tr("Back")), Button(self.tr("Forward"))
        self._lay_out()
        self._fill()
        self._connect()
        self._dress_buttons()
        room = self.screen().availableSize()
        self.resize(QSize(theme().px(1100), theme().px(700)).boundedTo(room * 0.92))

    def open_page(self, page: str = "", heading: str = "") -> None:
        """Show a page, the first one where there is none of that name, and come to the front."""
        self.show()
        self.activateWindow()
        self.go((page if page in self._rows() else next(iter(self._rows())), heading))
        self.text.setFocus()

    def go(self, place: Place) -> None:
        """Show a place; Back leads to where one was."""
        if place != self._here and self.page:
            self._before.append(self._here)
            self._after.clear()
        self._show(place)

    def go_back(self) -> None:
        """To where one was before."""
        if self._before:
            self._after.append(self._here)
            self._show(self._before.pop())

    def go_forward(self) -> None:
        """To where one came back from."""
        if self._after:
            self._before.append(self._here)
            self._show(self._after.pop())

    def go_to(self, heading: str) -> bool:
        """Scroll to a heading of this page; whether there is one."""
        return self.text.go_to(heading)

    # --- searching -------------------------------------------------------------------------------

    def search(self, wanted: str) -> None:
        """List what holds all the words, or the contents again where there are none."""
        words = wanted.split()
        self.text.mark(words)
        self.left.setCurrentWidget(self.found if words else self.contents)
        self.found.clear()
        hits = manual_pages.search(wanted, self._text_of)
        for hit in hits:
            self.found.addItem(_entry(hit))
        self.found.setCurrentRow(0)
        self.told.setVisible(bool(words))
        if not hits:
            self.told.setText(self.tr("Nothing found. Try fewer words, or other ones."))
        else:
            places = counted(len(hits), self.tr("{count} place"), self.tr("{count} places"))
            self.told.setText(self.tr("{0} · Enter goes there, F3 to the next mark").format(places))

    def _take(self, item: QListWidgetItem | None) -> None:
        """Go to what was found and to the first mark after its heading."""
        if item is None:
            return
        self.go(item.data(_KEY))
        self.text.step(1)
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move among what was found while the keyboard stays in the line; Enter goes there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            listed = self.left.currentWidget()
            assert isinstance(listed, QListWidget)
            key = Qt.Key(event.key())
            if key in _STEPS and listed is self.found:
                row = listed.currentRow() + _STEPS[key]
                listed.setCurrentRow(min(max(row, 0), listed.count() - 1))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and listed is self.found:
                self._take(listed.currentItem())
                return True
        return super().eventFilter(watched, event)

    # --- building --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.line.setAccessibleName(self.tr("Search the manual"))
        self.told.hide()
        self._lay_out_list(self.contents, "manual:contents", self.tr("Pages of the manual"))
        self._lay_out_list(self.found, "manual:found", self.tr("Places found"))
        self.contents.setSpacing(SPACE_4)
        self.found.setItemDelegate(FoundRows(self.found))
        self.left.addWidget(self.contents)
        self.left.addWidget(self.found)
        steps = QHBoxLayout()
        steps.setSpacing(SPACE_8)
        for name, button in (("back", self.back), ("forward", self.forward)):
            button.setObjectName(f"manual:{name}")
            button.setAutoDefault(False)
            steps.addWidget(button)
        side = QVBoxLayout()
        side.setSpacing(SPACE_8)
        side.addLayout(steps)
        side.addWidget(self.line)
        side.addWidget(self.told)
        side.addWidget(self.left, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        across.setSpacing(SPACE_12)
        across.addLayout(side)
        across.addWidget(self.text, 1)

    def _lay_out_list(self, listed: QListWidget, name: str, label: str) -> None:
        listed.setObjectName(name)
        listed.setAccessibleName(label)
        listed.setWordWrap(True)
        listed.setResizeMode(QListWidget.ResizeMode.Adjust)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bars(listed)

    def _fill(self) -> None:
        titles = {
            "assessors": self.tr("For assessors"),
            "manager": self.tr("For the information manager"),
            "everybody": self.tr("To look up"),
        }
        for group in manual_pages.groups():
            head = QListWidgetItem(titles[group.readers], self.contents)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            for page in group.pages:
                item = QListWidgetItem(manual_pages.title_of(self._text_of(page)), self.contents)
                item.setData(_KEY, page)

    def _connect(self) -> None:
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)
        self.line.textChanged.connect(self.search)
        self.line.installEventFilter(self)
        self.line.left.connect(self.contents.setFocus)
        self.text.followed.connect(lambda page, heading: self.go((page or self.page, heading)))
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        theme_changed.connect(self._dress)
        for keys, do in (
            (("Ctrl+F", "Ctrl+K"), self._to_search),
            (("Alt+Left", "Back"), self.go_back),
            (("Alt+Right", "Forward"), self.go_forward),
            (("F3",), lambda: self.text.step(1)),
            (("Shift+F3",), lambda: self.text.step(-1)),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(do)
            self.addAction(action)

    def _to_search(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    # --- showing ---------------------------------------------------------------------------------

    def _rows(self) -> dict[str, int]:
        """The rows of the contents, by the names of the pages."""
        listed = ((self.contents.item(row).data(_KEY), row) for row in range(self.contents.count()))
        return {page: row for page, row in listed if page}

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY) != self.page:
            self.go((item.data(_KEY), ""))

    def _show(self, place: Place) -> None:
        page, heading = self._here = place
        if page != self.page:
            self.page = page
            self.text.show_page(self._text_of(page))
            self.contents.setCurrentRow(self._rows()[page])
            self.text.setAccessibleName(self.contents.currentItem().text())
        if not heading or not self.text.go_to(heading):
            self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))

    def _dress(self, _new: Theme) -> None:
        self._dress_buttons()
        if self.page:
            self.text.dress()

    def _dress_buttons(self) -> None:
        """Icons, the strong titles of the groups, and the width of the contents in the look in force."""
        self.back.setIcon(icon("previous"))
        self.forward.setIcon(icon("next"))
        self.back.setToolTip(self.tr("Alt+Left"))
        self.forward.setToolTip(self.tr("Alt+Right"))
        self.left.setFixedWidth(min(theme().px(260), round(self.screen().availableSize().width() * 0.3)))
        self.line.setFixedWidth(self.left.width())
        self.told.setFixedWidth(self.left.width())
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if not item.data(_KEY):
                item.setFont(theme().font("guidance_strong"))
                item.setForeground(theme().colours.muted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; Enter is for links and what was found, and never for a button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


def _entry(hit: Hit) -> QListWidgetItem:
    """A place found: the page and heading, under them the words round what was found."""
    section = hit.section
    title = section.title if section.heading == section.title else f"{section.title}: {section.heading}"
    # the whole line is what a screen reader says of it
    shown = QListWidgetItem(f"{title}. {hit.excerpt}")
    shown.setData(_KEY, (section.page, "" if section.heading == section.title else section.heading))
    shown.setData(PARTS, ("", title, hit.excerpt, "", True))
    return shown
