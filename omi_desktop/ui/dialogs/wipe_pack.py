"""Which receipt proves that a pack has arrived, before it is wiped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from omi_desktop.errors import OmiError
from omi_desktop.merging.handover import Handover, as_code
from omi_desktop.merging.wiping import understood
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog
from omi_desktop.ui.dialogs.passphrase_fields import beside
from omi_desktop.ui.widgets.inputs import Button, LineInput
from omi_desktop.ui.words import Words


class WipePackDialog(FormDialog):
    """Takes the receipt file, or its code; `receipt()` is what was given once it is accepted."""

    WIDTH = 560

    def __init__(self, path: Path, encrypted: bool, parent: QWidget | None = None) -> None:
        super().__init__("wipe_pack", "", parent=parent)
        title = self.tr("Wipe this pack")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._path = path
        self.intro.setText(
            self.tr(
                "{name} and its backups are taken away from this computer for good. First a receipt has to "
                "prove that the manager's inspection holds everything you gave in it."
            ).format(name=path.name)
        )
        self.intro.show()
        self.line = LineInput()
        self.choose = Button(self.tr("Choose …"))
        self.choose.setObjectName("receipt:choose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        row = beside(self.line, self.choose)
        row.setFocusProxy(self.line)
        label, hint = self.tr("Receipt"), self.tr("The receipt file of the merge, or its code of 20 letters.")
        self.field = self.add_field(Field("receipt", label, row, hint, self._problem))
        self.line.setObjectName("receipt")
        self.line.setAccessibleName(label)
        self.body.addWidget(Words(self._honestly(encrypted), "guidance", "muted"))
        self.primary.setText(self.tr("Wipe the pack"))
        self.line.setFocus()

    def receipt(self) -> Handover | str:
        """What was given, read. Raises OmiError where it is no receipt."""
        return understood(self.line.text().strip())

    def _honestly(self, encrypted: bool) -> str:
        disks = self.tr(
            "The key goes first, then every byte is overwritten. A solid-state disk or a memory stick may "
            "keep old blocks for a while."
        )
        kept = (
            self.tr("There it is the passphrase that protects them.")
            if encrypted
            else self.tr("This file has no passphrase: there nothing protects them.")
        )
        books = self.tr("Workbooks you exported are files of their own: delete them too.")
        return f"{disks} {kept} {books}"

    def _problem(self) -> str:
        text = self.line.text().strip()
        if not text:
            return self.tr("Name the receipt file, or type the code.")
        try:
            self.receipt()
        except OmiError as error:
            if not as_code(text) and "." not in text and "/" not in text:
                return self.tr("This is no code: it has 20 letters and figures, in groups of four.")
            return str(error)
        return ""

    def _on_choose(self) -> None:
        title, kinds = self.tr("The receipt of the merge"), self.tr("Receipts (*.json)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._path.parent), kinds)
        if name:
            self.line.setText(name)
            self.field.verify()
