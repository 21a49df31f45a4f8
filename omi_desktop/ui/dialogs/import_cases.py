"""The area's case list before it is taken in: what is ready, what is refused and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QScrollArea, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.errors import OmiError
from omi_desktop.fieldwork.composition import count_parts, wanted
from omi_desktop.imports.case_list import CaseList, import_cases, read_case_list
from omi_desktop.imports.tables import Refusal
from omi_desktop.ui.dialogs.form_dialog import FormDialog, Message
from omi_desktop.ui.language import core
from omi_desktop.ui.models.week_pages import verdict
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.words import Words, counted

_MOST_IGNORED, _MOST_REFUSED = 12, 100


def ask_and_import(session: Session, folder: Path, parent: QWidget) -> None:
    """Ask for a case list, show what is in it, and add its cases as one deed that can be undone."""
    title = QCoreApplication.translate("ImportCasesDialog", "Import the case list")
    kinds = QCoreApplication.translate("ImportCasesDialog", "Case lists (*.xlsx *.csv)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    if name:
        ImportCasesDialog(session, Path(name), parent).open()


class ImportCasesDialog(FormDialog):
    """A preview; what its button says is what it does, and the session can undo it."""

    WIDTH = 720

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__("import_cases", "", parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import the case list"))
        self.heading.setText(self.tr("Import the case list"))
        self._session = session
        self.case_list: CaseList | None = None
        self.ready, self.ignored = Message("import_cases:ready"), Words("", "guidance", "muted")
        self.refused_title = Message("import_cases:refused")
        self.refused = RefusedRows()
        self.sample = Words("", "guidance")
        self.sample.setObjectName("import_cases:sample")
        self.leave_out = Check("import_cases:leave_out", "")
        self.failed = Message("import_cases:failed")
        for widget in (
            self.ready,
            self.refused_title,
            self.refused,
            self.leave_out,
            self.ignored,
            self.sample,
            self.failed,
        ):
            self.body.addWidget(widget)
        self.leave_out.toggled.connect(self._describe_deed)
        self._read(path)

    # --- what is in it ---------------------------------------------------------------------------

    def _read(self, path: Path) -> None:
        self.intro.setText(path.name)
        self.intro.show()
        try:
            self.case_list = read_case_list(path, self._session.inspection)
        except OmiError as error:
            self.failed.say(str(error))
            for widget in (self.refused, self.leave_out, self.ignored, self.sample):
                widget.hide()
            self.close_only()
            return
        self._show(self.case_list)

    def _show(self, found: CaseList) -> None:
        cases, rows = len(found.cases), found.refused_rows
        ready = counted(
            cases, self.tr("{count} case ready to be added."), self.tr("{count} cases ready to be added.")
        )
        self.ready.say(ready, "saved" if cases else "attention")
        refused = counted(
            rows, self.tr("{count} row cannot be taken:"), self.tr("{count} rows cannot be taken:")
        )
        self.refused_title.say(refused if rows else "", "attention")
        self.refused.fill(found.refused)
        self.refused.setVisible(bool(rows))
        one, many = self.tr("Leave out that row"), self.tr("Leave out those {count} rows")
        self.leave_out.setText(counted(rows, one, many))
        self.leave_out.setVisible(bool(rows and cases))
        self._tell_ignored(found.ignored)
        self._tell_sample(found)
        self._describe_deed()

    def _tell_ignored(self, columns: tuple[str, ...]) -> None:
        more = len(columns) - _MOST_IGNORED
        names = ", ".join(f"“{name}”" for name in columns[:_MOST_IGNORED])
        text = self.tr("Not a fact of this programme, so left aside: {columns}").format(columns=names)
        self.ignored.setText(text + (self.tr(" and {count} more").format(count=more) if more > 0 else ""))
        self.ignored.setVisible(bool(columns))

    def _tell_sample(self, found: CaseList) -> None:
        """What the sample would lack, and have too much of, with these cases in it."""
        there = [state.answers for state in self._session.live(CASE).states.values()]
        counts = count_parts(self._session.instrument, [*there, *(case.facts for case in found.cases)])
        told = [
            self.tr("{part}: {count}, wanted {wanted}: {verdict}").format(
                part=c.part.title, count=c.intended, wanted=core(wanted(c.part)), verdict=verdict(c)
            )
            for c in counts
            if c.status in ("under", "over", "unknown")
        ]
        head = self.tr("The sample with these cases, against the programme's composition:")
        self.sample.setText(
            "\n".join([head, *told]) if told else self.tr("The sample is as the programme wants it.")
        )
        self.sample.setVisible(bool(counts) and bool(found.cases))

    def _describe_deed(self) -> None:
        found = self.case_list
        if found is None or not found.cases:
            self.close_only()
            return
        text = counted(len(found.cases), self.tr("Import {count} case"), self.tr("Import {count} cases"))
        if found.refused and self.leave_out.isChecked():
            text = self.tr("{import_} and leave out {rows}").format(import_=text, rows=found.refused_rows)
        self.primary.setText(text)

    # --- the deed --------------------------------------------------------------------------------

    def _on_primary(self) -> None:
        found = self.case_list
        if found is None:
            return
        if found.refused and not self.leave_out.isChecked():
            self.failed.say(
                self.tr(
                    "Mend the rows above in the list and import it again, or tick that they are left out."
                )
            )
            self.leave_out.setFocus()
            return
        try:
            deed = import_cases(self._session.inspection, found, skip_bad=self.leave_out.isChecked())
        except OmiError as error:
            self.failed.say(str(error))
            return
        self._session.adopt(deed)
        one = self.tr("{count} case imported. Ctrl+Z takes it out again.")
        many = self.tr("{count} cases imported. Ctrl+Z takes them out again.")
        self._session.notified.emit(counted(len(found.cases), one, many))
        self.accept()


class RefusedRows(QScrollArea):
    """Each refused row: where, what is wrong, what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_cases:rows")
        self.setAccessibleName(self.tr("Rows that cannot be taken"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        slim_scroll_bars(self)

    def fill(self, refused: tuple[Refusal, ...]) -> None:
        """Show these; of very many the first, they have the same cause more often than not."""
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, SPACE_12, 0)
        grid.setHorizontalSpacing(SPACE_16)
        grid.setVerticalSpacing(SPACE_8)
        grid.setColumnStretch(2, 1)
        for place, refusal in enumerate(refused[:_MOST_REFUSED]):
            row = Words(self.tr("Row {number}").format(number=refusal.row), "guidance_strong", wrap=False)
            said = f"{core(refusal.what)} {core(refusal.remedy)}"
            cells = (row, Words(refusal.column, "guidance", wrap=False), Words(said, "guidance"))
            for column, words in enumerate(cells):
                grid.addWidget(words, place, column, Qt.AlignmentFlag.AlignTop)
        if len(refused) > _MOST_REFUSED:
            more = self.tr("and {count} more").format(count=len(refused) - _MOST_REFUSED)
            grid.addWidget(Words(more, "guidance", "muted"), _MOST_REFUSED, 2)
        grid.setRowStretch(len(refused) + 1, 1)
        self.setWidget(inner)
        wanted = theme().line_height("guidance") * 2 * len(refused) + SPACE_16
        self.setFixedHeight(min(wanted, theme().px(220)))

    @property
    def texts(self) -> list[str]:
        """What is said, cell by cell."""
        return [words.text() for words in self.findChildren(Words)]
