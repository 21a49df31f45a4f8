"""The passphrase of an inspection that is to be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from omi_desktop.errors import OmiError, PassphraseNeeded
from omi_desktop.store.inspection import Inspection
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.widgets.inputs import LineInput


class PassphraseDialog(FormDialog):
    """Opens the file with what is typed; a wrong one is said in place, as often as it takes.

    `opened(Inspection)` is emitted before the dialog is accepted.
    """

    WIDTH = 460
    opened = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None, who: str = "") -> None:
        super().__init__("passphrase", "", parent=parent)
        self._path, self._who = path, who
        self.setWindowTitle(self.tr("Open an inspection"))
        self.heading.setText(self.tr("Open {name}").format(name=path.stem))
        self.intro.setText(self.tr("The file is protected by a passphrase."))
        self.intro.show()
        self.line = LineInput()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = self.add_field(
            Field("passphrase", self.tr("Passphrase"), self.line, check=self._problem)
        )
        self.shown = Check("passphrase:show", self.tr("Show what I type"))
        self.shown.toggled.connect(self._show_typed)
        self.body.addWidget(self.shown)
        self.primary.setText(self.tr("Open"))
        self.line.textEdited.connect(lambda: self.field.show_problem(""))
        self.line.setFocus()

    def _show_typed(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _problem(self) -> str:
        return "" if self.line.text() else self.tr("Type the passphrase.")

    def _on_primary(self) -> None:
        if not self.verify():
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            inspection = Inspection.open(self._path, self.line.text(), who=self._who)
        except PassphraseNeeded:
            self.field.show_problem(
                self.tr(
                    "This passphrase does not open the file. Type it again; nothing was changed. If it is "
                    "lost, the lead inspector keeps the recovery sheet, and the exported workbooks are a "
                    "second copy."
                )
            )
            self.line.selectAll()
            self.line.setFocus()
        except OmiError as error:
            self.field.show_problem(str(error))
        else:
            self.line.clear()
            self.opened.emit(inspection)
            self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()
