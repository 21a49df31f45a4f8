"""Which cases the list shows: a button with the states and, where several assessors share a file, whose."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from omi_desktop.ui.models.case_model import STATES


class CaseFilter(QObject):
    """What is chosen is `state` and `only` (the assessor whose cases are shown, "" for everybody's)."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = "all"
        self.assessor = ""
        self.only = ""
        self.button = QToolButton(parent)
        self.button.setObjectName("cases:filter")
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(self.tr("Which cases are shown"))
        self.button.setToolTip(self.tr("Which cases are shown"))
        # not setMenu: Fusion would draw an arrow over the sign
        menu = self.menu = QMenu(self.button)
        self.button.clicked.connect(self._open)
        self._states = self._group(menu, self._state_texts(), self._on_state)
        self._separator = menu.addSeparator()
        whose = {"mine": self.tr("My cases"), "everybody": self.tr("Everybody's cases")}
        self._whose = self._group(menu, whose, self._on_whose)
        self._show()

    def set_assessor(self, name: str, *, own: bool, shared: bool) -> None:
        """Work under this name; `own`: it has cases here, `shared`: others have some too."""
        self.assessor = name
        self.only = name if own else ""
        for action in (*self._whose.values(), self._separator):
            action.setVisible(bool(name) and (shared or not own))
        self._show()

    def clear(self) -> None:
        """Show every state again, and everybody's cases."""
        self.state, self.only = "all", ""
        self._show()
        self.changed.emit()

    def text(self) -> str:
        """The state that is shown, "" for all."""
        return "" if self.state == "all" else self._state_texts()[self.state]

    def _state_texts(self) -> dict[str, str]:
        texts = (
            self.tr("All"),
            self.tr("Not started"),
            self.tr("In progress"),
            self.tr("Complete"),
            self.tr("Needs attention"),
        )
        return dict(zip(STATES, texts, strict=True))

    def _group(self, menu: QMenu, texts: dict[str, str], chosen: object) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions = {}
        for value, text in texts.items():
            action = actions[value] = menu.addAction(text)
            action.setCheckable(True)
            action.setObjectName(f"cases:filter:{value}")
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(chosen)
        return actions

    def _open(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _on_state(self, action: QAction) -> None:
        self.state = action.data()
        self.changed.emit()

    def _on_whose(self, action: QAction) -> None:
        self.only = self.assessor if action.data() == "mine" else ""
        self.changed.emit()

    def _show(self) -> None:
        self._states[self.state].setChecked(True)
        self._whose["mine" if self.only else "everybody"].setChecked(True)
