"""What the user has chosen for this computer; each choice holds at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from omi_desktop.settings import Settings
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog, rule
from omi_desktop.ui.language import NAMES
from omi_desktop.ui.widgets.folder_input import FolderInput
from omi_desktop.ui.widgets.inputs import LineInput, ListInput
from omi_desktop.ui.widgets.segmented import Segmented
from omi_desktop.ui.words import Words, counted

SIZES = (100, 110, 125, 150, 175, 200)
MINUTES = (1, 2, 5, 10, 15, 20, 30, 45, 60)


class SettingsDialog(FormDialog):
    """Nothing has to be confirmed: `changed(Settings)` is emitted with every choice."""

    WIDTH = 680
    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("settings", "", parent=parent)
        self.setWindowTitle(self.tr("Settings"))
        self.heading.setText(self.tr("Settings"))
        self.intro.setText(self.tr("Kept for you on this computer. Each holds as soon as it is chosen."))
        self.intro.show()
        self.settings = settings
        self._lay_out_name()
        self._lay_out_language()
        self._lay_out_look()
        self._lay_out_entry()
        self._lay_out_lock()
        self._lay_out_folders()
        self.close_only()

    def _begin(self, title: str) -> None:
        """A group of settings under a line and a title."""
        self.body.addWidget(rule())
        self.body.addWidget(Words(title, "criterion"))

    # --- you, and what you see -------------------------------------------------------------------

    def _lay_out_name(self) -> None:
        self.name = LineInput()
        self.name.setText(self.settings.assessor)
        self.name.editingFinished.connect(self._on_name)
        hint = self.tr("Your answers are recorded under it, and your cases are shown first.")
        self.add_field(Field("assessor", self.tr("Your name as assessor"), self.name, hint))

    def _lay_out_language(self) -> None:
        languages = (("", self.tr("As the computer")), *NAMES.items())
        self.language = Segmented("settings:language", languages)
        self.language.set_value(self.settings.language if self.settings.language in NAMES else "")
        self.language.chosen.connect(lambda value: self._choose(language=value))
        hint = self.tr("Of the window. Ctrl+Shift+L changes it at any time; what is recorded stays the same.")
        self.add_field(Field("language", self.tr("Language"), self.language, hint))

    def _lay_out_look(self) -> None:
        self._begin(self.tr("Look"))
        themes = (
            ("system", self.tr("As the computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self.theme = Segmented("settings:theme", themes)
        self.theme.set_value(self.settings.theme)
        self.theme.chosen.connect(lambda value: self._choose(theme=value))
        hint = self.tr("Ctrl+D changes between light and dark at any time.")
        colours = Field("theme", self.tr("Colours"), self.theme, hint)
        self.text_size = ListInput()
        for size in sorted({*SIZES, self.settings.text_size}):
            self.text_size.addItem(f"{size} %", size)
        self.text_size.setCurrentIndex(self.text_size.findData(self.settings.text_size))
        self.text_size.activated.connect(lambda _: self._choose(text_size=self.text_size.currentData()))
        hint = self.tr("Of everything in the window; also Ctrl++ and Ctrl+-.")
        self.add_pair(colours, Field("text_size", self.tr("Text size"), self.text_size, hint))

    # --- how one works ---------------------------------------------------------------------------

    def _lay_out_entry(self) -> None:
        self._begin(self.tr("Answering"))
        advance = (("on", self.tr("Go on to the next")), ("stay", self.tr("Stay")))
        self.advance = Segmented("settings:advance", advance)
        self.advance.set_value("on" if self.settings.advance_after_answer else "stay")
        self.advance.chosen.connect(lambda value: self._choose(advance_after_answer=value == "on"))
        hint = self.tr("Going on saves a key press an answer; Up leads back to what was just answered.")
        after = Field("advance", self.tr("After an answer"), self.advance, hint)
        hidden = (("hide", self.tr("Hidden")), ("grey", self.tr("Greyed, with the reason")))
        self.hidden = Segmented("settings:hidden", hidden)
        self.hidden.set_value(self.settings.hidden_questions)
        self.hidden.chosen.connect(lambda value: self._choose(hidden_questions=value))
        hint = self.tr("They count in no score either way; Ctrl+H changes it at any time.")
        self.add_pair(after, Field("hidden", self.tr("Questions that do not apply"), self.hidden, hint))

    def _lay_out_lock(self) -> None:
        self._begin(self.tr("Away from the desk"))
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

    # --- where files go --------------------------------------------------------------------------

    def _lay_out_folders(self) -> None:
        self._begin(self.tr("Folders"))
        self.folders: dict[str, FolderInput] = {}
        beside = self.tr("Empty: beside the inspection.")
        rows = (
            ("inspections_folder", self.tr("Inspections"), self.tr("Empty: your documents.")),
            ("exports_folder", self.tr("Exported workbooks"), beside),
            ("packs_folder", self.tr("Assessors' packs"), beside),
        )
        for name, label, hint in rows:
            self._add_folder(name, label, hint)

    def _add_folder(self, name: str, label: str, hint: str) -> None:
        made = self.folders[name] = FolderInput(name, label)
        made.set_folder(getattr(self.settings, name))
        field = Field(name, label, made, hint, lambda: self._folder_problem(made.folder()))
        made.left.connect(lambda: self._on_folder(name, field))
        self.add_field(field)

    def _folder_problem(self, folder: Path | None) -> str:
        if folder is None or (folder.is_absolute() and folder.is_dir()):
            return ""
        return self.tr("There is no folder {0}. Choose one that is there, or empty the line.").format(folder)

    def _on_folder(self, name: str, field: Field) -> None:
        """Keep a folder that is there; one that is not is said, and what was chosen before stays."""
        folder = self.folders[name].folder()
        if field.verify() and folder != getattr(self.settings, name):
            self._choose(**{name: folder})

    # --- what was chosen -------------------------------------------------------------------------

    def _on_name(self) -> None:
        name = self.name.text().strip()
        if name != self.settings.assessor:
            self._choose(assessor=name)

    def _choose(self, **chosen: Any) -> None:
        self.settings = replace(self.settings, **chosen)
        self.changed.emit(self.settings)
        if "text_size" in chosen:
            self.fit()
