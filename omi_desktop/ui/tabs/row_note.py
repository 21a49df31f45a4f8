"""The note of a question, opened under its row; one of them at a time on a tab."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal

from omi_desktop.ui.tabs.note_editor import NotePanel
from omi_desktop.ui.tabs.row_area import RowArea
from omi_desktop.ui.tabs.rows import Row


class RowNote(QObject):
    """Opens, closes and saves the note; `notes` gives those of the record in hand."""

    written = Signal(str, str)
    """Item and text, to be saved."""
    refused = Signal(object)
    """Why what was to be put in was not."""
    ended = Signal()
    """What is typed from now on is another piece of writing."""
    left = Signal(str)
    """The person is done with the note of this item and wants back to its row."""

    def __init__(
        self, area: RowArea, rows: Mapping[str, Row], notes: Callable[[], Mapping[str, str]]
    ) -> None:
        super().__init__(area)
        self._area, self._rows, self._notes = area, rows, notes
        self._panel: NotePanel | None = None

    def toggle(self, item: str) -> None:
        """Open the note of a question under its row, or close it again."""
        if self.item() == item:
            self.close()
        else:
            self._open(item)

    def item(self) -> str:
        """The item whose note is open, "" where none is."""
        panel = self._panel
        return panel.editor.item if panel and not panel.isHidden() else ""

    def commit(self) -> None:
        """Write what has been typed so far."""
        if self._panel:
            self._panel.editor.commit()

    def show_text(self, item: str, text: str) -> None:
        """The note of an item was written, here or elsewhere."""
        if self._panel and self.item() == item:
            self._panel.editor.show_text(text)

    def close(self) -> None:
        """Write what has been typed and take the note away."""
        panel, item = self._panel, self.item()
        if panel and item:
            panel.editor.commit()
            self._rows[item].set_focus_shown(False)
            panel.hide()
            self._area.stack.set_rows([row for row in self._area.stack.rows() if row is not panel])

    def _open(self, item: str) -> None:
        panel = self._panel = self._panel or self._made()
        name = self.tr("Note on {0}").format(item)
        panel.editor.open(item, self._notes().get(item, ""), name)
        widgets = [row for row in self._area.stack.rows() if row is not panel]
        widgets.insert(widgets.index(self._rows[item]) + 1, panel)
        panel.show()
        self._area.stack.set_rows(widgets)
        panel.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rows[item].set_focus_shown(True)
        self._area.show_row(panel)

    def _made(self) -> NotePanel:
        panel = NotePanel(self._area.stack)
        panel.editor.written.connect(self.written)
        panel.editor.refused.connect(self.refused)
        panel.editor.left.connect(self.ended)
        panel.editor.closed.connect(self._on_closed)
        return panel

    def _on_closed(self, item: str) -> None:
        self.close()
        self.left.emit(item)
