"""Another passphrase for the open inspection, one where there was none, or none any more."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog
from omi_desktop.ui.dialogs.passphrase_fields import PassphraseFields
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.widgets.inputs import LineInput


class ChangePassphraseDialog(FormDialog):
    """Asks for the present passphrase, the new one twice, and what becomes of the old backups."""

    def __init__(self, present: str | None, old_backups: int, parent: QWidget | None = None) -> None:
        super().__init__("change_passphrase", "", parent=parent)
        self._present = present
        title = self.tr("Change the passphrase")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.intro.setText(
            self.tr("A backup is made before. Whatever happens, the file opens with one of the two.")
        )
        self.intro.show()
        self.now = LineInput()
        self.now.setEchoMode(QLineEdit.EchoMode.Password)
        if present is not None:
            self.add_field(Field("now", self.tr("Passphrase now"), self.now, check=self._now_problem))
        self.passphrases = PassphraseFields()
        self.passphrases.plain.setVisible(present is not None)
        self.body.addWidget(self.passphrases)
        self.fields += self.passphrases.fields
        text = self.tr("Give the {0} older backups the new passphrase too").format(old_backups)
        self.backups_too = Check("passphrase:backups", text)
        self.backups_too.setChecked(True)
        self.backups_too.setVisible(old_backups > 0)
        self.body.addWidget(self.backups_too)
        self.primary.setText(self.tr("Change it"))
        (self.now if present is not None else self.passphrases.line).setFocus()

    def new(self) -> str | None:
        """The new passphrase, None for a plain file."""
        return self.passphrases.passphrase()

    def _now_problem(self) -> str:
        if self.now.text() == self._present:
            return ""
        return self.tr("This is not the passphrase it is open with. Type it again.")
