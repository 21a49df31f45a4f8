"""A case typed in as a person does it: keys pressed at the window, wherever the keyboard is, and counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from omi_desktop.app.session import Session
from omi_desktop.instruments.model import Item
from omi_desktop.records.routing import RecordState
from omi_desktop.ui.inspection_view import InspectionView
from omi_desktop.ui.main_window import MainWindow
from omi_desktop.ui.tabs.entry_tab import EntryTab
from omi_desktop.ui.widgets.fact_field import ListFact, WrittenFact
from omi_desktop.ui.widgets.inputs import ListInput

Answers = Mapping[str, str]
"""The value of every item that is to be answered."""


@dataclass
class Pressed:
    """How many items were answered with how many presses: choices, what is written, and ways between."""

    choices: int = 0
    choice_presses: int = 0
    written: int = 0
    written_presses: int = 0
    ways: int = 0
    """Presses that answered nothing: to another row or tab."""
    left: list[str] = field(default_factory=list)
    """What was come past without an answer to give."""

    @property
    def per_choice(self) -> float:
        """Presses for an answer that is chosen, all the ways between the rows and tabs among them."""
        return (self.choice_presses + self.ways) / self.choices

    @property
    def per_answer(self) -> float:
        """Presses for an answer of whatever kind."""
        presses = self.choice_presses + self.written_presses + self.ways
        return presses / (self.choices + self.written)


class Keyboard:
    """Fills in the case in hand of a window, by nothing but presses of keys."""

    def __init__(self, window: MainWindow) -> None:
        assert window.view
        assert window.session
        self.window = window
        self.view: InspectionView = window.view
        self.session: Session = window.session
        self.pressed = Pressed()

    def fill_in(self, answers: Answers) -> Pressed:
        """Answer everything that is asked, each item as it is come to."""
        for _ in range(2000):
            item = self.item()
            if self._given(item) or item in self.pressed.left:
                if not self._on():
                    return self.pressed
            elif item in answers:
                self._answer(item, answers[item])
            else:
                self.pressed.left.append(item)
                self._way(Qt.Key.Key_Down)
        raise AssertionError("The case does not come to an end.")

    def item(self) -> str:
        """The item that the keyboard is on."""
        tab = self._tab()
        row = tab.rows[tab.current]
        focus = self.window.focusWidget()
        assert focus is not None
        assert row is focus or row.isAncestorOf(focus), (tab.current, focus)
        return tab.current

    def open_items(self) -> set[str]:
        """What is asked of the case and has no answer."""
        items = (item for tab in self.view.page.entry_tabs for item in tab.page.items)
        return {item for item in items if self._asked(item) and not self._given(item)}

    def press(self, key: Qt.Key | str) -> None:
        """Press a key at the window."""
        QTest.keyClick(self.window.windowHandle(), key)

    def _tab(self) -> EntryTab:
        tab = self.view.page.current_tab()
        assert isinstance(tab, EntryTab)
        return tab

    def _on(self) -> bool:
        """Enter, to what is not answered yet; False where the keyboard stays, for nothing is left."""
        before = self.item()
        self._way(Qt.Key.Key_Return)
        return self.item() != before

    def _way(self, key: Qt.Key) -> None:
        self.pressed.ways += 1
        self.press(key)

    def _answer(self, item: str, value: str) -> None:
        definition, pressed = self.session.instrument.items[item], self.pressed
        keys = self._keys(definition, value)
        for key in keys:
            self.press(key)
        assert self._given(item) == value, f"{keys} gave {item} the answer {self._given(item)}, not {value}"
        if definition.choices or definition.kind == "yes_no":
            pressed.choices, pressed.choice_presses = pressed.choices + 1, pressed.choice_presses + len(keys)
        else:
            pressed.written, pressed.written_presses = (
                pressed.written + 1,
                pressed.written_presses + len(keys),
            )

    def _keys(self, item: Item, value: str) -> list[Qt.Key | str]:
        row = self._tab().rows[item.id]
        if isinstance(row, WrittenFact):
            # a date as it is quickest to write: 14012008
            day = "".join(reversed(value.split("-")))
            return [*(day if item.kind == "date" else value), Qt.Key.Key_Return]  # type: ignore[union-attr]
        if isinstance(row, ListFact):
            return self._in_list(row.list, value)
        offered = row.choices.choices  # type: ignore[union-attr]
        return [next(choice.key for choice in offered if choice.value == value).split()[-1].lower()]

    def _in_list(self, box: ListInput, value: str) -> list[Qt.Key | str]:
        """The letters that no other line begins with, and Enter."""
        lines = [box.itemText(n).casefold() for n in range(box.count())]
        line = lines[box.findData(value)]
        letters = next(n for n in count(1) if sum(one.startswith(line[:n]) for one in lines) == 1 or n > 40)
        return [*line[:letters], Qt.Key.Key_Return]

    def _given(self, item: str) -> str | None:
        state = self._state(item)
        return state.answers.get(item) if state else None

    def _asked(self, item: str) -> bool:
        state = self._state(item)
        return state is None or item in state.asked

    def _state(self, item: str) -> RecordState | None:
        """Of the record of the form that the item is on; before its first answer there may be none."""
        form = next(tab.page.form for tab in self.view.page.entry_tabs if item in tab.page.items)
        sheet = self.session.sheet(form)
        return self.session.state(sheet.id) if sheet else None
