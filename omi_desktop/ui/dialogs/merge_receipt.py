"""What can be done with the receipt of a merge: copied, saved, and a proof given to each assessor."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from omi_desktop.app.session import Session
from omi_desktop.errors import OmiError
from omi_desktop.merging.receipt import Receipt, lines
from omi_desktop.merging.receipts import GivenOut, code_lines, give_out, write_out
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.form_dialog import FormDialog, Message
from omi_desktop.ui.dialogs.merge_row import MergeRow
from omi_desktop.ui.words import counted


class ReceiptDialog(FormDialog):
    """The second half of the merge dialog: `receipt` and what was `given` out are there once it is merged."""

    _session: Session
    _folder: Path
    said: Message
    receipt: Receipt | None = None
    given: tuple[GivenOut, ...] = ()

    def add_receipt_buttons(self) -> None:
        """The buttons, hidden until there is a receipt."""
        self.copy_button = self.add_button("copy", self.tr("Copy the receipt"))
        self.save_button = self.add_button("save", self.tr("Save the receipt …"))
        self.receipts_button = self.add_button("receipts", self.tr("Save receipts for the assessors …"))
        for button, act in (
            (self.copy_button, self.copy), (self.save_button, self.save),
            (self.receipts_button, self.save_receipts),
        ):  # fmt: skip
            button.clicked.connect(act)
            button.hide()

    def show_receipt_buttons(self) -> None:
        """It is merged; receipts are for files that were."""
        self.copy_button.show()
        self.save_button.show()
        self.receipts_button.setVisible(bool(self.given))

    def give_out(self, receipt: Receipt, inspection: Inspection, rows: Iterable[MergeRow]) -> None:
        """Make a receipt for every file that was merged, and show its code in its row."""
        self.given = tuple(give_out(receipt, inspection))
        left = iter(self.given)
        for row, outcome in zip(rows, receipt.outcomes, strict=False):
            if outcome.told:
                row.show_code(next(left).handover.code)

    def receipt_text(self) -> str:
        """The whole account as text, for a letter or the file of the week."""
        return "\n".join([*lines(self.receipt), *code_lines(self.given)]) + "\n" if self.receipt else ""

    def copy(self) -> None:
        """Put the receipt on the clipboard."""
        QGuiApplication.clipboard().setText(self.receipt_text())
        self.said.say(self.tr("The receipt is on the clipboard."), "muted")

    def save(self) -> None:
        """Ask where to and save the receipt as text."""
        wanted = self._folder / self.tr("{name} receipt.txt").format(name=self._session.path.stem)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the receipt"), str(wanted), self.tr("Texts (*.txt)")
        )
        if name:
            self._save_to(Path(name))

    def _save_to(self, path: Path) -> None:
        try:
            path.write_text(self.receipt_text(), encoding="utf-8")
        except OSError as error:
            said = self.tr("{name} cannot be written: {why}. Choose another folder.")
            self.said.say(said.format(name=path.name, why=error.strerror))
            return
        self.said.say(self.tr("Saved to {path}").format(path=path), "saved")

    def save_receipts(self) -> None:
        """Ask for a folder and write a receipt for each file into it, to be sent to its assessor."""
        title = self.tr("Folder for the assessors' receipts")
        name = QFileDialog.getExistingDirectory(self, title, str(self._folder))
        if not name:
            return
        try:
            written = write_out(self.given, Path(name))
        except OmiError as error:
            self.said.say(str(error))
            return
        receipts = counted(len(written), self.tr("{count} receipt"), self.tr("{count} receipts"))
        self.said.say(self.tr("{receipts} saved to {path}").format(receipts=receipts, path=name), "saved")
