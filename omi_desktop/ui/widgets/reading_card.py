"""One of several answers to the same question: what it says, its note, who gave it and when."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.inputs import RADIUS, Button
from omi_desktop.ui.words import Words


class ReadingCard(QWidget):
    """A box with a button; `taken` says that it was pressed."""

    taken = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title, self.value = Words("", "guidance_strong", "muted"), Words("", "criterion")
        self.note, self.by = Words("", "question"), Words("", "guidance", "muted")
        self.button = Button("")
        self.button.setObjectName(f"{name}:take")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        for widget in (self.title, self.value, self.note, self.by):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_reading(self, title: str, value: str, note: str, by: str, take: str, *, stands: bool) -> None:
        """Say this; the one that stands has a stronger edge."""
        self._stands = stands
        for words, text in ((self.title, title), (self.value, value), (self.note, note), (self.by, by)):
            words.setText(text)
            words.setVisible(bool(text))
        self.button.setText(take)
        self.button.setVisible(bool(take))
        self.setAccessibleName(f"{title}: {value}. {note} {by}")
        self.update()

    _stands = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box."""
        colours = theme().colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(
                QPen(colours.accent if self._stands else colours.outline, 2 if self._stands else 1)
            )
            painter.setBrush(colours.panel)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
