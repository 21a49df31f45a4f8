"""How a record stands, under its heading: the interview, sealed, returned, changed after sealing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.records.interview import INTERVIEWED, READ, STATES, UNAVAILABLE, interview_state
from omi_desktop.ui.icons import ICON_PX, icon, icon_pixmap, icon_size
from omi_desktop.ui.later import once_after
from omi_desktop.ui.models.case_status import Mark, status_mark
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from omi_desktop.ui.words import Words

_SIGNS = {"": "case-empty", READ: "case-half", INTERVIEWED: "saved", UNAVAILABLE: "attention"}


def interview_text(state: str) -> str:
    """How far the interview has got, in words."""
    texts = {
        "": _tr("Not read yet"),
        READ: _tr("Read, to be interviewed"),
        INTERVIEWED: _tr("Interviewed"),
        UNAVAILABLE: _tr("Practitioner unavailable"),
    }
    return texts[state]


class Standing(QWidget):
    """A button with the state of the interview, beside it the status where there is one to tell.

    `state_chosen` carries a state of the interview that a person chose.
    """

    state_chosen = Signal(str)

    def __init__(self, session: Session, form: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._form = session, form
        self._state = ""
        self.mark: Mark | None = None
        self._shown: tuple[bool, str, Mark | None] | None = None
        self.button = self._make_button()
        self._sign, self.words = QLabel(self), Words(role="guidance")
        self.words.setObjectName("standing:status")
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_24 - SPACE_8, 0, SPACE_16, SPACE_4)
        across.setSpacing(SPACE_8)
        across.addWidget(self.button)
        across.addWidget(self._sign)
        across.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._soon = once_after(self, 0, self.refresh)
        session.answer_changed.connect(self._on_answer_changed)
        for signal in (session.note_changed, session.record_changed):
            signal.connect(self._on_changed)

    def refresh(self) -> None:
        """Show how the record in hand stands."""
        if self._session.closed:
            return
        sheet = self._session.sheet(self._form)
        of_case = self._form == CASE and sheet is not None
        notes = self._session.shown_notes(self._form) if of_case else {}
        self._state = interview_state(notes)
        self.mark = status_mark(self._session, sheet) if sheet else None
        shown = (of_case, self._state, self.mark)
        # the same words set again would lay out the whole column anew
        if shown != self._shown:
            self._shown = shown
            self.button.setVisible(of_case)
            self.setVisible(of_case or self.mark is not None)
            self._dress()

    def _make_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("standing:interview")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._open)
        return button

    def _open(self) -> None:
        menu = QMenu(self.button)
        menu.setObjectName("standing:menu")
        for state in STATES:
            self._add(menu, state)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _add(self, menu: QMenu, state: str) -> QAction:
        action = menu.addAction(icon(_SIGNS[state], "accent"), interview_text(state))
        action.setCheckable(True)
        action.setChecked(state == self._state)
        action.triggered.connect(lambda: self.state_chosen.emit(state))
        return action

    def _on_answer_changed(self, change: object, *_: object) -> None:
        """An answer changes only what is said of a sealed record."""
        if self.mark is not None:
            self._on_changed(change)

    def _on_changed(self, change: object, *_: object) -> None:
        record = change if isinstance(change, str) else getattr(change, "record", "")
        sheet = self._session.sheet(self._form)
        if sheet is not None and record == sheet.id:
            self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        text = interview_text(self._state)
        self.button.setText(text)
        self.button.setAccessibleName(self.tr("Interview: {0}").format(text))
        self.button.setToolTip(self.tr("How far the interview has got (Ctrl+Shift+I)"))
        role = "attention" if self._state == UNAVAILABLE else "accent"
        self.button.setIcon(icon(_SIGNS[self._state], role))
        self.button.setIconSize(icon_size())
        self.button.setFont(theme().fonts.guidance)
        mark = self.mark
        self._sign.setVisible(mark is not None)
        self.words.setText(mark.text if mark else "")
        if mark:
            size = theme().px(ICON_PX)
            self._sign.setPixmap(icon_pixmap(mark.icon, mark.role, size, self.devicePixelRatioF()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Standing", text)
