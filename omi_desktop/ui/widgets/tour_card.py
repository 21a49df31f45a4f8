"""A card of the guided tour, the ring round what it speaks of, and where the one stands beside the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.words import Words

WIDTH = 340
RADIUS = 8


class TourCard(QFrame):
    """Says one thing and leaves the keyboard where the work is."""

    went_on = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.step, self.title, self.words = Words("", "guidance", "muted"), Words("", "criterion"), Words()
        self.go_on, self.leave = Button("", primary=True), Button("")
        for name, button in (("go_on", self.go_on), ("leave", self.leave)):
            button.setObjectName(f"tour:{name}")
            button.setAutoDefault(False)
        self.go_on.clicked.connect(self.went_on)
        self.leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        column.setSpacing(SPACE_8)
        for words in (self.step, self.title, self.words):
            column.addWidget(words)
        column.addLayout(buttons)
        self.hide()

    def say(self, step: str, title: str, text: str, go_on: str, leave: str) -> None:
        """Show this; a screen reader says it all at once, wherever the keyboard is."""
        self.step.setText(step)
        self.step.setVisible(bool(step))
        self.title.setText(title)
        self.words.setText(text)
        self.go_on.setText(go_on)
        self.leave.setText(leave)
        for button in (self.go_on, self.leave):
            button.setAccessibleName(button.text())
        self.setAccessibleName(". ".join(part for part in (step, title, text) if part))
        self.fit()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def fit(self) -> None:
        """As wide as lines read well, as high as the words need."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        buttons = self.go_on.sizeHint().width() + self.leave.sizeHint().width() + 2 * SPACE_16 + SPACE_16
        room = self.window().width() - 2 * SPACE_16
        width = min(max(theme().px(WIDTH), buttons), room)
        self.resize(width, layout.totalHeightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with an edge in the accent: it lies over other things."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().colours.accent, 2))
            painter.setBrush(theme().colours.panel)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self.fit()


class Ring(QWidget):
    """An outline round what the card speaks of; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour:ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line in the colour that asks for attention."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().colours.attention, 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS, RADIUS)


def place_beside(target: QRect, card: QSize, room: QRect) -> QPoint:
    """Where a card covers nothing of its target: above it, right, left or under; else in the corner.

    Under it comes last: a question opens others there, and its note.
    """
    gap, width, height = SPACE_12, card.width(), card.height()
    along = min(max(target.left() + SPACE_16, room.left()), room.right() - width)
    down = min(max(target.top() + SPACE_16, room.top()), room.bottom() - height)
    places = (
        QPoint(along, target.top() - gap - height),
        QPoint(target.right() + gap, down),
        QPoint(target.left() - gap - width, down),
        QPoint(along, max(target.bottom() + gap, room.top())),
    )
    fitting = (place for place in places if room.contains(QRect(place, card)))
    return next(fitting, QPoint(room.right() - width, room.bottom() - height))
