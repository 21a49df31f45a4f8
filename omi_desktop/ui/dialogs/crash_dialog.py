"""What is said when something of the program's own went wrong: calm, once, with what a developer needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from omi_desktop.app.crash import Report
from omi_desktop.ui.dialogs.form_dialog import FormDialog, Message
from omi_desktop.ui.theme import theme


class CrashDialog(FormDialog):
    """One dialog for everything that goes wrong while it is open."""

    _open: CrashDialog | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("crash", "", parent=parent)
        self.setWindowTitle(self.tr("That did not work"))
        self.heading.setText(self.tr("That did not work. Your answers are saved."))
        self.intro.setText(
            self.tr(
                "A fault of the program stopped what you just did; everything saved before is on the disk. "
                "You can go on working. If it happens again, copy the details and send them to whoever looks "
                "after the program: they hold nothing of any case."
            )
        )
        self.intro.show()
        self.details = QPlainTextEdit()
        self.details.setObjectName("crash:details")
        self.details.setReadOnly(True)
        # with a caret, which shows where the keyboard is and lets it select
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setFixedHeight(theme().px(140))
        self.details.setTabChangesFocus(True)
        self.body.addWidget(self.details)
        self._copied = Message("crash:copied")
        self.body.addWidget(self._copied)
        self.copy = self.add_button("copy", self.tr("Copy details"))
        self.copy.clicked.connect(self._on_copy)
        self.primary.setText(self.tr("Go on"))
        self.cancel.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    @classmethod
    def tell(cls, report: Report, parent: QWidget | None = None) -> None:
        """Open the dialog, or add to the one that is open."""
        if cls._open is None:
            cls._open = cls(parent)
            cls._open.finished.connect(cls._forget)
            cls._open.open()
        cls._open.add(report)

    @classmethod
    def _forget(cls) -> None:
        cls._open = None

    def add(self, report: Report) -> None:
        """Put one more report under the others."""
        self.details.appendPlainText(f"{report}\n")

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())
        self._copied.say(self.tr("Copied."), "saved")
