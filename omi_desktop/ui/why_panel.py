"""The page beside the scores that tells why the question in hand is asked, and what becomes of its answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.errors import OmiError
from omi_desktop.scoring.why import Why, why
from omi_desktop.ui.frequency_panel import FrequencyBlock
from omi_desktop.ui.language import core
from omi_desktop.ui.later import once_after
from omi_desktop.ui.models.why_lines import asked_lines, counts_lines, history_lines, text_lines
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.line_block import LineBlock
from omi_desktop.ui.widgets.row_stack import RowStack
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.words import Words

SOON = 150
"""Milliseconds that the keyboard has to rest on a question: who runs through them is not held up."""
Asked = tuple[str, str]
"""The form and the item in hand; both empty where there is none."""


class WhyPanel(QWidget):
    """Follows the question in hand while it is in sight, and computes nothing while it is not.

    `asked` tells form and item in hand.
    """

    left = Signal()
    """The person wants back to the question."""

    def __init__(self, session: Session, asked: Callable[[], Asked], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._asked = session, asked
        self.found: Why | None = None
        self.setObjectName("why")
        self.setAccessibleName(self.tr("Why this question"))
        self.heading, self.said = Words(role="criterion"), Words(ink="muted")
        self.heading.setObjectName("why:heading")
        self.said.setObjectName("why:said")
        self.reason = LineBlock("why:asked", self.tr("Why it is asked or not"))
        self.guidance = LineBlock("why:guidance", self.tr("Guidance"))
        self.counts = LineBlock("why:counts", self.tr("What it counts towards"))
        self.history = LineBlock("why:history", self.tr("Its answers in this case"))
        self.origin = LineBlock("why:origin", self.tr("Where it comes from"))
        self.bars: AnswerBars | None = None
        self._lay_out()
        self._soon = once_after(self, SOON, self.refresh)
        for signal in (session.answer_changed, session.note_changed, session.record_changed):
            signal.connect(self.look_soon)
        session.records_changed.connect(self.look_soon)
        session.record_selected.connect(self.look_soon)

    def look_soon(self, *_what: object) -> None:
        """Something moved: look again when the keyboard rests, where anybody looks at all."""
        if self.isVisible():
            self._soon.start()

    def refresh(self) -> None:
        """Tell about the question in hand."""
        self._soon.stop()
        if self._session.closed:
            return
        try:
            self.found = self._look()
        except OmiError as error:
            # the drive has gone: entry goes on, and so must this
            self._say_nothing(self.tr("It cannot be told now"), core(str(error)))
            return
        self._scroller.setVisible(self.found is not None)
        if self.found is None:
            hint = self.tr("Put the keyboard on a question: this page follows it.")
            self._say_nothing(self.tr("No question in hand"), hint)
            return
        self._show(self.found)

    def _say_nothing(self, heading: str, said: str) -> None:
        self.found = None
        self._scroller.hide()
        self.heading.setText(heading)
        self.said.setText(said)

    def take_focus(self) -> None:
        """Put the keyboard on the first block."""
        first = next((block for block in self._blocks() if not block.isHidden()), self._scroller)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """What moved while it was out of sight is shown now."""
        super().showEvent(event)
        self._soon.start(0)
        self._soon.setInterval(SOON)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the question."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._scroller, self._stack = QScrollArea(self), RowStack()
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setWidgetResizable(True)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setAccessibleName(self.accessibleName())
        slim_scroll_bars(self._scroller)
        self._stack.set_rows(self._blocks())
        self._stack.set_margins(SPACE_12, 0, SPACE_16, SPACE_16)
        self._scroller.setWidget(self._stack)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_12, SPACE_12, SPACE_16, 0)
        head.setSpacing(SPACE_4)
        head.addWidget(self.heading)
        head.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroller, 1)
        # keeps the words at the top while there is nothing to tell
        column.addStretch(0)

    def _blocks(self) -> list[QWidget]:
        bars = [self.bars] if self.bars else []
        return [self.reason, self.guidance, self.counts, *bars, self.history, self.origin]

    def _look(self) -> Why | None:
        form, item = self._asked()
        sheet = self._session.sheet(form) if item else None
        if sheet is None or item not in self._session.instrument.items:
            return None
        live = self._session.live(form)
        if sheet.id not in live.states:
            return None
        return why(live, sheet.id, item, self._session.inspection.history(sheet.id))

    def _show(self, found: Why) -> None:
        self.heading.setText(found.item.id if found.counts or found.origin else self.tr("Fact"))
        self.said.setText(found.item.text)
        self.reason.show_lines(asked_lines(found))
        self.guidance.show_lines(text_lines(found.guidance))
        self.counts.show_lines(counts_lines(found.counts))
        self.history.show_lines(history_lines(found.history))
        self.origin.show_lines(text_lines(found.origin))
        self._show_bars(found)
        self._stack.place()

    def _show_bars(self, found: Why) -> None:
        """How all cases answered: a block of its own for each question."""
        if self.bars is None or self.bars.item is not found.item:
            old, self.bars = self.bars, AnswerBars(found) if found.distribution else None
            self._stack.set_rows(self._blocks())
            if old:
                old.deleteLater()
            if self.bars:
                self.bars.show()
        if self.bars:
            self.bars.show_why(found)


class AnswerBars(FrequencyBlock):
    """The answers of all cases as bars with their numbers, under how many stand above the line."""

    def __init__(self, found: Why) -> None:
        super().__init__(found.item)
        self._words = ""

    def show_why(self, found: Why) -> None:
        """Show these counts."""
        sided = self.tr("How all cases answered it: {0} above the line").format(core(found.all_cases))
        self._words = sided if found.tally.relevant else self.tr("How all cases answered it")
        self.show_counts(list(found.distribution))
        self.update()

    def _title(self, width: int) -> Paragraph:
        return paragraph(self._words, "guidance_strong", width)
