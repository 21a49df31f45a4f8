"""What the user has chosen for this computer; each choice holds at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from omi_desktop.settings import Settings
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.widgets.inputs import LineInput, ListInput
from omi_desktop.ui.widgets.segmented import Segmented
from omi_desktop.ui.words import counted

SIZES = (100, 110, 125, 150, 175, 200)
MINUTES = (1, 2, 5, 10, 15, 20, 30, 45, 60)


class SettingsDialog(FormDialog):
    """Nothing has to be confirmed: `changed(Settings)` is emitted with every choice."""

    WIDTH = 480
    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("settings", "", parent=parent)
        self.setWindowTitle(self.tr("Settings"))
        self.heading.setText(self.tr("Settings"))
        self.settings = settings
        self._lay_out_look()
        self._lay_out_entry()
        self._lay_out_lock()
        self.close_only()

    def _lay_out_look(self) -> None:
        themes = (
            ("system", self.tr("As the computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self.theme = Segmented("settings:theme", themes)
        self.theme.set_value(self.settings.theme)
        self.theme.chosen.connect(lambda value: self._choose(theme=value))
        self.add_field(Field("theme", self.tr("Colours"), self.theme))
        self.text_size = ListInput()
        for size in sorted({*SIZES, self.settings.text_size}):
            self.text_size.addItem(f"{size} %", size)
        self.text_size.setCurrentIndex(self.text_size.findData(self.settings.text_size))
        self.text_size.activated.connect(lambda _: self._choose(text_size=self.text_size.currentData()))
        self.add_field(
            Field("text_size", self.tr("Text size"), self.text_size, self.tr("Also Ctrl++ and Ctrl+-."))
        )

    def _lay_out_entry(self) -> None:
        self.name = LineInput()
        self.name.setText(self.settings.assessor)
        self.name.editingFinished.connect(self._on_name)
        hint = self.tr("Your answers are recorded under it, and your cases are shown first.")
        self.add_field(Field("assessor", self.tr("Your name"), self.name, hint))
        hidden = (("hide", self.tr("Hidden")), ("grey", self.tr("Greyed, with the reason")))
        self.hidden = Segmented("settings:hidden", hidden)
        self.hidden.set_value(self.settings.hidden_questions)
        self.hidden.chosen.connect(lambda value: self._choose(hidden_questions=value))
        self.add_field(Field("hidden", self.tr("Questions that do not apply"), self.hidden))
        text = self.tr("Go on to the next question after an answer")
        self.advance = Check("settings:advance", text)
        self.advance.setChecked(self.settings.advance_after_answer)
        self.advance.clicked.connect(lambda on: self._choose(advance_after_answer=on))
        self.body.addWidget(self.advance)

    def _lay_out_lock(self) -> None:
        self.lock_after = ListInput()
        for minutes in sorted({*MINUTES, self.settings.idle_lock_minutes}):
            words = counted(minutes, self.tr("{count} minute"), self.tr("{count} minutes"))
            self.lock_after.addItem(words, minutes)
        self.lock_after.setCurrentIndex(self.lock_after.findData(self.settings.idle_lock_minutes))
        self.lock_after.activated.connect(
            lambda _: self._choose(idle_lock_minutes=self.lock_after.currentData())
        )
        hint = self.tr("Without a key or a click, where there is a passphrase. Ctrl+L locks at once.")
        self.add_field(Field("lock_after", self.tr("Lock after"), self.lock_after, hint))

    def _on_name(self) -> None:
        name = self.name.text().strip()
        if name != self.settings.assessor:
            self._choose(assessor=name)

    def _choose(self, **chosen: Any) -> None:
        self.settings = replace(self.settings, **chosen)
        self.changed.emit(self.settings)
        if "text_size" in chosen:
            self.fit()
