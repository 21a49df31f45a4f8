"""A new passphrase: typed twice, how strong it is, words to suggest, or the open choice of none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from omi_desktop.app import passphrases
from omi_desktop.ui.dialogs.form_dialog import Field, Message
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12
from omi_desktop.ui.widgets.check import Check
from omi_desktop.ui.widgets.inputs import Button, LineInput
from omi_desktop.ui.words import Words

_STEPS = 4


class PassphraseFields(QWidget):
    """Holds a passphrase that will do, or none because that was ticked; says what is wrong in place."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.again = LineInput(), LineInput()
        self.suggest = Button(self.tr("Suggest words"))
        self.suggest.setObjectName("passphrase:suggest")
        self.suggest.setAutoDefault(False)
        self.shown = Check("passphrase:show", self.tr("Show what I type"))
        self.plain = Check("passphrase:plain", self.tr("No passphrase: a plain file"))
        self.meter = StrengthMeter()
        self.said = Message("passphrase:said")
        hint = self.tr("At least 12 characters or four words. Nobody can open the file without it.")
        name = self.tr("Passphrase")
        self.first = Field("passphrase", name, self.line, hint, self._first_problem)
        self.second = Field("again", self.tr("The same again"), self.again, "", self._second_problem)
        self._lay_out()
        self._connect()
        self._show_typed(False)

    @property
    def fields(self) -> tuple[Field, Field]:
        """The two fields, for the dialog to check."""
        return self.first, self.second

    def passphrase(self) -> str | None:
        """What was given, None for a plain file."""
        return None if self.plain.isChecked() else self.line.text()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        both, options = QHBoxLayout(), QHBoxLayout()
        both.setSpacing(SPACE_12)
        options.setSpacing(SPACE_12)
        for field in self.fields:
            both.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        for widget in (self.meter, self.shown, self.suggest):
            options.addWidget(widget)
        self._asked = QWidget()
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(SPACE_8)
        asked.addLayout(both)
        asked.addLayout(options)
        column.addWidget(self._asked)
        column.addWidget(self.plain)
        column.addWidget(self.said)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._on_typed)
        self.again.textChanged.connect(self._on_typed)
        self.line.editingFinished.connect(lambda: self.line.text() and self.first.verify())
        self.again.editingFinished.connect(lambda: self.again.text() and self.second.verify())
        self.suggest.clicked.connect(self._on_suggest)
        self.shown.toggled.connect(self._show_typed)
        self.plain.toggled.connect(self._on_plain)

    def _on_typed(self) -> None:
        self.meter.set_strength(passphrases.strength(self.line.text()))
        self.second.show_problem("")
        if self.first.message.text() and passphrases.long_enough(self.line.text()):
            self.first.show_problem("")
        text = self.line.text()
        spaces = self.tr("A space at its beginning or end counts as part of it.")
        self.said.say(spaces if text != text.strip() else "", "attention")
        self.changed.emit()

    def _on_suggest(self) -> None:
        words = passphrases.suggest()
        self.shown.setChecked(True)
        self.line.setText(words)
        self.again.setText(words)
        self.first.verify()
        self.said.say(
            self.tr(
                "Write these words down now and keep them apart from this computer: without them nobody can "
                "open the file."
            ),
            "attention",
        )

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.again.setEchoMode(mode)

    def _on_plain(self, plain: bool) -> None:
        self._asked.setVisible(not plain)
        text = self.tr(
            "Whoever gets hold of the file, a copy or a backup of it can read every case. For real cases "
            "choose a passphrase."
        )
        self.said.say(text if plain else "", "attention")
        self.changed.emit()

    def _first_problem(self) -> str:
        text = self.line.text()
        if self.plain.isChecked():
            return ""
        if not text:
            return self.tr("Type a passphrase, let words be suggested, or tick that you want none.")
        if "\x00" in text:
            return self.tr("A passphrase cannot hold a NUL character.")
        if passphrases.long_enough(text):
            return ""
        left = passphrases.SHORTEST - len(text)
        return self.tr("Too short: type {count} more, or four words.").format(count=left)

    def _second_problem(self) -> str:
        if self.plain.isChecked() or self.line.text() == self.again.text():
            return ""
        return self.tr("The two are not the same. Type it again.")


class StrengthMeter(QWidget):
    """Four steps and a word."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("passphrase:strength")
        self.strength = 0.0
        self._word = Words("", "guidance", "muted", wrap=False)
        across = QHBoxLayout(self)
        across.setContentsMargins(theme().px(152), 0, 0, 0)
        across.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_strength(self, strength: float) -> None:
        """Show how strong, from 0 to 1."""
        self.strength = strength
        words = (self.tr("weak"), self.tr("weak"), self.tr("fair"), self.tr("strong"))
        self._word.setText(words[self._steps() - 1] if strength else "")
        self.setAccessibleName(self.tr("Strength: {word}").format(word=self._word.text()))
        self.update()

    def _steps(self) -> int:
        return max(1, min(_STEPS, int(self.strength * _STEPS + 0.35))) if self.strength else 0

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().line_height("guidance"))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, filled = theme().colours, self._steps()
        ink = colours.attention if filled <= 2 else colours.saved
        width, height = theme().px(34), theme().px(6)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for step in range(_STEPS):
                painter.setBrush(ink if step < filled else colours.track)
                left, top = step * (width + SPACE_4 / 2), (self.height() - height) / 2
                painter.drawRoundedRect(QRectF(left, top, width, height), height / 2, height / 2)


def beside(line: QWidget, button: QWidget) -> QWidget:
    """A line and the button that goes with it."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(SPACE_8)
    across.addWidget(line, 1)
    across.addWidget(button)
    return row
