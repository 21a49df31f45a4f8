"""A folder to type or to choose, which may be left empty."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from omi_desktop.ui.typography import SPACE_8
from omi_desktop.ui.widgets.inputs import Button, LineInput


class FolderInput(QWidget):
    """A line, and a button that opens the computer's own list of folders."""

    left = Signal()
    """A person has typed a folder and gone on, or chosen one."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self.line, self.choose = LineInput(), Button(self.tr("Choose …"))
        self.line.setObjectName(f"{name}:line")
        self.line.setAccessibleName(label)
        self.choose.setObjectName(f"{name}:choose")
        self.choose.setAccessibleName(self.tr("Choose: {0}").format(label))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        self.line.editingFinished.connect(self.left)
        self.setFocusProxy(self.line)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_8)
        across.addWidget(self.line, 1)
        across.addWidget(self.choose)

    def set_folder(self, folder: Path | None) -> None:
        """Show a folder, or with None an empty line."""
        self.line.setText(str(folder) if folder else "")

    def folder(self) -> Path | None:
        """What the line holds, None where it is empty."""
        written = self.line.text().strip()
        try:
            return Path(written).expanduser() if written else None
        except RuntimeError:
            # "~name" of nobody who has an account here
            return Path(written)

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._label, self.line.text())
        if chosen:
            self.set_folder(Path(chosen))
            self.left.emit()
