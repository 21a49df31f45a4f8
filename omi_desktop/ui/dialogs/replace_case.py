"""Another case in the place of one that cannot be read: its reference, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog
from omi_desktop.ui.dialogs.new_case import reference_problem
from omi_desktop.ui.widgets.inputs import LineInput


class ReplaceCaseDialog(FormDialog):
    """Asks for what history and sample tell of it; the old case is kept, out of list and scores."""

    WIDTH = 480

    def __init__(self, ref: str, taken: set[str], parent: QWidget | None = None) -> None:
        super().__init__("replace_case", "", parent=parent)
        title = self.tr("Replace case {reference}").format(reference=ref)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.intro.setText(
            self.tr(
                "It is kept with everything in it, out of the list and of every score. Ctrl+Z brings it back."
            )
        )
        self.intro.show()
        self.primary.setText(self.tr("Replace the case"))
        self._taken = taken
        self._reference, self._reason = LineInput(), LineInput()
        self.add_field(
            Field("reference", self.tr("Reference of the new case"), self._reference, "", self._problem)
        )
        hint = self.tr("Such as: the file is with the court.")
        self.add_field(
            Field("reason", self.tr("Why it cannot be read"), self._reason, hint, self._reason_problem)
        )
        self._reference.setFocus()

    def reference(self) -> str:
        """The reference of the new case."""
        return self._reference.text().strip()

    def reason(self) -> str:
        """Why the old one cannot be read."""
        return self._reason.text().strip()

    def _problem(self) -> str:
        return reference_problem(self.reference(), self._taken)

    def _reason_problem(self) -> str:
        return "" if self.reason() else self.tr("Say why, for whoever looks at the sample later.")
