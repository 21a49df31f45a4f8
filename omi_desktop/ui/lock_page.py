"""The page in place of a locked inspection: what is locked, since when, and the way back in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from omi_desktop.ui.dialogs.form_dialog import Field
from omi_desktop.ui.icons import icon_pixmap
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12, SPACE_24
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.widgets.inputs import Button, LineInput
from omi_desktop.ui.words import Words

_WIDTH = 420
_SIGN = 32


class LockPage(QWidget):
    """Holds nothing of any case: the file's name, whose work it is, since when it is locked and why.

    `entered(str)` carries the passphrase typed; where none is asked for, it is empty.
    """

    entered = Signal(str)

    def __init__(self, name: str, since: str, about: str, *, asks: bool, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("lock")
        self._sign = QLabel()
        heading = self.tr("{0} is locked") if asks else self.tr("{0} is hidden")
        self.heading = Words(heading.format(name), "heading")
        self.since = Words(since, ink="muted")
        self.about = Words(about, "guidance", "muted")
        self.line = LineInput()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.field = Field("lock:passphrase", self.tr("Passphrase"), self.line)
        self.shown = Check("lock:show", self.tr("Show what I type"))
        self.open = Button(self.tr("Unlock") if asks else self.tr("Continue"), primary=True)
        self.open.setObjectName("lock:open")
        self.field.setVisible(asks)
        self.shown.setVisible(asks)
        self._asks = asks
        self.setFocusProxy(self.line if asks else self.open)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_12)
        self._column.addStretch(2)
        for widget in (self._sign, self.heading, self.since):
            self._column.addWidget(widget)
        self._column.addSpacing(SPACE_8)
        self._column.addWidget(self.field)
        self._column.addWidget(self.shown)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addStretch(1)
        self._column.addLayout(buttons)
        self._column.addSpacing(SPACE_8)
        self._column.addWidget(self.about)
        self._column.addStretch(3)
        self._inner = QWidget()
        self._inner.setLayout(self._column)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        across.addStretch(1)
        across.addWidget(self._inner)
        across.addStretch(1)
        self._fit()

    def _connect(self) -> None:
        self.open.clicked.connect(self._on_open)
        self.line.returnPressed.connect(self._on_open)
        self.line.textEdited.connect(lambda: self.field.show_problem(""))
        self.shown.toggled.connect(self._show_typed)

    def refuse(self, problem: str) -> None:
        """Say why it stays locked, and be ready for another try."""
        self.field.show_problem(problem)
        self.line.selectAll()
        self.line.setFocus()

    def _show_typed(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _on_open(self) -> None:
        typed = self.line.text()
        if self._asks and not typed:
            self.refuse(self.tr("Type the passphrase."))
        else:
            self.entered.emit(typed)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._inner.setFixedWidth(theme().px(_WIDTH))
        size = theme().px(_SIGN)
        self._sign.setPixmap(icon_pixmap("lock", "accent", size, self.devicePixelRatioF()))
