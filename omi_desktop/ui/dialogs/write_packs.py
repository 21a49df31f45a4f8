"""Packs for the assessors: into which folder, for whom; what was written, line by line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from omi_desktop.app import worker
from omi_desktop.app.session import Session
from omi_desktop.app.tasks import Task, run_in_process
from omi_desktop.errors import OmiError
from omi_desktop.fieldwork.packs import Outcome, assessors, records_of
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog, Message
from omi_desktop.ui.dialogs.passphrase_fields import beside
from omi_desktop.ui.typography import SPACE_4
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.widgets.gone import when_gone
from omi_desktop.ui.widgets.inputs import Button, LineInput
from omi_desktop.ui.words import counted


class WritePacksDialog(FormDialog):
    """One inspection file for each assessor ticked, written by a process of its own."""

    WIDTH = 640

    def __init__(self, session: Session, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("write_packs", "", parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Write packs"))
        self.heading.setText(self.tr("Write packs"))
        self.intro.setText(
            self.tr(
                "A file for each assessor with their cases only. Cases to be read a second time come with "
                "the facts of the case list and nothing of the first reading."
            )
        )
        self.intro.show()
        self._session = session
        self.task: Task | None = None
        self.folder, self.bar = LineInput(), QProgressBar()
        self.who: dict[str, Check] = {}
        self.said, self.outcomes = Message("write_packs:said"), QVBoxLayout()
        self._lay_out(folder)
        when_gone(session, self, WritePacksDialog.deleteLater)

    def _lay_out(self, folder: Path) -> None:
        choose = Button(self.tr("Choose …"))
        choose.setObjectName("write_packs:choose")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose)
        row = beside(self.folder, choose)
        row.setFocusProxy(self.folder)
        self._folder = self.add_field(Field("folder", self.tr("Folder"), row, check=self._folder_problem))
        self.folder.setObjectName("folder")
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setText(str(folder))
        self._lay_out_assessors()
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.body.addWidget(self.said)
        self.outcomes.setSpacing(SPACE_4)
        self.body.addLayout(self.outcomes)
        self.open_folder = self.add_button("open_folder", self.tr("Open folder"))
        self.open_folder.clicked.connect(self._on_open_folder)
        self.open_folder.hide()
        self._describe()

    def _lay_out_assessors(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        for name in assessors(self._session.inspection):
            check = self.who[name] = Check(f"write_packs:{name}", self._told(name))
            check.setChecked(True)
            check.toggled.connect(self._describe)
            column.addWidget(check)
        self.body.addLayout(column)

    def _told(self, name: str) -> str:
        own, second = records_of(self._session.inspection, name)
        cases = sum(record.form == "case" for record in own) + len(second)
        text = counted(cases, self.tr("{count} case"), self.tr("{count} cases"))
        if second:
            text = self.tr("{cases}, {second} of them a second reading").format(
                cases=text, second=len(second)
            )
        return f"{name}: {text}"

    def wanted(self) -> tuple[str, ...]:
        """The assessors ticked."""
        return tuple(name for name, check in self.who.items() if check.isChecked())

    def _describe(self) -> None:
        count = len(self.wanted())
        self.primary.setText(counted(count, self.tr("Write {count} pack"), self.tr("Write {count} packs")))
        if not self.who:
            self.said.say(self.tr("No case is allocated yet: Inspection > Allocate cases."), "attention")
            self.close_only()
        elif not self._session.inspection.encrypted:
            plain = self.tr(
                "The inspection has no passphrase, nor will its packs: whoever has one can read it."
            )
            self.said.say(plain, "attention")
        else:
            self.said.say(self.tr("They open with the passphrase of the inspection."), "muted")

    def _folder_problem(self) -> str:
        if not self.folder.text().strip() or not self.path().is_dir():
            return self.tr("There is no such folder. Choose another one.")
        return ""

    def path(self) -> Path:
        """Where the packs are to be."""
        return Path(self.folder.text().strip()).expanduser()

    def _on_choose(self) -> None:
        title = self.tr("Where the packs are written")
        if name := QFileDialog.getExistingDirectory(self, title, self.folder.text()):
            self.folder.setText(name)
            self._folder.verify()

    # --- the deed --------------------------------------------------------------------------------

    def _on_primary(self) -> None:
        if self.task is not None or not self.verify():
            return
        if not self.wanted():
            self.said.say(self.tr("Tick whose packs are to be written."))
            return
        self._session.leaving.emit()
        inspection = self._session.inspection
        self.task = run_in_process(
            worker.write_packs,
            self._session.path,
            inspection.passphrase,
            self.path(),
            self.wanted(),
            inspection.who,
        )
        self.task.progress.connect(lambda share: self.bar.setValue(round(share * 100)))
        self.task.done.connect(self._on_done)
        self.task.failed.connect(self._on_failed)
        self.task.cancelled.connect(lambda: self._on_failed(None))
        self._set_running(True)

    def _set_running(self, running: bool) -> None:
        for widget in (*self.fields, *self.who.values(), self.primary):
            widget.setEnabled(not running)
        self.bar.setVisible(running)
        self.said.say(self.tr("Writing the packs.") if running else "", "muted")
        self.cancel.setText(self.tr("Stop") if running else self.tr("Cancel"))
        self.fit()

    def _on_done(self, outcomes: list[Outcome]) -> None:
        self._set_running(False)
        written = [outcome for outcome in outcomes if outcome.pack]
        one, many = self.tr("{count} pack written to {folder}"), self.tr("{count} packs written to {folder}")
        text = (one if len(written) == 1 else many).format(count=len(written), folder=self.path())
        whole = len(written) == len(outcomes)
        self.said.say(text, "saved" if whole else "attention")
        for check in self.who.values():
            check.hide()
        for place, outcome in enumerate(outcomes):
            line = Message(f"write_packs:outcome:{place}")
            line.say(self._line(outcome), "muted" if outcome.pack else "danger")
            self.outcomes.addWidget(line)
        self.open_folder.show()
        self.close_only()
        self.fit()

    def _line(self, outcome: Outcome) -> str:
        if outcome.pack is None:
            return f"{outcome.assessor}: {outcome.problem}"
        cases = counted(outcome.pack.cases, self.tr("{count} case"), self.tr("{count} cases"))
        return f"{outcome.assessor}: {outcome.path.name}, {cases}"

    def _on_failed(self, error: OmiError | None) -> None:
        self.task = None
        self._set_running(False)
        self.said.say(
            str(error) if error else self.tr("Stopped. Packs written before are whole."), "attention"
        )

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path())))

    def reject(self) -> None:
        """Stop what runs; only then close."""
        if self.task is not None and self.task.is_running:
            self.task.cancel()
        else:
            super().reject()
