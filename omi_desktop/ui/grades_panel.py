"""The right column beside the management criteria: the grade of each, by the rule or as it was set."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from omi_desktop.app.session import Session
from omi_desktop.instruments.model import Criterion
from omi_desktop.records.grades import form_of_criterion
from omi_desktop.scoring.grades import ManagementGrade, management_grades
from omi_desktop.ui.dialogs.set_grade import SetGradeDialog
from omi_desktop.ui.later import once_after
from omi_desktop.ui.paragraph import Paragraph, paragraph
from omi_desktop.ui.theme import theme
from omi_desktop.ui.typography import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from omi_desktop.ui.widgets.row_stack import RowStack
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.words import Words

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class GradesPanel(QWidget):
    """Every graded criterion of a form; Enter or a click on one sets the lead inspector's own grade."""

    def __init__(self, session: Session, form: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._form = session, form
        instrument = session.instrument
        self.setObjectName(f"grades:{form}")
        self._caption = Words(ink="muted")
        self._caption.setContentsMargins(SPACE_12, 0, SPACE_12, SPACE_4)
        graded = [
            c for c in instrument.scoring.management.criteria if form_of_criterion(instrument, c) == form
        ]
        weighed = instrument.scoring.management.extra_weight
        self.cards = {
            c: GradeCard(
                instrument.criterion_by_id[c], weighed.note if weighed and weighed.criterion == c else ""
            )
            for c in graded
        }
        for card in self.cards.values():
            card.activated.connect(self.set_grade)
        stack = RowStack()
        stack.set_rows(list(self.cards.values()))
        stack.set_margins(SPACE_12, 0, SPACE_16, SPACE_16)
        scroller = QScrollArea(self)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bars(scroller)
        scroller.setWidget(stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_12, 0, 0)
        column.addWidget(self._caption)
        column.addWidget(scroller, 1)
        self._soon = once_after(self, 0, self.refresh)
        session.answer_changed.connect(self._on_changed)
        session.note_changed.connect(self._on_changed)
        session.records_changed.connect(self._soon.start)
        if self.cards:
            self.setFocusProxy(next(iter(self.cards.values())))
        self.refresh()

    def refresh(self) -> None:
        """Grade again."""
        if self._session.closed:
            return
        for grade in self._grades():
            if card := self.cards.get(grade.derived.criterion):
                card.show_grade(grade)
        self._caption.setText(self._say_rule())

    def set_grade(self, criterion: str) -> None:
        """Ask for the lead inspector's own grade of a criterion and its reason."""
        instrument = self._session.instrument
        present = next(grade for grade in self._grades() if grade.derived.criterion == criterion)
        definition = instrument.criterion_by_id[criterion]
        dialog = SetGradeDialog(definition, present, instrument.scoring.management, self.window())
        if dialog.exec():
            self._session.set_grade(criterion, dialog.grade(), dialog.reason())

    def _grades(self) -> list[ManagementGrade]:
        sheet = self._session.sheet(self._form)
        inspection = self._session.inspection
        answers = inspection.answers(sheet.id) if sheet else {}
        notes = inspection.notes(sheet.id) if sheet else {}
        return management_grades(self._session.instrument, answers, notes)

    def _say_rule(self) -> str:
        if self._session.instrument.scoring.management.inferred:
            return self.tr("Grades by a working rule: the report does not print the detailed one.")
        return self.tr("Grades by the report's rule.")

    def _on_changed(self, change: object, _flipped: object = None) -> None:
        sheet = self._session.sheet(self._form)
        if sheet is not None and getattr(change, "record", "") == sheet.id:
            self._soon.start()


class GradeCard(QAbstractButton):
    """One criterion and its grade: by the rule, provisional, or set with a reason."""

    activated = Signal(str)

    def __init__(self, criterion: Criterion, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.criterion, self._note = criterion, note
        self._grade: ManagementGrade | None = None
        self.setObjectName(f"grade:{criterion.id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: self.activated.emit(criterion.id))
        self.setToolTip(self.tr("Enter sets the lead inspector's own grade"))

    def show_grade(self, grade: ManagementGrade) -> None:
        """Show this grade; the same again costs nothing."""
        if grade != self._grade:
            self._grade = grade
            self.setAccessibleName(" ".join((self._title(), self.grade_text(), *self.lines())))
            self.updateGeometry()
            self.update()

    def grade_text(self) -> str:
        """The grade that holds, in words."""
        held = self._grade.grade if self._grade else None
        return held.text if held else self.tr("Not graded yet")

    def lines(self) -> list[str]:
        """How the grade came about."""
        if self._grade is None:
            return []
        derived = self._grade.derived
        rated = self.tr("{0} of {1} rated").format(derived.rated, derived.items)
        lines = [self.tr("Provisional: {0}").format(rated) if derived.provisional else rated]
        if self._note:
            lines.append(self._note)
        if self._grade.set:
            by_rule = derived.grade.text if derived.grade else "–"
            lines.append(self.tr("Set by the lead inspector; by the rule: {0}").format(by_rule))
            lines.append(self.tr("Reason: {0}").format(self._grade.reason))
        return lines

    def hasHeightForWidth(self) -> bool:
        """Texts break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that shows everything at this width, in pixels."""
        return SPACE_8 + sum(block.height + SPACE_4 for block, _ in self._blocks(width)) + SPACE_8

    def sizeHint(self) -> QSize:
        """What the card would like at its present width."""
        return QSize(self.width(), self.heightForWidth(max(self.width(), 120)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, arrows move between the criteria."""
        if event.key() in _OPENING:
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title quietly, the grade large, under it how it came about."""
        with QPainter(self) as painter:
            colours, top = theme().colours, SPACE_8
            for block, ink in self._blocks(self.width()):
                painter.setPen(ink)
                block.draw(painter, SPACE_8, top)
                top += block.height + SPACE_4
            if self.hasFocus():
                painter.setPen(QPen(colours.accent, 2))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            else:
                painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)

    def _title(self) -> str:
        return f"{self.criterion.id} {self.criterion.title}"

    def _blocks(self, width: int) -> list[tuple[Paragraph, QColor]]:
        colours, room = theme().colours, width - 2 * SPACE_8
        held = self._grade is not None and self._grade.grade is not None
        blocks = [
            (paragraph(self._title(), "guidance", room), colours.muted),
            (paragraph(self.grade_text(), "criterion", room), colours.text if held else colours.muted),
        ]
        for line in self.lines():
            blocks.append((paragraph(line, "guidance", room), colours.muted))
        return blocks
