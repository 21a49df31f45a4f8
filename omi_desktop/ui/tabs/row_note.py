"""The notes on a question, opened under its row; one of them at a time on a tab."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from omi_desktop.records.annotations import EVIDENCE, KINDS, annotation, parse
from omi_desktop.ui.kinds import kind_key
from omi_desktop.ui.tabs.note_panel import NotePanel
from omi_desktop.ui.tabs.row_area import RowArea
from omi_desktop.ui.tabs.rows import Row
from omi_desktop.ui.typography import SPACE_8, SPACE_12
from omi_desktop.ui.widgets.criterion_header import CriterionHeader
from omi_desktop.ui.widgets.question_row import QuestionRow
from omi_desktop.ui.widgets.row_geometry import columns

MOVE_KEY = "Alt+0"
CRITERION_KEY = "Shift+F2"


class RowNote(QObject):
    """Opens, closes and saves the notes; `notes` gives those of the record in hand."""

    written = Signal(str, str)
    """Item and text, to be saved."""
    refused = Signal(object)
    """Why what was to be put in was not."""
    ended = Signal()
    """What is typed from now on is another piece of writing."""
    moved = Signal(str, str, str)
    """On this item, what is written as one kind is to be of another."""
    left = Signal(str)
    """The person is done with the note of this item and wants back to its row."""

    def __init__(
        self,
        area: RowArea,
        rows: Mapping[str, Row],
        headers: Mapping[str, CriterionHeader],
        notes: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(area)
        self._area, self._rows, self._headers, self._notes = area, rows, headers, notes
        self._panel: _UnderRow | None = None
        self._from = ""
        for kind in KINDS:
            self._on_key(kind_key(kind), partial(self._on_kind, kind))
        self._on_key(MOVE_KEY, self._on_move)
        self._on_key(CRITERION_KEY, self._on_criterion)

    def toggle(self, item: str) -> None:
        """Open the notes on a question or criterion (`item#kind`: at that kind), or close them again."""
        if self._base() == (found.base if (found := parse(item)) else item):
            self.close()
        else:
            self._open(item)

    def item(self) -> str:
        """What the open note is kept under, "" where none is."""
        panel = self._panel
        return annotation(panel.base, panel.kind) if panel and not panel.isHidden() else ""

    def panel(self) -> NotePanel | None:
        """What the open note is written in."""
        return self._panel if self.item() else None

    def commit(self) -> None:
        """Write what has been typed so far."""
        if self._panel:
            self._panel.commit()

    def show_text(self, item: str, text: str) -> None:
        """A note was written, here or elsewhere."""
        if self._panel and self._base() and self._panel.is_on(item):
            self._panel.show_text(item, text)

    def close(self) -> None:
        """Write what has been typed and take the notes away."""
        panel, base = self._panel, self._base()
        if panel and base:
            panel.end()
            if base in self._rows:
                self._rows[base].set_focus_shown(False)
            panel.hide()
            self._area.stack.set_rows([row for row in self._area.stack.rows() if row is not panel])

    def _base(self) -> str:
        return self._panel.base if self._panel and not self._panel.isHidden() else ""

    def _open(self, item: str) -> None:
        self.close()
        panel = self._panel = self._panel or self._made()
        found = parse(item)
        base, kind = (found.base, found.part) if found else (item, EVIDENCE)
        panel.open(base, self._notes(), self.tr("Note on {0}").format(base), kind)
        above = self._rows.get(base) or self._headers[base]
        unseen = base in self._rows and above.isHidden()
        panel.say_about(f"{base}  {self._rows[base].text}" if unseen else "")
        widgets = [row for row in self._area.stack.rows() if row is not panel]
        widgets.insert(widgets.index(above) + 1, panel)
        panel.show()
        self._area.stack.set_rows(widgets)
        panel.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if base in self._rows:
            self._rows[base].set_focus_shown(True)
        self._area.show_row(panel)

    def _made(self) -> _UnderRow:
        hint = self.tr("Saved as you type · Alt+1 … 6 chooses the kind, Alt+0 changes it · Esc goes back")
        panel = _UnderRow(hint, self._area.stack)
        panel.written.connect(self.written)
        panel.refused.connect(self.refused)
        panel.ended.connect(self.ended)
        panel.moved.connect(self.moved)
        panel.closed.connect(self._on_closed)
        return panel

    # --- keys ------------------------------------------------------------------------------------

    def _on_key(self, keys: str, do: Callable[[], object]) -> None:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(keys), self._area, do, context=context)

    def _in_hand(self) -> str:
        """The question that has the keyboard."""
        row = self._area.row_in_hand()
        return row.item if isinstance(row, QuestionRow) else ""

    def _on_kind(self, kind: str) -> None:
        if self._panel and self._base():
            self._panel.choose(kind)
            self._panel.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif item := self._in_hand():
            self._open(annotation(item, kind))

    def _on_move(self) -> None:
        if self._panel and self._base():
            self._panel.ask_move()

    def _on_criterion(self) -> None:
        """The criterion of the question in hand: its heading is the nearest above it."""
        above = ""
        for row in self._area.stack.rows():
            if isinstance(row, CriterionHeader):
                above = next(c for c, header in self._headers.items() if header is row)
            elif row is self._area.row_in_hand() and above:
                self._from = self._in_hand()
                self.toggle(above)
                return

    def _on_closed(self, item: str) -> None:
        self.close()
        self.left.emit(item if item in self._rows else self._from)


class _UnderRow(NotePanel):
    """Level with the question's text."""

    def __init__(self, hint: str, parent: QWidget) -> None:
        super().__init__(hint, parent)
        self._stand_at(self.width())

    def heightForWidth(self, width: int) -> int:
        """The height that shows everything at this width, in pixels."""
        self._stand_at(width)
        return super().heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay level with the question's text."""
        super().resizeEvent(event)
        self._stand_at(self.width())

    def _stand_at(self, width: int) -> None:
        self._column.setContentsMargins(columns(max(width, 1)).text, SPACE_8, SPACE_8, SPACE_12)
