"""Every widget of the house at once, to be looked at: python -m tests.ui.gallery --scheme dark --text 150."""

import argparse
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from omi_desktop.errors import InputProblem
from omi_desktop.ui.icons import icon, icon_names
from omi_desktop.ui.theme import apply_theme
from omi_desktop.ui.widgets.elided_label import ElidedLabel
from omi_desktop.ui.widgets.fact_field import FactField, fact_field
from omi_desktop.ui.widgets.inputs import Button, LineInput, ListInput
from omi_desktop.ui.widgets.key_hint import KeyHints
from omi_desktop.ui.widgets.notice_bar import NoticeBar
from omi_desktop.ui.widgets.question_row import QuestionRow
from omi_desktop.ui.widgets.row_geometry import widest_row
from omi_desktop.ui.widgets.row_stack import RowStack
from omi_desktop.ui.widgets.score_bar import ScoreBar
from omi_desktop.ui.widgets.scroll_bars import slim_scroll_bars
from omi_desktop.ui.widgets.segmented import Segmented

YES_NO = (("yes", "Yes", "Y"), ("no", "No", "N"))
WITH_NA = (*YES_NO, ("na", "Not applicable", "0 A"))


def numbered(*texts: str) -> tuple[tuple[str, str, str], ...]:
    """Choices answered by the digits."""
    return tuple((text.lower(), text, str(n)) for n, text in enumerate(texts, 1))


QUALITY = numbered("Excellent", "Sufficient", "Insufficient", "Poor")
OUTCOME = numbered(
    "Appropriate action, and the offender was re-engaged",
    "Appropriate action, but the offender was not re-engaged",
    "More should have been done to promote compliance",
)
FACTORS = numbered(
    "Accommodation",
    "Employment, training and education",
    "Finance",
    "Relationships",
    "Lifestyle and associates",
    "Drug misuse",
    "Alcohol misuse",
    "Emotional well-being",
    "Thinking and behaviour",
    "Attitudes",
)
NOTE = "Seen in the contact log of 14 January, but the hostel had not been told before the second week"
GUIDANCE = "Guidance: who does what by when, contingency, victims."
PLAN = "Asked because a plan was drawn up (1.2.19)."
MAPPA = "Asked because the case is managed at MAPPA level 2"
PREMISES = "Was approved premises considered where it could have helped to protect the public?"
KNOWN = "Was the RoH level made known to everyone working with the offender?"
RELEASED = "Was the risk management plan finished before the offender was released?"
COMPLYING = "Was appropriate action taken where the offender had stopped complying?"
ORDER = "Not asked: the case is a community order"
FACTOR = "Which factor contributed most to the offending?"

Content = dict[str, str]
Row = tuple[str, str, tuple[tuple[str, str, str], ...], str, Content]
ROWS: tuple[Row, ...] = (
    ("1.2.15", "Was that RoH classification correct?", YES_NO, "", {"value": "yes"}),
    ("1.2.16", KNOWN, YES_NO, "", {"value": "yes", "note": NOTE}),
    ("1.2.17", "Was the MAPPA level clearly recorded?", YES_NO, "", {"value": "yes", "reason": MAPPA}),
    ("1.2.21", "Was the risk management plan comprehensive?", YES_NO, GUIDANCE, {"reason": PLAN}),
    ("1.2.23", RELEASED, YES_NO, "", {"value": "no"}),
    ("1.2.24", "Was the plan shared with the prison?", YES_NO, "", {"off_reason": ORDER}),
    ("1.2.27", PREMISES, WITH_NA, "", {"value": "na"}),
    ("1.2.30", "Overall, how well was RoH assessed?", QUALITY, "", {}),
    ("2.1.08", COMPLYING, OUTCOME, "", {"value": OUTCOME[0][0]}),
    ("1.3.02", FACTOR, FACTORS, "", {"value": "drug misuse"}),
)


def rows(parent: QWidget) -> list[QuestionRow]:
    """Question rows in every state."""
    made = []
    for number, text, choices, guidance, content in ROWS:
        row = QuestionRow(number, number, text, choices, guidance, parent)
        row.set_content(**content)
        made.append(row)
    return made


def facts(parent: QWidget) -> list[FactField]:
    """A fact of every kind."""
    ordered = (
        ("community", "Community order", "1"),
        ("licence", "Licence", "2"),
        ("custody", "Custody", "3"),
    )
    made = [
        fact_field("case_type", "Type of case", "choice", ordered, "Of the main sentence.", parent=parent),
        fact_field("report", "Court report prepared", "yes_no", parent=parent),
        fact_field("factor", "Most important factor", "choice", FACTORS, parent=parent),
        fact_field("hours", "Hours ordered", "number", understand=understood, parent=parent),
        fact_field("start", "Start of the order or licence", "date", understand=understood, parent=parent),
        fact_field("office", "Local delivery unit", "text", parent=parent),
    ]
    for field, value in zip(made, ("licence", None, "finance", "120", "2008-01-14", ""), strict=True):
        field.set_value(value)
    return made


def understood(written: str) -> str:
    """Takes figures and refuses everything else."""
    if not written.isdecimal():
        raise InputProblem(f"“{written}” is not a number.", "Write it in figures, such as 42.")
    return written


def middle() -> QWidget:
    """The column of questions and facts, under a notice."""
    column = QWidget()
    down = QVBoxLayout(column)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(0)
    head = QVBoxLayout()
    head.setContentsMargins(20, 12, 20, 4)
    head.setSpacing(8)
    notice = NoticeBar()
    text = "NOT SAVED: the disk is full. Your last answer is on the screen only. Free space, then try again."
    notice.show_notice("danger", text, (("again", "Try again"), ("copy", "Save a copy …")))
    changed = NoticeBar()
    changed.show_notice("info", "12 questions now apply, 4 answers set aside.", (("undo", "Undo"),))
    late = NoticeBar()
    late.show_notice(
        "attention", "The case list has two lines with the reference 0417; the second was left out."
    )
    heading = ElidedLabel("Case 0417", "heading")
    under = ElidedLabel("Licence · high RoSH · MAPPA level 2 · statutory victim contact", "question", "muted")
    for part in (heading, under, notice, changed, late):
        head.addWidget(part)
    down.addLayout(head)
    down.addWidget(scrolled(), 1)
    foot = QHBoxLayout()
    foot.setContentsMargins(20, 8, 20, 8)
    hints = KeyHints()
    shown = (("Enter", "next unanswered"), ("F2", "note"), ("Ctrl+F", "find"), ("Ctrl+K", "all commands"))
    hints.set_hints(shown)
    foot.addWidget(hints, 1)
    down.addLayout(foot)
    return column


def scrolled() -> QScrollArea:
    """The rows."""
    area, stack = QScrollArea(), RowStack(widest=widest_row())
    stack.set_margins(20, 8, 20, 16)
    stack.set_rows([*rows(stack), *facts(stack)])
    area.setWidget(stack)
    area.setObjectName("rows")
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    slim_scroll_bars(area)
    return area


def scores() -> QWidget:
    """The column of scores."""
    panel = Panel()
    down = QVBoxLayout(panel)
    down.setContentsMargins(14, 12, 14, 12)
    down.setSpacing(2)
    down.addWidget(Segmented("view", (("case", "This case"), ("all", "All cases · 3 of 9"))))
    down.addSpacing(8)
    down.addWidget(ElidedLabel("1 Assessment and sentence planning · 74%", "guidance", "muted"))
    for n, score in enumerate((78.0, 71.0, 80.4, 79.0, 64.2, None, 0.0, 100.0), 1):
        bar = ScoreBar(f"1.{n}", f"1.{n}", f"Criterion 1.{n}")
        bar.set_score(score, "24 questions")
        down.addWidget(bar)
        if n in (2, 5):
            bar.show_delta(1.4 if n == 2 else -0.8)
            for clock in bar.findChildren(QTimer):
                clock.stop()
    down.addSpacing(8)
    icons = QGridLayout()
    for n, name in enumerate(icon_names()):
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(name)
        button.setAutoRaise(True)
        icons.addWidget(button, n // 7, n % 7)
    down.addLayout(icons)
    find, choose, import_, add = LineInput(icon_name="search"), ListInput(), Button("Import …"), Button("Add")
    find.setPlaceholderText("Find a case …")
    choose.addItems([text for _, text, _ in FACTORS])
    import_.setIcon(icon("import"))
    for widget in (find, choose, import_, add, Button("Start", primary=True), QComboBox()):
        down.addWidget(widget)
        down.addSpacing(4)
    down.addStretch()
    return panel


class Panel(QWidget):
    """A side column with the panel's ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)


def gallery() -> QWidget:
    """Three columns, as in the window."""
    window = QWidget()
    across = QHBoxLayout(window)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    left, right = Panel(), scores()
    left.setFixedWidth(236)
    across_right = QScrollArea()
    across_right.setWidget(right)
    across_right.setWidgetResizable(True)
    across_right.setFixedWidth(290)
    for column, stretch in ((left, 0), (middle(), 1), (across_right, 0)):
        across.addWidget(column, stretch)
    return window


def main() -> int:
    """Show it until it is closed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--scheme", choices=("system", "light", "dark"), default="light")
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--facts", action="store_true", help="begin with the facts")
    chosen = parser.parse_args()
    app = QApplication(sys.argv[:1])
    apply_theme(app, chosen.scheme, chosen.text)
    window = gallery()
    window.resize(1366, 768)
    window.show()
    row = window.findChild(FactField, "hours") if chosen.facts else window.findChild(QuestionRow, "1.2.21")
    if row:
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        window.findChild(QScrollArea, "rows").ensureWidgetVisible(row, 0, 300)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
