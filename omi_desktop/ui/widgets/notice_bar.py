"""A message in its place, above what it is about; in no one's way."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from omi_desktop.ui.icons import ICON_PX, icon, icon_pixmap, icon_size
from omi_desktop.ui.language import core
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_12
from omi_desktop.ui.widgets.inputs import Button

Kind = Literal["info", "attention", "danger"]

_GROUND = {"info": "accent_soft", "attention": "attention_soft", "danger": "danger_soft"}
_INK = {"info": "accent", "attention": "attention", "danger": "danger"}
_STRIPE = 4
_LEAST_FOR_WORDS = 340


class NoticeBar(QWidget):
    """Hidden until it has something to say; sign, words and colour say the same.

    `acted` carries the id of the button a person pressed; `closed` that a person put it away.
    """

    acted = Signal(str)
    closed = Signal()

    def __init__(self, name: str = "notice", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: Kind = "info"
        self.setObjectName(name)
        self.setSizePolicy(_policy())
        self._sign, self._words, self._close = QLabel(self), QLabel(self), QToolButton(self)
        self._words.setObjectName(f"{name}:words")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._close.setObjectName(f"{name}:close")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self._on_close)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE_8)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_12 + _STRIPE, SPACE_8, SPACE_8, SPACE_8)
        self._grid.setHorizontalSpacing(SPACE_12)
        self._grid.setColumnStretch(1, 1)
        for column, widget in ((0, self._sign), (1, self._words), (3, self._close)):
            self._grid.addWidget(widget, 0, column)
        self._grid.addLayout(self._actions, 0, 2)
        self._is_stacked = False
        self.buttons: dict[str, Button] = {}
        self.hide()

    def show_notice(
        self, kind: Kind, text: str, actions: Sequence[tuple[str, str]] = (), closable: bool = True
    ) -> None:
        """Say this, with up to two things to do about it as (id, text); replaces what was said before."""
        self.kind, text = kind, core(text)
        self._words.setText(text)
        self.setAccessibleName(text)
        self._set_actions(actions)
        self._close.setVisible(closable)
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._announce(text)

    def _announce(self, text: str) -> None:
        """Have a screen reader say it where the keyboard is; what is not saved at once."""
        said = QAccessibleAnnouncementEvent(self, text)
        urgent = self.kind == "danger"
        manner = QAccessible.AnnouncementPoliteness
        said.setPoliteness(manner.Assertive if urgent else manner.Polite)
        QAccessible.updateAccessibility(said)

    def clear(self) -> None:
        """Say nothing any more."""
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons that leave the words too little room go under them."""
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground with a stripe of the strong colour."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            shape = QPainterPath()
            shape.addRoundedRect(box, 6, 6)
            painter.setClipPath(shape)
            painter.fillRect(box, getattr(theme().colours, _GROUND[self.kind]))
            painter.fillRect(QRectF(0, 0, _STRIPE, box.height()), getattr(theme().colours, _INK[self.kind]))

    def _set_actions(self, actions: Sequence[tuple[str, str]]) -> None:
        """Replace the buttons."""
        for old in self.buttons.values():
            self._actions.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for action, text in actions:
            button = self.buttons[action] = Button(text, self)
            button.setObjectName(f"{self.objectName()}:{action}")
            button.clicked.connect(lambda _=False, action=action: self.acted.emit(action))
            self._actions.addWidget(button)
        self._arrange()

    def _arrange(self) -> None:
        """Beside the words, or under them."""
        beside = sum(button.sizeHint().width() + SPACE_12 for button in self.buttons.values())
        stacked = bool(beside) and self.width() - beside < theme().px(_LEAST_FOR_WORDS)
        if stacked != self._is_stacked:
            self._is_stacked = stacked
            self._grid.removeItem(self._actions)
            # a layout taken out of the grid has to be taken from its parent, too
            self._actions.setParent(None)
            place = (1, 1, Qt.AlignmentFlag.AlignLeft) if stacked else (0, 2, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addLayout(self._actions, *place)

    def _dress(self) -> None:
        """Sign and cross in the colours in force."""
        size = theme().px(ICON_PX)
        self._sign.setPixmap(icon_pixmap(self.kind, _INK[self.kind], size, self.devicePixelRatioF()))
        self._close.setIcon(icon("close", "muted"))
        self.update()
        self._close.setIconSize(icon_size())

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()


def _policy() -> QSizePolicy:
    """As wide as there is room, as high as the words need."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy
