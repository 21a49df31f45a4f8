"""The lead inspector's own grade for a criterion, beside the one that follows from the rule."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from omi_desktop.instruments.model import Criterion, Management
from omi_desktop.scoring.grades import ManagementGrade
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog
from omi_desktop.ui.theme import theme
from omi_desktop.ui.widgets.inputs import ListInput


class SetGradeDialog(FormDialog):
    """Asks for a grade and its reason; "back to the rule" takes both away."""

    def __init__(
        self,
        criterion: Criterion,
        present: ManagementGrade,
        management: Management,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Grade of {0} {1}").format(criterion.id, criterion.title)
        super().__init__("set_grade", title, management.rule, parent)
        self.cleared = False
        self.primary.setText(self.tr("Set this grade"))
        self._grades, self._reason = ListInput(), QPlainTextEdit()
        for grade in management.grades:
            self._grades.addItem(grade.text, grade.id)
        if held := present.grade:
            self._grades.setCurrentIndex(self._grades.findData(held.id))
        self._reason.setPlainText(present.reason)
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(5 * theme().line_height("interface"))
        self.add_field(Field("grade", self.tr("Grade"), self._grades, self._derived_text(present)))
        hint = self.tr("The reason is kept, shown and exported beside the grade.")
        self.add_field(Field("reason", self.tr("Reason"), self._reason, hint, self._reason_problem))
        if present.set:
            self.add_button("clear", self.tr("Back to the rule")).clicked.connect(self._on_clear)
        self._grades.setFocus()

    def grade(self) -> str | None:
        """The grade chosen, None for the rule's own."""
        return None if self.cleared else self._grades.currentData()

    def reason(self) -> str:
        """Why it is another than the rule's."""
        return "" if self.cleared else self._reason.toPlainText().strip()

    def _derived_text(self, present: ManagementGrade) -> str:
        derived = present.derived
        if derived.grade is None:
            return self.tr("Nothing is rated yet, so the rule gives no grade.")
        text = self.tr("The rule gives: {0}. {1}").format(derived.grade.text, derived.grade.explanation)
        if derived.provisional:
            text += self.tr(" Provisional: {0} of {1} rated.").format(derived.rated, derived.items)
        return text

    def _reason_problem(self) -> str:
        return "" if self.reason() else self.tr("A grade set by the lead inspector needs its reason.")

    def _on_clear(self) -> None:
        self.cleared = True
        self.accept()
