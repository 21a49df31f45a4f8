"""Printing the recovery sheet, or saving it without the passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from omi_desktop.store.inspection import Inspection
from omi_desktop.ui import recovery_sheet
from omi_desktop.ui.dialogs.form_dialog import FormDialog, Message
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.words import Words


class RecoverySheetDialog(FormDialog):
    """A printed sheet may carry the passphrase; a file never does, since it would lie there in clear."""

    WIDTH = 560

    def __init__(self, inspection: Inspection, parent: QWidget | None = None) -> None:
        super().__init__("recovery_sheet", "", parent=parent)
        self._inspection = inspection
        title = self.tr("Recovery sheet")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.intro.setText(
            self.tr(
                "A page for the lead inspector to lock away: which file it is for, its passphrase, and what "
                "can be done when the passphrase is lost. Nobody can open the file without it."
            )
        )
        self.intro.show()
        self.secret = Check("recovery_sheet:secret", self.tr("Print the passphrase on it"))
        self.secret.setVisible(inspection.encrypted)
        self.body.addWidget(self.secret)
        self.body.addWidget(Words(self._explained(), "guidance", "muted"))
        self.said = Message("recovery_sheet:said")
        self.body.addWidget(self.said)
        self.save = self.add_button("save", self.tr("Save as PDF …"))
        self.save.clicked.connect(self._on_save)
        self.primary.setText(self.tr("Print …"))

    def html(self, *, for_paper: bool) -> str:
        """The sheet as it would be printed, or saved."""
        own = self._inspection.passphrase if self.secret.isChecked() and for_paper else None
        return recovery_sheet.sheet_html(
            self._inspection, QDate.currentDate().toString(Qt.DateFormat.ISODate), own or ""
        )

    def save_to(self, path: Path) -> None:
        """Save it, and say where it lies or why not."""
        try:
            recovery_sheet.save_pdf(path, self.html(for_paper=False), self.windowTitle())
        except OSError as error:
            self.said.say(self.tr("Not saved: {reason}. Choose another place.").format(reason=error.strerror))
        else:
            self.said.say(self.tr("Saved to {path}").format(path=path), "saved")
        self.fit()

    def _explained(self) -> str:
        if not self._inspection.encrypted:
            return self.tr(
                "This inspection has no passphrase: there is none to lose, and nothing is protected."
            )
        return self.tr("Without the tick it has lines to write on. A saved PDF always has the lines.")

    def _on_save(self) -> None:
        where = self._inspection.path.with_name(
            self.tr("{0} recovery sheet.pdf").format(self._inspection.path.stem)
        )
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the sheet"), str(where), "PDF (*.pdf)")
        if name:
            self.save_to(Path(name))

    def _on_primary(self) -> None:
        # loading it takes a while, and few print
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            page = recovery_sheet.document(self.html(for_paper=True), printer, printer.resolution())
            page.print_(printer)
            self.accept()
