"""A score opened: the questions behind it, and behind each question its cases."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from omi_desktop.app.certainty import Certainty
from omi_desktop.app.session import CASE, Session
from omi_desktop.scoring.explain import ScoreRef
from omi_desktop.ui import clipboard
from omi_desktop.ui.help_key import HelpKey
from omi_desktop.ui.icons import ICON_PX, icon
from omi_desktop.ui.models.score_page import SORT_ROLE, Row, ScorePageModel, as_text
from omi_desktop.ui.models.score_pages import ScorePages
from omi_desktop.ui.theme import Theme, theme, theme_changed
from omi_desktop.ui.typography import SPACE_8, SPACE_16
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.widgets.wide_table import WideTable

_AS_FOUND = -1


@dataclass(slots=True)
class _Stop:
    """Where a person was on the way down: the score, the line chosen, how it was sorted."""

    ref: ScoreRef
    line: int = 0
    column: int = _AS_FOUND
    order: Qt.SortOrder = Qt.SortOrder.AscendingOrder


class ScoreDetail(QDialog):
    """Stays open beside the form and follows its answers; Enter goes down, Backspace back up.

    `case_requested` carries the record id and the question that a person wants to see.
    """

    case_requested = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = ScorePages(session)
        self._certainty = Certainty(session, self)
        self._view = CASE
        self._way: list[_Stop] = []
        self._resumes = False
        self.model = ScorePageModel(self)
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self.model)
        self.sorted.setSortRole(SORT_ROLE)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._look_again)
        self.setObjectName("score")
        HelpKey(self)
        self.setModal(False)
        self._build()
        self._connect()
        room = self.screen().availableSize()
        self.resize(QSize(theme().px(1040), theme().px(600)).boundedTo(room * 0.9))

    def open_score(self, ref: ScoreRef, view: str) -> None:
        """Show what is behind a score of that view ("case" or "all"), and come to the front."""
        if not (self._resumes and (self._way[0].ref, self._view) == (ref, view)):
            self._view = view
            self._way = [_Stop(ref)]
        self._resumes = False
        self._arrive()
        self.show()
        self.activateWindow()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """One step up."""
        if len(self._way) > 1:
            self._way.pop()
            self._arrive()

    def copy(self) -> None:
        """Put the whole table on the clipboard, in the order shown."""
        order = [
            self.sorted.mapToSource(self.sorted.index(row, 0)).row() for row in range(self.sorted.rowCount())
        ]
        clipboard.put(as_text(self.model.page, order))
        self.hint.setText(self.tr("Copied: {0} lines").format(len(order)))

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.back_button = QToolButton(self)
        self.back_button.setObjectName("score:back")
        self.back_button.setAutoRaise(True)
        self.back_button.setToolTip(self.tr("Back (Backspace)"))
        self.back_button.setAccessibleName(self.tr("Back"))
        self.heading, self.explanation = _label("score:heading", self), _label("score:explanation", self)
        self.remark, self.hint = _label("score:remark", self), _label("score:hint", self)
        self.certainty = _label("score:certainty", self)
        for label in (self.remark, self.certainty, self.hint):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table = WideTable("score:table", self)
        self.table.setModel(self.sorted)
        self.copy_button = Button(self.tr("Copy the table"), self)
        self.copy_button.setObjectName("score:copy")
        self.close_button = Button(self.tr("Close"), self)
        self.close_button.setObjectName("score:close")
        for button in (self.copy_button, self.close_button):
            button.setAutoDefault(False)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        for widget, stretch in ((self.hint, 1), (self.copy_button, 0), (self.close_button, 0)):
            foot.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        column.addLayout(head)
        for widget in (self.explanation, self.certainty, self.remark):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._dress(theme())

    def _connect(self) -> None:
        self.table.activated.connect(self._on_activated)
        self.back_button.clicked.connect(self.back)
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.close)
        for keys, act in (("Backspace", self.back), ("Alt+Left", self.back), ("Ctrl+C", self.copy)):
            QShortcut(QKeySequence(keys), self, act)
        self._session.scores_changed.connect(self._on_changed)
        self._session.case_selected.connect(self._on_changed)
        self._session.note_changed.connect(self._on_changed)
        self._session.records_changed.connect(self._on_changed)
        self._certainty.found.connect(self._look_again)
        theme_changed.connect(self._dress)

    # --- showing ---------------------------------------------------------------------------------

    def _arrive(self) -> None:
        """Show the page that the way has come to, as it was left."""
        stop = self._way[-1]
        self.sorted.sort(_AS_FOUND)
        self._fill()
        self.table.set_wide([column.wide for column in self.model.page.columns].index(True))
        self.table.horizontalHeader().setSortIndicator(stop.column, stop.order)
        line = self.sorted.mapFromSource(self.model.index(stop.line, 0))
        self.table.setCurrentIndex(line)
        self.table.scrollTo(line)
        self.back_button.setEnabled(len(self._way) > 1)

    def _fill(self) -> None:
        page = self._pages.page(self._way[-1].ref, self._view)
        self.model.set_page(page)
        self.setWindowTitle(page.heading)
        self.heading.setText(page.heading)
        self.explanation.setText(page.explanation)
        self.remark.setText(page.remark)
        self.remark.setToolTip(page.evidence)
        self.remark.setVisible(bool(page.remark))
        self.hint.setText(page.hint)
        self._tell_certainty()
        self.table.setAccessibleName(page.heading)

    def _tell_certainty(self) -> None:
        """How sure the score is, once that is worked out; a profile of one case has no interval."""
        ref = self._way[-1].ref
        interval = self._certainty.of(ref) if self._view != CASE else None
        if interval is not None:
            text = self.tr("95% interval {0} to {1} per cent, by drawing the cases anew 1,000 times")
            self.certainty.setText(text.format(f"{interval.low * 100:.0f}", f"{interval.high * 100:.0f}"))
        elif self._view != CASE and ref.kind != "question":
            self.certainty.setText(self.tr("95% interval: –"))
        # the line is there from the start, so that the table does not move when the interval comes
        self.certainty.setVisible(self._view != CASE and ref.kind != "question")

    def _look_again(self) -> None:
        """Something moved while the page is open."""
        if self.isVisible() and self._way and not self._session.closed:
            self._fill()

    def showEvent(self, event: object) -> None:
        """What moved while it was closed is shown now."""
        self._look_again()
        self._certainty.watch(True)

    def hideEvent(self, event: object) -> None:
        """Nobody looks any more."""
        self._certainty.watch(False)

    def _on_changed(self, _what: object = None) -> None:
        self._late.start()

    def _on_activated(self, index: QModelIndex) -> None:
        stop, header = self._way[-1], self.table.horizontalHeader()
        stop.line = self.sorted.mapToSource(index).row()
        stop.column, stop.order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        self._open(self.model.row(stop.line))

    def _open(self, row: Row) -> None:
        if isinstance(row.opens, ScoreRef):
            self._way.append(_Stop(row.opens))
            self._arrive()
        elif row.opens is not None:
            # out of the way of the question; opened again, the score is where it was left
            self._resumes = True
            self.hide()
            self.case_requested.emit(*row.opens)

    def _dress(self, _theme: Theme) -> None:
        """Fonts, colours and signs that do not follow the theme by themselves."""
        self.heading.setFont(theme().fonts.criterion)
        self.back_button.setIcon(icon("chevron-left", "text"))
        self.back_button.setIconSize(QSize(theme().px(ICON_PX), theme().px(ICON_PX)))
        self.table.dress()


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
