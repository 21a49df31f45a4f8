"""Many short paragraphs under headings, to be read, scrolled and copied; fast however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars

_LINES = 16
"""Lines it is high where there is more to read than fits."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One paragraph, and quieter words under it."""

    text: str
    below: str = ""


class GroupedText(QTextEdit):
    """Headings with their number of entries, in the colours and fonts in force; never taken for markup."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        slim_scroll_bars(self)
        self._groups: list[tuple[str, list[Entry]]] = []
        self._painting = False

    def show_groups(self, groups: Sequence[tuple[str, list[Entry]]]) -> None:
        """Show these in place of what was shown; begins at the top."""
        self._groups = list(groups)
        self._write()

    def sizeHint(self) -> QSize:
        """A good part of a page."""
        return QSize(theme().px(480), theme().line_height("interface") * _LINES + 2 * SPACE_12)

    def minimumSizeHint(self) -> QSize:
        """Enough to scroll in."""
        return QSize(theme().px(200), theme().line_height("interface") * (_LINES // 2))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and not self._painting:
            self._write()

    def _write(self) -> None:
        self._painting = True
        colours = theme().colours
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, colours.panel)
        palette.setColor(QPalette.ColorRole.Text, colours.text)
        self.setPalette(palette)
        self.clear()
        self.document().setDocumentMargin(SPACE_12)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for place, (heading, entries) in enumerate(self._groups):
            above = SPACE_12 if place else 0
            self._paragraph(cursor, f"{heading} · {len(entries)}", "interface_strong", colours.text, above, 0)
            for entry in entries:
                self._paragraph(cursor, entry.text, "interface", colours.text, SPACE_8, SPACE_12)
                if entry.below:
                    self._paragraph(cursor, entry.below, "guidance", colours.muted, SPACE_4 // 2, SPACE_12)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._painting = False

    def _paragraph(
        self, cursor: QTextCursor, text: str, role: str, ink: QColor, above: int, indent: int
    ) -> None:
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(above)
        block.setLeftMargin(indent)
        letters.setFont(theme().font(role))
        letters.setForeground(ink)
        if self.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        # line ends inside an entry would begin a paragraph without its format
        cursor.insertText(" ".join(text.split()), letters)
