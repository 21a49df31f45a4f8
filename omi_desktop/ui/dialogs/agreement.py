"""Agreement of readings: how far two readers of a case agree, what divides them, consensus, benchmark."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.errors import OmiError
from omi_desktop.fieldwork.beside import begin_consensus, said_apart
from omi_desktop.fieldwork.readings import Readings, readings_of
from omi_desktop.fieldwork.side_by_side import meetings
from omi_desktop.records.changes import BENCHMARK, Record, beside
from omi_desktop.ui.dialogs.table_window import TableWindow
from omi_desktop.ui.models.agreement_pages import (
    CASE as OF_CASE,
)
from omi_desktop.ui.models.agreement_pages import (
    Behind,
    behind_page,
    cases_page,
    criteria_page,
    heading,
    questions_page,
    readers_page,
)
from omi_desktop.ui.models.effect_pages import benchmark_page, effect_page
from omi_desktop.ui.models.score_page import Page
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_8, SPACE_16
from omi_desktop.ui.widgets.inputs import Button
from omi_desktop.ui.widgets.long_table import LongTable
from omi_desktop.ui.widgets.segmented import Segmented
from omi_desktop.ui.words import Words


class AgreementWindow(TableWindow):
    """Stays open beside the form; Enter opens the answers behind a line, and from there the case.

    `case_requested` carries the record id and the item that a person wants to see.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "agreement", parent)
        self._behind: Behind | None = None
        self._readings: Readings | None = None
        self.setWindowTitle(self.tr("Agreement of readings"))
        self._build()
        self._connect()
        self._take_room(1240, 680)

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading, self.note = Words("", "heading"), Words("", "guidance", "muted")
        self.empty = Words("", "question", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        for name in ("heading", "note", "empty"):
            getattr(self, name).setObjectName(f"agreement:{name}")
        self.switch = Segmented("agreement:view", self._views(), self)
        for part in self.switch.buttons.values():
            # Enter is for the line in hand, not for the first button of the dialog
            part.setAutoDefault(False)
        self.table = LongTable("agreement:table", self)
        self.table.setModel(self.shown)
        self.table.setAccessibleName(self.tr("Agreement of readings"))
        self.back_button = Button(self.tr("Back"))
        self.back_button.setToolTip(self.tr("Alt+Left"))
        self.consensus_button = Button(self.tr("Begin the consensus"))
        self.copy_button, self.close_button = Button(self.tr("Copy the table")), Button(self.tr("Close"))
        for name in ("back", "consensus", "copy", "close"):
            button = getattr(self, f"{name}_button")
            button.setObjectName(f"agreement:{name}")
            button.setAutoDefault(False)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        self._lay_out()
        self._dress(theme())

    def _views(self) -> list[tuple[str, str]]:
        return [
            ("questions", self.tr("Questions")),
            ("criteria", self.tr("Criteria")),
            ("readers", self.tr("Assessors")),
            ("cases", self.tr("Cases")),
            ("effect", self.tr("Effect on the scores")),
            ("benchmark", self.tr("Benchmark")),
        ]

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(SPACE_8)
        head.addWidget(self.back_button)
        head.addWidget(self.heading, 1)
        foot.addWidget(self.note, 1)
        for button in (self.consensus_button, self.copy_button, self.close_button):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        column.addLayout(head)
        column.addWidget(self.switch)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        order = (self.table, self.consensus_button, self.copy_button, self.close_button, self.back_button)
        before: QWidget = list(self.switch.buttons.values())[-1]
        for widget in order:
            QWidget.setTabOrder(before, widget)
            before = widget

    def _connect(self) -> None:
        self.switch.chosen.connect(self._on_view)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer_consensus())
        for button, act in (
            (self.back_button, self.back),
            (self.consensus_button, self.consensus),
            (self.copy_button, self.copy),
            (self.close_button, self.close),
        ):
            button.clicked.connect(act)
        QShortcut(QKeySequence("Ctrl+C"), self, self.copy)
        QShortcut(QKeySequence("Alt+Left"), self, self.back)
        session = self._session
        for signal in (session.scores_changed, session.record_changed, session.records_changed):
            signal.connect(self._on_changed)

    def _notes(self) -> dict[str, str]:
        counts = self.tr(
            "Two answers agree when they lie on the same side of the line. Kappa and AC1 say how "
            "far the agreement goes beyond chance: 1 is full agreement, 0 what chance alone would"
            " bring. Kappa collapses where nearly all answers lie on one side, which is usual "
            "here; AC1 does not. Under 20 pairs either is too few to say. Enter opens the answers"
            " behind a line."
        )
        return {
            "questions": counts,
            "criteria": counts,
            "readers": counts,
            "cases": self.tr(
                "Enter shows both readings side by side. A consensus is a third reading: it begins "
                "with what both said, and both readings stay."
            ),
            "effect": self.tr(
                "The area's scores by whose readings of these cases count. The first readings are "
                "what scores; where there is no consensus of a case its first reading stands."
            ),
            "benchmark": self.tr(
                "Distance is the share of answers across the line from what was agreed; leniency how "
                "much oftener above the line. Nobody but you sees this: no pack and no assessor's "
                "workbook holds it."
            ),
        }

    # --- showing ---------------------------------------------------------------------------------

    def _look(self) -> None:
        """Read again and show the page in front."""
        readings = self._readings = readings_of(self._session.inspection)
        page = self._page(readings)
        self._show_table(page, next((n for n, column in enumerate(page.columns) if column.wide), 0))
        self.heading.setText(page.heading)
        behind = self.tr("Enter opens the case at the question.")
        self.note.setText(behind if self._behind else self._notes()[self.switch.value()])
        self.back_button.setVisible(self._behind is not None)
        self._say_empty(readings)
        self._offer_consensus()

    def _page(self, readings: Readings) -> Page:
        if self._behind:
            return behind_page(readings, self._behind, meetings(self._session.inspection, readings))
        view, agreement = self.switch.value(), readings.agreement
        if view == "cases":
            return cases_page(readings, agreement, self._left)
        if view == "effect":
            return effect_page(readings)
        if view == "benchmark":
            return benchmark_page(readings)
        made = {"questions": questions_page, "criteria": criteria_page, "readers": readers_page}[view]
        return made(readings, agreement)

    def _left(self, record: Record) -> int:
        return self._session.progress(record.id).left

    def _say_empty(self, readings: Readings) -> None:
        """What to do where there is nothing to show yet."""
        benchmark = self._on_benchmark()
        nothing = not self.model.rowCount() if benchmark else not readings.pairs and self._is_empty(readings)
        self.empty.setText(self._benchmark_words(readings) if benchmark else self._empty_words(readings))
        self.pages.setCurrentIndex(int(nothing))
        self.copy_button.setEnabled(not nothing)
        if nothing:
            self.note.setText("")

    def _is_empty(self, readings: Readings) -> bool:
        """Of cases still to be read again the list tells; every other page would be blank."""
        return not (self.switch.value() == "cases" and readings.unread)

    def _empty_words(self, readings: Readings) -> str:
        if readings.unread:
            return self.tr(
                "{0}. Write packs (Inspection menu), and merge what their readers bring back: the "
                "first answer of a second reading shows here."
            ).format(heading(readings))
        return self.tr(
            "No case is read twice yet. Mark cases for a second reader: with Inspection > "
            "Allocate cases, which picks as many as you say, or with a column second_reader in "
            "the case list. Then write packs, and merge what comes back."
        )

    def _benchmark_words(self, readings: Readings) -> str:
        if not readings.benchmarks:
            return self.tr(
                "No case is marked for everyone to read. Right-click a case in the list of cases and "
                "choose “Benchmark case”. Every pack written from then on holds it, and you enter the"
                " agreed answers."
            )
        refs = ", ".join(case.ref for case in readings.benchmarks.values())
        return self.tr(
            "Case {0} is for everyone to read. Enter the agreed answers: it stands at the end of "
            "the list of cases. The readers are set against them once their packs or workbooks "
            "are merged."
        ).format(refs)

    def _on_view(self, _view: str) -> None:
        self._behind = None
        self._sort_by_nothing()
        self._look()
        if self.shown.rowCount():
            self.table.setCurrentIndex(self.shown.index(0, 0))

    def _sort_by_nothing(self) -> None:
        # what another page was sorted by means nothing on this one
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    # --- opening ---------------------------------------------------------------------------------

    def _on_activated(self, index: QModelIndex) -> None:
        opens = self._opened_by(index)
        if isinstance(opens, Behind):
            self._behind = opens
            self._sort_by_nothing()
            self._look()
            self.table.setCurrentIndex(self.shown.index(0, 0))
        elif isinstance(opens, tuple):
            self._open(*opens)

    def _open(self, case: str, item: str) -> None:
        """The consensus of a case where there is one, else its own reading."""
        assert self._readings is not None
        agreed = self._readings.consensus_of(case)
        self.hide()
        self.case_requested.emit(agreed.id if agreed else case, item)

    def back(self) -> None:
        """From the answers behind a line to the lines."""
        if self._behind:
            behind, self._behind = self._behind, None
            self._look()
            self._choose(behind)

    def _choose(self, behind: Behind) -> None:
        """Put the keyboard where it was."""
        for row in range(self.shown.rowCount()):
            if self._opened_by(self.shown.index(row, 0)) == behind:
                self.table.setCurrentIndex(self.shown.index(row, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the consensus ---------------------------------------------------------------------------

    def _case_chosen(self) -> str:
        """The case of the line in hand, on the pages where a line has one."""
        if self._behind and self._behind.what == OF_CASE:
            return self._behind.key
        index = self.table.currentIndex()
        if not index.isValid() or index.row() >= self.shown.rowCount():
            return ""
        opens = self._opened_by(index)
        if isinstance(opens, Behind):
            return opens.key if opens.what == OF_CASE else ""
        return opens[0] if isinstance(opens, tuple) else ""

    def _offer_consensus(self) -> None:
        assert self._readings is not None
        if self._on_benchmark():
            self.consensus_button.setText(self.tr("Open the agreed answers"))
            self.consensus_button.setVisible(bool(self._readings.benchmarks))
            self.consensus_button.setEnabled(True)
            return
        case = self._case_chosen()
        agreed = self._readings.consensus_of(case) if case else None
        begun = self.tr("Open the consensus")
        self.consensus_button.setText(begun if agreed else self.tr("Begin the consensus"))
        self.consensus_button.setVisible(bool(self._behind) or self.switch.value() == "cases")
        self.consensus_button.setEnabled(bool(case) and self.pages.currentIndex() == 0)

    def _on_benchmark(self) -> bool:
        return self.switch.value() == "benchmark" and not self._behind

    def _open_agreed(self) -> None:
        """The agreed answers of the benchmark case in hand, or of the first."""
        assert self._readings is not None
        cases = list(self._readings.benchmarks.values())
        index = self.table.currentIndex()
        ref = index.siblingAtColumn(0).data() if index.isValid() else ""
        case = next((case for case in cases if case.ref == ref), cases[0])
        self.hide()
        self.case_requested.emit(beside(case, BENCHMARK).id, "")

    def consensus(self) -> None:
        """Open the consensus of the case in hand where the readers differ first; begin it where it is not."""
        if self._on_benchmark():
            self._open_agreed()
            return
        case = self._case_chosen()
        if not case:
            return
        inspection = self._session.inspection
        own = inspection.record(case)
        try:
            reading, changes = begin_consensus(inspection, own)
        except OmiError as error:
            self._session.refused.emit(error)
            return
        if changes and not self._session.do(changes):
            return
        state = self._session.state(reading.id)
        apart = (i for i in said_apart(inspection, own) if i in state.applying and i not in state.answers)
        self.hide()
        self.case_requested.emit(reading.id, next(apart, ""))

    def copy(self) -> None:
        """Put the table on the clipboard, in the order shown."""
        self.note.setText(self.tr("Copied: {0} lines").format(self._put_on_clipboard()))
