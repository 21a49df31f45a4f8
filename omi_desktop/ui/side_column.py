"""The right column: scores, what is left to look at, why; one at a time, told by tabs above them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from omi_desktop.ui.typography import SPACE_4
from omi_desktop.ui.widgets.page_tabs import PageTabs


class SideColumn(QWidget):
    """Pages by name; `page_shown` says which is in front."""

    page_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self._stack = PageTabs(self, counts=False), QStackedWidget(self)
        self.bar.setObjectName("side:tabs")
        self.bar.setAccessibleName(self.tr("What stands beside the questions"))
        self._titles: dict[str, str] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._on_changed)

    def add(self, name: str, title: str, make: Callable[[], QWidget]) -> None:
        """One more page; it is asked for each time it comes in front, so that it need not be made before."""
        self._titles[name], self._makers[name] = title, make
        self.bar.add(title)

    def show_page(self, name: str) -> None:
        """Bring a page in front."""
        self.bar.setCurrentIndex(list(self._titles).index(name))

    def shown_page(self) -> str:
        """The name of the page in front."""
        return list(self._titles)[self.bar.currentIndex()]

    def set_count(self, name: str, count: str) -> None:
        """Show a count behind the title of a page."""
        titled = f"{self._titles[name]} {count}".strip()
        index = list(self._titles).index(name)
        if self.bar.tabText(index) != titled:
            self.bar.setTabText(index, titled)

    def _on_changed(self, index: int) -> None:
        name = list(self._titles)[index]
        page = self._makers[name]()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.page_shown.emit(name)
