"""The notes on one thing: a text of each kind, where it was seen, of an alert who was told and when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from omi_desktop.records.annotations import (
    ALERT,
    ALERT_TOLD,
    ALERT_WHEN,
    EVIDENCE,
    KINDS,
    SEEN,
    annotation,
    parse,
)
from omi_desktop.records.evidence import understand_when
from omi_desktop.ui.kinds import kind_text
from omi_desktop.ui.tabs.line_note import LineNote
from omi_desktop.ui.tabs.note_editor import NoteEditor
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.widgets.kind_bar import KindBar

Notes = Mapping[str, str]


class NotePanel(QWidget):
    """One editor for the kind that is chosen, evidence at first; other kinds keep their own text.

    Every part is saved while it is typed. `written` carries the id it is kept under and the text.
    """

    written = Signal(str, str)
    refused = Signal(object)
    ended = Signal()
    """What is typed from now on is another piece of writing."""
    closed = Signal(str)
    """The person is done with the notes on this item."""
    moved = Signal(str, str, str)
    """On this item, what is written as one kind is to be of another."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.base, self.kind, self._called = "", EVIDENCE, ""
        self._texts: dict[str, str] = {}
        self._hint_text = hint
        self.kinds, self.editor = KindBar(), NoteEditor()
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.hide()
        self.seen = LineNote(self.tr("Seen in file at"))
        self.told = LineNote(self.tr("Who was told"))
        self.when = LineNote(self.tr("When"), understand_when)
        self.now = Button(self.tr("Now"))
        self.now.setObjectName("note:now")
        self.now.setAccessibleName(self.tr("They were told now"))
        self.now.setAutoDefault(False)
        self.hint = QLabel(hint)
        self.hint.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._dress()

    # --- building --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._labels = {line: QLabel(line.accessibleName()) for line in self._lines()}
        when = QHBoxLayout()
        when.setSpacing(SPACE_8)
        when.addWidget(self.when, 1)
        when.addWidget(self.now)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_8)
        self._grid.setVerticalSpacing(SPACE_4)
        self._grid.setColumnStretch(1, 1)
        for n, line in enumerate(self._lines()):
            self._labels[line].setBuddy(line)
            self._grid.addWidget(self._labels[line], n, 0)
        self._grid.addWidget(self.told, 0, 1)
        self._grid.addLayout(when, 1, 1)
        self._grid.addWidget(self.seen, 2, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_8)
        for widget in (self.about, self.kinds, self.editor):
            self._column.addWidget(widget)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.hint)

    def _lines(self) -> tuple[LineNote, ...]:
        return self.told, self.when, self.seen

    def _parts(self) -> tuple[NoteEditor | LineNote, ...]:
        return self.editor, *self._lines()

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.choose)
        self.editor.written.connect(self.written)
        self.editor.refused.connect(self.refused)
        self.editor.left.connect(self.ended)
        self.editor.closed.connect(lambda _: self.closed.emit(self.base))
        self.editor.textChanged.connect(self._switch_alert)
        for line in self._lines():
            line.written.connect(self.written)
            line.left.connect(self.ended)
            line.closed.connect(lambda: self.closed.emit(self.base))
            line.problem.connect(self._say)
        self.now.clicked.connect(self._on_now)

    # --- what is shown ---------------------------------------------------------------------------

    def open(self, base: str, notes: Notes, called: str, kind: str = EVIDENCE) -> None:
        """Show the notes on an item, a criterion or the record; `called` says of what they are."""
        self.commit()
        self.base, self._called, self._texts = base, called, dict(notes)
        self.seen.open(annotation(base, SEEN), notes.get(annotation(base, SEEN), ""))
        self._show_kind(kind)

    def say_about(self, text: str) -> None:
        """Name what the notes are on, where nothing above them does."""
        self.about.setText(text)
        self.about.setVisible(bool(text))

    def choose(self, kind: str) -> None:
        """Write a note of this kind; what was being written of another is saved."""
        if kind != self.kind:
            self.commit()
            self._show_kind(kind)

    def focus_told(self) -> None:
        """Put the keyboard on the first thing that is missing of an alert."""
        empty = next((line for line in (self.told, self.when) if not line.text()), self.editor)
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_on(self, item: str) -> bool:
        """Whether this is something that it shows."""
        found = parse(item)
        return (found.base if found else item) == self.base

    def show_text(self, item: str, text: str) -> None:
        """Something was written on the item, here or elsewhere."""
        self._texts[item] = text
        for part in self._parts():
            if part.item == item:
                part.show_text(text)
        self._show_written()

    def commit(self) -> None:
        """Write what has been typed so far."""
        for part in self._parts():
            part.commit()

    def end(self) -> None:
        """The notes are closed: who was told of an alert that is none any more goes with it."""
        self.commit()
        if self.kind == ALERT and not self.editor.toPlainText().strip():
            for line in (self.told, self.when):
                line.type_in("")

    def ask_move(self) -> None:
        """Offer to make what is written here a note of another kind."""
        self.move_menu().popup(self.editor.mapToGlobal(QPoint(SPACE_8, SPACE_8)))

    def move_menu(self) -> QMenu:
        """The kinds that what is written here can be made."""
        self.commit()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("note:move")
        title = menu.addAction(self.tr("Make this note"))
        title.setEnabled(False)
        for kind in KINDS:
            if kind != self.kind:
                act = menu.addAction(f"&{KINDS.index(kind) + 1}  {kind_text(kind)}")
                act.setEnabled(bool(self.editor.toPlainText().strip()))
                act.triggered.connect(lambda _=False, kind=kind: self._move(kind))
        return menu

    def _on_now(self) -> None:
        # the office's own clock, as it would be typed
        self.when.type_in(f"{datetime.now().astimezone():%d/%m/%Y %H:%M}")

    def _move(self, kind: str) -> None:
        was = self.kind
        self.moved.emit(self.base, was, kind)
        self._show_kind(kind)

    def _show_kind(self, kind: str) -> None:
        self.kind = kind
        item = annotation(self.base, kind)
        self.kinds.set_value(kind)
        self.editor.open(item, self._texts.get(item, ""), f"{self._called}: {kind_text(kind)}")
        for line, part in ((self.told, ALERT_TOLD), (self.when, ALERT_WHEN)):
            found = annotation(self.base, part)
            line.open(found, self._texts.get(found, ""))
        for widget in (self.told, self.when, self.now, self._labels[self.told], self._labels[self.when]):
            widget.setVisible(kind == ALERT)
        self._say("")
        self._switch_alert()
        self._show_written()
        self.updateGeometry()

    def _switch_alert(self) -> None:
        """Nobody is told of a concern that is not in words."""
        for widget in (self.told, self.when, self.now):
            widget.setEnabled(self.kind == ALERT and not self.editor.document().isEmpty())

    def _show_written(self) -> None:
        self.kinds.set_written({kind: self._texts.get(annotation(self.base, kind), "") for kind in KINDS})

    def _say(self, problem: str) -> None:
        """Under the note: what is wrong with it, else how to go on."""
        alert = self.tr("Say who was told, and when. An alert counts in no score.")
        hint = f"{alert} {self._hint_text}" if self.kind == ALERT else self._hint_text
        self.hint.setText(problem or hint)
        self._ink(self.hint, "danger" if problem else "muted")

    # --- the look --------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """The kinds and the hint break into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows everything at this width, in pixels."""
        return self._column.totalHeightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        self.hint.setFont(theme().fonts.guidance)
        self.about.setFont(theme().fonts.question)
        self._say("")
        for label in self._labels.values():
            label.setFont(theme().fonts.guidance)
            self._ink(label, "muted")

    @staticmethod
    def _ink(label: QLabel, role: str) -> None:
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, getattr(theme().colours, role))
        label.setPalette(palette)
