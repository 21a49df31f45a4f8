"""How the published figures come out: every figure of a report beside the one computed from its sample."""

from __future__ import annotations

from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from omi_desktop.app import worker
from omi_desktop.app.samples import DEFAULT
from omi_desktop.app.tasks import Task, run_in_process
from omi_desktop.demo.account import Account
from omi_desktop.errors import OmiError
from omi_desktop.instruments import library
from omi_desktop.ui.help_key import HelpKey
from omi_desktop.ui.models.figure_pages import figure_page
from omi_desktop.ui.models.score_page import SORT_ROLE, ScorePageModel, as_text
from omi_desktop.ui.theme import Theme, theme, theme_changed
from omi_desktop.ui.typography import SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.inputs import Button, ListInput
from omi_desktop.ui.widgets.segmented import Segmented
from omi_desktop.ui.widgets.two_wide_table import TwoWideTable
from omi_desktop.ui.words import Words, counted

_AS_FOUND = -1
_SHARES = (4, 0, 0, 0, 0, 5)
ALL, DIFFERENCES = "all", "differences"


class ReproductionPage(QDialog):
    """Stays open beside the form; each programme is worked out once, in a process of its own.

    Closed while it works, it goes on, and opened again it has the figures.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reproduction")
        HelpKey(self)
        self.setModal(False)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("How the published figures come out"))
        self.task: Task | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._found: dict[str, Account] = {}
        self.model = ScorePageModel(self)
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self.model)
        self.sorted.setSortRole(SORT_ROLE)
        self._make()
        self._lay_out()
        self._connect()
        self._dress(theme())
        room = self.screen().availableSize()
        self.resize(QSize(theme().px(1240), theme().px(680)).boundedTo(room * 0.92))

    def open_programme(self, identity: str) -> None:
        """Show this programme's figures and come to the front; the default's for one that is not shipped."""
        shipped = self.programme.findData(identity)
        self.programme.setCurrentIndex(self.programme.findData(DEFAULT) if shipped < 0 else shipped)
        self.show()
        self.activateWindow()
        self._show_chosen()

    def copy(self) -> None:
        """Put the table on the clipboard, in the order shown."""
        rows = range(self.sorted.rowCount())
        order = [self.sorted.mapToSource(self.sorted.index(row, 0)).row() for row in rows]
        QGuiApplication.clipboard().setText(as_text(self.model.page, order))
        self.hint.setText(self.tr("Copied: {0} lines").format(len(order)))

    # --- building --------------------------------------------------------------------------------

    def _make(self) -> None:
        self.heading = Words(self.tr("How the published figures come out"), "heading")
        intro = self.tr(
            "A sample is reconstructed from the figures that a report published, and scored like any "
            "inspection. Here is every figure as it was printed and as it is computed from that sample."
        )
        self.intro = Words(intro, "interface", "muted")
        self.programme = ListInput()
        self.programme.setObjectName("reproduction:programme")
        self.programme.setAccessibleName(self.tr("Programme"))
        for identity in library.ids():
            instrument = library.shipped(identity)
            self.programme.addItem(f"{instrument.name} · {instrument.title}", identity)
        options = ((ALL, self.tr("All lines")), (DIFFERENCES, self.tr("Only differences")))
        self.which = Segmented("reproduction:which", options)
        self.summary, self.hint = Words(role="question"), Words(role="guidance", ink="muted")
        self.waiting = Words(role="question", ink="muted")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table = TwoWideTable("reproduction:table")
        self.table.setModel(self.sorted)
        self.copy_button, self.close_button = Button(self.tr("Copy the table")), Button(self.tr("Close"))
        self.copy_button.setObjectName("reproduction:copy")
        self.close_button.setObjectName("reproduction:close")
        for button in (self.copy_button, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.waiting)
        choices, foot = QGridLayout(), QHBoxLayout()
        choices.setHorizontalSpacing(SPACE_12)
        choices.addWidget(self.programme, 0, 0)
        choices.addWidget(self.which, 0, 1)
        choices.setColumnStretch(0, 3)
        choices.setColumnStretch(1, 2)
        foot.setSpacing(SPACE_8)
        for widget, stretch in ((self.hint, 1), (self.copy_button, 0), (self.close_button, 0)):
            foot.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        for widget in (self.heading, self.intro):
            column.addWidget(widget)
        column.addLayout(choices)
        column.addWidget(self.summary)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.programme.activated.connect(self._show_chosen)
        self.which.chosen.connect(self._show_chosen)
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence("Ctrl+C"), self, self.copy)
        theme_changed.connect(self._dress)

    # --- showing ---------------------------------------------------------------------------------

    def _show_chosen(self, _what: object = None) -> None:
        """What was found for the programme chosen, or that it is being worked out."""
        identity = self.programme.currentData()
        self.hint.setText("")
        if found := self._found.get(identity):
            self._show(found)
            return
        self._wait(self.tr("Working it out: the sample is being put together and scored. A few seconds …"))
        # one at a time; what is chosen meanwhile comes next
        if self.task is None:
            self._start(identity)

    def _start(self, identity: str) -> None:
        self._folder = TemporaryDirectory(prefix="omi-reproduction-", ignore_cleanup_errors=True)
        self.task = run_in_process(worker.published_figures, self._folder.name, identity)
        self.task.done.connect(self._on_done)
        self.task.failed.connect(self._on_failed)
        self.task.cancelled.connect(self._clear_up)

    def _on_done(self, found: Account) -> None:
        self._clear_up()
        self._found[found.programme] = found
        if self.isVisible():
            self._show_chosen()

    def _on_failed(self, error: OmiError) -> None:
        self._clear_up()
        self._wait(str(error))

    def _clear_up(self) -> None:
        self.task = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _wait(self, text: str) -> None:
        self.waiting.setText(text)
        self.summary.setText("")
        self.stack.setCurrentWidget(self.waiting)
        for widget in (self.which, self.copy_button):
            widget.setEnabled(False)

    def _show(self, found: Account) -> None:
        self.summary.setText(self._in_words(found))
        self.which.set_text(ALL, self.tr("All lines: {0}").format(len(found.figures)))
        self.which.set_text(DIFFERENCES, self.tr("Only differences: {0}").format(len(found.others)))
        self.model.set_page(figure_page(found, self.which.value() == DIFFERENCES))
        self.sorted.sort(_AS_FOUND)
        self.table.horizontalHeader().setSortIndicator(_AS_FOUND, Qt.SortOrder.AscendingOrder)
        self.table.set_shares(_SHARES)
        self.table.scrollToTop()
        self.table.setAccessibleName(found.summary())
        self.stack.setCurrentWidget(self.table)
        for widget in (self.which, self.copy_button):
            widget.setEnabled(True)

    def _in_words(self, found: Account) -> str:
        """The summary, and how many lines of the table it leaves out."""
        words = len(found.figures) - len(found.numbers)
        if not words:
            return found.summary()
        more = self.tr("{count} more statement is in words and names no number.")
        many = self.tr("{count} more statements are in words and name no number.")
        return f"{found.summary()} {counted(words, more, many)}"

    def reject(self) -> None:
        """Escape closes it like its button."""
        self.close()

    def _dress(self, _theme: Theme) -> None:
        """Fonts and colours that do not follow the theme by themselves."""
        self.table.dress()
