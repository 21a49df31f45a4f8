"""A question with a few answers, each a button that says what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from omi_desktop.ui.dialogs.form_dialog import FormDialog


class ChoiceDialog(FormDialog):
    """`choice` is the name of what was chosen, "" where it was cancelled; the first is the safe one."""

    def __init__(
        self,
        name: str,
        title: str,
        text: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, title, text, parent)
        self.choice = ""
        (first, words), *others = choices
        self.primary.setText(words)
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(lambda: self._choose(first))
        for other, text in reversed(others):
            self.add_button(other, text).clicked.connect(lambda _=False, other=other: self._choose(other))

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()

    def ask(self) -> str:
        """Wait for an answer."""
        self.exec()
        return self.choice
