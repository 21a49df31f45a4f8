"""The right column beside questionnaires and interviews: how often each answer was given, live."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.instruments.model import NOT_APPLICABLE, Item
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.frequencies import Frequency, frequencies
from omi_desktop.scoring.rules import rounded
from omi_desktop.ui.language import core
from omi_desktop.ui.later import once_after
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets import marks
from omi_desktop.ui.widgets.row_stack import RowStack
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.words import Words

_BAR = 6


class FrequencyPanel(QWidget):
    """Every item with choices of a form, with the number and share of each answer over all its records."""

    def __init__(self, session: Session, form: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._form = session, form
        self.setObjectName(f"frequencies:{form}")
        self._caption = Words(ink="muted")
        self._caption.setContentsMargins(SPACE_12, 0, SPACE_12, SPACE_4)
        items = [item for item in session.instrument.items_of(form) if item.choices]
        self.blocks = {item.id: FrequencyBlock(item) for item in items}
        self._scroller = QScrollArea(self)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setWidgetResizable(True)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setAccessibleName(self.tr("How often each answer was given"))
        slim_scroll_bars(self._scroller)
        stack = RowStack()
        stack.set_rows(list(self.blocks.values()))
        stack.set_margins(SPACE_12, 0, SPACE_16, SPACE_16)
        self._scroller.setWidget(stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_12, 0, 0)
        column.addWidget(self._caption)
        column.addWidget(self._scroller, 1)
        # one look at the file of answers for a burst of changes, after the answer itself is painted
        self._soon = once_after(self, 0, self.refresh)
        session.scores_changed.connect(self._on_scores_changed)
        session.records_changed.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        if self._session.closed:
            return
        states = list(self._session.live(self._form).states.values())
        title = self._session.instrument.form_by_id[self._form].title
        self._caption.setText(self.tr("{0}: {1} entered. Counted, not scored.").format(title, len(states)))
        for block in self.blocks.values():
            block.show_counts(frequencies(block.item, states))

    def _on_scores_changed(self, form: str) -> None:
        if form == self._form:
            self._soon.start()


class FrequencyBlock(QLabel):
    """One item: its text, and under it each answer with a bar, its number and its share; to be read only."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._counts: list[Frequency] = []
        self.setObjectName(f"frequency:{item.id}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_counts(self, counts: list[Frequency]) -> None:
        """Show these numbers; the same again costs nothing."""
        if counts != self._counts:
            grew = len(counts) != len(self._counts)
            self._counts = counts
            said = ", ".join(f"{core(answer_text(self.item, one.value))} {one.count}" for one in counts)
            self.setAccessibleName(f"{self.item.id} {self.item.text}: {said}")
            if grew:
                self.updateGeometry()
            self.update()

    def figures(self, counted: Frequency) -> str:
        """The number and the share: "14 · 93%"."""
        share = rounded(counted.share)
        return str(counted.count) if share is None else f"{counted.count} · {share}%"

    def hasHeightForWidth(self) -> bool:
        """Texts break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows everything at this width, in pixels."""
        answers = sum(self._answer(one, width).height + SPACE_4 + _BAR + SPACE_4 for one in self._counts)
        return SPACE_12 + self._title(width).height + SPACE_4 + answers

    def sizeHint(self) -> QSize:
        """What the block would like at its present width."""
        return QSize(self.width(), self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The item's text quietly, then an answer on each line."""
        with QPainter(self) as painter:
            colours = theme().colours
            title = self._title(self.width())
            painter.setPen(colours.muted)
            title.draw(painter, 0, SPACE_12)
            top = SPACE_12 + title.height + SPACE_4
            for counted in self._counts:
                top += self._draw_answer(painter, counted, top)
            if self.hasFocus():
                marks.outline(painter, self.rect())

    def _draw_answer(self, painter: QPainter, counted: Frequency, top: float) -> int:
        colours = theme().colours
        answer, figures = self._answer(counted, self.width()), self.figures(counted)
        painter.setPen(colours.text if counted.count else colours.muted)
        answer.draw(painter, 0, top)
        width = theme().text_width("figure", figures)
        paragraph(figures, "figure", width + SPACE_8).draw(painter, self.width() - width, top)
        if not counted.of and counted.value == NOT_APPLICABLE:
            return answer.height + SPACE_4
        bar = QRectF(0, top + answer.height + SPACE_4 / 2, self.width(), _BAR)
        painter.fillRect(bar, colours.track)
        if counted.share:
            bar.setWidth(self.width() * float(counted.share))
            painter.fillRect(bar, colours.accent)
        return answer.height + SPACE_4 + _BAR + SPACE_4

    def _title(self, width: int) -> Paragraph:
        return paragraph(f"{self.item.id}  {self.item.text}", "guidance", width)

    def _answer(self, counted: Frequency, width: int) -> Paragraph:
        room = width - theme().text_width("figure", "000 · 100%") - SPACE_8
        return paragraph(core(answer_text(self.item, counted.value)), "interface", room)
