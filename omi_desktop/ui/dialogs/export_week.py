"""Taking the week home: where to, whose cases, what protects the workbook; how far it is, where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QWidget

from omi_desktop.app import worker
from omi_desktop.app.session import CASE, Session
from omi_desktop.app.tasks import Task, run_in_process
from omi_desktop.errors import OmiError
from omi_desktop.records.annotations import ALERT, parse
from omi_desktop.ui.dialogs.form_dialog import Field, FormDialog, Message
from omi_desktop.ui.dialogs.passphrase_fields import beside
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.widgets.gone import when_gone
from omi_desktop.ui.widgets.inputs import Button, LineInput, ListInput
from omi_desktop.ui.words import counted


class ExportWeekDialog(FormDialog):
    """Stays open beside the form while a process of its own writes; entry goes on meanwhile."""

    WIDTH = 560

    def __init__(self, session: Session, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("export_week", "", parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export the week"))
        self.heading.setText(self.tr("Export the week"))
        self._session, self.task = session, None
        self.whose, self.file = ListInput(), LineInput()
        self.protect = Check("export_week:protect", "")
        self.identifiers = Check("export_week:identifiers", self.tr("With the facts that identify a person"))
        self.alerts = Check("export_week:alerts", "")
        self.password, self.again = LineInput(), LineInput()
        self.bar, self.said = QProgressBar(), Message("export_week:said")
        self._lay_out(folder)
        self._describe()
        when_gone(session, self, ExportWeekDialog._on_session_gone)

    task: Task | None

    # --- building --------------------------------------------------------------------------------

    def _lay_out(self, folder: Path) -> None:
        self._fill_whose()
        self.add_field(Field("whose", self.tr("Whose cases"), self.whose))
        self.choose = Button(self.tr("Choose …"))
        self.choose.setObjectName("file:choose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        row = beside(self.file, self.choose)
        row.setFocusProxy(self.file)
        self._file = self.add_field(Field("file", self.tr("Workbook"), row, check=self._file_problem))
        self.file.setObjectName("file")
        self.file.setAccessibleName(self.tr("Workbook"))
        self.file.setText(str(folder / f"{self._session.path.stem}.xlsx"))
        self._lay_out_identifiers()
        self._lay_out_protection()
        self.bar.setObjectName("export_week:progress")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setRange(0, 100)
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.body.addWidget(self.said)
        self.open_folder = self.add_button("open_folder", self.tr("Open folder"))
        self.open_folder.clicked.connect(self._on_open_folder)
        self.open_folder.hide()

    def _lay_out_identifiers(self) -> None:
        """Offered where the programme has such facts; without the tick they stay in this file."""
        marked = [fact.label for fact in self._session.instrument.facts if fact.identifying]
        self.identifiers.setToolTip(self.tr("Left out without it: {0}.").format("; ".join(marked)))
        self.identifiers.setVisible(bool(marked))
        self.body.addWidget(self.identifiers)
        self._lay_out_alerts()

    def _lay_out_alerts(self) -> None:
        """Offered where there are any, with their number; without the tick they stay in this file."""
        self.alerts.setToolTip(self.tr("Left out without it: alerts, who was told of them and when."))
        self.body.addWidget(self.alerts)
        self.whose.currentIndexChanged.connect(self._count_alerts)
        self._count_alerts()

    def _count_alerts(self, _index: int = 0) -> None:
        inspection, whose = self._session.inspection, self.whose.currentData()
        notes = inspection.all_notes()
        records = [r.id for r in inspection.records() if whose in ("", r.assessor)]
        found = [item for record in records for item in notes[record]]
        count = sum((remark := parse(item)) is not None and remark.part == ALERT for item in found)
        self.alerts.setText(self.tr("With alerts ({0})").format(count))
        self.alerts.setVisible(bool(count))

    def _lay_out_protection(self) -> None:
        """By its own passphrase where the inspection has one; otherwise a password if one is wanted."""
        encrypted = self._session.inspection.encrypted
        own = self.tr("Protect it with the passphrase of the inspection")
        self.protect.setText(own if encrypted else self.tr("Protect it with a password"))
        self.protect.setChecked(encrypted)
        self.protect.toggled.connect(self._describe)
        self.body.addWidget(self.protect)
        for line in (self.password, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self._first = Field("password", self.tr("Password"), self.password, "", self._password_problem)
        self._second = Field("again", self.tr("The same again"), self.again, "", self._again_problem)
        self.add_pair(self._first, self._second)

    def _fill_whose(self) -> None:
        records = self._session.records(CASE)
        self.whose.addItem(self.tr("Everybody: {count}").format(count=len(records)), "")
        for name in sorted({record.assessor for record in records if record.assessor}):
            count = sum(record.assessor == name for record in records)
            self.whose.addItem(self.tr("{name}: {count}").format(name=name, count=count), name)
        own = self.whose.findData(self._session.inspection.who)
        self.whose.setCurrentIndex(max(own, 0))

    def _describe(self) -> None:
        encrypted, protect = self._session.inspection.encrypted, self.protect.isChecked()
        for field in (self._first, self._second):
            field.setVisible(protect and not encrypted)
        warned = self.tr("Whoever gets hold of the workbook can read every case in it.")
        self.said.say("" if protect else warned, "attention")
        self.primary.setText(
            self.tr("Save the workbook") if protect else self.tr("Save it without a password")
        )

    # --- what is wrong ---------------------------------------------------------------------------

    def _file_problem(self) -> str:
        if not self.file.text().strip():
            return self.tr("Say where the workbook is to be saved.")
        path = self.path()
        if path.is_dir():
            return self.tr("{name} is a folder. Name the workbook in it.").format(name=path.name)
        if not path.parent.is_dir():
            return self.tr("There is no folder {folder}. Choose another one.").format(folder=path.parent)
        return ""

    def _password_problem(self) -> str:
        return "" if self.password.text() else self.tr("Type a password, or untick that you want one.")

    def _again_problem(self) -> str:
        if self.password.text() == self.again.text():
            return ""
        return self.tr("The two are not the same. Type it again.")

    def path(self) -> Path:
        """Where the workbook is to be."""
        path = Path(self.file.text().strip()).expanduser()
        return path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")

    def _on_choose(self) -> None:
        title, kinds = self.tr("Where the workbook is saved"), self.tr("Workbooks (*.xlsx)")
        name, _ = QFileDialog.getSaveFileName(self, title, self.file.text(), kinds)
        if name:
            self.file.setText(name)
            self._file.verify()

    # --- the deed --------------------------------------------------------------------------------

    def _on_primary(self) -> None:
        if self.task is not None or not self.verify():
            return
        # what is being typed belongs to the week too
        self._session.leaving.emit()
        own = self._session.inspection.passphrase
        wanted = own if self._session.inspection.encrypted else self.password.text()
        self.task = run_in_process(
            worker.export_week,
            self._session.path,
            own,
            self.path(),
            self.whose.currentData() or None,
            wanted if self.protect.isChecked() else None,
            self.identifiers.isChecked(),
            self.alerts.isChecked(),
        )
        self.task.progress.connect(lambda share: self.bar.setValue(round(share * 100)))
        self.task.done.connect(self._on_done)
        self.task.failed.connect(self._on_failed)
        self.task.cancelled.connect(self._on_cancelled)
        self._set_running(True)

    def _set_running(self, running: bool) -> None:
        for widget in (
            *(field for field in self.fields),
            self.identifiers,
            self.alerts,
            self.protect,
            self.primary,
        ):
            widget.setEnabled(not running)
        self.bar.setValue(0)
        self.bar.setVisible(running)
        self.said.say(self.tr("Writing the workbook. You can go on working.") if running else "", "muted")
        self.cancel.setText(self.tr("Stop") if running else self.tr("Cancel"))
        self.fit()

    def _on_done(self, written: tuple[int, int, str]) -> None:
        cases, answers, left_out = written
        self._set_running(False)
        saved = self.tr("Saved to {path}").format(path=self.path())
        how_many = (
            counted(cases, self.tr("{count} case"), self.tr("{count} cases")),
            counted(answers, self.tr("{count} answer"), self.tr("{count} answers")),
        )
        kept = f" {left_out}." if left_out else ""
        self.said.say(f"{saved}: {', '.join(how_many)}.{kept}", "saved")
        self.open_folder.show()
        self.close_only()
        self.fit()

    def _on_failed(self, error: OmiError) -> None:
        self.task = None
        self._set_running(False)
        self.said.say(str(error))

    def _on_cancelled(self) -> None:
        self.task = None
        self._set_running(False)
        self.said.say(self.tr("Stopped. No workbook was written."), "attention")

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path().parent)))

    def open(self) -> None:
        """Beside the form, not in front of it: answering goes on meanwhile."""
        self.setModal(False)
        self.show()
        self.activateWindow()

    def _on_session_gone(self) -> None:
        """Another inspection was opened: what was to be written of this one is no longer wanted."""
        if self.task is not None:
            self.task.blockSignals(True)
            self.task.cancel()
        self.deleteLater()

    def reject(self) -> None:
        """Stop what runs; only then close."""
        if self.task is not None and self.task.is_running:
            self.task.cancel()
        else:
            super().reject()
