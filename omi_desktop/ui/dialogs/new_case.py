"""The reference of a new case, and whose it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog
from omi_desktop.ui.widgets.inputs import LineInput


class NewCaseDialog(FormDialog):
    """Asks for what a case needs to stand in the list; the rest is filled in on its pages."""

    WIDTH = 400

    def __init__(self, taken: set[str], assessor: str = "", parent: QWidget | None = None) -> None:
        super().__init__("new_case", "", parent=parent)
        self.setWindowTitle(self.tr("Add a case"))
        self.heading.setText(self.tr("Add a case"))
        self.primary.setText(self.tr("Add the case"))
        self._taken = taken
        self._reference, self._assessor = LineInput(), LineInput()
        self._assessor.setText(assessor)
        hint = self.tr("A number or letters that say nothing about the person.")
        field = Field("reference", self.tr("Reference"), self._reference, hint, self._reference_problem)
        self.add_field(field)
        self.verify_when_left(field, self._reference.editingFinished)
        self.add_field(Field("assessor", self.tr("Assessor"), self._assessor))
        self._reference.setFocus()

    def reference(self) -> str:
        """The reference as it is to stand in the list."""
        return self._reference.text().strip()

    def assessor(self) -> str:
        """Who reads the case, "" where nobody is named."""
        return self._assessor.text().strip()

    def _reference_problem(self) -> str:
        return reference_problem(self.reference(), self._taken)


def reference_problem(reference: str, taken: set[str]) -> str:
    """What is wrong with the reference of a new case, "" where nothing is."""
    if not reference:
        return QCoreApplication.translate("NewCaseDialog", "A case needs a reference.")
    if reference in taken:
        text = QCoreApplication.translate(
            "NewCaseDialog", "{reference} is there already. Give it another reference."
        )
        return text.format(reference=reference)
    return ""
