"""The form written plainly: tabs of labels and radio buttons in layouts, built when looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from omi_desktop.instruments.model import NOT_APPLICABLE, Fact, Question
from omi_desktop.ui.tabs.groups import Page

Item = Fact | Question


class NativeRow(QWidget):
    """Number, text, and a radio button for each choice."""

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.radios: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        column, line = QVBoxLayout(self), QHBoxLayout()
        text = QLabel(f"{item.id} {item.text}")
        text.setWordWrap(True)
        column.addWidget(text)
        column.addLayout(line)
        for value, words in self._offered(item):
            radio = self.radios[value] = QRadioButton(words)
            self._group.addButton(radio)
            line.addWidget(radio)
        line.addStretch(1)

    def show_value(self, value: str | None) -> None:
        """Show another case's answer."""
        self._group.setExclusive(False)
        for name, radio in self.radios.items():
            radio.setChecked(name == value)
        self._group.setExclusive(True)

    @staticmethod
    def _offered(item: Item) -> list[tuple[str, str]]:
        offered = [(choice.id, choice.text) for choice in item.choices]
        return offered + ([(NOT_APPLICABLE, "Not applicable")] if item.allows_na else [])


class NativeTab(QScrollArea):
    """The questions of a tab under one another."""

    def __init__(self, items: Sequence[Item]) -> None:
        super().__init__()
        self._items = items
        self.rows: dict[str, NativeRow] = {}
        self.setWidgetResizable(True)

    def build(self) -> None:
        """Make the rows, where that has not been done."""
        if self.rows:
            return
        content = QWidget()
        column = QVBoxLayout(content)
        for item in self._items:
            row = self.rows[item.id] = NativeRow(item)
            column.addWidget(row)
        column.addStretch(1)
        self.setWidget(content)

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Show another case's answers."""
        for item, row in self.rows.items():
            row.show_value(answers.get(item))


class NativeForm(QTabWidget):
    """Tabs that are built at their first visit."""

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.tabs = [NativeTab([item for group in page.groups for item in group.items]) for page in pages]
        for page, tab in zip(pages, self.tabs, strict=True):
            self.addTab(tab, page.title)
        self.currentChanged.connect(lambda index: self.tabs[index].build())

    def show_case(self, answers: Mapping[str, str]) -> None:
        """Build the tab in sight and show a case's answers in it."""
        tab = self.tabs[self.currentIndex()]
        tab.build()
        tab.show_answers(answers)
