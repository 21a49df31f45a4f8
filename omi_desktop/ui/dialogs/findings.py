"""Findings: every question of a form in one table to sort and narrow down, and the tables of factors."""

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from omi_desktop.app.session import CASE, Session
from omi_desktop.instruments.model import Fact
from omi_desktop.scoring.explain import SMALL_NUMBER, ScoreRef, line_of_priority
from omi_desktop.scoring.findings import ABOVE, ALIKE, BELOW, Findings, findings
from omi_desktop.ui import clipboard
from omi_desktop.ui.dialogs.score_detail import ScoreDetail
from omi_desktop.ui.help_key import HelpKey
from omi_desktop.ui.models.findings_filter import (
    ALL,
    APART,
    BELOW_LINE,
    RECORDED,
    SCORED,
    FindingsFilter,
    Wanted,
)
from omi_desktop.ui.models.findings_pages import (
    FIRST_GROUP,
    INTERVAL_COLUMN,
    QUESTION_COLUMN,
    findings_page,
    question_in,
    table_page,
)
from omi_desktop.ui.models.score_page import SORT_ROLE, ScorePageModel, as_text
from omi_desktop.ui.theme import Theme, theme, theme_changed
from omi_desktop.ui.typography import SPACE_8, SPACE_16
from omi_desktop.ui.widgets.inputs import Button, LineInput, ListInput
from omi_desktop.ui.widgets.long_table import LongTable
from omi_desktop.ui.widgets.segmented import Segmented

QUESTIONS, TABLES = "questions", "tables"
_BESIDE_PERCENT = 150
_SOON = 200
"""Milliseconds after which the answers of a burst are counted: not between two keys."""


class FindingsWindow(QDialog):
    """Stays open beside the form and follows its answers; Enter opens the cases behind a question.

    `case_requested` carries the record id and the question that a person wants to see.
    """

    case_requested = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._instrument = session, session.instrument
        self._found: Findings | None = None
        self._detail: ScoreDetail | None = None
        self.model, self.table_model = ScorePageModel(self), ScorePageModel(self)
        self.shown, self.sorted_table = FindingsFilter(self), QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.sorted_table.setSourceModel(self.table_model)
        self.sorted_table.setSortRole(SORT_ROLE)
        self._late = QTimer(self, singleShot=True, interval=_SOON)
        self._late.timeout.connect(self._look_again)
        self.setObjectName("findings")
        HelpKey(self)
        self.setWindowTitle(self.tr("Findings"))
        self.setModal(False)
        self._build()
        self._connect()
        room = self.screen().availableSize()
        self.resize(QSize(theme().px(1240), theme().px(700)).boundedTo(room * 0.94))

    def open_form(self, form: str = CASE) -> None:
        """Show the findings of a form, and come to the front."""
        if self._found is None or self._found.form != form:
            self.forms.setCurrentIndex(self.forms.findData(form))
            self._take_form()
        self.show()
        self.activateWindow()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def detail(self) -> ScoreDetail | None:
        """The window that questions are opened in, once one was."""
        return self._detail

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading, self.note, self.hint = (self._label(name) for name in ("heading", "note", "hint"))
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.forms = self._list("form", self.tr("Form"))
        self.facts = self._list("fact", self.tr("Split by a fact"))
        self.sections = self._list("section", self.tr("Section"))
        self.kinds = self._list("show", self.tr("Which questions"))
        self.words = LineInput(self, "search")
        self.words.setObjectName("findings:words")
        self.words.setPlaceholderText(self.tr("Words or number"))
        self.words.setAccessibleName(self.tr("Find by words or number"))
        self.words.setClearButtonEnabled(True)
        self.switch = Segmented(
            "findings:view", [(QUESTIONS, self.tr("Questions")), (TABLES, self.tr("Tables of factors"))], self
        )
        self.table, self.factors = LongTable("findings:table", self), LongTable("findings:factors", self)
        self.table.setAccessibleName(self.tr("Questions"))
        self.factors.setAccessibleName(self.tr("Tables of factors"))
        self.table.wide, self.table.bars = QUESTION_COLUMN, INTERVAL_COLUMN
        self.table.setModel(self.shown)
        self.factors.setModel(self.sorted_table)
        for table in (self.table, self.factors):
            table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.factors.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.tables = self._list("tables", self.tr("Table"))
        self.source = self._label("source")
        self.copy_button = Button(self.tr("Copy the table"), self)
        self.close_button = Button(self.tr("Close"), self)
        self.copy_button.setObjectName("findings:copy")
        self.close_button.setObjectName("findings:close")
        for button in (self.copy_button, self.close_button):
            button.setAutoDefault(False)
        for form in self._instrument.forms:
            self.forms.addItem(self.tr("Cases") if form.id == CASE else form.title, form.id)
        self._lay_out()
        self._dress(theme())

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        narrow = self._narrow_by = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        whose, which = QHBoxLayout(), QHBoxLayout()
        for row in (head, narrow, foot, whose, which):
            row.setSpacing(SPACE_8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.switch)
        for choice in (self.forms, self.facts):
            whose.addWidget(choice, 1)
        for narrowing in (self.words, self.sections, self.kinds):
            which.addWidget(narrowing, 1)
        narrow.addLayout(whose, 2)
        narrow.addLayout(which, 3)
        order = ((self.switch, self.forms), (self.facts, self.words), (self.words, self.sections))
        for before, after in order:
            self.setTabOrder(before, after)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.close_button)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self._factors_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        column.addLayout(head)
        column.addLayout(narrow)
        column.addWidget(self.note)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _factors_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        for widget, stretch in ((self.tables, 0), (self.factors, 1), (self.source, 0)):
            column.addWidget(widget, stretch)
        return page

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"findings:{name}")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if name != "heading":
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label

    def _list(self, name: str, said: str) -> ListInput:
        made = ListInput(self)
        made.setObjectName(f"findings:{name}")
        made.setAccessibleName(said)
        made.setToolTip(said)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return made

    def _connect(self) -> None:
        self.forms.activated.connect(self._take_form)
        self.facts.activated.connect(self._on_fact)
        self.sections.activated.connect(self._narrow)
        self.kinds.activated.connect(self._narrow)
        self.words.textEdited.connect(self._narrow)
        self.words.returnPressed.connect(self._to_table)
        self.tables.activated.connect(self._fill_tables)
        self.switch.chosen.connect(self._on_view)
        self.table.activated.connect(self._on_question)
        self.factors.activated.connect(self._on_factor)
        self.copy_button.clicked.connect(self.copy_all)
        self.close_button.clicked.connect(self.close)
        for keys, act in (("Ctrl+C", self.copy), ("Ctrl+Shift+C", self.copy_all), ("Ctrl+F", self._to_words)):
            QShortcut(QKeySequence(keys), self, act)
        self._session.scores_changed.connect(self._on_changed)
        self._session.record_changed.connect(self._on_changed)
        self._session.records_changed.connect(self._on_changed)
        theme_changed.connect(self._dress)

    # --- choosing --------------------------------------------------------------------------------

    @property
    def form(self) -> str:
        """The form whose findings are shown."""
        return str(self.forms.currentData())

    def _fact(self) -> Fact | None:
        found = self._instrument.items.get(str(self.facts.currentData()))
        return found if isinstance(found, Fact) else None

    def _take_form(self, _index: int = 0) -> None:
        """Another form: its own facts, sections and tables to choose from."""
        self.facts.clear()
        self.facts.addItem(self.tr("Not split by a fact"), "")
        for fact in self._instrument.facts_of(self.form):
            if fact.choices:
                self.facts.addItem(self.tr("By {0}").format(fact.label), fact.id)
        self.sections.clear()
        self.sections.addItem(self.tr("All sections"), "")
        for section in self._instrument.sections_of(self.form):
            self.sections.addItem(f"{section.id} {section.title}", section.id)
        self._offer_tables()
        self._on_fact()

    def _offer_tables(self) -> None:
        tables = self._instrument.tables_of(self.form)
        self.tables.clear()
        for table in tables:
            self.tables.addItem(table.title, table.id)
        self.tables.setVisible(len(tables) > 1)
        self.switch.setVisible(bool(tables))
        if not tables:
            self.switch.set_value(QUESTIONS)
            self._on_view(QUESTIONS)

    def _on_fact(self, _index: int = 0) -> None:
        chosen = self.kinds.currentData()
        self.kinds.clear()
        for text, value in self._kinds():
            self.kinds.addItem(text, value)
        self.kinds.setCurrentIndex(max(self.kinds.findData(chosen), 0))
        if self.table.horizontalHeader().sortIndicatorSection() >= FIRST_GROUP:
            self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._look()
        self._narrow()

    def _kinds(self) -> list[tuple[str, str]]:
        """What can be shown: the line where the programme has one, differences where there are groups."""
        line = line_of_priority(self._instrument.scoring)
        kinds = [(self.tr("All questions"), ALL)]
        if line is not None:
            kinds.append((self.tr("Below the line, {0}%").format(line), BELOW_LINE))
        if self.form == CASE:
            kinds += [(self.tr("Scored"), SCORED), (self.tr("Recorded only"), RECORDED)]
        if self._fact():
            kinds.append((self.tr("Clear differences only"), APART))
        return kinds

    def _narrow(self, _what: object = None) -> None:
        line = line_of_priority(self._instrument.scoring)
        show = str(self.kinds.currentData())
        wanted = Wanted(self.words.text(), str(self.sections.currentData()), show, line)
        self.shown.set_wanted(wanted)
        self._tell()

    def _on_view(self, view: str) -> None:
        on_tables = view == TABLES
        self.pages.setCurrentIndex(int(on_tables))
        for widget in (self.facts, self.words, self.sections, self.kinds):
            widget.setEnabled(not on_tables)
        if self._found:
            self._tell()

    def _to_words(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.shown.index(0, 0))

    # --- showing ---------------------------------------------------------------------------------

    def _look(self) -> None:
        """Count again and show it."""
        found = self._found = findings(self._session.live(self.form), self._fact())
        page = findings_page(self._instrument, found)
        self.shown.set_found(found)
        self.model.set_page(page)
        self.table.measure()
        self.heading.setText(page.heading)
        self._fill_tables()
        self._tell()

    def _fill_tables(self, _index: int = 0) -> None:
        assert self._found is not None
        if self._found.tables:
            page = table_page(self._found.tables[max(self.tables.currentIndex(), 0)])
            self.table_model.set_page(page)
            self.factors.measure()
            self.source.setText(self.tr("{0}. As printed in: {1}").format(page.heading, page.explanation))

    def _tell(self) -> None:
        """How much is shown, and what to keep in mind."""
        count = self.tr("{0} of {1} questions").format(self.shown.rowCount(), self.model.rowCount())
        on_tables = self.switch.value() == TABLES
        keys = self.tr("Enter opens the cases behind · Ctrl+C copies what is selected")
        self.hint.setText(keys if on_tables else f"{count} · {keys}")
        few = self.tr("Under {0} relevant the counts stand instead of a percentage.").format(SMALL_NUMBER)
        small = self.tr(
            "Small differences are no differences: {0} the 95% intervals of the group and of the others "
            "overlap; {1} {2} the group is clearly above or below them."
        ).format(ALIKE, ABOVE, BELOW)
        self.note.setText(f"{small} {few}" if self._fact() and not on_tables else few)

    def _look_again(self) -> None:
        """Something moved while the window is open."""
        if self.isVisible() and self._found and not self._session.closed:
            self._look()

    def _on_changed(self, _what: object = None) -> None:
        self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        """What moved while it was closed is shown now."""
        self._look_again()

    # --- opening and copying ---------------------------------------------------------------------

    def _on_question(self, index: QModelIndex) -> None:
        opens = self.model.row(self.shown.mapToSource(index).row()).opens
        if isinstance(opens, ScoreRef):
            self._open(opens)

    def _on_factor(self, index: QModelIndex) -> None:
        assert self._found is not None
        table = self._found.tables[max(self.tables.currentIndex(), 0)]
        question = question_in(table, self.sorted_table.mapToSource(index).row(), index.column())
        if question:
            self._open(ScoreRef("question", question))

    def _open(self, ref: ScoreRef) -> None:
        """The cases behind a question, in the window that scores are opened in."""
        if self._detail is None:
            self._detail = ScoreDetail(self._session, self.parentWidget())
            self._detail.case_requested.connect(self._to_case)
        self._detail.open_score(ref, "all")

    def _to_case(self, record: str, item: str) -> None:
        # out of the way of the question; opened again, everything is as it was left
        self.hide()
        self.case_requested.emit(record, item)

    def copy(self) -> None:
        """Put the lines selected on the clipboard, without a selection all that are shown."""
        view, model = self._in_front()
        lines = sorted({index.row() for index in view.selectionModel().selectedIndexes()})
        self._copy(lines or list(range(model.rowCount())))

    def copy_all(self) -> None:
        """Put all the lines shown on the clipboard."""
        self._copy(list(range(self._in_front()[1].rowCount())))

    def _copy(self, lines: list[int]) -> None:
        _, model = self._in_front()
        order = [model.mapToSource(model.index(line, 0)).row() for line in lines]
        source = model.sourceModel()
        assert isinstance(source, ScorePageModel)
        clipboard.put(as_text(source.page, order))
        self.hint.setText(self.tr("Copied: {0} lines").format(len(order)))

    def _in_front(self) -> tuple[LongTable, QSortFilterProxyModel]:
        return (self.factors, self.sorted_table) if self.pages.currentIndex() else (self.table, self.shown)

    def _dress(self, _theme: Theme) -> None:
        """Fonts and colours that do not follow the theme by themselves."""
        self.heading.setFont(theme().fonts.criterion)
        # at large text the five do not fit beside each other without their words being cut
        beside = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._narrow_by.setDirection(beside[theme().percent > _BESIDE_PERCENT])
        for label in (self.note, self.source, self.hint):
            label.setFont(theme().fonts.guidance)
        self.table.dress()
        self.factors.dress()
