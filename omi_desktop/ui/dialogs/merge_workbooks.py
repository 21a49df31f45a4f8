"""Bringing the week together: choose files, see what would come of them, merge, read the receipt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from omi_desktop.app import worker
from omi_desktop.app.merging import Merging
from omi_desktop.app.session import Session
from omi_desktop.app.tasks import Task, run_with_children
from omi_desktop.errors import OmiError
from omi_desktop.merging.preview import Preview, Source
from omi_desktop.merging.receipt import Receipt
from omi_desktop.ui.dialogs.form_dialog import Message
from omi_desktop.ui.dialogs.merge_receipt import ReceiptDialog
from omi_desktop.ui.dialogs.merge_row import MergeRow
from omi_desktop.ui.models import merge_words
from omi_desktop.ui.widgets.gone import when_gone
from omi_desktop.ui.words import counted

_SOON = 250
"""Milliseconds after a choice until what would come of it follows."""
_ENDINGS = (".xlsx", ".omi")


class MergeWorkbooksDialog(ReceiptDialog):
    """Stays beside the form: answering goes on while files are read.

    `conflicts_requested` says that a person wants to decide what differs.
    """

    WIDTH = 820
    conflicts_requested = Signal()

    def __init__(self, session: Session, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("merge", "", parent=parent)
        self.setWindowTitle(self.tr("Merge workbooks and packs"))
        self.heading.setText(self.tr("Merge workbooks and packs"))
        self.intro.setText(
            self.tr(
                "The week-end workbooks of the assessors, or their packs, in any order and as often as "
                "wanted: a newer export replaces an older one, and the same answer counts once. Nothing is "
                "written before you have seen what would come of it."
            )
        )
        self.intro.show()
        self._session, self._folder = session, folder
        self.sources: dict[Path, Source] = {}
        self.rows: dict[Path, MergeRow] = {}
        self.task: Task | None = None
        self.merging: Merging | None = None
        self._late = QTimer(self, singleShot=True, interval=_SOON)
        self._late.timeout.connect(self.look)
        self._lay_out()
        self.setAcceptDrops(True)
        when_gone(session, self, MergeWorkbooksDialog._on_session_gone)
        self._describe()

    def _lay_out(self) -> None:
        self.total, self.said = Message("merge:total"), Message("merge:said")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        for widget in (self.total, self.said, self.bar):
            self.body.addWidget(widget)
        self._files = QVBoxLayout()
        self._files.setSpacing(0)
        self.body.addLayout(self._files)
        self.add = self.add_button("add", self.tr("Add files …"))
        self.add.clicked.connect(self.choose)
        self.add.hide()
        self.add_receipt_buttons()

    # --- which files -----------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for files."""
        title, kinds = self.tr("Workbooks and packs"), self.tr("Workbooks and packs (*.xlsx *.omi)")
        names, _ = QFileDialog.getOpenFileNames(self, title, str(self._folder), kinds)
        self.take(map(Path, names))

    def take(self, files: Iterable[Path]) -> None:
        """Take these files in, each once, and look into them."""
        new = [file for file in dict.fromkeys(files) if file not in self.sources]
        for file in new:
            self.sources[file] = Source(file)
            self._add_row(file)
        if new:
            self._folder = new[-1].parent
            self.look()

    def _add_row(self, file: Path) -> None:
        row = self.rows[file] = MergeRow(file.name)
        row.title.setToolTip(str(file))
        row.password_given.connect(lambda password: self._on_password(file, password))
        row.settled.connect(lambda number, choice: self._on_settled(file, number, choice))
        row.removed.connect(lambda: self._leave_out(file))
        self._files.addWidget(row)

    def _leave_out(self, file: Path) -> None:
        self.rows.pop(file).deleteLater()
        del self.sources[file]
        self.look()

    def _on_password(self, file: Path, password: str) -> None:
        """What opens one file may open others."""
        self.sources[file] = replace(self.sources[file], password=password)
        for name, source in self.sources.items():
            if source.locked:
                self.sources[name] = replace(source, problem="", locked=False)
        self.look()

    def _on_settled(self, file: Path, number: int, choice: str) -> None:
        source = self.sources[file]
        self.sources[file] = replace(source, decided={**source.decided, number: choice})
        self._late.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be dropped here, until it is merged."""
        if self.merging is None and self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files in."""
        self.take(self._dropped(event))
        event.acceptProposedAction()

    def _dropped(self, event: QDropEvent) -> list[Path]:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [file for file in files if file.suffix.casefold() in _ENDINGS]

    # --- what would come of them -----------------------------------------------------------------

    def look(self) -> None:
        """Read what was not read yet and rehearse the whole, in a process of its own."""
        self._late.stop()
        self._drop_task()
        self.receipt = None
        if not self.sources:
            self._describe()
            return
        self._session.leaving.emit()
        inspection = self._session.inspection
        self.task = run_with_children(
            worker.look_into, self._session.path, inspection.passphrase, inspection.who,
            tuple(self.sources.values()),
        )  # fmt: skip
        self.task.progress.connect(self._on_progress)
        self.task.done.connect(self._on_looked)
        self.task.failed.connect(self._on_failed)
        self.task.cancelled.connect(self._on_cancelled)
        unread = any(source.unread for source in self.sources.values())
        self._describe(self.tr("Reading the files. You can go on working.") if unread else "")

    def _on_progress(self, share: float) -> None:
        self.bar.setValue(round(share * 100))

    def _drop_task(self) -> None:
        if self.task is not None:
            self.task.blockSignals(True)
            self.task.cancel()
            self.task = None

    def _on_looked(self, preview: Preview) -> None:
        self.task = None
        self.receipt = preview.receipt
        for source in preview.sources:
            self.sources[source.file] = source
        self._show_outcomes(preview.receipt)
        self._describe()
        locked = [file for file, source in self.sources.items() if source.locked]
        if locked:
            self.rows[locked[0]].password.setFocus()
        elif self.add.hasFocus():
            # it came there while the button was greyed
            self.primary.setFocus()

    def _show_outcomes(self, receipt: Receipt) -> None:
        """Say beside each file what comes of it."""
        exports: dict[tuple[str, ...], str] = {}
        for source, outcome in zip(self.sources.values(), receipt.outcomes, strict=False):
            twin = ""
            if found := source.delivery:
                name = exports.setdefault((found.file_id, found.head, found.assessor), source.file.name)
                twin = name if name != source.file.name else ""
            self.rows[source.file].show_read(source, outcome, self._session.instrument, twin)

    def _on_failed(self, error: OmiError) -> None:
        self.task = self.merging = None
        self._describe()
        self.said.say(str(error))

    def _on_cancelled(self) -> None:
        self.task = None
        self._describe(self.tr("Stopped. Nothing was written."))

    # --- what is said ----------------------------------------------------------------------------

    def _describe(self, said: str = "") -> None:
        """Say how things stand and what the button does now."""
        running, receipt = self.task is not None or self.merging is not None, self.receipt
        self.bar.setVisible(bool(said) and running)
        self.bar.setValue(0 if running else 100)
        self.said.say(said, "muted")
        self.add.setVisible(bool(self.sources) and self.merging is None)
        self.cancel.setText(self.tr("Stop") if running and said else self.tr("Cancel"))
        self.primary.setEnabled(not running)
        if not self.sources:
            self.total.say("")
            self.primary.setText(self.tr("Choose files …"))
            self.said.say(self.tr("No file is chosen yet. You can drop files here, too."), "muted")
        elif receipt is not None:
            self._tell_preview(receipt)
        else:
            self.total.say("")
            self.primary.setText(self.tr("Look into the files"))
        self._fit_soon()

    def _tell_preview(self, receipt: Receipt) -> None:
        usable = len(receipt.usable)
        parts = [self.tr("This would come of it: {receipt}.").format(receipt=receipt.sentence())]
        if usable < len(receipt.outcomes):
            parts.append(merge_words.left_out(receipt))
        parts.append(merge_words.to_decide(receipt))
        self.total.say(" ".join(part for part in parts if part), "saved" if receipt.sound else "attention")
        one, many = self.tr("Merge {count} file"), self.tr("Merge {count} files")
        self.primary.setText(counted(usable, one, many) if usable else self.tr("Choose files …"))

    def _fit_soon(self) -> None:
        if self.isVisible():
            # words that have just come know their height after the next layout
            QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """Grow to what is shown now, and stay on the screen: the buttons are at the bottom."""
        super().fit()
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        top = min(frame.top(), room.bottom() - frame.height())
        if top < frame.top():
            self.move(frame.left(), max(top, room.top()))

    # --- the deed --------------------------------------------------------------------------------

    def _on_primary(self) -> None:
        if self.receipt is not None and not self.receipt.rehearsed:
            self.conflicts_requested.emit()
            self.accept()
        elif self.sources and self.receipt is None:
            self.look()
        elif self.receipt is None or not self.receipt.usable:
            self.choose()
        elif self._may_write():
            self._merge()

    def _may_write(self) -> bool:
        problem = ""
        if self._session.inspection.read_only:
            problem = self.tr("The inspection is open for reading only: it cannot be merged into.")
        elif self._session.unsaved:
            problem = self.tr("Something you entered is not saved yet. Save it first; then merge.")
        self.said.say(problem)
        return not problem

    def _merge(self) -> None:
        self._late.stop()
        # what is being typed is older than what comes in, and has to be known before
        self._session.leaving.emit()
        # of the session: it comes to its end, and the views are told, also where this dialog goes before
        self.merging = Merging(self._session, list(self.sources.values()), self._session)
        self.merging.progress.connect(self._on_progress)
        self.merging.done.connect(self._on_merged)
        self.merging.failed.connect(self._on_failed)
        self._describe(self.tr("Backing up, then merging. Each file is merged whole or not at all."))
        self.merging.begin()

    def _on_merged(self, receipt: Receipt) -> None:
        merging, self.merging = self.merging, None
        if not receipt.outcomes:
            self._on_cancelled()
            return
        self.receipt = receipt
        for row in self.rows.values():
            row.freeze()
        self._show_outcomes(receipt)
        self.give_out(receipt, self._session.inspection, self.rows.values())
        for row in list(self.rows.values())[len(receipt.outcomes) :]:
            row.problem.setText(self.tr("Not merged: it was stopped before."))
            row.problem.show()
        self._show_receipt(receipt, merging.problem if merging else None)

    def _show_receipt(self, receipt: Receipt, problem: OmiError | None) -> None:
        self.intro.hide()
        self.bar.hide()
        self.setAcceptDrops(False)
        self.heading.setText(self.tr("Receipt"))
        sentences = (f"{receipt.sentence()}.", merge_words.to_decide(receipt))
        self.total.say(" ".join(filter(None, sentences)), "saved" if receipt.sound else "attention")
        self.said.say(str(problem) if problem else "")
        self.add.hide()
        self.show_receipt_buttons()
        self.primary.setEnabled(True)
        if receipt.conflicts:
            one, many = self.tr("Decide {count} …"), self.tr("Decide {count} …")
            self.primary.setText(counted(len(receipt.conflicts), one, many))
            self.cancel.setText(self.tr("Close"))
            self.primary.setFocus()
        else:
            self.close_only()
        self._fit_soon()

    # --- coming and going ------------------------------------------------------------------------

    def open(self) -> None:
        """Beside the form, not in front of it: answering goes on meanwhile."""
        self.setModal(False)
        self.show()
        self.activateWindow()

    def _on_session_gone(self) -> None:
        self._drop_task()
        self.deleteLater()

    def reject(self) -> None:
        """Stop what runs; only then close."""
        if self.merging is not None:
            self.merging.stop()
        elif self.task is not None and any(source.unread for source in self.sources.values()):
            self.task.cancel()
        else:
            self._drop_task()
            super().reject()
            self.deleteLater()

    def accept(self) -> None:
        """Close and go."""
        super().accept()
        self.deleteLater()
