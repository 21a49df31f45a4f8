"""The clipboard: what was copied here is taken out again after half a minute, if it is still there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from shiboken6 import isValid

from omi_desktop.ui.later import once_after

KEPT_FOR = 30_000
"""Milliseconds that something copied from an inspection can be pasted elsewhere."""


class ClipboardWatch(QObject):
    """Sees everything this program copies: tables, answers, notes; what others copied is theirs."""

    def __init__(self, clipboard: QClipboard) -> None:
        # of the application, which lives as long: the clipboard is lent, and so is what Python makes of it
        super().__init__(QGuiApplication.instance())
        self._clipboard = clipboard
        self._copied = ""
        self.pause = once_after(self, KEPT_FOR, self.clear)
        clipboard.dataChanged.connect(self._on_changed)

    @Slot()
    def clear(self) -> None:
        """Take out what this program put in, and nothing that came after."""
        self.pause.stop()
        copied, self._copied = self._copied, ""
        if copied and self._clipboard.text() == copied:
            self._clipboard.clear()

    def put(self, text: str) -> None:
        """Copy a text of the inspection."""
        self._clipboard.setText(text)
        self._mine(text)

    @Slot()
    def _on_changed(self) -> None:
        # the platform knows whose it is; where it does not, a table is known by its text
        text = self._clipboard.text()
        if self._clipboard.ownsClipboard():
            self._mine(text)
        elif text != self._copied:
            self._copied = ""

    def _mine(self, text: str) -> None:
        self._copied = text
        self.pause.start()


_watching: list[ClipboardWatch] = []


def watch() -> ClipboardWatch:
    """The one that watches the clipboard; it begins at the first call."""
    if not _watching or not isValid(_watching[0]):
        _watching[:] = [ClipboardWatch(QGuiApplication.clipboard())]
    return _watching[0]


def put(text: str) -> None:
    """Copy a text of the inspection; it is taken out again after a while."""
    watch().put(text)


def clear() -> None:
    """Take out at once what this program put in."""
    watch().clear()
