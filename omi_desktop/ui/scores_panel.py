"""The right column: the scores of the case in hand or of all cases, live, each to be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from omi_desktop.app.session import CASE, Session
from omi_desktop.records.changes import SECOND, Answered
from omi_desktop.scoring.explain import (
    Figure,
    Figures,
    ScoreRef,
    band_counts,
    band_of,
    counts_text,
    in_sentence,
    line_of_priority,
    percent_text,
    score_of,
    title,
)
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import Score, percent
from omi_desktop.ui.language import core
from omi_desktop.ui.theme import Theme, theme, theme_changed
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.headline_card import HeadlineCard
from omi_desktop.ui.widgets.score_bar import ScoreBar
from omi_desktop.ui.widgets.score_legend import ScoreLegend
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.widgets.section_score import SectionScore
from omi_desktop.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from omi_desktop.ui.dialogs.score_detail import ScoreDetail

ALL = "all"
WIDTH_PX = 290
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
ScoreWidget = ScoreBar | SectionScore | HeadlineCard


class ScoresPanel(QWidget):
    """Built once from the instrument, painted from the live scores; repaints only what changed.

    One stop for Tab: the switch, then the score looked at last; arrows, Home and End move between
    scores, Enter opens one. Made with `filled=False` every score is a dash until `fill`.
    """

    case_requested = Signal(str, str)
    """A person wants to see this case (record id) at this question."""
    view_changed = Signal(str)
    """A person looks at "case" or at "all"."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, filled: bool = True) -> None:
        super().__init__(parent)
        self._session, self._filled = session, filled
        self._figures = Figures(session.instrument)
        self._shown: dict[ScoreRef, Figure] = {}
        self._looked: dict[ScoreRef, Score] = {}
        self._complete: set[str] | None = None
        self._detail: ScoreDetail | None = None
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self.refresh)
        self.setObjectName("scores")
        self.setAccessibleName(self.tr("Scores"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.widgets: dict[ScoreRef, ScoreWidget] = {}
        self._build()
        self._connect()

    # --- for the window --------------------------------------------------------------------------

    def fill(self) -> None:
        """Show the scores, where they were left for later."""
        self._filled = True
        self._look_anew()

    def view(self) -> str:
        """What is looked at: "case" or "all"."""
        return self.switch.value()

    def set_view(self, view: str) -> None:
        """Look at the profile of the case in hand ("case") or at all cases ("all")."""
        if view != self.view():
            self.switch.set_value(view)
            self._look_anew()

    def open_score(self, ref: ScoreRef) -> None:
        """Open a score to what is behind it, in a window beside this one."""
        from omi_desktop.ui.dialogs.score_detail import ScoreDetail

        if self._detail is None:
            self._detail = ScoreDetail(self._session, self.window())
            self._detail.case_requested.connect(self.case_requested)
        self._detail.open_score(ref, self.view())

    def detail(self) -> ScoreDetail | None:
        """The window that scores are opened in, once one was."""
        return self._detail

    def sizeHint(self) -> QSize:
        """About a fifth of a small screen; with large text as much as its bars need."""
        return QSize(max(WIDTH_PX, self.minimumSizeHint().width()), theme().px(600))

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.switch = Segmented(
            "scores:view", [(CASE, self.tr("This case")), (ALL, self.tr("All cases"))], self
        )
        self.switch.set_value(ALL)
        self.caption = QLabel(self)
        self.caption.setObjectName("scores:caption")
        self.caption.setWordWrap(True)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, 0, SPACE_8)
        column.setSpacing(SPACE_8)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, SPACE_12, 0)
        head.setSpacing(SPACE_8)
        head.addWidget(self.switch)
        head.addWidget(self.caption)
        column.addLayout(head)
        column.addWidget(self._build_scroller(), 1)
        column.addWidget(self._build_told())
        self._dress(theme())
        self._take_focus(next(iter(self.widgets.values())))

    def _build_told(self) -> QLabel:
        """What the score in focus is, in words: a bar shows its number only."""
        self.told = QLabel(self)
        self.told.setObjectName("scores:told")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setContentsMargins(SPACE_4, 0, SPACE_12, 0)
        self.told.hide()
        return self.told

    def _build_scroller(self) -> QScrollArea:
        self._scroller = QScrollArea(self)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setWidgetResizable(True)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim_scroll_bars(self._scroller)
        content = QWidget()
        content.setBackgroundRole(QPalette.ColorRole.Base)
        self._column = QVBoxLayout(content)
        self._scroller.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width(0, 0)
        self._column.setSpacing(0)
        self._line = line_of_priority(self._session.instrument.scoring)
        for ref in self._figures.refs():
            self._add(ref, content)
        if self._line is not None:
            self._column.addSpacing(SPACE_12)
            self._column.addWidget(ScoreLegend(self._line, content))
        self._column.addStretch(1)
        self._scroller.setWidget(content)
        return self._scroller

    def _add(self, ref: ScoreRef, content: QWidget) -> None:
        """One score, with the room above it that its kind asks for."""
        widget = self.widgets[ref] = self._made(ref, content)
        widget.activated.connect(lambda _key, ref=ref: self.open_score(ref))
        widget.installEventFilter(self)
        if self._column.count() and ref.kind != "criterion":
            self._column.addSpacing(SPACE_12 if ref.kind == "headline" else SPACE_8)
        self._column.addWidget(widget)

    def _made(self, ref: ScoreRef, content: QWidget) -> ScoreWidget:
        key, name = f"{ref.kind}:{ref.id}", title(self._session.instrument, ref)
        if ref.kind == "criterion":
            line = None if self._line is None else float(self._line)
            return ScoreBar(key, ref.id, self.tr("Criterion {0}").format(name), line, content)
        if ref.kind == "section":
            return SectionScore(key, name, self.tr("Section {0}").format(name), content)
        return HeadlineCard(key, name, content)

    def _connect(self) -> None:
        self.switch.chosen.connect(self._on_view_chosen)
        self._session.answer_changed.connect(self._on_answer_changed)
        self._session.scores_changed.connect(self._on_scores_changed)
        self._session.case_selected.connect(self._on_case_selected)
        self._session.record_changed.connect(self._on_records_changed)
        self._session.records_changed.connect(self._on_records_changed)
        theme_changed.connect(self._dress)

    def _keep_width(self, _least: int, most: int) -> None:
        """The margin gives way to the scroll bar, so that no bar gets shorter when it comes."""
        bar = self._scroller.verticalScrollBar().sizeHint().width()
        self._column.setContentsMargins(0, 0, max(SPACE_12 - bar, 0) if most else SPACE_12, SPACE_8)

    # --- following the session -------------------------------------------------------------------

    def _on_answer_changed(self, change: Answered, _flipped: object) -> None:
        if self._complete is not None:
            states = self._session.live().states
            if change.record in states and self._session.live().progress(change.record).complete:
                self._complete.add(change.record)
            else:
                self._complete.discard(change.record)

    def _on_scores_changed(self, form: str) -> None:
        if form == CASE:
            self._late.start()

    def _on_records_changed(self, _record: str = "") -> None:
        self._complete = None
        self._late.start()

    def _on_case_selected(self, _case: str) -> None:
        if self.view() == CASE:
            self._forget_shown()
        self._late.start()

    def _on_view_chosen(self, view: str) -> None:
        self._look_anew()
        self.view_changed.emit(view)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the column was folded away is no news of this moment."""
        self._look_anew()
        super().showEvent(event)

    def _look_anew(self) -> None:
        """Paint everything at once, without differences."""
        self._forget_shown()
        self.refresh()

    def _forget_shown(self) -> None:
        self._shown.clear()
        self._looked.clear()

    # --- painting --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the scores as they are now; a score that stands repaints nothing."""
        self._late.stop()
        if self._folded() or not self._filled:
            return
        live = self._live()
        for ref, widget in self.widgets.items():
            score = score_of(live, ref)
            # a score that a change reached is computed anew, and so another object
            if ref not in self._shown or score is not self._looked[ref]:
                self._looked[ref] = score
                self._show(ref, widget, live)
        self._say()

    def _folded(self) -> bool:
        return self.isHidden() or not self.isVisible()

    def _live(self) -> LiveScores:
        return self._session.case_scores() if self.view() == CASE else self._session.live()

    def _show(self, ref: ScoreRef, widget: ScoreWidget, live: LiveScores) -> None:
        figure, before = self._figures.of(live, ref), self._shown.get(ref)
        if figure == before:
            return
        self._shown[ref] = figure
        band = band_of(self._session.instrument, ref, figure.score)
        counts = core(counts_text(ref, figure, self.view() == CASE))
        if isinstance(widget, ScoreBar):
            word = f", {in_sentence(band.text)}" if band else ""
            widget.set_score(percent(figure.score), counts + word)
        elif isinstance(widget, SectionScore):
            bands = band_counts(live, ref.id)
            told = ", ".join(filter(None, (counts, bands)))
            widget.show_figure(percent_text(figure.score), told, (bands or counts,))
        else:
            lines = (band.text if band else "", counts)
            widget.show_figure(percent_text(figure.score), ", ".join(filter(None, lines)), lines)
        self._show_difference(widget, before, figure)

    def _show_difference(self, widget: ScoreWidget, before: Figure | None, figure: Figure) -> None:
        if before is None or before.score is None or figure.score is None:
            widget.clear_delta()
        else:
            widget.show_delta(float((figure.score - before.score) * 100))

    def _say(self) -> None:
        """How many cases there are, and whose scores these are."""
        cases, complete = len(self._session.live().states), len(self._completed())
        shares = self.tr("{0} of {1}").format(complete, cases)
        text = self.tr("All cases · {0}").format(shares)
        if self.switch.buttons[ALL].text() != text:
            self.switch.set_text(ALL, text)
        caption = self._case_caption() if self.view() == CASE else self._all_caption(cases)
        for label, words in ((self.caption, caption), (self.told, self._current.accessibleName())):
            if label.text() != words:
                label.setText(words)

    def _case_caption(self) -> str:
        if not self._session.case:
            return self.tr("No case is in hand. Choose one on the left.")
        record = self._session.record(self._session.case)
        if record.reading == SECOND:
            return self.tr("Profile of your second reading of {0}: it counts in no score").format(record.ref)
        return self.tr("Profile of case {0}").format(record.ref)

    def _all_caption(self, cases: int) -> str:
        again = sum(record.reading == SECOND for record in self._session.records())
        if again:
            return self.tr("The cases of this pack; second readings ({0}) count in no score").format(again)
        if not cases:
            return self.tr("Scores come with the first answers.")
        return self.tr("Every answer so far counts")

    def _completed(self) -> set[str]:
        if self._complete is None:
            live = self._session.live()
            self._complete = {record for record in live.states if live.progress(record).complete}
        return self._complete

    def _dress(self, _theme: Theme) -> None:
        """What does not follow the theme by itself."""
        for label in (self.caption, self.told):
            label.setFont(theme().fonts.guidance)
        bars = [widget for widget in self.widgets.values() if isinstance(widget, ScoreBar)]
        widest = max((bar.label_width() for bar in bars), default=0)
        for bar in bars:
            bar.set_label_width(widest)
        least = max((bar.minimumSizeHint().width() for bar in bars), default=0)
        self.setMinimumWidth(least + 2 * SPACE_12 + SPACE_4)

    # --- the keyboard ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move between scores; the one with the focus is the stop for Tab from then on."""
        if isinstance(watched, ScoreBar | SectionScore | HeadlineCard):
            if event.type() == QEvent.Type.FocusIn:
                self._take_focus(watched)
                self.told.setText(watched.accessibleName())
                self.told.show()
            elif event.type() == QEvent.Type.FocusOut:
                self.told.hide()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._move(watched, event)
        return super().eventFilter(watched, event)

    def _take_focus(self, widget: ScoreWidget) -> None:
        for other in self.widgets.values():
            other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._current = widget
        # F6 and whoever else sends the focus here come to the score looked at last
        self.setFocusProxy(widget)
        # before the keyboard comes here the top is shown, whatever stands where while rows are laid out
        if widget.hasFocus():
            self._scroller.ensureWidgetVisible(widget, 0, SPACE_16)

    def _move(self, widget: ScoreWidget, event: QKeyEvent) -> bool:
        """Whether the key was one that moves."""
        row, key = list(self.widgets.values()), Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _STEPS:
            place = min(max(row.index(widget) + _STEPS[key], 0), len(row) - 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = 0 if key == Qt.Key.Key_Home else len(row) - 1
        else:
            return False
        row[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True
