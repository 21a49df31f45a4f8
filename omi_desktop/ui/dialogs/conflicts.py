"""What two sides answered differently: a list, both answers side by side, a key for each."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.errors import OmiError
from omi_desktop.merging.conflicts import Choice, answers_of, choice_of, conflicts, decide_all
from omi_desktop.merging.receipt import Conflict
from omi_desktop.records.changes import Deed, Remembered
from omi_desktop.scoring.document import Document
from omi_desktop.ui.dialogs.form_dialog import Message
from omi_desktop.ui.help_key import HelpKey
from omi_desktop.ui.models import conflict_pages, merge_words
from omi_desktop.ui.models.conflict_pages import Key, conflicts_page, key_of
from omi_desktop.ui.models.score_page import ScorePageModel
from omi_desktop.ui.theme import Theme, theme, theme_changed
from omi_desktop.ui.typography import SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.widgets.key_hint import KeyHints
from omi_desktop.ui.widgets.long_table import LongTable
from omi_desktop.ui.widgets.reading_card import ReadingCard
from omi_desktop.ui.words import Words

_MOST = 5
"""Answers to one question shown side by side; more readers have never been."""


class ConflictsWindow(QDialog):
    """Stays open beside the form, can be left at any time, and goes on where the file stands.

    `case_requested` carries the record id and the item that a person wants to see on the form.
    """

    case_requested = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("conflicts")
        HelpKey(self)
        self.setWindowTitle(self.tr("Decide what differs"))
        self.setModal(False)
        self.shown: dict[Key, Conflict] = {}
        self.states: dict[Key, str] = {}
        self.model = ScorePageModel(self)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self.look)
        self._build()
        session.saved.connect(self._on_saved)
        session.records_changed.connect(self._late.start)
        theme_changed.connect(self._dress)
        room = self.screen().availableSize()
        self.resize(QSize(theme().px(980), theme().px(660)).boundedTo(room * 0.94))

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading, self.intro = Words("", "heading"), Words("", "guidance", "muted")
        self.table = LongTable("conflicts:table", self)
        self.table.setModel(self.model)
        self.table.wide = 2
        self.table.setSortingEnabled(False)
        self.table.setAccessibleName(self.tr("What is to be decided"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.table.activated.connect(self._on_activated)
        self.question = Words("", "question")
        self.cards = [ReadingCard(f"conflicts:card:{number}") for number in range(_MOST)]
        self._across = QHBoxLayout()
        self._across.setSpacing(SPACE_12)
        for place, card in enumerate(self.cards):
            card.taken.connect(lambda place=place: self.take(place))
            self._across.addWidget(card, 1)
        self.said, self.hints = Message("conflicts:said"), KeyHints()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        for widget in (self.heading, self.intro):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        self._empty = QWidget()
        column.addWidget(self._empty, 1)
        column.addWidget(self.question)
        column.addLayout(self._across)
        column.addWidget(self.said)
        column.addLayout(self._foot())
        self._keys()
        self._dress(theme())

    def _foot(self) -> QHBoxLayout:
        self.all_button, self.close_button = Button(self.tr("Take all from …")), Button(self.tr("Close"))
        self.all_button.setObjectName("conflicts:all")
        self.all_button.clicked.connect(self._on_all)
        self.close_button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_8)
        foot.addWidget(self.hints, 1)
        for button in (self.all_button, self.close_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return foot

    def _keys(self) -> None:
        """The first answer is at the left, the second at the right of it."""
        for place in range(_MOST):
            QShortcut(QKeySequence(str(place + 1)), self, lambda place=place: self.take(place))
        QShortcut(QKeySequence("Left"), self, lambda: self.take(0))
        QShortcut(QKeySequence("Right"), self, lambda: self.take(1))
        QShortcut(QKeySequence("Ctrl+Z"), self, self._session.undo)

    def _hints(self) -> list[tuple[str, str]]:
        return [
            ("Left", self.tr("take the left one")),
            ("Right", self.tr("the right one")),
            ("Enter", self.tr("see it on the form")),
            ("Ctrl+Z", self.tr("take back")),
        ]

    # --- showing ---------------------------------------------------------------------------------

    def come_to_front(self) -> None:
        """Show what is open now, and nothing that was decided before."""
        self.shown.clear()
        self.states.clear()
        self.look()
        self.show()
        self.activateWindow()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self, deed: Deed) -> None:
        if not deed.changes or any(isinstance(change, Remembered) for change in deed.changes):
            self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        """The lines are measured once there is room."""
        super().showEvent(event)
        self.table.measure()

    def look(self) -> None:
        """Read again what is open; what was open here and is not any more was decided."""
        if self._session.closed:
            return
        current = self.current()
        found = {key_of(one): one for one in conflicts(self._session.inspection)}
        self.shown.update(found)
        self.states = {key: self.states.get(key, "") for key in self.shown if key not in found}
        page = conflicts_page(list(self.shown.values()), self.states, self._session.instrument)
        self.model.set_page(page)
        self.table.measure()
        self._select(key_of(current) if current else None)
        self._describe()

    def _describe(self) -> None:
        none = not self.shown
        self.heading.setText(self.model.page.heading or self.tr("Nothing is to be decided"))
        self.intro.setText(
            self.tr("Where two sides answer differently after a merge (Ctrl+M), both answers are shown here.")
            if none
            else self.tr("All answers stay in the history. Merging the same files again asks nothing.")
        )
        for widget in (self.table, self.question, self.all_button):
            widget.setVisible(not none)
        self._empty.setVisible(none)
        self.hints.set_hints([] if none else self._hints())
        self.all_button.setEnabled(bool(self._open()))
        self._show_current()

    def _open(self) -> list[Conflict]:
        return [one for key, one in self.shown.items() if key not in self.states]

    def current(self) -> Conflict | None:
        """The line in hand."""
        row, found = self.table.currentIndex().row(), list(self.shown.values())
        return found[row] if 0 <= row < len(found) else None

    def _select(self, wanted: Key | None) -> None:
        """Stay on this line while it is open, else go to the next one that is."""
        keys = list(self.shown)
        if not keys:
            return
        start = keys.index(wanted) if wanted in self.shown else 0
        order = [*keys[start:], *keys[:start]]
        target = next((key for key in order if key not in self.states), order[0])
        self.table.selectRow(keys.index(target))
        self.table.scrollTo(self.model.index(keys.index(target), 0))

    def _show_current(self) -> None:
        conflict = self.current()
        readings = conflict.readings if conflict else ()
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(readings))
            if conflict and place < len(readings):
                self._fill(card, conflict, readings[place], place)
        if conflict:
            where = conflict_pages.where(conflict, self._session.instrument)
            self.question.setText(f"{where} · {conflict.item}  {conflict.text}")

    def _fill(self, card: ReadingCard, conflict: Conflict, reading: Document, place: int) -> None:
        title = self.tr("Stands now") if place == 0 else self.tr("Came in")
        key = key_of(conflict)
        taken = key in self.states
        by = f"{reading['who']}, {merge_words.when(reading['at'])}"
        take = "" if taken else self.tr("Take this ({key})").format(key=place + 1)
        value = conflict_pages.answer(reading, conflict.item, self._session.instrument)
        title = self.tr("Stood before") if taken and place == 0 else title
        card.show_reading(title, value, reading["note"], by, take, stands=place == 0 and not taken)

    # --- deciding --------------------------------------------------------------------------------

    def take(self, place: int) -> None:
        """Settle the line in hand with the answer at this place."""
        conflict = self.current()
        if conflict is None or key_of(conflict) in self.states or place >= len(conflict.readings):
            return
        self._settle([choice_of(conflict, conflict.readings[place])], conflict.readings[place]["who"])

    def take_all(self, who: str, ref: str = "") -> None:
        """Settle all that somebody answered, in one case or everywhere."""
        self._settle(answers_of(self._open(), who, ref), who)

    def _offer(self, menu: QMenu, text: str, who: str, ref: str = "") -> None:
        menu.addAction(text).triggered.connect(lambda _=False: self.take_all(who, ref))

    def _settle(self, choices: list[Choice], who: str) -> None:
        self._session.leaving.emit()
        try:
            deed = decide_all(self._session.inspection, choices)
        except OmiError as error:
            self.said.say(str(error))
            self._late.start()
            return
        self.said.say("")
        for record, item, *_ in choices:
            self.states[record, item] = who
        self._session.adopt(deed)
        # at once: the next key is for the next line
        self.look()

    def _on_all(self) -> None:
        menu = self.menu_of_all()
        top = self.all_button.mapToGlobal(self.all_button.rect().topLeft())
        menu.popup(top - QPoint(0, menu.sizeHint().height()))

    def menu_of_all(self) -> QMenu:
        """Whose answers can be taken all at once: in the case in hand, and everywhere."""
        menu, current = QMenu(self), self.current()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here, every = self.tr("{who}: {count} in {case}"), self.tr("{who}: all {count}")
        if current:
            for who, count in self._counts(current.ref).items():
                text = here.format(who=who, count=count, case=current.ref)
                self._offer(menu, text, who, current.ref)
            menu.addSeparator()
        for who, count in self._counts().items():
            self._offer(menu, every.format(who=who, count=count), who)
        return menu

    def _counts(self, ref: str = "") -> Counter[str]:
        """How many of the open ones each person has answered."""
        open_ones = [one for one in self._open() if not ref or one.ref == ref]
        return Counter(
            who for one in open_ones for who in dict.fromkeys(told["who"] for told in one.readings)
        )

    def _on_activated(self, index: QModelIndex) -> None:
        conflict = self.current()
        if conflict and any(record.id == conflict.record for record in self._session.records(conflict.form)):
            self.case_requested.emit(conflict.record, conflict.item)

    def _dress(self, _theme: Theme) -> None:
        self.table.dress()
