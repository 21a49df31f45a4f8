"""One file to merge, as a line of the dialog: how it stands, its password, its edited rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from omi_desktop.instruments.model import Instrument
from omi_desktop.merging.preview import Source
from omi_desktop.merging.receipt import Outcome
from omi_desktop.merging.settling import LEAVE, Doubt, doubts
from omi_desktop.ui.dialogs.form_dialog import rule
from omi_desktop.ui.icons import ICON_PX, icon, icon_pixmap, icon_size
from omi_desktop.ui.models import merge_words
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12
from omi_desktop.ui.widgets.inputs import Button, LineInput
from omi_desktop.ui.widgets.segmented import Segmented
from omi_desktop.ui.words import Words

_MOST = 8
"""Lines of what is not taken, and edited rows, that one file shows; the receipt has all."""

_COPYABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class MergeRow(QWidget):
    """Shows a file as it was read; keeps nothing of it.

    Signals:
        password_given(str): a password for this file.
        settled(int, str): what is to become of an edited row, by its number.
        removed(): the file is not to be merged after all.
    """

    password_given = Signal(str)
    settled = Signal(int, str)
    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"merge:file:{name}")
        self._icon = "info"
        self._sign, self.title = QLabel(), Words(name, "interface_strong")
        self.origin, self.account = Words("", "guidance", "muted"), Words("", "guidance")
        self.problem, self.said = Words("", "guidance", "danger"), Words("", "guidance", "attention")
        self.code = Words("", "guidance", "muted")
        self.code.setTextInteractionFlags(_COPYABLE)
        self.away = QToolButton()
        self.away.setAutoRaise(True)
        self.away.setAccessibleName(self.tr("Leave out {name}").format(name=name))
        self.away.setToolTip(self.tr("Leave this file out"))
        self.away.clicked.connect(self.removed)
        self.password = LineInput()
        self.doubts: dict[int, Segmented] = {}
        self._chosen: list[str] = []
        self._is_frozen = False
        self._settling = QVBoxLayout()
        self._lay_out(name)
        self.show_waiting()

    def _lay_out(self, name: str) -> None:
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        for words in (self.title, self.origin, self.account, self.problem):
            column.addWidget(words)
        column.addWidget(self._password_line(name))
        column.addWidget(self.said)
        column.addWidget(self.code)
        self._settling.setSpacing(SPACE_8)
        column.addLayout(self._settling)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        grid.setHorizontalSpacing(SPACE_12)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(column, 0, 1)
        grid.addWidget(self.away, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(rule(), 1, 0, 1, 3)

    def _password_line(self, name: str) -> QWidget:
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Password of this file"))
        self.password.setAccessibleName(self.tr("Password of {name}").format(name=name))
        self.password.returnPressed.connect(self._on_password)
        use = Button(self.tr("Open with it"))
        use.setAutoDefault(False)
        use.clicked.connect(self._on_password)
        self._locked = QWidget()
        across = QHBoxLayout(self._locked)
        across.setContentsMargins(0, SPACE_4, 0, SPACE_4)
        across.setSpacing(SPACE_8)
        across.addWidget(self.password, 1)
        across.addWidget(use)
        across.addStretch(1)
        return self._locked

    def _on_password(self) -> None:
        if self.password.text():
            self.password_given.emit(self.password.text())

    # --- how it stands ---------------------------------------------------------------------------

    def show_waiting(self) -> None:
        """It is still to be read."""
        self._icon = "info"
        for words in (self.account, self.problem, self.said, self.code):
            words.hide()
        self._locked.hide()
        self.origin.setText(self.tr("not read yet"))
        self._dress()

    def show_read(self, source: Source, outcome: Outcome, instrument: Instrument, twin: str = "") -> None:
        """It was read: what would come, or has come, of it; `twin` names a file with the same export."""
        self._icon = "lock" if source.locked else merge_words.sign(outcome)
        if source.delivery is not None:
            self._ask_about(source, outcome, instrument)
        self._say(self.origin, merge_words.origin(outcome))
        self._say(self.account, "" if source.problem else merge_words.account(outcome))
        self._say(self.problem, self._why(source) or outcome.reason)
        lines = [
            merge_words.before(outcome, twin),
            *self._chosen,
            *merge_words.refusals(outcome, self.doubts),
            *outcome.remarks,
        ]
        told = [line for line in lines if line]
        if len(told) > _MOST:
            told = [*told[:_MOST], self.tr("and {count} more").format(count=len(told) - _MOST)]
        self._say(self.said, "\n".join(told))
        self._locked.setVisible(source.locked)
        self._dress()

    def _why(self, source: Source) -> str:
        if not source.locked:
            return source.problem
        if source.password:
            return self.tr("That password does not open it. The other files go on without it.")
        return self.tr("It has a password of its own. Give it here, or leave the file out.")

    def _say(self, words: Words, text: str) -> None:
        words.setText(text)
        words.setVisible(bool(text))

    def show_code(self, code: str) -> None:
        """It was merged: the code of its receipt, with which a pack can be wiped."""
        self._say(self.code, self.tr("Code of the receipt: {code}").format(code=code))

    def freeze(self) -> None:
        """Nothing can be changed about it any more; what was chosen is told."""
        self.away.hide()
        self._locked.hide()
        for place in range(self._settling.count()):
            item = self._settling.itemAt(place)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
        self._chosen = [
            self.tr("Row {row}: {choice}.").format(row=row, choice=choice.buttons[choice.value()].text())
            for row, choice in self.doubts.items()
            if choice.value() != LEAVE
        ]
        self.doubts.clear()
        self._is_frozen = True

    # --- edited rows -----------------------------------------------------------------------------

    def _ask_about(self, source: Source, outcome: Outcome, instrument: Instrument) -> None:
        """Offer what can be done with each edited row; asked once, the answers stay as they are."""
        if self.doubts or self._is_frozen or source.delivery is None:
            return
        held = {refusal.row: refusal.held for refusal in outcome.refusals}
        open_ones = [doubt for doubt in doubts(source.delivery, instrument) if len(doubt.choices) > 1]
        for doubt in open_ones[:_MOST]:
            self._ask(doubt, held.get(doubt.row.row), source, instrument)

    def _ask(self, doubt: Doubt, held: str | None, source: Source, instrument: Instrument) -> None:
        number = doubt.row.row
        text = merge_words.doubt_text(doubt, held, instrument)
        choice = Segmented(f"merge:row:{number}", merge_words.choice_texts(doubt, instrument))
        choice.setAccessibleName(text)
        choice.set_value(source.decided.get(number, LEAVE))
        choice.chosen.connect(lambda value: self.settled.emit(number, value))
        self.doubts[number] = choice
        self._settling.addWidget(Words(text, "guidance", "attention"))
        self._settling.addWidget(choice)

    def _dress(self) -> None:
        ink = {"saved": "saved", "danger": "danger", "attention": "attention", "lock": "attention"}
        role, size = ink.get(self._icon, "muted"), theme().px(ICON_PX)
        self._sign.setPixmap(icon_pixmap(self._icon, role, size, self.devicePixelRatioF()))
        self.away.setIcon(icon("close", "muted"))
        self.away.setIconSize(icon_size())
