"""The frame of every dialog: what is asked, what is wrong beside it, a button that says what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from omi_desktop.ui.help_key import HelpKey
from omi_desktop.ui.icons import ICON_PX, icon_pixmap
from omi_desktop.ui.language import core
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.words import Words

Check = Callable[[], str]
"""What is wrong with a field in one sentence, "" where nothing is."""


def no_problem() -> str:
    """The check of a field that takes anything."""
    return ""


class Message(QWidget):
    """One sentence with its sign; takes no room while there is nothing to say."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._sign, self._words = QLabel(), Words(role="guidance")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_8)
        across.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._words, 1)
        self.say("")

    def say(self, text: str, kind: str = "danger") -> None:
        """Say this, as danger, attention, saved, or with "muted" without a sign."""
        self._words.setText(core(text))
        self._words.set_ink(kind)
        self._sign.setVisible(kind != "muted")
        if kind != "muted":
            self._sign.setPixmap(icon_pixmap(kind, kind, theme().px(ICON_PX), self.devicePixelRatioF()))
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return self._words.text()


class Field(QWidget):
    """A label, the input under it, and a line for the hint or for what is wrong."""

    def __init__(
        self, name: str, label: str, widget: QWidget, hint: str = "", check: Check = no_problem
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}:field")
        self.input, self.check, self._hint = widget, check, hint
        self.label = Words(label, "interface_strong", wrap=False)
        self.label.setBuddy(widget)
        self.message = Message(f"{name}:message")
        if not widget.objectName():
            widget.setObjectName(name)
        widget.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(self.label)
        column.addWidget(widget)
        column.addWidget(self.message)
        self.show_problem("")

    def set_hint(self, hint: str) -> None:
        """Say something else while nothing is wrong."""
        self._hint = hint
        self.show_problem("")

    def show_problem(self, problem: str) -> None:
        """Say what is wrong, or the hint where nothing is."""
        self.message.say(problem or self._hint, "danger" if problem else "muted")
        self.input.setAccessibleDescription(core(problem or self._hint))

    def verify(self) -> bool:
        """Say what is wrong now; whether nothing is."""
        problem = self.check()
        self.show_problem(problem)
        return not problem


class FormDialog(QDialog):
    """Collects values. Its button is never greyed: pressed too early, it says what is missing."""

    WIDTH = 560

    def __init__(self, name: str, title: str, intro: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        HelpKey(self)
        self.fields: list[Field] = []
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_12)
        self.body.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_16)
        self.heading = Words(title, "heading")
        self.body.addWidget(self.heading)
        self.intro = Words(intro, ink="muted")
        self.intro.setVisible(bool(intro))
        self.body.addWidget(self.intro)
        self.buttons = QHBoxLayout()
        self.primary = Button("", primary=True)
        self.primary.setObjectName(f"{name}:do")
        self.primary.setDefault(True)
        self.primary.clicked.connect(self._on_primary)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setObjectName(f"{name}:cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self._frame()

    def exec(self) -> int:
        """Ask and wait; what was given can be read until the caller returns to the event loop."""
        answer = super().exec()
        # left to Python's garbage collector it would outlive its window and crash the process
        self.deleteLater()
        return answer

    def open(self) -> None:
        """Ask beside the work; the dialog goes when it is closed."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        super().open()

    def add_field(self, field: Field) -> Field:
        """Put a field under the others."""
        self.fields.append(field)
        self.body.addWidget(field)
        return field

    def add_pair(self, *fields: Field) -> None:
        """Put fields side by side."""
        across = QHBoxLayout()
        across.setSpacing(SPACE_12)
        for field in fields:
            self.fields.append(field)
            across.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)

    def verify(self) -> bool:
        """Say everything that is wrong and go to the first of it; whether nothing is."""
        faulty = [field for field in self.fields if field.isVisibleTo(self) and not field.verify()]
        if faulty:
            faulty[0].input.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroller.ensureWidgetVisible(faulty[0])
        return not faulty

    def verify_when_left(self, field: Field, signal: object) -> None:
        """Say what is wrong once a person leaves the field, not while they type."""
        signal.connect(lambda *_: field.verify())  # type: ignore[attr-defined]

    def show_whole(self, widget: QWidget) -> None:
        """Bring a part of the body into view."""
        self.body.activate()
        self.scroller.ensureWidgetVisible(widget)

    def add_button(self, name: str, text: str) -> Button:
        """Another button at the left of the row."""
        button = Button(text)
        button.setObjectName(f"{self.objectName()}:{name}")
        button.setAutoDefault(False)
        self.buttons.insertWidget(0, button)
        return button

    def close_only(self) -> None:
        """Turn it into something to read: one button, that closes."""
        self.primary.setVisible(False)
        self.cancel.setText(self.tr("Close"))
        self.cancel.setDefault(True)

    def _on_primary(self) -> None:
        if self.verify():
            self.accept()

    def _frame(self) -> None:
        """The body scrolls where the screen is small or the text is large; the buttons stay."""
        inner = QWidget()
        upper = QVBoxLayout(inner)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.addLayout(self.body)
        upper.addStretch(1)
        self.scroller = QScrollArea()
        self.scroller.setWidget(inner)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bars(self.scroller)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        self.buttons.setSpacing(SPACE_8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroller, 1)
        column.addWidget(rule())
        column.addLayout(self.buttons)

    def sizeHint(self) -> QSize:
        """As wide as lines read well, as high as the content, never higher than the screen."""
        screen = self.screen().availableGeometry()
        width = min(theme().px(self.WIDTH), screen.width() - SPACE_24)
        height = self.body.totalHeightForWidth(width)
        foot = self.buttons.sizeHint().height() + SPACE_12
        return QSize(width, min(height + foot, screen.height() - 2 * SPACE_24))

    def setVisible(self, visible: bool) -> None:
        """At the size of its content: by itself Qt gives a dialog two thirds of the screen at most."""
        if visible and not self.isVisible() and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.sizeHint())
        super().setVisible(visible)

    def fit(self) -> None:
        """Grow to what is shown now."""
        self.resize(self.sizeHint().expandedTo(self.size()).boundedTo(self.screen().availableSize()))


def rule() -> QFrame:
    """A hairline across."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    palette = line.palette()
    palette.setColor(QPalette.ColorRole.Window, theme().colours.line)
    line.setPalette(palette)
    return line
